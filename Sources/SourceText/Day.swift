/// A day of the proleptic Gregorian calendar, without a time zone.
///
/// Years are astronomical: year 0 is 1 BC, year −1 is 2 BC. Every day of the years −9999 to 9999 can be said.
public struct Day: Hashable, Sendable {
  /// Days since 1 January 1970, which is day 0.
  package let number: Int

  package init(number: Int) { self.number = number }

  /// The day of that year, month and day of the month; nil when the calendar has no such day.
  package init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, in: year)
    else { return nil }
    number = Day.number(year, month, day)
  }

  /// The day written as `2024-01-06`; nil for anything else. A time after `T` or a space is passed over.
  public init?(iso text: some StringProtocol) {
    var fields: [Int] = []
    var value = 0
    var digits = 0
    var rest = text.utf8[...]
    let negative = rest.first == UInt8(ascii: "-")
    if negative { rest = rest.dropFirst() }
    while let byte = rest.first {
      if byte >= 0x30 && byte <= 0x39 && digits < 4 {
        value = value * 10 + Int(byte &- 0x30)
        digits += 1
      } else if byte == UInt8(ascii: "-") && fields.count < 2 && digits > 0 {
        guard digits == (fields.isEmpty ? 4 : 2) else { return nil }
        fields.append(value)
        (value, digits) = (0, 0)
      } else {
        break
      }
      rest = rest.dropFirst()
    }
    guard fields.count == 2, digits == 2 else { return nil }
    if let after = rest.first, after != UInt8(ascii: "T"), after != UInt8(ascii: " ") { return nil }
    self.init(negative ? -fields[0] : fields[0], fields[1], value)
  }

  package var year: Int { civil.year }
  package var month: Int { civil.month }
  /// The day of the month, 1-based.
  package var dayOfMonth: Int { civil.day }

  /// The day of the week by ISO 8601: 1 is Monday, 7 is Sunday.
  package var weekday: Int { Day.floorMod(number + 3, 7) + 1 }

  /// That many days later; earlier when negative.
  package func adding(days: Int) -> Day { Day(number: number + days) }

  /// Year, month and day of the month, after Howard Hinnant's `civil_from_days`.
  package var civil: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = Day.floorDiv(z, 146_097)
    let doe = z - era * 146_097
    let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
    let mp = (5 * doy + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - (153 * mp + 2) / 5 + 1)
  }

  /// The number of days in a month of a year; 0 for a month that is none.
  package static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    case 1...12: 31
    default: 0
    }
  }

  package static func isLeap(_ year: Int) -> Bool {
    floorMod(year, 4) == 0 && (floorMod(year, 100) != 0 || floorMod(year, 400) == 0)
  }

  /// Howard Hinnant's `days_from_civil`.
  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = floorDiv(y, 400)
    let yoe = y - era * 400
    let doy = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy
    return era * 146_097 + doe - 719_468
  }

  package static func floorDiv(_ a: Int, _ b: Int) -> Int {
    let q = a / b
    return a % b != 0 && (a < 0) != (b < 0) ? q - 1 : q
  }

  package static func floorMod(_ a: Int, _ b: Int) -> Int { a - floorDiv(a, b) * b }
}

extension Day: Comparable {
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}

extension Day: CustomStringConvertible {
  /// `2024-01-06`.
  public var description: String {
    let (year, month, day) = civil
    return padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
  }
}
