internal import SourceText

/// Attributions whose cue is a verb in `-ing`.
extension AttributionPass {
  /// `…, adding that …`, `while calling for …`, `with Hale condemning …`, `a letter urging …`.
  func readGerund(_ at: Int) {
    let clause = Int(prose.clauseOf[at])
    if clause >= 0, prose.clauses[clause].verb == at { return }
    let after = at + 1
    guard after < sentenceEnd, let owner = owner(at) else { return }
    var end = gerundEnd(after)
    if owner.lowerBound > at {
      end = min(end, owner.lowerBound)
    } else if owner.upperBound == at, clause >= 0, let group = prose.clauses[clause].verbGroup, group.lowerBound > at {
      // "the letter urging a second boat was read".
      end = min(end, group.lowerBound)
    }
    if tokens[at].is(.reporting), let start = saidStart(at, end) {
      let inside = Int(quoted[start])
      let whole = inside >= 0 && quotations[inside].tokens.lowerBound == start
      add(
        source: owner, cue: [at..<after],
        content: whole ? [quotations[inside].tokens] + following(inside) : [stretch(start, end)])
      return
    }
    guard let told = told(at, after, end, clauses.upperBound, owner) else { return }
    add(source: owner, cue: [stretch(at, told.start)], content: told.content)
  }

  /// Who does what a word in `-ing` tells: the phrase right before it, or the subject of the clause.
  private func owner(_ at: Int) -> Range<Int>? {
    var before = at
    while before > sentence.lowerBound, tags[before - 1] == .adverb || tags[before - 1] == .particle { before -= 1 }
    guard before > sentence.lowerBound else { return subjectAhead(at) }
    switch tags[before - 1] {
    case .noun, .properNoun, .pronoun, .number:
      guard let phrase = phraseBefore(before), canSpeak(phrase) else { return nil }
      return phrase
    case .preposition where tokens[before - 1].keyword == .as:
      // "quoted Reed as saying".
      return phraseBefore(before - 1)
    case .preposition, .subordinator:
      return tokens[before - 1].keyword == .of ? nil : lastSource(before: at) ?? subjectAhead(at)
    case .punctuation, .conjunction: return lastSource(before: at)
    default: return nil
    }
  }

  /// `By calling for a vote, Hale …`: the subject of the main clause that follows.
  private func subjectAhead(_ at: Int) -> Range<Int>? {
    for index in clauses.prefix(16) where prose.clauses[index].kind == .main {
      guard let subject = prose.clauses[index].subject, subject.lowerBound > at, canSpeak(subject) else { continue }
      return subject
    }
    return nil
  }

  /// The end of what is said: before the next main clause, the next such cue or another source.
  private func gerundEnd(_ after: Int) -> Int {
    let end = min(sentenceEnd, after + Self.reach)
    for at in stretch(after + 1, end) where tokens[at].kind == .comma && at + 1 < end && quoted[at] < 0 {
      let next = at + 1
      if tags[next] == .gerund && tokens[next].is(.reporting) || tokens[next].keyword == .according { return at }
      let clause = Int(prose.clauseOf[next])
      if clause >= 0, prose.clauses[clause].kind == .main, prose.clauses[clause].tokens.lowerBound == next { return at }
    }
    return end
  }

  /// Where what is said begins: at `that` or a quotation.
  private func saidStart(_ at: Int, _ end: Int) -> Int? {
    var start = at + 1
    if start < end, tokens[start].kind == .comma || tokens[start].kind == .colon { start += 1 }
    let limit = min(end, at + 10)
    while start < limit, tokens[start].keyword != .that, quoted[start] < 0 {
      if tags[start] == .finite || tags[start] == .modal || tags[start] == .subordinator { return nil }
      start += 1
    }
    return start < limit ? start : nil
  }

  /// The source of the main clause before a token, or its subject; else of the last attribution of this sentence.
  private func lastSource(before at: Int) -> Range<Int>? {
    for index in clauses.reversed().prefix(24) where prose.clauses[index].kind == .main {
      guard let group = prose.clauses[index].verbGroup, group.upperBound <= at else { continue }
      let spoken = Int(cueOf[group.lowerBound])
      if spoken >= 0, let source = found[spoken].sourceTokens, source.upperBound <= at { return source }
      guard let subject = prose.clauses[index].subject, subject.upperBound <= at, canSpeak(subject) else { continue }
      return subject
    }
    guard let last = found.last, last.sentence == number, let source = last.sourceTokens, source.upperBound <= at else {
      return nil
    }
    return source
  }
}
