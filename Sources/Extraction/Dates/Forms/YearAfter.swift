internal import SourceText

/// The year that stands after a month, a day, a quarter or a season.
extension DateParser {
  /// Takes the year that follows a month or a day: ", 2024", " 2024", " of 2024", " '98", " last year".
  func year(after end: Int, of told: CalendarReference, from start: Int) -> Match {
    var date = told
    let hasComma = mark(end) == .comma
    let next = hasComma || reads(end, anyOf: [.of, .inside]) ? end + 1 : end
    if let year = year(next), isYear(at: next, after: end, of: date) {
      date.year = year
      if let era = value(next + 1, as: .era) {
        if era < 0 { date.year = 1 - year }
        return Match(start..<(next + 2), date)
      }
      return Match(start..<(next + 1), date)
    }
    if let short = shortYear(end) {
      date.year = short.value
      return Match(start..<short.end, date)
    }
    if let words = yearInWords(next), !hasComma || date.day != nil {
      date.year = words.value
      return Match(start..<words.end, date)
    }
    if !hasComma, !reads(end, .inside), let year = pointedYear(next) {
      year.taken(by: &date)
      return Match(start..<year.end, date)
    }
    return Match(start..<end, date)
  }

  /// Whether four digits are the year of a month or a day before them: "May in 1999", "In May, 1999 cars" are not.
  private func isYear(at next: Int, after end: Int, of date: CalendarReference) -> Bool {
    guard date.day == nil else { return true }
    if reads(end, .inside) { return false }
    guard mark(end) == .comma else { return true }
    return isSpaced(next) && (mark(next + 1) == .comma || closesYear(next))
  }

  /// "May, 1999" stands before a mark or a word that goes on, not before a noun that it counts.
  private func closesYear(_ at: Int) -> Bool { mark(at + 1).map { $0 != .word || !isUnknown(at + 1) } ?? true }

  /// Takes the year after a quarter, half or season: "of 1998", "1998", "of last year", "last year".
  func periodYear(after end: Int, of told: CalendarReference, from start: Int) -> Match {
    var date = told
    let hasComma = mark(end) == .comma
    var next = hasComma || reads(end, anyOf: [.of, .inside]) ? end + 1 : end
    if reads(next, .fiscal), year(next + 1) != nil { next += 1 }
    if let year = year(next), !hasComma || mark(next + 1) == .comma {
      date.year = year
      return Match(start..<(next + 1), date)
    }
    if let number = digits(next), number.count <= 3, reads(next + 1, .era), let match = yearAlone(next) {
      date.year = match.date?.year
      return Match(start..<match.end, date)
    }
    // "the second half of the year".
    if reads(end, .of), date.offset == nil, reads(next, .the), singular(next + 1) == .year {
      date.offset = (.year, 0)
      return Match(start..<(next + 2), date)
    }
    if let words = yearInWords(next), next > end {
      date.year = words.value
      return Match(start..<words.end, date)
    }
    if !hasComma, date.offset == nil, let year = pointedYear(next) {
      year.taken(by: &date)
      return Match(start..<year.end, date)
    }
    if let short = shortYear(end) {
      date.year = short.value
      return Match(start..<short.end, date)
    }
    return Match(start..<end, date)
  }

  /// "'98" and "’98".
  func shortYear(_ at: Int) -> (value: Int, end: Int)? {
    guard isQuote(at), let number = digits(at + 1), number.count == 2, !isSpaced(at + 1),
      !reads(at + 2, .plural) || isSpaced(at + 2)
    else { return nil }
    return (Self.fullYear(number.value), at + 2)
  }

  /// The year that two digits stand for.
  static func fullYear(_ short: Int) -> Int { short < 40 ? 2000 + short : 1900 + short }

  struct PointedYear {
    var count: Int
    /// "of that year", "the following year": counted from the year told before.
    var isOfStory = false
    var end: Int

    /// Makes it the year of a part of it.
    func taken(by date: inout CalendarReference) {
      date.offset = (.year, count)
      date.isOfStory = isOfStory
    }
  }

  /// "last year", "this year", "next year", "the same year", "that year" after a month or a quarter.
  func pointedYear(_ at: Int) -> PointedYear? {
    let hasThe = reads(at, .the)
    let next = hasThe || reads(at, .that) ? at + 1 : at
    var year = PointedYear(count: 0, end: next + 2)
    if reads(next, .same), next > at {
      year.isOfStory = true
    } else if reads(next, .unit), next > at, !hasThe {
      year.isOfStory = true
      year.end = next + 1
    } else if let direction = direction(next) {
      year.count = direction.offset
      year.isOfStory = direction.isNarrative || hasThe && direction == .next
    } else if !reads(next, .this) {
      return nil
    }
    return singular(year.end - 1) == .year ? year : nil
  }
}
