/// Arithmetic on intervals, rounded outward: the result holds every value that the operands allow.
///
/// Nothing here fails. An end that leaves the range of `Exact` becomes infinite, which is the outward side; so a rule that
/// objects only when intervals do not meet never objects because of an overflow.
extension ExactInterval {
  /// An end of an interval while it is computed with.
  private enum End {
    case negativeInfinity
    case value(Exact, included: Bool)
    case positiveInfinity
  }

  private var start: End { low.map { .value($0, included: includesLow) } ?? .negativeInfinity }
  private var end: End { high.map { .value($0, included: includesHigh) } ?? .positiveInfinity }

  package func adding(_ other: ExactInterval) -> ExactInterval {
    ExactInterval(
      low: low.flatMap { low in other.low.flatMap { low.adding($0) } },
      high: high.flatMap { high in other.high.flatMap { high.adding($0) } },
      includesLow: includesLow && other.includesLow, includesHigh: includesHigh && other.includesHigh)
  }

  package var negated: ExactInterval {
    ExactInterval(
      low: high.flatMap(\.negated), high: low.flatMap(\.negated), includesLow: includesHigh, includesHigh: includesLow)
  }

  package func subtracting(_ other: ExactInterval) -> ExactInterval { adding(other.negated) }

  package func multiplied(by other: ExactInterval) -> ExactInterval {
    var low: End?
    var high: End?
    for one in [start, end] {
      for another in [other.start, other.end] {
        low = Self.lower(low, Self.product(one, another, downward: true))
        high = Self.upper(high, Self.product(one, another, downward: false))
      }
    }
    return ExactInterval(low, high)
  }

  /// The quotient; every value when the divisor may be zero on both sides.
  package func divided(by other: ExactInterval) -> ExactInterval {
    guard let divisor = other.signed else { return .everything }
    var low: End?
    var high: End?
    for one in [start, end] {
      for another in [divisor.start, divisor.end] {
        low = Self.lower(low, Self.quotient(one, another, downward: true, positive: divisor.positive))
        high = Self.upper(high, Self.quotient(one, another, downward: false, positive: divisor.positive))
      }
    }
    return ExactInterval(low, high)
  }

  package static prefix func - (a: ExactInterval) -> ExactInterval { a.negated }
  package static func + (a: ExactInterval, b: ExactInterval) -> ExactInterval { a.adding(b) }
  package static func - (a: ExactInterval, b: ExactInterval) -> ExactInterval { a.subtracting(b) }
  package static func * (a: ExactInterval, b: ExactInterval) -> ExactInterval { a.multiplied(by: b) }
  package static func * (a: ExactInterval, factor: Exact) -> ExactInterval { a * ExactInterval(exactly: factor) }
  package static func / (a: ExactInterval, b: ExactInterval) -> ExactInterval { a.divided(by: b) }

  package static func sum(_ intervals: some Sequence<ExactInterval>) -> ExactInterval {
    intervals.reduce(ExactInterval(exactly: .zero), +)
  }

  /// By how many percent something changed on the way from one value to another.
  package static func percentChange(from: ExactInterval, to: ExactInterval) -> ExactInterval {
    (to / from) * .hundred - ExactInterval(exactly: .hundred)
  }

  /// How many percent of a whole a part is.
  package static func percentShare(of part: ExactInterval, in whole: ExactInterval) -> ExactInterval {
    (part / whole) * .hundred
  }

  /// The ends of a divisor that lies on one side of zero; nil when zero lies within.
  private var signed: (start: End, end: End, positive: Bool)? {
    if let low, !low.isNegative { return high?.isZero == true ? nil : (start, end, true) }
    if let high, high.isNegative || high.isZero { return low?.isZero == true ? nil : (start, end, false) }
    return nil
  }

  private init(_ low: End?, _ high: End?) {
    self.init(low: nil, high: nil)
    if case .value(let value, let included)? = low { (self.low, includesLow) = (value, included) }
    if case .value(let value, let included)? = high { (self.high, includesHigh) = (value, included) }
  }

  private static func sign(_ end: End) -> Int {
    switch end {
    case .negativeInfinity: -1
    case .positiveInfinity: 1
    case .value(let value, _): value.digits.signum() < 0 ? -1 : value.isZero ? 0 : 1
    }
  }

  private static func product(_ a: End, _ b: End, downward: Bool) -> End {
    let signs = sign(a) * sign(b)
    if case .value(let x, let first) = a, case .value(let y, let second) = b {
      if let product = x.multiplied(by: y) {
        // A zero that is included makes the product zero whatever the other end is.
        let included = (first && second) || (x.isZero && first) || (y.isZero && second)
        return .value(product, included: included)
      }
      return downward ? .negativeInfinity : .positiveInfinity
    }
    return signs == 0 ? .value(.zero, included: true) : signs < 0 ? .negativeInfinity : .positiveInfinity
  }

  private static func quotient(_ a: End, _ b: End, downward: Bool, positive: Bool) -> End {
    switch (a, b) {
    case (.value(let x, let first), .value(let y, let second)):
      if y.isZero {
        let sign = x.digits.signum() * (positive ? 1 : -1)
        return sign == 0 ? .value(.zero, included: first) : sign < 0 ? .negativeInfinity : .positiveInfinity
      }
      guard let value = x.divided(by: y, rounding: downward ? .down : .up) else {
        return downward ? .negativeInfinity : .positiveInfinity
      }
      return .value(value, included: first && second)
    case (.value, _): return .value(.zero, included: false)
    default: return sign(a) * (positive ? 1 : -1) < 0 ? .negativeInfinity : .positiveInfinity
    }
  }

  private static func lower(_ a: End?, _ b: End) -> End {
    guard let a else { return b }
    switch (a, b) {
    case (.negativeInfinity, _), (_, .negativeInfinity): return .negativeInfinity
    case (.positiveInfinity, let other), (let other, .positiveInfinity): return other
    case (.value(let x, let first), .value(let y, let second)):
      return x == y ? .value(x, included: first || second) : x < y ? a : b
    }
  }

  private static func upper(_ a: End?, _ b: End) -> End {
    guard let a else { return b }
    switch (a, b) {
    case (.positiveInfinity, _), (_, .positiveInfinity): return .positiveInfinity
    case (.negativeInfinity, let other), (let other, .negativeInfinity): return other
    case (.value(let x, let first), .value(let y, let second)):
      return x == y ? .value(x, included: first || second) : x > y ? a : b
    }
  }
}
