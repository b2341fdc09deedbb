package import SourceText

extension Day {
  /// The first and last year that a day can be said of.
  package static let years = -9999...9999

  /// That many months later, earlier when negative; a day that the month lacks becomes its last. Nil out of all years.
  package func adding(months: Int) -> Day? {
    let (year, month, day) = civil
    let (sum, over) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !over else { return nil }
    let (y, m) = (Day.floorDiv(sum, 12), Day.floorMod(sum, 12) + 1)
    return Day(y, m, min(day, Day.length(ofMonth: m, in: y)))
  }

  /// That many years later, 29 February becoming 28 where it must. Nil out of all years.
  package func adding(years: Int) -> Day? {
    let (months, over) = years.multipliedReportingOverflow(by: 12)
    return over ? nil : adding(months: months)
  }

  /// The number of whole years from one day to a later one, as ages are counted.
  package func years(until later: Day) -> Int {
    let (a, b) = (civil, later.civil)
    let passed = (b.month, b.day) >= (a.month, a.day)
    return b.year - a.year - (passed ? 0 : 1)
  }

  /// Days from this day to another, negative when the other is earlier.
  package func days(until other: Day) -> Int { other.number - number }

  /// The quarter of the year, 1 to 4.
  package var quarter: Int { (month - 1) / 3 + 1 }
}

extension DayInterval {
  /// All days of a month; nil out of all years.
  package static func month(_ year: Int, _ month: Int) -> DayInterval? {
    guard let first = Day(year, month, 1), let last = Day(year, month, Day.length(ofMonth: month, in: year)) else {
      return nil
    }
    return DayInterval(first, last)
  }

  /// All days from one year to another, cut at the years that can be said.
  package static func years(_ from: Int, _ to: Int) -> DayInterval? {
    let low = max(from, Day.years.lowerBound)
    let high = min(to, Day.years.upperBound)
    guard low <= high, let first = Day(low, 1, 1), let last = Day(high, 12, 31) else { return nil }
    return DayInterval(first, last)
  }

  /// From the first day of a month through the last of another, `months` long.
  package static func months(_ year: Int, _ month: Int, count: Int) -> DayInterval? {
    guard let first = Day(year, month, 1), let next = first.adding(months: count) else { return nil }
    return DayInterval(first, next.adding(days: -1))
  }
}
