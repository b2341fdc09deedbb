import SourceText

/// Shares that are stated beside their part and their whole: "31 of 48 (65 %)", "789, or about a quarter, of its 3,200".
struct ShareReader {
  let lines: [QuantityLine]

  var relations: [Relation] {
    lines.indices.flatMap { index in
      lines[index].quantities.indices.compactMap { share(lines[index], $0, last: index > 0 ? lines[index - 1] : nil) }
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
            isOfWhich || other == at - 2 && line.opensWithOf(whole)
            || gap.has(.comma) && !gap.has(.and, .semicolon, .verb, .figure)
              && part.unitKind == .currency && gap.words <= 6
          isTold ? add(part, whole, .structure) : add(part, whole)
        }
        if let whole = line.quantity(at + 1) { add(part, whole) }
        if let last { for whole in last.quantities.suffix(5) where whole.value > part.value { add(part, whole) } }
      }
    }
    // "65 percent (31 of 48)", "65 percent, or 31, of the 48"
    if let part = line.quantity(at + 1), let whole = line.quantity(at + 2),
      line.resays(at, at + 1) || line.resays(at, at + 2),
      line.isOf(part, whole), part.unitKind != .percent
    {
      add(part, whole, .structure)
    }
    // "7 percent of the 1,400 buses (98)"
    if let whole = line.quantity(at + 1), let part = line.quantity(at + 2), line.isOf(stated, whole),
      line.kind(part.tokens.lowerBound - 1) == .open,
      line.resays(at + 1, at + 2), line.kind(line.tail(part)) == .close, part.unitKind == .none
    {
      add(part, whole, .structure)
    }
    guard !hypotheses.isEmpty else { return nil }
    return Relation(line.isFraction(at) ? .multiple : .share, stated, hypotheses)
  }
}

extension ShareReader {
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

  /// "a quarter of the total cost"
  func isOfTotal(_ share: Quantity) -> Bool {
    span(share.tokens.upperBound, share.tokens.upperBound + 4).contains { isWord($0, in: QuantityLine.totals) }
      || span(share.tokens.upperBound, share.tokens.upperBound + 4).contains { isWord($0, in: QuantityLine.those) }
  }

  private static let totals = WordSet("total whole")
  private static let those = WordSet("them it those")

  /// "Of the 48 captains, 31 …"
  func opensWithOf(_ whole: Quantity) -> Bool {
    let at = governor(whole)
    return keyword(at) == .of && (at <= sentence.lowerBound + 1 || kind(at - 1) == .comma)
  }
}
