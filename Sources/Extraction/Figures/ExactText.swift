import SourceText

extension Exact: CustomStringConvertible {
  /// Plain decimal notation: `2500`, `-3.2`; what is longer than 60 digits is written `1e80`.
  public var description: String {
    var text = String(digits.magnitude)
    if abs(exponent) > 60 { return (digits < 0 ? "-" : "") + text + "e\(exponent)" }
    if exponent > 0 { text += String(repeating: "0", count: exponent) }
    if exponent < 0 {
      let places = -exponent
      if text.count <= places { text = String(repeating: "0", count: places - text.count + 1) + text }
      text.insert(".", at: text.index(text.endIndex, offsetBy: -places))
    }
    return digits < 0 ? "-" + text : text
  }

  /// With commas between the thousands, as a finding prints it: `2,500`.
  package var grouped: String {
    let text = description
    guard !text.contains("e") else { return text }
    let sign = text.hasPrefix("-") ? "-" : ""
    let parts = text.dropFirst(sign.count).split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, whole.count > 3 else { return text }
    var out = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { out.append(",") }
      out.append(digit)
    }
    return sign + out + (parts.count > 1 ? "." + parts[1] : "")
  }
}

/// Digits as they were written: the value, and how many places after the point were given.
package struct WrittenNumber: Hashable, Sendable {
  package var value: Exact
  /// Digits after the decimal point, trailing zeros in them: 2 for `3.20`.
  package var places: Int
  /// Whether thousands were set apart.
  package var isGrouped: Bool
}

extension Exact {
  /// Reads `2500`, `2,500`, `-3.20`, `1.234.567`, `12,34,567`; nil for anything that is no such number.
  package init?(_ text: String) {
    var bytes = Array(text.utf8)
    var negative = false
    if bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") {
      negative = bytes.removeFirst() == UInt8(ascii: "-")
    } else if bytes.starts(with: [0xE2, 0x88, 0x92]) {
      bytes.removeFirst(3)
      negative = true
    }
    guard let written = WrittenNumber(bytes[...]) else { return nil }
    guard negative else {
      self = written.value
      return
    }
    guard let value = written.value.negated else { return nil }
    self = value
  }
}

extension WrittenNumber {
  /// Reads digits with commas and periods between them, by the bytes.
  ///
  /// Commas group in threes (or in twos before the last three, as in India); a single comma with another number of
  /// digits after it is a decimal comma. A period is the decimal point, unless several of them group in threes.
  package init?(_ bytes: ArraySlice<UInt8>) {
    if let plain = WrittenNumber.plain(bytes) {
      self.init(value: Exact(plain), places: 0, isGrouped: false)
      return
    }
    var digits: Int128 = 0
    var places = 0
    var seenPoint = false
    var commas = 0
    var periods = 0
    var run = 0
    var groupsHold = true
    for byte in bytes {
      switch byte {
      case 0x30...0x39:
        let (ten, first) = digits.multipliedReportingOverflow(by: 10)
        let (sum, second) = ten.addingReportingOverflow(Int128(byte - 0x30))
        if first || second { return nil }
        digits = sum
        run += 1
        if seenPoint { places += 1 }
      case UInt8(ascii: ","):
        if run == 0 && commas + periods > 0 || seenPoint && commas > 0 { return nil }
        if commas > 0 && run != 3 && run != 2 || commas == 0 && run > 3 { groupsHold = false }
        if seenPoint {
          // 1.234,5: what looked like a point grouped thousands.
          guard periods > 0, run == 3 else { return nil }
          (periods, commas, places, run) = (periods, -1, 0, 0)
          continue
        }
        commas += 1
        run = 0
      case UInt8(ascii: "."):
        if commas < 0 { return nil }
        if commas > 0 && run != 3 { groupsHold = false }
        if seenPoint && run != 3 { return nil }
        periods += 1
        seenPoint = true
        if periods > 1 && commas > 0 { return nil }
        run = 0
      default: return nil
      }
    }
    guard run > 0 else { return nil }
    if commas == -1 {
      self.init(value: Exact(digits, exponent: -places), places: places, isGrouped: true)
    } else if periods > 1 {
      guard run == 3 else { return nil }
      self.init(value: Exact(digits), places: 0, isGrouped: true)
    } else if commas > 0, !seenPoint, run != 3 {
      guard commas == 1, run < 3 else { return nil }
      self.init(value: Exact(digits, exponent: -run), places: run, isGrouped: false)
    } else {
      guard groupsHold else { return nil }
      self.init(value: Exact(digits, exponent: -places), places: places, isGrouped: commas > 0)
    }
  }

  /// Digits alone, few enough for a machine word: most numbers of a text.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count < 19, !bytes.isEmpty else { return nil }
    var digits = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      digits = digits &* 10 &+ Int(byte &- 0x30)
    }
    return digits
  }
}
