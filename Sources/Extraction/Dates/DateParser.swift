internal import SourceText

/// Finds temporal expressions in a table of tokens: the longest from the left.
///
/// A form is a function from a token to the match that begins there, or nil. Nothing is resolved here.
struct DateParser {
  let tokens: Tokens
  private let table = DateWord.table
  /// Whether 01/05 is the first of May.
  var isDayFirst = false
  /// The year below 1000 that was read last: then three digits are years too.
  var ancient: Int?
  /// The end of the sentence that is read.
  var limit: Int

  init(_ tokens: Tokens) {
    self.tokens = tokens
    limit = tokens.count
  }

  // MARK: What stands at a place

  @inline(__always)
  func word(_ at: Int) -> DateWord {
    guard at >= 0, at < limit else { return DateWord() }
    let number = Int(tokens[at].word)
    return number < table.count ? table[number] : DateWord()
  }
  @inline(__always)
  func kind(_ at: Int) -> DateWord.Kind { word(at).kind }
  func value(_ at: Int) -> Int { Int(word(at).value) }
  @inline(__always)
  func mark(_ at: Int) -> Token.Kind? { at >= 0 && at < limit ? tokens[at].kind : nil }
  func isSpaced(_ at: Int) -> Bool { at >= 0 && at < limit && tokens[at].isSpaced }
  func isCapitalized(_ at: Int) -> Bool { at >= 0 && at < limit && tokens[at].isCapitalized }

  /// Whether the token is this word, in any case.
  func reads(_ at: Int, _ hash: UInt32) -> Bool { at >= 0 && at < limit && tokens[at].hash == hash }

  /// The place after a hyphen that joins two words, or the place itself.
  func afterHyphen(_ at: Int) -> Int {
    mark(at) == .hyphen && !isSpaced(at) && !isSpaced(at + 1) ? at + 1 : at
  }

  func joined(_ at: Int) -> Bool { mark(at) == .hyphen && !isSpaced(at) && !isSpaced(at + 1) }

  // MARK: Numbers

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
    var read = false
    while true {
      let word = word(at)
      switch word.kind {
      case .cardinal:
        if read {
          // Only a ten takes a unit after it, and only after hundred or thousand may another ten begin.
          let fits = word.value < 10 ? part % 100 >= 20 && part % 10 == 0 : part % 100 == 0
          guard fits || (part == 0 && total > 0) || part % 100 == 0 && part > 0 else { return (total + part, at) }
        }
        part += Int(word.value)
        read = true
        at += 1
        if joined(at), kind(at + 1) == .cardinal, value(at + 1) < 10, part % 10 == 0, part % 100 >= 20 { at += 1 }
      case .hundred where read && part < 100 && part > 0:
        part *= 100
        at += 1
      case .thousand where read && total == 0:
        total = part * 1000
        part = 0
        at += 1
      case .and
      where read && (part % 100 == 0) && (part > 0 || total > 0) && kind(at + 1) == .cardinal
        && (kind(at - 1) == .hundred || kind(at - 1) == .thousand):
        at += 1
      default:
        return read ? (total + part, at) : nil
      }
    }
  }

  /// A year in words: "nineteen ninety-six", "two thousand".
  func yearInWords(_ start: Int) -> (value: Int, end: Int)? {
    guard kind(start) == .cardinal else { return nil }
    let first = value(start)
    if (11...20).contains(first), let rest = cardinal(start + 1), (10...99).contains(rest.value) {
      return (first * 100 + rest.value, rest.end)
    }
    if first == 2, kind(start + 1) == .thousand, kind(start - 1) != .than, let whole = cardinal(start),
      (2000...2099).contains(whole.value), unit(whole.end) == nil
    {
      return whole
    }
    return nil
  }

  /// "5th", "the fifth", "twenty-first": the number and the place after it.
  func ordinal(_ at: Int) -> (value: Int, end: Int)? {
    if let number = digits(at), number.count <= 2, kind(at + 1) == .suffix, !isSpaced(at + 1) {
      return (number.value, at + 2)
    }
    if kind(at) == .ordinal { return (value(at), at + 1) }
    if kind(at) == .cardinal, value(at) >= 20, value(at) % 10 == 0 {
      let next = afterHyphen(at + 1)
      if kind(next) == .ordinal, (1...9).contains(value(next)) { return (value(at) + value(next), next + 1) }
    }
    return nil
  }

  /// A year in four digits, with nothing about it that makes it a price, an amount, a code.
  func year(_ at: Int) -> Int? {
    guard let number = digits(at), number.count == 4, (1000...2199).contains(number.value) else { return nil }
    if at > 0, !isSpaced(at) {
      switch tokens[at - 1].kind {
      case .currency, .colon, .slash, .word: return nil
      case .symbol: return nil
      default: break
      }
    }
    if mark(at + 1) == .percent { return nil }
    if mark(at + 1) == .colon, !isSpaced(at + 1), mark(at + 2) == .number, !isSpaced(at + 2) { return nil }
    return number.value
  }

  /// A month by name; a short one wants a period or a number beside it.
  func month(_ at: Int) -> (value: Int, end: Int)? {
    let word = word(at)
    guard word.kind == .month || word.kind == .monthShort, isCapitalized(at) else { return nil }
    let value = Int(word.value)
    if mark(at + 1) == .period, !isSpaced(at + 1), word.kind == .monthShort {
      let goes = mark(at + 2) == .number || mark(at + 2) == .comma
      return (value, goes || at + 2 < limit ? at + 2 : at + 1)
    }
    if word.kind == .monthShort {
      let near =
        mark(at + 1) == .number || mark(at - 1) == .number || mark(at + 1) == .slash || mark(at + 1) == .hyphen
        || mark(at - 1) == .hyphen || kind(at - 1) == .to || kind(at + 1) == .to
      guard near else { return nil }
    }
    return (value, at + 1)
  }

  /// A weekday by name, with the place after it.
  func weekday(_ at: Int) -> (value: Int, end: Int)? {
    let word = word(at)
    guard word.value < 100, isCapitalized(at) || kind(at) == .weekday else { return nil }
    if word.kind == .weekday { return (Int(word.value), at + 1) }
    guard word.kind == .weekdayShort, isCapitalized(at) else { return nil }
    if mark(at + 1) == .period, !isSpaced(at + 1), at + 2 < limit { return (Int(word.value), at + 2) }
    let after = mark(at + 1) == .comma ? at + 2 : at + 1
    guard month(after) != nil || mark(after) == .number || kind(after) == .part else { return nil }
    return (Int(word.value), at + 1)
  }

  func unit(_ at: Int) -> TimeUnit? {
    let word = word(at)
    guard word.kind == .unit || word.kind == .units else { return nil }
    return TimeUnit(rawValue: UInt8(truncatingIfNeeded: word.value))
  }
}
