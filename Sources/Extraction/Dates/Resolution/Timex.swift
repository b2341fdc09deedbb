public import SourceText

/// A temporal expression by TIMEX3 (ISO-TimeML).
public struct Timex: Sendable {
  /// The TIMEX3 type.
  public enum Kind: String, Sendable, Codable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// How its value was found.
  package enum Anchor: Sendable, Hashable {
    /// The expression tells it all: "5 January 2024".
    case itself
    /// Resolved against the day of publication.
    case published
    /// Resolved against another expression: its index in the reading.
    case timex(Int)
    /// Could not be resolved.
    case unknown
  }

  /// What bends a value: the TIMEX3 mod.
  package enum Modifier: UInt8, Sendable, CaseIterable {
    case start, mid, end, approx, lessThan, moreThan, equalOrLess, equalOrMore

    /// As TIMEX3 writes it.
    package var name: String {
      switch self {
      case .start: "START"
      case .mid: "MID"
      case .end: "END"
      case .approx: "APPROX"
      case .lessThan: "LESS_THAN"
      case .moreThan: "MORE_THAN"
      case .equalOrLess: "EQUAL_OR_LESS"
      case .equalOrMore: "EQUAL_OR_MORE"
      }
    }
  }

  /// Its extent as TempEval-3 marks it: without a leading preposition.
  public package(set) var range: TextRange
  /// The tokens of the extent.
  package var tokens: Range<Int>
  /// A day or more, a time of day, a length, or what comes back.
  public package(set) var kind: Kind
  /// The TIMEX3 value: `2024-01-05`, `2023-W48`, `P1M`, `PRESENT_REF`.
  public package(set) var value: String
  /// The TIMEX3 mod: `APPROX`, `MORE_THAN`, `START`, `MID`, `END` …
  package var mod: Modifier?
  /// The days that it may speak of, first and last; nil for a duration, a set or a vague one.
  public package(set) var days: DayInterval?
  package var anchor: Anchor = .itself
  /// The number of its sentence.
  package var sentence: Int = 0
  /// What was written of the calendar, as far as it was written.
  package var written = WrittenDate()
  /// What a duration, or the distance of a relative date ("three days later"), counts.
  package var length: Length?
  /// Whether the expression only means something against another day: "yesterday", "last week", "a month earlier".
  public package(set) var isRelative = false
  /// The other end of a range ("5–7 January", "from 2011 to 2018"): its index in the reading.
  package var partner: Int?
  /// Which end of a range it is.
  package var end: End?
  package enum End: Sendable, Hashable { case first, last }
}

/// The parts of a date that stand in the text, whether the calendar has such a day or not.
package struct WrittenDate: Sendable, Hashable {
  /// Astronomical: 0 is 1 BC.
  package var year: Int?
  package var month: Int?
  package var day: Int?
  /// The weekday written with a date or alone, by ISO 8601: 1 is Monday.
  package var weekday: Int?
  package var hour: Int?
  package var minute: Int?
  /// `a.m.` or `p.m.` was written with the hour.
  package var hasMeridiem = false
  /// The tokens of the weekday.
  package var weekdayToken: Int?

  package init() {}

  /// Whether the calendar and the clock have such a moment in any year that the text leaves open.
  package var isPossible: Bool {
    if let month {
      guard (1...12).contains(month) else { return false }
      if let day {
        guard day >= 1, day <= Day.length(ofMonth: month, in: year ?? 2000) else { return false }
      }
    } else if let day {
      guard (1...31).contains(day) else { return false }
    }
    if let hour { guard hour <= (hasMeridiem ? 12 : 24) else { return false } }
    if let minute { guard minute < 60 else { return false } }
    return true
  }
}
