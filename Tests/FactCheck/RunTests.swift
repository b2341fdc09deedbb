import Foundation
import Testing

/// What `swift test`, the gate and the other verbs say and leave, in a project of its own.
///
/// One after the other: they share the project, which is built once.
@Suite("Real runs", .serialized, .enabled(if: Shell.hasSwift, "they need swift to build with"))
struct RealRuns {}

extension RealRuns {
  @Suite("A run")
  struct RunTests {
    let project: FerryProject

    init() throws {
      project = try FerryProject.shared.get()
      try project.reset()
    }

    @Test("A run that finds nothing passes, tells a document in a line, and leaves its report")
    func thatFindsNothingPasses() throws {
      let run = try project.swiftTest()
      #expect(run.status == 0, "\(run.text)")
      #expect(run.text.contains("seeds/ferry.txt  clear: 2 facts hold\n"), "\(run.text)")
      #expect(run.text.contains("1 document, 3 facts: 2 hold, 1 vacuous; 1 house rule: 1 holds\n"), "\(run.text)")
      #expect(run.text.contains("The report is in "))
      for file in ["report.json", "summary.md"] { #expect(project.exists("Reports/" + file)) }
      #expect(try project.factcheck("gate").status == 0)
    }

    @Test("A run shows an error with its place, its passage and its rule, and fails")
    func showsErrorWithItsPlace() throws {
      project.write(FerryProject.article + "The bell weighs TK tons.\n", to: "seeds/ferry.txt")
      let run = try project.swiftTest()
      #expect(run.status == 1)
      let issue = """
        ↳ seeds/ferry.txt:6:17: error: this was left to be filled in [placeholder-gone]
            6 | The bell weighs TK tons.
              |                 ^^
        """
      #expect(run.text.contains(issue))
      #expect(run.text.contains("no placeholder remains at Ferry.swift:"), "the issue stands at the assertion")
      #expect(run.text.contains("    asked at Assertions/Ferry.swift:21: no placeholder remains\n"), "\(run.text)")
      let gate = try project.factcheck("gate")
      #expect(gate.status == 3)
      #expect(gate.text.contains("HELD       seeds/ferry.txt  1 finding"))
    }

    @Test("A run shows a warning and passes, and fails where the line is drawn lower")
    func showsWarningAndPasses() throws {
      project.write(FerryProject.article + "“The bell was cast in 1911, she said.\n", to: "seeds/ferry.txt")
      let run = try project.swiftTest()
      #expect(run.status == 0, "\(run.text)")
      #expect(run.text.contains("recorded a warning"))
      #expect(run.text.contains("warning: this quotation is opened and never closed [quotation-closed]"))
      #expect(try project.factcheck("gate").status == 0)
      #expect(try project.factcheck("gate", "--fail-level", "warning").status == 3)

      let lower = try project.swiftTest(environment: ["FACTCHECK_FAIL_LEVEL": "warning"])
      #expect(lower.status == 1)
      #expect(lower.text.contains("a warning fails the run"))
      let laxer = try project.factcheck("gate", "--fail-level", "error")
      #expect(laxer.status == 2)
      #expect(laxer.text.contains("laxer than the run’s warning"))
    }

    @Test("A run tells GitHub Actions too, at the passage and in the step’s summary")
    func tellsGitHubActionsToo() throws {
      project.write(FerryProject.article + "::error::The bell weighs TK tons. ##[error]No.\n", to: "seeds/ferry.txt")
      let summary = project.root.appending(path: "Reports/step.md")
      project.write("before\n", to: "Reports/step.md")
      let run = try project.test(
        environment: ["GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": summary.path])
      #expect(run.text.contains("\n::error file=seeds/ferry.txt,line=6,endLine=6,col=26,endColumn=28"))
      #expect(!run.text.contains("\n::error::") && !run.text.contains("##["), "a document gives no commands")
      let page = project.text("Reports/step.md")
      #expect(page.hasPrefix("before\n") && page.contains("placeholder-gone"))
    }

    @Test(
      "A run refuses a day or a level that is none",
      arguments: [("TODAY", "tomorrow"), ("FAIL_LEVEL", "grave"), ("RULE", "placeholder-gne")])
    func refusesDayOrLevelThatIsNone(_ name: String, _ value: String) throws {
      let run = try project.test(environment: ["FACTCHECK_" + name: value])
      #expect(run.status == 1, "\(name)")
      #expect(run.text.contains("FACTCHECK_\(name) is “\(value)”; "))
      #expect(try project.factcheck("gate").status == 2)
    }

    @Test(
      "A run of a part says so, and clears nothing",
      arguments: [("DOCUMENT", "seeds/ferry.txt"), ("RULE", "placeholder-gone")])
    func ofPartSaysSo(_ name: String, _ value: String) throws {
      let run = try project.test(environment: ["FACTCHECK_" + name: value])
      #expect(run.status == 0, "\(run.text)")
      let gate = try project.factcheck("gate")
      #expect(gate.status == 2)
      #expect(gate.text.contains("the run was of a part: \(value)"))
    }

    @Test("A run keeps a document’s words out of everything when it is told to, or before the embargo ends")
    func keepsDocumentWordsOutOfEverything() throws {
      let secret = "The bell weighs TK tons of zinc.\n"
      let embargoed = FerryProject.article.replacing("title:", with: "embargo: 2026-04-01\ntitle:")
      for (text, environment) in [
        (FerryProject.article, ["FACTCHECK_REDACT": "1"]), (embargoed, ["FACTCHECK_TODAY": "2026-03-31"]),
      ] {
        project.write(text + secret, to: "seeds/ferry.txt")
        let run = try project.test(environment: environment)
        #expect(run.status == 1)
        #expect(run.text.contains("placeholder-gone"), "rules and places stay: \(run.text)")
        var outputs = [run.text]
        let files = try FileManager.default.subpathsOfDirectory(atPath: project.root.appending(path: "Reports").path)
        for file in files where !file.hasPrefix("previous/") { outputs.append(project.text("Reports/" + file)) }
        for output in outputs {
          for word in ["zinc", "rang twice", "Seven vessels", "Ann Hale", "3 March"] {
            #expect(!output.contains(word), "“\(word)” in \(output.prefix(2_000))")
          }
        }
      }
      let later = try project.test(environment: ["FACTCHECK_TODAY": "2026-04-01"])
      #expect(later.text.contains("zinc"))
    }
  }
}
