internal import SourceText

/// A period of the calendar, resolved.
struct DateValue: Sendable {
  var year: Int?
  var month: Int?
  var day: Int?
  var week: (year: Int, number: Int)?
  var quarter: Int?
  var half: Int?
  var season: Season?
  var decade: Int?
  var century: Int?
  var weekend = false

  init(year: Int? = nil, month: Int? = nil, decade: Int? = nil, century: Int? = nil) {
    (self.year, self.month, self.decade, self.century) = (year, month, decade, century)
  }

  init(_ day: Day) {
    (year, month, self.day) = (day.year, day.month, day.dayOfMonth)
  }

  /// The period of a unit that holds a day.
  init(_ unit: TimeUnit, of day: Day) {
    switch unit {
    case .week: week = day.week
    case .weekend:
      week = day.week
      weekend = true
    case .month: (year, month) = (day.year, day.month)
    case .quarter: (year, quarter) = (day.year, day.quarter)
    case .year: year = day.year
    case .decade: decade = Day.floorDiv(day.year, 10)
    case .century: century = Day.floorDiv(day.year, 100)
    default: (year, month, self.day) = (day.year, day.month, day.dayOfMonth)
    }
  }

  /// The month that it begins in; nil for a whole year and more.
  var firstMonth: Int? {
    month ?? quarter.map { $0 * 3 - 2 } ?? half.map { $0 * 6 - 5 } ?? season?.firstMonth
      ?? week.flatMap {
        Day.monday(ofWeek: $0.number, in: $0.year)?.month
      }
  }

  var isEmpty: Bool { year == nil && week == nil && decade == nil && century == nil }

  /// The days that it spans.
  var days: DayInterval? {
    if let week, let monday = Day.monday(ofWeek: week.number, in: week.year) {
      return weekend
        ? DayInterval(monday.adding(days: 5), monday.adding(days: 6)) : DayInterval(monday, monday.adding(days: 6))
    }
    if let century { return .years(century * 100, century * 100 + 99) }
    if let decade { return .years(decade * 10, decade * 10 + 9) }
    guard let year else { return nil }
    if let quarter { return .months(year, quarter * 3 - 2, count: 3) }
    if let half { return .months(year, half * 6 - 5, count: 6) }
    if let season { return .months(season == .winter ? year - 1 : year, season.firstMonth, count: 3) }
    if let month {
      if let day { return Day(year, month, day).map { DayInterval($0, $0) } }
      return .month(year, month)
    }
    return .years(year, year)
  }

  /// The TIMEX3 value.
  var text: String? {
    if let week { return padded(week.year, to: 4) + "-W" + padded(week.number, to: 2) + (weekend ? "-WE" : "") }
    if let century { return century < 0 ? "BC" + padded(-century, to: 2) : padded(century, to: 2) }
    if let decade { return padded(decade, to: 3) }
    guard let year else { return nil }
    if quarter == nil, half == nil, season == nil, let text = plainText(year) { return text }
    let head = year <= 0 ? "BC" + padded(1 - year, to: 4) : padded(year, to: 4)
    if let quarter { return head + "-Q\(quarter)" }
    if let half { return head + "-H\(half)" }
    if let season { return head + "-" + season.code }
    guard let month else { return head }
    return head + "-" + padded(month, to: 2) + (day.map { "-" + padded($0, to: 2) } ?? "")
  }

  /// A year of four digits, its month and its day, as most dates are written.
  private func plainText(_ year: Int) -> String? {
    guard (1...9999).contains(year), (0...99).contains(month ?? 0), (0...99).contains(day ?? 0) else { return nil }
    let (month, day) = (month, month == nil ? nil : day)
    return String(unsafeUninitializedCapacity: 10) { digits in
      func put(_ number: Int, _ divisor: Int, _ at: Int) {
        digits[at] = 0x30 + UInt8(truncatingIfNeeded: number / divisor % 10)
      }
      put(year, 1000, 0)
      put(year, 100, 1)
      put(year, 10, 2)
      put(year, 1, 3)
      guard let month else { return 4 }
      digits[4] = UInt8(ascii: "-")
      put(month, 10, 5)
      put(month, 1, 6)
      guard let day else { return 7 }
      digits[7] = UInt8(ascii: "-")
      put(day, 10, 8)
      put(day, 1, 9)
      return 10
    }
  }
}
