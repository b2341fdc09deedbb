internal import SourceText

/// Attributions whose cue is a finite verb.
extension AttributionReader {
  func readVerb(_ clause: Clause, _ index: Int) {
    guard let verb = clause.verb, let group = clause.verbGroup, quoted[verb] < 0 else { return }
    let token = tokens[verb]
    guard token.is([.reporting, .thinking, .planning, .evaluative, .citing]) else {
      if readPutting(clause, index, verb, group) || readAttitude(clause, index, verb, group) { return }
      if !token.is(.auxiliary), tags[verb] == .finite, let subject = clause.subject {
        readBesideQuotation(clause, subject, group)
      }
      return
    }
    guard !CueRules.isNoCue(tokens, tags, verb, sentence) else { return }
    if CueVerbs.seems(token) {
      readSeeming(clause, index, group)
      return
    }
    if isPassive(verb, group) {
      if Attitudes.takes(token), tokens[verb + 1].keyword != .by, readAttitude(clause, index, verb, group) { return }
      readPassive(clause, index, verb, group)
      return
    }
    guard var subject = speaker(clause, group) else { return }
    if subject.lowerBound >= group.upperBound, let whole = phrase(from: subject.lowerBound, to: sentence.upperBound) {
      subject = whole
    }
    if clause.kind == .relative, tokens[subject.lowerBound].is(.question) || tokens[subject.lowerBound].keyword == .that
    {
      within(relative: subject).readActive(clause, index, antecedent(subject), verb, group)
    } else {
      readActive(clause, index, subject, verb, group)
    }
  }

  private func readActive(_ clause: Clause, _ index: Int, _ subject: Range<Int>, _ verb: Int, _ group: Range<Int>) {
    let token = tokens[verb]
    if readThroughRelative(clause, index, subject, group) { return }
    if readNaming(clause, index, subject, verb, group) { return }
    if tokens[clause.tokens.lowerBound].keyword == .as, clause.kind == .adverbial {
      // "As she spoke of the leak, …" tells what was said; "as she noted, …" is told by the clause around it.
      if subject.upperBound <= group.lowerBound, tokens[group.upperBound].kind != .comma,
        tokens[group.upperBound].kind != .colon,
        let told = told(verb, group.upperBound, contentEnd(clause, index, group.upperBound), index, subject)
      {
        add(source: subject, cue: [group.lowerBound..<told.start], content: told.content)
      } else if token.is([.reporting, .thinking]) {
        readAside(clause, subject, group)
      }
      return
    }
    let isInverted = subject.lowerBound >= group.upperBound
    if token.is([.reporting, .thinking]), readTrailing(clause, index, subject, group, isInverted) { return }
    if isInverted { return }
    readLeading(clause, index, subject, verb, group)
  }

  private func isPassive(_ verb: Int, _ group: Range<Int>) -> Bool {
    guard tags[verb] == .participle, verb > group.lowerBound else { return false }
    for at in group where at < verb {
      switch tokens[at].keyword {
      case .is, .was, .are, .were, .be, .been, .being: return true
      case .cliticS: return false
      default: break
      }
    }
    return false
  }

  /// `the boat, which Hale said was new`: what is said is said of the pronoun.
  private func readThroughRelative(
    _ clause: Clause, _ index: Int, _ subject: Range<Int>, _ group: Range<Int>
  ) -> Bool {
    let (first, after) = (clause.tokens.lowerBound, group.upperBound)
    guard clause.kind == .relative, relative == nil, after < sentenceEnd, subject.upperBound <= group.lowerBound,
      tags[after] == .finite || tags[after] == .modal || tags[after] == .participle && tokens[after].is(.verbPast),
      tokens[group.upperBound - 1].is([.reporting, .thinking])
    else { return false }
    // "a leak they say was old": without a pronoun it is said of the noun before.
    let thing = first < subject.lowerBound ? first..<first + 1 : antecedent(subject)
    guard thing.upperBound <= subject.lowerBound, canSpeak(subject) || first < subject.lowerBound else { return false }
    var end = after + 1
    while end < min(sentenceEnd, after + 60), tokens[end].kind != .comma || quoted[end] >= 0 { end += 1 }
    add(source: subject, cue: [group], content: [thing, after..<end])
    return true
  }

  // MARK: What they called …

  /// `what the crew called “the old tub”`: what is said is the name.
  private func readNaming(
    _ clause: Clause, _ index: Int, _ subject: Range<Int>, _ verb: Int, _ group: Range<Int>
  ) -> Bool {
    guard tokens[max(sentence.lowerBound, subject.lowerBound - 1)].keyword == .what, CueVerbs.naming(tokens[verb]),
      subject.upperBound <= group.lowerBound, canSpeak(subject),
      let name = nounPhrase(group.upperBound, contentEnd(clause, index, group.upperBound))
    else { return false }
    add(source: subject, cue: [group], content: [name])
    return true
  }

  // MARK: As he noted, …

  func readAside(_ clause: Clause, _ subject: Range<Int>, _ group: Range<Int>) {
    let start = clause.tokens.lowerBound
    let next = group.upperBound + 1
    if next < sentence.upperBound, tokens[next - 1].kind == .comma || tokens[next - 1].kind == .colon, quoted[next] >= 0
    {
      // "As Hale put it, “…”".
      let quotation = Int(quoted[next])
      let cue = [clause.tokens.lowerBound..<clause.tokens.lowerBound + 1, group]
      return add(source: subject, cue: cue, content: [quotations[quotation].tokens] + following(quotation))
    }
    var before = max(sentence.lowerBound, start - Self.reach)..<start
    // "212 ships, not 221 as Hale had claimed": what is told apart is all that Hale said.
    if let not = before.suffix(10).last(where: { tokens[$0].keyword == .not }), tokens[not - 1].kind == .comma,
      !(not..<start).contains(where: { tokens[$0].kind == .comma })
    {
      before = not + 1..<start
    }
    let after = min(clause.tokens.upperBound, sentenceEnd)..<min(sentenceEnd, clause.tokens.upperBound + Self.reach)
    let content = [before, after].filter { !trim($0).isEmpty }
    add(source: subject, cue: [clause.tokens.lowerBound..<clause.tokens.lowerBound + 1, group], content: content)
  }

  // MARK: …, said Hale

  /// What is said stands before: a quotation, or the sentence up to a comma.
  func readTrailing(
    _ clause: Clause, _ index: Int, _ subject: Range<Int>, _ group: Range<Int>, _ isInverted: Bool
  ) -> Bool {
    let start = isInverted ? group.lowerBound : leadingAdverbs(subject.lowerBound)
    let end = isInverted ? subject.upperBound : group.upperBound
    guard start > sentence.lowerBound || start > 0 && followsQuestion(start, end) else { return false }
    let mark = tokens[start - 1]
    let quotation = quotationEnding(before: start)
    let isMarked = mark.mayCloseQuotation && tokens[start - 2].kind == .comma
    guard quotation != nil || isMarked || mark.kind == .comma || mark.kind == .dash else { return false }
    let before = sentence.lowerBound..<(isMarked ? start : start - 1)
    var rest: Range<Int>?
    if quotation == nil {
      let isAside = end + 1 < sentenceEnd
      let around =
        isAside && (restIsPredicate(end, before) || !hasClause(before) && restIsClause(end) || dangles(before))
      if around { rest = restOfAside(end) }
      guard around || hasClause(before) || isClause(before, asideEnding: end, verb: clause.verb),
        around || !complementFollows(end) || tokens[clause.verb ?? end].is(.reporting) && closes(end, clause.verb)
      else { return false }
    }
    var content: [Range<Int>] = []
    if let quotation {
      content = earlier(quotation)
      let before = sentence.lowerBound..<quotations[quotation].tokens.lowerBound
      if before.count > 0, quotations[quotation].kind == .partial,
        quotations[quotation].tokens.lowerBound > sentence.lowerBound
      {
        content[content.count - 1] = segmentStart(before)..<quotations[quotation].tokens.upperBound
      }
    } else {
      content.append(segmentStart(before)..<before.upperBound)
    }
    content += rest.map { [$0] } ?? continuation(end, afterQuotation: quotation)
    add(source: subject, cue: [group], content: content)
    return true
  }

  /// `“Is it late?” Hale said`: the quotation's own mark has ended the sentence before the one that tells who speaks.
  private func followsQuestion(_ start: Int, _ end: Int) -> Bool {
    guard quoted[start - 1] >= 0, number > 0,
      prose.sentences[number - 1].paragraph == prose.sentences[number].paragraph
    else { return false }
    return end >= sentenceEnd || !complementFollows(end)
  }

  /// `“It sank,” she sighed`: beside a quotation that ends as speech does, any verb is a cue.
  private func readBesideQuotation(_ clause: Clause, _ subject: Range<Int>, _ group: Range<Int>) {
    let first = leadingAdverbs(min(subject.lowerBound, group.lowerBound))
    // "shot back Hale": the particle belongs to the verb.
    guard canSpeak(subject),
      subject.lowerBound < group.upperBound || !Self.particles.contains(tokens[group.upperBound].hash)
    else { return }
    if let quotation = quotationEnding(before: first), quotations[quotation].kind == .direct,
      first > sentence.lowerBound
    {
      guard
        tokens[quotations[quotation].tokens.upperBound - 2].kind == .comma || tags[group.lowerBound - 1] == .punctuation
      else { return }
      let whole = extended(subject, group.lowerBound)
      add(
        source: whole, cue: [group],
        content: earlier(quotation) + continuation(group.upperBound, afterQuotation: quotation))
      return
    }
    let after = group.upperBound
    guard subject.upperBound <= group.lowerBound, after < tokens.count else { return }
    if after + 1 < sentence.upperBound, tokens[after].kind == .comma || tokens[after].kind == .colon,
      quoted[after + 1] >= 0,
      quotations[Int(quoted[after + 1])].kind == .direct
    {
      add(
        source: extended(subject, group.lowerBound), cue: [group], content: [quotations[Int(quoted[after + 1])].tokens])
    } else if after + 1 >= sentence.upperBound, tokens[after].kind == .colon, let next = nextQuotation() {
      add(source: extended(subject, group.lowerBound), cue: [group], content: next)
    }
  }

  /// Where what is said begins: after a leading `but` or the last clause that another source spoke.
  private func segmentStart(_ range: Range<Int>) -> Int {
    var start = max(range.lowerBound, range.upperBound - Self.reach)
    if start < range.upperBound, tags[start] == .conjunction { start += 1 }
    return start
  }

  /// `The ferry, Hale said on Tuesday, is new`: a verb goes on after the comma that closes the aside.
  private func restIsPredicate(_ end: Int, _ before: Range<Int>) -> Bool {
    guard let rest = restOfAside(end) else { return false }
    switch tags[rest.lowerBound] {
    case .finite, .modal: return true
    case .participle, .base: return tokens[rest.lowerBound].is([.verbPast, .verbBase]) && !hasClause(before)
    default: return false
    }
  }

  /// `It was, Hale said, a disaster`: what is said cannot end where the aside begins.
  private func dangles(_ before: Range<Int>) -> Bool {
    guard let last = before.last else { return false }
    return tokens[last].is(.auxiliary) && tags[last] == .finite || tags[last] == .modal || tokens[last].keyword == .that
  }

  /// What follows the comma that closes an aside.
  private func restOfAside(_ end: Int) -> Range<Int>? {
    var at = end
    while at < min(sentenceEnd, end + 12), tokens[at].kind != .comma {
      if tags[at] == .finite || tags[at] == .subordinator { return nil }
      at += 1
    }
    guard at + 1 < sentenceEnd, tokens[at].kind == .comma else { return nil }
    return at + 1..<min(sentenceEnd, at + Self.reach)
  }

  /// `Too often, Hale said, the ferry is late`: a clause goes on right after the cue and its comma.
  private func restIsClause(_ end: Int) -> Bool {
    guard tokens[end].kind == .comma, tags[end + 1] != .gerund, tags[end + 1] != .conjunction, quoted[end + 1] < 0
    else {
      return false
    }
    return (end + 1..<min(sentenceEnd, end + 40)).contains { tags[$0] == .finite || tags[$0] == .modal }
  }

  private func leadingAdverbs(_ at: Int) -> Int {
    var at = at
    while at > sentence.lowerBound, tags[at - 1] == .adverb { at -= 1 }
    return at
  }

  private func hasClause(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    var finite = false
    for at in range.suffix(Self.reach) where tags[at] == .finite || tags[at] == .modal { finite = true }
    guard finite else { return false }
    // "When it sank, police said …", "Asked if it sank, …": an adverbial clause alone is not what was said.
    guard let comma = openingEnd(range) else { return true }
    return (comma..<range.upperBound).contains { tags[$0] == .finite || tags[$0] == .modal }
  }

  /// The end of the adverbial clause or participle that a stretch begins with; nil where it begins with none.
  private func openingEnd(_ range: Range<Int>) -> Int? {
    let first = range.lowerBound
    let comma = (first..<min(range.upperBound, first + Self.reach)).first {
      tokens[$0].kind == .comma && quoted[$0] < 0
    }
    switch tags[first] {
    case .subordinator, .participle: return comma ?? range.upperBound
    case .gerund: return comma
    case .preposition:
      return tags[first + 1] == .gerund || tokens[first].keyword == .with ? comma ?? range.upperBound : nil
    case .adverb: return tags[first + 1] == .subordinator ? comma ?? range.upperBound : nil
    default: return nil
    }
  }

  /// `The roof leaks, Hale said, but …`: a sentence whose verb may be read as a noun, and an aside behind it.
  private func isClause(_ range: Range<Int>, asideEnding end: Int, verb: Int?) -> Bool {
    guard range.count > 1, closes(end, verb) || tokens[end].kind == .comma && tags[end + 1] == .conjunction else {
      return false
    }
    return range.dropFirst().suffix(Self.reach).contains {
      tags[$0] == .noun && tokens[$0].is([.verbThird, .verbPast]) && isNominal($0 - 1)
    }
  }

  /// Whether what is said follows the cue, rather than stands before it.
  private func complementFollows(_ at: Int) -> Bool {
    guard at < sentenceEnd else { return false }
    switch tags[at] {
    case .subordinator: return tokens[at].keyword == .that || tokens[at].keyword == .whether
    case .punctuation: return tokens[at].mayOpenQuotation || tokens[at].kind == .colon
    case .particle: return tokens[at].keyword == .to
    case .adverb, .preposition: return clauseAhead(at)
    default: return true
    }
  }

  private func clauseAhead(_ at: Int) -> Bool {
    for next in at..<min(sentenceEnd, at + 25) {
      if tokens[next].kind == .comma { return false }
      if tags[next] == .finite || tags[next] == .modal || tokens[next].keyword == .that { return true }
    }
    return false
  }

  /// Nothing but when, where and to whom follows up to the end of the sentence or a comma.
  private func closes(_ at: Int, _ verb: Int?) -> Bool {
    if let verb, CueVerbs.takesObject(tokens[verb]), isNominal(at), !tokens[at].is(.calendar) { return false }
    return !clauseAhead(at)
  }

  func quotationEnding(before at: Int) -> Int? {
    guard at > 0 else { return nil }
    for back in stride(from: at - 1, to: max(0, sentence.lowerBound - 1, at - 2) - 1, by: -1) where back < quoted.count
    {
      let number = Int(quoted[back])
      guard number >= 0, quotations[number].tokens.upperBound == back + 1 else {
        if back == at - 1, tokens[back].kind != .comma { return nil }
        continue
      }
      return number
    }
    return nil
  }

  /// The quotation that goes on after the cue, in this sentence or the next ones of the paragraph.
  func continuation(_ end: Int, afterQuotation: Int?) -> [Range<Int>] {
    var at = end
    let limit = min(sentence.upperBound, end + 40)
    while at < limit, quoted[at] < 0 {
      if afterQuotation == nil, tokens[at].kind == .comma { break }
      at += 1
    }
    if at < sentence.upperBound, quoted[at] >= 0 {
      let next = quotations[Int(quoted[at])].tokens
      if afterQuotation != nil { return [next] + following(Int(quoted[at])) }
      return []
    }
    if afterQuotation == nil {
      // "The ferry, Hale said, is new.": the rest of the sentence is said too.
      var comma = end
      while comma < min(sentenceEnd, end + 12), tokens[comma].kind != .comma, tags[comma] != .finite { comma += 1 }
      guard comma + 1 < sentenceEnd, tokens[comma].kind == .comma else {
        return comma >= sentenceEnd ? following(nil) : []
      }
      let rest = comma + 1..<min(sentenceEnd, comma + Self.reach)
      guard tags[rest.lowerBound] != .gerund, tags[rest.lowerBound] != .conjunction,
        tags[rest.lowerBound] != .subordinator || tokens[rest.lowerBound].keyword == .that,
        tags[rest.lowerBound] != .pronoun, tags[rest.lowerBound] != .participle
      else { return [] }
      return rest.contains { tags[$0] == .finite || tags[$0] == .modal } ? [rest] : []
    }
    return following(nil)
  }

  /// A quotation with the paragraphs that it goes on from.
  func earlier(_ quotation: Int) -> [Range<Int>] {
    var result = [quotations[quotation].tokens]
    var before = quotations[quotation].continues
    while let number = before, result.count < 8 {
      result.append(quotations[number].tokens)
      before = quotations[number].continues
    }
    return result.reversed()
  }

  /// Whole sentences in quotation marks that follow in the same paragraph, where nobody else is said to speak.
  func following(_ inside: Int?) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var next = number + 1
    var last = inside
    let paragraph = prose.sentences[number].paragraph
    while next < prose.sentences.count, prose.sentences[next].paragraph == paragraph, result.count < 4 {
      let tokens = prose.sentences[next].tokens
      guard let first = tokens.first, quoted[first] >= 0 else { break }
      let number = Int(quoted[first])
      if number == last {
        next += 1
        continue
      }
      let whole = quotations[number].tokens
      guard whole.lowerBound == first, quotations[number].kind == .direct else { break }
      // After its end the sentence must end too, or somebody is named who says it.
      let end = whole.upperBound
      let own = end >= self.tokens.count || prose.sentenceOf[end] != prose.sentenceOf[end - 1]
      guard own, !isTakenUp(end) else { break }
      result.append(whole)
      last = number
      next += 1
    }
    return result
  }
}
