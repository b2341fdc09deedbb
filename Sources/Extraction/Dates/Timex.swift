package import SourceText

/// A temporal expression by TIMEX3 (ISO-TimeML).
public struct Timex: Sendable {
  package enum Kind: String, Sendable, Codable {
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

  /// Its extent as TempEval-3 marks it: without a leading preposition.
  package var range: TextRange
  /// The tokens of the extent.
  package var tokens: Range<Int>
  package var kind: Kind
  /// The TIMEX3 value: `2024-01-05`, `2023-W48`, `P1M`, `PRESENT_REF`.
  package var value: String
  /// The TIMEX3 mod: `APPROX`, `MORE_THAN`, `START`, `MID`, `END` …
  package var mod: String?
  /// The days that it may speak of, first and last; nil for a duration, a set or a vague one.
  package var days: DayInterval?
  package var anchor: Anchor = .itself
  /// The number of its sentence.
  package var sentence: Int = 0
}

/// From one day to another, both of them in it.
package struct DayInterval: Hashable, Sendable {
  package var from: Day
  package var to: Day

  package init(_ from: Day, _ to: Day) {
    self.from = min(from, to)
    self.to = max(from, to)
  }

  package func overlaps(_ other: DayInterval) -> Bool { from <= other.to && other.from <= to }
  package func contains(_ day: Day) -> Bool { from <= day && day <= to }
}

extension DayInterval: CustomStringConvertible {
  /// `2024-01-05`, or `2023-11-01 to 2023-11-30`.
  package var description: String { from == to ? "\(from)" : "\(from) to \(to)" }
}
