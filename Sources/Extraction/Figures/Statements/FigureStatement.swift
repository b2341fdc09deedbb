package import SourceText

/// What the written figures state: an amount, a range, a change, a score, a ratio or a rank.
///
/// A figure is a number with what it counts; a statement is what one or two of them say together. "To 7 percent from 6"
/// is two figures and one change, "7-6" is one figure and a score.
package struct FigureStatement: Sendable {
  package enum Kind: String, Sendable {
    /// "412 passengers", "at least 60": `first` alone.
    case amount
    /// "3 to 5 years", "between $3 million and $4 million", "dozens": from `first` to `second`.
    case range
    /// "rose from 300 to 500", "to 7 percent from 6": it was `first` and became `second`.
    case change
    /// "7-6", "voted 25 to 17", "52 percent to 45 percent": `first` and `second` as they stand.
    case score
    /// "four in 10", "three of the nine justices": `first` of `second`; "3 to 1": `first` to `second`.
    case ratio
    /// "the second-largest port": `first` alone.
    case rank
  }

  package var kind: Kind
  package var first: FigureEnd
  package var second: FigureEnd?
  /// Where its figures stand in `Reading.figures`; none for a rank.
  package var figures: [Int]
  /// From the first of its words to the last.
  package var range: TextRange
  package var sentence: Int
  /// The word that denies it: "did not carry 412 passengers".
  package var negation: TextRange?
  /// The word that leaves open whether it is so: "asked whether 412 passengers were aboard".
  package var doubt: TextRange?
  /// Of a ratio: whether its second number is the other part and not the whole: "3 to 1".
  package var isOdds = false
  /// Of a ratio: whether both were counted, as in "three of the nine"; "four in 10" is a share and counts nobody.
  package var isCounted = false
  /// Of a change: whether the text gives what it came to first, and what it was beside it: "is 6 percent, down from 7".
  package var tellsOutcomeFirst = false

  package init(
    _ kind: Kind, _ first: FigureEnd, _ second: FigureEnd? = nil, figures: [Int], range: TextRange, sentence: Int
  ) {
    (self.kind, self.first, self.second, self.figures) = (kind, first, second, figures)
    (self.range, self.sentence) = (range, sentence)
  }

  /// Its ends in the order of their meaning.
  package var ends: [FigureEnd] { second.map { [first, $0] } ?? [first] }
}
