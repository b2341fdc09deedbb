/// The words that somebody wants to be told of when a text is cut into tokens, each with a number and its classes.
///
/// Words are folded: ASCII lower case and the straight apostrophe. A word given twice keeps its first number and has
/// the classes of both.
package struct Vocabulary: Sendable {
  /// One word: its number (1 and up) and the classes it belongs to, one bit each.
  package struct Entry: Sendable {
    package var word: String
    package var number: UInt16
    package var classes: UInt64

    package init(_ word: String, number: UInt16, classes: UInt64 = 0) {
      self.word = word
      self.number = number
      self.classes = classes
    }
  }

  private struct Known {
    var hash: UInt32
    var place: UInt32
    var number: UInt16
    var length: UInt16
    var classes: UInt64
    /// Its first eight bytes, folded: most words are no longer, and are compared without a look at `letters`.
    var start: UInt64
  }

  /// The upper half of a word's hash and, in the lower half, one more than its place in `known`; 0 for none. Four bytes a
  /// slot: the whole table stays in a processor's cache.
  private var slots: [UInt32]
  private var mask: Int
  private var known: [Known] = []
  private var letters: [UInt8] = []

  package init(_ entries: [Entry] = []) {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    mask = size - 1
    for entry in entries { add(entry) }
  }

  private mutating func add(_ entry: Entry) {
    let folded = Array(entry.word.utf8).map(WordHash.fold)
    guard entry.number > 0, folded.count < Int(UInt16.max), known.count < Int(UInt16.max) - 1 else { return }
    var hash = WordHash()
    for byte in folded { hash.add(byte) }
    if let place = folded.withUnsafeBufferPointer({ find($0, 0, $0.count, hash.value, hash.start) }) {
      known[place].classes |= entry.classes
      return
    }
    var slot = Int(hash.value) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = hash.value & 0xFFFF_0000 | UInt32(known.count + 1)
    known.append(
      Known(
        hash: hash.value, place: UInt32(letters.count), number: entry.number, length: UInt16(folded.count),
        classes: entry.classes, start: hash.start))
    letters += folded
  }

  @inline(__always)
  private func find(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int, _ hash: UInt32, _ first: UInt64
  ) -> Int? {
    slots.withUnsafeBufferPointer { slots in
      var slot = Int(hash) & mask
      while slots[slot] != 0 {
        if slots[slot] & 0xFFFF_0000 == hash & 0xFFFF_0000 {
          let place = Int(slots[slot] & 0xFFFF) - 1
          if known[place].start == first, Int(known[place].length) == length, length <= 8 || ends(bytes, start, place) {
            return place
          }
        }
        slot = (slot + 1) & mask
      }
      return nil
    }
  }

  /// Whether a word reads as a known one from its ninth byte on.
  private func ends(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ place: Int) -> Bool {
    let word = known[place]
    return letters.withUnsafeBufferPointer { letters in
      for i in 8..<Int(word.length) where letters[Int(word.place) + i] != WordHash.fold(bytes[start + i]) {
        return false
      }
      return true
    }
  }

  /// The number and the classes of a word, folded as it is compared; zeros for a word that is not here.
  ///
  /// - Parameter first: its first eight bytes, folded, as `WordHash.start` packs them.
  @inline(__always)
  func look(
    up bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int, hash: UInt32, first: UInt64
  ) -> (number: UInt16, classes: UInt64) {
    guard let place = find(bytes, start, length, hash, first) else { return (0, 0) }
    return (known[place].number, known[place].classes)
  }

  /// The number and the classes of a word, however it is capitalized; nil when it is not here.
  package func entry(_ word: some StringProtocol) -> (number: UInt16, classes: UInt64)? {
    let folded = word.utf8.map(WordHash.fold)
    var hash = WordHash()
    for byte in folded { hash.add(byte) }
    let found = folded.withUnsafeBufferPointer { bytes in
      look(up: bytes, 0, bytes.count, hash: hash.value, first: hash.start)
    }
    return found.number == 0 ? nil : found
  }

  /// The hash that a token of this word carries.
  package static func hash(_ word: some StringProtocol) -> UInt32 {
    var hash = WordHash()
    for byte in word.utf8 { hash.add(WordHash.fold(byte)) }
    return hash.value
  }
}
