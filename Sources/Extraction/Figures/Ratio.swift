/// An exact quotient of two decimals, such as a third, that no decimal can hold.
package struct Ratio: Sendable {
  package let numerator: Exact
  /// Above zero.
  package let denominator: Exact

  /// nil for a division by zero or beyond the range.
  package init?(_ numerator: Exact, _ denominator: Exact) {
    guard !denominator.isZero else { return nil }
    guard denominator.isNegative else {
      (self.numerator, self.denominator) = (numerator, denominator)
      return
    }
    guard let above = numerator.negated, let below = denominator.negated else { return nil }
    (self.numerator, self.denominator) = (above, below)
  }

  /// The value to 15 significant digits, half away from zero; exact where it ends within them.
  package var value: Exact { value(.nearest, digits: 15) ?? .zero }

  package func value(_ rounding: Exact.Rounding, digits: Int = 30) -> Exact? {
    numerator.divided(by: denominator, rounding: rounding, digits: digits)
  }

  /// The narrowest interval of decimals that holds it.
  package var interval: ExactInterval {
    ExactInterval(low: value(.down), high: value(.up), includesLow: true, includesHigh: true)
  }

  package func multiplied(by other: Exact) -> Ratio? {
    numerator.multiplied(by: other).flatMap { Ratio($0, denominator) }
  }
}

extension Ratio: CustomStringConvertible {
  /// `2/3`.
  package var description: String { "\(numerator)/\(denominator)" }
}
