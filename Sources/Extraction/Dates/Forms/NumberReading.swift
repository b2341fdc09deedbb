internal import SourceText

/// The numbers of dates: days, counts, ordinals, years.
extension DateParser {
  /// The value of a plain run of digits, with its number of digits.
  func digits(_ at: Int) -> (value: Int, count: Int)? {
    guard mark(at) == .number else { return nil }
    let token = tokens[at]
    guard token.length <= 9 else { return nil }
    var value = 0
    for byte in tokens.bytes[Int(token.start)..<Int(token.end)] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte &- 0x30)
    }
    return (value, token.length)
  }

  /// A count in digits with commas ("10,000").
  func grouped(_ at: Int) -> Int? {
    guard mark(at) == .number, tokens[at].length <= 12, !tokens[at].flags.contains(.dotted) else { return nil }
    var value = 0
    for byte in tokens.bytes[Int(tokens[at].start)..<Int(tokens[at].end)] {
      if byte == 0x2C { continue }
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte &- 0x30)
    }
    return value
  }

  /// "2.5", as whole and whether a half follows; nil for other decimals.
  func decimal(_ at: Int) -> (whole: Int, half: Bool)? {
    guard mark(at) == .number, tokens[at].flags.contains(.dotted), tokens[at].length <= 8 else { return nil }
    let parts = tokens.text(at).split(separator: ".")
    guard parts.count == 2, let whole = Int(parts[0]) else { return nil }
    guard let rest = parts.last, rest.allSatisfy({ $0 == "0" || $0 == "5" }), rest.first == "5" || Int(rest) == 0 else {
      return nil
    }
    return (whole, rest.first == "5")
  }

  /// A number in words below a million: "twenty-five", "two hundred and ten", "two thousand".
  func cardinal(_ start: Int) -> (value: Int, end: Int)? {
    var at = start
    var total = 0
    var part = 0
    while true {
      let isFirst = at == start
      if let value = value(at, as: .cardinal) {
        guard isFirst || takes(value, after: part, total: total) else { return (total + part, at) }
        part += value
        at += 1
        if joined(at), let ones = self.value(at + 1, as: .cardinal), ones < 10, part % 10 == 0, part % 100 >= 20 {
          at += 1
        }
      } else if reads(at, .hundred), !isFirst, part < 100, part > 0 {
        part *= 100
        at += 1
      } else if reads(at, .thousand), !isFirst, total == 0 {
        total = part * 1000
        part = 0
        at += 1
      } else if reads(at, .and), !isFirst, part % 100 == 0, part > 0 || total > 0, reads(at + 1, .cardinal),
        reads(at - 1, anyOf: [.hundred, .thousand])
      {
        at += 1
      } else {
        return isFirst ? nil : (total + part, at)
      }
    }
  }

  /// Whether a number in words goes on with another: only a ten takes a unit after it, and only after hundred or thousand
  /// may another ten begin.
  private func takes(_ value: Int, after part: Int, total: Int) -> Bool {
    if part == 0 { return total > 0 }
    return value < 10 ? part % 100 == 0 || part % 100 >= 20 && part % 10 == 0 : part % 100 == 0
  }

  /// A year in words: "nineteen ninety-six", "two thousand".
  func yearInWords(_ start: Int) -> (value: Int, end: Int)? {
    guard let first = value(start, as: .cardinal) else { return nil }
    if (11...20).contains(first), let rest = cardinal(start + 1), (10...99).contains(rest.value) {
      return (first * 100 + rest.value, rest.end)
    }
    guard first == 2, reads(start + 1, .thousand), !reads(start - 1, .than), let whole = cardinal(start),
      (2000...2099).contains(whole.value), unit(whole.end) == nil
    else { return nil }
    return whole
  }

  /// "5th", "the fifth", "twenty-first": the number and the place after it.
  func ordinal(_ at: Int) -> (value: Int, end: Int)? {
    if let number = digits(at), number.count <= 2, hasSuffix(at) { return (number.value, at + 2) }
    if let number = value(at, as: .ordinal) { return (number, at + 1) }
    guard let tens = value(at, as: .cardinal), tens >= 20, tens % 10 == 0 else { return nil }
    let next = afterHyphen(at + 1)
    guard let ones = value(next, as: .ordinal), (1...9).contains(ones) else { return nil }
    return (tens + ones, next + 1)
  }

  /// Whether the letters of an ordinal touch a number.
  func hasSuffix(_ at: Int) -> Bool { isNumber(at) && reads(at + 1, .suffix) && !isSpaced(at + 1) }
}
