internal import SourceText

/// Attributions whose cue is a passive, with who acts behind `by` or nobody.
extension AttributionReader {
  /// `This was stated by Hale`, `It is said that …`, `The plan was praised by Hale`, `Hale was told that …`.
  func readPassive(_ clause: Clause, _ index: Int, _ verb: Int, _ group: Range<Int>) {
    let isSaid = tokens[verb].is([.reporting, .thinking])
    let end = contentEnd(clause, index, group.upperBound)
    let agent = agent(group.upperBound, end)
    guard let subject = clause.subject else { return }
    let first = tokens[subject.lowerBound]
    if subject.count == 1, first.keyword == .it || subject.upperBound <= group.lowerBound && first.keyword == .there {
      guard isSaid, let that = firstThat(group.upperBound, end) else { return }
      add(source: agent, cue: [group], content: [that..<end])
      return
    }
    if isSaid, subject.count == 1, first.keyword == .this || first.keyword == .that, clause.kind == .main {
      readStatedBefore(agent, group)
      return
    }
    if CueVerbs.names(tokens[verb]) || CueVerbs.directs(tokens[verb]), readHearer(subject, group, end, agent) { return }
    guard let agent else {
      readOpenPassive(subject, verb, group, end)
      return
    }
    // "was accused by Hale of theft", "is seen by many as late": the rest is said too.
    let rest = agent.upperBound
    let goesOn = rest + 1 < end && tags[rest] == .preposition && Self.charges.contains(tokens[rest].keyword)
    add(source: agent, cue: [group], content: goesOn ? [subject, rest..<end] : [subject])
  }

  /// `This was stated by Hale`: the sentence before.
  private func readStatedBefore(_ agent: Range<Int>?, _ group: Range<Int>) {
    guard agent != nil, number > 0 else { return }
    let before = prose.sentences[number - 1]
    guard before.paragraph == prose.sentences[number].paragraph || !before.isHeading else { return }
    if found.last.map({ $0.sentence == number - 1 && $0.outer == nil && !$0.source.isEmpty }) == true { return }
    add(source: agent, cue: [group], content: [before.tokens.lowerBound..<contentEnd(of: before)])
  }

  private func contentEnd(of sentence: Sentence) -> Int {
    var end = sentence.tokens.upperBound
    while end > sentence.tokens.lowerBound, tokens[end - 1].kind == .period { end -= 1 }
    return end
  }

  /// What a passive of a charge or a view leads to: `accused of`, `blamed for`, `seen as`.
  static let charges: Set<Word> = [.of, .for, .as, .over]

  /// `Hale was told that …`, `Hale was asked whether …`, `Hale was urged to …`: the subject is who heard it.
  private func readHearer(_ subject: Range<Int>, _ group: Range<Int>, _ end: Int, _ agent: Range<Int>?) -> Bool {
    let start = agent?.upperBound ?? group.upperBound
    guard start < end else { return false }
    let token = tokens[start]
    let content: [Range<Int>]
    if tags[start] == .particle, token.keyword == .to {
      content = [subject, start..<end]
    } else if token.keyword == .about, start + 1 < end {
      content = [start + 1..<end]
    } else if token.keyword == .that || isAsked(start) || quoted[start] >= 0 {
      content = [start..<end]
    } else {
      return false
    }
    add(
      source: agent, cue: [token.keyword == .about && agent == nil ? group.lowerBound..<start + 1 : group],
      content: content, kind: agent == nil ? .anyone : nil)
    return true
  }

  /// `the plan proposed by Hale`, `the fare, opposed by the union,`: a participle without an auxiliary.
  func readReduced(_ at: Int) {
    guard let by = (at + 1..<min(sentenceEnd, at + 4)).first(where: { tokens[$0].keyword == .by }),
      (at + 1..<by).allSatisfy({ tags[$0] == .adverb || tags[$0] == .adjective }),
      let agent = agent(by, sentenceEnd)
    else { return }
    let clause = Int(prose.clauseOf[at])
    if clause >= 0, prose.clauses[clause].verbGroup?.contains(at) == true { return }
    var before = at
    while before > sentence.lowerBound, tags[before - 1] == .adverb { before -= 1 }
    if before > sentence.lowerBound, tokens[before - 1].kind == .comma { before -= 1 }
    let start = phraseStart(before)
    guard start < before, !tokens[start].is(.pronoun) else { return }
    add(source: agent, cue: [at..<at + 1], content: [start..<before])
  }

  /// The phrase after `by`.
  func agent(_ from: Int, _ end: Int) -> Range<Int>? {
    for at in from..<min(end, from + 10) {
      if tokens[at].keyword == .by, at + 1 < end, !tokens[at + 1].is(.calendar), tags[at + 1] != .gerund {
        // "fell by 3 percent" has no agent, "opposed by three of the six" has one.
        if tags[at + 1] == .number, tokens[at + 2].keyword != .of, !tokens[at + 2].is([.role, .vague]) { return nil }
        guard let whole = phrase(from: at + 1, to: end) else { return nil }
        let charge = whole.first { at in
          let keyword = tokens[at].keyword
          return keyword != .of && Self.charges.contains(keyword) && tags[at] == .preposition
            || keyword == .of && tags[at + 1] == .gerund
        }
        return whole.lowerBound..<(charge ?? whole.upperBound)
      }
      if tags[at] == .finite || tags[at] == .subordinator || tokens[at].kind == .comma { return nil }
    }
    return nil
  }

  private func firstThat(_ from: Int, _ end: Int) -> Int? {
    for at in from..<min(end, from + 16) {
      if tokens[at].keyword == .that { return at }
      if tags[at] == .finite || tags[at] == .modal { return nil }
    }
    return nil
  }
}
