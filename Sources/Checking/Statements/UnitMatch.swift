import Extraction

/// Whether a declared figure speaks of the unit that the text does.
enum UnitMatch {
  /// The same, or left open by the sheet; values may be compared after the declared one is multiplied.
  case same(Ratio)
  /// Not the same: no value can make up for it.
  case different
  /// Two nouns that may or may not be one thing.
  case unclear

  private static let one = Ratio(.one, .one).map(UnitMatch.same) ?? .unclear

  init(_ declared: Figure, _ told: Figure) {
    self = UnitMatch.of(declared, told)
    guard case .same = self, let per = declared.per else { return }
    if told.per == nil {
      self = .unclear
    } else if per != told.per || declared.perCount != told.perCount {
      self = .different
    }
  }

  private static func of(_ declared: Figure, _ told: Figure) -> UnitMatch {
    // "half" and "50 percent" are one share; 40 by itself may be meant in percent, and is no part of one.
    if told.isShare {
      if declared.isShare { return one }
      if declared.unitKind == .percent { return times(Exact(1, exponent: -2)) }
      return declared.unitKind == .none && declared.value <= .one ? one : .different
    }
    if declared.isShare { return told.unitKind == .percent ? times(.hundred) : .different }
    switch (declared.unitKind, told.unitKind) {
    case (.none, _): return one
    case (.measure, .measure): return measures(declared, told)
    case (.currency, .currency): return declared.head == told.head ? one : .different
    case (.percentagePoint, .percentagePoint): return measures(declared, told)
    case (.percent, .percent): return one
    case (.counted, .counted):
      return declared.head == told.head || declared.unit == told.unit ? one : .unclear
    case (.counted, .none): return .unclear
    default: return .different
    }
  }

  private static func times(_ factor: Exact) -> UnitMatch { Ratio(factor, .one).map(UnitMatch.same) ?? .unclear }

  /// Measures are one where one holds the other a whole number of times: hours and minutes, miles and feet, no miles and
  /// kilometers.
  private static func measures(_ declared: Figure, _ told: Figure) -> UnitMatch {
    let (first, second) = (declared.head.withoutAge, told.head.withoutAge)
    if first == second { return one }
    // A ton is another one in each country.
    guard first != "ton", second != "ton", let a = Unit.named(first), let b = Unit.named(second),
      a.dimension == b.dimension, a.dimension != .temperature,
      let (x, y) = a.factor.flatMap({ x in b.factor.map { (x, $0) } }),
      let top = x.numerator.multiplied(by: y.denominator), let bottom = x.denominator.multiplied(by: y.numerator),
      let times = Ratio(top, bottom), let back = Ratio(bottom, top),
      times.isWhole || back.isWhole
    else { return .different }
    return .same(times)
  }
}

extension Ratio {
  fileprivate var isWhole: Bool {
    guard let value = value(.down), let above = self.value(.up) else { return false }
    return value == above && value.isWhole
  }
}

extension String {
  /// "year" for "year of age".
  fileprivate var withoutAge: String { hasSuffix(" of age") ? String(dropLast(7)) : self }
}

extension Figure {
  /// "half", "two-thirds of the riders": a share, and no measure in parts ("half a mile").
  var isShare: Bool {
    form == .fraction && (unitKind == .counted || unitKind == .none) && value <= .one && magnitude == 0
  }
}
