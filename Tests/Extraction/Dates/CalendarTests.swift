import Foundation
import Testing

@testable import Extraction
@testable import SourceText

/// Our calendar against Foundation's, where both speak, and against laws where only ours does.
@Suite("The calendar")
struct CalendarTests {
  private static let gregorian: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    return calendar
  }()
  private static let iso: Calendar = {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    return calendar
  }()

  private func date(_ day: Day) -> Date { Date(timeIntervalSince1970: Double(day.number) * 86_400) }

  /// Days spread evenly from 1600 to 2500, after the Gregorian reform; a step that meets every weekday and month.
  static let days: [Day] = stride(from: -135_140, through: 193_583, by: 373).map { Day(number: $0) }

  @Test("Year, month and day are Foundation's")
  func yearMonthAndDayAreFoundation() {
    for day in Self.days {
      let parts = Self.gregorian.dateComponents([.year, .month, .day, .weekday], from: date(day))
      #expect((parts.year, parts.month, parts.day) == (day.year, day.month, day.dayOfMonth))
      #expect(parts.weekday == day.weekday % 7 + 1)
    }
  }

  @Test("Weeks are ISO 8601's")
  func weeksAreISO8601() {
    for day in Self.days {
      let parts = Self.iso.dateComponents([.yearForWeekOfYear, .weekOfYear], from: date(day))
      #expect((parts.yearForWeekOfYear, parts.weekOfYear) == (day.week.year, day.week.number))
      #expect(Day.monday(ofWeek: day.week.number, in: day.week.year) == day.monday)
    }
  }

  @Test("Every day of the years −9999 to 9999 goes there and back")
  func everyDayOfYears9999To9999Goes() {
    let first = Day(-9999, 1, 1)
    let last = Day(9999, 12, 31)
    #expect(first != nil && last != nil)
    guard let first, let last else { return }
    var mismatches = 0
    for number in stride(from: first.number, through: last.number, by: 17) {
      let day = Day(number: number)
      if Day(day.year, day.month, day.dayOfMonth) != day { mismatches += 1 }
    }
    #expect(mismatches == 0)
    #expect(last.number - first.number + 1 == 19_999 * 365 + 4_849)
  }

  @Test(
    "Easter falls where the church put it",
    arguments: [
      (1818, 3, 22), (1943, 4, 25), (1961, 4, 2), (1999, 4, 4), (2000, 4, 23), (2008, 3, 23), (2019, 4, 21),
      (2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2038, 4, 25),
    ])
  func easterFallsWhereChurchPutIt(_ year: Int, _ month: Int, _ day: Int) {
    #expect(Day.easter(year) == Day(year, month, day))
  }

  @Test("Easter is a Sunday from 22 March to 25 April in every year")
  func easterIsSundayFrom22MarchTo25() {
    for year in 1583...9999 {
      guard let day = Day.easter(year) else {
        Issue.record("no Easter in \(year)")
        continue
      }
      let place = (day.month, day.dayOfMonth)
      #expect(day.weekday == 7 && place >= (3, 22) && place <= (4, 25))
    }
  }

  @Test("The nth weekday of a month is counted from either end")
  func nthWeekdayOfMonthIsCounted() {
    #expect(Day.weekday(4, number: 4, of: 11, in: 2025) == Day(2025, 11, 27))
    #expect(Day.weekday(1, number: -1, of: 5, in: 2026) == Day(2026, 5, 25))
    #expect(Day.weekday(7, number: 5, of: 2, in: 2026) == nil)
    #expect(Day.weekday(7, number: 5, of: 3, in: 2026) == Day(2026, 3, 29))
  }

  @Test("Nothing leaves the years that can be said")
  func nothingLeavesYearsThatCanBeSaid() {
    #expect(Day(9999, 12, 31)?.adding(months: 1) == nil)
    #expect(Day(-9999, 1, 1)?.adding(years: -1) == nil)
    #expect(Day(2024, 2, 29)?.adding(years: 1) == Day(2025, 2, 28))
    #expect(Day(2026, 3, 3)?.adding(months: Int.max) == nil)
    #expect(Day(2026, 3, 3)?.adding(years: Int.max) == nil)
  }

  @Test("Years are counted as ages are")
  func yearsAreCountedAsAgesAre() throws {
    let birth = try #require(Day(1960, 6, 2))
    #expect(birth.years(until: try #require(Day(2022, 6, 1))) == 61)
    #expect(birth.years(until: try #require(Day(2022, 6, 2))) == 62)
  }

  @Test("Months later are Foundation's", arguments: [-13, -7, -1, 1, 11, 12, 25, 480])
  func monthsLaterAreFoundation(_ count: Int) {
    for day in Self.days {
      let later = Self.gregorian.date(byAdding: .month, value: count, to: date(day))
      #expect(day.adding(months: count).map(date) == later)
    }
  }
}
