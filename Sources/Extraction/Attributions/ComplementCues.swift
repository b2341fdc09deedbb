internal import SourceText

/// Attributions whose content follows the cue.
extension AttributionReader {
  /// `Hale said that …`, `Hale told reporters …`, `Hale condemned …`, `Hale plans to …`.
  func readLeading(_ clause: Clause, _ index: Int, _ subject: Range<Int>, _ verb: Int, _ group: Range<Int>) {
    guard group.upperBound <= sentenceEnd else { return }
    let end = contentEnd(clause, index, group.upperBound)
    guard let told = told(verb, group.upperBound, end, index, subject) else { return }
    add(source: subject, cue: [group.lowerBound..<told.start], content: told.content)
  }

  /// What a verb of saying, thinking, judging or planning takes behind it, and where its cue ends.
  func told(
    _ verb: Int, _ after: Int, _ end: Int, _ index: Int, _ subject: Range<Int>
  ) -> (start: Int, content: [Range<Int>])? {
    let token = tokens[verb]
    // "pointed out that": the particle belongs to the cue.
    let particle =
      after < end && CueVerbs.Links(tokens[after].keyword).isParticle && CueVerbs.links(token).contains(.out)
    let after = particle ? after + 1 : after
    if token.is([.reporting, .thinking]) && !CueVerbs.speaks(token) || particle {
      if let start = clauseStart(after, end, index) {
        guard token.is(.reporting) || particle || canThink(subject) else { return nil }
        guard let quotation = quotationAt(start, end) else { return (after, [start..<end]) }
        return (
          after, [start..<max(end, quotation.range.upperBound)] + following(quotation.number)
        )
      }
      if token.is(.reporting), after >= end || tokens[after].kind == .colon, let next = nextQuotation() ?? nextBlock() {
        return (after, next)
      }
    }
    if CueVerbs.isSay(token), let start = sayStart(after, end) { return (after, [start..<end]) }
    guard canSpeak(subject), after < end else { return nil }
    if token.is(.planning), let start = infinitive(after, end) { return (after, [start..<end]) }
    if let start = request(token, after, end) { return (after, [start..<end]) }
    if let start = addressed(token, after, end), let topic = nounPhrase(start, end) { return (after, [topic]) }
    if CueVerbs.regards(token), let seen = seen(after, end) { return (after, [seen]) }
    guard let object = object(token, particle, after, end, of: subject) else { return nil }
    return (object.lowerBound, [object])
  }

  /// Where the content begins that is a clause or a quotation: after whom it was told and when.
  private func clauseStart(_ after: Int, _ end: Int, _ index: Int) -> Int? {
    var at = after
    let next = nextClauseStart(index, after, end)
    // "said the ferry sank", where the clauses were cut otherwise.
    var isBare = next == nil && !CueVerbs.names(tokens[after - 1]) && startsNominal(after)
    let says = isBare && CueVerbs.isSay(tokens[after - 1])
    let limit = min(end, after + (says ? 60 : 24))
    var hasPast = false
    while at < limit {
      if quoted[at] >= 0 { return at }
      if at == next, !(at == after && tags[at] == .preposition && CueVerbs.Links(tokens[at].keyword) == .about) {
        return tags[at] == .subordinator && tokens[at].keyword != .that && !isAsked(at) ? nil : at
      }
      switch tags[at] {
      case .subordinator, .pronoun:
        // "found a leak that had been reported": of the leak.
        let isRelative = tags[at] == .pronoun && at > after && (nounBefore(at) || tags[at - 1] == .pronoun)
        if tokens[at].keyword == .that && !isRelative || isAsked(at) && (at == after || !nounBefore(at)) { return at }
        // "would not say when": in its bare form the verb asks.
        if at == after, tags[at - 1] == .base, tokens[at].is(.question) || tokens[at].keyword == .when { return at }
        if tags[at] == .subordinator, !(says && tokens[at - 1].kind == .comma) { return says && hasPast ? after : nil }
      case .punctuation:
        if tokens[at].kind == .colon { return at + 1 < end ? at + 1 : nil }
        if tokens[at].kind == .semicolon || tokens[at].isTerminal { return nil }
        if tokens[at].kind == .comma, !says { isBare = false }
      case .finite, .modal: return isBare && at > after ? after : nil
      case .participle: if tokens[at].is(.verbPast), at > after { hasPast = true }
      case .conjunction: if !isBare, next.map({ $0 > at + 1 }) ?? true, !nounAfter(at) { return nil }
      default: break
      }
      at += 1
    }
    return says && hasPast ? after : nil
  }

  /// What `say` takes without a verb that the clauses know: `said the same`, `said she and Reed differ`, `said, if asked, …`.
  private func sayStart(_ after: Int, _ end: Int) -> Int? {
    guard after < end else { return nil }
    if tokens[after].kind == .comma, after + 2 < end, tags[after + 1] == .subordinator { return after + 1 }
    let noun = tokens[after].keyword == .the ? after + 1 : after
    if Self.repeats.contains(tokens[noun].hash), noun + 1 >= end || tags[noun + 1] != .noun { return after }
    return tags[after] == .pronoun && tokens[after].keyword != .so && after + 2 < end
      && (tags[after + 1] == .conjunction || tags[after + 1] == .adverb) ? after : nil
  }

  /// Words that stand for what was said.
  private static let repeats = WordSet("same so yes no something otherwise likewise")

  /// `reminded voters of the fare`, `told the council about it`: what it was about, after whom it was told.
  private func addressed(_ token: Token, _ after: Int, _ end: Int) -> Int? {
    guard CueVerbs.names(token) || CueVerbs.directs(token) || CueVerbs.notifies(token) else { return nil }
    var at = after
    while at < min(end, after + 9), isNominal(at) || tags[at] == .pronoun { at += 1 }
    guard at > after, at + 1 < end, canSpeak(after..<at) else { return nil }
    switch tokens[at].keyword {
    case .of: return CueVerbs.notifies(token) ? at + 1 : nil
    case .about, .against: return at + 1
    default: return nil
    }
  }

  /// `sees the ferry as a failure`: what is seen, and as what.
  private func seen(_ after: Int, _ end: Int) -> Range<Int>? {
    guard after < end, isNominal(after) || tags[after] == .pronoun else { return nil }
    let limit = min(end, after + 25)
    guard let `as` = (after + 1..<limit).first(where: { tokens[$0].keyword == .as && quoted[$0] < 0 }),
      !(after..<`as`).contains(where: { tags[$0] == .finite || tags[$0] == .modal || tokens[$0].kind == .comma })
    else { return nil }
    return after..<(nounPhrase(`as` + 1, end)?.upperBound ?? min(end, `as` + 20))
  }

  private func startsNominal(_ at: Int) -> Bool {
    var at = at
    while at + 1 < sentence.upperBound, tags[at] == .adverb || tokens[at].keyword == .about { at += 1 }
    return at < sentence.upperBound && (isNominal(at) || tags[at] == .pronoun || tags[at] == .gerund)
  }

  private func nounAfter(_ at: Int) -> Bool { at + 1 < sentence.upperBound && isNominal(at + 1) }

  private func nounBefore(_ at: Int) -> Bool {
    tags[at - 1] == .noun || tags[at - 1] == .properNoun || tokens[at - 1].kind == .comma
  }

  func isAsked(_ at: Int) -> Bool {
    switch tokens[at].keyword {
    case .whether, .how, .why, .what, .if, .who: true
    default: false
    }
  }

  /// The start of the first clause within the content.
  private func nextClauseStart(_ index: Int, _ after: Int, _ end: Int) -> Int? {
    let next = self.clause(from: after, behind: index)
    guard next < clauses.upperBound else { return nil }
    let clause = prose.clauses[next]
    guard clause.tokens.lowerBound < end else { return nil }
    return clause.kind == .complement || tokens[clause.tokens.lowerBound].keyword == .that
      ? clause.tokens.lowerBound : nil
  }

  /// The first clause behind another that begins at a token or after it: a sentence may have thousands before.
  private func clause(from token: Int, behind index: Int) -> Int {
    return prose.clauses[index + 1..<max(index + 1, clauses.upperBound)].partitioningIndex {
      $0.tokens.lowerBound >= token
    }
  }

  /// The end of what is said: the sentence's, or where the next cue or another main clause begins.
  func contentEnd(_ clause: Clause, _ index: Int, _ after: Int) -> Int {
    var end = min(sentenceEnd, after + Self.reach)
    if clause.kind == .adverbial || clause.kind == .relative, clause.tokens.upperBound > after {
      end = min(end, clause.tokens.upperBound)
    }
    let start = clause.tokens.lowerBound
    if clause.kind == .relative, start > sentence.lowerBound, tokens[start - 1].kind == .comma {
      end = relativeEnd(after, end)
    }
    var next = self.clause(from: after + 1, behind: index)
    while next < clauses.upperBound {
      let other = prose.clauses[next]
      let start = other.tokens.lowerBound
      if start >= end { break }
      if other.kind == .main, start > after, quoted[start] < 0, start > 0 {
        let mark = tags[start - 1] == .conjunction ? start - 1 : start
        let isBut =
          tags[start - 1] == .conjunction && tokens[start - 1].keyword == .but || tokens[mark - 1].kind == .semicolon
        let speaks = other.verb.map { tokens[$0].is([.reporting, .thinking]) } ?? false
        if isBut || speaks || other.subject == clause.subject {
          end = min(end, mark)
          break
        }
      }
      // "…, but the chief, Ines Roth, said": the aside hides the subject of the other clause.
      if let group = other.verbGroup, let verb = other.verb, tokens[verb].is(.reporting), group.lowerBound < end,
        quoted[verb] < 0,
        let but = (max(after + 1, group.lowerBound - 14)..<group.lowerBound).first(where: {
          tokens[$0].keyword == .but && tokens[$0 - 1].kind == .comma && quoted[$0] < 0
        })
      {
        end = min(end, but)
        break
      }
      next += 1
    }
    return cut(after, end)
  }

  /// `Hale, who said that it leaked, left`: before the comma that closes a relative clause and the verb behind it.
  private func relativeEnd(_ after: Int, _ end: Int) -> Int {
    for at in after..<end where tokens[at].kind == .comma && at + 1 < end && quoted[at] < 0 {
      if tags[at + 1] == .finite || tags[at + 1] == .modal { return at }
    }
    return end
  }

  /// Ends the content before `, adding that`, `, according to` and `when asked`.
  private func cut(_ start: Int, _ end: Int) -> Int {
    guard start < end else { return end }
    for at in start..<end where tokens[at].kind == .comma && at + 1 < end && quoted[at] < 0 {
      let next = tokens[at + 1]
      // What the writer sets against it is not said.
      if next.keyword == .although || next.keyword == .though, at > start + 1 { return at }
      if next.keyword == .according { return at }
      if tags[at + 1] == .gerund, next.is(.reporting), at > start + 1 { return at }
      if tags[at + 1] == .participle, next.keyword == .quoted || next.keyword == .cited || next.keyword == .reported {
        return at
      }
    }
    return end
  }

  private func infinitive(_ after: Int, _ end: Int) -> Int? {
    var at = after
    while at < min(end, after + 2), tags[at] == .adverb || tokens[at].keyword == .not { at += 1 }
    return at < end && tags[at] == .particle && tokens[at].keyword == .to ? at : nil
  }

  /// `asked Reed to sail`: what somebody is told to do, after whom it is told.
  private func request(_ token: Token, _ after: Int, _ end: Int) -> Int? {
    guard CueVerbs.directs(token) else { return nil }
    // "asked in May to sail", "asked on Monday to sail"
    let start = tags[after] == .preposition && tokens[after + 1].is(.calendar) ? after + 2 : after
    var at = start
    while at < min(end, after + 16) {
      switch tags[at] {
      case .particle where tokens[at].keyword == .to: return at > after ? start : nil
      case .finite, .modal, .subordinator, .base: return nil
      case .punctuation where tokens[at].kind == .comma || tokens[at].kind == .colon || quoted[at] >= 0: return nil
      case .preposition where at == after:
        let link = CueVerbs.Links(tokens[at].keyword)
        guard !link.isEmpty, CueVerbs.links(token).contains(link) else { return nil }
        at += 1
      default: at += 1
      }
    }
    return nil
  }

  /// The object of a verb that judges, announces, denies: up to the end of its clause.
  private func object(
    _ token: Token, _ particle: Bool, _ after: Int, _ end: Int, of subject: Range<Int>
  ) -> Range<Int>? {
    let links = CueVerbs.links(token)
    var takes = particle || CueVerbs.takesObject(token) || CueVerbs.tellsOfPaper(token) && isPaper(subject)
    var at = after
    while at < min(end, after + 4) {
      let link = CueVerbs.Links(tokens[at].keyword)
      if tags[at] == .preposition {
        guard links.contains(link), !link.isEmpty else { return nil }
        (takes, at) = (true, at + 1)
        break
      } else if tags[at] != .adverb {
        break
      }
      at += 1
    }
    let names = !takes && CueVerbs.naming(token)
    guard takes || names else { return nil }
    guard let found = nounPhrase(at, end) else { return nil }
    return names && !isNamed(found) ? nil : found
  }

  /// `called Reed a liar`, `called it “late”`: what is called something, and what it is called.
  private func isNamed(_ object: Range<Int>) -> Bool {
    let first = object.lowerBound
    let marked = quotations.partitioningIndex { $0.tokens.lowerBound > first }
    if marked < quotations.count, quotations[marked].tokens.lowerBound < object.upperBound { return true }
    for at in object {
      if quoted[at] >= 0 || at > first && tokens[at].mayOpenQuotation { return true }
      guard at > first, at + 1 <= object.upperBound else { continue }
      switch tags[at - 1] {
      case .pronoun where at - 1 == first:
        return tags[at] != .preposition && tags[at] != .particle
          && (tags[at] != .punctuation || tokens[at].mayOpenQuotation)
      case .noun, .properNoun:
        if tags[at] == .determiner || tags[at] == .adjective || tags[at] == .possessive && tokens[at].kind == .word {
          return true
        }
      default: break
      }
    }
    return false
  }

  /// The phrase that an object is: up to the end of its clause.
  func nounPhrase(_ at: Int, _ end: Int) -> Range<Int>? {
    guard at < end else { return nil }
    switch tags[at] {
    case .noun, .properNoun, .pronoun, .possessive, .determiner, .adjective, .number, .gerund: break
    default:
      guard
        quoted[at] >= 0 || tokens[at].mayOpenQuotation || at + 1 < end && tags[at] == .participle && isNominal(at + 1)
      else { return nil }
    }
    var stop = at
    while stop < end {
      if tokens[stop].kind == .comma, stop + 1 < end, quoted[stop] < 0 {
        let next = stop + 1
        let goesOn =
          tags[next] == .noun || tags[next] == .properNoun || tokens[next].keyword == .including
        if !goesOn || opensClause(next, end) { return at..<stop }
      }
      if tags[stop] == .subordinator, tokens[stop].keyword != .that, stop > at { return at..<stop }
      // "endorsed the plan on Monday": when it was.
      if [.on, .in, .at].contains(tokens[stop].keyword), stop > at, tokens[stop + 1].is(.calendar), quoted[stop] < 0,
        tags[stop + 2] != .noun, tags[stop + 2] != .properNoun
      {
        return at..<stop
      }
      if tags[stop] == .conjunction, stop > at, stop + 1 < end, quoted[stop] < 0,
        opensVerb(stop + 1) || tokens[stop].keyword == .but && opensClause(stop + 1, end)
      {
        return at..<stop
      }
      stop += 1
    }
    return at..<end
  }

  /// `condemned the strike and left`: a further verb of the same subject.
  private func opensVerb(_ at: Int) -> Bool {
    var at = at
    while at < sentenceEnd, tags[at] == .adverb { at += 1 }
    guard at < sentenceEnd else { return false }
    return tags[at] == .finite || tags[at] == .modal || tags[at] == .participle && tokens[at].is(.verbPast)
  }

  private func isPaper(_ phrase: Range<Int>) -> Bool { headNoun(phrase).map { tokens[$0].is(.document) } ?? false }

  private func quotationAt(_ start: Int, _ end: Int) -> (number: Int, range: Range<Int>)? {
    guard end > start else { return nil }
    for at in [end - 1, start] where at < quoted.count && quoted[at] >= 0 {
      let number = Int(quoted[at])
      return (number, quotations[number].tokens)
    }
    return nil
  }

  /// `Hale wrote:` and a paragraph without marks.
  private func nextBlock() -> [Range<Int>]? {
    let next = number + 1
    guard tokens[sentence.upperBound - 1].kind == .colon, next < prose.sentences.count,
      prose.sentences[next].paragraph != prose.sentences[number].paragraph, !prose.sentences[next].isHeading
    else { return nil }
    let paragraph = prose.sentences[next].paragraph
    var last = next
    while last + 1 < prose.sentences.count, prose.sentences[last + 1].paragraph == paragraph, last < next + 40 {
      last += 1
    }
    return [prose.sentences[next].tokens.lowerBound..<prose.sentences[last].tokens.upperBound]
  }

  /// `Hale said:` and a quotation in the next sentence or paragraph.
  func nextQuotation() -> [Range<Int>]? {
    let next = number + 1
    guard next < prose.sentences.count, let first = prose.sentences[next].tokens.first, quoted[first] >= 0 else {
      return nil
    }
    return [quotations[Int(quoted[first])].tokens]
  }
}
