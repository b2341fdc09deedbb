package import Extraction
import SourceText

/// Whether a mean or a percentage can come of whole counts: GRIM, after Brown and Heathers (2017).
///
/// Of 28 answers no mean is 5.19: 145 / 28 rounds to 5.18, 146 / 28 to 5.21.
package enum Grim {
  /// Whether some whole number of `count` × `items` answers gives the mean or percentage that is written.
  ///
  /// Trailing zeros count: "5.20" is another writing than "5.2". Halves may have been rounded either way. A text that is no
  /// number is taken for possible.
  package static func allows(_ written: String, count: Int, items: Int = 1, isPercent: Bool = false) -> Bool {
    guard let number = WrittenNumber(Array(written.utf8)[...]) else { return true }
    let half = Exact(5, exponent: -number.places - 1)
    guard let low = number.value.subtracting(half), let high = number.value.adding(half) else { return true }
    let (answers, overflow) = count.multipliedReportingOverflow(by: items)
    guard !overflow else { return true }
    return allows(.between(low, high), of: Exact(answers), isPercent: isPercent)
  }

  /// Whether some whole number of a whole, divided by it (and times a hundred), lies in an interval.
  package static func allows(_ interval: ExactInterval, of whole: Exact, isPercent: Bool) -> Bool {
    guard whole > .zero, let low = interval.low, let high = interval.high else { return true }
    let power = isPercent ? -2 : 0
    guard let first = low.multiplied(by: whole)?.shifted(by: power),
      let last = high.multiplied(by: whole)?.shifted(by: power), let candidate = first.ceiling
    else { return true }
    // The ends are both allowed: whoever counted may have rounded a half down as well as up.
    return candidate <= last
  }

  /// The two shares of a whole next to a percentage that none of them gives: 7 of 12 and 8 of 12 for "60 %".
  package static func neighbors(of percent: Exact, in whole: Exact) -> (below: Exact, above: Exact)? {
    guard whole > .zero, let above = percent.multiplied(by: whole)?.shifted(by: -2)?.ceiling,
      let below = above.subtracting(.one)
    else { return nil }
    return (below, above)
  }
}

extension Exact {
  /// The least whole number that is not below it.
  package var ceiling: Exact? {
    if isWhole { return self }
    let near = rounded(places: 0)
    return near < self ? near.adding(.one) : near
  }
}
