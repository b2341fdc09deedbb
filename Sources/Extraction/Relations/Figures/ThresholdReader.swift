import SourceText

/// Words that set one quantity against another: "below its peak of 12.8 percent", "more than the 1.2 billion", "short of the 176".
struct ThresholdReader {
  let lines: [QuantityLine]

  var relations: [Relation] {
    lines.flatMap { line in
      line.quantities.indices.flatMap { at in
        [
          comparison(line, at), surpassed(line, at), closing(line, at), majority(line, at), halfWord(line, at),
          bareMajority(line, at), times(line, at),
        ].compactMap {
          $0
        }
      }
    }
  }

  // MARK: More than the …

  private func comparison(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let other = line.quantity(at), other.end == .only, let figure = line.figure(other), figure.form == .plain,
      let (isAbove, cue, start) = line.comparison(at)
    else { return nil }
    var candidates: [Quantity] = []
    var isStructured = false
    for last in stride(from: at - 1, through: max(0, at - 4), by: -1) {
      guard let one = line.quantity(last), one.end == .only, line.isPlain(one),
        one.isComparable(to: other) || one.isMoneyLike(other) || one.unit.hasPrefix(other.unit + " per "),
        one.per == other.per || other.per == nil && one.unitKind == .currency,
        one.unitKind == other.unitKind || one.unitKind == .none || one.unitKind == .counted && other.unitKind == .none,
        line.change(last) == nil
      else { continue }
      let gap = line.gap(line.tail(one), start)
      if gap.has(.semicolon, .colon, .far, .quote) { break }
      if candidates.isEmpty {
        let isApposed = gap.has(.comma, .dash) && gap.words <= 1 && !gap.has(.verb)
        let opens = line.keyword(line.governor(one)) == .at && line.governor(one) <= line.sentence.lowerBound + 1
        let isLinked =
          line.span(start - 3, start).contains { line.token($0)?.is(.auxiliary) ?? false } && gap.has(.verb) && opens
        let isBehindComma =
          line.kind(start - 1) == .comma && gap.words <= 9 && !gap.has(.verb, .breaker, .figure)
          && one.unitKind == .currency
        let isShort =
          line.isWord(start, in: FigureWords.short) && at == last + 1 && one.unitKind == .none && other.isCount
        // "the turnout of 61 percent was higher than the 64 percent of"
        let isCopula =
          gap.words <= 5 && !gap.has(.breaker, .and, .than, .comma, .figure)
          && line.span(line.tail(one), start).contains { line.token($0)?.is(.auxiliary) ?? false }
          && !line.span(line.tail(one), start).contains { line.isWord($0, in: ThresholdReader.denials) }
        isStructured =
          isCopula || isApposed || isBehindComma || isShort || isLinked || opens && last == 0 && !gap.has(.breaker)
      }
      candidates.append(one)
    }
    guard let first = candidates.first, isStructured else { return nil }
    if candidates.count > 1 || line.keyword(line.governor(first)) != .at, let next = line.quantity(at + 1),
      next.isComparable(to: other), next.per == other.per
    {
      candidates.append(next)
    }
    let operation: Operation = isAbove ? .moreThan : .lessThan
    let computed = operation.computed([other.interval(line)]) ?? .everything
    var stated = first
    (stated.role, stated.way, stated.cue) = (.level, isAbove ? .up : .down, cue)
    return Relation(
      .threshold, stated,
      candidates.map { one in
        var support = Support()
        support.add(.structure, cue)
        return Hypothesis(
          [.init("the other", other)], operation, computed: computed, support: support,
          holds: computed.overlaps(one.allowed) || one.value == other.value)
      })
  }

  private static let denials = WordSet("not n't no never hardly neither")

  /// "fell to below 9,000, closing at 8,579.19".
  private func closing(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let end = line.quantity(at), let level = line.quantity(at - 1), end.end == .only, level.end == .only,
      line.isPlain(end), let bound = line.figure(level),
      bound.bound == .less || bound.bound == .more, bound.form == .plain, end.unitKind == level.unitKind,
      end.unit == level.unit,
      line.span(level.tokens.upperBound, end.tokens.lowerBound).count <= 5,
      line.span(level.tokens.upperBound, end.tokens.lowerBound).contains(where: {
        line.isWord($0, in: ThresholdReader.closings)
      })
    else { return nil }
    var support = Support()
    support.add(.structure, line.words(level.tokens))
    return Relation(
      .threshold, end,
      [
        Hypothesis(
          [.init("the bound", level)], bound.bound == .less ? .lessThan : .moreThan, computed: level.allowed,
          support: support,
          holds: level.allowed.overlaps(end.allowed))
      ])
  }

  private static let closings = WordSet("closing finishing ending settling at")

  // MARK: A majority of the …

  /// "2,203 are a majority of the 4,051", "123 seats, … short of the 176 majority".
  private func majority(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let whole = line.quantity(at), whole.end == .only, line.isPlain(whole), whole.isCount,
      line.keyword(line.governor(whole)) == .of || line.kind(whole.tokens.lowerBound - 1) != nil
    else { return nil }
    let of = line.governor(before: whole.tokens.lowerBound)
    let noun =
      line.keyword(of) == .of
      ? of - 1
      : line.keyword(whole.tokens.lowerBound - 2) == .of ? whole.tokens.lowerBound - 3 : whole.tokens.lowerBound - 1
    guard line.keyword(noun) == .majority, !line.isWord(noun - 1, in: ThresholdReader.others) else {
      return nil
    }
    guard let part = line.quantity(0), at > 0, part.isPartLike(whole), part.isCount, line.isPlain(part),
      part.value > .ten,
      line.gap(line.tail(part), noun).has(.verb)
        || line.span(line.tail(part), noun).contains(where: { line.token($0)?.is(.auxiliary) ?? false }),
      !line.gap(line.tail(part), noun).has(.semicolon, .far, .breaker), at <= 2
    else { return nil }
    let half = whole.allowed * Exact(5, exponent: -1)
    let computed = Operation.moreThan.computed([half]) ?? .everything
    var support = Support()
    support.add(.structure, line.words(noun..<whole.tokens.upperBound))
    return Relation(
      .threshold, part,
      [
        Hypothesis(
          [.init("the whole", whole)], .percentShare, computed: computed, support: support,
          holds: computed.overlaps(part.allowed))
      ])
  }

  private static let others = WordSet("no relative simple super qualified needed")

  /// "the vast majority – 55 percent –", "a bit more than half — 55 percent": a half in words beside a percentage.
  private func halfWord(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let stated = line.quantity(at), stated.unitKind == .percent, stated.end == .only,
      let figure = line.figure(stated), figure.form == .plain
    else { return nil }
    var noun = stated.tokens.lowerBound - 1
    while noun > stated.tokens.lowerBound - 5, line.isWord(noun, in: ThresholdReader.fillers) { noun -= 1 }
    guard let mark = line.kind(noun),
      mark == .open || mark == .dash || mark == .hyphen && line.token(noun)?.isSpaced == true
    else { return nil }
    noun -= 1
    // "half of voters (52 percent)"
    if line.keyword(noun) != .half, line.keyword(noun) != .majority {
      let limit = noun - 4
      while noun > limit,
        line.tag(noun) == .noun || line.tag(noun) == .adjective || line.tag(noun) == .determiner
          || line.keyword(noun) == .of
          || line.tag(noun) == .properNoun || line.tag(noun) == .possessive
      {
        if line.keyword(noun) == .half || line.keyword(noun) == .majority { break }
        noun -= 1
      }
    }
    var computed: ExactInterval?
    if line.keyword(noun) == .majority, !line.isWord(noun - 1, in: ThresholdReader.others),
      line.keyword(noun - 1) != .of
    {
      computed = .moreThan(Exact(50))
    } else if line.keyword(noun) == .half {
      if line.keyword(noun - 1) == .than {
        computed =
          line.isWord(noun - 2, in: ComparisonWords.above)
          ? .moreThan(Exact(50)) : line.isWord(noun - 2, in: ComparisonWords.below) ? .lessThan(Exact(50)) : nil
      } else if line.isWord(noun - 1, in: FigureWords.nearly) || line.keyword(noun - 1) == .under {
        computed = .lessThan(Exact(505, exponent: -1))
      } else if line.keyword(noun - 1) == .over {
        computed = .moreThan(Exact(50))
      }
    }
    guard let computed else { return nil }
    var support = Support()
    support.add(.structure, line.words(noun - 1..<noun + 1))
    return Relation(
      .threshold, stated,
      [Hypothesis([], .moreThan, computed: computed, support: support, holds: computed.overlaps(stated.allowed))])
  }

  /// "won 55 percent, a slim majority".
  private func bareMajority(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let stated = line.quantity(at), stated.unitKind == .percent, line.isPlain(stated),
      line.figure(stated)?.bound == .equal
    else { return nil }
    var mark = stated.tokens.upperBound
    if line.keyword(mark) == .of {
      // "55 percent of the vote, a majority"
      guard let next = line.span(mark, mark + 6).first(where: { line.kind($0) != .word }) else { return nil }
      mark = next
    }
    guard line.kind(mark) == .comma || line.kind(mark) == .dash || line.kind(mark) == .open,
      line.keyword(mark + 1) == .a,
      let noun = line.span(mark + 2, mark + 4).first(where: { line.keyword($0) == .majority }),
      !line.isWord(noun - 1, in: ThresholdReader.others), line.kind(noun - 1) != .hyphen,
      line.kind(noun + 1) != .word || line.keyword(noun + 1) == .of || line.tag(noun + 1) == .subordinator
    else { return nil }
    let computed = ExactInterval.moreThan(Exact(50))
    var support = Support()
    support.add(.structure, line.words(mark + 1..<noun + 1))
    return Relation(
      .threshold, stated,
      [Hypothesis([], .moreThan, computed: computed, support: support, holds: computed.overlaps(stated.allowed))])
  }

  private static let fillers = WordSet("about around roughly some just nearly almost exactly a")

  // MARK: Twice the …

  /// "$27.1 million, more than twice the $13.5 million".
  private func times(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let base = line.quantity(at), base.end == .only, line.isPlain(base),
      let (allowed, cue, start) = line.factor(before: base)
    else { return nil }
    var hypotheses: [Hypothesis] = []
    for last in stride(from: at - 1, through: max(0, at - 5), by: -1) {
      guard let level = line.quantity(last), level.end == .only, level.per == base.per || base.per == nil,
        level.isComparable(to: base) || level.unit.hasPrefix(base.unit + " per "),
        level.unitKind == base.unitKind || base.unitKind == .none && level.unitKind == .counted,
        level.tokens.upperBound <= start, !base.value.isZero
      else { continue }
      let gap = line.gap(line.tail(level), start)
      if gap.has(.semicolon, .far, .colon, .quote) { break }
      let computed = Operation.quotient.computed([level.interval(line), base.interval(line)]) ?? .everything
      var support = Support()
      if hypotheses.isEmpty, gap.has(.comma, .dash), gap.words <= 2 || line.quantity(last + 1)?.per != nil {
        support.add(.structure, cue)
      }
      support.add(.noun)
      hypotheses.append(
        Hypothesis(
          [.init("the one", level), .init("the other", base)], .quotient, computed: computed, support: support,
          holds: computed.overlaps(allowed)))
    }
    guard let first = hypotheses.first else { return nil }
    var stated = first.operands[0].quantity
    (stated.role, stated.allowed, stated.range, stated.tokens) = (
      .multiple, allowed, line.words(start..<base.tokens.lowerBound), start..<base.tokens.lowerBound
    )
    (stated.unit, stated.unitKind) = ("", .none)
    return Relation(.multiple, stated, hypotheses)
  }
}

extension QuantityLine {
  /// The words that set a quantity against one before it, whether that one is more, and where they begin.
  func comparison(_ index: Int) -> (isAbove: Bool, cue: TextRange, start: Int)? {
    guard let quantity = quantity(index), let figure = figure(quantity) else { return nil }
    if let words = figure.boundWords {
      // "short of the 176", "more than the 1.2 billion": taken for bounds, but of something else where an article follows.
      let start = prose.tokens.index(at: words.start)
      let inside = span(start, quantity.tokens.upperBound)
      guard inside.contains(where: { keyword($0) == .the || tag($0) == .possessive }) else { return nil }
      if inside.contains(where: { isWord($0, in: ComparisonWords.above) }) { return (true, words, start) }
      if inside.contains(where: { isWord($0, in: ComparisonWords.below) }) { return (false, words, start) }
      return nil
    }
    let governor = governor(quantity)
    var word = governor
    if keyword(word) == .than || keyword(word) == .of && keyword(word - 1) == .short {
      word -= 1
      // "wider than the loss of", "higher than": the comparative before it
    } else if keyword(word) == .of {
      return nil
    }
    guard word < quantity.tokens.lowerBound - 1 || keyword(governor) == .than else { return nil }
    guard span(word + 1, quantity.tokens.lowerBound).contains(where: { keyword($0) == .the || tag($0) == .possessive })
    else { return nil }
    if isWord(word, in: ComparisonWords.above) { return (true, words(word..<word + 1), word) }
    if isWord(word, in: ComparisonWords.below) { return (false, words(word..<word + 1), word) }
    return nil
  }

  /// "more than twice the", "nearly three times its": what the multiple leaves, and where it begins.
  func factor(before base: Quantity) -> (ExactInterval, TextRange, Int)? {
    var at = base.tokens.lowerBound - 1
    let limit = at - 6
    while at > limit, token(at) != nil {
      if isWord(at, in: QuantityLine.twice) { return factor(Exact(2), at, at) }
      if keyword(at) == .triple { return factor(Exact(3), at, at) }
      if keyword(at) == .times, let number = token(at - 1) {
        let value = Exact(prose.tokens.text(number.range)) ?? QuantityLine.small[number.hash].map { Exact($0) }
        guard let value else { return nil }
        return factor(value, at - 1, at)
      }
      switch tag(at) {
      case .determiner, .adjective, .possessive, .noun, .properNoun, .pronoun: at -= 1
      default:
        if isWord(at, in: QuantityLine.asMuch) {
          at -= 1
          continue
        }
        guard kind(at) == .clitic || keyword(at) == .of || kind(at) == .currency || isTime(at) else { return nil }
        at -= 1
      }
    }
    return nil
  }

  private func factor(_ value: Exact, _ first: Int, _ last: Int) -> (ExactInterval, TextRange, Int)? {
    func times(_ percent: Int) -> Exact { value.multiplied(by: Exact(Int128(percent), exponent: -2)) ?? value }
    if keyword(first - 1) == .than, isWord(first - 2, in: ComparisonWords.above) {
      return (.moreThan(times(97)), words(first - 2..<last + 1), first - 2)
    }
    if keyword(first - 1) == .than, isWord(first - 2, in: ComparisonWords.below) {
      return (.lessThan(times(103)), words(first - 2..<last + 1), first - 2)
    }
    if isWord(first - 1, in: FigureWords.nearly) {
      return (.between(times(80), times(103)), words(first - 1..<last + 1), first - 1)
    }
    if isWord(first - 1, in: QuantityLine.roughly) {
      return (.between(times(80), times(125)), words(first - 1..<last + 1), first - 1)
    }
    return (.between(times(88), times(115)), words(first..<last + 1), first)
  }

  private static let asMuch = WordSet("as much many high large")
  private static let twice = WordSet("twice double")
  private static let roughly = WordSet("roughly about around approximately some")
  private static let small: [UInt32: Int] = Dictionary(
    uniqueKeysWithValues: ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].enumerated().map {
      (Vocabulary.hash($1), $0 + 2)
    })
}
