package import SourceText

/// The words that turn what follows them in their clause into its opposite.
package enum Negator {
  /// Words that negate wherever they stand; `not` and `no` are asked for with what follows them.
  private static let always = WordSet("never cannot neither nor without nobody nothing none")
  /// "not only", "not just", "not surprisingly": what follows is said all the same.
  private static let afterNot = WordSet(
    "only just merely least surprisingly unlike unusually uncommon alone including counting yet far long")
  /// "no later than", "no fewer than" set a bound; "no doubt", "no wonder" affirm.
  private static let afterNo = WordSet("later fewer less more sooner earlier doubt wonder matter")

  /// Whether a token negates: `not`, `never`, `no` before a noun, `nobody`, `didn’t`.
  package static func stands(at index: Int, in tokens: Tokens) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].isWord else { return false }
    let token = tokens[index]
    let next = index + 1 < tokens.count ? tokens[index + 1].hash : 0
    switch token.keyword {
    case .not: return !afterNot.contains(next)
    case .no:
      if tokens.name(index + 1) == .longer { return index + 2 >= tokens.count || tokens[index + 2].keyword != .than }
      return !afterNo.contains(next)
    default: return always.contains(token.hash) || isContraction(token, tokens.bytes)
    }
  }

  /// Whether a token negates, or says that what follows "to" was not done: "failed to carry", "has yet to carry"; "declined
  /// to 412 points" denies nothing.
  package static func denies(at index: Int, in prose: Prose) -> Bool {
    let tokens = prose.tokens
    if stands(at: index, in: tokens) { return true }
    guard index >= 0, tokens[index].kind == .word, tokens[index + 1].keyword == .to,
      prose.tags[index + 2] == .base || prose.tags[index + 2] == .adverb && prose.tags[index + 3] == .base
    else { return false }
    if tokens[index].keyword == .yet { return tokens[index - 1].is(.auxiliary) }
    return TemporalWords.refusals.contains(tokens[index])
  }

  /// Whether it ends in `n't` or `n’t`.
  package static func isContraction(_ token: Token, _ bytes: Column<UInt8>) -> Bool {
    let end = Int(token.end)
    guard end <= bytes.count, token.length > 3, token.is([.auxiliary, .modal]) || token.length < 12,
      bytes[end - 1] | 0x20 == UInt8(ascii: "t")
    else { return false }
    if bytes[end - 2] == UInt8(ascii: "'") { return bytes[end - 3] | 0x20 == UInt8(ascii: "n") }
    return token.length > 5 && bytes[end - 4..<end - 1].elementsEqual([0xE2, 0x80, 0x99])
      && bytes[end - 5] | 0x20 == UInt8(ascii: "n")
  }
}
