internal import SourceText

/// The days that a mark of a date speaks of, to be drawn.
struct DaySpan: Hashable {
  var first: Day
  var last: Day

  /// Nil for a duration, a set, a bare time and what has no place in the calendar.
  init?(_ mark: Mark) {
    guard mark.kind == .date else { return nil }
    let days = DaySpan.days(in: mark.interval ?? "")
    if let first = days.first, let last = days.last, first <= last {
      self.init(first: first, last: last)
    } else if let span = DaySpan(value: mark.value) {
      self = span
    } else {
      return nil
    }
  }

  private init(first: Day, last: Day) { (self.first, self.last) = (first, last) }

  /// `2026-03-03`, `2026-03`, `2026`, with anything behind them.
  private init?(value: String) {
    if let day = Day(iso: value.prefix(10)) {
      self.init(first: day, last: day)
      return
    }
    let fields = value.split(separator: "-").prefix(2).map { Int($0) }
    guard let first = fields.first, let year = first, value.prefix(4).utf8.count == 4 else { return nil }
    if fields.count == 2, let month = fields[1], let start = Day(year, month, 1),
      let end = Day(year, month, Day.length(ofMonth: month, in: year))
    {
      self.init(first: start, last: end)
    } else if fields.count == 1, let start = Day(year, 1, 1), let end = Day(year, 12, 31) {
      self.init(first: start, last: end)
    } else {
      return nil
    }
  }

  /// Every day that is written out in a text, in its order.
  private static func days(in text: String) -> [Day] {
    text.split(whereSeparator: { !("0"..."9").contains($0) && $0 != "-" }).compactMap { Day(iso: $0) }
  }
}
