package import SourceText

/// One thing that was read in a document, as writers show it and coverage counts it.
package struct Mark: Sendable, Hashable, Codable {
  package enum Kind: String, Sendable, Codable, CaseIterable { case date, figure, quotation, attribution, claim, name }

  package var kind: Kind
  package var range: TextRange
  /// The parts of it that are shown, where it holds much else: of an attribution, its source and its cue.
  package var parts: [TextRange]?
  /// As it is read: a TIMEX3 value, a number with its unit, a source's full name.
  package var value: String
  /// The days or the numbers that the writing allows.
  package var interval: String?
  /// Who says it, for a quotation, an attribution or a claim.
  package var who: String?
  /// The identities of the assertions that touch it.
  package var coveredBy: [String] = []

  package init(
    kind: Kind, range: TextRange, parts: [TextRange]? = nil, value: String, interval: String? = nil,
    who: String? = nil
  ) {
    (self.kind, self.range, self.parts, self.value) = (kind, range, parts, value)
    (self.interval, self.who) = (interval, who)
  }

  /// What of it is shown.
  package var shown: [TextRange] {
    guard let parts else { return [range] }
    let inside = parts.filter { range.contains($0) && !$0.isEmpty }
    return inside.isEmpty ? [range] : inside
  }
}
