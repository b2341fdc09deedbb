/// Where the hashes of some words lie, four slots for each.
///
/// A slot is a hash times an odd number that is drawn anew in each process: a dictionary would hash the hashes again, and a
/// text could be made whose names all fall into one slot if that slot were known beforehand.
///
/// Plain memory, which nobody counts the uses of: every word of a text is asked for in hundreds of lists, by debug builds
/// too, and the threads of a run would wait for each other to count. Whoever makes slots frees them, or never does.
struct WordSlots: @unchecked Sendable {
  /// A power of two.
  let count: Int
  private let factor = drawnFactor
  private let first: UnsafeMutablePointer<UInt32>

  /// Slots for so many words, all free.
  init(for words: Int) {
    var count = 8
    while count < words * 4 { count *= 2 }
    self.count = count
    first = .allocate(capacity: count)
    first.initialize(repeating: 0, count: count)
  }

  /// The same again, to be written to.
  init(_ other: WordSlots) {
    count = other.count
    first = .allocate(capacity: count)
    first.initialize(from: other.first, count: count)
  }

  func free() { first.deallocate() }

  /// Where a hash is, or would be; a slot that is free has 0.
  ///
  /// - Complexity: a look or two: a quarter of the slots are taken, of a table that grows a half.
  @inline(always)
  func slot(of hash: UInt32) -> Int {
    let mask = count &- 1
    var slot = Int(truncatingIfNeeded: (UInt64(hash) &* factor) &>> 32) & mask
    while first[slot] != hash, first[slot] != 0 { slot = (slot &+ 1) & mask }
    return slot
  }

  /// The hash in a slot below the count; 0 in a free one.
  @inline(always)
  subscript(_ slot: Int) -> UInt32 { first[slot] }

  func put(_ hash: UInt32, at slot: Int) { first[slot] = hash }

  /// The hashes, in no order.
  var all: [UInt32] { UnsafeBufferPointer(start: first, count: count).filter { $0 != 0 } }
}

private let drawnFactor: UInt64 = .random(in: .min ... .max) | 1
