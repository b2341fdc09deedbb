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
    #expect(
      try finding("figures-sum") == """
        seeds/ferry.txt:10:154: error: the parts sum to 6, the total says 7 [figures-sum]
          10 | … said on March 2. The company runs four car ferries and two catamarans: seven vessels in all.
             |                                                                          ^^^^^^^^^^^^^
          the parts  “four car ferries and two catamarans”  6
          the total  “seven vessels”                        7 vessels
          4 + 2 = 6
          seeds/ferry.txt:10:117: the first part
          10 | … said on March 2. The company runs four car ferries and two catamarans: seven vessels in …
             |                                     ~~~~~~~~~~~~~~~~
        """)
  }

  @Test("An interval stands behind its value")
  func intervalStandsBehindItsValue() throws {
    #expect(try finding("change-recomputes").contains("  the change                       25 percent  [24.5, 25.5)\n"))
  }

  @Test("The run ends with each document, each fact in the sheet's order, the waivers and the counts")
  func runEndsWithEachDocument() {
    let lines = Writer.terminal(Ferry.report(), style: .plain).split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(11).joined(separator: "\n") == """
        seeds/ferry.txt  held: 3 findings, 1 fact changed since somebody signed
          When
            ✓ the date of “ran aground” is 2026-03-02  A. B., 2026-03-03, seeds/evidence/logbook.txt
            ✓ the date of “Calloway said” is 2026-03-02
          How many
            ✗ the figure “car ferries” and the figure “catamarans” sum to “vessels”
            ✓ the figure “a year earlier” is 32,000  changed since C. D. checked it
            ? the figure “seasick” is 12  undecided
          Who says so
            ✓ the quotation “lies safely on sand” is attributed to “Calloway”
          house rules: 4 fail, 1 hold, 1 find nothing of their kind
        """)
    #expect(lines.contains("seeds/harbor-budget.txt  held: 1 unconfirmed fact"))
    #expect(lines.contains("seeds/tides.txt  held: it cannot be read"))
    #expect(
      lines.suffix(7).joined(separator: "\n") == """
        waiver: Assertions/waivers.json:2: the waiver of claim-attributed ends on 2026-03-06
        waiver: Assertions/waivers.json:4: the waiver of placeholder-gone forgives nothing; take it away
        waiver: Assertions/waivers.json:6: the waiver of date-exists ran out on 2026-02-28 and forgives nothing any more
        published anyway: seeds/regatta.txt, 2026-02-27, by A. B.: the race is on, the figure follows
        baseline: 0 of 3 still found
        4 documents, 14 assertions: 5 fail, 1 undecided, 7 hold, 1 vacuous
        3 errors, 2 warnings; 1 waived, 1 unconfirmed fact
        """)
  }

  @Test("Color is for a terminal, and never for NO_COLOR")
  func colorIsForTerminal() {
    #expect(Style(isTerminal: true, environment: [:]).isOn)
    #expect(!Style(isTerminal: false, environment: [:]).isOn)
    #expect(!Style(isTerminal: true, environment: ["NO_COLOR": "1"]).isOn)
    #expect(!Style(isTerminal: true, environment: ["TERM": "dumb"]).isOn)
    #expect(!Writer.terminal(Ferry.report(), style: .plain).contains("\u{1B}"))
    #expect(Writer.terminal(Ferry.report(), style: .colored).contains("\u{1B}[31merror:\u{1B}[0m"))
  }
}
