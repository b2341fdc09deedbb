import Extraction
import SourceText

/// Finds tests of significance in APA form.
enum TestStatistics {
  /// - Complexity: linear in the text: each letter that may open a test is looked at once, over 160 bytes at most.
  static func find(_ prose: Prose) -> [TestStatistic] {
    let tokens = prose.tokens
    var found: [TestStatistic] = []
    for at in 0..<tokens.count {
      let token = tokens[at]
      guard token.kind == .word, token.length <= 3, letters.contains(token.hash) else { continue }
      if let last = found.last, Int(token.start) < last.range.end { continue }
      if let test = read(tokens.bytes, Int(token.start)) { found.append(test) }
    }
    return found
  }

  private static let letters: Set<UInt32> = Set(
    ["t", "f", "r", "z", "q", "χ", "χ2", "χ²", "x2", "x²"].map { Vocabulary.hash($0) })

  private static func read(_ bytes: Column<UInt8>, _ start: Int) -> TestStatistic? {
    var cursor = Cursor(bytes, start)
    guard let kind = kind(&cursor) else { return nil }
    var degrees: [Double] = []
    if kind != .z {
      guard let read = cursor.degrees() else { return nil }
      degrees = read
    }
    guard kind == .z || degrees.count >= (kind == .f ? 2 : 1), degrees.allSatisfy({ $0 > 0 && $0 < 1e7 }) else {
      return nil
    }
    guard let comparison = cursor.comparison(), let value = cursor.number() else { return nil }
    if kind == .r, abs(value.value) > 1 { return nil }
    if kind != .t, kind != .z, kind != .r, value.value < 0 { return nil }
    var test = TestStatistic(
      kind: kind, range: TextRange(start, start), comparison: comparison, value: value, pRange: TextRange(start, start))
    test.first = degrees.first ?? 0
    test.second = degrees.count > 1 ? degrees[1] : 0
    return cursor.significance(&test) ? test : nil
  }

  private static func kind(_ cursor: inout Cursor) -> TestStatistic.Kind? {
    switch cursor.take() {
    case UInt8(ascii: "t"): return .t
    case UInt8(ascii: "F"): return .f
    case UInt8(ascii: "r"): return .r
    case UInt8(ascii: "z"), UInt8(ascii: "Z"): return .z
    case UInt8(ascii: "Q"): return .q
    case UInt8(ascii: "X"): return cursor.square() ? .chiSquared : nil
    case 0xCF where cursor.take() == 0x87:
      _ = cursor.square()
      return .chiSquared
    default: return nil
    }
  }
}

/// A place in the bytes that moves on as something is read.
private struct Cursor {
  let bytes: Column<UInt8>
  var at: Int
  let end: Int

  init(_ bytes: Column<UInt8>, _ start: Int) {
    (self.bytes, at, end) = (bytes, start, min(bytes.count, start + 160))
  }

  var next: UInt8? { at < end ? bytes[at] : nil }

  mutating func take() -> UInt8? {
    guard at < end else { return nil }
    at += 1
    return bytes[at - 1]
  }

  mutating func take(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard at + wanted.count <= end, bytes[at..<at + wanted.count].elementsEqual(wanted) else { return false }
    at += wanted.count
    return true
  }

  mutating func skipSpace() {
    while let byte = next {
      if byte == 0x20 || byte == 0x09 {
        at += 1
      } else if !take("\u{A0}"), !take("\u{2009}"), !take("\u{202F}") {
        return
      }
    }
  }

  mutating func square() -> Bool { take("²") || take("^2") || take("2") }

  mutating func number() -> TestStatistic.Written? {
    skipSpace()
    let negative = take("-") || take("−") || take("–")
    var (value, scale, places, digits) = (0.0, 1.0, 0, 0)
    var pointed = false
    while let byte = next {
      if byte >= 0x30, byte <= 0x39 {
        value = value * 10 + Double(byte - 0x30)
        digits += 1
        if pointed { (places, scale) = (places + 1, scale * 10) }
        if digits > 18 { return nil }
      } else if byte == 0x2E, !pointed, at + 1 < end, (0x30...0x39).contains(bytes[at + 1]) {
        pointed = true
      } else if byte == 0x2C, !pointed, digits > 0, at + 3 < end,
        bytes[(at + 1)...(at + 3)].allSatisfy({ (0x30...0x39).contains($0) })
      {
        at += 1
        continue
      } else {
        break
      }
      at += 1
    }
    guard digits > 0 else { return nil }
    return .init(value: (negative ? -value : value) / scale, places: places)
  }

  mutating func comparison() -> TestStatistic.Comparison? {
    skipSpace()
    if take("=") { return .equal }
    if take("<") || take("≤") { return .less }
    if take(">") || take("≥") { return .greater }
    return nil
  }

  /// "(28)", "(2, 57)", "(1, N = 240)".
  mutating func degrees() -> [Double]? {
    skipSpace()
    guard take("(") else { return nil }
    guard let first = plain() else { return nil }
    var degrees = [first]
    skipSpace()
    if take(",") || take(";") {
      skipSpace()
      if take("N") || take("n") {
        skipSpace()
        guard take("="), plain() != nil else { return nil }
      } else {
        guard let second = plain() else { return nil }
        degrees.append(second)
      }
    }
    skipSpace()
    return take(")") ? degrees : nil
  }

  /// A number without thousands: the comma parts degrees of freedom.
  private mutating func plain() -> Double? {
    skipSpace()
    let start = at
    while let byte = next, (0x30...0x39).contains(byte) || byte == 0x2E { at += 1 }
    return Double(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  /// ", p < .01", with up to three other values before it.
  mutating func significance(_ test: inout TestStatistic) -> Bool {
    for _ in 0..<4 {
      skipSpace()
      guard take(",") || take(";") else { return false }
      skipSpace()
      let start = at
      if take("ns") || take("n.s.") {
        (test.p, test.pRange) = (nil, TextRange(start, at))
        test.range = TextRange(test.range.start, at)
        return true
      }
      if take("p") || take("P") {
        skipSpace()
        if take("s") { skipSpace() }
        guard let comparison = comparison() else { return false }
        guard let value = number(), value.value >= 0, value.value <= 1 else { return false }
        (test.p, test.pComparison) = (value, comparison)
        test.pRange = TextRange(start, at)
        test.range = TextRange(test.range.start, at)
        return true
      }
      while let byte = next, byte != 0x2C, byte != 0x3B, byte != 0x0A, byte != 0x0D, byte != 0x29 { at += 1 }
    }
    return false
  }
}
