package import SourceText

/// Looks at a token that may lie beyond either end of the text.
extension Tokens {
  /// The token, or nil beyond either end.
  package func at(_ index: Int) -> Token? { index >= 0 && index < count ? self[index] : nil }

  package func name(_ index: Int) -> Word { at(index)?.keyword ?? .none }
  package func kind(_ index: Int) -> Token.Kind? { at(index)?.kind }

  /// Whether the token stands in a set of words.
  package func reads(_ index: Int, _ words: WordSet) -> Bool { at(index).map(words.contains) ?? false }
}
