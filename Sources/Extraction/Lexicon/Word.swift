package import SourceText

/// The words that a rule names one by one. The number of a case is the word's number in the vocabulary.
///
/// One word a line, in the order of the alphabet; a case's name is its word, unless `spelling` says otherwise.
package enum Word: UInt16, CaseIterable, Sendable {
  /// Any word that no rule names.
  case none = 0
  case a
  case about
  case after
  case and
  case `as`
  case at
  case before
  case by
  case from
  case `in`
  case of
  case on
  case prior
  case since
  case the
  case through
  case till
  case to
  case until

  /// One more than the last number.
  static let count = UInt16(Word.allCases.count)

  /// What stands in a text.
  var spelling: String { "\(self)" }
}

extension Token {
  /// Which of the words that rules name this is; `.none` for any other.
  @inline(__always)
  package var name: Word { word < Word.count ? Word(rawValue: word) ?? .none : .none }
}
