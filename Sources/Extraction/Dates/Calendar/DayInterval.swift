package import SourceText

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
