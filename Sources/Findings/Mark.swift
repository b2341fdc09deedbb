package import SourceText

/// One thing that was read in a document, as writers show it and coverage counts it.
package struct Mark: Sendable, Hashable, Codable {
  package enum Kind: String, Sendable, Codable, CaseIterable { case date, figure, quotation, attribution, claim, name }

  package var kind: Kind
  package var range: TextRange
  /// As it is read: a TIMEX3 value, a number with its unit, a source's full name.
  package var value: String
  /// The days or the numbers that the writing allows.
  package var interval: String?
  /// Who says it, for a quotation, an attribution or a claim.
  package var who: String?
  /// The identities of the assertions that touch it.
  package var coveredBy: [String] = []

  package init(kind: Kind, range: TextRange, value: String, interval: String? = nil, who: String? = nil) {
    (self.kind, self.range, self.value, self.interval, self.who) = (kind, range, value, interval, who)
  }
}
