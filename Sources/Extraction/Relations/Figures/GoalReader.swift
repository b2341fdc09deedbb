import SourceText

/// How much is missing to a goal: "needs 67 delegates to reach the 2,383", "$7.5 million short of the $64 million".
struct GoalReader {
  let lines: [QuantityLine]

  var relations: [Relation] {
    lines.indices.flatMap { index in lines[index].quantities.indices.compactMap { missing(index, $0) } }
  }

  private func missing(_ index: Int, _ at: Int) -> Relation? {
    let line = lines[index]
    guard var stated = line.quantity(at), stated.end == .only, stated.per == nil, line.isPlain(stated),
      line.figure(stated)?.bound != .more, line.figure(stated)?.bound != .less, stated.unitKind != .percent
    else { return nil }
    let tail = line.tail(stated)
    var goals: [Quantity] = []
    var cue: TextRange?
    if let goal = line.quantity(at + 1), goal.end == .only,
      goal.isPartLike(stated) || goal.isComparable(to: stated) || stated.isPoints && goal.unitKind == .percent
    {
      let short = line.span(tail, goal.tokens.upperBound).prefix(5).first { line.isWord($0, in: FigureWords.short) }
      let reach = line.span(tail, goal.tokens.lowerBound).prefix(8).first { line.isWord($0, in: GoalReader.reaching) }
      if let short, goal.tokens.lowerBound - tail <= 6 {
        (cue, goals) = (line.words(short..<short + 1), [goal])
      } else if let reach, line.isWord(line.governor(stated), in: GoalReader.needing) {
        (cue, goals) = (line.words(reach..<reach + 1), [goal])
      }
    }
    let governor = line.governor(stated)
    let isAnother =
      line.keyword(stated.tokens.lowerBound - 1) == .another
      && line.isWord(line.governor(before: stated.tokens.lowerBound - 1), in: GoalReader.needing)
    if goals.isEmpty,
      isAnother
        || line.isWord(governor, in: GoalReader.needing)
          && line.span(tail, tail + 3).contains(where: {
            line.isWord($0, in: GoalReader.reaching) || line.keyword($0) == .more
          })
    {
      cue = line.words(governor..<governor + 1)
      // The goal was told a sentence before: "to reach the 2,383 needed to win".
      for last in [line] + before(index) {
        for goal in last.quantities where goal.end == .only && goal.value > stated.value && last.isGoal(goal) {
          goals.append(goal)
        }
      }
    }
    guard let cue, !goals.isEmpty else { return nil }
    (stated.role, stated.cue) = (.change, cue)
    let who = line.names(before: stated.tokens.lowerBound)
    var hypotheses: [Hypothesis] = []
    var nearest = true
    for other in [line] + before(index) {
      for level in other.quantities.suffix(8).reversed()
      where level.end == .only && level.range != stated.range && other.isPlain(level)
        && other.figure(level)?.bound != .less && other.figure(level)?.bound != .more
      {
        for goal in goals
        where goal.range != level.range && (level.isComparable(to: goal) || level.isPartLike(goal)) && level.per == nil
          && (level.unitKind == .percent) == (goal.unitKind == .percent)
        {
          guard
            other.number != line.number || level.tokens.upperBound <= stated.tokens.lowerBound
              || level.tokens.lowerBound >= goal.tokens.upperBound
          else { continue }
          let computed = Operation.difference.computed([level.interval(other), goalInterval(goal)]) ?? .everything
          var support = Support()
          support.add(.cue, cue)
          let isNamed =
            !who.isEmpty && other.number != line.number
            && !other.names(before: level.tokens.lowerBound).isDisjoint(with: who)
          if isNamed { support.add(.structure, other.words(level.tokens)) }
          if nearest, level.isPartLike(goal) || stated.isPoints,
            level.unitKind == .currency || level.head == goal.head || level.head.isEmpty || goal.head.isEmpty,
            other.quantities.count <= 2 || other.number == line.number
          {
            support.add(.cue, other.words(level.tokens))
          }
          nearest = false
          hypotheses.append(
            Hypothesis(
              [.init("so far", level), .init("the goal", goal)], .difference, computed: computed, support: support,
              holds: computed.overlaps(stated.interval(line))))
        }
      }
    }
    return hypotheses.isEmpty ? nil : Relation(.difference, stated, hypotheses)
  }

  /// A goal after "short of" is no bound.
  private func goalInterval(_ goal: Quantity) -> ExactInterval {
    for line in lines where line.number == goal.sentence {
      if let figure = line.figure(goal) { return figure.interval }
    }
    return goal.allowed
  }

  /// The two sentences with figures before it, near by.
  private func before(_ index: Int) -> [QuantityLine] {
    [index - 1, index - 2, index - 3].filter {
      lines.indices.contains($0) && lines[index].number - lines[$0].number <= 3
    }.map { lines[$0] }
  }

  private static let reaching = WordSet("reach reaching clinch hit secure win get make pass")
  private static let needing = WordSet("needs need needed requires require lacks lack needing")
}

extension QuantityLine {
  /// "the 2,383 needed to win", "reach the 2,383".
  func isGoal(_ quantity: Quantity) -> Bool {
    let end = tail(quantity)
    return span(end, end + 2).contains { isWord($0, in: QuantityLine.needed) }
      || span(quantity.tokens.lowerBound - 3, quantity.tokens.lowerBound).contains {
        isWord($0, in: QuantityLine.reach)
      }
  }

  private static let needed = WordSet("needed required necessary goal target")
  private static let reach = WordSet("reach goal target")

  /// The capitalized words of a clause before a place.
  func names(before end: Int) -> Set<UInt32> {
    var names: Set<UInt32> = []
    for at in span(end - 12, end) where prose.tokens[at].isCapitalized && prose.tokens[at].kind == .word {
      names.insert(prose.tokens[at].hash)
    }
    return names
  }
}
