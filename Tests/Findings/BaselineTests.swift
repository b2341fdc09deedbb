import Expectations
import Testing

@testable import Findings

struct BaselineTests {
  @Test("The baseline")
  func parts() {
    expect("is written an entry a line, and read as it was written") {
      let baseline = try Baseline().updated(from: Ferry.report(), mayGrow: true)
      expect(baseline.count, is: 5)
      expect(baseline.json.split(separator: "\n").count, is: 7)
      try expect(Baseline(path: "baseline.json", Array(baseline.json.utf8)), is: baseline)
      try expect(Baseline(path: "baseline.json", Array(Baseline().json.utf8)), is: Baseline())
    }

    expect("only shrinks unless somebody says that it may grow") {
      let report = Ferry.report()
      let all = try Baseline().updated(from: report, mayGrow: true)
      var less = report
      less.findings.removeLast(3)
      try expect(all.updated(from: less, mayGrow: false).count, is: less.findings.filter { $0.waivedBy == nil }.count)
      expect(
        mistake { try Baseline(all.entries.dropLast(2)).updated(from: report, mayGrow: false) },
        is: "the baseline would grow by 2; mend or waive what is new, or let it grow with --grow")
    }

    expect("a malformed one is told with its line") {
      for (text, message) in [
        ("{", "baseline.json:1: the baseline is no JSON; expected a key in quotation marks"),
        ("{}", "baseline.json:1: the baseline is no list; expected [ … ]"),
        (
          "[\n{\"rule\": 3}]",
          "baseline.json:2: the entry is malformed; expected {\"document\": …, \"finding\": …, \"rule\": …}"
        ),
      ] {
        expect(mistake { try Baseline(path: "baseline.json", Array(text.utf8)) }, is: message)
      }
    }
  }
}
