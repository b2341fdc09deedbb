internal import SourceText

/// What comes again and again: "every Friday", "each month", "daily", "twice a week", "Fridays".
extension DateParser {
  /// "daily", "nightly"; but a rate in "the average daily volume", "grew 20% annually".
  func adverbOfSet(_ start: Int) -> Match? {
    guard let unit = timeUnit(start, as: .set) else { return nil }
    if unit == .day, keyword(start - 1) == .average { return nil }
    if unit == .year, isAmount(start - 1) { return nil }
    if isCapitalized(start), isCapitalized(start - 1) || isCapitalized(start + 1) && start > 0 { return nil }
    return set(start..<(start + 1), unit == .night ? "XXXX-XX-XXTNI" : Length(count: 1, unit: unit).value)
  }

  /// "Fridays", "Friday mornings".
  func weekdays(_ start: Int) -> Match? {
    if let weekday = value(start, as: .weekdays), !isNumber(start - 1), !reads(start - 1, .cardinal) {
      return set(start..<(start + 1), "XXXX-WXX-\(weekday)")
    }
    guard let weekday = value(start, as: .weekday), let part = value(start + 1, as: .parts).flatMap(DayPart.init) else {
      return nil
    }
    return set(start..<(start + 2), "XXXX-WXX-\(weekday)\(part.code)")
  }

  /// "every Friday", "every other day", "each May", "every two weeks".
  func every(_ start: Int) -> Match? {
    let isOther = keyword(start + 1) == .other
    let at = isOther ? start + 2 : start + 1
    if let weekday = weekday(at) {
      guard let part = dayPart(weekday.end) else { return set(start..<weekday.end, "XXXX-WXX-\(weekday.value)") }
      return set(start..<(weekday.end + 1), "XXXX-WXX-\(weekday.value)\(part.code)")
    }
    let tokens = start..<(at + 1)
    if let month = value(at, as: .month), isCapitalized(at) { return set(tokens, "XXXX-" + padded(month, to: 2)) }
    if let season = seasonName(at) { return set(tokens, "XXXX-" + season.code) }
    if let part = dayPart(at) { return set(tokens, "XXXX-XX-XX" + part.code) }
    if let unit = singular(at), unit != .second, unit != .minute, unit != .period {
      return set(tokens, unit == .weekend ? "XXXX-WXX-WE" : Length(count: isOther ? 2 : 1, unit: unit).value)
    }
    guard let match = length(at), let length = match.meaning.length, length.count != 1 else { return nil }
    return set(start..<match.end, length.value)
  }

  /// "twice a week", "once every year".
  func timesAPeriod(_ start: Int) -> Match? {
    guard reads(start + 1, anyOf: [.article, .every]), let unit = singular(start + 2) else { return nil }
    return set(start..<(start + 3), Length(count: 1, unit: unit).value)
  }

  private func set(_ tokens: Range<Int>, _ value: String) -> Match { Match(tokens, .set(value)) }

  private func isAmount(_ at: Int) -> Bool {
    mark(at) == .percent || reads(at, Self.scales)
      || mark(at) == .word && (isNumber(at - 1) || reads(at - 1, .thousand))
  }

  private static let scales = WordSet("percent million billion trillion")
}
