package import SourceText

/// A date or a time that no calendar and no clock has.
package struct ImpossibleDate {
  package var range: TextRange
  /// Why there is none: "April has 30 days".
  package var reason: String
  /// Whether only the year that goes with it makes it impossible.
  package var isDerived = false
}

extension Reading {
  /// Every date and time that does not exist, by what is written.
  package var impossibleDates: [ImpossibleDate] { DatePass(self).impossibleDates() }
}

extension DatePass {
  fileprivate func impossibleDates() -> [ImpossibleDate] {
    let hasLeapYear = timexes.contains { $0.yearNamed.map(Day.isLeap) ?? false }
    let sure = timexes.compactMap { impossible($0, hasLeapYear) }
    return (sure + daysBeyond() + clocks()).sorted { $0.range < $1.range }
  }

  /// A day of the month that its month does not have: "April 31", "29 February 2023", "2023-02-30".
  private func impossible(_ timex: Timex, _ hasLeapYear: Bool) -> ImpossibleDate? {
    let written = timex.written
    guard let month = written.month, let day = written.day, (1...12).contains(month) else { return nil }
    if let year = written.year {
      guard day > Day.length(ofMonth: month, in: year) else { return nil }
      return ImpossibleDate(range: timex.range, reason: reason(month, year))
    }
    if day > Day.length(ofMonth: month, in: 2000) {
      guard isSurelyADate(timex) else { return nil }
      return ImpossibleDate(range: timex.range, reason: reason(month, nil))
    }
    guard month == 2, day == 29, !hasLeapYear, let published = published, leapDayIsMissing(timex, published)
    else {
      return nil
    }
    return ImpossibleDate(range: timex.range, reason: reason(2, published.year), isDerived: true)
  }

  private func reason(_ month: Int, _ year: Int?) -> String {
    if month == 2, let year { return "February \(year) has \(Day.length(ofMonth: 2, in: year)) days" }
    return "\(CalendarName.month(month)) has \(Day.length(ofMonth: month, in: year ?? 2000)) days"
  }

  /// Whether "April 31" is a date rather than a month and a count ("in April 31 people came").
  private func isSurelyADate(_ timex: Timex) -> Bool {
    let (first, after) = (timex.tokens.lowerBound, timex.tokens.upperBound)
    if timex.written.weekday != nil || tokens.reads(after - 1, OrdinalSuffix.words) { return true }
    switch tokens.name(first - 1) {
    case .on, .by, .until, .till, .before, .after, .from, .through, .to: return true
    case .in, .during, .last, .this, .next, .of: return false
    default: break
    }
    guard let next = tokens.at(after) else { return true }
    if tags[after] == .finite || tags[after] == .modal { return true }
    return !next.isWord && !next.isNumber && next.kind != .percent && next.kind != .hyphen
  }

  /// Whether "on February 29" is told of a time about publication, and neither that year nor its neighbors is a leap year.
  private func leapDayIsMissing(_ timex: Timex, _ published: Day) -> Bool {
    guard (-1...1).allSatisfy({ !Day.isLeap(published.year + $0) }),
      reading.prose.tokens.name(timex.tokens.lowerBound - 1) == .on
    else { return false }
    guard reading.sentences.indices.contains(timex.sentence) else { return false }
    let near = timex.tokens.lowerBound - 40..<timex.tokens.upperBound + 40
    return !reading.sentences[timex.sentence].tokens.clamped(to: near).contains { tokens.reads($0, Self.leapWords) }
  }

  private static let leapWords = WordSet("born birthday birthdays leap leaplings every")

  /// "March 35, 2026", "on 32 March": beyond every month, so that no date is read there.
  private func daysBeyond() -> [ImpossibleDate] {
    var found: [ImpossibleDate] = []
    for at in 0..<tokens.count {
      guard let number = tokens.digits(at), number.count == 2, number.value > 31 else { continue }
      let isAfter = tokens[at].isSpaced && isMonth(at - 1)
      let isBefore = tokens.at(at + 1)?.isSpaced == true && isMonth(at + 1)
      guard isAfter || isBefore else { continue }
      let first = isAfter ? at - 1 : at
      var end = max(at, isBefore ? at + 1 : at) + 1
      let isOn = tokens.name(first - 1) == .on
      let hasComma = tokens.kind(end) == .comma
      let year = tokens.digits(hasComma ? end + 1 : end)
      let hasYear = year.map { $0.count == 4 && (1500...2199).contains($0.value) } ?? false
      guard hasYear && (hasComma || isBefore) || isOn && tokens.at(end).map({ !$0.isWord && !$0.isNumber }) ?? true
      else { continue }
      if isBefore, tokens.kind(first - 1) == .currency || tokens.isDash(first - 1) { continue }
      if hasYear { end += hasComma ? 2 : 1 }
      found.append(ImpossibleDate(range: tokens.range(first..<end), reason: "no month has \(number.value) days"))
    }
    return found
  }

  private func isMonth(_ at: Int) -> Bool {
    return tokens.reads(at, Self.monthWords) && tokens[at].isCapitalized
  }

  private static let monthWords = MonthNames.words

  /// "25:10 p.m.", "8:75 a.m.": a bare 25:10 may be a race or a verse.
  private func clocks() -> [ImpossibleDate] {
    var found: [ImpossibleDate] = []
    for at in 0..<tokens.count where tokens[at].kind == .colon && !tokens[at].isSpaced {
      guard let hour = tokens.digits(at - 1), hour.count <= 2, let minute = tokens.digits(at + 1), minute.count == 2,
        !tokens[at + 1].isSpaced, tokens.kind(at - 2) != .colon, tokens.reads(at + 2, Self.meridiems)
      else { continue }
      let range = tokens.range(at - 1..<at + 3)
      if minute.value > 59 {
        found.append(ImpossibleDate(range: range, reason: "an hour has 60 minutes"))
      } else if hour.value > 24 {
        found.append(ImpossibleDate(range: range, reason: "a day has 24 hours"))
      }
    }
    return found
  }

  private static let meridiems = WordSet("a.m. p.m. a.m p.m am pm")
}
