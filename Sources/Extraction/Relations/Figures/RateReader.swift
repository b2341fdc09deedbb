import SourceText

/// Rates beside a number and a total: "4.9 million shares at $43.50 each, or $213.2 million", "$120 a year, about $10 a month".
struct RateReader {
  let lines: [QuantityLine]

  var relations: [Relation] {
    lines.indices.dropFirst().compactMap(proceeds)
      + lines.lazy.filter { $0.quantities.count > 1 }.flatMap { line in
        line.quantities.indices.flatMap { at in
          [
            product(line, at), split(line, at), period(line, at), quotient(line, at), per(line, at),
            onTheDollar(line, at),
            perShare(line, at),
          ].compactMap { $0 }
        }
      }
  }

  private func relation(
    _ stated: Quantity, _ operands: [Hypothesis.Operand], _ operation: Operation, _ values: [ExactInterval],
    _ cue: TextRange?,
    factor: ExactInterval = ExactInterval(exactly: .one)
  ) -> Relation? {
    guard let computed = operation.computed(values).map({ $0 * factor }) else { return nil }
    var rate = stated
    rate.role = .rate
    return Relation(.rate, rate, operands, operation, computed: computed, told: cue)
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

  /// "are owed $430 million, would get $92 million, or 21 cents for each dollar".
  private func onTheDollar(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let stated = line.quantity(at), stated.end == .only, stated.isCents(line), line.isPlain(stated),
      let dollar = line.span(stated.tokens.upperBound, stated.tokens.upperBound + 4).first(where: {
        line.keyword($0) == .dollar
      }), line.span(stated.tokens.upperBound, dollar).contains(where: { line.isWord($0, in: RateReader.onEach) }),
      let part = line.quantity(at - 1), part.end == .only, line.resays(at - 1, at), line.isPlain(part)
    else { return nil }
    let wholes = line.quantities.prefix(at - 1).suffix(4).filter {
      $0.end == .only && $0.unit == part.unit && $0.per == nil && $0.value > part.value && line.isPlain($0)
    }
    guard !wholes.isEmpty else { return nil }
    let cue = line.words(stated.tokens.lowerBound..<dollar + 1)
    let all = wholes.reversed().compactMap {
      relation(
        stated, [.init("the part", part), .init("the whole", $0)], .quotient, [part.interval(line), $0.interval(line)],
        cue)
    }
    return Relation(.rate, stated, all.flatMap(\.hypotheses))
  }

  private static let onEach = WordSet("each every on per for")

  /// "bought 10,000 shares for $50,000, or $5 a share", "for $50,000 or $5 apiece".
  private func perShare(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let price = line.quantity(at), price.end == .only, price.unitKind == .currency, line.isPlain(price),
      let total = line.quantity(at - 1), total.end == .only, total.unitKind == .currency, total.per == nil,
      line.isPlain(total), price.unit == total.unit || price.unit.hasPrefix(total.unit + " per "),
      line.resays(at - 1, at) || line.resays(from: total.tokens.upperBound, price),
      let count = line.quantity(at - 2), count.end == .only, count.unitKind == .counted, line.isPlain(count),
      count.value > .one, isEach(line, count, price), price.value < total.value,
      line.gap(line.tail(count), total.tokens.lowerBound).words <= 8,
      !line.gap(line.tail(count), total.tokens.lowerBound).has(.semicolon, .breaker, .far), product(line, at - 1) == nil
    else { return nil }
    return relation(
      price, [.init("in all", total), .init("how many", count)], .quotient,
      [total.interval(line), count.interval(line)],
      line.words(price.tokens))
  }

  /// "sold 3.2 million shares for $7.125 each … the $22.5 million in proceeds": all of it in the next sentence.
  private func proceeds(_ index: Int) -> Relation? {
    let (line, last) = (lines[index], lines[index - 1])
    guard line.number == last.number + 1, let price = last.quantities.last, let count = last.quantities.dropLast().last,
      price.end == .only, count.end == .only, last.isPlain(price), last.isPlain(count), price.unitKind == .currency,
      count.unitKind == .counted, count.per == nil, isEach(last, count, price),
      let total = line.quantities.first(where: { line.isProceeds($0) && $0.unit == price.unit.prefix($0.unit.count) })
    else { return nil }
    return relation(
      total, [.init("how many", count), .init("for each", price)], .product,
      [count.interval(last), price.interval(last)], line.words(total.tokens.lowerBound..<line.tail(total) + 2))
  }

  /// "240 cases among 60,000 people, or 400 per 100,000", "$1,200 over 12 weeks, or $100 a week", "120 miles in two hours
  /// (60 mph)".
  private func per(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let rate = line.quantity(at), let below = line.quantity(at - 1), let above = line.quantity(at - 2),
      line.isPlain(rate), line.isPlain(below), line.isPlain(above), above.per == nil, below.per == nil,
      let figure = line.figure(rate), line.resays(at - 1, at), line.tail(above) <= below.tokens.lowerBound,
      below.tokens.lowerBound - line.tail(above) <= 3, line.isWord(line.tail(above), in: RateReader.among)
    else { return nil }
    let count: Exact
    if let speed = RateReader.speeds[rate.unit], rate.unitKind == .measure {
      guard above.unit == speed.above, below.unit == speed.below else { return nil }
      count = .one
    } else if let per = rate.per {
      guard per.isEmpty ? below.isCount : per == below.head || per == below.unit || arePersons(per, below.head),
        isCounted(above, by: rate)
      else { return nil }
      count = figure.perCount
    } else if let next = line.quantity(at + 1), line.keyword(rate.tokens.upperBound) == .per, next.isCount,
      above.isCount, below.isCount, next.tokens.lowerBound == rate.tokens.upperBound + 1
    {
      count = next.value
    } else {
      return nil
    }
    // Hours and weeks are counted when they stand below a line.
    let divisor =
      below.value.isWhole && line.figure(below)?.bound != .about
      ? ExactInterval(exactly: below.value) : below.interval(line)
    return relation(
      rate, [.init("of these", above), .init("to these", below)], .quotient, [above.allowed, divisor],
      line.words(line.tail(above)..<below.tokens.lowerBound + 1), factor: ExactInterval(exactly: count))
  }

  private static let among = WordSet("in among over for per out across")
  private static let speeds: [String: (above: String, below: String)] = [
    "mile per hour": ("mile", "hour"), "kilometer per hour": ("kilometer", "hour"),
    "meter per second": ("meter", "second"), "mile per gallon": ("mile", "gallon"),
  ]

  private func arePersons(_ per: String, _ head: String) -> Bool {
    RateReader.anybody.contains(per) && RateReader.anybody.contains(head)
  }

  /// Whoever lives there: a rate per 1,000 workers is none per 1,000 people.
  private static let anybody: Set = ["person", "people", "resident", "inhabitant"]

  private func isCounted(_ quantity: Quantity, by rate: Quantity) -> Bool {
    if quantity.unitKind == .currency || quantity.unitKind == .measure {
      return rate.unitKind != .counted && rate.unit.hasPrefix(quantity.unit)
    }
    return rate.unitKind != .currency && rate.unitKind != .percent
      && (rate.head == quantity.head || rate.head.isEmpty || rate.unit.hasPrefix("per "))
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
      line.resays(from: total.tokens.upperBound, rate) || line.resays(from: line.tail(total), rate)
        || line.kind(line.tail(total) + 2) == .comma && line.resays(from: line.tail(total) + 2, rate),
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
    let end = line.tail(total)
    // "earned $90,000 in 2019, about $7,500 a month"
    let isOfYear =
      line.keyword(end) == .in && line.isTime(end + 1) && line.kind(end + 1) == .number && line.kind(end + 2) == .comma
      || line.isTime(end) && line.isWord(end + 1, in: RateReader.yearly)
    return line.holds(RateReader.yearly, in: around) || isOfYear ? "year" : nil
  }

  private static let yearly = WordSet("year annually annual")

  /// How many days one is, as people count them: a month of four weeks or of thirty-one days.
  private static let years: [String: ClosedRange<Int>] = [
    "day": 1...1, "week": 7...7, "month": 28...31, "year": 360...366, "quarter": 90...92,
  ]

  /// "60 polling places for 1.2 million voters, or one polling place per every 21,000 voters", "one for every 1,500".
  private func quotient(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let rate = line.quantity(at),
      let one = line.span(rate.tokens.lowerBound - 7, rate.tokens.lowerBound).last(where: {
        line.keyword($0) == .one
      }),
      let last = line.quantities.prefix(at).lastIndex(where: { $0.tokens.upperBound <= one }),
      let total = line.quantity(last), let count = line.quantity(last - 1), total.end == .only, rate.end == .only,
      rate.isCount, rate.head == total.head || rate.unitKind == .none,
      line.keyword(line.governor(total)) == .for, total.isCount, count.isCount, count.value > .one,
      line.span(one + 1, rate.tokens.lowerBound).contains(where: { line.isWord($0, in: RateReader.per) }),
      line.gap(line.tail(total), one).has(.or, .comma, .dash)
    else { return nil }
    let slack = rate.value.multiplied(by: Exact(6, exponent: -2)) ?? .zero
    var wide = rate
    wide.allowed = rate.allowed + .between(slack.negated ?? .zero, slack)
    return relation(
      wide, [.init("in all", total), .init("among", count)], .quotient, [total.interval(line), count.allowed],
      line.words(one..<rate.tokens.lowerBound))
  }

  private static let per = WordSet("per every for each")
}

extension QuantityLine {
  /// "the $22.5 million in proceeds", "proceeds of $22.5 million", "the total of $22.5 million".
  fileprivate func isProceeds(_ quantity: Quantity) -> Bool {
    guard quantity.end == .only, quantity.unitKind == .currency, quantity.per == nil, isPlain(quantity) else {
      return false
    }
    let (start, end) = (quantity.tokens.lowerBound, quantity.tokens.upperBound)
    return keyword(end) == .in && isWord(end + 1, in: QuantityLine.takings) && keyword(start - 1) == .the
      || keyword(start - 1) == .of && isWord(start - 2, in: QuantityLine.takings)
  }

  private static let takings = WordSet("proceeds total")
}
