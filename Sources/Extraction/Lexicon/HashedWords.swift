internal import SourceText

/// A few words, asked for by the hash that a token carries: most tokens are turned away by one look at a bit.
struct HashedWords: Sendable {
  private let hashes: Set<UInt32>
  private let filter: [UInt64]

  /// Words with white space between them.
  init(_ words: String) {
    hashes = Set(words.words.map { Vocabulary.hash($0) })
    var filter = [UInt64](repeating: 0, count: 64)
    for hash in hashes { filter[Int(hash >> 6 & 63)] |= 1 << UInt64(hash & 63) }
    self.filter = filter
  }

  @inline(__always)
  func contains(_ hash: UInt32) -> Bool {
    filter[Int(hash >> 6 & 63)] & 1 << UInt64(hash & 63) != 0 && hashes.contains(hash)
  }
}
