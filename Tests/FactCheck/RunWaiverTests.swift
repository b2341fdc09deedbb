import Expectations
import Foundation
import Testing

extension RealRuns {
  /// A waiver in the sheet, and one in `waivers.json`: the same terms, the same answers.
  struct RunWaiverTests {
    let project: FerryProject

    static let unfinished = FerryProject.article + "The bell weighs TK tons.\n"

    init() throws { project = try FerryProject.shared.get() }

    private func sheet(_ because: String = "on its way", through: String? = nil) -> [String: String] {
      var variables = ["FERRY_BECAUSE": because, "FACTCHECK_TODAY": "2026-03-03"]
      variables["FERRY_THROUGH"] = through
      return variables
    }

    @Test("A waiver")
    func parts() {
      project.expect("in the sheet makes a finding a known issue", of: Self.unfinished) {
        let run = try project.test(environment: sheet())
        expect(run.status, is: 0, "\(run.text)")
        expect(run.text, contains: "1 known issue")
        expect(run.text, contains: "waived: on its way (the desk)")
        try expect(project.factcheck("gate", environment: ["FACTCHECK_TODAY": "2026-03-03"]).status, is: 0)
      }

      project.expect("that ends within seven days warns, its last day included", of: Self.unfinished) {
        for (through, warns) in [("2026-03-03", true), ("2026-03-09", true), ("2026-03-10", false)] {
          let run = try project.test(environment: sheet(through: through))
          expect(run.status, is: 0, "\(run.text)")
          expect(run.text.contains("ends on \(through)"), is: warns, "\(run.text)")
        }
      }

      project.expect("that has run out forgives nothing", of: Self.unfinished) {
        let run = try project.test(environment: sheet(through: "2026-03-02"))
        expect(run.status, is: 1)
        expect(run.text, contains: "ran out on 2026-03-02")
      }

      project.expect("that runs out after the run holds the gate", of: Self.unfinished) {
        try project.test(environment: sheet(through: "2026-03-03"))
        try expect(project.factcheck("gate", environment: ["FACTCHECK_TODAY": "2026-03-03"]).status, is: 0)
        let gate = try project.factcheck("gate", environment: ["FACTCHECK_TODAY": "2026-03-04"])
        expect(gate.status, is: 2)
        expect(gate.text, contains: "has run out since the run of 2026-03-03")
      }

      project.expect("that forgives nothing is stale, and named", of: Self.unfinished) {
        project.write(FerryProject.article, to: "seeds/ferry.txt")
        let run = try project.test(environment: sheet())
        expect(run.status, is: 0, "\(run.text)")
        expect(run.text, contains: "the waiver of placeholder-gone forgives nothing")
        let lower = sheet().merging(["FACTCHECK_FAIL_LEVEL": "warning"]) { $1 }
        try expect(project.test(environment: lower).status, is: 1)
      }

      project.expect("without a reason, or with a day that is none, fails the run", of: Self.unfinished) {
        for variables in [sheet(" "), sheet(through: "next week")] {
          let run = try project.test(environment: variables)
          expect(run.status, is: 1)
          expect(run.text, contains: "the waiver")
          try expect(project.factcheck("gate").status != 0)
        }
      }

      project.expect(
        "in waivers.json forgives a house rule, in swift test, in check and at the gate", of: Self.unfinished
      ) {
        writeHarbor()
        try expect(project.test().status, is: 1)
        try expect(project.factcheck("check", harbor).status, is: 1)
        let waive = try project.factcheck(
          "waive", harbor + ":1", "placeholder-gone", "--because", "being measured", "--through", "2026-03-05")
        expect(waive.status, is: 0, "\(waive.text)")
        let today = ["FACTCHECK_TODAY": "2026-03-03"]
        let run = try project.test(environment: today)
        expect(run.status, is: 0, "\(run.text)")
        expect(run.text, contains: "waived: being measured (through 2026-03-05)")
        expect(run.text, contains: "ends on 2026-03-05")
        try expect(project.factcheck("check", harbor, environment: today).status, is: 0)
        try expect(project.factcheck("gate", "--house-rules-suffice", environment: today).status, is: 0)
        try expect(project.test(environment: ["FACTCHECK_TODAY": "2026-03-06"]).status, is: 1)
      }

      project.expect("in waivers.json that forgives nothing is named at the end", of: Self.unfinished) {
        writeHarbor()
        file(#""document": "\#(harbor)", "rule": "quotation-closed", "passage": "deep", "because": "none""#)
        let run = try project.test()
        expect(run.text, contains: "Assertions/waivers.json:2: the waiver of quotation-closed forgives nothing")
      }

      project.expect("in waivers.json that is malformed fails the run, with its line", of: Self.unfinished) {
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
          expect(run.status, is: 1)
          expect(run.text, contains: "Assertions/waivers.json:")
          try expect(project.factcheck("gate").status, is: 2)
        }
      }

      project.expect("is written with what it names and nothing else, and not twice", of: Self.unfinished) {
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
          expect(answer.status, is: 2)
          expect(answer.text, contains: expected)
        }
        try expect(project.factcheck("waive", harbor + ":1", "placeholder-gone").text, contains: "expected --because")
        expect(!project.exists("Assertions/waivers.json"))
        try expect(
          project.factcheck("waive", harbor + ":1:15", "placeholder-gone", "--because", "a \"b\"").status, is: 0)
        let expected = """
          [
            {"document": "seeds/harbor.txt",
             "rule": "placeholder-gone",
             "passage": "XX",
             "because": "a \\"b\\""}
          ]

          """
        expect(project.text("Assertions/waivers.json"), is: expected)
        try expect(project.factcheck("waive", harbor + ":1", "placeholder-gone", "--because", "b").status, is: 2)
        expect(project.text("Assertions/waivers.json"), is: expected)
      }
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
