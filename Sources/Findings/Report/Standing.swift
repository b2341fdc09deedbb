/// Whether a document may go out, by what the report says of it.
package struct Standing: Sendable, Hashable {
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// Somebody's facts have been checked, and nothing holds it back.
    case clear
    /// Something stands against it.
    case held
    /// House rules alone have looked at it.
    case unchecked
  }

  package var kind: Kind
  /// Why it is held, a phrase each.
  package var reasons: [String] = []

  package init(_ kind: Kind, reasons: [String] = []) { (self.kind, self.reasons) = (kind, reasons) }

  package init(of entry: ReportIndex.Entry, failLevel: Severity) {
    var reasons: [String] = []
    if entry.document.error != nil { reasons.append("it cannot be read") }
    let unreadable = entry.document.error?.message
    let against = entry.findings.filter { $0.isOpen && $0.severity >= failLevel && $0.message != unreadable }.count
    if against > 0 { reasons.append(Count.of(against, "finding")) }
    let unconfirmed = entry.facts.filter { $0.confirmation == .unconfirmed }.count
    if unconfirmed > 0 { reasons.append(Count.of(unconfirmed, "unconfirmed fact")) }
    let changed = entry.facts.filter { $0.confirmation == .changed }.count
    if changed > 0 { reasons.append(Count.of(changed, "fact") + " changed since somebody signed") }
    let spoken = Set(entry.findings.map(\.assertion))
    let silent = entry.facts.filter { fact in
      (fact.verdict == .fails || fact.verdict == .undecided) && fact.severity >= failLevel && !spoken.contains(fact.id)
    }.count
    if silent > 0, unreadable == nil {
      reasons.append(Count.of(silent, "fact") + " without a finding that could be waived")
    }
    kind = reasons.isEmpty ? (entry.facts.isEmpty ? .unchecked : .clear) : .held
    self.reasons = reasons
  }

  /// What stands behind its word, with a colon: why it is held; what else was found of one that is not.
  package func phrase(_ entry: ReportIndex.Entry) -> String {
    if kind == .held { return ": " + reasons.joined(separator: ", ") }
    let holding = entry.facts.filter { $0.verdict == .holds }.count
    let open = Tally.list(entry.counts)
    let facts =
      kind == .unchecked ? "no facts are written" : "\(Count.of(holding, "fact")) \(holding == 1 ? "holds" : "hold")"
    return ": " + facts + (open.isEmpty ? "" : "; beside them " + open)
  }
}
