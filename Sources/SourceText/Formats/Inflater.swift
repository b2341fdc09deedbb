/// Undoes DEFLATE (RFC 1951).
struct Inflater {
  private let input: ArraySlice<UInt8>
  private var at: Int
  private var bits: UInt32 = 0
  private var held = 0
  private var output: [UInt8] = []
  private let limit: Int

  /// - Throws: when the bytes are no such stream, or when more than `limit` come out of it.
  static func inflated(_ input: ArraySlice<UInt8>, limit: Int) throws(FormatFault) -> [UInt8] {
    var inflater = Inflater(input, limit: limit)
    try inflater.run()
    return inflater.output
  }

  private init(_ input: ArraySlice<UInt8>, limit: Int) {
    (self.input, self.limit, at) = (input, limit, input.startIndex)
  }

  private static let damaged = FormatFault("the file is damaged: what is compressed in it ends early or is none")

  private mutating func take(_ count: Int) throws(FormatFault) -> Int {
    while held < count {
      guard at < input.endIndex else { throw Inflater.damaged }
      bits |= UInt32(input[at]) << UInt32(held)
      at += 1
      held += 8
    }
    let value = bits & ((1 << UInt32(count)) - 1)
    bits >>= UInt32(count)
    held -= count
    return Int(value)
  }

  private mutating func put(_ byte: UInt8) throws(FormatFault) {
    guard output.count < limit else {
      throw .tooLong(limit)
    }
    output.append(byte)
  }

  private mutating func run() throws(FormatFault) {
    var isLast = false
    while !isLast {
      isLast = try take(1) == 1
      switch try take(2) {
      case 0: try copy()
      case 1: try inflate(Inflater.fixedLiterals, Inflater.fixedDistances)
      case 2:
        let (literals, distances) = try tables()
        try inflate(literals, distances)
      default: throw Inflater.damaged
      }
    }
  }

  private mutating func copy() throws(FormatFault) {
    (bits, held) = (0, 0)
    guard at + 4 <= input.endIndex else { throw Inflater.damaged }
    let length = Int(input[at]) | Int(input[at + 1]) << 8
    guard length == ~(Int(input[at + 2]) | Int(input[at + 3]) << 8) & 0xFFFF, at + 4 + length <= input.endIndex else {
      throw Inflater.damaged
    }
    for byte in input[(at + 4)..<(at + 4 + length)] { try put(byte) }
    at += 4 + length
  }

  /// A code by the lengths of its words.
  private struct Code {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    init(_ lengths: [Int]) throws(FormatFault) {
      for length in lengths { counts[length] += 1 }
      counts[0] = 0
      var left = 1
      for length in 1...15 {
        left = left * 2 - counts[length]
        guard left >= 0 else { throw Inflater.damaged }
      }
      var places = [Int](repeating: 0, count: 17)
      for length in 1...15 { places[length + 1] = places[length] + counts[length] }
      symbols = [Int](repeating: 0, count: places[16])
      for (symbol, length) in lengths.enumerated() where length > 0 {
        symbols[places[length]] = symbol
        places[length] += 1
      }
    }
  }

  private mutating func symbol(_ code: Code) throws(FormatFault) -> Int {
    var (word, first, index) = (0, 0, 0)
    for length in 1...15 {
      word |= try take(1)
      let count = code.counts[length]
      if word - count < first { return code.symbols[index + word - first] }
      index += count
      first = (first + count) << 1
      word <<= 1
    }
    throw Inflater.damaged
  }

  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private mutating func tables() throws(FormatFault) -> (Code, Code) {
    let (literals, distances, count) = (try take(5) + 257, try take(5) + 1, try take(4) + 4)
    var lengths = [Int](repeating: 0, count: 19)
    for at in 0..<count { lengths[Inflater.order[at]] = try take(3) }
    let code = try Code(lengths)
    lengths = []
    while lengths.count < literals + distances {
      let next = try symbol(code)
      if next < 16 {
        lengths.append(next)
        continue
      }
      guard next > 16 || !lengths.isEmpty else { throw Inflater.damaged }
      let value = next == 16 ? lengths[lengths.count - 1] : 0
      let times = next == 16 ? try take(2) + 3 : next == 17 ? try take(3) + 3 : try take(7) + 11
      lengths += [Int](repeating: value, count: times)
    }
    guard lengths.count == literals + distances else { throw Inflater.damaged }
    return (try Code(Array(lengths[..<literals])), try Code(Array(lengths[literals...])))
  }

  private static let fixedLiterals = fixed((0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  private static let fixedDistances = fixed([Int](repeating: 5, count: 30))
  private static func fixed(_ lengths: [Int]) -> Code? { try? Code(lengths) }

  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
  ]

  private mutating func inflate(_ literals: Code?, _ distances: Code?) throws(FormatFault) {
    guard let literals, let distances else { throw Inflater.damaged }
    while true {
      let next = try symbol(literals)
      if next < 256 {
        try put(UInt8(next))
        continue
      }
      if next == 256 { return }
      guard next - 257 < Inflater.lengthBases.count else { throw Inflater.damaged }
      let length = Inflater.lengthBases[next - 257] + (try take(Inflater.lengthBits[next - 257]))
      let far = try symbol(distances)
      guard far < Inflater.distanceBases.count else { throw Inflater.damaged }
      let distance = Inflater.distanceBases[far] + (try take(max(0, far / 2 - 1)))
      guard distance <= output.count else { throw Inflater.damaged }
      for _ in 0..<length { try put(output[output.count - distance]) }
    }
  }
}
