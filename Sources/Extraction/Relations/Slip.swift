import SourceText

/// Slips of the pen: two digits exchanged, a zero or three too many or too few.
enum Slip {
  /// Whether a value that was written with one slip would be among those computed.
  ///
  /// - Parameter powers: the powers of ten that may have been lost.
  static func explains(_ written: Exact, _ computed: ExactInterval, place: Int, powers: ClosedRange<Int> = 1...3)
    -> Bool
  {
    guard let high = computed.high, let low = computed.low, !high.isNegative, low.magnitude != nil else { return false }
    for power in powers {
      for sign in [power, -power] {
        if let value = written.shifted(by: sign),
          ExactInterval(rounded: value, place: place - sign).overlaps(computed)
        {
          return true
        }
      }
    }
    return exchanges(written).contains { ExactInterval(rounded: $0, place: place).overlaps(computed) }
  }

  /// Whether one is the other with two neighboring digits exchanged, or with one to three zeros more.
  static func lies(between a: Exact, _ b: Exact) -> Bool {
    if a.digits == b.digits { return (1...3).contains(abs(a.exponent - b.exponent)) }
    return a.exponent == b.exponent && exchanges(a).contains(b)
  }

  /// The values that two neighboring digits exchanged make.
  private static func exchanges(_ written: Exact) -> [Exact] {
    var digits = Array(String(written.digits).utf8)
    guard digits.count > 1, digits.count < 16 else { return [] }
    return digits.indices.dropLast().compactMap { at in
      guard digits[at] != digits[at + 1] else { return nil }
      digits.swapAt(at, at + 1)
      defer { digits.swapAt(at, at + 1) }
      return Int128(String(decoding: digits, as: UTF8.self)).map { Exact($0, exponent: written.exponent) }
    }
  }
}
