/// The values that a writing allows; an end that is nil is open to infinity.
package struct ExactInterval: Hashable, Sendable {
  package var low: Exact?
  package var high: Exact?
  package var includesLow: Bool
  package var includesHigh: Bool

  package init(low: Exact?, high: Exact?, includesLow: Bool = true, includesHigh: Bool = false) {
    (self.low, self.high, self.includesLow, self.includesHigh) = (low, high, includesLow, includesHigh)
  }
}
