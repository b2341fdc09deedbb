import Testing

@testable import Findings

@Suite("The baseline")
struct BaselineTests {
  @Test("The baseline is written an entry a line, and read as it was written")
  func isWrittenEntryLine() throws {
    let baseline = try Baseline().updated(from: Ferry.report(), mayGrow: true)
    #expect(baseline.count == 5)
    #expect(baseline.json.split(separator: "\n").count == 7)
    #expect(try Baseline(path: "baseline.json", Array(baseline.json.utf8)) == baseline)
    #expect(try Baseline(path: "baseline.json", Array(Baseline().json.utf8)) == Baseline())
  }

  @Test("The baseline only shrinks unless somebody says that it may grow")
  func onlyShrinksUnlessSomebodySays() throws {
    let report = Ferry.report()
    let all = try Baseline().updated(from: report, mayGrow: true)
    var less = report
    less.findings.removeLast(3)
    #expect(try all.updated(from: less, mayGrow: false).count == less.findings.filter { $0.waivedBy == nil }.count)
    let refusal = #expect(throws: (any Error).self) {
      try Baseline(all.entries.dropLast(2)).updated(from: report, mayGrow: false)
    }
    #expect(
      try "\(#require(refusal))"
        == "the baseline would grow by 2; mend or waive what is new, or let it grow with --grow")
  }

  @Test(
    "A malformed baseline is told with its line",
    arguments: [
      ("{", "baseline.json:1: the baseline is no JSON; expected a key in quotation marks"),
      ("{}", "baseline.json:1: the baseline is no list; expected [ … ]"),
      (
        "[\n{\"rule\": 3}]",
        "baseline.json:2: the entry is malformed; expected {\"document\": …, \"finding\": …, \"rule\": …}"
      ),
    ])
  func malformedBaselineIsToldWithItsLine(_ text: String, _ message: String) throws {
    let mistake = #expect(throws: (any Error).self) { try Baseline(path: "baseline.json", Array(text.utf8)) }
    #expect(try "\(#require(mistake))" == message)
  }
}
