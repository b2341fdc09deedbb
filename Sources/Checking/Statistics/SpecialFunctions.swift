import Foundation
import SourceText

/// The integrals that a p-value is made of.
///
/// Only here and in `TestStatistic` a number is a `Double`: a p-value is an irrational number, and eight digits of it are
/// more than any text gives.
enum SpecialFunctions {
  /// The logarithm of the gamma function of a number above zero, after Lanczos.
  static func logGamma(_ x: Double) -> Double {
    if x < 0.5 { return log(Double.pi / abs(sin(Double.pi * x))) - logGamma(1 - x) }
    let coefficients = [
      676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
      -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ]
    var sum = 0.99999999999980993
    for (index, coefficient) in coefficients.enumerated() { sum += coefficient / (x + Double(index)) }
    let t = x + 6.5
    return 0.5 * log(2 * Double.pi) + (x - 0.5) * log(t) - t + log(sum)
  }

  /// The regularized incomplete beta function, by its continued fraction.
  static func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    let front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(1 - x))
    if x < (a + 1) / (a + b + 2) { return front * betaFraction(x, a, b) / a }
    return 1 - front * betaFraction(1 - x, b, a) / b
  }

  private static func betaFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    var c = 1.0
    var d = 1 - (a + b) * x / (a + 1)
    d = 1 / (abs(d) < tiny ? tiny : d)
    var h = d
    for m in 1...500 {
      let m = Double(m)
      for factor in [
        m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
        -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
      ] {
        d = 1 + factor * d
        c = 1 + factor / c
        d = 1 / (abs(d) < tiny ? tiny : d)
        c = abs(c) < tiny ? tiny : c
        h *= d * c
      }
      if abs(d * c - 1) < 1e-14 { break }
    }
    return h
  }

  /// The upper regularized incomplete gamma function: by its series below `a + 1`, by its continued fraction above.
  static func upperGamma(_ a: Double, _ x: Double) -> Double {
    if x <= 0 { return 1 }
    let front = exp(a * log(x) - x - logGamma(a))
    if x < a + 1 {
      var term = 1 / a
      var sum = term
      for n in 1...10_000 {
        term *= x / (a + Double(n))
        sum += term
        if abs(term) < abs(sum) * 1e-15 { break }
      }
      return 1 - front * sum
    }
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / (abs(b) < tiny ? tiny : b)
    var h = d
    for n in 1...10_000 {
      let factor = -Double(n) * (Double(n) - a)
      b += 2
      d = factor * d + b
      d = 1 / (abs(d) < tiny ? tiny : d)
      c = b + factor / c
      c = abs(c) < tiny ? tiny : c
      h *= d * c
      if abs(d * c - 1) < 1e-15 { break }
    }
    return front * h
  }

  /// What of a standard normal distribution lies further out than `z`, on both sides.
  static func normalTails(_ z: Double) -> Double { upperGamma(0.5, z * z / 2) }
}
