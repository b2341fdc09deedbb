internal import SourceText

/// How much time lies between two days or longer stretches, in whole units: the least and the most that they leave.
struct Elapsed {
  var from: DayInterval
  var to: DayInterval

  /// The birthdays between them; nil where the second lies wholly before the first.
  var birthdays: ClosedRange<Int>? {
    guard from.from <= to.to else { return nil }
    let least = max(0, Self.years(from.to, to.from))
    return least...max(least, Self.years(from.from, to.to))
  }

  private static func years(_ from: Day, _ to: Day) -> Int {
    let years = to.year - from.year
    return (to.month, to.dayOfMonth) < (from.month, from.dayOfMonth) ? years - 1 : years
  }

  /// The differences of the calendar's years.
  var calendarYears: ClosedRange<Int>? {
    let (least, most) = (to.from.year - from.to.year, to.to.year - from.from.year)
    return least <= most && most >= 0 ? max(0, least)...most : nil
  }

  /// The days between them; with both ends counted, one more.
  var days: ClosedRange<Int>? {
    guard from.from <= to.to else { return nil }
    let least = max(0, to.from.number - from.to.number)
    return least...max(least, to.to.number - from.from.number + 1)
  }

  /// Whether so many units are more than lie between them, whatever the rounding.
  func falls(short count: Int, _ unit: TimeUnit) -> Bool {
    !fits(count, unit, grain: .day, slack: 10) && fits(1, unit, grain: .day, slack: 100 * count)
  }

  /// Whether so many units may lie between them, with a slack in hundredths of the count.
  ///
  /// A unit larger than the grain of the ends may be rounded; a unit of their own grain may not.
  func fits(_ count: Int, _ unit: TimeUnit, grain: DateRange.Grain, slack: Int = 0) -> Bool {
    guard let days, count >= 0, count < 100_000 else { return days == nil ? false : true }
    /// In ten-thousandths of a day.
    let (size, rounding): (Int, Int)
    switch unit {
    case .day, .night: (size, rounding) = (10_000, 0)
    case .week: (size, rounding) = (70_000, grain == .day ? 30_000 : 0)
    case .fortnight: (size, rounding) = (140_000, 70_000)
    case .month: (size, rounding) = (304_369, grain == .day ? 180_000 : 30_000)
    case .year: (size, rounding) = (3_652_425, grain == .year ? 20_000 : 2_200_000)
    case .decade: (size, rounding) = (36_524_250, 18_262_125)
    case .century: (size, rounding) = (365_242_500, 182_621_250)
    default: return true
    }
    let said = count * size
    let room = rounding + said / 100 * slack
    return said >= days.lowerBound * 10_000 - room && said <= days.upperBound * 10_000 + room
  }
}

extension DayInterval {
  /// What a date is told by.
  var grain: DateRange.Grain {
    let length = to.number - from.number
    return length == 0 ? .day : length <= 31 ? .month : .year
  }
}
