import SourceText

/// Verbs that multiply, beside the two levels of which they tell: "doubled from 40 to 80", "from 40 to 28, nearly halving".
struct MultipleVerbs {
  let lines: [QuantityLine]
  let pairs: [[LevelPair]]

  var relations: [Relation] {
    zip(lines, pairs).flatMap { line, pairs in pairs.compactMap { relation(line, $0) } }
  }

  private func relation(_ line: QuantityLine, _ pair: LevelPair) -> Relation? {
    guard let at = verb(line, pair), let factor = factor(line, at), !pair.base.value.isZero,
      pair.base.unitKind != .percent || pair.level.unitKind == .percent
    else { return nil }
    let (allowed, start) = limits(line, factor, at)
    let computed = Operation.quotient.computed([pair.level.interval(line), pair.base.interval(line)]) ?? .everything
    var stated = pair.level
    (stated.role, stated.end, stated.tokens, stated.range, stated.allowed) = (
      .multiple, .only, start..<at + 1, line.words(start..<at + 1), allowed
    )
    (stated.unit, stated.unitKind, stated.value) = ("", .none, factor)
    var support = Support()
    support.add(.structure, line.words(start..<at + 1))
    return Relation(
      .multiple, stated,
      [
        Hypothesis(
          [.init("to", pair.level), .init("from", pair.base)], .quotient, computed: computed, support: support,
          holds: computed.overlaps(allowed))
      ])
  }

  /// The verb before both levels, or behind them after a comma.
  private func verb(_ line: QuantityLine, _ pair: LevelPair) -> Int? {
    let first = min(pair.base.tokens.lowerBound, pair.level.tokens.lowerBound)
    let last = max(line.tail(pair.base), line.tail(pair.level))
    if let cue = pair.cue {
      let at = line.prose.tokens.index(at: cue.start)
      if at < first, factor(line, at) != nil { return at }
    }
    // "Sales halved to $3.1 million, down from $4.4 million", "cut output in half, to 40,000 tons from 64,000", "a fourfold
    // increase, from 20 to 80"
    if let at = line.span(first - 8, first).last(where: { factor(line, $0) != nil }),
      !line.gap(at + 1, first).has(.breaker, .and, .semicolon, .verb)
    {
      return at
    }
    guard line.kind(last) == .comma else { return nil }
    return line.span(last + 1, last + 5).first { factor(line, $0) != nil }
  }

  private static let doubled = WordSet("double doubled doubles doubling")
  private static let tripled = WordSet("triple tripled triples tripling treble trebled trebling")
  private static let quadrupled = WordSet("quadruple quadrupled quadruples quadrupling")
  private static let halved = WordSet("halve halved halves halving")
  private static let roughly = WordSet("roughly about around approximately some virtually effectively practically")

  /// "fourfold" and its like, each with its number.
  private static let folds = WordTable(
    zip(NumberNames.units, 0...10).dropFirst(2).map { (Vocabulary.hash($0 + "fold"), $1) })

  private func factor(_ line: QuantityLine, _ at: Int) -> Exact? {
    if let token = line.token(at), let value = MultipleVerbs.folds[token.hash] { return Exact(value) }
    if line.isWord(at, in: MultipleVerbs.doubled) { return Exact(2) }
    if line.isWord(at, in: MultipleVerbs.tripled) { return Exact(3) }
    if line.isWord(at, in: MultipleVerbs.quadrupled) { return Exact(4) }
    let isHalf =
      line.isWord(at, in: MultipleVerbs.halved)
      || line.keyword(at) == .half && line.keyword(at - 1) == .in
    return isHalf ? Exact(5, exponent: -1) : nil
  }

  /// A tenth either way, and what "more than" and "nearly" leave of it.
  private func limits(_ line: QuantityLine, _ value: Exact, _ at: Int) -> (ExactInterval, start: Int) {
    func times(_ percent: Int) -> Exact { value.multiplied(by: Exact(Int128(percent), exponent: -2)) ?? value }
    if line.keyword(at - 1) == .than, line.isWord(at - 2, in: ComparisonWords.above) {
      // To more than halve is to go below a half.
      return (value < .one ? .lessThan(times(102)) : .moreThan(times(98)), at - 2)
    }
    if line.isWord(at - 1, in: FigureWords.nearly) {
      return (value < .one ? .between(times(98), times(135)) : .between(times(75), times(102)), at - 1)
    }
    if line.isWord(at - 1, in: MultipleVerbs.roughly) { return (.between(times(75), times(130)), at - 1) }
    return (.between(times(90), times(112)), at)
  }
}
