package import SourceText

/// A few words, asked for by the hash that a token carries: one look, or hardly more, says that a word is none of them.
package struct WordSet: Sendable {
  private let table: WordTable<Void>

  /// Words with white space between them.
  package init(_ words: String) { self.init(hashes: words.words.map { Vocabulary.hash($0) }) }

  /// The words of this list and of others.
  package func union(_ others: WordSet...) -> WordSet {
    WordSet(hashes: Array(Set(all + others.flatMap(\.all))))
  }

  init(hashes: [UInt32]) { table = WordTable(hashes.map { ($0, ()) }) }

  /// The hashes of the words, in no order.
  var all: [UInt32] { table.all }

  @inline(__always)
  func contains(_ hash: UInt32) -> Bool { table.contains(hash) }

  /// Whether a token is one of the words.
  package func contains(_ token: Token) -> Bool {
    (token.kind == .word || token.kind == .clitic) && contains(token.hash)
  }

  /// Whether a word, however it is capitalized, is one of them.
  package func contains(_ word: some StringProtocol) -> Bool { contains(Vocabulary.hash(word)) }
}

/// What is told of a few words, by the hash that a token carries.
///
/// A place in the table is a hash times an odd number that is drawn anew in each process: a dictionary would hash the
/// hashes again, and a text could be made whose names all fall into one place if that place were known beforehand.
struct WordTable<Value: Sendable>: Sendable {
  private let factor = drawnFactor
  private var hashes: [UInt32]
  private var values: [Value?]
  private var mask: Int
  private var count = 0
  /// How often a word was given that was there already: never in a list, as a test holds.
  private(set) var repeats = 0

  /// A word given twice keeps what was told first.
  ///
  /// - Parameter places: room for half as many words to come.
  init(_ entries: [(UInt32, Value)] = [], places: Int = 8) {
    var size = 8
    while size < max(entries.count * 4, places) { size *= 2 }
    mask = size - 1
    hashes = [UInt32](repeating: 0, count: size)
    values = [Value?](repeating: nil, count: size)
    for (hash, value) in entries {
      if self[hash] == nil { self[hash] = value } else { repeats += 1 }
    }
  }

  private mutating func grow() {
    let (oldHashes, oldValues) = (hashes, values)
    mask = mask * 2 + 1
    hashes = [UInt32](repeating: 0, count: mask + 1)
    values = [Value?](repeating: nil, count: mask + 1)
    for (hash, value) in zip(oldHashes, oldValues) where hash != 0 {
      let slot = slot(of: hash)
      (hashes[slot], values[slot]) = (hash, value)
    }
  }

  /// Where a hash is, or would be; a slot that is free has 0.
  @inline(__always)
  private func slot(of hash: UInt32) -> Int {
    var slot = Int(truncatingIfNeeded: (UInt64(hash) &* factor) >> 32) & mask
    while hashes[slot] != hash, hashes[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }

  /// The hashes of the words, in no order.
  var all: [UInt32] { hashes.filter { $0 != 0 } }

  /// Whether anything is told of a word: the values are not looked at.
  @inline(__always)
  func contains(_ hash: UInt32) -> Bool { hashes[slot(of: hash)] != 0 }

  /// What is told of a word. What was told once may be told anew, but not taken away; of the one hash that marks a free
  /// slot nothing is kept.
  @inline(__always)
  subscript(_ hash: UInt32) -> Value? {
    get { values[slot(of: hash)] }
    set {
      guard hash != 0, newValue != nil else { return }
      var slot = slot(of: hash)
      if hashes[slot] == 0 {
        count += 1
        if count * 2 > mask {
          grow()
          slot = self.slot(of: hash)
        }
        hashes[slot] = hash
      }
      values[slot] = newValue
    }
  }
}

private let drawnFactor: UInt64 = .random(in: .min ... .max) | 1
