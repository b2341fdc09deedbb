internal import SourceText

extension DateForm {
  /// Dates in digits.
  static let digits: [DateForm] = [
    DateForm(
      "2024-01-05", opens: [], .number,
      examples: ["She was sold on ⟦2024-01-05 = 2024-01-05⟧.", "Call 555-01-05."]
    ) { parser, start, _ in parser.iso(start) },
    DateForm(
      "1/5/2024", opens: [], .number,
      examples: ["She was sold on ⟦1/5/2024 = 2024-01-05⟧.", "Some 1/5 of them stayed."]
    ) { parser, start, _ in parser.slashed(start) },
    DateForm(
      "9/11", opens: [], .number,
      examples: ["It was before ⟦9/11 = 2001-09-11⟧.", "It carried 9/10 of them.", "It was built 19/11 by 4."]
    ) { parser, start, _ in parser.nineEleven(start) },
    DateForm(
      "1998", opens: [], .number,
      examples: [
        "She was built in ⟦1998 = 1998⟧.", "It was dug in ⟦44 BC = BC0044⟧.", "They sailed in ⟦the 1990s = 199⟧.",
        "It carried 1,998 cars.", "There were 2000 passengers.",
      ]
    ) { parser, start, _ in parser.yearAlone(start) },
    DateForm(
      "the '80s", opens: [], .openSingle, .closeSingle, .straightSingle,
      examples: ["She was built in ⟦’98 = 1998⟧.", "They sailed in ⟦the ’80s = 198⟧."]
    ) { parser, start, _ in parser.shortDecade(start) ?? parser.shortYearAlone(start) },
    DateForm(
      "AD 79", opens: [.era], examples: ["It was buried in ⟦AD 79 = 0079⟧.", "The ad cost 79 dollars."]
    ) { parser, start, _ in parser.eraFirst(start) },
  ]
}

extension DateParser {
  /// `2024-01-05`, `2024-01`, `2024-01-05T08:30`.
  func iso(_ start: Int) -> Match? {
    guard let year = digits(start), year.count == 4, joined(start + 1), let month = digits(start + 2),
      month.count == 2, (1...12).contains(month.value)
    else { return nil }
    var date = CalendarReference()
    (date.year, date.month) = (year.value, month.value)
    let end = start + 3
    guard joined(end) else {
      // 2001-02 is rather two years.
      return (1000...2199).contains(year.value) && month.value != (year.value + 1) % 100
        ? Match(start..<end, date) : nil
    }
    guard let day = digits(end + 1), day.count == 2, (1...31).contains(day.value) else { return nil }
    date.day = day.value
    guard let time = isoTime(end + 2) else { return Match(start..<(end + 2), date) }
    date.clock = time.clock
    return Match(start..<time.end, date)
  }

  /// `T08:30`, with seconds and zone left aside.
  private func isoTime(_ start: Int) -> (clock: ClockTime, end: Int)? {
    guard mark(start) == .word, !isSpaced(start), tokens[start].length == 3 else { return nil }
    let text = tokens.text(start)
    guard text.first == "T" || text.first == "t", let hour = Int(text.dropFirst()), (0...24).contains(hour),
      mark(start + 1) == .colon, let minute = digits(start + 2), minute.count == 2, minute.value < 60
    else { return nil }
    var end = start + 3
    if mark(end) == .colon, let second = digits(end + 1), second.count == 2 { end += 2 }
    if mark(end) == .word, !isSpaced(end), tokens[end].length == 1 { end += 1 }
    return (ClockTime(hour: hour, minute: minute.value), end)
  }

  /// `01/05/24`, `1/5/2024`, `5-1-2024`; month first unless only the day can be first.
  func slashed(_ start: Int) -> Match? {
    guard let first = digits(start), let separator = mark(start + 1), separator == .slash || separator == .hyphen,
      !isSpaced(start + 1), !isSpaced(start + 2), let second = digits(start + 2), second.count <= 2,
      mark(start + 3) == separator, !isSpaced(start + 3), !isSpaced(start + 4), let third = digits(start + 4)
    else { return nil }
    if !isSpaced(start), mark(start - 1) == separator { return nil }
    if mark(start + 5) == separator, isNumber(start + 6) { return nil }
    var date = CalendarReference()
    if first.count == 4, separator == .slash {
      (date.year, date.month, date.day) = (first.value, second.value, third.value)
    } else {
      guard first.count <= 2, third.count == 4 || third.count == 2 && separator == .slash else { return nil }
      date.year = third.count == 4 ? third.value : Self.fullYear(third.value)
      let isDayFirst = first.value > 12 || (self.isDayFirst && second.value <= 12)
      (date.day, date.month) = isDayFirst ? (first.value, second.value) : (second.value, first.value)
    }
    guard let month = date.month, let day = date.day, (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    return Match(start..<(start + 5), date)
  }

  /// The attacks of 2001, by their day.
  func nineEleven(_ start: Int) -> Match? {
    guard digits(start)?.value == 9, mark(start + 1) == .slash, !isSpaced(start + 1), digits(start + 2)?.value == 11,
      !isSpaced(start + 2), mark(start - 1) != .slash, mark(start + 3) != .slash, mark(start + 3) != .percent
    else { return nil }
    // A name goes before: "Pier 9/11".
    if isPlainWord(start - 1), isCapitalized(start - 1), !isFunction(start - 1) { return nil }
    var date = CalendarReference()
    (date.year, date.month, date.day) = (2001, 9, 11)
    return Match(start..<(start + 3), date)
  }

  /// A year by itself, "1990s", "44 BC", "c. 1450".
  func yearAlone(_ start: Int) -> Match? {
    guard let number = digits(start) else { return nil }
    let before = isSpaced(start) ? nil : mark(start - 1)
    if before == .currency || before == .symbol || before == .slash { return nil }
    if let decade = decade(start, number) { return decade }
    var date = CalendarReference()
    if let era = value(start + 1, as: .era), number.value > 0 {
      guard Day.years.contains(number.value) else { return nil }
      date.year = era < 0 ? 1 - number.value : number.value
      return Match(start..<(start + 2), date)
    }
    let isCirca = reads(mark(start - 1) == .period ? start - 2 : start - 1, Self.circa)
    if isCirca, number.value >= 100, let year = year(start) ?? (number.count == 3 ? number.value : nil) {
      date.year = year
      return Match(start..<(start + 1), date, .approx)
    }
    if number.count <= 3, let year = ancientYear(start, number.value) {
      date.year = year
    } else if let year = year(start), isYear(start, year), !isModel(start) {
      date.year = year
    } else {
      return nil
    }
    return Match(start..<(start + 1), date)
  }

  static let circa = WordSet("c ca circa")

  /// "In 476, the last emperor …", "until 203" after a year of that time: a year of less than four digits.
  private func ancientYear(_ at: Int, _ number: Int) -> Int? {
    guard number > 0, mark(at + 1) != .word || isFunction(at + 1) || reads(at + 1, .and) else { return nil }
    guard
      reads(at - 1, anyOf: [.inside, .since, .until, .by, .from, .between])
        || reads(at - 1, anyOf: [.to, .and]) && digits(at - 2) != nil
    else { return nil }
    guard let ancient else {
      // Without a sign of it, only where it opens the sentence.
      return number >= 100 && reads(at - 1, .inside) && isCapitalized(at - 1) && mark(at + 1) == .comma ? number : nil
    }
    // The years before Christ run down: a number near the last one is of the same era.
    return ancient <= 0 && abs(number - (1 - ancient)) < 120 ? 1 - number : number
  }

  /// "1990s", "60s", "1990's", "1800s".
  private func decade(_ start: Int, _ number: (value: Int, count: Int)) -> Match? {
    guard number.value % 10 == 0, number.count == 4 || number.count == 2, start + 1 < limit, !isSpaced(start + 1)
    else { return nil }
    // "1990s", and "1990's" with an apostrophe.
    let end = isQuote(start + 1) && number.count == 4 && !isSpaced(start + 2) ? start + 2 : start + 1
    guard reads(end, .plural) else { return nil }
    var date = CalendarReference()
    if number.count == 4 {
      guard (1000...2090).contains(number.value) else { return nil }
      if number.value % 100 == 0, number.value < 1900 {
        date.century = number.value / 100
      } else {
        date.decade = number.value / 10
      }
    } else {
      // "the 80s", "the 1980s and 90s".
      let isListed =
        reads(start - 1, anyOf: [.and, .or, .to]) && reads(start - 2, .plural)
        && (digits(start - 3)?.count == 4 || reads(start - 4, .the))
      guard number.value >= 20, isListed || reads(start - 1, anyOf: [.the, .edge]) || joined(start - 1) else {
        return nil
      }
      if reads(start - 2, .inside), reads(start - 3, .possessive) { return nil }
      date.decade = 190 + number.value / 10
    }
    return Match(start..<(end + 1), date)
  }

  /// "'80s".
  func shortDecade(_ start: Int) -> Match? {
    guard isQuote(start), let number = digits(start + 1), number.count == 2, number.value % 10 == 0,
      !isSpaced(start + 1), reads(start + 2, .plural), !isSpaced(start + 2)
    else { return nil }
    var date = CalendarReference()
    date.decade = 190 + number.value / 10
    return Match(start..<(start + 3), date)
  }

  /// "in '98", "from 1814 to '18", which stays in its century.
  func shortYearAlone(_ start: Int) -> Match? {
    guard let short = shortYear(start) else { return nil }
    let first = year(start - 2)
    guard reads(start - 1, anyOf: [.inside, .since]) || reads(start - 1, .to) && first != nil else { return nil }
    var date = CalendarReference()
    date.year = first.map { $0 / 100 * 100 + short.value % 100 } ?? short.value
    return Match(start..<short.end, date)
  }

  /// "AD 79".
  func eraFirst(_ start: Int) -> Match? {
    guard value(start, as: .era) == 1, isAllCaps(start), let number = digits(start + 1), number.value > 0,
      number.count <= 4
    else { return nil }
    var date = CalendarReference()
    date.year = number.value
    return Match(start..<(start + 2), date)
  }
}
