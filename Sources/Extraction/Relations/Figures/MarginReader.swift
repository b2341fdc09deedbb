import SourceText

/// Leads and margins beside the two levels that they lie between: "leads by seven, 48 to 42".
struct MarginReader {
  let lines: [QuantityLine]

  var relations: [Relation] {
    lines.indices.flatMap { index in lines[index].quantities.indices.compactMap { margin(index, $0) } }
  }

  private func margin(_ index: Int, _ at: Int) -> Relation? {
    let line = lines[index]
    guard var stated = line.quantity(at), stated.end == .only, stated.per == nil, let figure = line.figure(stated),
      figure.form == .plain || figure.form == .range, let cue = line.marginCue(at)
    else { return nil }
    let inPoints = stated.isPoints || stated.unitKind == .percent
    (stated.role, stated.cue) = (.change, cue)
    stated.allowed = line.wide(stated)
    var hypotheses: [Hypothesis] = []
    for (number, other) in [(index, line)] + near(index) {
      for (a, b) in other.rivals where a.source != stated.source && b.source != stated.source {
        guard a.per == nil, b.per == nil, a.unit != "point", b.unit != "point",
          inPoints
            ? a.unitKind == .percent || a.unitKind == .none && a.end != .only
            : a.unitKind != .percent
              && (stated.unitKind == .none || a.unitKind == .none || a.unit == stated.unit || a.head == stated.head),
          inPoints ? b.unitKind == .percent || b.unitKind == .none : b.unitKind != .percent
        else { continue }
        var computed = Operation.distance.computed([other.rounded(b), other.rounded(a)]) ?? .everything
        if stated.value.isNegative { computed = -computed }
        var support = Support()
        support.add(.cue, cue)
        if number == index, isBeside(line, stated, a, b) {
          support.add(
            .structure,
            line.words(min(a.tokens.lowerBound, b.tokens.lowerBound)..<max(a.tokens.upperBound, b.tokens.upperBound)))
        }
        if number != index, !inPoints, a.value > .hundred, other.quantities.count <= 3, hypotheses.isEmpty {
          support.add(.cue, other.words(a.tokens.lowerBound..<b.tokens.upperBound))
        }
        hypotheses.append(
          Hypothesis(
            [.init("the one", a), .init("the other", b)], .distance, computed: computed, support: support,
            holds: computed.overlaps(stated.allowed)))
      }
    }
    return hypotheses.isEmpty ? nil : Relation(.margin, stated, hypotheses)
  }

  private func near(_ index: Int) -> [(Int, QuantityLine)] {
    [index - 1, index - 2, index + 1].filter {
      lines.indices.contains($0) && abs(lines[$0].number - lines[index].number) <= 2
    }.map { ($0, lines[$0]) }
  }

  /// Whether two levels stand right beside a margin: ", 48 to 42", "(40 percent to 51 percent)", "at 49.2 percent to 40 percent".
  private func isBeside(_ line: QuantityLine, _ stated: Quantity, _ a: Quantity, _ b: Quantity) -> Bool {
    let start = min(a.tokens.lowerBound, b.tokens.lowerBound)
    let end = max(a.tokens.upperBound, b.tokens.upperBound)
    if stated.tokens.upperBound <= start {
      let gap = line.gap(stated.tokens.upperBound, start, skippingAsides: false)
      guard !gap.has(.breaker, .semicolon, .colon, .figure, .verb, .close, .far), !(gap.has(.and) && !gap.has(.open))
      else { return false }
      // A bracket right behind it, or a comma and a few words.
      return gap.has(.open) ? gap.words <= 3 : gap.words <= 9 && (gap.has(.comma, .dash) || gap.words <= 6)
    }
    guard stated.tokens.lowerBound >= end else { return false }
    // "to Orr's 3,966, or 45.2 percent, for a margin of 846"
    let resaid = line.quantities.indices.first { line.quantities[$0].tokens.lowerBound >= end }
    let isResaid = resaid.map { line.quantities[$0].unitKind == .percent && line.resays($0 - 1, $0) } ?? false
    let last = isResaid ? resaid.map { line.quantities[$0].tokens.upperBound } ?? end : end
    let gap = line.gap(last, stated.tokens.lowerBound, skippingAsides: false)
    return !gap.has(.breaker, .semicolon, .colon, .figure, .verb, .and, .far) && gap.words <= 6
      && gap.has(.comma, .dash, .open)
  }
}

extension QuantityLine {
  /// The pairs of levels that are set against each other: "48 to 42", "48 percent to Hale's 42 percent", "2,203 (to Orr's 1,828)".
  var rivals: [(Quantity, Quantity)] {
    ranges
      + quantities.indices.dropFirst().compactMap { at in
        let (a, b) = (quantities[at - 1], quantities[at])
        if a.source == b.source { return (a, b) }
        // "4,812 votes, or 54.8 percent, to Orr's 3,966"
        if at > 1, a.unitKind == .percent, b.unitKind != .percent, let one = quantity(at - 2), one.isComparable(to: b),
          one.isCount, resays(at - 2, at - 1), keyword(governor(b)) == .to || gap(tail(a), b.tokens.lowerBound).has(.to)
        {
          return (one, b)
        }
        guard a.end == .only, b.end == .only, a.isComparable(to: b), a.unitKind == b.unitKind || b.unitKind == .none
        else { return nil }
        let gap = gap(a.tokens.upperBound, b.tokens.lowerBound, skippingAsides: false)
        guard !gap.has(.semicolon, .far, .figure), gap.words <= 10,
          gap.has(.to) || gap.has(.open) && gap.words <= 3 || isWord(governor(b), in: FigureWords.versus)
        else { return nil }
        return (a, b)
      }
  }

  /// "44 percent to 49 percent": what is read as a range may be two rivals, where something is said of a lead.
  private var ranges: [(Quantity, Quantity)] {
    quantities.compactMap { quantity in
      guard quantity.end == .only, let figure = figure(quantity), figure.form == .range, let upper = figure.upper,
        upper > figure.value
      else { return nil }
      var (a, b) = (quantity, quantity)
      (a.value, a.allowed) = (figure.value, ExactInterval(rounded: figure.value, place: figure.place))
      (b.value, b.allowed) = (upper, ExactInterval(rounded: upper, place: figure.place))
      (a.end, b.end) = (.first, .second)
      return (a, b)
    }
  }

  /// The words that make a quantity a lead, a margin or a rating between two others.
  func marginCue(_ index: Int) -> TextRange? {
    guard let quantity = quantity(index) else { return nil }
    let isPoints = quantity.isPoints
    let end = isPoints || quantity.unitKind != .counted ? tail(quantity) : quantity.tokens.upperBound
    for at in span(end, end + 3) where isWord(at, in: QuantityLine.after) && !isOfError(at) {
      return words(at..<at + 1)
    }
    if kind(quantity.tokens.upperBound) == .hyphen {
      for at in span(quantity.tokens.upperBound, quantity.tokens.upperBound + 4)
      where isWord(at, in: QuantityLine.after) && !isOfError(at) { return words(at..<at + 1) }
    }
    var at = governor(quantity)
    // "her lead has shrunk to three points"
    if keyword(at) == .to, isPoints {
      for before in span(at - 5, at) where isWord(before, in: QuantityLine.leads) && !isOfError(before) {
        return words(before..<before + 1)
      }
      return nil
    }
    // "beat the senator from Kelda by 18 points": past the object.
    func isContest(_ at: Int) -> Bool { isWord(at, in: QuantityLine.before) || isWord(at, in: QuantityLine.contests) }
    if keyword(at) == .by,
      let verb = span(at - 9, at).last(where: { isContest($0) || tag($0) == .finite }), isContest(verb),
      !gap(verb + 1, at).has(.comma, .semicolon, .breaker, .and, .figure)
    {
      return words(verb..<verb + 1)
    }
    if keyword(at) == .by || keyword(at) == .of || keyword(at) == .at { at -= 1 }
    for step in 0..<4 {
      if keyword(at - step) == .error { return nil }
      if isWord(at - step, in: QuantityLine.before), isPoints || !isWord(at - step, in: QuantityLine.levels) {
        return words(at - step..<at - step + 1)
      }
      if isPoints && isWord(at - step, in: QuantityLine.ratings) { return words(at - step..<at - step + 1) }
      guard
        tag(at - step) == .properNoun || tag(at - step) == .noun || tag(at - step) == .determiner
          || tag(at - step) == .adverb
          || tag(at - step) == .pronoun || keyword(at - step) == .at || keyword(at - step) == .by
          || keyword(at - step) == .of
          || kind(at - step) == .symbol || tag(at - step) == .preposition
      else { break }
    }
    return nil
  }

  private static let after = WordSet("lead advantage edge margin gap ahead behind above below cushion deficit")
  private static let before = WordSet(
    """
    lead leads led leading ahead behind trails trailed trailing edge margin gap advantage up down deficit above below
    """)
  /// What is won or lost is a number of its own, unless it is won by it.
  private static let contests = WordSet("win wins won winning lost beat beats beating defeated defeats defeating")
  /// "the margin of error"
  private func isOfError(_ at: Int) -> Bool { keyword(at + 1) == .of && keyword(at + 2) == .error }
  private static let leads = WordSet("lead edge margin advantage gap")
  private static let levels = WordSet("up down above below")
  private static let ratings = WordSet("rating sits favorability net at stands")

  /// Of points a half either way; of a count what it is.
  func wide(_ quantity: Quantity) -> ExactInterval {
    guard quantity.isPoints, quantity.value.isWhole,
      let figure = figure(quantity),
      figure.bound == .equal || figure.bound == .up || figure.bound == .down
    else { return quantity.allowed }
    return ExactInterval(rounded: quantity.value, place: 0)
  }

  /// Of percentages what they are rounded from; of counts what they are.
  func rounded(_ quantity: Quantity) -> ExactInterval {
    quantity.end == .only ? quantity.interval(self) : quantity.allowed
  }
}
