internal import SourceText

/// A number with its sign, its unit and its currency, before its surroundings are read.
///
/// A class, and never changed: it is handed from rule to rule, and is large.
final class Amount {
  /// All its tokens: sign, currency, number, unit.
  let tokens: Range<Int>
  let numeral: Numeral
  let unit: FoundUnit?
  /// What it is per, and how many of that: "per 100,000 people".
  let per: FoundRate?

  init(_ numeral: Numeral, tokens: Range<Int>, unit: FoundUnit?, per: FoundRate? = nil) {
    (self.numeral, self.tokens, self.unit, self.per) = (numeral, tokens, unit, per)
  }

  var value: Exact { numeral.value }
}

/// Reads one amount: "$-50.8bn", "minus-130 degrees Fahrenheit", "USD10m", "1,200€".
struct AmountReader {
  let numbers: NumeralReader
  let units: UnitReader

  init(_ numbers: NumeralReader) {
    self.numbers = numbers
    units = UnitReader(numbers)
  }

  private var list: Tokens { numbers.list }
  private func token(_ index: Int) -> Token? { numbers.token(index) }

  /// The amount whose first token is this one, or whose number is; nothing left of `floor` is taken.
  func amount(at start: Int, in sentence: Range<Int>, from floor: Int) -> Amount? {
    guard start >= floor, start < sentence.upperBound, let first = token(start) else { return nil }
    if first.kind == .word, first.flags.contains(.digits) { return glued(start, sign: nil, sentence) }
    if first.kind == .currency, let next = token(start + 1), next.kind == .word, next.flags.contains(.digits) {
      return glued(start + 1, sign: start, sentence)
    }
    var number = start
    // Up to four marks may stand before the digits: "US", "$", "-".
    while number < min(start + 4, sentence.upperBound), leads(number) { number += 1 }
    guard let numeral = numbers.numeral(at: number), numeral.tokens.upperBound <= sentence.upperBound else {
      return nil
    }
    return complete(numeral, sentence, floor)
  }

  private func leads(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    switch token.kind {
    case .currency: return true
    case .hyphen, .dash: return numbers.touches(index + 1)
    case .symbol: return AmountReader.leadingMarks.contains(numbers.text(index))
    case .word:
      if AmountReader.minus.contains(token.hash) { return !token.isCapitalized }
      guard token.isCapitalized, token.length <= 4 else { return false }
      if numbers.kind(index + 1) == .currency { return true }
      guard UnitTable.shared.currencyWords.contains(token.hash) else { return false }
      let text = numbers.text(index)
      return UnitTable.shared.byCurrency[text] != nil || text == "Y" && numbers.text(index + 1) == "="
    default: return false
    }
  }

  private static let leadingMarks: Set = ["−", "+", "=", "~", "≈"]
  private static let minus = WordSet("minus negative")

  private func complete(_ number: Numeral, _ sentence: Range<Int>, _ floor: Int) -> Amount? {
    var numeral = number
    var start = numeral.tokens.lowerBound
    var negative = false
    if start - 1 >= floor, minus(start - 1, floor) { (negative, start) = (true, start - 1) }
    var unit: FoundUnit?
    if let currency = units.currency(before: start, from: floor) {
      start = currency.start
      if !negative, start - 1 >= floor, minus(start - 1, floor) { (negative, start) = (true, start - 1) }
      // A small letter after money is its magnitude: "$5.4m".
      let end = numeral.tokens.upperBound
      if numeral.magnitude == 0, let power = numbers.suffix(end), list[end].length > 1 || !list[end].isSpaced,
        numbers.text(end) != "T"
      {
        numbers.apply(power, end + 1, to: &numeral)
      }
      let found = FoundUnit(index: currency.unit, end: numeral.tokens.upperBound)
      unit = FoundUnit(index: currency.unit, end: dollarSuffix(found, sentence))
    }
    if start - 1 >= floor, let word = token(start - 1), word.kind == .word || word.kind == .hyphen {
      let at = word.kind == .hyphen && numbers.touches(start) ? start - 2 : start - 1
      if at >= floor, word.kind == .word || numbers.touches(start - 1), let sign = token(at), sign.kind == .word,
        AmountReader.minus.contains(sign.hash)
      {
        // "plus or minus 4" has no sign.
        let either = token(at - 1)?.keyword == .or
        (negative, start) = (!either, either ? start : at)
      }
    }
    if unit == nil { unit = units.unit(at: numeral.tokens.upperBound, beforeEnd: sentence.upperBound) }
    if unit == nil { dimensionMeters(&numeral, &unit) }
    if negative {
      guard let value = numeral.value.negated else { return nil }
      numeral.value = value
      numeral.ratio = numeral.ratio.flatMap { $0.multiplied(by: -1) }
    }
    let end = max(numeral.tokens.upperBound, unit?.end ?? 0)
    guard var unit, !unit.isAge, let rate = units.rate(at: end, beforeEnd: sentence.upperBound) else {
      return Amount(numeral, tokens: start..<end, unit: unit)
    }
    // A rate that has a name of its own gets it: "miles per hour".
    unit.end = rate.end
    if rate.count == .one, let whole = units.named(unit.name + " per " + rate.name, end: rate.end) {
      return Amount(numeral, tokens: start..<rate.end, unit: whole)
    }
    return Amount(numeral, tokens: start..<rate.end, unit: unit, per: rate)
  }

  /// "37m" that was not taken for millions is meters; "4.3M" was.
  private func dimensionMeters(_ numeral: inout Numeral, _ unit: inout FoundUnit?) {
    let end = numeral.tokens.upperBound
    guard numeral.magnitude == 0, numbers.touches(end), let power = numbers.suffix(end) else { return }
    numbers.apply(power, end + 1, to: &numeral)
    unit = units.unit(at: end + 1, beforeEnd: end + 4)
  }

  /// "$76 US", "$75 U.S.": where the unit ends.
  private func dollarSuffix(_ unit: FoundUnit, _ sentence: Range<Int>) -> Int {
    guard unit.end < sentence.upperBound, AmountReader.dollarHashes.contains(numbers.word(unit.end)),
      AmountReader.dollarSuffixes.contains(numbers.text(unit.end)), unit.name == "dollar"
    else { return unit.end }
    return unit.end + 1
  }

  private static let dollarSuffixes: Set = ["US", "U.S.", "USD"]
  private static let dollarHashes = WordSet(hashes: dollarSuffixes.map { Vocabulary.hash($0) })

  /// A minus sign that touches what follows, and is no hyphen between two words.
  private func minus(_ index: Int, _ floor: Int) -> Bool {
    switch numbers.kind(index) {
    case .symbol: return numbers.touches(index + 1) && numbers.text(index) == "−"
    case .hyphen, .dash:
      guard numbers.touches(index + 1) else { return false }
      guard let before = numbers.kind(index - 1) else { return true }
      if list[index].isSpaced { return before != .number }
      switch before {
      case .currency, .open, .openQuote, .straightQuote, .slash: return true
      default: return false
      }
    default: return false
    }
  }

  // MARK: One word with its currency

  /// "USD10m", "RM23.50", "PS8.1bn", "$US55,931,000": letters and digits run together.
  private func glued(_ start: Int, sign: Int?, _ sentence: Range<Int>) -> Amount? {
    guard let word = token(start), word.isCapitalized, word.length < 40 else { return nil }
    let bytes = numbers.tokens.bytes
    var at = Int(word.start)
    while at < Int(word.end), bytes[at] >= 0x41, bytes[at] <= 0x5A || bytes[at] >= 0x61 { at += 1 }
    let letters = at - Int(word.start)
    guard letters > 0, letters <= 3 else { return nil }
    var code = numbers.tokens.text(TextRange(Int(word.start), at))
    if let sign { code = numbers.text(sign) + code }
    guard let index = UnitTable.shared.byCurrency[code] else { return nil }
    guard UnitTable.shared.kinds[index] == .currency, letters > 1 || sign != nil || code == "Y" else { return nil }
    let first = at
    while at < bytes.count, isDigit(bytes[at]) || separates(bytes, at) { at += 1 }
    guard at - first < 48, let written = WrittenNumber(bytes[first..<at]) else { return nil }
    var end = start + 1
    while end < sentence.upperBound, let next = token(end), Int(next.end) <= at { end += 1 }
    var numeral = Numeral((sign ?? start)..<end, written.value)
    (numeral.place, numeral.isRounded) = (written.places, written.places > 0)
    if at < Int(word.end) {
      guard let power = NumberWord.suffixes[numbers.tokens.text(TextRange(at, Int(word.end)))] else { return nil }
      numbers.apply(power, end, to: &numeral)
    } else if numbers.touches(end), let power = numbers.suffix(end) {
      numbers.apply(power, end + 1, to: &numeral)
    } else if let next = token(end), case .scale(let power)? = NumberWord.of(next) {
      numbers.apply(power, end + 1, to: &numeral)
    }
    let found = FoundUnit(index: index, end: numeral.tokens.upperBound)
    return Amount(numeral, tokens: numeral.tokens, unit: found)
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func separates(_ bytes: Column<UInt8>, _ at: Int) -> Bool {
    (bytes[at] == UInt8(ascii: ",") || bytes[at] == UInt8(ascii: ".")) && at + 1 < bytes.count && isDigit(bytes[at + 1])
  }
}
