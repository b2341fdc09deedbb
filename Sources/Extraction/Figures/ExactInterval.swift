/// The values that a writing allows; an end that is nil is open to infinity.
package struct ExactInterval: Hashable, Sendable {
  package var low: Exact?
  package var high: Exact?
  package var includesLow: Bool
  package var includesHigh: Bool

  package init(low: Exact?, high: Exact?, includesLow: Bool = true, includesHigh: Bool = false) {
    (self.low, self.high, self.includesLow, self.includesHigh) = (low, high, includesLow, includesHigh)
  }

  /// One value alone.
  package init(exactly value: Exact) { self.init(low: value, high: value, includesLow: true, includesHigh: true) }

  /// Every value.
  package static let everything = ExactInterval(low: nil, high: nil)
  package static func atLeast(_ value: Exact) -> ExactInterval { ExactInterval(low: value, high: nil) }
  package static func moreThan(_ value: Exact) -> ExactInterval {
    ExactInterval(low: value, high: nil, includesLow: false)
  }
  package static func atMost(_ value: Exact) -> ExactInterval {
    ExactInterval(low: nil, high: value, includesHigh: true)
  }
  package static func lessThan(_ value: Exact) -> ExactInterval { ExactInterval(low: nil, high: value) }
  package static func between(_ low: Exact, _ high: Exact) -> ExactInterval {
    ExactInterval(low: min(low, high), high: max(low, high), includesLow: true, includesHigh: true)
  }

  /// What rounds to a value written with its last digit in a decimal place: 54 at place 0 is [53.5, 54.5).
  ///
  /// Halves are taken to round away from zero, so that the ends of a negative one are mirrored.
  package init(rounded value: Exact, place: Int) {
    let half = Exact(5, exponent: -place - 1)
    // Both ends have the place of the half, unless the value has more digits than were given.
    if value.exponent >= half.exponent, let digits = Exact.scale(value.digits, by: value.exponent - half.exponent),
      digits.magnitude < Int128.max.magnitude - 5
    {
      self.init(
        low: Exact(digits - 5, exponent: half.exponent), high: Exact(digits + 5, exponent: half.exponent),
        includesLow: !value.isNegative, includesHigh: value.isNegative)
      return
    }
    self.init(
      low: value.subtracting(half), high: value.adding(half), includesLow: !value.isNegative,
      includesHigh: value.isNegative)
  }

  /// The one value it holds, if it holds one alone.
  package var single: Exact? { low != nil && low == high && includesLow && includesHigh ? low : nil }
  /// Whether no value is in it.
  package var isEmpty: Bool {
    guard let low, let high else { return false }
    return low > high || (low == high && !(includesLow && includesHigh))
  }

  package func contains(_ value: Exact) -> Bool {
    if let low, value < low || (value == low && !includesLow) { return false }
    if let high, value > high || (value == high && !includesHigh) { return false }
    return true
  }

  /// Whether every value of the other is in this one.
  package func contains(_ other: ExactInterval) -> Bool {
    if other.isEmpty { return true }
    if let low {
      guard let start = other.low, start > low || (start == low && (includesLow || !other.includesLow)) else {
        return false
      }
    }
    if let high {
      guard let end = other.high, end < high || (end == high && (includesHigh || !other.includesHigh)) else {
        return false
      }
    }
    return true
  }

  package func overlaps(_ other: ExactInterval) -> Bool { intersection(other) != nil }

  /// What both hold; nil when they hold nothing in common.
  package func intersection(_ other: ExactInterval) -> ExactInterval? {
    var both = self
    if let start = other.low, low.map({ start > $0 || (start == $0 && !other.includesLow) }) ?? true {
      (both.low, both.includesLow) = (start, other.includesLow)
    }
    if let end = other.high, high.map({ end < $0 || (end == $0 && !other.includesHigh) }) ?? true {
      (both.high, both.includesHigh) = (end, other.includesHigh)
    }
    return both.isEmpty ? nil : both
  }

  /// The smallest interval that holds both.
  package func hull(_ other: ExactInterval) -> ExactInterval {
    var all = self
    if let mine = low {
      if let start = other.low {
        if start < mine { (all.low, all.includesLow) = (start, other.includesLow) }
        if start == mine { all.includesLow = includesLow || other.includesLow }
      } else {
        all.low = nil
      }
    }
    if let mine = high {
      if let end = other.high {
        if end > mine { (all.high, all.includesHigh) = (end, other.includesHigh) }
        if end == mine { all.includesHigh = includesHigh || other.includesHigh }
      } else {
        all.high = nil
      }
    }
    return all
  }
}

extension ExactInterval: CustomStringConvertible {
  /// `[2450, 2550)`; a single value stands alone: `66`.
  package var description: String {
    if let single { return "\(single)" }
    let start = low.map { (includesLow ? "[" : "(") + $0.description } ?? "(-∞"
    let end = high.map { $0.description + (includesHigh ? "]" : ")") } ?? "∞)"
    return "\(start), \(end)"
  }
}
