internal import SourceText

/// The ends of ranges: "5–7 January", "Oct. 17-19", "1998-99", "from 2011 to 2018", "between March and May".
extension DateParser {
  /// Numbers before a date that take from it what they lack: "5–7 January", "3, 4 and 5 May", "58–50 BC", "the 17th and
  /// 18th centuries". A few are enough.
  func rangeStart(_ start: Int, depth: Int = 0) -> [Match]? {
    let at = reads(start, .the) ? start + 1 : start
    guard isNumber(at) || reads(at, anyOf: [.ordinal, .cardinal]) else { return nil }
    if let years = yearsOfEra(start) ?? centuries(start) { return years }
    guard let number = rangedDay(at) else { return nil }
    let rest: [Match]
    if mark(number.end) == .comma, depth < 6, let listed = rangeStart(number.end + 1, depth: depth + 1) {
      rest = listed
    } else if joinsRange(number.end) || joinsNights(number.end), let last = dayFirst(number.end + 1) {
      rest = [last]
    } else {
      return nil
    }
    guard var date = rest.first?.date, date.month != nil, let day = date.day,
      number.value < day || reads(start - 1, anyOf: [.from, .between])
    else { return nil }
    date.day = number.value
    return [Match(start..<number.end, date)] + rest
  }

  /// "the 17th and 18th centuries", "from the 13th to the 15th century".
  private func centuries(_ start: Int) -> [Match]? {
    let at = reads(start, .the) ? start + 1 : start
    guard let first = ordinal(at), first.value > 0, joinsRange(first.end) else { return nil }
    let next = reads(first.end + 1, .the) ? first.end + 2 : first.end + 1
    guard let second = ordinal(next), unit(second.end) == .century, let last = century(first.end + 1),
      let number = last.date?.century
    else { return nil }
    return [Match(start..<first.end, CalendarReference(century: number < 0 ? -first.value : first.value - 1)), last]
  }

  /// "58–50 BC", "between 58 and 50 BC": the era is of both.
  private func yearsOfEra(_ start: Int) -> [Match]? {
    guard let number = digits(start), number.count <= 4, number.value > 0, joinsRange(start + 1),
      reads(start + 3, .era), let last = yearAlone(start + 2), let year = last.date?.year
    else { return nil }
    return [Match(start..<(start + 1), CalendarReference(year: year <= 0 ? 1 - number.value : number.value)), last]
  }

  /// A number after a range sign that takes its month, or its century, from the date before it: "Oct. 17-19, 1998-99".
  func rangeEnd(after match: Match) -> Match? {
    let end = match.end
    guard var date = match.date, !date.hasTime else { return nil }
    if date.month != nil, let first = date.day, date.year == nil, date.weekday == nil {
      guard joinsRange(end), let day = rangedDay(end + 1), day.value > first, month(day.end) == nil,
        unit(day.end) == nil
      else { return nil }
      date.day = day.value
      let last = year(after: day.end, of: date, from: end + 1)
      return Match(last.tokens, last.meaning, match.modifier)
    }
    guard date.month == nil, let year = date.year, date.quarter == nil, digits(end - 1)?.count == 4,
      joined(end) || mark(end) == .slash || mark(end) == .dash, let short = digits(end + 1), short.count == 2,
      !isSpaced(end + 1), short.value > year % 100 || year % 100 == 99 && short.value == 0
    else { return nil }
    return Match(
      (end + 1)..<(end + 2), CalendarReference(year: Day.floorDiv(year + 1, 100) * 100 + short.value))
  }

  /// "9/10 May": a night between two days.
  private func joinsNights(_ at: Int) -> Bool { mark(at) == .slash && !isSpaced(at) && !isSpaced(at + 1) }

  private func joinsRange(_ at: Int) -> Bool {
    mark(at) == .hyphen || mark(at) == .dash || reads(at, anyOf: [.to, .through, .and])
  }

  /// A day of the month in digits, with or without "th".
  private func rangedDay(_ at: Int) -> (value: Int, end: Int)? {
    guard let number = digits(at), number.count <= 2, (1...31).contains(number.value) else { return nil }
    if hasSuffix(at) { return (number.value, at + 2) }
    if mark(at + 1) == .colon || mark(at + 1) == .percent { return nil }
    if mark(at + 1) == .slash, digits(at + 2) == nil || month(at + 3) == nil { return nil }
    return (number.value, at + 1)
  }

  /// "between March and May 1998", "in May, June and July 1943": the year that the last one has is the others' too.
  func shareYears(_ found: inout [FoundTimex]) {
    for last in found.indices.dropFirst().reversed() {
      let (a, b) = (found[last - 1].match, found[last].match)
      guard found[last - 1].sentence == found[last].sentence, var first = a.date, let second = b.date,
        first.year == nil, first.offset == nil, let from = first.monthOfYear, let to = second.monthOfYear,
        areEnds(a.tokens, b.tokens) || areListed(a, b)
      else { continue }
      let before = from > to ? 1 : 0
      if let year = second.year {
        first.year = year - before
      } else if let offset = second.offset, offset.unit == .year {
        first.offset = (.year, offset.count - before)
        first.isOfStory = second.isOfStory
      }
      found[last - 1].match.date = first
    }
    for next in found.indices.dropFirst() {
      shareComparedYear(found[next - 1], &found[next])
      shareFirstYear(found[next - 1], &found[next])
    }
  }

  /// "from 3 May 2025 to 10 June": the year that only the first end has is the last one's too, or the one before it.
  private func shareFirstYear(_ first: FoundTimex, _ last: inout FoundTimex) {
    guard first.sentence == last.sentence, let told = first.match.date, let year = told.year,
      var date = last.match.date, date.year == nil, date.offset == nil, date.direction == nil,
      let from = told.monthOfYear, let to = date.monthOfYear, areEnds(first.match.tokens, last.match.tokens)
    else { return }
    date.year = from > to ? year + 1 : year
    last.match.date = date
  }

  /// "the year-ago quarter, the second quarter ended Oct. 31": all in the year before.
  private func shareComparedYear(_ first: FoundTimex, _ last: inout FoundTimex) {
    let sign = first.match.end
    guard first.sentence == last.sentence, last.match.start - sign == 1, let told = first.match.date,
      told.offset?.unit == .year, var date = last.match.date, date.year == nil, date.offset == nil,
      told.isReported && date.quarter != nil && mark(sign) == .comma
        || told.quarter != nil && date.month != nil && reads(sign, Self.endings)
    else { return }
    date.offset = told.offset
    last.match.date = date
  }

  /// "March and April", "May, June": parts of a year one after another.
  private func areListed(_ first: Match, _ last: Match) -> Bool {
    let sign = first.end
    guard last.start - sign == 1, let first = first.date, let last = last.date, first.weekday == nil,
      last.weekday == nil
    else { return false }
    // "May–June 1940", "spring/summer 1944".
    if reads(sign, anyOf: [.and, .or, .to]) || mark(sign) == .slash { return true }
    return mark(sign) == .comma && first.day == nil && last.day == nil && first.month != nil && last.month != nil
  }

  /// A clock time with the day that stands right after it: "at 5 p.m. on Friday", "at 5 p.m. (2200 GMT) Friday"; or after
  /// the clock that it is a range with: "from 1 a.m. to 5 a.m. on Friday".
  func dayOfClock(_ place: Int, _ found: [FoundTimex]) -> CalendarReference? {
    guard let time = bareClock(place, found) else { return nil }
    let next = place + 1
    var day = dayBehind(place, found)
    if day == nil, found.indices.contains(next), areEnds(found[place].match.tokens, found[next].match.tokens) {
      day =
        found[next].match.date.flatMap { $0.isDay && $0.clock != nil ? $0 : nil }
        ?? bareClock(next, found).flatMap { _ in dayBehind(next, found) }
    }
    day?.clock = time.clock
    day?.part = time.part
    return day
  }

  /// A time of the day without its day.
  private func bareClock(_ place: Int, _ found: [FoundTimex]) -> CalendarReference? {
    guard let time = found[place].match.date, time.hasTime, !time.isDay, time.direction == nil, time.offset == nil
    else { return nil }
    return time
  }

  /// The day that stands behind a clock.
  private func dayBehind(_ place: Int, _ found: [FoundTimex]) -> CalendarReference? {
    guard found.indices.contains(place + 1), found[place + 1].sentence == found[place].sentence,
      let day = found[place + 1].match.date, day.isDay
    else { return nil }
    let gap = found[place].match.end..<found[place + 1].match.start
    return goesOnWithDay(gap, isTimed: day.hasTime, hasClock: day.clock != nil) ? day : nil
  }

  /// The tokens whose tense tells of an expression: those of a clock and its day together.
  func toldTokens(_ place: Int, _ found: [FoundTimex]) -> Range<Int> {
    if bareClock(place, found) != nil, dayBehind(place, found) != nil {
      return found[place].match.start..<found[place + 1].match.end
    }
    guard place > 0, bareClock(place - 1, found) != nil, dayBehind(place - 1, found) != nil else {
      return found[place].match.tokens
    }
    return found[place - 1].match.start..<found[place].match.end
  }

  /// Whether a day behind these tokens is that of the clock before them.
  private func goesOnWithDay(_ gap: Range<Int>, isTimed: Bool, hasClock: Bool) -> Bool {
    guard mark(gap.lowerBound) == .open else { return gap.count == 1 && reads(gap.lowerBound, .on) && !isTimed }
    // "at 4 in the morning (8 a.m. GMT Friday)": the same hour elsewhere, told with its day.
    if gap.count == 1, hasClock { return true }
    // "at 5 p.m. (2200 GMT) Friday".
    guard gap.count <= 9, !isTimed, let closed = gap.first(where: { mark($0) == .close }) else { return false }
    let rest = gap.upperBound - closed - 1
    return rest == 0 || rest == 1 && reads(closed + 1, .on)
  }

  /// Whether two expressions are the ends of one range by what stands between and before them.
  func areEnds(_ first: Range<Int>, _ last: Range<Int>) -> Bool {
    // "from May 3, 2025, through May 8".
    let sign = mark(first.upperBound) == .comma ? first.upperBound + 1 : first.upperBound
    let count = last.lowerBound - sign
    guard (1...2).contains(count) else { return false }
    if mark(sign) == .dash || mark(sign) == .hyphen { return count == 1 }
    if count == 2, !reads(sign + 1, anyOf: [.the, .on]) { return false }
    let before = reads(first.lowerBound - 1, .the) ? first.lowerBound - 2 : first.lowerBound - 1
    if reads(sign, anyOf: [.to, .until]) { return reads(before, .from) || first.count == 1 }
    return reads(sign, .through) || reads(sign, .and) && reads(before, .between)
  }
}
