import SourceText

/// Shares that are stated beside their part and their whole: "31 of 48 (65 %)", "789, or about a quarter, of its 3,200".
struct ShareReader {
  let lines: [QuantityLine]

  var relations: [Relation] {
    lines.indices.flatMap { index in
      lines[index].quantities.indices.compactMap { at in
        share(lines[index], at, last: index > 0 ? lines[index - 1] : nil) ?? rate(index, at)
      }
    }
  }

  private func share(_ line: QuantityLine, _ at: Int, last: QuantityLine?) -> Relation? {
    guard let stated = line.asShare(at), line.quantities.count > 1, line.change(at) == nil else { return nil }
    var hypotheses: [Hypothesis] = []
    func add(_ part: Quantity, _ whole: Quantity, _ support: Support.Kind...) {
      guard part.source != whole.source, part.isPartLike(whole), part.end == .only, whole.end == .only,
        !whole.value.isZero
      else { return }
      let computed = Operation.percentShare.computed([line.apposed(part), whole.interval(line)]) ?? .everything
      var reasons = Support()
      for kind in support { reasons.add(kind, line.words(stated.tokens)) }
      reasons.add(.noun, line.words(whole.tokens))
      hypotheses.append(
        Hypothesis(
          [.init("the part", part), .init("the whole", whole)], .percentShare, computed: computed, support: reasons,
          holds: computed.overlaps(stated.allowed)))
    }
    let follows = line.keyword(stated.tokens.upperBound) == .of || line.keyword(line.tail(stated)) == .of
    if let part = line.quantity(at - 1), line.resays(at - 1, at), line.change(at - 1) == nil, part.unitKind != .percent,
      part.end == .only
    {
      // "789, or a quarter, of its 3,200 dealers"
      if let whole = line.quantity(at + 1), line.isOf(stated, whole) { add(part, whole, .structure) }
      if !follows || line.isOfTotal(stated) {
        // "31 of 48 captains, or 65 percent"
        if let first = line.quantity(at - 2), line.isOf(first, part) { add(first, part, .structure) }
        for other in stride(from: at - 2, through: max(0, at - 5), by: -1) {
          guard let whole = line.quantity(other), whole.value > part.value || other == at - 2 else { continue }
          let gap = line.gap(line.tail(whole), part.tokens.lowerBound)
          let isOfWhich =
            other == at - 2 && line.isWord(part.tokens.lowerBound - 1, in: FigureWords.which)
            && line.keyword(part.tokens.lowerBound - 2) == .of
          let isTold =
            isOfWhich || other == at - 2 && (line.opensWithOf(whole) || line.isOfTotal(stated) && line.isTotal(whole))
            || gap.has(.comma) && !gap.has(.and, .semicolon, .verb, .figure)
              && part.unitKind == .currency && gap.words <= 6
          isTold ? add(part, whole, .structure) : add(part, whole)
        }
        if let whole = line.quantity(at + 1) { add(part, whole) }
        if let last { for whole in last.quantities.suffix(5) where whole.value > part.value { add(part, whole) } }
      }
    }
    // "31 of the 48 voted for it, or 65 percent."
    if let part = line.quantity(at - 2), let whole = line.quantity(at - 1), line.isOf(part, whole), at == 2,
      line.keyword(line.governor(stated)) == .or, line.kind(line.governor(stated) - 1) == .comma,
      line.kind(stated.tokens.upperBound) != .word,
      !line.gap(line.tail(whole), stated.tokens.lowerBound).has(.figure, .and)
    {
      add(part, whole, .structure)
    }
    // "Turnout was 40 percent, with 8,200 of the 20,500 voters …"
    if let part = line.quantity(at + 1), let whole = line.quantity(at + 2), line.isOf(part, whole), at == 0,
      line.quantities.count == 3,
      !follows
        || line.span(stated.tokens.lowerBound - 4, stated.tokens.lowerBound).contains(where: {
          line.isWord($0, in: ShareReader.making)
        }),
      line.holds(ShareReader.rates, in: line.span(stated.tokens.lowerBound - 6, stated.tokens.lowerBound))
        || follows,
      !line.gap(line.tail(stated), part.tokens.lowerBound).has(.breaker, .semicolon, .and)
    {
      add(part, whole, .structure)
    }
    // "65 percent (31 of 48)", "65 percent, or 31, of the 48", "65 percent of the crew, or 31 of 48"
    if let part = line.quantity(at + 1), let whole = line.quantity(at + 2),
      line.resays(at, at + 1) || line.resays(at, at + 2) || line.resaysOfNoun(at, at + 1),
      line.isOf(part, whole), part.unitKind != .percent
    {
      add(part, whole, .structure)
    }
    // "7 percent of the 1,400 buses (98)", "A quarter of the 1,600 jobs, or 400,", "half of its 44 members, 22,"
    if let whole = line.quantity(at + 1), let part = line.quantity(at + 2), line.isOf(stated, whole),
      line.resays(at + 1, at + 2), part.unitKind == .none || part.unit == whole.unit, part.value < whole.value,
      line.kind(part.tokens.upperBound) != .word || line.isInAll(part.tokens.upperBound),
      line.kind(part.tokens.upperBound) != .hyphen
    {
      add(part, whole, .structure)
    }
    guard !hypotheses.isEmpty else { return nil }
    return Relation(line.isFraction(at) ? .multiple : .share, stated, hypotheses)
  }
}

extension ShareReader {
  /// "killed 1,383 people … 60,330 cases, so the death rate is 0.023 percent": no order of words ties a rate to its part and
  /// whole; one that a slip of the pen would make right is told.
  private func rate(_ index: Int, _ at: Int) -> Relation? {
    let line = lines[index]
    guard let stated = line.asShare(at), !line.isFraction(at), let figure = line.figure(stated), line.change(at) == nil,
      stated.value.digits > 9,
      let word = line.span(stated.tokens.lowerBound - 6, stated.tokens.lowerBound).last(where: {
        line.isWord($0, in: ShareReader.rates)
      })
    else { return nil }
    let reach = [index, index - 1, index - 2].filter {
      lines.indices.contains($0) && line.number - lines[$0].number <= 2
    }
    let counts = reach.flatMap { near in
      lines[near].quantities.filter { lines[near].isPlain($0) && $0.isCount && $0.per == nil && $0.value > Exact(9) }
        .prefix(6).map { ($0, lines[near]) }
    }
    var hypotheses: [Hypothesis] = []
    for (part, here) in counts {
      for (whole, there) in counts where whole.value > part.value {
        let values = [part.interval(here), whole.interval(there)]
        guard let computed = Operation.percentShare.computed(values) else { continue }
        var support = Support()
        support.add(.cue, line.words(word..<word + 1))
        if Slip.explains(stated.value, computed, place: figure.place, powers: 1...2) {
          support.add(.slip, line.words(stated.tokens))
        }
        hypotheses.append(
          Hypothesis(
            [.init("the part", part), .init("the whole", whole)], .percentShare, computed: computed, support: support,
            holds: computed.overlaps(stated.allowed)))
      }
    }
    return hypotheses.isEmpty ? nil : Relation(.share, stated, hypotheses)
  }

  private static let rates = WordSet("rate share proportion percentage ratio fraction turnout")
  private static let making = WordSet("make makes made account accounts accounted")
}

extension QuantityLine {
  /// A part whose bound its share has too: "up to one million, or 10.4 percent".
  func apposed(_ part: Quantity) -> ExactInterval {
    guard let figure = figure(part), figure.bound == .less || figure.bound == .more, !figure.unit.hasPrefix("cent")
    else { return part.interval(self) }
    return figure.interval
  }

  func isFraction(_ index: Int) -> Bool {
    quantity(index).flatMap(figure).map { $0.form == .fraction && $0.unitKind != .percent } ?? false
  }

  /// A percentage, or a fraction as the percentages that it leaves.
  func asShare(_ index: Int) -> Quantity? {
    guard var quantity = quantity(index), quantity.end == .only, quantity.per == nil, let figure = figure(quantity)
    else { return nil }
    if figure.unitKind == .percent, figure.form == .plain || figure.form == .range {
      quantity.role = .share
      return quantity
    }
    guard figure.form == .fraction, figure.unitKind != .percent, let ratio = figure.ratio,
      let exact = ratio.multiplied(by: .hundred)?.value, ratio.denominator <= .hundred || figure.isInWords
    else { return nil }
    (quantity.role, quantity.unitKind, quantity.value) = (.share, .percent, exact)
    quantity.allowed = spoken(exact, figure)
    return quantity
  }

  /// What a fraction in words leaves, in percent: a manner of speaking.
  func spoken(_ exact: Exact, _ figure: Figure) -> ExactInterval {
    func times(_ percent: Int) -> Exact { exact.multiplied(by: Exact(Int128(percent), exponent: -2)) ?? exact }
    switch figure.bound {
    case .more: return .moreThan(times(98))
    case .less: return .lessThan(times(102))
    case .about:
      return isWord(figure.tokens.lowerBound, in: FigureWords.nearly)
        ? .between(times(85), times(102)) : .between(times(90), times(112))
    default: return .between(times(93), times(107))
    }
  }

  /// Whether "of" with articles and owners stands between two quantities: "31 of the 48", "64 million of Kelda's 95 million".
  func isOf(_ part: Quantity, _ whole: Quantity) -> Bool {
    let governor = governor(whole)
    guard keyword(governor) == .of, whole.tokens.lowerBound - governor <= 7 else { return false }
    let before = span(min(tail(part), governor), governor)
    return before.allSatisfy {
      kind($0) == .comma || kind($0) == .close || kind($0) == .dash || isTime($0) || keyword($0) == .out
        || keyword($0) == .each
    }
      && before.count <= 3 || part.tokens.upperBound == governor
  }

  /// "a quarter of the total cost", "a quarter of them"; not "a quarter of them new".
  func isOfTotal(_ share: Quantity) -> Bool {
    let end = share.tokens.upperBound
    return span(end, end + 4).contains { isWord($0, in: QuantityLine.totals) }
      || span(end, end + 4).contains { isWord($0, in: QuantityLine.those) && kind($0 + 1) != .word }
  }

  /// "40 percent of the budget, or $32 million": a noun between.
  func resaysOfNoun(_ index: Int, _ next: Int) -> Bool {
    guard let first = quantity(index), let second = quantity(next), keyword(first.tokens.upperBound) == .of,
      let mark = span(first.tokens.upperBound + 1, first.tokens.upperBound + 6).first(where: { !isNominal($0) })
    else { return false }
    return kind(mark) != .word && resays(from: mark, second)
  }

  /// "$100,000 total", "1,200 in all", "a total of 1,200".
  func isTotal(_ quantity: Quantity) -> Bool {
    let end = tail(quantity)
    return isWord(end, in: QuantityLine.totals) || isInAll(end)
      || isWord(quantity.tokens.lowerBound - 2, in: QuantityLine.totals)
  }

  private static let totals = WordSet("total whole altogether overall")
  private static let those = WordSet("them it those")

  /// "Of the 48 captains, 31 …"
  func opensWithOf(_ whole: Quantity) -> Bool {
    let at = governor(whole)
    return keyword(at) == .of && (at <= sentence.lowerBound + 1 || kind(at - 1) == .comma)
  }
}
