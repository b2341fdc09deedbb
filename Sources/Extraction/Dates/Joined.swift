internal import SourceText

/// What stands after an expression and belongs to it.
extension DateParser {
  /// What stands after an expression and belongs to it: a part of the day, a clock, the day of a clock, a year.
  func joined(_ match: Match, _ depth: Int) -> Match {
    var match = match
    var end = match.tokens.upperBound
    let start = match.tokens.lowerBound
    // "last year's third quarter", "yesterday's": the clitic belongs only to what follows it.
    if mark(end) == .clitic,
      match.meaning.offset?.unit == .year || match.meaning.year != nil && match.meaning.month == nil,
      var period = quarter(end + 1) ?? periodAfterClitic(end + 1), period.meaning.year == nil
    {
      period.meaning.offset = match.meaning.offset
      period.meaning.year = match.meaning.year
      return Match(tokens: start..<period.tokens.upperBound, meaning: period.meaning)
    }
    // A day and its part: "Friday night", "yesterday morning", "Oct. 5 at noon" stays two.
    if match.meaning.isDay, !match.meaning.hasTime, match.meaning.kind == .date {
      var at = end
      if kind(at) == .edge { at += 1 }
      if kind(at) == .part, let part = DayPart(rawValue: value(at)) {
        match.meaning.part = part
        match.meaning.kind = .time
        end = at + 1
        match.tokens = start..<end
      } else if match.meaning.weekday != nil, match.meaning.day == nil, match.meaning.direction == nil,
        let week = pointed(end), week.meaning.offset?.unit == .week, week.meaning.mod == nil
      {
        // "Friday last week".
        match.meaning.offset = week.meaning.offset
        end = week.tokens.upperBound
        match.tokens = start..<end
      } else if match.meaning.weekday != nil, match.meaning.day == nil, kind(end) == .of, let week = pointed(end + 1),
        week.meaning.offset?.unit == .week
      {
        match.meaning.offset = week.meaning.offset
        end = week.tokens.upperBound
        match.tokens = start..<end
      } else if match.meaning.offset?.unit != .week, let clock = clock(end), clock.meaning.hour != nil,
        clock.meaning.hasMeridiem || clock.meaning.minute != nil
      {
        match = merge(match, clock)
        end = match.tokens.upperBound
      }
    }
    // A clock and its day: "8 p.m. Friday", "noon yesterday".
    if match.meaning.hasTime, !match.meaning.isDay, match.meaning.direction == nil, match.meaning.offset == nil,
      depth < 5
    {
      var next = end
      if mark(next) == .comma { next += 1 }
      // "9 p.m. that evening", "6 a.m. the next morning".
      if next == end, match.meaning.hour != nil, let part = pointed(end), part.meaning.part != nil,
        part.meaning.hour == nil
      {
        var both = part.meaning
        (both.hour, both.minute, both.second) = (match.meaning.hour, match.meaning.minute, match.meaning.second)
        (both.zone, both.hasMeridiem) = (match.meaning.zone, match.meaning.hasMeridiem)
        both.mod = match.meaning.mod
        return Match(tokens: start..<part.tokens.upperBound, meaning: both)
      }
      if next == end || weekday(next) != nil || monthFirst(next) != nil, let day = expression(next, depth: depth + 4),
        day.meaning.isDay, day.meaning.kind == .date || day.meaning.part != nil && match.meaning.part == nil,
        day.meaning.length == nil
      {
        var both = day.meaning
        both.hour = match.meaning.hour
        both.minute = match.meaning.minute
        both.second = match.meaning.second
        both.zone = match.meaning.zone
        both.part = match.meaning.part ?? (match.meaning.hour == nil ? both.part : nil)
        both.hasMeridiem = match.meaning.hasMeridiem
        both.mod = match.meaning.mod ?? both.mod
        both.kind = .time
        return Match(tokens: start..<day.tokens.upperBound, meaning: both)
      }
    }
    return match
  }

  private func merge(_ day: Match, _ clock: Match) -> Match {
    var meaning = day.meaning
    meaning.kind = .time
    meaning.hour = clock.meaning.hour
    meaning.minute = clock.meaning.minute
    meaning.second = clock.meaning.second
    meaning.zone = clock.meaning.zone
    meaning.hasMeridiem = clock.meaning.hasMeridiem
    return Match(tokens: day.tokens.lowerBound..<clock.tokens.upperBound, meaning: meaning)
  }

  private func periodAfterClitic(_ at: Int) -> Match? {
    if unit(at) == .quarter || unit(at) == .period, kind(at) == .unit {
      var meaning = Meaning()
      meaning.reported = true
      return Match(tokens: at..<(at + 1), meaning: meaning)
    }
    guard kind(at) == .season, let season = Season(rawValue: value(at)) else { return nil }
    var meaning = Meaning()
    meaning.season = season
    return Match(tokens: at..<(at + 1), meaning: meaning)
  }
}
