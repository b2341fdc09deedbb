package import SourceText

/// A finite clause, or the headless rest of a sentence.
package struct Clause: Tabular {
  package enum Kind: UInt8, Sendable {
    /// A clause that stands by itself or beside another (`and`, `but`, `;`).
    case main
    /// After `after`, `because`, `if`, `when`, `while` …
    case adverbial
    /// After `that`, `whether`, or none, as what is said or thought.
    case complement
    /// After `who`, `which`, `that`, `where`.
    case relative
    /// No finite verb in it: a heading, a fragment.
    case fragment
  }

  /// Indices into the table of tokens: the clause with its introducing word.
  package var tokens: Range<Int>
  package var range: TextRange
  /// The number of its sentence.
  package var sentence: Int
  package var kind: Kind
  /// The subject's tokens, where there is one.
  package var subject: Range<Int>?
  /// The token of the verb that tells the event: `attacked` in `had attacked`.
  package var verb: Int?
  /// The tokens of the whole verb group, auxiliaries and negation in it.
  package var verbGroup: Range<Int>?

  /// The clause of nothing.
  package static let beyond = Clause(tokens: 0..<0, range: TextRange(0, 0), sentence: -1, kind: .fragment)

  /// Whether it begins earlier, or holds the other one.
  func isListed(before other: Clause) -> Bool {
    tokens.lowerBound != other.tokens.lowerBound
      ? tokens.lowerBound < other.tokens.lowerBound : tokens.upperBound > other.tokens.upperBound
  }
}
