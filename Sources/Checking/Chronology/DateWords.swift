import Extraction
import Findings
import SourceText

/// The names of the calendar, for messages.
enum CalendarName {
  static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// Of an ISO 8601 number, 1 for Monday.
  static func weekday(_ number: Int) -> String {
    weekdays.indices.contains(number - 1) ? weekdays[number - 1] : "no weekday"
  }

  static func month(_ number: Int) -> String {
    months.indices.contains(number - 1) ? months[number - 1] : "month \(number)"
  }

  /// "3 March 2026".
  static func day(_ day: Day) -> String { "\(day.dayOfMonth) \(month(day.month)) \(day.year)" }
}

extension Tokens {
  /// A whole number in plain digits and how many digits it has; nil for anything else.
  func digits(_ index: Int) -> (value: Int, count: Int)? {
    guard let token = at(index), token.isNumber, token.length <= 4 else { return nil }
    var value = 0
    for byte in bytes[token.range.start..<token.range.end] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return (value, token.length)
  }

  /// A hyphen or a dash.
  func isDash(_ index: Int) -> Bool { kind(index) == .hyphen || kind(index) == .dash }
}

extension Examination {
  /// A message about a passage; one that lies in somebody's words says so, for it may be checked but not mended.
  func placed(_ message: Finding.Message, _ range: TextRange) -> Finding.Message {
    isQuoted(range) ? Finding.Message(message.text + ", inside a quotation") : message
  }
}
