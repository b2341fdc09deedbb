import Foundation
import Testing

extension RealRuns {
  @Suite("What a run leaves")
  struct RunReportTests {
    let project: FerryProject

    init() throws {
      project = try FerryProject.shared.get()
      try project.reset()
    }

    @Test("A run leaves an error when the folder of the report cannot be written to")
    func errorWhenFolderOfReport() throws {
      project.write("in the way", to: "Reports")
      defer { try? project.remove("Reports") }
      let run = try project.test()
      #expect(run.status == 1)
      #expect(run.text.contains("there will be no report"))
      #expect(run.text.contains("seeds/ferry.txt  clear: 2 facts hold"), "the facts are judged all the same")
      #expect(try project.factcheck("gate").status == 2)
    }

    @Test("A run leaves an error of the second of two runs at once, and the first one’s report")
    func errorOfSecondOfTwoRunsAtOnce() throws {
      let log = project.root.appending(path: "first.log")
      let first = try Shell.start(
        project.testWords, in: project.root, ["FERRY_WAIT": "6"], to: log, temporary: project.temporary)
      let end = Date().addingTimeInterval(60)
      while project.journals.isEmpty, Date() < end { Thread.sleep(forTimeInterval: 0.05) }
      // `swift test` would wait for the other one; the test program itself does not.
      let second = try project.test()
      #expect(second.status != 0)
      #expect(second.text.contains("another run is writing its report here"))
      first.waitUntilExit()
      #expect(first.terminationStatus == 0)
      #expect(try project.factcheck("gate").status == 0)
    }

    @Test("A run leaves the fingerprint of a signed sentence, which `sign` writes in and nothing else")
    func fingerprintOfSignedSentence() throws {
      try project.test()
      let before = project.text("Assertions/Ferry.swift")
      let sign = try project.factcheck("sign")
      #expect(sign.status == 0 && sign.text.hasPrefix("Assertions/Ferry.swift:14:12: sentence "), "\(sign.text)")
      let print = try #require(sign.text.split(whereSeparator: \.isWhitespace).last)
      let signed = #", on: "2026-03-03", sentence: "\#(print)")"#
      let after = project.text("Assertions/Ferry.swift")
      #expect(after.contains(signed))
      #expect(after.replacing(signed, with: #", on: "2026-03-03")"#) == before)
      #expect(try project.factcheck("sign").text.contains("run swift test again"))
      project.write(before, to: "Assertions/Ferry.swift")
      let sentence = ["FERRY_SENTENCE": String(print)]
      #expect(try project.test(environment: sentence).status == 0)
      project.write(FerryProject.article.replacing("sailed again", with: "stood still"), to: "seeds/ferry.txt")
      #expect(try project.test(environment: sentence).text.contains("the sentence has changed since A. B."))
    }

    @Test("A run leaves a person’s word at the line of a fact, in the place of the program’s")
    func personWordAtLineOfFact() throws {
      try project.test(environment: ["FERRY_DRAFTED": "1"])
      let sign = try project.factcheck(
        "sign", "Assertions/Ferry.swift:25", "--by", "C. D.", "--on", "2026-03-04", "--against", "the log")
      #expect(sign.status == 0, "\(sign.text)")
      let text = project.text("Assertions/Ferry.swift")
      #expect(!text.contains(".unconfirmed"))
      let signed =
        "HouseRule(.documentReadable)\n        .checked(by: \"C. D.\", on: \"2026-03-04\", against: \"the log\""
      #expect(text.contains(signed))
      #expect(try project.factcheck("sign", "Assertions/Ferry.swift:2", "--by", "C. D.").status == 2)
    }

    @Test("A run leaves one sign-off after another without a run between, each at the line where its fact then stands")
    func oneSignOffAfterAnotherWithoutRun() throws {
      try project.test(environment: ["FERRY_DRAFTED": "1"])
      let words = ["--by", "C. D.", "--on", "2026-03-04"]
      func sign(_ line: Int) throws -> Shell.Answer {
        try Shell.run(
          [project.gateWords[0], "sign", "Assertions/Ferry.swift:\(line)"] + words, in: project.root)
      }
      let first = try sign(23)
      #expect(first.status == 0, "\(first.text)")
      #expect(first.text.contains("signed by C. D.: every quotation is closed"))
      let second = try sign(26)
      #expect(second.status == 0, "\(second.text)")
      let text = project.text("Assertions/Ferry.swift")
      #expect(text.components(separatedBy: "by: \"C. D.\"").count == 3)
      #expect(!text.contains(".unconfirmed"))
      project.write(text + "\n", to: "Assertions/Ferry.swift")
      let edited = try sign(26)
      #expect(edited.status == 2)
      #expect(edited.text.contains("run swift test again"))
    }

    @Test(
      "A run leaves facts that `confirm` asks of one by one, each answer written at once, and that it takes up again")
    func factsThatConfirmAsksOf() throws {
      try project.test(environment: ["FERRY_DRAFTED": "1"])
      func confirm(_ answers: String, _ path: String = "Assertions/Ferry.swift") throws -> Shell.Answer {
        let words = "printf '%b' \"$0\" | \"$1\" confirm \"$2\" --all --by 'C. D.' --on 2026-03-04"
        return try Shell.run(["sh", "-c", words, answers, project.gateWords[0], path], in: project.root)
      }
      let first = try confirm("what?\\ny the log\\n")
      #expect(first.status == 1)
      #expect(first.text.contains("1 of 2  Assertions/Ferry.swift:23"))
      #expect(first.text.contains("signed by C. D.: every quotation is closed"))
      #expect(first.text.contains("1 fact confirmed, 0 not so, 0 edited, 1 left for later"))
      let signed = project.text("Assertions/Ferry.swift")
      #expect(
        signed.contains(#".severity(.warning)\#n      .checked(by: "C. D.", on: "2026-03-04", against: "the log""#))

      let second = try confirm("e nonsense(\\nn\\nit is torn\\n", "seeds/ferry.txt")
      #expect(second.status == 1)
      #expect(second.text.contains("1 of 1  Assertions/Ferry.swift:26"))
      #expect(second.text.contains("“nonsense(” is no fact"))
      let refused = project.text("Assertions/Ferry.swift")
      let remark = "      // – Not confirmed by C. D. on 2026-03-04: it is torn\n"
      #expect(refused.replacing(remark, with: "") == signed)
      #expect(refused.contains(remark + "      HouseRule(.documentReadable).unconfirmed"))
      let third = try confirm("y\\n")
      #expect(third.text.contains("no fact of 4 waits to be confirmed; 1 fact not so or edited"), "\(third.text)")

      project.write(refused + "\n", to: "Assertions/Ferry.swift")
      #expect(try confirm("y\\n").status == 2)
    }

    @Test("A run leaves facts of which `sign` signs a whole file only when it is told to")
    func signsWholeFileOnlyWhenTold() throws {
      try project.test(environment: ["FERRY_DRAFTED": "1"])
      let before = project.text("Assertions/Ferry.swift")
      let listed = try project.factcheck("sign", "Assertions/Ferry.swift", "--by", "C. D.")
      #expect(listed.status == 1)
      #expect(listed.text.contains("Assertions/Ferry.swift:23:10: every quotation is closed"))
      #expect(project.text("Assertions/Ferry.swift") == before)
      #expect(try project.factcheck("sign", "Assertions/Ferry.swift", "--by", "C. D.", "--all").status == 0)
      #expect(!project.text("Assertions/Ferry.swift").contains(".unconfirmed"))
    }

    @Test("A run leaves an error when the fingerprint is of another sentence")
    func errorWhenFingerprintIsOfAnother() throws {
      let run = try project.test(environment: ["FERRY_SENTENCE": "0123456789abcdef"])
      #expect(run.status == 1)
      #expect(run.text.contains("the sentence has changed since A. B. checked it on 2026-03-03"))
      #expect(run.text.contains("[fact-confirmed]"))
      #expect(try project.factcheck("gate").text.contains("changed since somebody signed"))
      let missing = try project.test(environment: ["FERRY_EVIDENCE": "seeds/evidence/log.txt"])
      #expect(missing.text.contains("seeds/evidence/log.txt, which is not there"))
    }

    @Test("A run leaves a baseline that takes in what is there only when it may grow, and shrinks by itself")
    func baselineThatTakesInWhatIsThereOnly() throws {
      project.write("The pier is XX feet long.\n", to: "seeds/pier.txt")
      #expect(try project.test().status == 1)
      let refused = try project.factcheck("baseline")
      #expect(refused.status == 2)
      #expect(refused.text.contains("would grow by 1"))
      #expect(!project.exists("Assertions/baseline.json"))
      #expect(try project.factcheck("baseline", "--grow").status == 0)
      let run = try project.test()
      #expect(run.status == 0, "\(run.text)")
      #expect(run.text.contains("baseline: 1 of 1 still found"))
      #expect(try project.factcheck("gate", "--house-rules-suffice").status == 0)
      #expect(try project.factcheck("baseline").text.contains("1 finding, before 1"))
      project.write("The pier is 300 feet long.\n", to: "seeds/pier.txt")
      try project.test()
      #expect(try project.factcheck("baseline").text.contains("no finding, before 1"))
      #expect(project.text("Assertions/baseline.json") == "[]\n")
    }

    @Test("A run leaves a report that every other format is made of")
    func reportThatEveryOtherFormatIsMadeOf() throws {
      try project.test()
      let formats = ["text", "json", "summary"]
      for format in formats {
        let answer = try project.factcheck("report", "--format", format)
        #expect(answer.status == 0, "\(answer.text)")
        #expect(answer.text.contains("seeds/ferry.txt"))
      }
      #expect(try project.factcheck("report", "--format", "json", "--output", "kept.json").status == 0)
      #expect(project.text("kept.json") == project.text("Reports/report.json"))
      #expect(try project.factcheck("report", "--format", "poem").status == 2)
    }
  }
}
