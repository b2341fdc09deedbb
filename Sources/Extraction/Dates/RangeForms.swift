internal import SourceText

/// The ends of ranges: "5–7 January", "Oct. 17-19", "1998-99", "from 2011 to 2018", "between March and May".
extension DateParser {
  /// Numbers before a date that take from it what they lack: "5–7 January", "3, 4 and 5 May", "58–50 BC", "the 17th and
  /// 18th centuries". A few are enough.
  func rangeStart(_ start: Int, depth: Int = 0) -> [Match]? {
    let at = kind(start) == .the ? start + 1 : start
    guard mark(at) == .number || kind(at) == .ordinal || kind(at) == .cardinal else { return nil }
    if let years = yearsOfEra(start) ?? centuries(start) { return years }
    guard let number = rangedDay(at) else { return nil }
    var rest: [Match]
    if mark(number.end) == .comma, depth < 6, let listed = rangeStart(number.end + 1, depth: depth + 1) {
      rest = listed
    } else if joinsRange(number.end) || joinsNights(number.end), let last = dayFirst(number.end + 1) {
      rest = [last]
    } else {
      return nil
    }
    guard let next = rest.first?.meaning, next.month != nil, let day = next.day, number.value < day else { return nil }
    var meaning = Meaning()
    meaning.day = number.value
    meaning.month = next.month
    meaning.year = next.year
    meaning.offset = next.offset
    meaning.isOfStory = next.isOfStory
    rest.insert(Match(tokens: start..<number.end, meaning: meaning), at: 0)
    return rest
  }

  /// "the 17th and 18th centuries", "from the 13th to the 15th century".
  private func centuries(_ start: Int) -> [Match]? {
    let at = kind(start) == .the ? start + 1 : start
    guard let first = ordinal(at), first.value > 0, joinsRange(first.end) else { return nil }
    let next = kind(first.end + 1) == .the ? first.end + 2 : first.end + 1
    guard let second = ordinal(next), unit(second.end) == .century, let last = era(first.end + 1) else { return nil }
    var meaning = Meaning()
    meaning.century = last.meaning.century.map { $0 < 0 ? -first.value : first.value - 1 }
    return [Match(tokens: start..<first.end, meaning: meaning), last]
  }

  /// "58–50 BC", "between 58 and 50 BC": the era is of both.
  private func yearsOfEra(_ start: Int) -> [Match]? {
    guard let number = digits(start), number.count <= 4, number.value > 0, joinsRange(start + 1),
      kind(start + 3) == .era, let last = yearAlone(start + 2), let year = last.meaning.year
    else { return nil }
    var meaning = Meaning()
    meaning.year = year <= 0 ? 1 - number.value : number.value
    return [Match(tokens: start..<(start + 1), meaning: meaning), last]
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

  /// "9/10 May": a night between two days.
  private func joinsNights(_ at: Int) -> Bool { mark(at) == .slash && !isSpaced(at) && !isSpaced(at + 1) }

  private func joinsRange(_ at: Int) -> Bool {
    mark(at) == .hyphen || mark(at) == .dash || kind(at) == .to || kind(at) == .through || kind(at) == .and
  }

  /// A day of the month in digits, with or without "th".
  private func rangedDay(_ at: Int) -> (value: Int, end: Int)? {
    guard let number = digits(at), number.count <= 2, (1...31).contains(number.value) else { return nil }
    if kind(at + 1) == .suffix, !isSpaced(at + 1) { return (number.value, at + 2) }
    if mark(at + 1) == .colon || mark(at + 1) == .percent { return nil }
    if mark(at + 1) == .slash, digits(at + 2) == nil || month(at + 3) == nil { return nil }
    return (number.value, at + 1)
  }

  /// "between March and May 1998", "in May, June and July 1943": the year that the last one has is the others' too.
  func shareYears(_ found: inout [(match: Match, sentence: Int)]) {
    for last in found.indices.dropFirst().reversed() {
      let (a, b) = (found[last - 1].match, found[last].match)
      guard found[last - 1].sentence == found[last].sentence, a.meaning.year == nil, a.meaning.offset == nil,
        let from = a.meaning.monthOfYear, let to = b.meaning.monthOfYear,
        areEnds(a.tokens, b.tokens) || areListed(a, b)
      else { continue }
      if let year = b.meaning.year {
        found[last - 1].match.meaning.year = from > to ? year - 1 : year
      } else if let year = b.meaning.offset, year.unit == .year {
        found[last - 1].match.meaning.offset = (.year, from > to ? year.count - 1 : year.count)
        found[last - 1].match.meaning.isOfStory = b.meaning.isOfStory
      }
    }
    for next in found.indices.dropFirst() {
      let (a, b) = (found[next - 1].match, found[next].match)
      guard found[next - 1].sentence == found[next].sentence, b.meaning.year == nil, b.meaning.offset == nil,
        b.tokens.lowerBound - a.tokens.upperBound == 1
      else { continue }
      let sign = a.tokens.upperBound
      // "the year-ago quarter, the second quarter ended Oct. 31": all in the year before.
      if a.meaning.reported, b.meaning.quarter != nil, a.meaning.offset?.unit == .year, mark(sign) == .comma {
        found[next].match.meaning.offset = a.meaning.offset
      } else if a.meaning.quarter != nil, a.meaning.offset?.unit == .year, b.meaning.month != nil,
        Self.endings.contains(hash(sign))
      {
        found[next].match.meaning.offset = a.meaning.offset
      }
    }
  }

  /// "March and April", "May, June": parts of a year one after another.
  private func areListed(_ first: Match, _ last: Match) -> Bool {
    let gap = first.tokens.upperBound..<last.tokens.lowerBound
    guard gap.count == 1, first.meaning.weekday == nil, last.meaning.weekday == nil else { return false }
    switch kind(gap.lowerBound) {
    case .and, .or, .to: return true
    default:
      // "May–June 1940", "spring/summer 1944".
      if mark(gap.lowerBound) == .slash { return true }
      return mark(gap.lowerBound) == .comma && first.meaning.day == nil && last.meaning.day == nil
        && first.meaning.month != nil && last.meaning.month != nil
    }
  }

  /// A clock time with the day that stands right after it: "at 5 p.m. on Friday", "at 5 p.m. (2200 GMT) Friday".
  func dayOfClock(_ place: Int, _ found: [(match: Match, sentence: Int)]) -> Meaning? {
    guard found[place].match.meaning.hasTime else { return nil }
    let meaning = found[place].match.meaning
    guard !meaning.isDay, meaning.direction == nil, meaning.offset == nil,
      found.indices.contains(place + 1), found[place + 1].sentence == found[place].sentence
    else { return nil }
    let next = found[place + 1].match
    let gap = found[place].match.tokens.upperBound..<next.tokens.lowerBound
    let isOpened = mark(gap.lowerBound) == .open
    if isOpened, gap.count == 1, next.meaning.isDay, next.meaning.hour != nil {
      // "at 4 in the morning (8 a.m. GMT Friday)": the same hour elsewhere, told with its day.
    } else if isOpened, gap.count <= 9, let closed = gap.first(where: { mark($0) == .close }) {
      // "at 5 p.m. (2200 GMT) Friday".
      let rest = gap.upperBound - closed - 1
      guard rest == 0 || rest == 1 && kind(closed + 1) == .on, next.meaning.isDay, !next.meaning.hasTime else {
        return nil
      }
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
