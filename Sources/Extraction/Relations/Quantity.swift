package import SourceText

/// A figure or a date with the role that the words around it give it.
///
/// A figure of two ends ("from 80 to 105", "44 percent to 37") is two quantities, `end` tells which of them this is.
package struct Quantity: Sendable {
  /// What was read: an index into `Reading.figures` or `Reading.timexes`; the day of publication, which has no place in the
  /// text; or words that are neither figure nor expression of time, as an age is.
  package enum Source: Sendable, Hashable {
    case figure(Int)
    case timex(Int)
    case published, written
  }

  /// Which end of a figure of two ends it is.
  package enum End: Sendable, Hashable { case only, first, second }

  /// What the words say that it is.
  package enum Role: String, Sendable, Hashable {
    /// How much there is, at some time: "to 105", "is 105".
    case level
    /// How much there was before: "from 80", "compared with 80".
    case base
    /// By how much something went up or down, or lies apart.
    case change
    case part, whole, share, multiple, rate, goal, rank, age, duration, date
  }

  /// Which way something went.
  package enum Way: Sendable, Hashable { case up, down, either }

  package var source: Source
  package var end = End.only
  package var range: TextRange
  package var tokens: Range<Int>
  /// The value as it is written; of a date the number of its first day.
  package var value: Exact
  /// The values that the writing and its bound words allow; of a date the numbers of its days.
  package var allowed: ExactInterval
  package var unit = ""
  package var unitKind = Figure.UnitKind.none
  /// The head of what is counted, singular and in lower case.
  package var head = ""
  package var per: String?
  package var sentence: Int
  package var paragraph = 0
  package var role = Role.level
  package var way: Way?
  /// The words that give it its role and its way.
  package var cue: TextRange?
}

extension Quantity {
  /// Whether both are dollars of whichever country: "1.7 billion Canadian dollars, more than the 1.2 billion dollars".
  func isMoneyLike(_ other: Quantity) -> Bool {
    unitKind == .currency && other.unitKind == .currency && unit.hasSuffix("dollar") && other.unit.hasSuffix("dollar")
  }

  /// Whether two may be set against each other: of one unit, or one of them leaves it to the other.
  package func isComparable(to other: Quantity) -> Bool {
    if unitKind == .none || other.unitKind == .none {
      // "from $80 to 105": the second has the unit of the first, but a percentage is always written as one.
      return unitKind != .percent && other.unitKind != .percent || unitKind == other.unitKind
    }
    guard unitKind == other.unitKind else { return false }
    if unitKind == .counted { return unit == other.unit || head == other.head }
    return unit == other.unit
  }

  /// Where it stands: of a figure of two ends, its own.
  package func textRange(in tokens: Tokens) -> TextRange { end == .only ? range : tokens.range(self.tokens) }
}
