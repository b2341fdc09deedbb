import Expectations
import Foundation
import Testing

@testable import Extraction
@testable import SourceText

/// Our calendar against Foundation's, where both speak, and against laws where only ours does.
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

  @Test("The calendar")
  func parts() {
    expect("year, month and day are Foundation's") {
      for day in Self.days {
        let parts = Self.gregorian.dateComponents([.year, .month, .day, .weekday], from: date(day))
        expect((parts.year, parts.month, parts.day) == (day.year, day.month, day.dayOfMonth))
        expect(parts.weekday, is: day.weekday % 7 + 1)
      }
    }

    expect("weeks are ISO 8601's") {
      for day in Self.days {
        let parts = Self.iso.dateComponents([.yearForWeekOfYear, .weekOfYear], from: date(day))
        expect((parts.yearForWeekOfYear, parts.weekOfYear) == (day.week.year, day.week.number))
        expect(Day.monday(ofWeek: day.week.number, in: day.week.year), is: day.monday)
      }
    }

    expect("every day of the years −9999 to 9999 goes there and back") {
      let first = Day(-9999, 1, 1)
      let last = Day(9999, 12, 31)
      expect(first != nil && last != nil)
      guard let first, let last else { return }
      var mismatches = 0
      for number in stride(from: first.number, through: last.number, by: 17) {
        let day = Day(number: number)
        if Day(day.year, day.month, day.dayOfMonth) != day { mismatches += 1 }
      }
      expect(mismatches, is: 0)
      expect(last.number - first.number + 1, is: 19_999 * 365 + 4_849)
    }

    expect("Easter falls where the church put it") {
      let known = [
        (1818, 3, 22), (1943, 4, 25), (1961, 4, 2), (1999, 4, 4), (2000, 4, 23), (2008, 3, 23), (2019, 4, 21),
        (2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2038, 4, 25),
      ]
      for (year, month, day) in known { expect(Day.easter(year), is: Day(year, month, day)) }
    }

    expect("Easter is a Sunday from 22 March to 25 April in every year") {
      for year in 1583...9999 {
        guard let day = Day.easter(year) else {
          Issue.record("no Easter in \(year)")
          continue
        }
        let place = (day.month, day.dayOfMonth)
        expect(day.weekday == 7 && place >= (3, 22) && place <= (4, 25))
      }
    }

    expect("the nth weekday of a month is counted from either end") {
      expect(Day.weekday(4, number: 4, of: 11, in: 2025), is: Day(2025, 11, 27))
      expect(Day.weekday(1, number: -1, of: 5, in: 2026), is: Day(2026, 5, 25))
      expect(Day.weekday(7, number: 5, of: 2, in: 2026), is: nil)
      expect(Day.weekday(7, number: 5, of: 3, in: 2026), is: Day(2026, 3, 29))
    }

    expect("nothing leaves the years that can be said") {
      expect(Day(9999, 12, 31)?.adding(months: 1), is: nil)
      expect(Day(-9999, 1, 1)?.adding(years: -1), is: nil)
      expect(Day(2024, 2, 29)?.adding(years: 1), is: Day(2025, 2, 28))
      expect(Day(2026, 3, 3)?.adding(months: Int.max), is: nil)
      expect(Day(2026, 3, 3)?.adding(years: Int.max), is: nil)
    }

    expect("years are counted as ages are") {
      let birth = try require(Day(1960, 6, 2))
      expect(birth.years(until: try require(Day(2022, 6, 1))), is: 61)
      expect(birth.years(until: try require(Day(2022, 6, 2))), is: 62)
    }

    expect("months later are Foundation's", of: [-13, -7, -1, 1, 11, 12, 25, 480]) { count in
      for day in Self.days {
        let later = Self.gregorian.date(byAdding: .month, value: count, to: date(day))
        expect(day.adding(months: count).map(date), is: later)
      }
    }
  }
}
