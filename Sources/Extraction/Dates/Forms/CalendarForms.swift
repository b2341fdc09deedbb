internal import SourceText

extension DateForm {
  /// Dates by name: months, weekdays and the numbers beside them.
  static let calendar: [DateForm] = [
    DateForm(
      "January 5, 2024", opens: [.month, .monthShort],
      examples: [
        "She was built in ⟦May 1999 = 1999-05⟧.", "The pier closed on ⟦Oct. 17 = 2025-10-17⟧.",
        "She sailed on ⟦March the third = 2026-03-03⟧.", "The crew may sail.", "They march to the pier.",
      ]
    ) { parser, start, _ in parser.monthFirst(start) },
    DateForm(
      "Friday, 6 March", opens: [.weekday, .weekdayShort],
      examples: [
        "She sailed on ⟦Monday = 2026-03-02⟧.", "It sank on ⟦Fri., Feb. 6 = 2026-02-06⟧.",
        "She will sail on ⟦Friday the 6th = 2026-03-06⟧.", "The sun was on the pier.",
      ]
    ) { parser, start, _ in parser.weekdayFirst(start) },
    DateForm(
      "5 January 2024", opens: [.ordinal, .cardinal, .the], .number,
      examples: [
        "She was sold on ⟦5 January 2024 = 2024-01-05⟧.", "It fell on ⟦the twelfth of May 1998 = 1998-05-12⟧.",
        "It burned on ⟦the 3rd of March = 2026-03-03⟧.", "It carried 12 cars.",
      ]
    ) { parser, start, _ in parser.dayFirst(start) },
    DateForm(
      "the 5th", opens: [.the],
      examples: ["She sailed on 2 March and was back on ⟦the 5th = 2026-03-05⟧.", "It was the 5th crossing."]
        .map { $0.replacing("2 March", with: "⟦2 March = 2026-03-02⟧") }
    ) { parser, start, _ in parser.theDay(start) },
  ]
}

extension DateParser {
  /// "January 5, 2024", "Oct. 17", "May 1999", "March".
  func monthFirst(_ start: Int) -> Match? {
    guard let month = month(start) else { return nil }
    var date = CalendarReference()
    date.month = month.value
    let day = dayAfterMonth(month.end)
    date.day = day?.value
    guard day != nil || isMonthAlone(start, month.end) else { return nil }
    return year(after: day?.end ?? month.end, of: date, from: start)
  }

  /// "the fifth", "5", "5th", "fifth" after a month.
  private func dayAfterMonth(_ at: Int) -> (value: Int, end: Int)? {
    if reads(at, .the), let day = ordinal(at + 1), (1...31).contains(day.value), !describes(day.end) { return day }
    if let day = dayNumber(at) { return day }
    guard let day = ordinal(at), (1...31).contains(day.value), unit(day.end) == nil else { return nil }
    return day
  }

  /// "5 January 2024", "5th of January", "the fifth of January".
  func dayFirst(_ start: Int) -> Match? {
    let at = reads(start, .the) ? start + 1 : start
    guard let day = ordinal(at) ?? plainDay(at), (1...31).contains(day.value) else { return nil }
    guard let month = month(reads(day.end, .of) ? day.end + 1 : afterHyphen(day.end)) else { return nil }
    var date = CalendarReference()
    (date.month, date.day) = (month.value, day.value)
    return year(after: month.end, of: date, from: start)
  }

  private func plainDay(_ at: Int) -> (value: Int, end: Int)? {
    digits(at).flatMap { $0.count <= 2 ? ($0.value, at + 1) : nil }
  }

  /// "Friday", "Fri., Oct. 23", "Monday the 5th", "Friday night".
  func weekdayFirst(_ start: Int) -> Match? {
    guard let weekday = weekday(start) else { return nil }
    let end = weekday.end
    let next = mark(end) == .comma || mark(end) == .open ? end + 1 : end
    var date = CalendarReference()
    var match = Match(start..<end, date)
    if let whole = monthFirst(next) ?? dayFirst(next), let found = whole.date, found.day != nil {
      date = found
      match = whole.from(start)
    } else if next == end {
      let at = reads(next, .the) ? next + 1 : next
      if let day = ordinal(at), (1...31).contains(day.value), isNumber(at) || at > next, unit(day.end) == nil {
        date.day = day.value
        match = match.to(day.end)
      }
    }
    (date.weekday, date.weekdayToken) = (weekday.value, start)
    match.date = date
    return match
  }

  /// "the 5th", where no noun follows that it counts.
  func theDay(_ start: Int) -> Match? {
    guard let ordinal = ordinal(start + 1), isNumber(start + 1), (1...31).contains(ordinal.value),
      reads(start - 1, anyOf: [.on, .until, .by, .since, .from, .through]),
      mark(ordinal.end) != .word || isFunction(ordinal.end) || !isUnknown(ordinal.end) && unit(ordinal.end) == nil
    else { return nil }
    var date = CalendarReference()
    date.day = ordinal.value
    return Match(start..<ordinal.end, date)
  }

  /// A day of the month in digits beside a month.
  func dayNumber(_ at: Int) -> (value: Int, end: Int)? {
    guard let number = digits(at), number.count <= 2, (1...31).contains(number.value) else { return nil }
    if hasSuffix(at) { return (number.value, at + 2) }
    // A time, a percentage, a decimal, a count of something large.
    if mark(at + 1) == .colon, isNumber(at + 2), !isSpaced(at + 2) { return nil }
    if mark(at + 1) == .percent || reads(at + 1, .meridiem) { return nil }
    return (number.value, at + 1)
  }

  /// Whether a noun stands here that a number before it counts: "In October the first ⟨ferry⟩ came".
  private func describes(_ at: Int) -> Bool { isPlainWord(at) && !isFunction(at) }

  /// Whether a month that stands without a day is one: "may" and "march" are verbs, April, June and August are people.
  private func isMonthAlone(_ start: Int, _ end: Int) -> Bool {
    guard let month = value(start, as: .month) ?? value(start, as: .monthShort) else { return false }
    if Self.isPersonal(month: month), isPlainWord(end), isCapitalized(end) { return false }
    if reads(start - 1, Self.naming) { return false }
    guard month == 3 || month == 5 else { return true }
    if year(end) != nil || mark(end) == .comma && year(end + 1) != nil { return true }
    if reads(start - 1, .the) {
      // "the March on the capital".
      return !isUnknown(end) && !reads(end, .on) || isPlainWord(end) && !isCapitalized(end) || joinsMonth(end)
    }
    if reads(start - 1, anyOf: Self.beforeMonth) || joined(start - 1) || joinsMonth(end) { return true }
    return reads(end, .through) || reads(end, .to) && self.month(end + 1) != nil || mark(end) == .clitic
  }

  /// "May–June", "May/June".
  private func joinsMonth(_ at: Int) -> Bool {
    (mark(at) == .dash || mark(at) == .hyphen || mark(at) == .slash) && month(at + 1) != nil
  }

  /// Before a name: "a man called August".
  private static let naming = WordSet("called named nicknamed dubbed mr mrs ms")

  /// March, April, May, June and August may be somebody's name.
  private static func isPersonal(month: Int) -> Bool { (3...8).contains(month) && month != 7 }

  /// What stands before "May" and "March" where they are months.
  private static let beforeMonth: Senses<DateSense> = [
    .inside, .since, .until, .from, .of, .by, .between, .through, .before, .after, .to, .direction, .this, .edge, .and,
    .or, .every, .half, .approximately, .shift, .than, .recent, .that, .ordinal,
  ]
}
