import SourceText

extension Exact {
  /// Powers of ten that fit.
  private static let powers: [Int128] = {
    var powers: [Int128] = [1]
    while powers.count < 39, let last = powers.last { powers.append(last &* 10) }
    return powers
  }()

  /// A number times a power of ten; nil when it does not fit.
  static func scale(_ digits: Int128, by power: Int) -> Int128? {
    if digits == 0 || power == 0 { return digits }
    guard power >= 0, power < powers.count else { return nil }
    let (product, overflow) = digits.multipliedReportingOverflow(by: powers[power])
    return overflow ? nil : product
  }

  /// How many decimal digits a number has; 1 for zero.
  static func length(_ digits: Int128) -> Int {
    let magnitude = digits.magnitude
    var length = 1
    while length < powers.count, magnitude >= powers[length].magnitude { length += 1 }
    return length
  }

  package func adding(_ other: Exact) -> Exact? {
    if isZero { return other }
    if other.isZero { return self }
    let low = min(exponent, other.exponent)
    guard let a = Exact.scale(digits, by: exponent - low), let b = Exact.scale(other.digits, by: other.exponent - low)
    else { return nil }
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? nil : Exact(sum, exponent: low)
  }

  package var negated: Exact? {
    let (negative, overflow) = Int128(0).subtractingReportingOverflow(digits)
    return overflow ? nil : Exact(negative, exponent: exponent)
  }

  package var magnitude: Exact? { isNegative ? negated : self }

  package func subtracting(_ other: Exact) -> Exact? { other.negated.flatMap(adding) }

  package func multiplied(by other: Exact) -> Exact? {
    let (product, overflow) = digits.multipliedReportingOverflow(by: other.digits)
    let power = exponent + other.exponent
    guard !overflow, abs(power) <= Exact.reach else { return product == 0 && !overflow ? .zero : nil }
    return Exact(product, exponent: power)
  }

  /// The value with its decimal point moved: `power` places to the right, or to the left if it is negative.
  package func shifted(by power: Int) -> Exact? {
    guard abs(power) <= Exact.reach, abs(exponent + power) <= Exact.reach else { return isZero ? .zero : nil }
    return Exact(digits, exponent: exponent + power)
  }

  /// Which way a quotient that has no end is cut off.
  package enum Rounding: Sendable { case down, up, nearest }

  /// The quotient to so many significant digits, cut off as told; nil for a division by zero.
  ///
  /// A quotient that ends within these digits is exact. `down` is toward negative infinity, `up` toward positive.
  package func divided(by other: Exact, rounding: Rounding = .nearest, digits count: Int = 30) -> Exact? {
    guard !other.isZero else { return nil }
    guard !isZero else { return .zero }
    let negative = isNegative != other.isNegative
    let divisor = other.digits.magnitude
    var (quotient, rest) = digits.magnitude.quotientAndRemainder(dividingBy: divisor)
    guard var whole = Int128(exactly: quotient) else { return nil }
    var length = quotient == 0 ? 0 : Exact.length(whole)
    var power = exponent - other.exponent
    var next: UInt128 = 0
    let wanted = min(max(count, 1), 36)
    while rest != 0, length < wanted {
      var step: Int
      (quotient, rest, step) = Exact.next(rest, divisor, most: wanted - length)
      // What ends within these digits has none behind its last.
      while rest == 0, step > 1, quotient % 10 == 0 { (quotient, step) = (quotient / 10, step - 1) }
      length = whole == 0 ? (quotient == 0 ? 0 : Exact.length(Int128(quotient))) : length + step
      whole = whole * Exact.powers[step] + Int128(quotient)
      power -= step
      guard power > -Exact.reach * 2 else { return nil }
    }
    if rest != 0 {
      next = Exact.next(rest, divisor, most: 1).digits
      let away = rounding == .nearest ? next >= 5 : (rounding == .up) != negative
      if away { whole += 1 }
    }
    guard abs(power) <= Exact.reach else { return nil }
    return Exact(negative ? -whole : whole, exponent: power)
  }

  /// A step of long division: the next digits, what is left, and how many digits these are.
  ///
  /// Eighteen at a time where they fit: with one at a time a twentieth of a run of `swift test` went into these divisions.
  private static func next(_ rest: UInt128, _ divisor: UInt128, most: Int) -> (
    digits: UInt128, rest: UInt128, count: Int
  ) {
    let count = min(most, 18)
    let (dividend, overflow) = rest.multipliedReportingOverflow(by: powers[count].magnitude)
    guard overflow else {
      let (digits, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
      return (digits, rest, count)
    }
    let wide = rest.multipliedFullWidth(by: 10)
    // The rest is below the divisor, so that the digit is below ten and the division cannot overflow.
    let (digit, left) = divisor.dividingFullWidth((wide.high, wide.low))
    return (digit, left, 1)
  }

  /// The value to so many decimal places, half away from zero.
  package func rounded(places: Int) -> Exact {
    guard -exponent > places else { return self }
    let drop = -exponent - places
    guard drop < Exact.length(digits) + 1, drop < 39, let unit = Exact.scale(1, by: drop) else { return .zero }
    let (quotient, rest) = digits.quotientAndRemainder(dividingBy: unit)
    let away = rest.magnitude >= unit.magnitude - rest.magnitude
    return Exact(quotient + (away ? Int128(digits.signum()) : 0), exponent: -places)
  }

  /// One unit of a decimal place: `place` 2 is 0.01, -3 is 1000.
  package static func unit(place: Int) -> Exact { Exact(1, exponent: -place) }

  /// A sum of many; nil when it leaves the range.
  package static func sum(_ values: some Sequence<Exact>) -> Exact? {
    var total = Exact.zero
    for value in values {
      guard let next = total.adding(value) else { return nil }
      total = next
    }
    return total
  }
}
