import SourceText

/// Changes whose ends stand in another sentence.
extension ChangeReader {
  /// "fell 22% to $182.6 million … Last year … net was $235.5 million": the base in the next sentence.
  func split(_ index: Int, _ at: Int, _ by: Quantity, _ cue: TextRange?) -> [Hypothesis] {
    let line = lines[index]
    guard by.unitKind == .percent, let level = line.quantity(at + 1), level.end == .only, level.per == nil,
      level.unitKind == .currency, line.keyword(line.governor(level)) == .to,
      line.gap(line.tail(by), level.tokens.lowerBound).words <= 3
    else { return [] }
    var found: [Hypothesis] = []
    for next in [index, index + 1, index + 2]
    where lines.indices.contains(next) && lines[next].number - line.number <= 3 {
      let other = lines[next]
      let isEarlier = other.holds(ChangeReader.earlier, in: other.sentence.prefix(120))
      for base in other.quantities.prefix(10)
      where base.range != level.range && base.range != by.range && base.unit == level.unit && base.per == nil
        && base.end == .only
      {
        var one = hypothesis(line, by, LevelPair(base: base, level: level), cue, isNear: false)
        if next > index, isEarlier,
          ChangeReader.subjects.contains(where: { set in
            line.holds(set, in: line.span(by.tokens.lowerBound - 6, by.tokens.lowerBound))
              && other.holds(set, in: other.span(base.tokens.lowerBound - 4, base.tokens.lowerBound))
          })
        {
          one.support.add(.noun, other.words(base.tokens))
          one.support.add(.structure, other.words(base.tokens))
        }
        one.support.add(.nearness)
        found.append(one)
      }
    }
    return found
  }

  private static let earlier = WordSet("last earlier ago previous year")
  private static let subjects = [WordSet("net profit earnings income"), WordSet("revenue sales"), WordSet("loss")]

  /// "Only 412 came. That’s down 16 percent from the 480 …": the level stands a sentence before.
  func lastSentence(_ index: Int, _ at: Int, _ by: Quantity, _ cue: TextRange?) -> [Hypothesis] {
    let line = lines[index]
    guard index > 0, line.number == lines[index - 1].number + 1,
      by.tokens.lowerBound - line.sentence.lowerBound <= 6,
      line.isWord(line.sentence.lowerBound, in: ChangeReader.that),
      let base = line.quantities[(at + 1)...].first(where: {
        $0.end == .only && fits(by, LevelPair(base: $0, level: $0))
      }),
      line.keyword(line.governor(base)) == .from
        || by.unitKind != .percent
          && line.gap(by.tokens.upperBound, base.tokens.lowerBound).has(.from)
    else { return [] }
    let last = lines[index - 1]
    let levels = last.quantities.filter { last.isPlain($0) && $0.isComparable(to: base) && $0.per == base.per }.suffix(
      4)
    return levels.map { level in
      let isNear = level.range == levels.last?.range
      var one = hypothesis(
        line, by, LevelPair(base: base, level: level, way: by.way), cue, isNear: isNear && levels.count < 3)
      if isNear { one.support.add(.nearness, last.words(level.tokens)) }
      return one
    }
  }

  private static let that = WordSet("that it this they which")

  /// "Net income rose 11%, even though … Net advanced to $94.2 million from $85 million": told in full in the next sentence.
  func nextSentence(_ index: Int, _ at: Int, _ by: Quantity, _ cue: TextRange?) -> [Hypothesis] {
    guard by.unitKind == .percent, lines.indices.contains(index + 1), lines[index + 1].number <= lines[index].number + 1
    else { return [] }
    let (line, other) = (lines[index], lines[index + 1])
    return pairs[index + 1].filter { fits(by, $0) && $0.base.unitKind != .percent }.map { pair in
      var one = hypothesis(line, by, pair, cue, isNear: false)
      let before = line.span(by.tokens.lowerBound - 8, by.tokens.lowerBound)
      let there = other.span(other.sentence.lowerBound, min(pair.base.tokens.lowerBound, pair.level.tokens.lowerBound))
      if pair.way == by.way,
        ChangeReader.subjects.contains(where: {
          line.holds($0, in: before) && other.holds($0, in: there.prefix(6).lowerBound..<there.prefix(6).upperBound)
        })
      {
        one.support.add(.noun)
        one.support.add(.structure, other.words(pair.base.tokens))
      }
      return one
    }
  }
}
