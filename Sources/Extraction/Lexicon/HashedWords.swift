internal import SourceText

/// A few words, asked for by the hash that a token carries: one look, or hardly more, says that a word is none of them.
struct HashedWords: Sendable {
  private let table: HashedTable<Void>

  /// Words with white space between them.
  init(_ words: String) { self.init(hashes: words.words.map { Vocabulary.hash($0) }) }

  init(hashes: [UInt32]) { table = HashedTable(hashes.map { ($0, ()) }) }

  /// The hashes of the words, in no order.
  var all: [UInt32] { table.all }

  @inline(__always)
  func contains(_ hash: UInt32) -> Bool { table[hash] != nil }
}

/// What is told of a few words, by the hash that a token carries.
///
/// Hashes of words are spread evenly already, so that they are places in the table themselves: a dictionary would hash
/// them again.
struct HashedTable<Value: Sendable>: Sendable {
  private var hashes: [UInt32]
  private var values: [Value?]
  private let mask: Int

  /// A word given twice keeps what was told first.
  init(_ entries: [(UInt32, Value)]) {
    var size = 8
    while size < entries.count * 4 { size *= 2 }
    mask = size - 1
    hashes = [UInt32](repeating: 0, count: size)
    values = [Value?](repeating: nil, count: size)
    for (hash, value) in entries where self[hash] == nil {
      var slot = Int(hash) & mask
      while values[slot] != nil { slot = (slot + 1) & mask }
      hashes[slot] = hash
      values[slot] = value
    }
  }

  /// The hashes of the words, in no order.
  var all: [UInt32] { hashes.filter { $0 != 0 } }

  @inline(__always)
  subscript(_ hash: UInt32) -> Value? {
    var slot = Int(hash) & mask
    while true {
      if hashes[slot] == hash { return values[slot] }
      if hashes[slot] == 0 { return nil }
      slot = (slot + 1) & mask
    }
  }
}
