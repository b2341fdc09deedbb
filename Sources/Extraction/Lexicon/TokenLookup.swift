package import SourceText

/// Looks at a token that may lie beyond either end of the text.
extension Tokens {
  /// The token, or nil beyond either end.
  package func at(_ index: Int) -> Token? { index >= 0 && index < count ? self[index] : nil }

  package func name(_ index: Int) -> Word { at(index)?.keyword ?? .none }
  package func kind(_ index: Int) -> Token.Kind? { at(index)?.kind }

  /// Whether the token stands in a set of words.
  package func reads(_ index: Int, _ words: WordSet) -> Bool { at(index).map(words.contains) ?? false }

  /// A whole number in plain digits and how many digits it has; nil for anything else.
  package func digits(_ index: Int) -> (value: Int, count: Int)? {
    guard let token = at(index), token.isNumber, token.length <= 4 else { return nil }
    var value = 0
    for byte in bytes[token.range.start..<token.range.end] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return (value, token.length)
  }

  package func isWord(_ index: Int) -> Bool { kind(index) == .word }
  /// A hyphen or a dash.
  package func isDash(_ index: Int) -> Bool { kind(index) == .hyphen || kind(index) == .dash }
}
