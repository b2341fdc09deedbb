import Foundation
import Testing

extension RealRuns {
  /// The gate fails closed: whatever it does not know, it does not clear.
  @Suite("The gate")
  struct GateTests {
    let project: FerryProject

    init() throws {
      project = try FerryProject.shared.get()
      try project.reset()
    }

    private func expectNothingSaid(_ reason: String, _ words: String...) throws {
      let gate = try Shell.run(project.gateWords + words, in: project.root)
      #expect(gate.status == 2, "\(gate.text)")
      #expect(gate.text.contains("cannot say"))
      #expect(gate.text.contains(reason))
    }

    @Test("The gate cannot say when nothing ran, or a filter matched nothing")
    func cannotSayWhenNothingRan() throws {
      try expectNothingSaid("there is no report")
      #expect(try project.swiftTest("--filter", "NothingOfThatName").status == 0)
      try expectNothingSaid("there is no report")
    }

    @Test("The gate cannot say when a sheet never ran: filtered out, or without its test")
    func cannotSayWhenSheetNeverRan() throws {
      try project.swiftTest("--filter", "desk")
      try expectNothingSaid("Assertions/Ferry.swift:7: this sheet never ran")
      project.write(
        "import FactCheck\n// FactSheet(\nvar pier: FactSheet { FactSheet(\"seeds/pier.txt\") {} }\n",
        to: "Assertions/Pier.swift")
      let run = try project.test()
      #expect(run.text.contains("Assertions/Pier.swift:3: this sheet never ran"))
      try expectNothingSaid("Assertions/Pier.swift:3: this sheet never ran")
    }

    @Test("The gate cannot say after a run that was killed half-way, and the next run mends it")
    func cannotSayAfterRunThatWasKilled() throws {
      try project.test()
      _ = try project.killedRun()
      try expectNothingSaid("a run is going on, or was ended before its end")
      #expect(try project.test().status == 0)
      #expect(try project.factcheck("gate").status == 0)
    }

    @Test("The gate cannot say when a document or an assertion file was changed, added or taken away after the run")
    func cannotSayWhenDocument() throws {
      try project.test()
      project.write(FerryProject.article + "It rained.\n", to: "seeds/ferry.txt")
      try expectNothingSaid("seeds/ferry.txt: the document has changed since the run")
      try project.remove("seeds/ferry.txt")
      try expectNothingSaid("seeds/ferry.txt: the document is gone since the run")
      project.write(FerryProject.article, to: "seeds/ferry.txt")
      #expect(try project.factcheck("gate").status == 0)
      project.write("The pier is closed.\n", to: "seeds/pier.txt")
      try expectNothingSaid("seeds/pier.txt: the run did not see this document")
      try project.remove("seeds/pier.txt")
      project.write("import FactCheck\n", to: "Assertions/Pier.swift")
      try expectNothingSaid("Assertions/Pier.swift: the file was added since the run")
      try project.remove("Assertions/Pier.swift")
      project.write("[]\n", to: "Assertions/waivers.json")
      try expectNothingSaid("Assertions/waivers.json: the file was added since the run")
      try project.remove("Assertions/waivers.json")
      project.write("the bell\n", to: "seeds/evidence/bell.txt")
      try expectNothingSaid("seeds/evidence/bell.txt: the file was added since the run")
    }

    @Test("The gate cannot say after a build that broke, however good the run before it")
    func cannotSayAfterBuildThatBroke() throws {
      try project.test()
      #expect(try project.factcheck("gate").status == 0)
      project.write(
        project.text("Assertions/Ferry.swift") + "let pier: FactSheet = 7\n", to: "Assertions/Ferry.swift")
      let words = project.testWords.filter { $0 != "--skip-build" }
      #expect(try Shell.run(words, in: project.root).status == 1)
      try expectNothingSaid("Assertions/Ferry.swift: the file has changed since the run")
    }

    @Test("The gate holds a document that nobody has checked, unless house rules suffice")
    func holdsDocumentThatNobodyHasChecked() throws {
      project.write("The pier is closed, said Ann Hale, the harbor master.\n", to: "seeds/pier.txt")
      try project.test()
      let gate = try project.factcheck("gate")
      #expect(gate.status == 3)
      #expect(gate.text.contains("UNCHECKED  seeds/pier.txt"))
      #expect(try project.factcheck("gate", "--house-rules-suffice").status == 0)
      let json = try project.factcheck("gate", "--json").text
      #expect(json.contains(#""status":3"#) && json.contains(#""verdict":"held""#), "\(json)")
      #expect(json.contains(#""passes":false,"path":"seeds/pier.txt""#))
      #expect(json.contains(#""standing":"unchecked""#))
    }

    @Test("The gate holds what is unconfirmed, and demands sign-offs and coverage when asked")
    func holdsWhatIsUnconfirmed() throws {
      let run = try project.test(environment: ["FERRY_DRAFTED": "1"])
      #expect(run.text.contains("seeds/ferry.txt  held: 1 unconfirmed fact"))
      let drafted = try project.factcheck("gate")
      #expect(drafted.status == 3)
      #expect(drafted.text.contains("1 unconfirmed fact"))
      try project.test()
      let signed = try project.factcheck("gate", "--signed")
      #expect(signed.status == 3)
      #expect(signed.text.contains("2 facts without a sign-off"))
      let coverage = try project.factcheck("gate", "--coverage", "1.0")
      #expect(coverage.status == 3)
      #expect(coverage.text.contains("below 1.0"))
      #expect(try project.factcheck("gate", "--coverage", "0").status == 0)
      #expect(try project.factcheck("gate", "--coverage", "many").status == 2)
      #expect(try project.factcheck("gate", "--strength", "0.9").text.contains("was not measured"))
    }

    @Test("The gate lets a held document go when somebody says so, and no later report forgets it")
    func letsHeldDocumentGoWhenSomebody() throws {
      project.write(FerryProject.article + "The bell weighs TK tons.\n", to: "seeds/ferry.txt")
      try project.test()
      #expect(try project.factcheck("gate", "--publish-anyway").status == 2)
      #expect(try project.factcheck("gate").status == 3)
      let gate = try project.factcheck("gate", "--publish-anyway", "--by", "A. B.", "--because", "the bell is news")
      #expect(gate.status == 0, "\(gate.text)")
      #expect(project.text("Reports/summary.md").contains("the bell is news"))
      #expect(try project.factcheck("gate").status == 3, "only that once")
      let run = try project.test()
      #expect(run.text.contains("published anyway: seeds/ferry.txt"))
      let killed = try project.killedRun()
      #expect(killed.terminationStatus != 0)
      try project.test()
      #expect(project.text("Reports/report.json").contains("the bell is news"))
      try expectRefusedWithoutReport()
    }

    @Test("The gate looks only at what has changed in git, when asked")
    func looksOnlyAtWhatHasChangedInGit() throws {
      project.write("The pier is XX feet long.\n", to: "seeds/pier.txt")
      project.write("Reports/\n", to: ".gitignore")
      let git = ["git", "-c", "user.name=A. B.", "-c", "user.email=a@aldergate.invalid"]
      for words in [["init", "-q"], ["add", "."], ["commit", "-qm", "the archive"]] {
        #expect(try Shell.run(git + words, in: project.root).status == 0)
      }
      project.write(FerryProject.article + "It rained.\n", to: "seeds/ferry.txt")
      try project.test()
      #expect(try project.factcheck("gate").status == 3)
      let gate = try project.factcheck("gate", "--changed", "HEAD")
      #expect(gate.status == 0, "\(gate.text)")
      #expect(gate.text.contains("CLEAR      seeds/ferry.txt") && !gate.text.contains("pier"), "\(gate.text)")
      try expectNothingSaid("git cannot say what has changed", "--changed", "nowhere")
    }

    @Test("The gate compares with a commit by its own hash, whatever git’s index says")
    func comparesByItsOwnHash() throws {
      project.write("The pier is XX feet long.\n", to: "seeds/pier.txt")
      project.write("Reports/\n", to: ".gitignore")
      func git(_ words: String...) throws {
        let name = ["git", "-c", "user.name=A. B.", "-c", "user.email=a@aldergate.invalid"]
        #expect(try Shell.run(name + words, in: project.root).status == 0)
      }
      try git("init", "-q")
      try git("add", ".")
      try git("commit", "-qm", "the archive")
      try project.test()
      // Neither has changed: nothing counts.
      #expect(try project.factcheck("gate", "--changed", "HEAD").status == 0)

      // git is told to look away.
      try git("update-index", "--assume-unchanged", "seeds/pier.txt")
      project.write("The pier is XX yards long.\n", to: "seeds/pier.txt")
      try project.test()
      let gate = try project.factcheck("gate", "--changed", "HEAD")
      #expect(gate.status == 3 && gate.text.contains("HELD       seeds/pier.txt"), "\(gate.text)")
      let elsewhere = ["GIT_DIR": "/nowhere", "GIT_WORK_TREE": "/nowhere"]
      #expect(try project.factcheck("gate", "--changed", "HEAD", environment: elsewhere).status == 3)
      try git("update-index", "--no-assume-unchanged", "seeds/pier.txt")

      // What is committed is not what was checked.
      let staged = try project.factcheck("gate", "--staged")
      #expect(staged.status == 2 && staged.text.contains("seeds/pier.txt: what is staged is not what lies here"))

      // A waiver alone has changed: every document counts.
      project.write("The pier is XX feet long.\n", to: "seeds/pier.txt")
      project.write("[]\n", to: "Assertions/waivers.json")
      try project.test()
      #expect(try project.factcheck("gate", "--changed", "HEAD").status == 3)
    }

    @Test("The gate tells what lies among the documents and is none, and what a header asks for")
    func tellsWhatNobodyLooksAt() throws {
      let article = FerryProject.article.replacingOccurrences(
        of: "date: 2026-03-03\n", with: "date: 2026-03-03\ngenre: opinion\nembargo: 2026-03-09\n")
      project.write(article, to: "seeds/ferry.txt")
      for name in ["chart.png", ".hidden.txt", "..x", "evidence/log.txt"] { project.write("x\n", to: "seeds/" + name) }
      project.write("The pier is closed.\n", to: "seeds/a\\b.txt")
      try project.test()
      let gate = try project.factcheck("gate", "--house-rules-suffice")
      for name in ["chart.png", ".hidden.txt", "..x"] {
        #expect(gate.text.contains("note: seeds/\(name): this is no document"), "\(gate.text)")
      }
      #expect(gate.text.contains("note: seeds/evidence/log.txt: no fact names this evidence"), "\(gate.text)")
      #expect(gate.text.contains("(genre: opinion, embargo: 2026-03-09)"), "\(gate.text)")
      #expect(gate.text.contains("seeds/a\\b.txt"), "\(gate.text)")
    }

    private func expectRefusedWithoutReport() throws {
      try project.remove("Reports")
      try expectNothingSaid("there is no report", "--publish-anyway", "--by", "A. B.", "--because", "now")
    }
  }
}
