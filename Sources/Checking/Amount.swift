package import Extraction
import SourceText

/// A figure as an analyst declares it: an integer, a text that our own reader reads, or one with a bound.
///
/// `2_500`, `"$4 million"`, `"2.5 percent"`, `.atLeast(60)`, `.dollars(4_000_000)`; of two numbers `.between(3, and: 5)`,
/// `.from(300, to: 500)`, `.score(7, 6)`, `.ratio(4, in: 10)`.
public struct Amount: Sendable, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  /// What the text must say of the value.
  package enum Bound: Sendable, Hashable { case exactly, about, atLeast, atMost, moreThan, lessThan }

  /// What two numbers are to one another.
  package enum Pair: Sendable, Hashable { case range, change, score, ratio, odds }

  package let written: String
  package let bound: Bound
  package let pair: Pair?
  /// The numbers of a pair, in its order.
  package let parts: [Amount]

  package init(_ written: String, _ bound: Bound = .exactly) {
    (self.written, self.bound, pair, parts) = (written, bound, nil, [])
  }

  private init(_ pair: Pair, _ first: Amount, _ second: Amount, _ written: String) {
    (self.pair, parts, self.written, bound) = (pair, [first, second], written, .exactly)
  }

  /// A whole number.
  public init(integerLiteral value: Int) { self.init("\(value)") }

  /// A number with its unit, as it would be written: `"$4 million"`, `"2.5 percent"`, `"four in 10"`, `"218-212"`.
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

  /// The text tells of a range, with these two ends.
  public static func between(_ low: Amount, and high: Amount) -> Amount {
    Amount(.range, low, high, "between \(low.written) and \(high.written)")
  }
  /// The text tells of a change: it was the first, and became the second.
  public static func from(_ old: Amount, to new: Amount) -> Amount {
    Amount(.change, old, new, "from \(old.written) to \(new.written)")
  }
  /// The text tells of a score or a tally, in this order.
  public static func score(_ first: Amount, _ second: Amount) -> Amount {
    Amount(.score, first, second, "\(first.written)-\(second.written)")
  }
  /// The text tells of so many in so many: "four in 10", "three of the nine".
  public static func ratio(_ part: Amount, in whole: Amount) -> Amount {
    Amount(.ratio, part, whole, "\(part.written) in \(whole.written)")
  }
  /// The text tells of so many for each of so many: "3 to 1".
  public static func ratio(_ part: Amount, to other: Amount) -> Amount {
    Amount(.odds, part, other, "\(part.written) to \(other.written)")
  }

  /// US dollars.
  public static func dollars(_ value: Int) -> Amount { Amount("$\(value)") }
  /// Euros.
  public static func euros(_ value: Int) -> Amount { Amount("€\(value)") }
  /// Pounds sterling.
  public static func pounds(_ value: Int) -> Amount { Amount("£\(value)") }
  /// Percent.
  public static func percent(_ value: Int) -> Amount { Amount("\(value) percent") }

  /// The figure that it is read as; nil for a text that is none, and for two numbers.
  package var figure: Figure? { pair == nil ? Figures.parse(written) : nil }

  /// "at least 60", "from 300 to 500": how a title says it.
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
    guard let pair, parts.count == 2 else { return words + (Exact(written)?.grouped ?? written) }
    let (first, second) = (parts[0].said, parts[1].said)
    return switch pair {
    case .range: "between \(first) and \(second)"
    case .change: "from \(first) to \(second)"
    case .score: "\(first)-\(second)"
    case .ratio: "\(first) in \(second)"
    case .odds: "\(first) to \(second)"
    }
  }
}
