internal import SourceText

/// Weekdays beside a day of the month: "Monday, March 2", "2026-03-02, a Monday".
extension DatePass {
  /// Every weekday that stands beside its date, with the days that the date may mean.
  ///
  /// One of a list or a range ("Friday and Saturday, March 6 and 7", "Monday to Friday, March 2 to 6") goes with a date
  /// that is not beside it, and is left out.
  func weekdays() -> [Relation] {
    timexes.indices.compactMap { place in
      let timex = timexes[place]
      guard let weekday = timex.written.weekday, let at = timex.written.weekdayToken, !isListed(at),
        let date = date(of: place)
      else { return nil }
      var stated = Quantity(
        source: .timex(place), range: tokens.range(tokens(from: place, to: date)), tokens: at..<at + 1,
        value: Exact(weekday), allowed: ExactInterval(exactly: Exact(weekday)), sentence: timex.sentence)
      stated.cue = tokens[at].range
      let days = days(timexes[date], weekday)
      guard !days.isEmpty else { return nil }
      let hypotheses = days.map { day in
        Hypothesis(
          [
            .init(
              "the date",
              quantity(DayInterval(day, day), .timex(date), timexes[date].range, timexes[date].tokens, timex.sentence))
          ], .weekday,
          computed: ExactInterval(exactly: Exact(day.weekday)), support: Support(.structure),
          holds: day.weekday == weekday || day.year < 1923 && day.weekdayOfJulian == weekday)
      }
      return Relation(.weekday, stated, hypotheses)
    }
  }

  private func tokens(from a: Int, to b: Int) -> Range<Int> {
    let (first, last) = (timexes[min(a, b)].tokens, timexes[max(a, b)].tokens)
    return first.lowerBound..<last.upperBound
  }

  /// The date that a weekday goes with: its own expression, the next or the one before.
  private func date(of place: Int) -> Int? {
    let timex = timexes[place]
    if isDated(timex) {
      // What a blank line parts is no one date: the end of a headline and a dateline.
      return timex.tokens.dropFirst().contains { tokens[$0].flags.contains(.paragraph) } ? nil : place
    }
    guard timex.written.day == nil, !timex.isRelative else { return nil }
    if timexes.indices.contains(place + 1), isDated(timexes[place + 1]), timexes[place + 1].written.weekday == nil,
      joins(timex.tokens.upperBound, timexes[place + 1].tokens.lowerBound), !goesOn(timexes[place + 1])
    {
      return place + 1
    }
    if timexes.indices.contains(place - 1), isDated(timexes[place - 1]), timexes[place - 1].written.weekday == nil,
      joins(timexes[place - 1].tokens.upperBound, timex.tokens.lowerBound), closes(timex.tokens.upperBound)
    {
      return place - 1
    }
    return nil
  }

  private func isDated(_ timex: Timex) -> Bool {
    timex.written.month != nil && timex.written.day != nil && (timex.written.isPossible || timex.written.hasMeridiem)
  }

  /// The days that a date may mean, the likeliest first: of its year; else the nearest to publication on the side that its
  /// verb is told on, that of the story it stands in, and of the years that its sentence or the two before name.
  private func days(_ timex: Timex, _ weekday: Int) -> [Day] {
    let written = timex.written
    guard let month = written.month, let dayOfMonth = written.day else { return [] }
    func day(_ year: Int) -> Day? { Day(year, month, dayOfMonth) }
    if let year = written.year { return [day(year)].compactMap(\.self) }
    guard let published else { return [] }
    func distance(_ day: Day) -> Int { abs(day.number - published.number) }
    let near = (-1...1).compactMap { day(published.year + $0) }.sorted { distance($0) < distance($1) }
    guard let nearest = near.first else { return [] }
    var days = [nearest]
    if distance(nearest) > Self.clear {
      let isAhead = clause(at: timex.tokens.lowerBound)?.verbGroup.map { tokens[$0.lowerBound].keyword == .will }
      days += near.filter { distance($0) <= 366 && (isAhead ?? false ? $0 > published : true) }
    }
    if case .timex = timex.anchor, let told = timex.days { days.append(told.from) }
    days += timexes(in: max(0, timex.sentence - 2)...timex.sentence).compactMap { timexes[$0].yearNamed.flatMap(day) }
    return days
  }

  /// How many days about publication a date without its year is surely the nearest of its name.
  private static let clear = 75

  /// Whether nothing, a comma, an open parenthesis or "a" stands between a weekday and its date.
  private func joins(_ from: Int, _ to: Int) -> Bool {
    guard !tokens[to].flags.contains(.paragraph) else { return false }
    var at = from
    if tokens.kind(at) == .comma || tokens.kind(at) == .open || tokens.kind(at) == .dash { at += 1 }
    if at > from, tokens.name(at) == .a { at += 1 }
    return at == to
  }

  /// Whether the date is the first of a list or a range.
  private func goesOn(_ timex: Timex) -> Bool {
    let at = timex.tokens.upperBound
    return (tokens.isDash(at) || tokens.name(at) == .and || tokens.name(at) == .to) && tokens.kind(at + 1) == .number
  }

  /// Whether the weekday after a date ends there: "March 2, a Monday, …" and no "Monday’s vote".
  private func closes(_ at: Int) -> Bool {
    let token = tokens[at]
    return !token.isWord && !token.isNumber && token.kind != .clitic && !tokens.isDash(at)
  }

  /// Whether the weekday is one of several, or the short name of a paper ("The Sun, 3 March 2026").
  private func isListed(_ at: Int) -> Bool {
    if tokens[at].length <= 4, tokens.name(at - 1) == .the { return true }
    if isWeekday(at + 2), tokens.isDash(at + 1) || isJoint(at + 1) { return true }
    guard tokens.isDash(at - 1) || isJoint(at - 1) else { return false }
    // A part of the day may stand between: "Friday night to Sunday, March 8".
    return isWeekday(at - 2) || isWeekday(at - 3)
  }

  private func isJoint(_ at: Int) -> Bool {
    switch tokens.name(at) {
    case .and, .or, .to, .through, .until, .till, .into: true
    default: tokens.kind(at) == .comma || tokens.kind(at) == .slash || tokens.kind(at) == .symbol
    }
  }

  private func isWeekday(_ at: Int) -> Bool { tokens.reads(at, Self.weekdayWords) }

  private static let weekdayWords = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays \
    sundays mon tue tues wed thu thur thurs fri sat sun
    """)
}

extension Day {
  /// The weekday that the same year, month and day of the month have by the Julian calendar, 1 for Monday.
  fileprivate var weekdayOfJulian: Int {
    let y = month <= 2 ? year - 1 : year
    let century = Day.floorDiv(y, 100)
    // The Julian calendar is behind by the leap days that the Gregorian one leaves out, less two.
    return adding(days: century - Day.floorDiv(century, 4) - 2).weekday
  }
}

extension Timex {
  /// The year that an expression names, or points at as "last year" does.
  package var yearNamed: Int? {
    if let year = written.year { return year }
    guard kind == .date, isRelative, let days, days.from.year == days.to.year, length?.unit != .day else { return nil }
    return days.from.number == days.to.number ? nil : days.from.year
  }
}
