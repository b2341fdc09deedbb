import Foundation
import Testing

extension RealRuns {
  /// A waiver in the sheet, and one in `waivers.json`: the same terms, the same answers.
  @Suite("A waiver")
  struct RunWaiverTests {
    let project: FerryProject

    static let unfinished = FerryProject.article + "The bell weighs TK tons.\n"

    init() throws {
      project = try FerryProject.shared.get()
      try project.reset()
    }

    private func sheet(_ because: String = "on its way", through: String? = nil) -> [String: String] {
      var variables = ["FERRY_BECAUSE": because, "FACTCHECK_TODAY": "2026-03-03"]
      variables["FERRY_THROUGH"] = through
      return variables
    }

    @Test("A waiver in the sheet makes a finding a known issue")
    func inSheetMakesFindingKnownIssue() throws {
      project.write(Self.unfinished, to: "seeds/ferry.txt")
      let run = try project.test(environment: sheet())
      #expect(run.status == 0, "\(run.text)")
      #expect(run.text.contains("1 known issue"))
      #expect(run.text.contains("waived: on its way (the desk)"))
      #expect(try project.factcheck("gate", environment: ["FACTCHECK_TODAY": "2026-03-03"]).status == 0)
    }

    @Test("A waiver that ends within seven days warns, its last day included")
    func thatEndsWithinSevenDaysWarns() throws {
      project.write(Self.unfinished, to: "seeds/ferry.txt")
      for (through, warns) in [("2026-03-03", true), ("2026-03-09", true), ("2026-03-10", false)] {
        let run = try project.test(environment: sheet(through: through))
        #expect(run.status == 0, "\(run.text)")
        #expect(run.text.contains("ends on \(through)") == warns, "\(run.text)")
      }
    }

    @Test("A waiver that has run out forgives nothing")
    func thatHasRunOutForgivesNothing() throws {
      project.write(Self.unfinished, to: "seeds/ferry.txt")
      let run = try project.test(environment: sheet(through: "2026-03-02"))
      #expect(run.status == 1)
      #expect(run.text.contains("ran out on 2026-03-02"))
    }

    @Test("A waiver that runs out after the run holds the gate")
    func thatRunsOutAfterRunHoldsGate() throws {
      project.write(Self.unfinished, to: "seeds/ferry.txt")
      try project.test(environment: sheet(through: "2026-03-03"))
      #expect(try project.factcheck("gate", environment: ["FACTCHECK_TODAY": "2026-03-03"]).status == 0)
      let gate = try project.factcheck("gate", environment: ["FACTCHECK_TODAY": "2026-03-04"])
      #expect(gate.status == 2)
      #expect(gate.text.contains("has run out since the run of 2026-03-03"))
    }

    @Test("A waiver that forgives nothing is stale, and named")
    func thatForgivesNothingIsStale() throws {
      project.write(Self.unfinished, to: "seeds/ferry.txt")
      project.write(FerryProject.article, to: "seeds/ferry.txt")
      let run = try project.test(environment: sheet())
      #expect(run.status == 0, "\(run.text)")
      #expect(run.text.contains("the waiver of placeholder-gone forgives nothing"))
      let lower = sheet().merging(["FACTCHECK_FAIL_LEVEL": "warning"]) { $1 }
      #expect(try project.test(environment: lower).status == 1)
    }

    @Test("A waiver without a reason, or with a day that is none, fails the run")
    func withoutReason() throws {
      project.write(Self.unfinished, to: "seeds/ferry.txt")
      for variables in [sheet(" "), sheet(through: "next week")] {
        let run = try project.test(environment: variables)
        #expect(run.status == 1)
        #expect(run.text.contains("the waiver"))
        #expect(try project.factcheck("gate").status != 0)
      }
    }

    @Test("A waiver in waivers.json forgives a house rule, in swift test, in check and at the gate")
    func inWaiversJsonForgivesHouseRule() throws {
      project.write(Self.unfinished, to: "seeds/ferry.txt")
      writeHarbor()
      let today = ["FACTCHECK_TODAY": "2026-03-03"]
      #expect(try project.test().status == 1)
      #expect(try project.factcheck("check", harbor).status == 1)
      let waive = try project.factcheck(
        "waive", harbor + ":1", "placeholder-gone", "--because", "being measured", "--through", "2026-03-05",
        environment: today)
      #expect(waive.status == 0, "\(waive.text)")
      let run = try project.test(environment: today)
      #expect(run.status == 0, "\(run.text)")
      #expect(run.text.contains("waived: being measured (through 2026-03-05)"))
      #expect(run.text.contains("ends on 2026-03-05"))
      #expect(try project.factcheck("check", harbor, environment: today).status == 0)
      #expect(try project.factcheck("gate", "--house-rules-suffice", environment: today).status == 0)
      #expect(try project.test(environment: ["FACTCHECK_TODAY": "2026-03-06"]).status == 1)
    }

    @Test("A waiver in waivers.json that forgives nothing is named at the end")
    func inWaiversJsonThatForgivesNothing() throws {
      project.write(Self.unfinished, to: "seeds/ferry.txt")
      writeHarbor()
      file(#""document": "\#(harbor)", "rule": "quotation-closed", "passage": "deep", "because": "none""#)
      let run = try project.test()
      #expect(run.text.contains("Assertions/waivers.json:2: the waiver of quotation-closed forgives nothing"))
    }

    @Test("A waiver in waivers.json that is malformed fails the run, with its line")
    func inWaiversJsonThatIsMalformedFails() throws {
      project.write(Self.unfinished, to: "seeds/ferry.txt")
      writeHarbor()
      let entries = [
        #""document": "\#(harbor)", "rule": "placeholder-gone", "passage": "XX""#,
        #""document": "\#(harbor)", "rule": "placeholder-gne", "passage": "XX", "because": "measured""#,
        #""document": "\#(harbor)", "rule": "placeholder-gone", "passage": "XX", "because": "x", "until": "2026""#,
        #""document": "#,
      ]
      for entry in entries {
        file(entry)
        let run = try project.test()
        #expect(run.status == 1)
        #expect(run.text.contains("Assertions/waivers.json:"))
        #expect(try project.factcheck("gate").status == 2)
      }
    }

    @Test("A waiver is written with what it names and nothing else, and not twice")
    func isWrittenWithWhatItNamesAndNothing() throws {
      project.write(Self.unfinished, to: "seeds/ferry.txt")
      writeHarbor()
      let because = ["--because", "measured"]
      let refused: [(String, String, String)] = [
        ("seeds/harbor.txt:1", "placeholder-gne", "did you mean placeholder-gone?"),
        ("seeds/harbor.txt:7", "placeholder-gone", "it does at seeds/harbor.txt:1:15"),
        ("seeds/harbor.txt", "placeholder-gone", "has no line"),
        ("seeds/none.txt:1", "placeholder-gone", "cannot be read"),
      ]
      for (place, rule, expected) in refused {
        let answer = try project.factcheck("waive", place, rule, because[0], because[1])
        #expect(answer.status == 2)
        #expect(answer.text.contains(expected))
      }
      #expect(try (project.factcheck("waive", harbor + ":1", "placeholder-gone").text).contains("expected --because"))
      #expect(!project.exists("Assertions/waivers.json"))
      #expect(try project.factcheck("waive", harbor + ":1:15", "placeholder-gone", "--because", "a \"b\"").status == 0)
      let expected = """
        [
          {"document": "seeds/harbor.txt",
           "rule": "placeholder-gone",
           "passage": "XX",
           "because": "a \\"b\\""}
        ]

        """
      #expect(project.text("Assertions/waivers.json") == expected)
      #expect(try project.factcheck("waive", harbor + ":1", "placeholder-gone", "--because", "b").status == 2)
      #expect(project.text("Assertions/waivers.json") == expected)
    }

    // MARK: waivers.json

    private func file(_ fields: String) {
      project.write("[\n  {\(fields)}\n]\n", to: "Assertions/waivers.json")
    }

    private let harbor = "seeds/harbor.txt"

    private func writeHarbor() {
      project.write(FerryProject.article, to: "seeds/ferry.txt")
      project.write("The harbor is XX feet deep, said Ann Hale, the harbor master.\n", to: harbor)
    }
  }
}
