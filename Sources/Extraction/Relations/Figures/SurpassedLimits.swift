import SourceText

/// Limits that are the object of a verb.
extension ThresholdReader {
  /// "sales of $2.4 million surpassed the target of $2.1 million", "missed the 60 it needed, with 57 votes".
  func surpassed(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let limit = line.quantity(at), limit.end == .only, line.isPlain(limit), let figure = line.figure(limit),
      figure.bound == .equal, limit.value > .ten || limit.unitKind == .percent,
      line.change(at) == nil
    else { return nil }
    let governor = line.governor(limit)
    guard let isAbove = ThresholdReader.isAbove(line, governor),
      line.span(governor, limit.tokens.lowerBound).contains(where: {
        line.keyword($0) == .the || line.tag($0) == .possessive || line.kind($0) == .clitic
          || line.keyword($0) == .of && line.isWord($0 - 1, in: QuantityLine.benchmarks)
      }), !line.holds(ThresholdReader.unreal, in: line.span(governor - 5, governor))
    else { return nil }
    let isOfThings =
      line.span(governor - 5, governor + 1).contains { line.isWord($0, in: ThresholdReader.clearing) }
      && !line.holds(QuantityLine.benchmarks, in: governor..<line.tail(limit) + 1)
    var candidates: [Quantity] = []
    var structured = false
    for other in [at - 1, at + 1, at - 2, at + 2] {
      guard let one = line.quantity(other), one.end == .only, line.isPlain(one), line.change(other) == nil,
        one.per == limit.per,
        limit.unitKind == .counted || limit.unitKind == .none
          ? one.isCount && (one.head == limit.head || one.head.isEmpty || limit.head.isEmpty)
          : one.unitKind == limit.unitKind && one.unit == limit.unit
      else { continue }
      let gap =
        other < at ? line.gap(line.tail(one), governor) : line.gap(line.tail(limit), one.tokens.lowerBound)
      if gap.has(.semicolon, .colon, .far, .quote) { continue }
      if isOfThings, one.head.isEmpty || one.head != limit.head { continue }
      if candidates.isEmpty {
        structured =
          other == at - 1
          ? gap.words <= 7 && !gap.has(.breaker, .figure) && line.figure(one)?.bound == .equal
          : other == at + 1 && gap.words <= 4 && !gap.has(.breaker, .figure, .and)
            && (line.isWord(line.governor(one), in: ThresholdReader.reached)) && line.figure(one)?.bound == .equal
      }
      candidates.append(one)
    }
    guard let first = candidates.first, structured else { return nil }
    let cue = line.words(governor..<limit.tokens.lowerBound)
    return relation(line, first, candidates, isAbove: isAbove, limit, cue)
  }

  private static let surpassing = WordSet(
    """
    exceeded exceeds surpassed surpasses topped tops eclipsed outstripped overshot outpaced topping exceeding surpassing
    """)
  /// What may also be done to things and rivals: of a limit only where a word says that it is one, or both count the same.
  private static let clearing = WordSet("cleared clears beat beats beating")
  private static let missing = WordSet(
    "missed misses missing lagged lagging trailed trails trailing undershot undershooting")
  private static let reached = WordSet("reaching with at hitting totaling finishing ending closing to")
  private static let unreal = WordSet(
    "if would could should may might not n't never unless until whether nearly almost far")

  private static func isAbove(_ line: QuantityLine, _ at: Int) -> Bool? {
    // "surpassed the target of", "exceeded its licensed limit of": past the noun.
    for verb in stride(from: at, to: at - 6, by: -1) {
      if line.isWord(verb, in: surpassing) || line.isWord(verb, in: clearing) { return true }
      if line.isWord(verb, in: missing) { return false }
      guard line.keyword(at) == .of,
        line.kind(verb) == .word || line.kind(verb) == .clitic || line.kind(verb) == .closeSingle
      else { return nil }
    }
    return nil
  }
}
