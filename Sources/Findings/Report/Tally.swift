/// How many of what: the last line of a run.
package struct Tally: Sendable, Hashable {
  package var documents = 0
  package var facts = 0
  /// Judgments of facts and house rules, by verdict.
  package var verdicts: [Verdict.Kind: Int] = [:]
  /// Open findings by severity.
  package var open: [Severity: Int] = [:]
  package var waived = 0
  package var baselined = 0
  package var unconfirmed = 0

  package init(_ report: Report) {
    documents = report.documents.count
    facts = report.assertions.filter { !$0.houseRule }.count
    unconfirmed = report.assertions.filter { $0.confirmation == .unconfirmed }.count
    for assertion in report.assertions { verdicts[assertion.verdict, default: 0] += 1 }
    for finding in report.findings {
      if finding.isOpen {
        open[finding.severity, default: 0] += 1
      } else if finding.waivedBy != nil {
        waived += 1
      } else {
        baselined += 1
      }
    }
  }

  /// `24 assertions: 3 fail, 1 undecided, 18 hold, 2 vacuous`.
  package var verdictLine: String {
    let words: [(Verdict.Kind, String)] = [
      (.fails, "fail"), (.undecided, "undecided"), (.holds, "hold"), (.vacuous, "vacuous"),
    ]
    let parts = words.compactMap { kind, word in
      (verdicts[kind] ?? 0) > 0 ? "\(Count.grouped(verdicts[kind] ?? 0)) \(word)" : nil
    }
    let all = Count.of(verdicts.values.reduce(0, +), "assertion")
    return parts.isEmpty ? all : all + ": " + parts.joined(separator: ", ")
  }

  /// `5 findings`, open ones of whatever severity.
  package var findings: String { Count.of(open.values.reduce(0, +), "finding") }

  /// `2 errors, 3 warnings, 1 note; 1 waived`.
  package var findingLine: String {
    let parts = [Severity.error, .warning, .note].compactMap { severity in
      (open[severity] ?? 0) > 0 ? Count.of(open[severity] ?? 0, severity.rawValue) : nil
    }
    var line = parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
    var apart: [String] = []
    if waived > 0 { apart.append("\(Count.grouped(waived)) waived") }
    if baselined > 0 { apart.append("\(Count.grouped(baselined)) in the baseline") }
    if unconfirmed > 0 { apart.append(Count.of(unconfirmed, "unconfirmed fact")) }
    if !apart.isEmpty { line += "; " + apart.joined(separator: ", ") }
    return line
  }
}
