import Extraction
import SourceText

extension DateRange {
  /// The days of both ends, each with its year or the one that the other lends it; nil where none can be said.
  ///
  /// A range without years goes on into the next year ("November to February"), and so does one whose one year stands
  /// with one of its ends, except within one month: "from 8 November to 3 November" runs backwards.
  func days(around published: Day?) -> (first: DayInterval, last: DayInterval)? {
    guard grain != nil else { return nil }
    let wraps = first.month != nil && first.month != last.month
    let (early, late): (Int, Int)
    switch (first.year, last.year) {
    case (let a?, let b?): (early, late) = (a, b)
    case (let a?, nil): (early, late) = (a, wraps && isLater(a) ? a + 1 : a)
    case (nil, let b?): (early, late) = (wraps && isLater(b) ? b - 1 : b, b)
    case (nil, nil):
      guard first.month != nil, let published else { return nil }
      let year = published.year
      (early, late) = (year, wraps && isLater(year) ? year + 1 : year)
    }
    guard let a = first.days(in: early), let b = last.days(in: late) else { return nil }
    return (a, b)
  }

  /// Whether in one and the same year the first end lies after the last.
  private func isLater(_ year: Int) -> Bool {
    guard let a = first.days(in: year), let b = last.days(in: year) else { return false }
    return a.from > b.to
  }
}
