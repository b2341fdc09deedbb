/// An exact decimal: a whole number times a power of ten. Never a binary fraction.
///
/// Every operation that could leave the range gives nil.
public struct Exact: Hashable, Sendable {
  /// The digits, without trailing zeros unless the value is zero.
  package let digits: Int128
  /// The power of ten.
  package let exponent: Int

  package init(_ digits: Int128, exponent: Int = 0) {
    var (digits, exponent) = (digits, exponent)
    while digits != 0, digits % 10 == 0 { (digits, exponent) = (digits / 10, exponent + 1) }
    self.digits = digits
    self.exponent = digits == 0 ? 0 : exponent
  }

  package init(_ value: Int) { self.init(Int128(value)) }
}
