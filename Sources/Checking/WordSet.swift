import SourceText

/// A few words that a rule looks for, by their hashes.
struct WordSet: Sendable {
  private let hashes: Set<UInt32>

  init(_ words: String) { hashes = Set(words.split(whereSeparator: \.isWhitespace).map { Vocabulary.hash($0) }) }

  func contains(_ token: Token) -> Bool {
    (token.kind == .word || token.kind == .clitic) && hashes.contains(token.hash)
  }

  func contains(_ word: some StringProtocol) -> Bool { hashes.contains(Vocabulary.hash(word)) }
}
