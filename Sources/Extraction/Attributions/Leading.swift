internal import SourceText

/// Attributions whose content follows the cue.
extension AttributionPass {
  /// `Hale said that …`, `Hale told reporters …`, `Hale condemned …`, `Hale plans to …`.
  func readLeading(_ clause: Clause, _ index: Int, _ subject: Range<Int>, _ verb: Int, _ group: Range<Int>) {
    let token = tokens[verb]
    let after = group.upperBound
    guard after <= sentenceEnd else { return }
    let end = contentEnd(clause, index, after)
    if token.is([.saying, .thinking]) {
      if let start = clauseStart(after, end, index) {
        guard token.is(.saying) || canSpeak(subject) else { return }
        var content = [stretch(start, end)]
        if let quotation = quotationAt(start, end) {
          content = [stretch(start, max(end, quotation.range.upperBound))] + following(quotation.number)
        }
        add(source: subject, cue: [group], content: content)
        return
      }
      if token.is(.saying), after >= end || tokens[after].kind == .colon, let next = nextQuotation() {
        add(source: subject, cue: [group], content: next)
        return
      }
    }
    guard canSpeak(subject), after < end else { return }
    if token.is(.planning), let start = infinitive(after, end) {
      add(source: subject, cue: [group], content: [stretch(start, end)])
      return
    }
    guard CueVerbs.takesObject(token), let object = object(after, end) else { return }
    add(source: subject, cue: [stretch(group.lowerBound, object.lowerBound)], content: [object])
  }

  /// Where the content begins that is a clause or a quotation: after whom it was told and when.
  private func clauseStart(_ after: Int, _ end: Int, _ index: Int) -> Int? {
    var at = after
    let limit = min(end, after + 24)
    let next = nextClauseStart(index, after, end)
    while at < limit {
      if quoted[at] >= 0 { return at }
      if at == next { return tags[at] == .subordinator && tokens[at].name != .that && !isAsked(at) ? nil : at }
      switch tags[at] {
      case .subordinator, .pronoun:
        if tokens[at].name == .that || isAsked(at) && (at == after || !nounBefore(at)) { return at }
        if tags[at] == .subordinator { return nil }
      case .mark:
        if tokens[at].kind == .colon { return at + 1 < end ? at + 1 : nil }
        if tokens[at].kind == .semicolon || tokens[at].isTerminal { return nil }
      case .finite, .modal: return nil
      case .conjunction: if next.map({ $0 > at + 1 }) ?? true, !nounAfter(at) { return nil }
      default: break
      }
      at += 1
    }
    return nil
  }

  private func nounAfter(_ at: Int) -> Bool { at + 1 < sentence.upperBound && isNominal(at + 1) }

  private func nounBefore(_ at: Int) -> Bool {
    tags[at - 1] == .noun || tags[at - 1] == .properNoun || tokens[at - 1].kind == .comma
  }

  private func isAsked(_ at: Int) -> Bool {
    switch tokens[at].name {
    case .whether, .how, .why, .what, .if, .who: true
    default: false
    }
  }

  /// The start of the first clause within the content.
  private func nextClauseStart(_ index: Int, _ after: Int, _ end: Int) -> Int? {
    var next = index + 1
    while next < clauses.upperBound {
      let clause = prose.clauses[next]
      if clause.tokens.lowerBound >= end { return nil }
      if clause.tokens.lowerBound >= after {
        return clause.kind == .complement || tokens[clause.tokens.lowerBound].name == .that
          ? clause.tokens.lowerBound : nil
      }
      next += 1
    }
    return nil
  }

  /// The end of what is said: the sentence's, or where the next cue or another main clause begins.
  func contentEnd(_ clause: Clause, _ index: Int, _ after: Int) -> Int {
    var end = min(sentenceEnd, after + Self.reach)
    var next = index + 1
    while next < clauses.upperBound {
      let other = prose.clauses[next]
      let start = other.tokens.lowerBound
      if start >= end { break }
      if other.kind == .main, start > after, quoted[start] < 0, start > 0 {
        let mark = tags[start - 1] == .conjunction ? start - 1 : start
        let isBut =
          tags[start - 1] == .conjunction && tokens[start - 1].name == .but || tokens[mark - 1].kind == .semicolon
        let speaks = other.verb.map { tokens[$0].is([.saying, .thinking]) } ?? false
        if isBut || speaks || other.subject == clause.subject {
          end = min(end, mark)
          break
        }
      }
      next += 1
    }
    return cut(after, end)
  }

  /// Ends the content before `, adding that`, `, according to` and `when asked`.
  private func cut(_ start: Int, _ end: Int) -> Int {
    guard start < end else { return end }
    for at in stretch(start, end) where tokens[at].kind == .comma && at + 1 < end && quoted[at] < 0 {
      let next = tokens[at + 1]
      if next.name == .according { return at }
      if tags[at + 1] == .gerund, next.is(.saying), at > start + 1 { return at }
      if tags[at + 1] == .participle, next.name == .quoted || next.name == .cited || next.name == .reported {
        return at
      }
    }
    return end
  }

  private func infinitive(_ after: Int, _ end: Int) -> Int? {
    var at = after
    while at < min(end, after + 2), tags[at] == .adverb || tokens[at].name == .not { at += 1 }
    return at < end && tags[at] == .particle && tokens[at].name == .to ? at : nil
  }

  /// The object of a verb that judges, announces, denies: up to the end of its clause.
  private func object(_ after: Int, _ end: Int) -> Range<Int>? {
    var at = after
    while at < min(end, after + 3), tags[at] == .adverb { at += 1 }
    if at < end, tags[at] == .preposition {
      guard CueVerbs.links(tokens[at]) else { return nil }
      at += 1
    }
    guard at < end else { return nil }
    switch tags[at] {
    case .noun, .properNoun, .pronoun, .possessive, .determiner, .adjective, .number, .gerund: break
    default: return nil
    }
    var stop = at
    while stop < end {
      if tokens[stop].kind == .comma, stop + 1 < end {
        let next = stop + 1
        let goesOn =
          tags[next] == .gerund || tags[next] == .noun || tags[next] == .properNoun || tokens[next].name == .including
        if !goesOn { return stretch(at, stop) }
      }
      if tags[stop] == .subordinator, tokens[stop].name != .that, stop > at { return stretch(at, stop) }
      stop += 1
    }
    return stretch(at, end)
  }

  private func quotationAt(_ start: Int, _ end: Int) -> (number: Int, range: Range<Int>)? {
    guard end > start else { return nil }
    for at in [end - 1, start] where at < quoted.count && quoted[at] >= 0 {
      let number = Int(quoted[at])
      return (number, quotations[number].tokens)
    }
    return nil
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

/// What single verbs take.
enum CueVerbs {
  /// Verbs whose object is what was said, thought or judged.
  static func takesObject(_ token: Token) -> Bool {
    token.is(.judging) || objects.contains(token.hash)
  }

  /// Prepositions between such a verb and its object: `warned of`, `called for`.
  static func links(_ token: Token) -> Bool {
    switch token.name {
    case .of, .for, .about, .against, .on: true
    default: false
    }
  }

  private static let objects: WordSet = {
    let lemmas = """
      announce deny confirm describe reveal disclose explain acknowledge admit dispute predict propose recommend emphasize \
      stress cite mention claim warn call urge demand suspect fear expect anticipate doubt highlight question regret \
      forecast estimate allege
      """
    return WordSet(Lexicon.verbs(lemmas).map(\.words).joined(separator: " "))
  }()
}
