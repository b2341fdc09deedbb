internal import SourceText

/// Counted units of time: durations, and the dates that "ago" and "later" make of them.
extension DateParser {
  /// An amount of some unit, as far as its unit: "five-year", "two and a half years", "several months", "a decade".
  func length(_ start: Int) -> Match? {
    guard let amount = amountOrRange(start) else { return nil }
    var at = amount.end
    // "two more weeks", "eight trading days", "three consecutive years", "the first two full weeks".
    var skipped = 0
    while skipped < 2, kind(at) == .more || Self.fillers.contains(hash(at)), !joined(at) {
      at += 1
      skipped += 1
    }
    let hyphen = joined(at)
    let noun = hyphen ? at + 1 : at
    guard let unit = unit(noun) else { return nil }
    // "a second" is a length only where nothing else is; "three second" is none.
    let singular = kind(noun) == .unit
    if unit == .second, singular, amount.count != 1 || amount.isArticle { return nil }
    if unit == .weekend, amount.isArticle { return nil }
    if unit == .period || unit == .quarter && amount.count == 1 { return nil }
    // A programme: "60 Minutes".
    if isCapitalized(noun), !tokens[noun].flags.contains(.allCaps), noun > start, !isCapitalized(start) { return nil }
    if isAge(noun + 1) { return nil }
    if singular, !hyphen, amount.count != 1, !amount.half, !isAttributive(noun) { return nil }
    var end = noun + 1
    // "5 min." and "10 mo."
    if tokens[noun].length <= 4, mark(end) == .period, !isSpaced(end), end + 1 < limit, unit != .day, unit != .week,
      unit != .year
    {
      end += 0
    }
    var meaning = Meaning()
    meaning.kind = .duration
    meaning.length = Length(count: amount.count, half: amount.half, unit: unit)
    // "a year and a half", "an hour and 30 minutes".
    if kind(end) == .and, kind(end + 1) == .article, kind(end + 2) == .half {
      meaning.length?.half = true
      end += 3
    } else if let rest = second(end, below: unit) {
      meaning.rest = rest.length
      end = rest.end
    }
    // "a three-year period".
    if hyphen, kind(start) != .article, self.unit(end) == .period, kind(end) == .unit { end += 1 }
    if hyphen, !singular { return nil }
    return Match(tokens: start..<end, meaning: meaning)
  }

  /// "the nine months", "the first six months": months of a report's year, summed up.
  func sumsUp(_ match: Match) -> Bool {
    guard let length = match.meaning.length, length.unit == .month, let count = length.count, count > 3, count < 12,
      match.meaning.shift == nil
    else { return false }
    let start = match.tokens.lowerBound
    return kind(start) == .the && (match.meaning.direction == nil || match.meaning.direction == .latest)
      || kind(start) == .ordinal || kind(start) == .possessive
  }

  /// "its fourth quarter ended Sept. 30".
  func hasEnded(_ match: Match) -> Bool { hash(match.tokens.upperBound) == Self.ended }
  private static let ended = Vocabulary.hash("ended")

  /// "-old", "old", "of age": what the length is of is no time but a person's age.
  func isAge(_ at: Int) -> Bool {
    let next = joined(at) ? at + 1 : at
    return kind(next) == .old || kind(at) == .of && hash(at + 1) == Self.age
  }

  static let age = Vocabulary.hash("age")

  /// "two to three weeks", "12-18 months", "three or four days": the first amount tells.
  private func amountOrRange(_ start: Int) -> Amount? {
    guard let first = amount(start) else { return nil }
    guard let count = first.count, !first.isArticle, !first.half else { return first }
    let next = first.end
    guard kind(next) == .to || kind(next) == .or || joined(next) || mark(next) == .dash else { return first }
    guard kind(next + 1) != .article, let second = amount(next + 1), let upper = second.count, upper > count,
      unit(afterHyphen(second.end)) != nil
    else { return first }
    return Amount(count: count, end: second.end)
  }

  func hash(_ at: Int) -> UInt32 { at >= 0 && at < limit ? tokens[at].hash : 0 }

  static let fillers = WordSet(
    """
    consecutive straight successive trading business working calendar full whole entire additional extra long short solid \
    different good
    """)

  /// Speech writes "five year low" without a hyphen: a noun follows.
  private func isAttributive(_ noun: Int) -> Bool {
    mark(noun + 1) == .word && kind(noun + 1) == .none
  }

  /// ", 30 minutes" and "and 30 minutes" after a larger unit.
  private func second(_ start: Int, below unit: TimeUnit) -> (length: Length, end: Int)? {
    var at = start
    if mark(at) == .comma { at += 1 }
    if kind(at) == .and { at += 1 }
    guard let amount = amount(at), let count = amount.count, !amount.isArticle, let next = self.unit(amount.end),
      next.rawValue < unit.rawValue, unit.rawValue <= TimeUnit.year.rawValue
    else { return nil }
    return (Length(count: count, half: amount.half, unit: next), amount.end + 1)
  }

  struct Amount {
    /// nil where it is left open.
    var count: Int?
    var half = false
    var end: Int
    var isArticle = false
  }

  /// "five", "2 1/2", "two and a half", "several", "a few", "a couple of", "a", "half a".
  func amount(_ start: Int) -> Amount? {
    switch kind(start) {
    case .half:
      if kind(start + 1) == .article { return Amount(count: 0, half: true, end: start + 2) }
      if joined(start + 1), kind(start + 2) == .article { return Amount(count: 0, half: true, end: start + 3) }
      return nil
    case .some:
      if value(start) == 2, kind(start + 1) == .of { return Amount(count: 2, end: start + 2) }
      if value(start) == 2 { return Amount(count: 2, end: start + 1) }
      return Amount(count: nil, end: start + 1)
    case .article:
      var at = start + 1
      if kind(at) == .some {
        if value(at) == 2 { return Amount(count: 2, end: kind(at + 1) == .of ? at + 2 : at + 1) }
        return hash(at) == Self.few ? Amount(count: nil, end: at + 1) : nil
      }
      if kind(at) == .half {
        at = afterHyphen(at + 1)
        return Amount(count: 0, half: true, end: at)
      }
      if kind(at) == .hundred { return Amount(count: 100, end: at + 1) }
      if kind(at) == .thousand { return Amount(count: 1000, end: at + 1) }
      return Amount(count: 1, end: at, isArticle: true)
    default:
      break
    }
    if let number = grouped(start) {
      if start > 0, !isSpaced(start), mark(start - 1) == .currency { return nil }
      // "2 1/2".
      if mark(start + 1) == .number, mark(start + 2) == .slash, digits(start + 1)?.value == 1,
        digits(start + 3)?.value == 2
      {
        return Amount(count: number, half: true, end: start + 4)
      }
      if joined(start + 1), digits(start + 2)?.value == 1, mark(start + 3) == .slash, digits(start + 4)?.value == 2 {
        return Amount(count: number, half: true, end: start + 5)
      }
      return andAHalf(number, start + 1)
    }
    if let number = decimal(start) { return Amount(count: number.whole, half: number.half, end: start + 1) }
    if let number = cardinal(start) { return andAHalf(number.value, number.end) }
    return nil
  }

  static let few = Vocabulary.hash("few")

  private func andAHalf(_ count: Int, _ end: Int) -> Amount {
    let at = afterHyphen(end)
    guard kind(at) == .and else { return Amount(count: count, end: end) }
    let article = afterHyphen(at + 1)
    guard kind(article) == .article else { return Amount(count: count, end: end) }
    let half = afterHyphen(article + 1)
    guard kind(half) == .half else { return Amount(count: count, end: end) }
    return Amount(count: count, half: true, end: half + 1)
  }
}
