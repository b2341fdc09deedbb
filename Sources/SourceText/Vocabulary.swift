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

  /// What is known of one word, in sixteen bytes: to look a word up is to fetch one line of memory.
  private struct Known {
    /// Its first eight bytes, folded: most words are no longer, and are compared without a look at `letters`.
    var start: UInt64 = 0
    /// 0 for a slot that is free.
    var number: UInt16 = 0
    /// The place of its classes in `sets`.
    var set: UInt16 = 0
    /// Its length in the upper eight bits; in the others where it stands in `letters`.
    var tail: UInt32 = 0
  }

  /// Each word in the slot that its hash points at, or in the next one that is free.
  private var slots: [Known]
  /// The sets of classes that words have: a few hundred.
  private var sets: [UInt64] = [0]
  /// The words of more than eight bytes.
  private var letters: [UInt8] = []

  /// Words of more than 255 bytes are left out.
  package init(_ entries: [Entry] = []) {
    slots = [Known](repeating: Known(), count: entries.count * 2 + 1)
    var places: [UInt64: UInt16] = [0: 0]
    for entry in entries { add(entry, &places) }
  }

  private mutating func add(_ entry: Entry, _ places: inout [UInt64: UInt16]) {
    var word = entry.word
    word.withUTF8 { add($0, entry, &places) }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ entry: Entry, _ places: inout [UInt64: UInt16]) {
    guard entry.number > 0, bytes.count <= 255, letters.count < 1 << 24, sets.count < Int(UInt16.max) else { return }
    var hash = WordHash()
    var at = 0
    while at < bytes.count {
      hash.add(WordHash.fold(bytes[at]))
      at += 1
    }
    let slot = self.slot(of: bytes, 0, bytes.count, hash.value, hash.start)
    let classes = sets[Int(slots[slot].set)] | entry.classes
    let set = places[classes] ?? UInt16(sets.count)
    if Int(set) == sets.count {
      places[classes] = set
      sets.append(classes)
    }
    slots[slot].set = set
    guard slots[slot].number == 0 else { return }
    slots[slot].start = hash.start
    slots[slot].number = entry.number
    slots[slot].tail = UInt32(bytes.count) << 24 | UInt32(letters.count)
    if bytes.count > 8 { letters += bytes.map(WordHash.fold) }
  }

  /// The slot that a word is in, or the free one that shows that it is in none.
  @inline(always)
  private func slot(
    of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int, _ hash: UInt32, _ first: UInt64
  ) -> Int {
    slots.withUnsafeBufferPointer { slots in
      let slot = Int(truncatingIfNeeded: (UInt64(hash) &* UInt64(slots.count)) >> 32)
      // Most words are short and stand where they are looked for, or are not here at all.
      if slots[slot].start == first, length <= 8, Int(slots[slot].tail >> 24) == length { return slot }
      return slots[slot].number == 0 ? slot : self.slot(from: slot, bytes, start, length, first)
    }
  }

  /// The same for the words that stand further on, and for long ones.
  @inline(never)
  private func slot(
    from slot: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int, _ first: UInt64
  ) -> Int {
    var slot = slot
    while slots[slot].number != 0 {
      if slots[slot].start == first, Int(slots[slot].tail >> 24) == length,
        length <= 8 || ends(bytes, start, slots[slot])
      {
        return slot
      }
      slot = slot &+ 1 == slots.count ? 0 : slot &+ 1
    }
    return slot
  }

  /// Whether a word reads as a known one from its ninth byte on.
  private func ends(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ word: Known) -> Bool {
    let (length, place) = (Int(word.tail >> 24), Int(word.tail & 0xFF_FFFF))
    return letters.withUnsafeBufferPointer { letters in
      for i in 8..<length where letters[place + i] != WordHash.fold(bytes[start + i]) { return false }
      return true
    }
  }

  /// The number and the classes of a word, folded as it is compared; zeros for a word that is not here.
  ///
  /// - Parameter first: its first eight bytes, folded, as `WordHash.start` packs them.
  @inline(always)
  func look(
    up bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int, hash: UInt32, first: UInt64
  ) -> (number: UInt16, classes: UInt64) {
    let known = slots[self.slot(of: bytes, start, length, hash, first)]
    return (known.number, sets[Int(known.set)])
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
  package static func hash(_ word: some StringProtocol) -> UInt32 { hash(of: word.utf8) }

  /// The hash that a token of these bytes carries.
  package static func hash(of bytes: some Sequence<UInt8>) -> UInt32 {
    var hash = WordHash()
    for byte in bytes { hash.add(WordHash.fold(byte)) }
    return hash.value
  }
}
