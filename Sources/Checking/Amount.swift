package import Extraction

/// A figure as an analyst declares it: an integer, a text that our own reader reads, or one with a bound.
///
/// `2_500`, `"$4 million"`, `"2.5 percent"`, `.atLeast(60)`, `.dollars(4_000_000)`.
public struct Amount: Sendable, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  /// What the text must say of the value.
  package enum Bound: Sendable, Hashable { case exactly, about, atLeast, atMost, moreThan, lessThan }

  package let written: String
  package let bound: Bound

  package init(_ written: String, _ bound: Bound = .exactly) { (self.written, self.bound) = (written, bound) }

  /// A whole number.
  public init(integerLiteral value: Int) { self.init("\(value)") }

  /// A number with its unit, as it would be written: `"$4 million"`, `"2.5 percent"`.
  public init(stringLiteral value: String) { self.init(value) }

  /// The text says "at least" or its like.
  public static func atLeast(_ amount: Amount) -> Amount { Amount(amount.written, .atLeast) }
  /// The text says "at most", "up to" or their like.
  public static func atMost(_ amount: Amount) -> Amount { Amount(amount.written, .atMost) }
  /// The text says "more than", "over" or their like.
  public static func moreThan(_ amount: Amount) -> Amount { Amount(amount.written, .moreThan) }
  /// The text says "less than", "under", "fewer than" or their like.
  public static func lessThan(_ amount: Amount) -> Amount { Amount(amount.written, .lessThan) }
  /// The text says "about", "some", "nearly" or their like.
  public static func about(_ amount: Amount) -> Amount { Amount(amount.written, .about) }
  /// US dollars.
  public static func dollars(_ value: Int) -> Amount { Amount("$\(value)") }
  /// Euros.
  public static func euros(_ value: Int) -> Amount { Amount("€\(value)") }
  /// Pounds sterling.
  public static func pounds(_ value: Int) -> Amount { Amount("£\(value)") }
  /// Percent.
  public static func percent(_ value: Int) -> Amount { Amount("\(value) percent") }

  /// The figure that it is read as; nil for a text that is none.
  package var figure: Figure? { Figures.parse(written) }

  /// "at least 60": how a title says it.
  package var said: String {
    let words =
      switch bound {
      case .exactly: ""
      case .about: "about "
      case .atLeast: "at least "
      case .atMost: "at most "
      case .moreThan: "more than "
      case .lessThan: "less than "
      }
    return words + (Exact(written)?.grouped ?? written)
  }
}
