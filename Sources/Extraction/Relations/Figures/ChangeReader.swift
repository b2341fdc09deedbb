import SourceText

/// Changes that are stated beside their ends, and levels beside a word of direction.
struct ChangeReader {
  let lines: [QuantityLine]
  let pairs: [[LevelPair]]

  init(_ lines: [QuantityLine]) {
    self.lines = lines
    pairs = lines.map(\.levelPairs)
  }

  var relations: [Relation] {
    lines.indices.flatMap { directions($0) + changes($0) } + MultipleVerbs(lines: lines, pairs: pairs).relations
  }

  // MARK: Rose or fell

  private func directions(_ index: Int) -> [Relation] {
    let line = lines[index]
    return pairs[index].compactMap { pair in
      guard let way = pair.way, way != .either, let cue = pair.cue,
        pair.base.per == nil || pair.base.per == pair.level.per,
        !line.holds(ChangeReader.reversing, in: line.sentence.prefix(200)),
        pair.base.unitKind != .none || pair.base.end == .first || pair.base.value > .hundred
          || pair.level.unitKind == .measure || pair.level.unitKind == .percent || pair.level.unitKind == .currency
      else { return nil }
      let operation: Operation = way == .up ? .moreThan : .lessThan
      let hypotheses = ([pair.level] + pair.otherLevels).map { level in
        let computed = operation.computed([pair.base.allowed]) ?? .everything
        var support = Support()
        support.add(.structure, line.words(pair.base.tokens))
        support.add(.cue, cue)
        // "rose to 80 from 80.0": what is written alike may have gone either way.
        return Hypothesis(
          [.init("before", pair.base)], operation, computed: computed, support: support,
          holds: computed.overlaps(level.interval(line)) || level.value == pair.base.value)
      }
      var level = pair.level
      (level.role, level.way, level.cue) = (.level, way, cue)
      return Relation(.direction, level, hypotheses)
    }
  }

  /// Words of things that fall when they get better, or of a loss beside a profit.
  private static let reversing = WordSet(
    "loss losses deficit deficits yen euro euros peso pesos ruble rubles ranking ranked seeded no")

  // MARK: By how much

  /// "fell by a third, from 90,000 to 60,000", "from 64 to 48, a cut of a quarter".
  private func fractions(_ index: Int) -> [Relation] {
    let line = lines[index]
    guard pairs[index].contains(where: { $0.way != nil }) else { return [] }
    return line.sentence.prefix(200).compactMap { noun in
      guard let percent = line.token(noun).flatMap({ FractionReader.sizes[$0.hash] }),
        !line.isWord(noun + 1, in: ChangeReader.one),
        let cue = line.changeCue(before: line.isWord(noun - 1, in: ChangeReader.one) ? noun - 2 : noun - 1)
      else { return nil }
      func times(_ part: Int) -> Exact { Exact(Int128(percent * part), exponent: -4) }
      var by = pairs[index][0].base
      (by.end, by.tokens, by.range, by.source) = (.only, noun..<noun + 1, line.words(noun..<noun + 1), .written)
      (by.unit, by.unitKind, by.head, by.per, by.role) = ("percent", .percent, "", nil, .change)
      (by.value, by.allowed) = (times(100), .between(times(88), times(112)))
      (by.way, by.cue) = (line.token(cue).flatMap(DirectionWords.way), line.words(cue..<cue + 1))
      let hypotheses = pairs[index].filter { $0.way != nil && $0.way == by.way }.map {
        hypothesis(line, by, $0, by.cue, isNear: isJoined(line, by, $0))
      }
      return hypotheses.isEmpty ? nil : Relation(.change, by, hypotheses)
    }
  }

  private static let one = WordSet("a one")

  private func changes(_ index: Int) -> [Relation] {
    let line = lines[index]
    return fractions(index)
      + line.quantities.indices.compactMap { at in
        guard
          let (by, cue) = line.change(at) ?? told(line, at, pairs[index]) ?? line.comparative(at)
            ?? afterLevel(line, at)
        else { return nil }
        var hypotheses = indexHypotheses(line, at, by) + indexAfter(line, at, by)
        for pair in pairs[index] where fits(by, pair) && pair.base.range != by.range && pair.level.range != by.range {
          hypotheses.append(hypothesis(line, by, pair, cue, isNear: isJoined(line, by, pair)))
          for level in pair.otherLevels {
            hypotheses.append(
              hypothesis(line, by, LevelPair(base: pair.base, level: level, way: pair.way), cue, isNear: false))
          }
        }
        if hypotheses.isEmpty, let more = moreThan(line, at, by) { hypotheses = [more] }
        if hypotheses.isEmpty {
          hypotheses = apposed(line, at, by, cue) + wasBefore(line, at, by, cue) + whenBefore(line, at, by, cue)
        }
        if hypotheses.isEmpty {
          hypotheses = split(index, at, by, cue) + nextSentence(index, at, by, cue) + lastSentence(index, at, by, cue)
        }
        if let points = inPoints(line, by, hypotheses) { return points }
        return hypotheses.isEmpty ? nil : Relation(.change, by, hypotheses)
      }
  }

  /// "increased from 4,000 in January to 5,000 in February, or 25 percent": told again behind both ends.
  private func told(_ line: QuantityLine, _ at: Int, _ pairs: [LevelPair]) -> (Quantity, TextRange?)? {
    guard var by = line.quantity(at), by.unitKind == .percent, by.end == .only, line.isPlain(by) else { return nil }
    let governor = line.governor(by)
    guard line.keyword(governor) == .or, line.kind(governor - 1) == .comma || line.kind(governor - 1) == .open else {
      return nil
    }
    for pair in pairs where pair.way != nil && pair.way != .either && pair.base.unitKind != .percent {
      let end = max(line.tail(pair.base), line.tail(pair.level))
      guard end <= governor,
        line.quantity(at - 1).map({ $0.range == pair.base.range || $0.range == pair.level.range }) ?? false,
        !line.gap(end, governor).has(.breaker, .verb, .semicolon), line.gap(end, governor).words <= 4
      else { continue }
      (by.role, by.way, by.cue) = (.change, pair.way, pair.cue)
      return (by, pair.cue)
    }
    return nil
  }

  /// "fell 45 cents to $31.20 a barrel, or 1.4 percent".
  private func afterLevel(_ line: QuantityLine, _ at: Int) -> (Quantity, TextRange?)? {
    guard var by = line.quantity(at), by.unitKind == .percent, by.end == .only, line.isPlain(by),
      let level = line.quantity(at - 1),
      line.keyword(line.governor(by)) == .or, line.keyword(by.tokens.upperBound) != .of,
      line.keyword(line.governor(level)) == .to,
      line.gap(line.tail(level), by.tokens.lowerBound).words <= 1,
      let (change, cue) = line.change(at - 2), change.unitKind == level.unitKind, change.unitKind == .currency
    else { return nil }
    (by.role, by.way, by.cue) = (.change, change.way, cue)
    return (by, cue)
  }

  /// "31,200 fans, 12 percent more than the 24,000 of a year ago".
  private func moreThan(_ line: QuantityLine, _ at: Int, _ by: Quantity) -> Hypothesis? {
    guard line.comparative(at) != nil, let base = line.quantity(at + 1), base.end == .only,
      let level = line.quantity(at - 1), level.end == .only,
      level.isComparable(to: base) || level.unit.hasPrefix(base.unit + " per "),
      by.unitKind == .percent
        ? base.unitKind != .percent
        : by.isPoints ? base.unitKind == .percent : base.unitKind != .percent && isAlike(by, base, level),
      level.unitKind == base.unitKind || base.unitKind == .none,
      base.tokens.lowerBound - by.tokens.upperBound <= 5
    else { return nil }
    let gap = line.gap(line.tail(level), by.tokens.lowerBound)
    // "was 12 percent higher than the 24,000"
    let isLinked = line.token(line.governor(by))?.is(.auxiliary) ?? false
    // "1,840 ships called there last year, 14 percent fewer than the 2,340"
    let mark = line.kind(line.governor(by))
    let isAside = (mark == .comma || mark == .dash || mark == .open) && level.unitKind != .none
    guard gap.has(.comma, .dash, .open) || isLinked, !gap.has(.breaker, .semicolon, .colon, .quote),
      !gap.has(.and) || isAside, isLinked || isAside || !gap.has(.verb), gap.words <= (isAside ? 14 : isLinked ? 6 : 4)
    else { return nil }
    return hypothesis(line, by, LevelPair(base: base, level: level, way: by.way), by.cue, isNear: true)
  }

  /// Whether a difference is of the unit of what it lies between, or has none: "50 more than the 540".
  private func isAlike(_ by: Quantity, _ base: Quantity, _ level: Quantity) -> Bool {
    by.unitKind == .none && base.isCount || by.unit == base.unit && by.unitKind == base.unitKind
      || by.unit == level.unit && by.unitKind == level.unitKind
  }

  /// "600 inmates in May and 500 in June, a drop of 17 percent": a change told behind two levels, whichever was first.
  private func apposed(_ line: QuantityLine, _ at: Int, _ by: Quantity, _ cue: TextRange?) -> [Hypothesis] {
    guard let cue, by.way == .up || by.way == .down, let one = line.quantity(at - 2), let other = line.quantity(at - 1),
      one.end == .only, other.end == .only, line.isPlain(one), line.isPlain(other), one.isComparable(to: other),
      one.per == other.per, fits(by, LevelPair(base: one, level: other)), one.unitKind != .none,
      line.change(at - 2) == nil, line.change(at - 1) == nil,
      line.keyword(line.governor(by)) == .of || line.prose.tokens.index(at: cue.start) >= by.tokens.upperBound
    else { return [] }
    let joint = line.gap(line.tail(one), other.tokens.lowerBound)
    let gap = line.gap(line.tail(other), by.tokens.lowerBound)
    let start = line.span(line.tail(other), by.tokens.lowerBound)
    guard joint.has(.and, .comma, .to), joint.words <= 9, !joint.has(.breaker, .semicolon, .far, .colon, .or),
      gap.words <= 5, gap.has(.comma, .dash, .open), !gap.has(.breaker, .semicolon, .verb, .and, .figure),
      start.contains(where: { line.keyword($0) == .a || line.keyword($0) == .an }),
      line.isTime(line.tail(one) + 1) || line.isTime(line.tail(other) + 1) || line.isTime(line.tail(other))
    else { return [] }
    let isUp = by.way == .up
    let (low, high) = one.value < other.value ? (one, other) : (other, one)
    return [
      hypothesis(line, by, LevelPair(base: isUp ? low : high, level: isUp ? high : low, way: by.way), cue, isNear: true)
    ]
  }

  /// "Membership, which was 12,400 in 2015, has dropped 30 percent to 10,400": the one base that the sentence tells before.
  private func wasBefore(_ line: QuantityLine, _ at: Int, _ by: Quantity, _ cue: TextRange?) -> [Hypothesis] {
    guard by.way == .up || by.way == .down, let level = line.quantity(at + 1), level.end == .only,
      line.keyword(line.governor(level)) == .to, line.gap(line.tail(by), level.tokens.lowerBound).words <= 2
    else { return [] }
    let bases = line.quantities.prefix(at).filter {
      line.isPlain($0) && $0.isComparable(to: level) && $0.per == level.per
        && fits(by, LevelPair(base: $0, level: level))
    }
    guard let base = bases.first, bases.count == 1, line.isWord(base.tokens.lowerBound - 1, in: ChangeReader.was),
      !line.gap(line.tail(base), by.tokens.lowerBound).has(.semicolon, .and, .far)
    else { return [] }
    return [hypothesis(line, by, LevelPair(base: base, level: level, way: by.way), cue, isNear: true)]
  }

  /// "38 percent approve of it, a drop of seven points since October, when 45 percent did": the base behind a time.
  private func whenBefore(_ line: QuantityLine, _ at: Int, _ by: Quantity, _ cue: TextRange?) -> [Hypothesis] {
    guard by.way == .up || by.way == .down, let base = line.quantity(at + 1), line.isPlain(base),
      line.change(at + 1) == nil,
      let when = line.span(line.tail(by), base.tokens.lowerBound).last(where: { line.isWord($0, in: ChangeReader.when) }
      ),
      line.span(line.tail(by), when).contains(where: line.isTime), base.tokens.lowerBound - when <= 4,
      when - line.tail(by) <= 8
    else { return [] }
    let levels = line.quantities.prefix(at).filter {
      line.isPlain($0) && $0.isComparable(to: base) && $0.per == base.per && $0.unitKind == base.unitKind
        && fits(by, LevelPair(base: base, level: $0))
    }
    guard let level = levels.last, levels.count == 1,
      line.change(line.quantities.firstIndex { $0.range == level.range } ?? at) == nil,
      !line.gap(line.tail(level), by.tokens.lowerBound).has(.semicolon, .breaker, .far)
    else { return [] }
    return [hypothesis(line, by, LevelPair(base: base, level: level, way: by.way), cue, isNear: true)]
  }

  private static let when = WordSet("when from against with")
  private static let was = WordSet("was were had once totaled numbered")

  /// From 4 % to 6 % called "2 percent": right in percentage points, wrong in percent.
  private func inPoints(_ line: QuantityLine, _ by: Quantity, _ hypotheses: [Hypothesis]) -> Relation? {
    guard by.unitKind == .percent,
      hypotheses.allSatisfy({ !$0.computed.overlaps(by.allowed) || isFarOff($0, by) }),
      var best = hypotheses.first(where: \.holds)
    else { return nil }
    var points =
      best.operation == .percentChange
      ? Operation.difference.computed(best.operands.map { $0.quantity.interval(line) }) ?? .everything : .everything
    if by.way == .down { points = -points }
    (best.operation, best.computed, best.holds) = (.difference, points, false)
    return Relation(.points, by, [best])
  }

  /// "to 7 percent from 6, a 1 percent increase": though 6 and 7 may be rounded, the points are just those that are
  /// written, and the percentage of what is written rounds to another.
  private func isFarOff(_ hypothesis: Hypothesis, _ by: Quantity) -> Bool {
    let ends = hypothesis.operands.map(\.quantity)
    guard hypothesis.operation == .percentChange, ends.count == 2, ends.allSatisfy({ $0.unitKind == .percent }),
      let points = ends[1].value.subtracting(ends[0].value)?.magnitude, points == by.value,
      let exact = Operation.percentChange.computed(ends.map { ExactInterval(exactly: $0.value) })?.low?.magnitude
    else { return false }
    return exact.rounded(places: max(0, -by.value.exponent)) != by.value
  }

  func fits(_ by: Quantity, _ pair: LevelPair) -> Bool {
    guard pair.base.isComparable(to: pair.level) else { return false }
    switch by.unitKind {
    case .percent: return true
    case .percentagePoint: return pair.base.unitKind == .percent
    default:
      return by.isComparable(to: pair.level)
        && ((by.unitKind == .none) == (pair.level.unitKind == .none)
          || pair.base.end == .first && by.unitKind != .percent)
        || by.unit == "point" && (pair.base.unitKind == .percent || pair.base.unitKind == .none)
    }
  }

  private func isJoined(_ line: QuantityLine, _ by: Quantity, _ pair: LevelPair) -> Bool {
    let first = min(pair.base.tokens.lowerBound, pair.level.tokens.lowerBound)
    let last = max(line.tail(pair.base), line.tail(pair.level))
    if by.tokens.lowerBound >= first, by.tokens.upperBound <= last {
      let before = line.gap(line.tail(pair.level), by.tokens.lowerBound)
      let after = line.gap(by.tokens.upperBound, pair.base.tokens.lowerBound)
      return !before.has(.breaker, .semicolon, .colon, .and, .verb)
        && !after.has(.breaker, .semicolon, .colon, .and, .verb)
    }
    let gap =
      by.tokens.upperBound <= first
      ? line.gap(line.tail(by), first) : line.gap(last, by.tokens.lowerBound)
    // "is down 15 percent: there were 1,020 last year, compared with 1,100"
    if line.kind(line.tail(by)) == .colon {
      return !gap.has(.breaker, .semicolon, .figure, .far, .and) && gap.words <= 6
    }
    guard !gap.has(.breaker, .semicolon, .figure, .far, .and), gap.words <= 12, !gap.has(.colon) || gap.words <= 6
    else { return false }
    return !gap.has(.verb)
  }

  func hypothesis(_ line: QuantityLine, _ by: Quantity, _ pair: LevelPair, _ cue: TextRange?, isNear: Bool)
    -> Hypothesis
  {
    let isPercent = by.unitKind == .percent
    let operation: Operation = isPercent ? .percentChange : .difference
    let values = [
      pair.base.end == .only ? pair.base.interval(line) : pair.base.allowed,
      pair.level.end == .only ? pair.level.interval(line) : pair.level.allowed,
    ]
    var computed = operation.computed(values) ?? .everything
    var points = Operation.difference.computed(values) ?? .everything
    if by.way == .down || (by.way != .up && pair.level.value < pair.base.value) {
      (computed, points) = (-computed, -points)
    }
    var support = Support()
    if isNear { support.add(.structure, line.words(pair.base.tokens)) }
    support.add(.cue, cue)
    let inPoints = isPercent && pair.base.unitKind == .percent && points.overlaps(by.allowed)
    if !isNear, cue != nil, let figure = line.figure(by),
      Slip.explains(by.value, computed, place: figure.place, powers: isPercent ? 1...2 : 1...3)
    {
      support.add(.slip, line.words(by.tokens))
    }
    return Hypothesis(
      [.init("from", pair.base), .init("to", pair.level)], operation, computed: computed, support: support,
      holds: computed.overlaps(by.allowed) || inPoints)
  }

  /// "fell $1.25, or 1.4 percent, to $88.95".
  private func indexHypotheses(_ line: QuantityLine, _ at: Int, _ by: Quantity) -> [Hypothesis] {
    let isAfter = line.change(at - 1) == nil && afterLevel(line, at) != nil
    guard by.unitKind == .percent, let first = line.quantity(isAfter ? at - 2 : at - 1), first.end == .only,
      let level = line.quantity(isAfter ? at - 1 : at + 1),
      level.end == .only, level.per == nil || isAfter, first.per == nil, first.unitKind != .percent,
      let (_, cue) = line.change(isAfter ? at - 2 : at - 1), let way = line.wayOf(isAfter ? at - 2 : at - 1),
      way != .either
    else { return [] }
    let gap = line.gap(first.tokens.upperBound, by.tokens.lowerBound)
    guard isAfter || gap.has(.or) && !gap.has(.breaker, .verb, .and) && gap.words <= 4 else { return [] }
    let to = line.gap(by.tokens.upperBound, level.tokens.lowerBound)
    let governor = line.governor(level)
    let reaches =
      line.keyword(governor) == .to
      || line.keyword(governor) == .at && line.isWord(governor - 1, in: ChangeReader.reaching)
    guard isAfter || reaches, first.unitKind != .counted || first.unit == "point",
      !to.has(.breaker, .and, .semicolon, .from),
      to.words <= 5
    else { return [] }
    guard
      isAfter || level.unitKind == first.unitKind || first.unit == "point" && level.unitKind == .none
        || level.unit == "point" && first.unitKind == .none
    else { return [] }
    let computed =
      Operation.percentOfBefore(way).computed([first.roundedPoints(line), level.interval(line)]) ?? .everything
    var support = Support()
    support.add(.structure, line.words(level.tokens))
    support.add(.cue, cue)
    return [
      Hypothesis(
        [.init("the change", first), .init("to", level)], .percentOfBefore(way), computed: computed, support: support,
        holds: computed.overlaps(by.allowed))
    ]
  }

  /// "fell 3.4 percent, or 251.4 points, to end the day at 7,114.3": the percentage first.
  private func indexAfter(_ line: QuantityLine, _ at: Int, _ by: Quantity) -> [Hypothesis] {
    guard by.unitKind == .percent, let way = by.way, way != .either, let second = line.quantity(at + 1),
      second.end == .only, second.unitKind != .percent, line.resays(at, at + 1)
    else { return [] }
    return [at + 2, at + 3].compactMap { next in
      guard let level = line.quantity(next), level.end == .only, level.value > second.value,
        level.unitKind == second.unitKind || second.unit == "point" && level.unitKind == .none,
        level.unit == second.unit || level.unitKind != .currency
      else { return nil }
      let gap = line.gap(line.tail(second), level.tokens.lowerBound)
      let governor = line.governor(level)
      guard !gap.has(.breaker, .semicolon, .from), gap.words <= 14,
        line.keyword(governor) == .to
          || line.keyword(governor) == .at
      else { return nil }
      let computed =
        Operation.percentOfBefore(way).computed([second.roundedPoints(line), level.interval(line)]) ?? .everything
      var support = Support()
      support.add(.structure, line.words(level.tokens))
      return Hypothesis(
        [.init("the change", second), .init("to", level)], .percentOfBefore(way), computed: computed, support: support,
        holds: computed.overlaps(by.allowed))
    }
  }

  private static let reaching = WordSet(
    """
    closing close closed closes finishing finished finish ended ending end ends settle settled settling settles trading
    """)
}
