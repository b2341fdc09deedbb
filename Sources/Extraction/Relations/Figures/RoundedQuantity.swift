import SourceText

extension Quantity {
  /// What the writing alone allows, the bound words left aside: "about $3 million" is as wide as it is rounded.
  func interval(_ line: QuantityLine) -> ExactInterval {
    guard end == .only, !unit.hasPrefix("dollar") || !isCents(line), let figure = line.figure(self) else {
      return allowed
    }
    switch figure.bound {
    case .up, .down: return figure.interval
    case .about: return figure.interval.hull(lean(figure))
    // "more than the 540" compares with 540, and says no bound of it.
    case .more, .less: return line.isCompared(figure) ? figure.interval : figure.allowed
    default: return figure.allowed
    }
  }
}

extension Quantity {
  /// What "about" leaves where the sum is done beside it: a unit of the last digit that is no zero, two hundredths at least.
  private func lean(_ figure: Figure) -> ExactInterval {
    let size = figure.value.magnitude ?? figure.value
    let unit = max(Exact(1, exponent: figure.value.exponent), size.multiplied(by: Exact(2, exponent: -2)) ?? .zero)
    let slack = min(unit, max(size.shifted(by: -1) ?? .zero, .unit(place: figure.place)))
    return ExactInterval(exactly: figure.value) + .between(slack.negated ?? .zero, slack)
  }

  /// Of whole points of an index: what stood behind the point may have been cut off.
  func roundedPoints(_ line: QuantityLine) -> ExactInterval {
    guard unitKind != .currency, value.isWhole else { return interval(line) }
    return ExactInterval(exactly: value) + .between(Exact(-1), Exact(1))
  }
}
