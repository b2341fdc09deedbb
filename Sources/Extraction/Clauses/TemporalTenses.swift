internal import SourceText

/// The order that tenses and verbs of order give events.
extension TemporalPass {
  /// `had sailed`, `had been mended`.
  func isPerfect(_ clause: Int) -> Bool {
    guard let group = prose.clauses[clause].verbGroup, let verb = prose.clauses[clause].verb else { return false }
    return tokens.name(group.lowerBound) == .had && verb > group.lowerBound
      || group.contains { tokens.name($0) == .had && $0 < verb }
  }

  func isPast(_ clause: Int) -> Bool {
    guard let group = prose.clauses[clause].verbGroup, !isPerfect(clause) else { return false }
    return prose.tags[group.lowerBound] == .finite && tokens[group.lowerBound].is(.verbPast)
      || [.was, .were].contains(tokens.name(group.lowerBound))
  }

  /// A past perfect lies before the past tense that it is told beside.
  mutating func readPerfect(_ clause: Int) {
    guard isPerfect(clause), let group = prose.clauses[clause].verbGroup, !isNegated(clause, but: -1) else { return }
    let own = prose.clauses[clause]
    let opener = own.tokens.lowerBound
    if tokens.reads(opener, TemporalWords.before) || tokens.name(opener) == .if { return }
    if let outer = clauses.last(where: { index in
      index != clause && prose.clauses[index].tokens.contains(opener) && prose.clauses[index].verb != nil
        && prose.clauses[index].tokens != own.tokens && !own.tokens.contains(prose.clauses[index].verb ?? 0)
    }) {
      if isPast(outer), !tokens.reads(prose.clauses[outer].tokens.lowerBound, TemporalWords.before) {
        link(.clause(clause), .clause(outer), group)
      }
      return
    }
    guard number > 0, own.kind == .main, clauses.first(where: { prose.clauses[$0].kind == .main }) == clause else {
      return
    }
    let previous = prose.clauses[ofSentence: number - 1, \.sentence]
    for other in previous.indices where previous[other].kind == .main && isPast(other) {
      link(.clause(clause), .clause(other), group)
    }
  }

  /// `The inquiry followed the collapse`, `The vote was preceded by a debate`.
  mutating func readVerb(_ clause: Int) {
    guard let verb = prose.clauses[clause].verb, let group = prose.clauses[clause].verbGroup else { return }
    let follows = tokens.reads(verb, TemporalWords.follows)
    guard follows || tokens.reads(verb, TemporalWords.precedes) else { return }
    let isPassive = tokens.name(group.upperBound) == .by
    let start = group.upperBound + (isPassive ? 1 : 0)
    let object = start..<phraseEnd(start)
    guard !object.isEmpty else { return }
    if follows != isPassive {
      link(.phrase(object), .clause(clause), group)
    } else {
      link(.clause(clause), .phrase(object), group)
    }
  }
}
