package import SourceText

/// A few words, asked for by the hash that a token carries: one look, or hardly more, says that a word is none of them.
///
/// A list of the program's own, which is kept until it ends.
package struct WordSet: Sendable {
  private let slots: WordSlots

  /// Words with white space between them.
  package init(_ words: String) { self.init(hashes: words.words.map { Vocabulary.hash($0) }) }

  /// The words of this list and of others.
  package func union(_ others: WordSet...) -> WordSet {
    WordSet(hashes: Array(Set(all + others.flatMap(\.all))))
  }

  init(hashes: [UInt32]) {
    slots = WordSlots(for: hashes.count)
    for hash in hashes where hash != 0 { slots.put(hash, at: slots.slot(of: hash)) }
  }

  /// The hashes of the words, in no order.
  var all: [UInt32] { slots.all }

  @inline(always)
  func contains(_ hash: UInt32) -> Bool { slots[slots.slot(of: hash)] != 0 }

  /// Whether a token is one of the words.
  package func contains(_ token: Token) -> Bool {
    (token.kind == .word || token.kind == .clitic) && contains(token.hash)
  }

  /// Whether a word, however it is capitalized, is one of them.
  package func contains(_ word: some StringProtocol) -> Bool { contains(Vocabulary.hash(word)) }
}

extension Tokens {
  /// Whether one of some tokens is one of some words.
  package func holds(_ words: WordSet, in range: Range<Int>) -> Bool {
    var at = Swift.max(0, range.lowerBound)
    let end = Swift.min(count, range.upperBound)
    while at < end {
      if words.contains(self[at]) { return true }
      at += 1
    }
    return false
  }
}

/// What is told of a few words, by the hash that a token carries.
struct WordTable<Value: Sendable>: Sendable {
  private var slots: WordSlots
  private var owner: Owner
  private var values: [Value?]
  private var count = 0
  /// How often a word was given that was there already: never in a list, as a test holds.
  private(set) var repeats = 0

  /// Frees the slots when the last copy of a table is gone.
  private final class Owner: Sendable {
    private let slots: WordSlots
    init(_ slots: WordSlots) { self.slots = slots }
    deinit { slots.free() }
  }

  /// A word given twice keeps what was told first.
  ///
  /// - Parameter places: room for half as many words to come.
  init(_ entries: [(UInt32, Value)] = [], places: Int = 8) {
    slots = WordSlots(for: max(entries.count, places / 4))
    owner = Owner(slots)
    values = [Value?](repeating: nil, count: slots.count)
    for (hash, value) in entries {
      if self[hash] == nil { self[hash] = value } else { repeats += 1 }
    }
  }

  private mutating func grow() {
    let (oldSlots, oldValues) = (slots, values)
    slots = WordSlots(for: slots.count / 2)
    defer { owner = Owner(slots) }
    values = [Value?](repeating: nil, count: slots.count)
    for (place, value) in oldValues.enumerated() where oldSlots[place] != 0 {
      let slot = slots.slot(of: oldSlots[place])
      slots.put(oldSlots[place], at: slot)
      values[slot] = value
    }
  }

  /// The hashes of the words, in no order.
  var all: [UInt32] { slots.all }

  /// Whether anything is told of a word: the values are not looked at.
  @inline(always)
  func contains(_ hash: UInt32) -> Bool { slots[slots.slot(of: hash)] != 0 }

  /// What is told of a word. What was told once may be told anew, but not taken away; of the one hash that marks a free
  /// slot nothing is kept.
  @inline(always)
  subscript(_ hash: UInt32) -> Value? {
    get { values[slots.slot(of: hash)] }
    set {
      guard hash != 0, newValue != nil else { return }
      var slot = slots.slot(of: hash)
      if slots[slot] == 0 {
        count += 1
        if count * 2 >= slots.count {
          grow()
          slot = slots.slot(of: hash)
        } else if !isKnownUniquelyReferenced(&owner) {
          slots = WordSlots(slots)
          owner = Owner(slots)
        }
        slots.put(hash, at: slot)
      }
      values[slot] = newValue
    }
  }
}
