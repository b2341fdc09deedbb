/// What the operands of a hypothesis are reckoned to.
package enum Operation: Sendable, Hashable {
  /// The second less the first.
  case difference
  /// The same, whichever is the larger.
  case distance
  /// The second against the first, in percent of the first.
  case percentChange
  /// The change of which the second is the end: in percent of what was before it.
  case percentOfBefore(Quantity.Way)
  /// The first as a percentage of the second.
  case percentShare
  case quotient
  case sum
  case product
  /// The first less all others.
  case rest
  /// No more than the one, no less.
  case atMost, atLeast, lessThan, moreThan
  case same
  /// So many items are listed.
  case count
  /// The time from the first date to the second.
  case elapsed
  /// The weekday of the date.
  case weekday

  /// The values that the operands leave.
  func computed(_ values: [ExactInterval]) -> ExactInterval? {
    guard let first = values.first, let last = values.last else { return nil }
    switch self {
    case .difference: return last - first
    case .distance:
      let one = last - first
      return (one.high ?? .zero).isNegative || (one.high ?? .one).isZero ? -one : one
    case .percentChange: return .percentChange(from: first, to: last)
    case .percentOfBefore(let way):
      let before = way == .down ? last + first : last - first
      return .percentShare(of: first, in: before)
    case .percentShare: return .percentShare(of: first, in: last)
    case .quotient: return first / last
    case .sum: return .sum(values)
    case .product: return values.dropFirst().reduce(first) { $0 * $1 }
    case .rest: return first - .sum(values.dropFirst())
    case .atMost: return first.high.map { .atMost($0) } ?? .everything
    case .atLeast: return first.low.map { .atLeast($0) } ?? .everything
    case .lessThan: return first.high.map { .lessThan($0) } ?? .everything
    case .moreThan: return first.low.map { .moreThan($0) } ?? .everything
    case .same, .count: return first
    // The calendar reckons these.
    case .elapsed, .weekday: return nil
    }
  }
}
