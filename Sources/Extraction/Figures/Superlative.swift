internal import SourceText

/// Superlatives and what they are superlatives of.
enum Superlative {
  /// Whether a word is one.
  static func isOne(_ hash: UInt32, _ ending: Ending) -> Bool {
    if irregularHashes.contains(hash) { return true }
    return ending.length > 5 && ending.has("est") && !others.contains(hash)
  }

  /// "largest" gives "large"; nil for what is none.
  static func positive(_ word: String) -> String? {
    if let known = irregular[word] { return known }
    guard word.utf8.count > 5, word.hasSuffix("est"), !others.contains(word) else { return nil }
    let stem = String(word.dropLast(3))
    if stem.hasSuffix("i") { return String(stem.dropLast()) + "y" }
    let letters = Array(stem.utf8)
    if let last = letters.last, letters.count > 2, last == letters[letters.count - 2], !"lse".utf8.contains(last) {
      return String(stem.dropLast())
    }
    for candidate in [stem, stem + "e"] {
      if let entry = Lexicon.vocabulary.entry(candidate), entry.classes & WordClass.adjective.rawValue != 0 {
        return candidate
      }
    }
    return stem.hasSuffix("g") || stem.hasSuffix("c") || stem.hasSuffix("v") ? stem + "e" : stem
  }

  private static let irregular = ["best": "good", "worst": "bad", "farthest": "far", "furthest": "far"]
  private static let irregularHashes = WordSet(hashes: irregular.keys.map { Vocabulary.hash($0) })
  private static let others = WordSet(
    """
    forest harvest honest modest interest request protest contest arrest invest suggest conquest tempest priest chest \
    inquest digest manifest bequest midwest northwest southwest everest budapest bucharest earnest
    """)
}
