internal import SourceText

/// Dates by name: months, weekdays and the numbers beside them.
extension DateParser {
  /// "January 5, 2024", "Oct. 17", "May 1999", "March".
  func monthFirst(_ start: Int) -> Match? {
    guard let month = month(start) else { return nil }
    var meaning = Meaning()
    meaning.month = month.value
    var end = month.end
    var hasDay = false
    if kind(end) == .the, let day = ordinal(end + 1), (1...31).contains(day.value), !describes(day.end) {
      meaning.day = day.value
      end = day.end
      hasDay = true
    } else if let day = dayNumber(end) {
      meaning.day = day.value
      end = day.end
      hasDay = true
    } else if let day = ordinal(end), (1...31).contains(day.value), unit(day.end) == nil {
      meaning.day = day.value
      end = day.end
      hasDay = true
    }
    guard hasDay || isMonthAlone(start, month.end) else { return nil }
    return year(after: end, of: &meaning, start, needsComma: false)
  }

  /// "5 January 2024", "5th of January", "the fifth of January".
  func dayFirst(_ start: Int) -> Match? {
    var at = start
    if kind(at) == .the { at += 1 }
    let day: (value: Int, end: Int)
    if let number = ordinal(at) {
      day = number
    } else if let number = digits(at), number.count <= 2 {
      day = (number.value, at + 1)
    } else {
      return nil
    }
    guard (1...31).contains(day.value) else { return nil }
    var next = day.end
    if kind(next) == .of { next += 1 } else { next = afterHyphen(next) }
    guard let month = month(next) else { return nil }
    var meaning = Meaning()
    meaning.month = month.value
    meaning.day = day.value
    return year(after: month.end, of: &meaning, start, needsComma: false)
  }

  /// "Friday", "Fri., Oct. 23", "Monday the 5th", "Friday night".
  func weekdayFirst(_ start: Int) -> Match? {
    guard let weekday = weekday(start) else { return nil }
    var meaning = Meaning()
    meaning.weekday = weekday.value
    meaning.weekdayToken = start
    var end = weekday.end
    var next = end
    if mark(next) == .comma || mark(next) == .open { next += 1 }
    let at = kind(next) == .the ? next + 1 : next
    if let match = monthFirst(next) ?? dayFirst(next), match.meaning.day != nil {
      var both = match.meaning
      both.weekday = weekday.value
      both.weekdayToken = start
      return Match(tokens: start..<match.tokens.upperBound, meaning: both)
    }
    if next == end, let day = ordinal(at), (1...31).contains(day.value), tokens[at].isNumber || at > next,
      unit(day.end) == nil
    {
      meaning.day = day.value
      end = day.end
    }
    return Match(tokens: start..<end, meaning: meaning)
  }

  /// "the first Monday in May", "the last Friday of October 2025".
  func nthWeekday(_ start: Int) -> Match? {
    var at = start
    if kind(at) == .the { at += 1 }
    let number: Int
    if kind(at) == .direction, value(at) == Direction.last.rawValue, at > start {
      number = -1
    } else if let ordinal = ordinal(at), (-1...5).contains(ordinal.value), ordinal.value != 0, ordinal.end == at + 1 {
      number = ordinal.value
    } else {
      return nil
    }
    guard let weekday = weekday(at + 1), kind(weekday.end) == .of || kind(weekday.end) == .inside,
      let match = monthFirst(weekday.end + 1), match.meaning.day == nil
    else { return nil }
    var meaning = match.meaning
    meaning.weekday = weekday.value
    meaning.ordinal = number
    return Match(tokens: start..<match.tokens.upperBound, meaning: meaning)
  }

  /// A day of the month in digits beside a month.
  func dayNumber(_ at: Int) -> (value: Int, end: Int)? {
    guard let number = digits(at), number.count <= 2, (1...31).contains(number.value) else { return nil }
    if kind(at + 1) == .suffix, !isSpaced(at + 1) { return (number.value, at + 2) }
    // A time, a percentage, a decimal, a count of something large.
    if mark(at + 1) == .colon, mark(at + 2) == .number, !isSpaced(at + 2) { return nil }
    if mark(at + 1) == .percent || kind(at + 1) == .meridiem { return nil }
    return (number.value, at + 1)
  }

  /// Takes the year that follows a month or a day: ", 2024", " 2024", " of 2024", " '98", " last year".
  func year(after end: Int, of meaning: inout Meaning, _ start: Int, needsComma: Bool) -> Match {
    var next = end
    if mark(next) == .comma { next += 1 } else if kind(next) == .of || kind(next) == .inside { next += 1 }
    if let year = year(next), mark(end) != .comma || meaning.day != nil || isSpaced(next) {
      let listed = kind(end) == .inside && meaning.day == nil
      let alone = mark(end) == .comma && meaning.day == nil && mark(next + 1) == .comma
      if !listed && !(mark(end) == .comma && meaning.day == nil && !alone && !closesYear(next)) {
        meaning.year = year
        return era(after: next + 1, of: &meaning, start)
      }
    }
    if let short = shortYear(end) {
      meaning.year = short.value
      return Match(tokens: start..<short.end, meaning: meaning)
    }
    if let words = yearInWords(next), mark(end) != .comma || meaning.day != nil {
      meaning.year = words.value
      return Match(tokens: start..<words.end, meaning: meaning)
    }
    if mark(end) != .comma, kind(end) != .inside, let year = pointedYear(next) {
      take(year, into: &meaning)
      return Match(tokens: start..<year.end, meaning: meaning)
    }
    return Match(tokens: start..<end, meaning: meaning)
  }

  /// "May, 1999" stands before a mark or a word that goes on, not before a noun that it counts.
  private func closesYear(_ at: Int) -> Bool {
    guard let mark = mark(at + 1) else { return true }
    return mark != .word || kind(at + 1) != .none
  }

  /// "'98" and "’98".
  func shortYear(_ at: Int) -> (value: Int, end: Int)? {
    guard let quote = mark(at), quote == .closeSingle || quote == .straightSingle || quote == .openSingle,
      let number = digits(at + 1), number.count == 2, !isSpaced(at + 1), kind(at + 2) != .plural || isSpaced(at + 2)
    else { return nil }
    return (number.value < 40 ? 2000 + number.value : 1900 + number.value, at + 2)
  }

  struct PointedYear {
    var count: Int
    /// "of that year", "the following year": counted from the year told before.
    var isOfStory = false
    var end: Int
  }

  /// "last year", "this year", "next year", "the same year", "that year" after a month or a quarter.
  func pointedYear(_ at: Int) -> PointedYear? {
    var next = at
    let hasThe = kind(next) == .the
    if hasThe || kind(next) == .that { next += 1 }
    var year = PointedYear(count: 0, end: next + 2)
    switch kind(next) {
    case .this: break
    case .same where next > at: year.isOfStory = true
    case .unit where next > at && !hasThe:
      year.isOfStory = true
      year.end = next + 1
    case .direction:
      guard let direction = Direction(rawValue: value(next)) else { return nil }
      year.count = direction.offset
      year.isOfStory = direction.isNarrative || hasThe && direction == .next
    default: return nil
    }
    guard unit(year.end - 1) == .year, kind(year.end - 1) == .unit else { return nil }
    return year
  }

  /// Takes a year that is pointed at into a part of it.
  func take(_ year: PointedYear, into meaning: inout Meaning) {
    meaning.offset = (.year, year.count)
    meaning.isOfStory = year.isOfStory
  }

  /// Takes the letters of the era after a year.
  func era(after end: Int, of meaning: inout Meaning, _ start: Int) -> Match {
    if kind(end) == .era, let year = meaning.year {
      if value(end) < 0 { meaning.year = 1 - year }
      return Match(tokens: start..<(end + 1), meaning: meaning)
    }
    return Match(tokens: start..<end, meaning: meaning)
  }

  /// Whether a noun stands here that a number before it counts: "In October the first ⟨ferry⟩ came".
  private func describes(_ at: Int) -> Bool { mark(at) == .word && kind(at) == .none && !isFunction(at) }

  /// "May–June", "May/June".
  private func joinsMonth(_ at: Int) -> Bool {
    (mark(at) == .dash || mark(at) == .hyphen || mark(at) == .slash) && month(at + 1) != nil
  }

  /// Before a name: "a man called August".
  static let naming = WordSet("called named nicknamed dubbed mr mrs ms")

  /// Whether a month that stands without a day is one: "may" and "march" are verbs, April, June and August are people.
  func isMonthAlone(_ start: Int, _ end: Int) -> Bool {
    let value = value(start)
    let isAmbiguous = value == 3 || value == 4 || value == 5 || value == 6 || value == 8
    if isAmbiguous, mark(end) == .word, isCapitalized(end), word(end).kind == .none { return false }
    if Self.naming.contains(hash(start - 1)) { return false }
    guard value == 3 || value == 5 else { return true }
    if year(end) != nil || mark(end) == .comma && year(end + 1) != nil { return true }
    switch kind(start - 1) {
    case .inside, .since, .until, .from, .of, .by, .between, .through, .before, .after, .to, .direction, .this, .edge,
      .and, .or, .every, .half, .approximately, .shift, .than, .recent, .that, .ordinal:
      break
    case .the:
      // "the March on the capital".
      return kind(end) != .none && kind(end) != .on || mark(end) == .word && kind(end) == .none && !isCapitalized(end)
        || joinsMonth(end)
    default:
      if joined(start - 1) || joinsMonth(end) { break }
      if kind(end) == .through || kind(end) == .to && month(end + 1) != nil { return true }
      return mark(end) == .clitic
    }
    return true
  }
}
