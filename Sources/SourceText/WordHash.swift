/// The hash of a word, made of its folded bytes eight at a time.
///
/// A multiplication by an odd constant and a fold of the upper half onto the lower one, for each eight bytes: a word of
/// letters alone is hashed without a look at each letter.
struct WordHash {
  private var state = WordHash.seed
  private var chunk: UInt64 = 0
  private var count: UInt64 = 0
  /// How many bytes were added.
  var length: Int { Int(truncatingIfNeeded: count) }
  /// The first eight bytes, the first one lowest.
  private(set) var start: UInt64 = 0

  /// Takes one byte more, folded already.
  @inline(always)
  mutating func add(_ byte: UInt8) {
    chunk |= UInt64(byte) << (count & 7 &* 8)
    count &+= 1
    if count <= 8 { start = chunk }
    if count & 7 == 0 {
      state = WordHash.mix(state, chunk)
      chunk = 0
    }
  }

  /// The hash of what was added.
  @inline(always)
  var value: UInt32 { UInt32(truncatingIfNeeded: count & 7 == 0 ? state : WordHash.mix(state, chunk)) }

  static let seed: UInt64 = 0x2545_F491_4F6C_DD1D

  /// The state after a chunk of up to eight bytes, the first one lowest, zeros above.
  @inline(always)
  static func mix(_ state: UInt64, _ chunk: UInt64) -> UInt64 {
    let product = (state ^ chunk) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }

  /// ASCII capitals in lower case.
  @inline(always)
  static func fold(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}

/// Eight bytes of a text, looked at together.
struct EightBytes {
  /// As they stand, the first one lowest.
  let raw: UInt64
  /// How many of them are ASCII letters before the first that is none.
  let letters: Int

  /// The bytes from `at` on; zeros beyond the end of the text.
  @inline(always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) {
    raw = EightBytes.load(bytes, at)
    // A byte's upper bit says whether it is at least `a`, and again whether it is beyond `z`; 0x20 makes a capital small.
    let small = (raw | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
    let fromA = small &+ 0x1F1F_1F1F_1F1F_1F1F
    let beyondZ = small &+ 0x0505_0505_0505_0505
    let others = ~(fromA & ~beyondZ & ~raw) & 0x8080_8080_8080_8080
    letters = min(others.trailingZeroBitCount >> 3, end &- at)
  }

  @inline(always)
  private static func load(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt64 {
    if at &+ 8 <= bytes.count, let base = bytes.baseAddress {
      return UInt64(littleEndian: UnsafeRawPointer(base).loadUnaligned(fromByteOffset: at, as: UInt64.self))
    }
    var rest: UInt64 = 0
    for i in 0..<min(8, bytes.count &- at) { rest |= UInt64(bytes[at &+ i]) << UInt64(i &* 8) }
    return rest
  }

  /// The letters in lower case, zeros above.
  @inline(always)
  var folded: UInt64 { (raw | 0x2020_2020_2020_2020) & kept }

  /// Whether all of the letters are capitals.
  @inline(always)
  var areCapitals: Bool { raw & kept & 0x2020_2020_2020_2020 == 0 }

  @inline(always)
  private var kept: UInt64 { EightBytes.first(letters) }

  /// A mask of the first bytes, one to eight of them.
  @inline(always)
  private static func first(_ count: Int) -> UInt64 {
    ~0 &>> UInt64(truncatingIfNeeded: 64 &- count &* 8)
  }
}
