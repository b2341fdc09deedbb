/// How many of what: the last line of a run, and the same numbers wherever a report counts.
///
/// A fact or a house rule counts once for each document that it was judged for, as the page lists it and JUnit has a case
/// of it.
package struct Tally: Sendable, Hashable {
  package var documents = 0
  /// Judgments of documents' own facts, by verdict.
  package var facts: [Verdict.Kind: Int] = [:]
  /// Judgments of house rules, by verdict.
  package var houseRules: [Verdict.Kind: Int] = [:]
  /// Open findings by severity.
  package var open: [Severity: Int] = [:]
  package var waived = 0
  package var baselined = 0
  package var unconfirmed = 0

  package init(_ report: Report) {
    documents = report.documents.count
    unconfirmed = report.assertions.filter { $0.confirmation == .unconfirmed }.count
    for assertion in report.assertions {
      let list: WritableKeyPath<Tally, [Verdict.Kind: Int]> = assertion.houseRule ? \.houseRules : \.facts
      for judged in assertion.documents { self[keyPath: list][judged.verdict, default: 0] += 1 }
    }
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

  /// `6 facts: 1 fails, 5 hold; 30 house rules: 2 fail, 28 hold`.
  package var verdictLine: String {
    let parts = [Tally.line(facts, "fact"), Tally.line(houseRules, "house rule")].compactMap(\.self)
    return parts.isEmpty ? "no facts" : parts.joined(separator: "; ")
  }

  private static func line(_ verdicts: [Verdict.Kind: Int], _ noun: String) -> String? {
    let words: [(Verdict.Kind, one: String, many: String)] = [
      (.fails, "fails", "fail"), (.undecided, "undecided", "undecided"), (.holds, "holds", "hold"),
      (.vacuous, "vacuous", "vacuous"),
    ]
    let parts = words.compactMap { kind, one, many -> String? in
      guard let count = verdicts[kind], count > 0 else { return nil }
      return "\(Count.grouped(count)) \(count == 1 ? one : many)"
    }
    guard !parts.isEmpty else { return nil }
    return Count.of(verdicts.values.reduce(0, +), noun) + ": " + parts.joined(separator: ", ")
  }

  /// `5 findings`, open ones of whatever severity.
  package var findings: String { Count.of(open.values.reduce(0, +), "finding") }

  /// `2 errors, 3 warnings, 1 note`; nothing where there are none.
  static func list(_ counts: [Severity: Int]) -> String {
    [Severity.error, .warning, .note].compactMap { severity in
      (counts[severity] ?? 0) > 0 ? Count.of(counts[severity] ?? 0, severity.rawValue) : nil
    }.joined(separator: ", ")
  }

  /// `2 errors, 3 warnings, 1 note; 1 waived`.
  package var findingLine: String {
    let open = Tally.list(open)
    var line = open.isEmpty ? "no findings" : open
    var apart: [String] = []
    if waived > 0 { apart.append("\(Count.grouped(waived)) waived") }
    if baselined > 0 { apart.append("\(Count.grouped(baselined)) in the baseline") }
    if unconfirmed > 0 { apart.append(Count.of(unconfirmed, "unconfirmed fact")) }
    if !apart.isEmpty { line += "; " + apart.joined(separator: ", ") }
    return line
  }
}
