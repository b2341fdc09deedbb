package import SourceText

extension Day {
  /// The Monday of the day's week.
  package var monday: Day { adding(days: 1 - weekday) }

  /// The week by ISO 8601: the year that the week belongs to and its number, 1 to 53.
  package var week: (year: Int, number: Int) {
    let thursday = adding(days: 4 - weekday)
    let year = thursday.year
    guard let first = Day(year, 1, 1) else {
      // The one week that begins before the first year or ends after the last one.
      return (year, thursday.month == 1 ? 1 : 52)
    }
    return (year, (thursday.number - first.number) / 7 + 1)
  }

  /// The Monday of a week by ISO 8601; nil for a week that the year lacks.
  package static func monday(ofWeek number: Int, in year: Int) -> Day? {
    guard (1...53).contains(number), let fourth = Day(year, 1, 4) else { return nil }
    let monday = fourth.monday.adding(days: (number - 1) * 7)
    return monday.week == (year, number) ? monday : nil
  }

  /// The nth such weekday of a month, counted from its end when negative; nil where the month has no such day.
  package static func weekday(_ weekday: Int, number n: Int, of month: Int, in year: Int) -> Day? {
    guard (1...7).contains(weekday), n != 0, abs(n) <= 5 else { return nil }
    let length = Day.length(ofMonth: month, in: year)
    if n > 0 {
      guard let first = Day(year, month, 1) else { return nil }
      return Day(year, month, 1 + floorMod(weekday - first.weekday, 7) + (n - 1) * 7)
    }
    guard let last = Day(year, month, length) else { return nil }
    return Day(year, month, length - floorMod(last.weekday - weekday, 7) + (n + 1) * 7)
  }

  /// The last such weekday on or before this day.
  package func onOrBefore(weekday: Int) -> Day { adding(days: -Day.floorMod(self.weekday - weekday, 7)) }

  /// The first such weekday on or after this day.
  package func onOrAfter(weekday: Int) -> Day { adding(days: Day.floorMod(weekday - self.weekday, 7)) }
}
