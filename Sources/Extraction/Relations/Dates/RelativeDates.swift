internal import SourceText

/// Dates told from publication with a date of the calendar beside them: "yesterday (12 May)", "56 years ago, in 1970".
extension DatePass {
  func relativeDates() -> [Relation] {
    guard published != nil else { return [] }
    return timexes.indices.dropLast().compactMap { place in
      let (first, second) = (timexes[place], timexes[place + 1])
      guard first.isRelative != second.isRelative, first.sentence == second.sentence else { return nil }
      let (relative, date) = first.isRelative ? (place, place + 1) : (place + 1, place)
      guard timexes[relative].anchor == .published, isPointed(timexes[relative]), let said = timexes[relative].days,
        isWritten(timexes[date]),
        let end = joins(place, isAgo: isCounted(timexes[relative]) || said.grain == .year),
        var days = days(of: date, near: said)
      else { return nil }
      if timexes[date].end == .first, let partner = timexes[date].partner, timexes.indices.contains(partner),
        let until = timexes[partner].days, until.to > days.to
      {
        days = DayInterval(days.from, until.to)
      }
      guard var stated = quantity(relative) else { return nil }
      stated.cue = tokens.range(first.tokens.lowerBound..<end)
      let slack = slack(of: timexes[relative])
      let wide = DayInterval(said.from.adding(days: -slack), said.to.adding(days: slack))
      // "next Monday" a week further, "last Friday" of the week before.
      let isOtherWeek =
        timexes[relative].written.weekday != nil && days.from == days.to && days.from.weekday == said.from.weekday
        && abs(days.from.number - said.from.number) == 7
      let other = quantity(days, .timex(date), timexes[date].range, timexes[date].tokens, second.sentence)
      return Relation(
        .relative, stated,
        [
          Hypothesis(
            [.init("the date", other)], .same,
            computed: .between(Exact(days.from.number), Exact(days.to.number)),
            support: Support(.structure), holds: wide.overlaps(days) || isOtherWeek)
        ])
    }
  }

  /// Whether two dates are one by what stands between them; then where the passage ends.
  private func joins(_ place: Int, isAgo: Bool) -> Int? {
    let (first, second) = (timexes[place], timexes[place + 1])
    let gap = first.tokens.upperBound..<second.tokens.lowerBound
    guard gap.count <= 12, !tokens[second.tokens.lowerBound].flags.contains(.paragraph) else { return nil }
    let end = second.tokens.upperBound
    let isPrepositional = gap.count == 2 && [.on, .in].contains(tokens.name(gap.lowerBound + 1))
    let next = tokens[end]
    let closes = !next.isWord && !next.isNumber && next.kind != .clitic && !tokens.isDash(end)
    switch tokens.kind(gap.lowerBound) {
    case .open where gap.count == 1 || isPrepositional:
      guard next.kind == .close || second.end == .first || tokens.isDash(end) else { return nil }
      return next.kind == .close ? end + 1 : end
    case .comma, .dash:
      // "yesterday, 12 May,", "56 years ago, in 1970,", "in 1970, 56 years ago".
      let isDay = [first, second].contains { $0.isRelative && $0.days.map { $0.from == $0.to } ?? false }
      if closes, gap.count == 1, isAgo || isDay && [first, second].contains(where: { $0.written.day != nil }) {
        return end
      }
      if closes, isPrepositional, isAgo, first.isRelative { return end }
    default:
      if closes, gap.count == 1, isAgo, first.isRelative, tokens.name(gap.lowerBound) == .in { return end }
    }
    return first.isRelative && isAgo ? occasion(gap, second) : nil
  }

  /// "12 years ago to the night, as the speaker of the 2004 convention", "ten years ago at the 2016 fair": a dated occasion
  /// that somebody was at.
  private func occasion(_ gap: Range<Int>, _ date: Timex) -> Int? {
    var at = gap.lowerBound
    if tokens.name(at) == .to, tokens.name(at + 1) == .the { at += 3 }
    if tokens.kind(at) == .comma { at += 1 }
    guard [.at, .during, .as].contains(tokens.name(at)), tokens.name(gap.upperBound - 1) == .the,
      tags[date.tokens.upperBound] == .noun || tags[date.tokens.upperBound] == .properNoun
        || tags[date.tokens.upperBound] == .adjective,
      !gap.contains(where: { tags[$0] == .finite || tokens.kind($0) == .comma && $0 >= at })
    else { return nil }
    return date.tokens.upperBound
  }

  private func isWritten(_ timex: Timex) -> Bool {
    timex.kind == .date && timex.written.isPossible && timex.mod == nil
      && (timex.written.month != nil || timex.written.year != nil)
  }

  /// The days of a date; without its year, the nearest of its name.
  private func days(of place: Int, near said: DayInterval) -> DayInterval? {
    let written = timexes[place].written
    if written.year != nil { return timexes[place].days }
    guard let month = written.month else { return nil }
    let candidates: [DayInterval] = (-1...1).compactMap { step in
      let end = DateRange.End(year: nil, month: month, day: written.day, tokens: 0..<0, timex: nil)
      return end.days(in: said.from.year + step)
    }
    func distance(_ days: DayInterval) -> Int {
      days.overlaps(said) ? 0 : min(abs(days.from.number - said.to.number), abs(said.from.number - days.to.number))
    }
    return candidates.min { distance($0) < distance($1) }
  }

  /// What points at a day or a year by itself: "the year" does not.
  private func isPointed(_ timex: Timex) -> Bool { tokens.name(timex.tokens.lowerBound) != .the || isCounted(timex) }

  /// "two years ago", and not "last year".
  private func isCounted(_ timex: Timex) -> Bool {
    timex.length?.count != nil && timex.tokens.contains { tokens[$0].isNumber || tokens[$0].is(.numeral) }
  }

  /// How many days a count of units is rounded by: half a unit, and a tenth of a round number of them.
  private func slack(of timex: Timex) -> Int {
    guard let length = timex.length, isCounted(timex) else { return 0 }
    let days: Int
    switch length.unit {
    case .week, .fortnight: days = 8
    case .month: days = 31
    case .quarter: days = 92
    case .year: days = 366
    case .decade, .century, .millennium: days = 3_653
    default: return 0
    }
    guard let count = length.count, count % 5 == 0 else { return days / 2 }
    return days / 2 + days * min(count, 1_000) / 10
  }
}
