import Testing

@testable import Findings
@testable import SourceText

@Suite("The terminal")
struct TerminalTests {
  private func finding(_ rule: String) throws -> String {
    let report = Ferry.report()
    let index = ReportIndex(report)
    let finding = try #require(report.findings.first { $0.rule == rule })
    return FindingText.render(finding, source: index.source)
  }

  @Test("A finding shows its place, its passage with carets, both sides, the arithmetic and the other passage")
  func findingShowsItsPlace() throws {
    let text = try finding("figures-sum")
    for part in [
      "seeds/ferry.txt:10:154: error: the parts sum to 6, the total says 7 [figures-sum]\n",
      "  the parts  “four car ferries and two catamarans”  6\n",
      "  the total  “seven vessels”                        7 vessels\n", "  4 + 2 = 6\n",
      "  seeds/ferry.txt:10:117: the first part\n", " ^^^^^^^^^^^^^\n", " ~~~~~~~~~~~~~~~~",
    ] {
      #expect(text.contains(part), "\(text)")
    }
  }

  @Test("An interval stands behind its value")
  func intervalStandsBehindItsValue() throws {
    #expect(try finding("change-recomputes").contains("  the change                       25 percent  [24.5, 25.5)\n"))
  }

  @Test("A run ends with what is held, the worst first, with the line of the sheet that asks for it")
  func runEndsWithWhatIsHeld() throws {
    let text = Writer.terminal(Ferry.report(), style: .plain)
    #expect(text.hasPrefix("seeds/ferry.txt  held: 3 findings, 1 fact changed since somebody signed\n\n"))
    let asked =
      "    asked at Assertions/Ferry.swift:\\d+: the figure “car ferries” and the figure “catamarans” sum to “vessels”"
    #expect(text.contains(try Regex(asked)))
    let severities = text.matches(of: #/: (error|warning|note)(?:, undecided)?: /#).map { String($0.1) }
    #expect(severities.prefix(3) == ["error", "error", "error"], "the errors stand first")
    let holding = text.split(separator: "\n").filter { $0.contains("✓ ") }
    #expect(holding.allSatisfy { $0.contains("changed since") }, "what holds is counted")
  }

  @Test("The held stand before the others, 9 before 10, and a document that is clear takes a line")
  func heldStandBeforeOthers() {
    var report = Ferry.report()
    report.documents += ["seeds/a-10.txt", "seeds/a-9.txt"].map { ReportDocument(path: $0, sha256: nil, text: "Tide.") }
    let fact = report.assertions.first { !$0.houseRule && $0.verdict == .holds && $0.confirmation == .author }
    for (at, path) in ["seeds/a-10.txt", "seeds/a-9.txt"].enumerated() {
      guard var fact else { continue }
      fact.id = "clear-\(at)"
      fact.documents = [.init(document: path, verdict: .holds)]
      report.assertions.append(fact)
    }
    let lines = Writer.terminal(report, style: .plain).split(separator: "\n").map(String.init)
    let first = lines.firstIndex(of: "seeds/a-9.txt  clear: 1 fact holds")
    #expect(first != nil && lines[first! + 1] == "seeds/a-10.txt  clear: 1 fact holds")
    let held = lines.lastIndex { $0.contains("  held: ") }
    #expect(held != nil && held! < first!)
  }

  @Test("The end tells the waivers that ask for somebody, and the counts")
  func endTellsWaiversAndCounts() {
    let lines = Writer.terminal(Ferry.report(), style: .plain).split(separator: "\n").map(String.init)
    #expect(
      lines.suffix(7).joined(separator: "\n") == """
        waiver: Assertions/waivers.json:2: the waiver of claim-attributed ends on 2026-03-06
        waiver: Assertions/waivers.json:4: the waiver of placeholder-gone forgives nothing; take it away
        waiver: Assertions/waivers.json:6: the waiver of date-exists ran out on 2026-02-28 and forgives nothing any more
        published anyway: seeds/regatta.txt, 2026-02-27, by A. B.: the race is on, the figure follows
        baseline: 0 of 3 still found
        4 documents, 8 facts: 1 fails, 1 undecided, 6 hold; 12 house rules: 4 fail, 7 hold, 1 vacuous
        3 errors, 2 warnings; 1 waived, 1 unconfirmed fact
        """)
  }

  @Test("Facts and house rules are counted alike by the last line and by JUnit")
  func countedAlike() throws {
    for report in [Ferry.report(), Ferry.archive(documents: 7, findings: 70)] {
      let tally = Tally(report)
      let judged = (Array(tally.facts.values) + Array(tally.houseRules.values)).reduce(0, +)
      let unreadable = report.documents.filter { $0.error != nil }.count
      let junit = String(decoding: Writer.junit.render(report).flatMap(\.bytes), as: UTF8.self)
      #expect(junit.contains("<testsuites name=\"FactCheck\" tests=\"\(judged + unreadable)\""))
    }
  }

  @Test("ASCII keeps everything: signs as wide as ours, and whatever else by its number")
  func asciiKeepsEverything() {
    #expect(ASCIIText.of("✗ “José” – 3…") == "x \"Jos\\u{E9}\" - 3~")
    #expect(ASCIIText.asked("✓", environment: ["FACTCHECK_ASCII": "1"]) == "+")
    #expect(ASCIIText.asked("✓", environment: [:]) == "✓")
    #expect(ASCIIText.of(Writer.terminal(Ferry.hostile(), style: .plain)).utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("Color is for a terminal, and never for NO_COLOR")
  func colorIsForTerminal() {
    #expect(Style(isTerminal: true, environment: [:]).isOn)
    #expect(!Style(isTerminal: false, environment: [:]).isOn)
    #expect(!Style(isTerminal: true, environment: ["NO_COLOR": "1"]).isOn)
    #expect(!Style(isTerminal: true, environment: ["TERM": "dumb"]).isOn)
    #expect(!Style(isTerminal: true, environment: ["CLICOLOR": "0"]).isOn)
    for name in ["FORCE_COLOR", "CLICOLOR_FORCE"] {
      #expect(Style(isTerminal: false, environment: [name: "1"]).isOn)
      #expect(!Style(isTerminal: false, environment: [name: "0"]).isOn)
      #expect(!Style(isTerminal: false, environment: [name: "1", "NO_COLOR": "1"]).isOn)
    }
    #expect(!Writer.terminal(Ferry.report(), style: .plain).contains("\u{1B}"))
    #expect(Writer.terminal(Ferry.report(), style: .colored).contains("\u{1B}[31merror:\u{1B}[0m"))
  }
}
