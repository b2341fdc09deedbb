internal import SourceText

/// Stretches of time that nobody counted: "the weeks before the storm", "decades-long", "a while", "a later date"; and
/// periods that are not pointed at: "the weekend", "the week of 4 October".
extension DateParser {
  /// A period that has edges: any date, and "the month", "the year" by themselves.
  func bounded(_ start: Int, _ depth: Int) -> Match? {
    if let match = expression(start, depth: depth + 1), match.meaning.isPeriod { return match }
    return unitAlone(start)
  }

  /// "the year", "the day": the period of that unit which is being told of.
  private func unitAlone(_ start: Int) -> Match? {
    guard reads(start, .the), let unit = singular(start + 1), !Self.unbounded.contains(unit) else { return nil }
    var date = CalendarReference()
    date.isWeekend = unit == .weekend
    date.offset = (unit, 0)
    date.direction = .current
    return Match(start..<(start + 2), date)
  }

  private static let unbounded: [TimeUnit] = [.second, .minute, .hour, .night, .period]

  /// "the morning", "afternoon" after early or late.
  func partAlone(_ start: Int) -> Match? {
    let at = reads(start, .the) ? start + 1 : start
    return dayPart(at).map { Match(start..<(at + 1), CalendarReference(part: $0)) }
  }

  /// "decades-long", "day-long", "the year-long strike".
  func unitLong(_ start: Int) -> Match? {
    guard let unit = unit(start), unit != .period, unit != .quarter, joined(start + 1), keyword(start + 2) == .long,
      !joined(start - 1)
    else { return nil }
    let length = Length(count: reads(start, .unit) ? 1 : nil, unit: unit)
    return Match(start..<(start + 3), .duration(Stretch(length: length)))
  }

  /// "the weeks ahead", "over the years", "the first hours of the storm".
  func theUnits(_ start: Int) -> Match? {
    let isFirst = value(start + 1, as: .ordinal) == 1
    if isFirst || reads(start + 1, .edge), let unit = plural(start + 2), unit != .quarter, isFirst || unit != .hour {
      return openStretch(start..<(start + 3), unit)
    }
    guard let unit = plural(start + 1), unit.isCountable else { return nil }
    let end = start + 2
    if keyword(end) == .ahead { return openStretch(start..<(end + 1), unit) }
    guard reads(start - 1, Self.throughout), !reads(end, .of), !isBesideEvent(end) else { return nil }
    return openStretch(start..<end, unit)
  }

  func openStretch(_ tokens: Range<Int>, _ unit: TimeUnit) -> Match {
    Match(tokens, .duration(Stretch(length: Length(count: nil, unit: unit))))
  }

  /// Whether units without a number are a time by what stands after them: "the ⟨weeks⟩ before the vote", "the ⟨years⟩
  /// that followed", "⟨days⟩ after the storm"; but no "matter of days".
  func isBesideEvent(_ end: Int) -> Bool {
    guard let unit = unit(end - 1), unit.isCountable, !reads(end - 2, .of) else { return false }
    return reads(end, anyOf: [.before, .after]) || keyword(end) == .leading
      || reads(end, .that) && reads(end + 1, Self.follows)
  }

  /// "for a while"; "a later date", which is still to come.
  func openLength(_ start: Int) -> Match? {
    if yearAgo(start + 1) != nil { return nil }
    if value(start + 1, as: .shift) == 1, reads(start + 2, Self.moment) {
      return Match(start..<(start + 3), .fixed("FUTURE_REF"))
    }
    guard keyword(start + 1) == .while, reads(start - 1, Self.spanning) else { return nil }
    return openStretch(start..<(start + 2), .period)
  }

  /// "It will one day sail": some day to come, and no count.
  func someDay(_ start: Int) -> Match? {
    guard start > 0, tokens[start - 1].is(.modal), value(start, as: .cardinal) == 1, singular(start + 1) == .day,
      mark(start + 2) == .word
    else { return nil }
    return Match(start..<(start + 2), .fixed("FUTURE_REF"))
  }

  private static let moment = WordSet("date time")
  private static let follows = WordSet("follow followed preceded")
  private static let throughout = WordSet("over through throughout")

  /// "the day before yesterday", "the week of Oct. 4", "the night of May 3", "the day after Christmas".
  func dayBefore(_ start: Int, _ depth: Int) -> Match? {
    let next = start + 2
    if let part = dayPart(start + 1) { return partOf(start, part, depth) }
    if let match = nthPeriod(start, depth) { return match }
    guard let unit = singular(start + 1) else { return nil }
    if reads(next, .of) { return periodOf(start, unit, depth) }
    guard [.day, .week, .month, .year].contains(unit), reads(next, anyOf: [.before, .after]) else { return nil }
    let isBefore = reads(next, .before)
    // "the week following last month's collapse": the month is the collapse's.
    if let inner = expression(next + 1, depth: depth + 1), inner.meaning.isPeriod,
      !reads(next, .direction) || mark(inner.end) != .clitic
    {
      let shifted = ShiftedDate(
        length: Length(count: 1, unit: unit), shift: isBefore ? .earlier : .later, origin: inner.meaning)
      return Match(start..<inner.end, .shifted(shifted))
    }
    // "the day before", "the week before": of what was told.
    guard mark(next + 1) != .word && mark(next + 1) != .number else {
      return unit == .day ? dayOfEvent(start, isBefore ? -1 : 1) : nil
    }
    var date = CalendarReference()
    (date.offset, date.direction) = ((unit, isBefore ? -1 : 1), isBefore ? .previous : .following)
    return Match(start..<(start + 3), date)
  }

  /// "the night of 3 May".
  private func partOf(_ start: Int, _ part: DayPart, _ depth: Int) -> Match? {
    guard part.holdsHours, reads(start + 2, .of), let inner = expression(start + 3, depth: depth + 1),
      var date = inner.date, date.isDay, !date.hasTime
    else { return nil }
    date.part = part
    return Match(start..<inner.end, date, inner.modifier)
  }

  /// "the first week of April", "the last day of 2025".
  private func nthPeriod(_ start: Int, _ depth: Int) -> Match? {
    guard let number = direction(start + 1) == .last ? -1 : value(start + 1, as: .ordinal), (-1...12).contains(number),
      let unit = singular(start + 2), [.day, .week, .month].contains(unit), reads(start + 3, anyOf: [.of, .inside]),
      let inner = expression(start + 4, depth: depth + 1), let whole = inner.date, !whole.isDay, !whole.hasTime,
      inner.modifier == nil, whole.month != nil || unit != .week && (whole.year != nil || whole.offset?.unit == .year)
    else { return nil }
    var date = CalendarReference()
    (date.offset, date.ordinal, date.origin) = ((unit, 0), number, inner.meaning)
    return Match(start..<inner.end, date)
  }

  /// "the week of Oct. 4", "the weekend of 5–6 March".
  private func periodOf(_ start: Int, _ unit: TimeUnit, _ depth: Int) -> Match? {
    guard [.week, .month, .year, .weekend].contains(unit) else { return nil }
    let range = rangeStart(start + 3)
    guard let inner = range?.first ?? expression(start + 3, depth: depth + 1), inner.date?.isDay == true else {
      return nil
    }
    var date = CalendarReference()
    (date.offset, date.origin) = ((unit, 0), inner.meaning)
    return Match(start..<(range?.last ?? inner).end, date)
  }

  /// "the weekend", "the quarter": which one, the day of publication or the report tells.
  func theUnit(_ start: Int) -> Match? {
    var end = start + 1
    if reads(end, Self.fillers), unit(end + 1) == .year { end += 1 }
    guard let unit = singular(end), !joined(end + 1) else { return nil }
    end += 1
    var date = CalendarReference()
    // "the decade since".
    if reads(end, .since), [.week, .month, .year, .decade].contains(unit) {
      return Match(start..<end, .duration(Stretch(length: Length(count: 1, unit: unit))))
    }
    switch unit {
    case .year, .week:
      if reads(end, Self.endings) {
        return Match(start..<end, .duration(Stretch(length: Length(count: 1, unit: unit))))
      }
      date.offset = (unit, 0)
      if unit == .year { date.direction = .current }
    case .weekend:
      date.isWeekend = true
      date.offset = (.weekend, 0)
    case .quarter:
      date.isReported = true
      // "the quarter a year ago".
      if let ago = aYearAgo(end) {
        date.offset = (.year, -1)
        end = ago
      }
    default: return nil
    }
    return Match(start..<end, date)
  }

  /// "a year ago", "a year earlier": the place after it.
  func aYearAgo(_ at: Int) -> Int? {
    reads(at, .article) && unit(at + 1) == .year && reads(at + 2, anyOf: [.ago, .shift]) ? at + 3 : nil
  }
}

extension TimeUnit {
  /// Whether a text may speak of its plural without a number.
  var isCountable: Bool {
    switch self {
    case .hour, .day, .week, .month, .year, .decade, .century: true
    default: false
    }
  }
}
