internal import SourceText

/// How many of a unit of time there are.
extension DateParser {
  struct Amount {
    /// nil where it is left open.
    var count: Int?
    var half = false
    var end: Int
    var isArticle = false
  }

  /// "two to three weeks", "12-18 months", "three or four days": the first amount tells.
  func amountOrRange(_ start: Int) -> Amount? {
    guard let first = amount(start), let count = first.count, !first.isArticle, !first.half else {
      return amount(start)
    }
    let next = first.end
    guard reads(next, anyOf: [.to, .or]) || joined(next) || mark(next) == .dash, !reads(next + 1, .article),
      let second = amount(next + 1), let upper = second.count, upper > count, unit(afterHyphen(second.end)) != nil
    else { return first }
    return Amount(count: count, end: second.end)
  }

  /// "five", "2 1/2", "two and a half", "several", "a few", "a couple of", "a", "half a".
  func amount(_ start: Int) -> Amount? {
    if reads(start, .half) {
      let next = afterHyphen(start + 1)
      if reads(next, .article) { return Amount(count: 0, half: true, end: next + 1) }
      // "half-hour", "half century".
      let isUnit = singular(next).map { [.minute, .hour, .day, .decade, .century].contains($0) } ?? false
      return isUnit && !reads(start - 1, .article) ? Amount(count: 0, half: true, end: start + 1) : nil
    }
    if let some = value(start, as: .some) { return openAmount(start, some) }
    if reads(start, .article) { return articleAmount(start) }
    if let number = grouped(start) {
      if !isSpaced(start), mark(start - 1) == .currency { return nil }
      return mixed(number, start + 1) ?? andAHalf(number, start + 1)
    }
    if let number = decimal(start) { return Amount(count: number.whole, half: number.half, end: start + 1) }
    return cardinal(start).map { andAHalf($0.value, $0.end) }
  }

  /// "several", "a few", "couple of".
  private func openAmount(_ start: Int, _ value: Int) -> Amount {
    guard value == 2 else { return Amount(count: nil, end: start + 1) }
    return Amount(count: 2, end: reads(start + 1, .of) ? start + 2 : start + 1)
  }

  /// "a", "a couple of", "a few", "a half", "a hundred".
  private func articleAmount(_ start: Int) -> Amount? {
    let at = start + 1
    if let some = value(at, as: .some) { return some == 2 || keyword(at) == .few ? openAmount(at, some) : nil }
    if reads(at, .half) { return Amount(count: 0, half: true, end: afterHyphen(at + 1)) }
    if reads(at, .hundred) { return Amount(count: 100, end: at + 1) }
    if reads(at, .thousand) { return Amount(count: 1000, end: at + 1) }
    return Amount(count: 1, end: at, isArticle: true)
  }

  /// "2 1/2", "2-1/2".
  private func mixed(_ count: Int, _ end: Int) -> Amount? {
    let at = afterHyphen(end)
    guard digits(at)?.value == 1, mark(at + 1) == .slash, digits(at + 2)?.value == 2 else { return nil }
    return Amount(count: count, half: true, end: at + 3)
  }

  /// "two and a half", "two-and-a-half".
  private func andAHalf(_ count: Int, _ end: Int) -> Amount {
    let and = afterHyphen(end)
    let article = afterHyphen(and + 1)
    let half = afterHyphen(article + 1)
    guard reads(and, .and), reads(article, .article), reads(half, .half) else { return Amount(count: count, end: end) }
    return Amount(count: count, half: true, end: half + 1)
  }
}
