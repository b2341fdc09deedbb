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

  private struct Slot {
    var hash: UInt32 = 0
    var number: UInt16 = 0
    var length: UInt16 = 0
    var place: UInt32 = 0
    var classes: UInt64 = 0
  }

  private var slots: [Slot]
  private var mask: Int
  private var letters: [UInt8] = []

  package init(_ entries: [Entry] = []) {
    var size = 16
    while size < entries.count * 3 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    mask = size - 1
    for entry in entries { add(entry) }
  }

  private mutating func add(_ entry: Entry) {
    let folded = Array(entry.word.utf8).map(Vocabulary.fold)
    guard entry.number > 0, folded.count < Int(UInt16.max) else { return }
    var hash = Vocabulary.seed
    for byte in folded { hash = Vocabulary.mix(hash, byte) }
    var slot = Int(hash) & mask
    while slots[slot].number != 0 {
      if holds(slots[slot], folded, hash) {
        slots[slot].classes |= entry.classes
        return
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = Slot(
      hash: hash, number: entry.number, length: UInt16(folded.count), place: UInt32(letters.count),
      classes: entry.classes)
    letters += folded
  }

  private func holds(_ slot: Slot, _ folded: [UInt8], _ hash: UInt32) -> Bool {
    slot.hash == hash && Int(slot.length) == folded.count
      && letters[Int(slot.place)..<Int(slot.place) + Int(slot.length)].elementsEqual(folded)
  }

  /// The number and the classes of a word, folded as it is compared; zeros for a word that is not here.
  @inline(__always)
  func look(
    up bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int, hash: UInt32
  ) -> (number: UInt16, classes: UInt64) {
    slots.withUnsafeBufferPointer { slots in
      var slot = Int(hash) & mask
      while slots[slot].number != 0 {
        let candidate = slots[slot]
        if candidate.hash == hash, Int(candidate.length) == length {
          let place = Int(candidate.place)
          let same = letters.withUnsafeBufferPointer { letters in
            for i in 0..<length where letters[place + i] != Vocabulary.fold(bytes[start + i]) { return false }
            return true
          }
          if same { return (candidate.number, candidate.classes) }
        }
        slot = (slot + 1) & mask
      }
      return (0, 0)
    }
  }

  /// The number and the classes of a word, however it is capitalized; nil when it is not here.
  package func entry(_ word: some StringProtocol) -> (number: UInt16, classes: UInt64)? {
    let folded = word.utf8.map(Vocabulary.fold)
    let found = folded.withUnsafeBufferPointer { bytes in
      look(up: bytes, 0, bytes.count, hash: bytes.reduce(Vocabulary.seed, Vocabulary.mix))
    }
    return found.number == 0 ? nil : found
  }

  /// The hash that a token of this word carries.
  package static func hash(_ word: some StringProtocol) -> UInt32 {
    var hash = seed
    for byte in word.utf8 { hash = mix(hash, fold(byte)) }
    return hash
  }

  @inline(__always)
  static func fold(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  /// FNV-1a, 32 bits.
  @inline(__always)
  static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }
  static let seed: UInt32 = 2_166_136_261
}
