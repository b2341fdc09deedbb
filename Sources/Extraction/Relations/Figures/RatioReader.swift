import SourceText

/// One level so many times another, the two told in brackets, behind a dash or as "3 to 1".
struct RatioReader {
  let lines: [QuantityLine]

  var relations: [Relation] { lines.flatMap { line in asMany(line) + toOne(line) } }

  /// "three times as many said that it was more important to mend the pier (65%) than to build one (31%)".
  private func asMany(_ line: QuantityLine) -> [Relation] {
    guard line.quantities.count > 1 else { return [] }
    return line.sentence.prefix(200).compactMap { word in
      guard line.keyword(word + 1) == .as || line.isWord(word + 1, in: RatioReader.more),
        let (allowed, cue, start) = line.factor(at: word),
        let first = line.quantities.firstIndex(where: { $0.tokens.lowerBound > word + 1 }),
        let one = line.quantity(first), let other = line.quantity(first + 1), one.unitKind == other.unitKind,
        one.source == other.source || line.isPlain(one) && line.isPlain(other),
        one.isComparable(to: other) || one.unit.hasPrefix(other.unit + " per "),
        one.per == other.per || other.per == nil, !other.value.isZero
      else { return nil }
      let isBracketed = line.kind(line.governor(one)) == .open && line.kind(line.governor(other)) == .open
      let lead = line.gap(word + 1, one.tokens.lowerBound, skippingAsides: false)
      let between = line.gap(line.tail(one), other.tokens.lowerBound, skippingAsides: false)
      let before = one.tokens.lowerBound - 1
      guard !lead.has(.semicolon, .far), !between.has(.semicolon, .far, .figure),
        isBracketed
          && (between.has(.than)
            || line.span(line.tail(one), other.tokens.lowerBound).contains { line.keyword($0) == .as })
          || [before, before - 1].contains(where: { line.kind($0) == .dash || line.kind($0) == .comma })
            && between.words <= 8
            && (one.source == other.source || between.has(.to)
              || line.isWord(line.governor(other), in: RatioReader.against))
      else { return nil }
      return relation(line, (one, other), allowed, start..<word + 1, cue)
    }
  }

  private func relation(
    _ line: QuantityLine, _ levels: (Quantity, Quantity), _ allowed: ExactInterval, _ tokens: Range<Int>,
    _ cue: TextRange?
  ) -> Relation {
    let (one, other) = levels
    var stated = one
    (stated.role, stated.end, stated.tokens, stated.range, stated.allowed) = (
      .multiple, .only, tokens, line.words(tokens), allowed
    )
    (stated.unit, stated.unitKind) = ("", .none)
    return Relation(
      .multiple, stated, [.init("the one", one), .init("the other", other)], .quotient,
      computed: Operation.quotient.computed([one.interval(line), other.interval(line)]) ?? .everything, told: cue)
  }

  private static let more = WordSet("more what the its larger bigger higher")
  private static let against = WordSet("against versus vs than with")

  /// "32 percent of his claims, compared with 11 percent of hers – a 3 to 1 margin", "by two to one, 60 to 31".
  private func toOne(_ line: QuantityLine) -> [Relation] {
    line.figures.prefix(20).compactMap { figure in
      guard figure.upper == .one, figure.value > .one, figure.value <= Exact(20), figure.unitKind != .percent,
        figure.unitKind != .currency, figure.unitKind != .measure,
        figure.form == .range || figure.form == .score || figure.form == .fromTo
      else { return nil }
      let others = line.quantities.filter { $0.range != figure.range }
      let after = others.firstIndex { $0.tokens.lowerBound >= figure.tokens.upperBound } ?? others.count
      for at in [after - 1, after + 1] {
        guard others.indices.contains(at - 1), others.indices.contains(at) else { continue }
        var (one, other) = (others[at - 1], others[at])
        guard one.isComparable(to: other), one.unitKind == other.unitKind || other.unitKind == .none,
          one.per == other.per, one.source == other.source || line.isPlain(one) && line.isPlain(other),
          one.value > .one, other.value > .one
        else { continue }
        if one.value < other.value { (one, other) = (other, one) }
        let first = min(one.tokens.lowerBound, other.tokens.lowerBound)
        let last = max(line.tail(one), line.tail(other))
        let gap =
          at < after ? line.gap(last, figure.tokens.lowerBound) : line.gap(figure.tokens.upperBound, first)
        let joint = line.gap(
          min(one.tokens.upperBound, other.tokens.upperBound), max(one.tokens.lowerBound, other.tokens.lowerBound))
        guard gap.has(.comma, .dash, .open), gap.words <= 5, !gap.has(.verb, .breaker, .semicolon, .figure, .and),
          joint.words <= 12, !joint.has(.semicolon, .far, .figure), !other.value.isZero
        else { continue }
        func times(_ percent: Int) -> Exact {
          figure.value.multiplied(by: Exact(Int128(percent), exponent: -2)) ?? figure.value
        }
        let allowed: ExactInterval =
          switch figure.bound {
          case .more: .moreThan(times(95))
          case .less: .lessThan(times(105))
          default: .between(times(82), times(122))
          }
        return relation(line, (one, other), allowed, figure.tokens, line.words(figure.tokens))
      }
      return nil
    }
  }
}
