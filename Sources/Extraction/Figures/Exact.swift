/// An exact decimal: a whole number times a power of ten. Never a binary fraction.
///
/// Every operation that could leave the range gives nil.
public struct Exact: Hashable, Sendable {
  /// The digits, without trailing zeros unless the value is zero.
  package let digits: Int128
  /// The power of ten, held within 9,999 either way.
  package let exponent: Int

  package init(_ digits: Int128, exponent: Int = 0) {
    var (digits, exponent) = (digits, min(max(exponent, -Exact.reach), Exact.reach))
    if digits == 0 { exponent = 0 }
    // Sixty-four bits divide ten times faster than a hundred and twenty-eight, and nearly every figure fits.
    if var small = Int64(exactly: digits) {
      while small != 0, small % 10 == 0 { (small, exponent) = (small / 10, exponent + 1) }
      digits = Int128(small)
    } else {
      while digits % 10 == 0 { (digits, exponent) = (digits / 10, exponent + 1) }
    }
    self.digits = digits
    self.exponent = min(exponent, Exact.reach)
  }

  package init(_ value: Int) { self.init(Int128(value)) }

  package static let zero = Exact(0)
  package static let one = Exact(1)
  package static let ten = Exact(10)
  package static let hundred = Exact(100)
  static let reach = 9_999

  /// Whether it is a whole number.
  package var isWhole: Bool { exponent >= 0 }
  package var isZero: Bool { digits == 0 }
  package var isNegative: Bool { digits < 0 }

  /// The value as an Int; nil when it is not whole or too large.
  package var integer: Int? {
    guard exponent >= 0, exponent < 19 else { return digits == 0 ? 0 : nil }
    guard let scaled = Exact.scale(digits, by: exponent) else { return nil }
    return Int(exactly: scaled)
  }
}

extension Exact: Comparable {
  /// By value, whatever the size: comparing never fails.
  public static func < (a: Exact, b: Exact) -> Bool { a.order(b) < 0 }

  /// Below, at or above zero as this is less than, equal to or greater than the other.
  func order(_ other: Exact) -> Int {
    let (sign, otherSign) = (digits.signum(), other.digits.signum())
    if sign != otherSign { return sign < otherSign ? -1 : 1 }
    if sign == 0 { return 0 }
    if exponent == other.exponent { return digits == other.digits ? 0 : digits < other.digits ? -1 : 1 }
    let (length, otherLength) = (Exact.length(digits) + exponent, Exact.length(other.digits) + other.exponent)
    if length != otherLength { return (length < otherLength) == (sign > 0) ? -1 : 1 }
    // Of equal length, the one with the smaller exponent has the more digits; a scaled one that overflows is the larger.
    let (low, high) = exponent <= other.exponent ? (self, other) : (other, self)
    let magnitude: Int
    if let scaled = Exact.scale(high.digits, by: high.exponent - low.exponent) {
      magnitude = scaled.magnitude == low.digits.magnitude ? 0 : scaled.magnitude > low.digits.magnitude ? 1 : -1
    } else {
      magnitude = 1
    }
    let order = sign > 0 ? magnitude : -magnitude
    return exponent <= other.exponent ? -order : order
  }
}

extension Exact: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self.init(value) }
}
