/// A count of a unit of time.
package struct Length: Sendable, Hashable {
  /// nil where the text leaves it open ("several months").
  package var count: Int?
  /// A half on top ("two and a half years").
  package var half = false
  package var unit: TimeUnit

  package init(count: Int?, half: Bool = false, unit: TimeUnit) {
    (self.count, self.half, self.unit) = (count, half, unit)
  }
}

/// A unit of time that can be counted.
package enum TimeUnit: UInt8, Sendable, CaseIterable {
  case second, minute, hour, day, week, month, quarter, year, decade, century, millennium
  case night, weekend, fortnight
  /// A stretch whose length its sentence tells: "the period".
  case period

  /// Whether it is less than a day.
  var isShort: Bool { rawValue < TimeUnit.day.rawValue }
  /// Whether a year or more is counted with it.
  var isLong: Bool { self == .year || self == .decade || self == .century || self == .millennium }
}

extension Length {
  /// The TIMEX3 value: `P3D`, `PT2H`, `PXY`. Decades and centuries with a count are given in years.
  var value: String {
    func with(_ scale: Int, _ letter: String, time: Bool = false) -> String {
      let number = count.map { $0.multipliedReportingOverflow(by: scale) }.flatMap {
        $0.overflow ? nil : String($0.partialValue)
      }
      return (time ? "PT" : "P") + (number ?? "X") + letter
    }
    /// A half of a unit in the next smaller one, where that is whole.
    func halved(_ whole: String, _ rest: String) -> String { count == 0 ? rest : whole + rest.drop { $0 == "P" } }
    switch unit {
    case .second: return half ? "PT" + (count.map(String.init) ?? "X") + ".5S" : with(1, "S", time: true)
    case .minute: return half ? (count == 0 ? "PT30S" : with(1, "M", time: true) + "30S") : with(1, "M", time: true)
    case .hour: return half ? (count == 0 ? "PT30M" : with(1, "H", time: true) + "30M") : with(1, "H", time: true)
    case .day, .night: return half ? halved(with(1, "D"), "PT12H") : with(1, "D")
    case .week: return half ? "P" + (count.map(String.init) ?? "X") + ".5W" : with(1, "W")
    case .fortnight: return with(2, "W")
    case .weekend: return "P" + (count.map { String($0) } ?? "X") + "WE"
    case .month: return half ? "P" + (count.map(String.init) ?? "X") + ".5M" : with(1, "M")
    case .quarter: return with(1, "Q")
    case .year: return half ? halved(with(1, "Y"), "P6M") : with(1, "Y")
    case .decade:
      guard let count else { return "PXY" }
      return half ? Length(count: min(count, 1_000_000) * 10 + 5, unit: .year).value : with(10, "Y")
    case .century: return count == nil ? "PXC" : with(100, "Y")
    case .millennium: return count == nil ? "PXL" : with(1000, "Y")
    case .period: return "PXX"
    }
  }
}
