import SourceText

/// Fractions beside the percentage that they are: "two-thirds, 67 percent", "one in 64, or 1.56 percent"; and fractions in
/// words beside a part and its whole: "789, or about a quarter, of its 3,200 dealers".
struct FractionReader {
  let lines: [QuantityLine]

  var relations: [Relation] {
    lines.flatMap { line in
      line.quantities.indices.flatMap { at in [percentage(line, at), inWords(line, at)].compactMap { $0 } }
    }
  }

  private func percentage(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let first = line.quantity(at), let second = line.quantity(at + 1) else { return nil }
    let isFirst = line.isFraction(at)
    guard isFirst != line.isFraction(at + 1), let figure = line.figure(isFirst ? first : second),
      let ratio = figure.ratio
    else { return nil }
    // "187 out of 437" was counted; "one in five" is a manner of speaking.
    let isCounted =
      !figure.isInWords && ratio.denominator > .ten && ratio.denominator != .hundred && figure.bound == .equal
    guard var fraction = isCounted ? (isFirst ? first : second) : line.asShare(isFirst ? at : at + 1) else {
      return nil
    }
    let percent = isFirst ? second : first
    guard percent.unitKind == .percent, percent.end == .only, line.isPlain(percent), line.resays(at, at + 1)
    else { return nil }
    // As it would be rounded: "a third, or 35 percent".
    let computed =
      isCounted
      ? ratio.interval * .hundred : fraction.allowed + .between(Exact(-5, exponent: -1), Exact(5, exponent: -1))
    if isCounted, let exact = ratio.multiplied(by: .hundred)?.value {
      (fraction.value, fraction.unitKind) = (exact.rounded(places: 1), .percent)
    }
    var support = Support()
    support.add(.structure, line.words(fraction.tokens))
    return Relation(
      isCounted ? .share : .multiple, percent,
      [
        Hypothesis(
          [.init("the fraction", fraction)], .same, computed: computed, support: support,
          holds: computed.overlaps(percent.allowed))
      ])
  }

  /// "789, or about a quarter, of its 3,200 dealers".
  private func inWords(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let part = line.quantity(at), let whole = line.quantity(at + 1), part.end == .only, whole.end == .only,
      part.isPartLike(whole), line.isPlain(part), line.isPlain(whole),
      !whole.value.isZero
    else { return nil }
    let governor = line.governor(whole)
    guard line.keyword(governor) == .of else { return nil }
    var noun = governor - 1
    if line.kind(noun) == .comma || line.kind(noun) == .close || line.kind(noun) == .dash { noun -= 1 }
    guard let percent = line.token(noun).flatMap({ FractionReader.sizes[$0.hash] }) else { return nil }
    let between = line.span(line.tail(part), noun)
    guard between.count <= 6,
      line.kind(between.lowerBound) == .comma || line.kind(between.lowerBound) == .dash
        || line.kind(between.lowerBound) == .open || line.keyword(between.lowerBound) == .or,
      between.allSatisfy({
        line.kind($0) != .word || line.keyword($0) == .or || line.isWord($0, in: FractionReader.fillers)
          || line.isWord($0, in: FractionReader.bounds)
      })
    else { return nil }
    func times(_ per: Int) -> Exact { Exact(Int128(percent * per), exponent: -6) }
    let isMore = line.holds(FractionReader.more, in: between)
    let isLess = line.holds(FractionReader.less, in: between)
    let allowed: ExactInterval =
      isMore
      ? .between(times(98), times(140)) : isLess ? .between(times(75), times(103)) : .between(times(86), times(115))
    let computed = Operation.quotient.computed([part.interval(line), whole.interval(line)]) ?? .everything
    var stated = part
    (stated.role, stated.tokens, stated.range, stated.allowed, stated.value) = (
      .share, noun..<noun + 1, line.words(noun..<noun + 1), allowed, times(100)
    )
    (stated.unit, stated.unitKind) = ("", .none)
    var support = Support()
    support.add(.structure, line.words(between.lowerBound..<noun + 1))
    return Relation(
      .multiple, stated,
      [
        Hypothesis(
          [.init("the part", part), .init("the whole", whole)], .quotient, computed: computed, support: support,
          holds: computed.overlaps(allowed))
      ])
  }

  static let sizes: [UInt32: Int] = Dictionary(
    uniqueKeysWithValues: [
      ("half", 5000), ("third", 3333), ("quarter", 2500), ("fifth", 2000), ("tenth", 1000), ("sixth", 1667),
      ("eighth", 1250),
    ].map {
      (Vocabulary.hash($0.0), $0.1 / 1)
    })
  private static let fillers = WordSet("a one about around roughly nearly almost just some approximately the")
  private static let bounds = WordSet("more less than over under")
  private static let more = WordSet("more over")
  private static let less = WordSet("less under nearly almost")
}
