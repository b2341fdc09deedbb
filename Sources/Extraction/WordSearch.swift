package import SourceText

/// Words as somebody writes them, looked for in a text word by word: never within another word.
package struct WordSearch: Sendable {
  private let words: [String]
  private let hashes: [UInt32]
  /// Whether a capital is one: words in small letters stand for themselves in any case.
  private let keepsCase: Bool

  /// - Parameter keepsCase: whether the letters have to stand in just this case; where it is not said, they have to when
  ///   the words have a capital.
  package init(_ words: String, keepsCase: Bool = false) {
    let document = try? Document(id: "", text: words, published: nil)
    let tokens = document.map { Prose($0).tokens }
    self.words = tokens.map { tokens in (0..<tokens.count).map { WordSearch.folded(tokens.text($0)) } } ?? []
    hashes = tokens.map { tokens in (0..<tokens.count).map { tokens[$0].hash } } ?? []
    self.keepsCase = keepsCase
  }

  /// Whether there is anything to look for.
  package var isEmpty: Bool { words.isEmpty }

  /// The places, in the order of the text; none lies in another.
  ///
  /// - Complexity: linear in the tokens, for each word that is looked for.
  package func places(in reading: Reading) -> [TextRange] {
    guard let first = hashes.first else { return [] }
    let tokens = reading.prose.tokens
    var places: [TextRange] = []
    var at = 0
    while at + words.count <= tokens.count {
      if tokens[at].hash == first, stand(tokens, at) {
        places.append(tokens.range(at..<at + words.count))
        at += words.count
      } else {
        at += 1
      }
    }
    return places
  }

  private func stand(_ tokens: Tokens, _ start: Int) -> Bool {
    for (at, word) in words.enumerated() {
      guard tokens[start + at].hash == hashes[at] else { return false }
      let text = WordSearch.folded(tokens.text(start + at))
      guard keepsCase ? text == word : text.lowercased() == word.lowercased() else { return false }
    }
    return true
  }

  /// One apostrophe and one hyphen for all their shapes.
  private static func folded(_ word: String) -> String {
    String(
      word.map { character in
        switch character {
        case "’", "‘", "ʼ": "'"
        case "‐", "‑": "-"
        default: character
        }
      })
  }
}
