package import SourceText

/// The names of the calendar, for messages.
package enum CalendarName {
  package static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  package static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// Of an ISO 8601 number, 1 for Monday.
  package static func weekday(_ number: Int) -> String {
    weekdays.indices.contains(number - 1) ? weekdays[number - 1] : "no weekday"
  }

  package static func month(_ number: Int) -> String {
    months.indices.contains(number - 1) ? months[number - 1] : "month \(number)"
  }

  /// "3 March 2026".
  package static func day(_ day: Day) -> String { "\(day.dayOfMonth) \(month(day.month)) \(day.year)" }
}
