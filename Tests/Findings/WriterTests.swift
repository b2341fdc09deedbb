import Foundation
import Testing

@testable import Findings

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Writers for other tools")
struct WriterTests {
  private typealias Object = [String: Any]

  private func text(_ writer: Writer, _ report: Report = Ferry.report()) -> String {
    String(decoding: writer.render(report).flatMap(\.bytes), as: UTF8.self)
  }

  private func json(_ writer: Writer, _ report: Report = Ferry.report()) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(writer.render(report).flatMap(\.bytes)))
  }

  @Test("SARIF: every result names its rule, its four positions and its fingerprint; the waived are left out")
  func sarifEveryResultNamesItsRule() throws {
    for report in [Ferry.report(), Ferry.hostile()] {
      let log = try #require(json(.sarif, report) as? Object)
      #expect((log["version"] as? String) == "2.1.0")
      let run = try #require((log["runs"] as? [Object])?.first)
      #expect((run["columnKind"] as? String) == "unicodeCodePoints")
      let rules = try #require(((run["tool"] as? Object)?["driver"] as? Object)?["rules"] as? [Object])
      let results = try #require(run["results"] as? [Object])
      #expect(results.count == report.findings.filter(\.isOpen).count)
      #expect(Set(rules.compactMap { $0["id"] as? String }).count == rules.count)
      for rule in rules {
        let short = try #require((rule["shortDescription"] as? Object)?["text"] as? String)
        #expect((1...1_024).contains(short.count))
        #expect(
          ["very-high", "high", "medium", "low"].contains((rule["properties"] as? Object)?["precision"] as? String))
        #expect(((rule["help"] as? Object)?["text"] as? String)?.isEmpty == false)
      }
      var prints: Set<String> = []
      for result in results {
        let index = try #require(result["ruleIndex"] as? Int)
        #expect((rules[index]["id"] as? String) == (result["ruleId"] as? String))
        #expect(["note", "warning", "error"].contains(result["level"] as? String))
        let print = (result["partialFingerprints"] as? Object)?["primaryLocationLineHash"] as? String
        #expect(try prints.insert(#require(print)).inserted)
        let location = try #require((result["locations"] as? [Object])?.first?["physicalLocation"] as? Object)
        let region = try #require(location["region"] as? [String: Int])
        #expect(Set(region.keys) == ["startLine", "startColumn", "endLine", "endColumn"])
        #expect(region.values.allSatisfy { $0 >= 1 })
        let uri = try #require((location["artifactLocation"] as? Object)?["uri"] as? String)
        #expect(!uri.contains(where: { " :\"<>".contains($0) }))
      }
    }
  }

  @Test("SARIF links the second operand, and puts the worst first")
  func sarifLinksSecondOperand() throws {
    let text = text(.sarif)
    #expect(
      text.contains(
        "the parts sum to 6, the total says 7. 4 + 2 = 6. See [the parts](1), [the total](2), [the first part](3)."))
    let log = try #require(json(.sarif) as? Object)
    let results = try #require((log["runs"] as? [Object])?.first?["results"] as? [Object])
    #expect(results.map { $0["level"] as? String ?? "" } == ["error", "error", "error", "warning", "warning"])
  }

  @Test("SARIF tells a rule by its law; a report keeps the rules that were asked")
  func sarifTellsRuleByItsLaw() {
    #expect(text(.sarif).contains("\"shortDescription\":{\"text\":\"The parts sum to their total.\"}"))
    #expect(Ferry.report().rules.map(\.id) == ["figures-sum"])
  }

  @Test("SARIF keeps 25,000 results and says what it left out")
  func sarifKeeps25() throws {
    var report = Ferry.report()
    let finding = try #require(report.findings.first)
    report.findings = (0..<25_010).map { number in
      var copy = finding
      copy.id = "\(number)"
      return copy
    }
    let log = try #require(json(.sarif, report) as? Object)
    let run = try #require((log["runs"] as? [Object])?.first)
    #expect((run["results"] as? [Any])?.count == 25_000)
    let told = (run["invocations"] as? [Object])?.first?["toolExecutionNotifications"] as? [Object]
    #expect(
      told?.compactMap { ($0["message"] as? Object)?["text"] as? String }.first
        == "10 findings left out; all are in report.json")
  }

  @Test("JUnit: a suite a document, a case an assertion, no name twice, counts that are right")
  func junitSuiteDocumentCase() {
    for report in [Ferry.report(), Ferry.hostile()] {
      let reader = JUnitReader()
      let parser = XMLParser(data: Data(text(.junit, report).utf8))
      parser.delegate = reader
      #expect(parser.parse(), "\(String(describing: parser.parserError))")
      #expect(reader.suites.map(\.name) == ReportIndex(report).entries.map(\.document.path))
      for suite in reader.suites {
        #expect(Set(suite.names).count == suite.names.count)
        #expect(suite.declared == suite.counted)
      }
    }
  }

  @Test("JUnit: undecided is an error, waived is skipped with its reason")
  func junitUndecidedIsErrorWaived() {
    let text = text(.junit)
    #expect(text.contains("<error type=\"figure-is\" message=\"no words “seasick” stand in the text\">"))
    #expect(
      text.contains(
        "<skipped message=\"waived: public record (A. B., through 2026-03-06), Assertions/waivers.json:2\"/>"))
    #expect(text.contains("<failure type=\"figures-sum\""))
    #expect(text.contains("seeds/ferry.txt:10:154: error"))
  }

  @Test("JUnit tells how long a case took, and nothing where nobody measured")
  func junitTime() {
    var report = Ferry.report()
    #expect(!text(.junit, report).contains(" time="))
    report.assertions[0].took = .microseconds(1_200_034 * report.assertions[0].documents.count)
    #expect(text(.junit, report).contains(" time=\"1.200034\""))
  }

  @Test("The page of Markdown says what it left out, and stays under a megabyte")
  func summarySaysWhatItLeftOut() {
    let text = text(.summary, Ferry.archive(documents: 900, findings: 20_000))
    #expect(text.utf8.count < 1_000_000)
    #expect(text.contains("**Left out here, for want of room:** "))
    #expect(text.contains("400 rows of the table"))
  }

  @Test("GitHub: a command a line, escaped, with columns on one line only")
  func githubCommandLineEscaped() {
    let lines = text(.github).split(separator: "\n").map(String.init)
    #expect(lines.count == 6)
    #expect(
      lines.contains(
        "::error file=seeds/ferry.txt,line=14,endLine=14,col=116,endColumn=131,title=weekday-matches-date::March 7, 2026 "
          + "is a Saturday, the text says Friday%0Athe text: Friday%0Athe calendar: “March 7” = 2026-03-07, a Saturday")
    )
    let hostile = text(.github, Ferry.hostile()).split(separator: "\n", omittingEmptySubsequences: false)
    for line in hostile.dropLast() { #expect(line.hasPrefix("::")) }
    #expect(!text(.github, Ferry.hostile()).contains("\u{1B}"))
    #expect(text(.github, Ferry.hostile()).contains("file=seeds/%3A%3Aerror file=x%2Cline=1%3A%3A\"<b>&.txt"))
  }

  @Test("Under GitHub Actions, and only there, a run annotates and adds to the step's summary")
  func underGitHubActions() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("summary-\(UUID().uuidString).md")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("before\n".utf8).write(to: file)
    #expect(GitHubActions.tell(ReportIndex(Ferry.report()), environment: ["GITHUB_STEP_SUMMARY": file.path]).isEmpty)
    let told = GitHubActions.tell(
      ReportIndex(Ferry.report()), environment: ["GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": file.path])
    #expect(told == text(.github))
    #expect(try String(contentsOf: file, encoding: .utf8) == "before\n" + text(.summary))
  }

  @Test("What is printed to a log holds no workflow command of the text")
  func whatIsPrintedToLogHoldsNoWorkflow() {
    #expect(Visible.text("::error::x") == ":\u{2236}error::x")
    #expect(Visible.text("see ##[error]y ###[x] # [z]") == "see #♯[error]y ##♯[x] # [z]")
    for line in Writer.terminal(Ferry.hostile(), style: .plain).split(separator: "\n") {
      #expect(!line.contains("##["))
      #expect(!line.drop { $0 == " " }.hasPrefix("::"))
    }
  }

  @Test("GitHub: ten of a severity, the last of which counts the rest")
  func githubTenOfSeverityLast() {
    let lines = text(.github, Ferry.archive(documents: 5, findings: 50)).split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines.last == "::warning title=FactCheck::41 more warnings, in the summary and in report.json")
  }

  @Test("GitLab: an array of issues, each with a fingerprint of its own")
  func gitlabArrayOfIssuesEach() throws {
    for report in [Ferry.report(), Ferry.hostile(), Ferry.archive(documents: 3, findings: 30)] {
      let issues = try #require(json(.gitlab, report) as? [Object])
      let open = report.findings.filter(\.isOpen).count + report.documents.filter { $0.error != nil }.count
      #expect(issues.count == open)
      #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == issues.count)
      for issue in issues {
        #expect(["info", "minor", "major", "critical", "blocker"].contains(issue["severity"] as? String))
        #expect((issue["check_name"] as? String)?.isEmpty == false)
        #expect((((issue["location"] as? Object)?["lines"] as? Object)?["begin"] as? Int ?? 0) >= 1)
      }
    }
  }

  @Test("Reviewdog: a diagnostic a line, columns in bytes")
  func reviewdog() throws {
    let lines = text(.reviewdog).split(separator: "\n")
    #expect(lines.count == 5)
    let first = try #require(JSONSerialization.jsonObject(with: Data(lines[1].utf8)) as? Object)
    let start = ((first["location"] as? Object)?["range"] as? Object)?["start"] as? [String: Int]
    // Two curly quotation marks of three bytes each stand before it.
    #expect(start == ["line": 10, "column": 158])
    #expect(((first["code"] as? Object)?["value"] as? String) == "figures-sum")
    #expect((first["related_locations"] as? [Any])?.count == 3)
  }

  @Test("The page of Markdown holds no markup but its own, and stays under its limit")
  func ofMarkdownHoldsNoMarkupButItsOwn() {
    let hostile = text(.summary, Ferry.hostile())
    #expect(!hostile.contains("\u{1B}"))
    var code = false
    for line in hostile.split(separator: "\n") {
      if line.hasPrefix("```") { code.toggle() }
      if !code { #expect(!line.contains("<script") && !line.contains("<img")) }
    }
    #expect(text(.summary).hasPrefix("# FactCheck: 3 documents held\n"))
    #expect(text(.summary, Ferry.archive(documents: 40, findings: 8_000)).utf8.count < 1_048_576)
  }

  @Test("No writer sends a control character of the text", arguments: Writer.all.map(\.id))
  func noWriterSendsControlCharacter(_ id: String) throws {
    let writer = try #require(Writer.all.first { $0.id == id })
    for scalar in text(writer, Ferry.hostile()).unicodeScalars where id != "json" {
      #expect(scalar == "\n" || Visible.shown(scalar) == nil)
    }
  }
}

private final class JUnitReader: NSObject, XMLParserDelegate {
  struct Suite {
    var name: String
    var declared: [String: Int]
    var counted = ["tests": 0, "failures": 0, "errors": 0, "skipped": 0]
    var names: [String] = []
  }
  var suites: [Suite] = []

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    switch element {
    case "testsuite":
      let keys = ["tests", "failures", "errors", "skipped"]
      suites.append(
        Suite(
          name: attributes["name"] ?? "",
          declared: Dictionary(uniqueKeysWithValues: keys.map { ($0, Int(attributes[$0] ?? "") ?? -1) })))
    case "testcase":
      suites[suites.count - 1].names.append(attributes["name"] ?? "")
      suites[suites.count - 1].counted["tests", default: 0] += 1
    case "failure": suites[suites.count - 1].counted["failures", default: 0] += 1
    case "error": suites[suites.count - 1].counted["errors", default: 0] += 1
    case "skipped": suites[suites.count - 1].counted["skipped", default: 0] += 1
    default: break
    }
  }
}
