import Extraction
import SourceText

/// A weekday with the day of the month that stands beside it: "Monday, March 2", "2026-03-02, a Monday".
struct WeekdayDate {
  /// From the weekday to the date, or the other way round.
  var range: TextRange
  /// By ISO 8601: 1 is Monday.
  var weekday: Int
  var date: Timex
  /// The passage of the weekday by itself.
  var weekdayRange: TextRange
}

extension Examination {
  /// Every weekday that stands beside its date.
  ///
  /// One of a list or a range ("Friday and Saturday, March 6 and 7", "Monday to Friday, March 2 to 6") goes with a date
  /// that is not beside it, and is left out.
  func weekdayDates() -> [WeekdayDate] {
    let tokens = reading.prose.tokens
    let timexes = reading.timexes
    var found: [WeekdayDate] = []
    for (index, timex) in timexes.enumerated() {
      guard let weekday = timex.written.weekday, let at = timex.written.weekdayToken, !isListed(at) else { continue }
      let alone = tokens[at].range
      if timex.written.month != nil, timex.written.day != nil {
        found.append(WeekdayDate(range: timex.range, weekday: weekday, date: timex, weekdayRange: alone))
        continue
      }
      guard timex.written.day == nil, !timex.isRelative else { continue }
      if index + 1 < timexes.count, isDated(timexes[index + 1]),
        joins(timex.tokens.upperBound, timexes[index + 1].tokens.lowerBound), !goesOn(timexes[index + 1])
      {
        let next = timexes[index + 1]
        found.append(
          WeekdayDate(
            range: TextRange(timex.range.start, next.range.end), weekday: weekday, date: next, weekdayRange: alone))
      } else if index > 0, isDated(timexes[index - 1]), timexes[index - 1].written.weekday == nil,
        joins(timexes[index - 1].tokens.upperBound, timex.tokens.lowerBound), closes(timex.tokens.upperBound)
      {
        let before = timexes[index - 1]
        found.append(
          WeekdayDate(
            range: TextRange(before.range.start, timex.range.end), weekday: weekday, date: before, weekdayRange: alone))
      }
    }
    return found
  }

  private func isDated(_ timex: Timex) -> Bool { timex.written.month != nil && timex.written.day != nil }

  /// Whether nothing, a comma, an open parenthesis or "a" stands between a weekday and its date.
  private func joins(_ from: Int, _ to: Int) -> Bool {
    let tokens = reading.prose.tokens
    var at = from
    if tokens.kind(at) == .comma || tokens.kind(at) == .open { at += 1 }
    if at > from, tokens.name(at) == .a { at += 1 }
    return at == to
  }

  /// Whether the date is the first of a list or a range.
  private func goesOn(_ timex: Timex) -> Bool {
    let tokens = reading.prose.tokens
    let at = timex.tokens.upperBound
    return tokens.isDash(at) && tokens.kind(at + 1) == .number
      || (tokens.name(at) == .and || tokens.name(at) == .to) && tokens.kind(at + 1) == .number
  }

  /// Whether the weekday after a date ends there: "March 2, a Monday, …" and no "Monday’s vote".
  private func closes(_ at: Int) -> Bool {
    let tokens = reading.prose.tokens
    guard let token = tokens.at(at) else { return true }
    return !token.isWord && !token.isNumber && token.kind != .clitic && !tokens.isDash(at)
  }

  /// Whether the weekday is one of several, or the short name of a paper ("The Sun, 3 March 2026").
  private func isListed(_ at: Int) -> Bool {
    let tokens = reading.prose.tokens
    if tokens[at].length <= 4, tokens.name(at - 1) == .the { return true }
    if isWeekday(at + 2), tokens.isDash(at + 1) || isJoint(at + 1) { return true }
    guard tokens.isDash(at - 1) || isJoint(at - 1) else { return false }
    // A part of the day may stand between: "Friday night to Sunday, March 8".
    return isWeekday(at - 2) || isWeekday(at - 3)
  }

  private func isJoint(_ at: Int) -> Bool {
    let tokens = reading.prose.tokens
    switch tokens.name(at) {
    case .and, .or, .to, .through, .until, .till, .into: return true
    default: return tokens.kind(at) == .comma || tokens.kind(at) == .slash || tokens.kind(at) == .symbol
    }
  }

  private func isWeekday(_ at: Int) -> Bool { reading.prose.tokens.reads(at, Self.weekdayWords) }

  private static let weekdayWords = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays \
    sundays mon tue tues wed thu thur thurs fri sat sun
    """)
}
