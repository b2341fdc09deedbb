internal import SourceText

/// The ends of ranges: "5–7 January", "Oct. 17-19", "1998-99", "from 2011 to 2018", "between March and May".
extension DateParser {
  /// A number before a range sign that takes its month and year from the date after it: "5–7 January", "3 and 4 May".
  func rangeStart(_ start: Int) -> (first: Match, last: Match)? {
    guard let number = rangedDay(start), joinsRange(number.end), let last = dayFirst(number.end + 1),
      last.meaning.month != nil, let day = last.meaning.day, number.value < day
    else { return nil }
    var meaning = Meaning()
    meaning.day = number.value
    meaning.month = last.meaning.month
    meaning.year = last.meaning.year
    meaning.offset = last.meaning.offset
    return (Match(tokens: start..<number.end, meaning: meaning), last)
  }

  /// A number after a range sign that takes its month, or its century, from the date before it: "Oct. 17-19, 1998-99".
  func rangeEnd(after match: Match) -> Match? {
    let end = match.tokens.upperBound
    guard match.meaning.kind == .date else { return nil }
    if match.meaning.month != nil, let first = match.meaning.day, match.meaning.year == nil,
      match.meaning.weekday == nil
    {
      guard joinsRange(end), let day = rangedDay(end + 1), day.value > first,
        day.value <= 31,
        month(day.end) == nil, unit(day.end) == nil
      else { return nil }
      var meaning = match.meaning
      meaning.day = day.value
      return year(after: day.end, of: &meaning, end + 1, needsComma: false)
    }
    if match.meaning.month == nil, let year = match.meaning.year, match.meaning.quarter == nil,
      digits(end - 1)?.count == 4, joined(end) || mark(end) == .slash || mark(end) == .dash,
      let short = digits(end + 1), short.count == 2, !isSpaced(end + 1),
      short.value > year % 100 || year % 100 == 99 && short.value == 0
    {
      var meaning = Meaning()
      meaning.year = Day.floorDiv(year + 1, 100) * 100 + short.value
      return Match(tokens: (end + 1)..<(end + 2), meaning: meaning)
    }
    return nil
  }

  private func joinsRange(_ at: Int) -> Bool {
    mark(at) == .hyphen || mark(at) == .dash || kind(at) == .to || kind(at) == .through || kind(at) == .and
  }

  /// A day of the month in digits, with or without "th".
  private func rangedDay(_ at: Int) -> (value: Int, end: Int)? {
    guard let number = digits(at), number.count <= 2, (1...31).contains(number.value) else { return nil }
    if kind(at + 1) == .suffix, !isSpaced(at + 1) { return (number.value, at + 2) }
    if mark(at + 1) == .colon || mark(at + 1) == .percent || mark(at + 1) == .slash { return nil }
    return (number.value, at + 1)
  }

  /// "between March and May 1998": the year that the last end has is the first one's too.
  func shareYears(_ found: inout [(match: Match, sentence: Int)]) {
    for last in found.indices.dropFirst() {
      let (a, b) = (found[last - 1].match, found[last].match)
      guard a.meaning.year == nil, a.meaning.offset == nil, let year = b.meaning.year, let from = a.meaning.month,
        let to = b.meaning.month, areEnds(a.tokens, b.tokens)
      else { continue }
      found[last - 1].match.meaning.year = from > to ? year - 1 : year
    }
  }

  /// A clock time with the day that stands right after it: "at 5 p.m. on Friday", "at 5 p.m. (2200 GMT) Friday".
  func dayOfClock(_ place: Int, _ found: [(match: Match, sentence: Int)]) -> Meaning? {
    let meaning = found[place].match.meaning
    guard meaning.hour != nil || meaning.part != nil, !meaning.isDay, meaning.direction == nil, meaning.offset == nil,
      found.indices.contains(place + 1), found[place + 1].sentence == found[place].sentence
    else { return nil }
    var next = found[place + 1].match
    var gap = found[place].match.tokens.upperBound..<next.tokens.lowerBound
    let isOpened = gap.count == 1 && mark(gap.lowerBound) == .open
    if isOpened, next.meaning.isDay, next.meaning.hour != nil {
      // "at 4 in the morning (8 a.m. GMT Friday)": the same hour elsewhere, told with its day.
    } else if isOpened, next.meaning.hour != nil, found.indices.contains(place + 2),
      found[place + 2].sentence == found[place].sentence
    {
      gap = next.tokens.upperBound..<found[place + 2].match.tokens.lowerBound
      next = found[place + 2].match
      guard mark(gap.lowerBound) == .close, gap.count == 1 || gap.count == 2 && kind(gap.lowerBound + 1) == .on,
        next.meaning.isDay, !next.meaning.hasTime
      else { return nil }
    } else {
      guard gap.count == 1, kind(gap.lowerBound) == .on, next.meaning.isDay, !next.meaning.hasTime else { return nil }
    }
    var both = next.meaning
    (both.hour, both.minute, both.second, both.zone) = (meaning.hour, meaning.minute, meaning.second, meaning.zone)
    (both.part, both.hasMeridiem) = (meaning.part, meaning.hasMeridiem)
    return both
  }

  /// Whether two expressions are the ends of one range by what stands between and before them.
  func areEnds(_ first: Range<Int>, _ last: Range<Int>) -> Bool {
    let gap = first.upperBound..<last.lowerBound
    guard gap.count >= 1, gap.count <= 2 else { return false }
    let sign = gap.lowerBound
    if mark(sign) == .dash || mark(sign) == .hyphen { return gap.count == 1 }
    var before = first.lowerBound - 1
    if kind(before) == .the { before -= 1 }
    if gap.count == 2 {
      guard kind(gap.upperBound - 1) == .the || kind(gap.upperBound - 1) == .on else { return false }
    }
    switch kind(sign) {
    case .to, .until: return kind(before) == .from || first.count == 1
    case .through: return true
    case .and: return kind(before) == .between
    default: return false
    }
  }
}
