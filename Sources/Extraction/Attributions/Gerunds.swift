internal import SourceText

/// Attributions whose cue is a verb in `-ing` or after `to`.
extension AttributionReader {
  /// `…, adding that …`, `while calling for …`, `with Hale condemning …`, `a letter urging …`, `tried to persuade …`.
  func readNonfinite(_ at: Int) {
    let clause = Int(prose.clauseOf[at])
    if clause >= 0, prose.clauses[clause].verb == at { return }
    let after = at + 1
    let mark = tags[at] == .base ? infinitiveMark(at) : nil
    guard after < sentenceEnd, cueOf[at] < 0, let owner = mark.map({ actor(at, to: $0) }) ?? owner(at) else { return }
    var end = gerundEnd(after)
    if owner.lowerBound > at {
      end = min(end, owner.lowerBound)
    } else if owner.upperBound == at, clause >= 0, let group = prose.clauses[clause].verbGroup, group.lowerBound > at,
      prose.clauses[clause].subject.map({ $0.lowerBound < at || tags[$0.lowerBound] != .pronoun }) ?? true
    {
      // "the letter urging a second boat was read".
      end = min(end, group.lowerBound)
    }
    if tokens[at].is(.reporting), let start = saidStart(at, end) {
      let inside = Int(quoted[start])
      let whole = inside >= 0 && quotations[inside].tokens.lowerBound == start
      add(
        source: owner, cue: [at..<after],
        content: whole ? [quotations[inside].tokens] + following(inside) : [start..<end])
      return
    }
    guard let told = told(at, after, end, clauses.upperBound, owner) else { return }
    add(source: owner, cue: [at..<told.start], content: told.content)
  }

  /// The `to` of an infinitive, adverbs passed over.
  func infinitiveMark(_ at: Int) -> Int? {
    var before = at - 1
    while before > sentence.lowerBound, at - before < 4, tags[before] == .adverb || tokens[before].keyword == .not {
      before -= 1
    }
    return before > sentence.lowerBound && tokens[before].keyword == .to && tags[before] == .particle ? before : nil
  }

  /// `Hale tried to persuade …`, `Hale was quick to point out …`: the subject of the verb that the infinitive hangs on,
  /// unless that verb is itself a cue whose content holds it, or tells somebody else what to do.
  private func actor(_ at: Int, to mark: Int) -> Range<Int>? {
    let index = Int(prose.clauseOf[mark])
    guard index >= 0, let verb = prose.clauses[index].verb, let group = prose.clauses[index].verbGroup,
      group.upperBound <= mark, !tokens[verb].is([.thinking, .planning]) || tags[verb] == .participle,
      !CueVerbs.directs(tokens[verb]), let subject = prose.clauses[index].subject,
      subject.upperBound <= group.lowerBound,
      tokens[subject.lowerBound].keyword != .it, canSpeak(subject),
      // "failed to confirm", "was unable to confirm": nothing is said.
      !Negator.denies(at: mark - 1, in: prose)
    else { return nil }
    if cueOf[verb] >= 0, found[Int(cueOf[verb])].contentTokens.contains(where: { $0.contains(at) }) { return nil }
    if prose.clauses[index].kind == .relative, tokens[subject.lowerBound].is(.question) { return antecedent(subject) }
    return extended(subject, group.lowerBound)
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
    for at in after + 1..<end where tokens[at].kind == .comma && at + 1 < end && quoted[at] < 0 {
      let next = at + 1
      if tags[next] == .gerund && tokens[next].is(.reporting) || tokens[next].keyword == .according { return at }
      for start in [next, next + 1] where start == next || tags[next] == .conjunction {
        let clause = Int(prose.clauseOf[start])
        if clause >= 0, prose.clauses[clause].kind == .main, prose.clauses[clause].tokens.lowerBound == start {
          return at
        }
      }
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
    guard start < limit else { return nil }
    // "saying Hale “reminds us”": the subject stands before the marks.
    let isClause =
      quoted[start] >= 0 && start > at + 1 && (at + 1..<start).allSatisfy { isNominal($0) || tags[$0] == .pronoun }
    return isClause ? at + 1 : start
  }

  /// Whether a token of the sentence is a part of what somebody is said to say.
  private func isSaid(_ at: Int) -> Bool {
    found.suffix(8).contains { attribution in
      attribution.sentence == number && attribution.sourceKind != .anyone
        && attribution.contentTokens.contains { $0.contains(at) }
    }
  }

  /// The source of the main clause before a token, or its subject; else of the last attribution of this sentence.
  private func lastSource(before at: Int) -> Range<Int>? {
    for index in clauses.reversed().prefix(24) where prose.clauses[index].kind == .main {
      guard let group = prose.clauses[index].verbGroup, group.upperBound <= at, quoted[group.lowerBound] < 0,
        !isSaid(group.lowerBound)
      else { continue }
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
