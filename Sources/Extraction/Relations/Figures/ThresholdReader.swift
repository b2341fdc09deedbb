import SourceText

/// Words that set one quantity against another: "below its peak of 12.8 percent", "more than the 1.2 billion", "short of the 176".
struct ThresholdReader {
  let lines: [QuantityLine]

  var relations: [Relation] {
    lines.flatMap { line in
      line.quantities.count > 1
        ? line.quantities.indices.flatMap { at in
          [
            comparison(line, at), surpassed(line, at), majority(line, at),
            closing(line, at) ?? restated(line, at) ?? majorityInWords(line, at), partMajority(line, at),
            times(line, at),
          ].compactMap { $0 }
        } : [majorityInWords(line, 0)].compactMap { $0 }
    }
  }

  /// A half or a majority in words beside a percentage.
  private func majorityInWords(_ line: QuantityLine, _ at: Int) -> Relation? {
    halfWord(line, at) ?? bareMajority(line, at) ?? majorityOf(line, at) ?? wonMajority(line, at)
  }

  // MARK: More than the …

  private func comparison(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let other = line.quantity(at), other.end == .only, let figure = line.figure(other), figure.form == .plain,
      let (isAbove, cue, start) = line.comparison(at)
    else { return nil }
    var candidates: [Quantity] = []
    var isStructured = false
    for last in stride(from: at - 1, through: max(0, at - 4), by: -1) {
      guard let one = line.quantity(last), one.end == .only, line.isPlain(one) || line.figure(one)?.form == .range,
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
          line.kind(line.tag(start - 1) == .gerund ? start - 2 : start - 1) == .comma
          && gap.words <= 9 && !gap.has(.verb, .breaker, .figure) && !(gap.has(.and) && one.unitKind != .currency)
          && (one.unitKind == .currency || line.holds(QuantityLine.benchmarks, in: start..<other.tokens.lowerBound))
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
    return relation(line, first, candidates, isAbove: isAbove, other, cue)
  }

  /// A level, or one of several, that is told to lie above or below another quantity.
  func relation(
    _ line: QuantityLine, _ level: Quantity, _ candidates: [Quantity], isAbove: Bool, _ other: Quantity,
    _ cue: TextRange
  ) -> Relation {
    let operation: Operation = isAbove ? .moreThan : .lessThan
    let computed = operation.computed([other.interval(line)]) ?? .everything
    var stated = level
    (stated.role, stated.way, stated.cue) = (.level, isAbove ? .up : .down, cue)
    var support = Support()
    support.add(.structure, cue)
    return Relation(
      .threshold, stated,
      candidates.map { one in
        Hypothesis(
          [.init("the other", other)], operation, computed: computed, support: support,
          holds: computed.overlaps(one.allowed) || one.value == other.value)
      })
  }

  private static let denials = WordSet("not n't no never hardly neither")

  /// "fell to below 9,000, closing at 8,579.19".
  private func closing(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let end = line.quantity(at), let level = line.quantity(at - 1), end.end == .only, level.end == .only,
      line.isPlain(end), line.figure(end)?.bound == .equal, let bound = line.figure(level),
      bound.bound == .less || bound.bound == .more, bound.form == .plain, !line.isCompared(bound),
      end.unitKind == level.unitKind, end.unit == level.unit, end.per == level.per
    else { return nil }
    let between = line.span(level.tokens.upperBound, end.tokens.lowerBound)
    let gap = line.gap(level.tokens.upperBound, end.tokens.lowerBound)
    let governor = line.governor(end)
    let isClosing =
      line.isWord(governor, in: ThresholdReader.closings) && gap.has(.comma)
      && !gap.has(.and, .breaker, .semicolon, .figure, .verb) && gap.words <= 8
      || between.count <= 5 && between.contains { line.isWord($0, in: ThresholdReader.closings) }
    // "fell below 9,000, to 8,579": with a place or a time of their own they are two levels.
    let isLevel =
      (line.keyword(governor) == .at || line.keyword(governor) == .to) && line.kind(governor - 1) == .comma
      && governor - 1 == line.tail(level) && line.tag(line.tail(end)) != .preposition
    guard isClosing || isLevel else { return nil }
    return Relation(
      .threshold, end, [.init("the bound", level)], bound.bound == .less ? .lessThan : .moreThan,
      computed: level.allowed, told: line.words(level.tokens))
  }

  /// "More than half (52 percent)", "fewer than 50 passengers (48)", "nearly a third, or 31 percent,": told again as it is.
  private func restated(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let end = line.quantity(at), let level = line.quantity(at - 1), line.isPlain(end), level.end == .only,
      line.figure(end)?.bound == .equal, let bound = line.figure(level), bound.upper == nil, bound.boundWords != nil,
      bound.form == .plain || bound.form == .fraction, !line.isCompared(bound), line.resays(at - 1, at),
      let limits = limits(line, bound), let scale = scale(level, end, bound)
    else { return nil }
    return Relation(
      .threshold, end, [.init("the words", level)], .same, computed: limits * scale, told: line.words(level.tokens))
  }

  /// How many units of the second one of the first is; nil where they cannot be compared.
  private func scale(_ level: Quantity, _ end: Quantity, _ bound: Figure) -> Exact? {
    if end.unitKind == .percent {
      return level.unitKind == .percent ? .one : bound.form == .fraction ? .hundred : nil
    }
    guard bound.form == .plain, end.per == nil, level.per == nil else { return nil }
    guard level.isCount, end.isCount else {
      return level.unitKind == end.unitKind && level.unit == end.unit ? .one : nil
    }
    // "more than 300 people (12)": a count of something else, a footnote, an age.
    guard end.unitKind == .none || end.head == level.head, let ratio = end.value.divided(by: level.value) else {
      return nil
    }
    return ratio > Exact(5, exponent: -1) && ratio < Exact(2) ? .one : nil
  }

  /// The values that the words of a bound leave.
  private func limits(_ line: QuantityLine, _ bound: Figure) -> ExactInterval? {
    switch bound.bound {
    case .more: bound.isStrict ? .moreThan(bound.value) : .atLeast(bound.value)
    case .less: bound.isStrict ? .lessThan(bound.value) : .atMost(bound.value)
    case .about where line.isWord(bound.tokens.lowerBound, in: FigureWords.nearly): .atMost(bound.value)
    default: nil
    }
  }

  private static let closings = WordSet("closing finishing ending settling")

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
    guard line.keyword(stated.tokens.upperBound) != .of else { return nil }
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
      line.isWord(mark + 1, in: ThresholdReader.articles),
      let noun = line.span(mark + 2, mark + 4).first(where: { line.keyword($0) == .majority }),
      !line.isWord(noun - 1, in: ThresholdReader.others), line.kind(noun - 1) != .hyphen,
      line.kind(noun + 1) != .word || line.tag(noun + 1) == .subordinator
        // "46 percent, a majority of them women": of those who are told, not of all.
        || line.keyword(noun + 1) == .of && line.tag(noun + 2) != .pronoun
    else { return nil }
    return overHalf(line, stated, line.words(mark + 1..<noun + 1))
  }

  /// "123 of 250 seats, an absolute majority".
  private func partMajority(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let part = line.quantity(at), let whole = line.quantity(at + 1), line.isPlain(part), line.isPlain(whole),
      part.isCount, whole.isCount, line.isOf(part, whole), !whole.value.isZero
    else { return nil }
    let mark = line.tail(whole)
    guard line.kind(mark) == .comma || line.kind(mark) == .dash || line.kind(mark) == .open,
      line.isWord(mark + 1, in: ThresholdReader.articles),
      let noun = [mark + 2, mark + 3].first(where: { line.keyword($0) == .majority }),
      !line.isWord(noun - 1, in: ThresholdReader.others)
    else { return nil }
    let computed = Operation.moreThan.computed([whole.allowed * Exact(5, exponent: -1)]) ?? .everything
    return Relation(
      .threshold, part, [.init("the whole", whole)], .percentShare, computed: computed,
      told: line.words(mark + 1..<noun + 1))
  }

  private func overHalf(_ line: QuantityLine, _ stated: Quantity, _ cue: TextRange) -> Relation {
    Relation(.threshold, stated, [], .moreThan, computed: .moreThan(Exact(50)), told: cue)
  }

  /// "a 49 percent majority", "a majority of islanders, 46 percent, like it", "Most captains (46 percent)", "A majority expect
  /// her to win the debate in Kelda -- 44 percent to his 34": a percentage set off behind the subject.
  private func majorityOf(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let stated = line.quantity(at), stated.unitKind == .percent, line.isPlain(stated), stated.per == nil else {
      return nil
    }
    let end = stated.tokens.upperBound
    let next = line.kind(end) == .hyphen ? end + 1 : end
    if let noun = [next, next + 1].first(where: { line.keyword($0) == .majority }),
      noun == next || line.tag(next) == .adjective, !line.isWord(noun - 1, in: ThresholdReader.others),
      line.isWord(line.governor(stated) + 1, in: ThresholdReader.articles), line.keyword(end) != .of
    {
      return overHalf(line, stated, line.words(stated.tokens.lowerBound..<noun + 1))
    }
    var mark = stated.tokens.lowerBound - 1
    while line.isWord(mark, in: ThresholdReader.fillers), mark > stated.tokens.lowerBound - 4 { mark -= 1 }
    let isDash = line.kind(mark) == .dash || line.kind(mark) == .hyphen && line.token(mark)?.isSpaced == true
    guard isDash || line.kind(mark) == .open || line.kind(mark) == .comma && line.kind(end) == .comma,
      at == 0 || line.quantity(at - 1)?.unitKind != .percent,
      let noun = line.span(mark - 40, mark).last(where: { isMost(line, $0) })
    else { return nil }
    let gap = line.gap(noun + 1, mark)
    guard !gap.has(.semicolon, .colon, .quote, .far, .figure, .and, .or),
      line.quantity(at + 1).map({ $0.unitKind != .percent || line.keyword($0.tokens.upperBound) != .of }) ?? true
    else { return nil }
    let isPhrase =
      mark - noun <= 9
      && line.span(noun + 1, mark).allSatisfy {
        line.isNominal($0) || line.keyword($0) == .of || line.keyword($0) == .in
      }
    // Behind a whole clause it is of the subject only where the subject opens the sentence.
    guard isPhrase || isDash && noun - line.sentence.lowerBound <= 2 && !gap.has(.breaker), line.keyword(end) != .of
    else {
      return nil
    }
    let cue = line.words(noun..<noun + 1)
    return line.keyword(noun) == .minority
      ? Relation(.threshold, stated, [], .lessThan, computed: .lessThan(Exact(50)), told: cue)
      : overHalf(line, stated, cue)
  }

  /// "a majority" that is no bare plurality and no qualified one; "most" before a noun.
  private func isMost(_ line: QuantityLine, _ at: Int) -> Bool {
    if line.keyword(at) == .majority || line.keyword(at) == .minority {
      return !line.isWord(at - 1, in: ThresholdReader.others) && line.kind(at - 1) != .hyphen
        && line.isWord(line.tag(at - 1) == .adjective ? at - 2 : at - 1, in: ThresholdReader.articles)
    }
    // "at most", "the most", "with most experience": the utmost, and no majority.
    return line.keyword(at) == .most && line.keyword(at - 1) != .the && line.keyword(at - 1) != .at
      && line.keyword(at - 1) != .with
      && (line.keyword(at + 1) == .of || line.tag(at + 1) == .noun || line.tag(at + 1) == .properNoun)
      && line.tag(at - 1) != .possessive
  }

  /// "With 48 percent of the vote, she won an outright majority".
  private func wonMajority(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let stated = line.quantity(at), stated.unitKind == .percent, line.isPlain(stated), line.isOfTheVote(stated),
      line.figure(stated)?.bound == .equal, line.quantities.count(where: { $0.unitKind == .percent }) == 1,
      let noun = line.span(stated.tokens.upperBound, stated.tokens.upperBound + 14).first(where: {
        line.keyword($0) == .majority
      }), !line.isWord(noun - 1, in: ThresholdReader.others),
      let verb = line.span(noun - 4, noun).last(where: { line.tag($0) == .finite || line.tag($0) == .gerund }),
      line.isWord(verb, in: ThresholdReader.winning),
      // "a majority of the seats", "a majority in parliament", "a majority stake": of something else.
      line.keyword(noun + 1) == .of ? line.isOfTheVote(at: noun + 1) : line.kind(noun + 1) != .word,
      !line.gap(stated.tokens.upperBound, noun).has(.breaker, .semicolon, .quote)
    else { return nil }
    return overHalf(line, stated, line.words(verb..<noun + 1))
  }

  private static let winning = WordSet("won winning secured securing took taking gained gaining")
  private static let articles = WordSet("a an the")
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
      let isCopula =
        (line.token(start - 1)?.is(.auxiliary) ?? false) && gap.words <= 4 && !gap.has(.breaker, .figure)
        && (!gap.has(.comma) || line.keyword(line.governor(level)) == .at && last == 0)
      if hypotheses.isEmpty,
        isCopula || gap.has(.comma, .dash) && (gap.words <= 2 || line.quantity(last + 1)?.per != nil)
      {
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
