public import SourceText

/// From one day to another, both of them in it.
public struct DayInterval: Hashable, Sendable {
  /// The first day.
  public package(set) var from: Day
  /// The last day.
  public package(set) var to: Day

  /// The days between two, in either order.
  public init(_ from: Day, _ to: Day) {
    self.from = min(from, to)
    self.to = max(from, to)
  }

  /// Whether both have a day in common.
  public func overlaps(_ other: DayInterval) -> Bool { from <= other.to && other.from <= to }
  /// Whether a day is one of them.
  public func contains(_ day: Day) -> Bool { from <= day && day <= to }
}

extension DayInterval: CustomStringConvertible {
  /// `2024-01-05`, or `2023-11-01 to 2023-11-30`.
  public var description: String { from == to ? "\(from)" : "\(from) to \(to)" }
}
