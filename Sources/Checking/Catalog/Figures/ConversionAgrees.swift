import Extraction
import Findings
import SourceText

extension Every where Subject == Conversion {
  /// Every measure that is given in two units is one and the same.
  public func agrees() -> Assertion { assertion(.conversionAgrees) }
}

extension Rule {
  /// A measure that is given in two units is one and the same.
  public static let conversionAgrees: Rule = Rule(
    id: "conversion-agrees", category: .figures, tier: .arithmetic,
    summary: "A measure that is given in two units is one and the same.",
    discussion: """
      “10 miles (16 km)”, “6 feet 2 inches (1.88 m)”, “50 mph, or 80 km/h,”. The factors are exact. Each side is the \
      interval of its writing; a round one (of 5s or 10s) is a twentieth wider on either side. Tons, gallons and pints of \
      whichever country pass; a difference of temperatures needs no zero. \
      Measured on 1,240 published articles of politics and finance: \
      7 conversions, all right, no finding.
      """,
    title: "every measure in two units is one and the same",
    judge: { examination in
      .each(examination.figureLines.flatMap(\.conversions), at: \.second.range) { examination.look(at: $0) }
    },
    examples: {
      Every(.conversion).agrees().holds("The strait is 10 miles (16 km) wide.")
      Every(.conversion).agrees().fails("The strait is 10 miles (⟦12 km⟧) wide.")
      Every(.conversion).agrees().holds("The mast is 98 feet (30 meters) high, and the gull weighed 2 pounds (0.9 kg).")
      Every(.conversion).agrees().fails("The mast is 98 feet (⟦13 meters⟧) high.")
      Every(.conversion).agrees().holds("The captain is 6 feet 2 inches (188 cm) tall.")
      Every(.conversion).agrees().fails("It was 32 degrees Fahrenheit (⟦32 degrees Celsius⟧) on the pier.")
      Every(.conversion).agrees().holds("The sea has warmed by 2 degrees Celsius (3.6 degrees Fahrenheit).")
      Every(.conversion).agrees().fails("The ferry does 50 mph, or ⟦90 kph⟧, with the tide.")
      Every(.conversion).agrees().holds("It ran 10 miles (in 45 minutes) and lay 3 miles (a day’s walk) off.")
      Every(.conversion).agrees().fails("It lifts more than 1,300 pounds (⟦400 kg⟧).")
      Every(.conversion).agrees().fails("The sea has warmed by 1 to 1.5 degrees Celsius (⟦1.8 to 7.2 Fahrenheit⟧).")
      Every(.conversion).agrees().holds("The sea has warmed by 1 to 1.5 degrees Celsius (1.8 to 2.7 Fahrenheit).")
    })
}

/// A measure in two units.
private struct FoundConversion {
  /// One figure, or feet and inches.
  var first: [Figure]
  var second: Figure
  var from: Unit
  var to: Unit
}

extension FigureLine {
  fileprivate var conversions: [FoundConversion] {
    figures.indices.compactMap { index in
      let second = figures[index]
      guard let first = figure(index - 1), let to = measure(second), let from = measure(first), from.name != to.name,
        from.dimension == to.dimension, first.form == .plain || first.form == .range,
        first.per == nil || second.per == nil || first.per == second.per, appose(from: first.tokens.upperBound, second)
      else { return nil }
      var parts = [first]
      if let feet = figure(index - 2), let larger = measure(feet), larger.dimension == from.dimension,
        isLarger(larger, than: from), feet.form == .plain,
        isCompound(span(feet.tokens.upperBound, first.tokens.lowerBound))
      {
        parts = [feet, first]
      }
      return FoundConversion(first: parts, second: second, from: from, to: to)
    }
  }

  /// The unit of a measure whose other units are exact parts of it.
  private func measure(_ figure: Figure) -> Unit? {
    guard figure.unitKind == .measure, figure.bound != .up, figure.bound != .down,
      figure.upper == nil || figure.form == .range,
      let unit = Unit.named(unitName(figure))
    else { return nil }
    switch unit.dimension {
    case .length, .area, .volume, .mass, .speed, .temperature, .energy, .power, .pressure, .data, .torque, .force:
      return unit
    case .time: return ["second", "minute", "hour", "day", "week"].contains(unit.name) ? unit : nil
    default: return nil
    }
  }

  private func unitName(_ figure: Figure) -> String { figure.head.isEmpty ? figure.unit : figure.head }

  private func isLarger(_ a: Unit, than b: Unit) -> Bool {
    guard let one = a.factor, let other = b.factor else { return false }
    return one.value > other.value
  }

  private func isCompound(_ range: Range<Int>) -> Bool {
    range.isEmpty || (range.count == 1 && (kind(range.lowerBound) == .comma || name(range.lowerBound) == .and))
  }
}

extension Examination {
  fileprivate func look(at conversion: FoundConversion) -> Finding? {
    guard let last = conversion.first.last else { return nil }
    if let finding = ends(of: conversion) { return finding }
    let second = conversion.second
    let units = alternatives(conversion.from)
    let targets = alternatives(conversion.to)
    for from in units {
      for to in targets {
        guard let computed = converted(conversion, from, to) else { return nil }
        if to.dimension == .temperature, difference(last, from, to)?.overlaps(second.interval) == true { return nil }
        // "nearly 20C (68F) above average" is no reading of a thermometer.
        if !isDifference(conversion), computed.overlaps(widened(second)) { return nil }
      }
    }
    let exact =
      isDifference(conversion)
      ? difference(last, conversion.from, conversion.to)
      : converted(conversion, conversion.from, conversion.to, widening: false)
    guard let exact else { return nil }
    let written = text(TextRange(conversion.first[0].range.start, last.range.end))
    let said = exact.middle.map { Examination.rounded($0) } ?? exact.said()
    return finding(
      "\(written) is \(said) \(conversion.to.plural), the text says \(text(second.range))", at: second.range,
      conversion.first.map { ("one unit", $0) } + [("the other unit", second)],
      "\(written) is \(exact.said(places: 3)) \(conversion.to.plural); \(text(second.range)) \(second.reading(places: 3))"
    )
  }

  /// "1 to 1.5 degrees Celsius (1.8 to 2.7 degrees Fahrenheit)": each end for itself.
  private func ends(of conversion: FoundConversion) -> Finding? {
    guard conversion.first.count == 1, let first = conversion.first.first, let upper = first.upper,
      let other = conversion.second.upper
    else { return nil }
    func end(_ figure: Figure, _ value: Exact) -> Figure {
      var end = figure
      (end.form, end.upper, end.value) = (.plain, nil, value)
      end.interval = ExactInterval(rounded: value, place: figure.place)
      return end
    }
    for (a, b) in [(first.value, conversion.second.value), (upper, other)] {
      let one = FoundConversion(
        first: [end(first, a)], second: end(conversion.second, b), from: conversion.from, to: conversion.to)
      if let finding = look(at: one) { return finding }
    }
    return nil
  }

  private func converted(_ conversion: FoundConversion, _ from: Unit, _ to: Unit, widening: Bool = true)
    -> ExactInterval?
  {
    var sum: ExactInterval?
    for figure in conversion.first {
      let unit =
        figure.range == conversion.first.last?.range
        ? from : Unit.named(figure.head.isEmpty ? figure.unit : figure.head) ?? from
      guard var part = unit.convert(widening ? widened(figure) : figure.allowed, to: to) else { return nil }
      // A British gallon is a fifth larger than an American one.
      let imperial = Exact(120_095, exponent: -5)
      if widening, gallons.contains(unit.name) { part = part.hull(part * imperial) }
      if widening, gallons.contains(to.name) { part = part.hull(part / ExactInterval(exactly: imperial)) }
      sum = sum.map { $0 + part } ?? part
    }
    return sum
  }

  /// Whether the words around say that it is so much warmer or colder.
  private func isDifference(_ conversion: FoundConversion) -> Bool {
    guard conversion.to.dimension == .temperature else { return false }
    let tokens = reading.prose.tokens
    let end = conversion.second.tokens.upperBound
    let next = tokens[end].kind == .close ? end + 1 : end
    return differing.contains(tokens[next])
  }

  /// A difference of temperatures: the factor alone.
  private func difference(_ figure: Figure, _ from: Unit, _ to: Unit) -> ExactInterval? {
    guard let factor = from.factor, let target = to.factor else { return nil }
    return figure.interval * factor.interval / target.interval
  }

  /// A round figure is rounder than it says: a twentieth on either side, for 5s and 10s.
  private func widened(_ figure: Figure) -> ExactInterval {
    // What stands in the bracket has the bound of what stands before it: "more than 1,300 pounds (600 kg)".
    let allowed = figure.bound == .about ? figure.allowed : figure.interval
    // Half a degree more or less is how forecasts round.
    if Unit.named(figure.unit)?.dimension == .temperature {
      return allowed + .between(Exact(-5, exponent: -1), Exact(5, exponent: -1))
    }
    guard figure.place <= 0, isRound(figure.value) || (figure.upper.map(isRound) ?? false),
      let slack = figure.value.magnitude?.multiplied(by: Exact(5, exponent: -2))
    else { return allowed }
    return allowed.hull(ExactInterval(exactly: figure.value) + .between(slack.negated ?? .zero, slack))
  }

  private func isRound(_ value: Exact) -> Bool {
    value.digits % 5 == 0 || value.exponent > 0
  }

  /// The units of that name in other countries.
  private func alternatives(_ unit: Unit) -> [Unit] {
    let others: [String] =
      switch unit.name {
      case "ton": ["short ton", "long ton"]
      case "calorie": ["kilocalorie"]
      default: []
      }
    return [unit] + others.compactMap { Unit.named($0) }
  }

  private var gallons: Set<String> { ["gallon", "quart", "pint"] }

  private static func rounded(_ value: Exact) -> String {
    let size = value.magnitude ?? value
    return value.rounded(places: size < Exact(10) ? 2 : size < .hundred ? 1 : 0).grouped
  }
}

extension ExactInterval {
  /// Halfway between its ends.
  var middle: Exact? {
    guard let low, let high else { return nil }
    return low.adding(high)?.divided(by: Exact(2))
  }
}

private let differing = WordSet("above below warmer colder cooler hotter higher lower")
