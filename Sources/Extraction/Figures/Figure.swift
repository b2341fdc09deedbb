package import SourceText

/// A written number with what it counts or measures.
public struct Figure: Sendable {
  /// What the text says of the value: just this, about this, less, more, or a change up or down by it.
  package enum Bound: String, Sendable, Codable {
    case equal = "="
    case about = "~"
    case less = "<"
    case more = ">"
    case up, down
  }

  package enum UnitKind: Sendable, Hashable { case counted, measure, currency, percent, percentagePoint, none }

  /// The expression: number, magnitude word, unit sign and bound words are in it; the counted noun is not.
  package var range: TextRange
  package var tokens: Range<Int>
  package var value: Exact
  /// The far end of a range ("10 to 15"), nil otherwise.
  package var upper: Exact?
  /// The values that the writing allows, bound words left aside: "2.5 thousand" is [2450, 2550).
  package var interval: ExactInterval
  package var bound: Bound = .equal
  /// The unit's canonical name ("kilometer", "percent", "US dollar") or the head noun that is counted, singular unless
  /// the word has none; empty for a bare number.
  package var unit: String
  package var unitKind: UnitKind = .none
  /// The counted noun phrase, the number left out: "foreign military personnel".
  package var noun: TextRange?
  /// The number of its sentence.
  package var sentence: Int = 0
  /// The clause that it stands in: an index into `Prose.clauses`.
  package var clause: Int?
}
