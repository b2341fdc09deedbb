package import SourceText

/// What the lexicon knows of a word, one bit each. A word may belong to several.
package struct WordClass: OptionSet, Sendable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  // Parts of speech that a word may have (bits 0 to 19).
  package static let verb = WordClass(rawValue: 1 << 0)
}

extension Token {
  /// Whether the word is in any of these classes.
  @inline(__always)
  package func `is`(_ classes: WordClass) -> Bool { self.classes & classes.rawValue != 0 }
}
