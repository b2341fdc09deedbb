internal import SourceText

/// What stands after an expression and belongs to it: a part of the day, a clock, the day of a clock, a week, a year.
extension DateParser {
  func joined(_ match: Match, _ depth: Int) -> Match {
    guard let date = match.date else { return match }
    if let period = periodOfYear(match, date) { return period }
    let day = joinedDay(match, date)
    return joinedClock(day, depth) ?? day
  }

  /// "last year's third quarter": the clitic belongs only to what follows it.
  private func periodOfYear(_ match: Match, _ date: CalendarReference) -> Match? {
    guard mark(match.end) == .clitic, date.offset?.unit == .year || date.year != nil && date.month == nil,
      let period = quarter(match.end + 1) ?? periodAfterClitic(match.end + 1), var whole = period.date,
      whole.year == nil
    else { return nil }
    (whole.offset, whole.year) = (date.offset, date.year)
    return Match(match.start..<period.end, whole, period.modifier)
  }

  private func periodAfterClitic(_ at: Int) -> Match? {
    if singular(at) == .quarter || singular(at) == .period {
      return Match(at..<(at + 1), CalendarReference(isReported: true))
    }
    return seasonName(at).map { Match(at..<(at + 1), CalendarReference(season: $0)) }
  }

  /// A day and its part, week or clock: "Friday night", "Friday last week", "yesterday 5 p.m."; "Oct. 5 at noon" stays two.
  private func joinedDay(_ match: Match, _ told: CalendarReference) -> Match {
    guard told.isDay, !told.hasTime else { return match }
    var date = told
    let at = reads(match.end, .edge) ? match.end + 1 : match.end
    if let part = dayPart(at) {
      date.part = part
      return Match(match.start..<(at + 1), date, match.modifier)
    }
    if date.weekday != nil, date.day == nil {
      let isOf = reads(match.end, .of)
      if isOf || date.direction == nil, let week = pointedUnit(isOf ? match.end + 1 : match.end),
        let offset = week.date?.offset, offset.unit == .week, week.modifier == nil
      {
        date.offset = offset
        return Match(match.start..<week.end, date, match.modifier)
      }
    }
    guard date.offset?.unit != .week, let clock = clock(match.end), let time = clock.date?.clock,
      time.hasMeridiem || time.minute != nil
    else { return match }
    date.clock = time
    return Match(match.start..<clock.end, date, match.modifier)
  }

  /// A clock and its day: "8 p.m. Friday", "noon yesterday", "9 p.m. that evening".
  private func joinedClock(_ match: Match, _ depth: Int) -> Match? {
    guard let time = match.date, time.hasTime, !time.isDay, time.direction == nil, time.offset == nil, depth < 5 else {
      return nil
    }
    let isApart = mark(match.end) == .comma
    let next = isApart ? match.end + 1 : match.end
    if !isApart, time.clock != nil, let part = pointedName(next), var both = part.date, both.part != nil,
      both.clock == nil
    {
      both.clock = time.clock
      return Match(match.start..<part.end, both, match.modifier)
    }
    guard !isApart || weekday(next) != nil || monthFirst(next) != nil,
      let day = expression(next, depth: depth + 4), var both = day.date, both.isDay,
      !both.hasTime || both.part != nil && time.part == nil
    else { return nil }
    both.part = time.part ?? (time.clock == nil ? both.part : nil)
    both.clock = time.clock
    return Match(match.start..<day.end, both, match.modifier ?? day.modifier)
  }
}
