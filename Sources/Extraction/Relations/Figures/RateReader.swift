import SourceText

/// Rates beside a number and a total: "4.9 million shares at $43.50 each, or $213.2 million", "$120 a year, about $10 a month".
struct RateReader {
  let lines: [QuantityLine]

  var relations: [Relation] {
    lines.flatMap { line in
      line.quantities.indices.flatMap { at in
        [product(line, at), split(line, at), period(line, at), quotient(line, at)].compactMap { $0 }
      }
    }
  }

  private func relation(
    _ stated: Quantity, _ operands: [Hypothesis.Operand], _ operation: Operation, _ values: [ExactInterval],
    _ cue: TextRange?,
    factor: ExactInterval = ExactInterval(exactly: .one)
  ) -> Relation? {
    guard let computed = operation.computed(values).map({ $0 * factor }) else { return nil }
    var support = Support()
    support.add(.structure, cue)
    var told = stated
    told.role = .rate
    return Relation(
      .rate, told,
      [Hypothesis(operands, operation, computed: computed, support: support, holds: computed.overlaps(stated.allowed))])
  }

  /// A number of things, a price of each, and all of it: in any order, the last of them after "or" or "for".
  private func product(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let total = line.quantity(at), total.end == .only, total.per == nil, total.unitKind == .currency,
      line.isPlain(total)
    else { return nil }
    for (first, second) in [(at - 2, at - 1), (at - 3, at - 2), (at - 1, at + 1), (at - 3, at - 1)] {
      guard let a = line.quantity(first), let b = line.quantity(second), a.end == .only, b.end == .only,
        line.isPlain(a), line.isPlain(b)
      else { continue }
      let (count, price) = a.isCount ? (a, b) : (b, a)
      guard count.unitKind == .counted, count.per == nil, price.unitKind == .currency, count.value > .one,
        count.value != price.value,
        price.unit == total.unit || price.unit.hasPrefix(total.unit + " per ") || total.unit.hasPrefix(price.unit),
        isEach(line, count, price)
      else { continue }
      let last = max(line.tail(count), line.tail(price))
      let isOr =
        line.isWord(total.tokens.lowerBound - 1, in: RateReader.or)
        || line.isWord(line.governor(total), in: RateReader.or)
      // "10,000 shares for $50,000, or $5 a share"
      let isFor =
        second == at + 1 && line.keyword(line.governor(total)) == .for
        && line.gap(total.tokens.upperBound, price.tokens.lowerBound).has(.or)
        && line.gap(line.tail(count), total.tokens.lowerBound).words <= 2
      guard
        isFor
          || isOr && total.tokens.lowerBound >= last
            && !line.gap(last, total.tokens.lowerBound).has(.breaker, .semicolon, .far, .figure, .and)
            && line.gap(last, total.tokens.lowerBound).words <= 12
      else { continue }
      let cue = line.words(line.governor(total)..<total.tokens.lowerBound)
      return relation(
        total, [.init("how many", count), .init("for each", price)], .product,
        [count.interval(line), price.interval(line)], cue)
    }
    return nil
  }

  private static let or = WordSet("or total totaling totalling raising")

  /// Whether a price is one of each thing that is counted: "$3.625 a share", "$43.50 for each of the 4.9 million shares".
  private func isEach(_ line: QuantityLine, _ count: Quantity, _ price: Quantity) -> Bool {
    if let per = price.per, !per.isEmpty { return count.head == per }
    let after = line.span(price.tokens.upperBound, price.tokens.upperBound + 3)
    return line.holds(FigureWords.each, in: after)
  }

  /// "24 delegates divided among 8 districts, the winner getting all three".
  private func split(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let stated = line.quantity(at), let count = line.quantity(at - 1), let total = line.quantity(at - 2),
      stated.end == .only, count.end == .only, total.end == .only, line.isPlain(stated), line.isPlain(count),
      line.isPlain(total),
      count.unitKind == .counted, stated.head == total.head, !stated.head.isEmpty, count.head != total.head,
      stated.value < total.value || count.value > .one
    else { return nil }
    let between = line.span(line.tail(total), count.tokens.lowerBound)
    guard between.count <= 9, let verb = between.first(where: { line.isWord($0, in: RateReader.divided) }) else {
      return nil
    }
    let after = line.span(stated.tokens.lowerBound - 2, line.tail(stated) + 2)
    guard after.contains(where: { line.keyword($0) == .all }) || line.holds(FigureWords.each, in: after) else {
      return nil
    }
    return relation(
      stated, [.init("in all", total), .init("among", count)], .quotient, [total.interval(line), count.interval(line)],
      line.words(verb..<verb + 1))
  }

  private static let divided = WordSet("divided split distributed shared spread allocated")

  /// "about $120 a year, about $10 a month".
  private func period(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let rate = line.quantity(at), let total = line.quantity(at - 1), rate.end == .only, total.end == .only,
      let per = rate.per, let size = RateReader.years[per],
      rate.unit.hasPrefix(total.unit.split(separator: " per ").first.map(String.init) ?? total.unit),
      !total.unit.isEmpty,
      line.resays(from: total.tokens.upperBound, rate) || line.resays(from: line.tail(total), rate),
      line.isPlain(rate), line.isPlain(total)
    else { return nil }
    let own = total.per ?? span(line, before: total)
    guard let own, let larger = RateReader.years[own], own != per else { return nil }
    let (low, high) = (Exact(larger.lowerBound), Exact(larger.upperBound))
    let factor =
      ExactInterval.between(Exact(size.lowerBound), Exact(size.upperBound)) / ExactInterval.between(low, high)
    return relation(
      rate, [.init("for a \(own)", total)], .same, [total.interval(line)], line.words(rate.tokens), factor: factor)
  }

  /// "a year" a few words before a total: "drives 14,000 miles a year about $120".
  private func span(_ line: QuantityLine, before total: Quantity) -> String? {
    let around = line.span(total.tokens.lowerBound - 4, total.tokens.lowerBound)
    return line.holds(RateReader.yearly, in: around) ? "year" : nil
  }

  private static let yearly = WordSet("year annually annual")

  /// How many days one is, as people count them: a month of four weeks or of thirty-one days.
  private static let years: [String: ClosedRange<Int>] = [
    "day": 1...1, "week": 7...7, "month": 28...31, "year": 360...366, "quarter": 90...92,
  ]

  /// "60 polling places for 1.2 million voters, or one polling place per every 21,000 voters".
  private func quotient(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let rate = line.quantity(at), let one = line.quantity(at - 1), one.value == .one,
      let total = line.quantity(at - 2), let count = line.quantity(at - 3),
      total.end == .only, rate.end == .only, rate.unitKind == .counted, rate.head == total.head,
      line.keyword(line.governor(total)) == .for,
      line.span(one.tokens.upperBound, rate.tokens.lowerBound).contains(where: { line.isWord($0, in: RateReader.per) }),
      line.gap(line.tail(total), one.tokens.lowerBound).has(.or)
    else { return nil }
    let slack = rate.value.multiplied(by: Exact(6, exponent: -2)) ?? .zero
    var wide = rate
    wide.allowed = rate.allowed + .between(slack.negated ?? .zero, slack)
    return relation(
      wide, [.init("in all", total), .init("among", count)], .quotient, [total.interval(line), count.allowed],
      line.words(one.tokens.lowerBound..<rate.tokens.lowerBound))
  }

  private static let per = WordSet("per every for each")
}
