internal import SourceText

/// Months and weekdays by name.
extension DateParser {
  /// A month by name; a short one wants a period or a number beside it.
  func month(_ at: Int) -> (value: Int, end: Int)? {
    guard isCapitalized(at) else { return nil }
    if let value = value(at, as: .month) { return (value, at + 1) }
    guard let value = value(at, as: .monthShort) else { return nil }
    if mark(at + 1) == .period, !isSpaced(at + 1) {
      return (value, isNumber(at + 2) || mark(at + 2) == .comma || at + 2 < limit ? at + 2 : at + 1)
    }
    let isBeside = [at - 1, at + 1].contains { isNumber($0) || mark($0) == .hyphen || reads($0, .to) }
    return isBeside || mark(at + 1) == .slash ? (value, at + 1) : nil
  }

  /// A weekday by name, with the place after it.
  func weekday(_ at: Int) -> (value: Int, end: Int)? {
    if let value = value(at, as: .weekday) { return (value, at + 1) }
    guard let value = value(at, as: .weekdayShort), isCapitalized(at) else { return nil }
    if mark(at + 1) == .period, !isSpaced(at + 1), at + 2 < limit { return (value, at + 2) }
    let after = mark(at + 1) == .comma ? at + 2 : at + 1
    return month(after) != nil || isNumber(after) || reads(after, .part) ? (value, at + 1) : nil
  }
}
