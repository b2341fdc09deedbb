internal import SourceText

/// The extents of sources.
extension AttributionReader {
  func isPreposition(_ token: Token) -> Bool {
    token.is(.preposition) && !token.is([.noun, .anyVerb]) && !token.is(.subordinator) || token.keyword == .of
  }

  /// The noun phrase that begins at a token, with what hangs on it: phrases after `of`, an apposition, a relative clause.
  func phrase(from start: Int, to limit: Int) -> Range<Int>? {
    var end = start
    let limit = min(limit, sentence.upperBound, start + 60)
    scan: while end < limit {
      switch tags[end] {
      case .noun, .properNoun, .pronoun, .possessive, .determiner, .adjective, .number:
        if tags[end] == .pronoun && end > start {
          guard tokens[end].is(.question) else { break scan }
          end = relativeEnd(end, limit)
          break scan
        }
        if tokens[end].is(.calendar), end > start { break scan }
        end += 1
      case .preposition where end > start:
        guard end + 1 < limit, !tokens[end + 1].is(.calendar), tags[end + 1] != .gerund, !endsPhrase(end) else {
          break scan
        }
        end += 1
      case .conjunction where end > start && end + 1 < limit && isNominal(end + 1) && !opensClause(end + 1, limit):
        end += 1
      case .participle where end > start && end + 1 < limit && tags[end + 1] == .preposition: end += 1
      case .adverb where end > start && end + 1 < limit && describes(end): end += 1
      case .participle where end > start && end + 1 < limit && describes(end): end += 1
      case .gerund where end > start && tokens[end - 1].kind == .hyphen: end += 1
      case .participle where end > start && tokens[end - 1].kind == .hyphen: end += 1
      case .punctuation:
        switch tokens[end].kind {
        case .hyphen, .slash, .percent, .currency: end += 1
        case .period where end + 1 < limit && !tokens[end].isSpaced: end += 1
        case .open:
          guard let close = tokens[end..<min(limit, end + 8)].firstIndex(where: { $0.kind == .close }) else {
            break scan
          }
          end = close + 1
        case .comma where end > start:
          guard let after = apposition(end, limit) else { break scan }
          end = after
        default: break scan
        }
      default: break scan
      }
    }
    while end > start, tags[end - 1] == .preposition || tags[end - 1] == .conjunction || tags[end - 1] == .adverb {
      end -= 1
    }
    return end > start ? start..<end : nil
  }

  /// `a visibly shaken Ann Hale`: what stands between an article and its noun.
  private func describes(_ at: Int) -> Bool {
    guard tags[at - 1] == .determiner || tags[at - 1] == .adverb else { return false }
    return isNominal(at + 1) || tags[at] == .adverb && tags[at + 1] == .participle && isNominal(at + 2)
  }

  /// Prepositions that tell when or how it was said rather than who said it.
  private func endsPhrase(_ at: Int) -> Bool {
    switch tokens[at].keyword {
    case .during, .about, .before, .after, .since: true
    // "an aide to the mayor", but "the mayor to reporters".
    case .to: at == sentence.lowerBound || !tokens[at - 1].is(.role) || !isNominal(at + 1)
    case .in, .on, .at:
      tokens[at + 1].is([.cueNoun, .document, .calendar])
        || at + 2 < sentence.upperBound && tokens[at + 2].is([.cueNoun, .document])
    default: false
    }
  }

  func isNominal(_ at: Int) -> Bool {
    switch tags[at] {
    case .noun, .properNoun, .possessive, .determiner, .adjective, .number: true
    default: false
    }
  }

  /// Whether what follows a conjunction is a clause of its own.
  func opensClause(_ at: Int, _ limit: Int) -> Bool {
    let stop = min(limit, at + 12)
    var at = at
    while at < stop {
      switch tags[at] {
      case .finite, .modal: return true
      case .punctuation, .conjunction, .subordinator: return false
      default: at += 1
      }
    }
    return false
  }

  /// The end of an apposition after a comma: `Ann Hale, the harbour master,`.
  private func apposition(_ comma: Int, _ limit: Int) -> Int? {
    var at = comma + 1
    guard at < limit else { return nil }
    if tags[at] == .pronoun, tokens[at].keyword == .who || tokens[at].keyword == .whose {
      return relativeEnd(at, limit)
    }
    guard isNominal(at), !tokens[at].is(.calendar) else { return nil }
    var hasRole = false
    while at < min(limit, comma + 24) {
      switch tags[at] {
      case .noun, .properNoun, .possessive, .determiner, .adjective, .number, .preposition, .conjunction, .adverb:
        if tokens[at].is([.role, .organization, .place, .numeral]) || tags[at] == .properNoun || tags[at] == .number {
          hasRole = true
        }
        at += 1
      case .punctuation
      where tokens[at].kind == .hyphen || tokens[at].kind == .slash
        || tokens[at].kind == .period && !tokens[at].isSpaced
          && at + 1 < limit:
        at += 1
      case .pronoun where tokens[at].is(.question): return hasRole ? relativeEnd(at, limit) : nil
      case .finite, .modal, .base: return nil
      default: return hasRole && (tags[at] == .punctuation || quoted[at] >= 0) ? at : nil
      }
    }
    return hasRole ? at : nil
  }

  /// The end of a relative clause: the next comma after its verb, or the limit.
  private func relativeEnd(_ start: Int, _ limit: Int) -> Int {
    var at = start
    var hasVerb = false
    while at < limit {
      if tags[at] == .finite || tags[at] == .modal { hasVerb = true }
      if tokens[at].kind == .comma, hasVerb { return at }
      if tokens[at].mayOpenQuotation || tokens[at].kind == .colon || tokens[at].kind == .semicolon { return at }
      at += 1
    }
    return at
  }

  /// The subject with the name before it that it stands in apposition to: `Ann Hale, the harbour master, said`.
  func extended(_ subject: Range<Int>, _ verb: Int) -> Range<Int> {
    var start = subject.lowerBound
    guard
      start - 2 >= sentence.lowerBound, tokens[start - 1].kind == .comma
    else { return subject }
    // Only where a comma closes the apposition before the verb.
    var at = subject.upperBound
    while at < verb, tags[at] == .adverb { at += 1 }
    guard at < verb, tokens[at].kind == .comma else { return subject }
    var before = start - 1
    let limit = max(sentence.lowerBound, start - 14)
    while before > limit,
      isNominal(before - 1) || tokens[before - 1].kind == .hyphen || tags[before - 1] == .preposition
        || tokens[before - 1].kind == .period && tokens[before - 2].length < 4
    {
      before -= 1
    }
    while before < start - 1, tags[before] == .preposition || tags[before] == .punctuation { before += 1 }
    if before < start - 1 { start = before }
    return start..<subject.upperBound
  }

  /// The last noun before a preposition: what a phrase is about.
  func headNoun(_ phrase: Range<Int>) -> Int? {
    var head: Int?
    for at in phrase {
      switch tags[at] {
      case .noun, .properNoun, .pronoun, .number: head = at
      case .preposition, .participle, .gerund, .conjunction: if head != nil { return head }
      case .punctuation where tokens[at].kind == .comma: if head != nil { return head }
      case .determiner where tokens[at].is(.vague): if head == nil { head = at }
      default: break
      }
    }
    return head
  }

  /// Whether a phrase can be somebody who speaks: a name, a person, a body, a paper, a pronoun for one.
  func canSpeak(_ phrase: Range<Int>) -> Bool {
    // "those surveyed"
    guard let head = headNoun(phrase) else { return phrase.first.map { tokens[$0].keyword == .those } ?? false }
    let token = tokens[head]
    switch tags[head] {
    case .properNoun: return !token.is(.calendar)
    // "60 percent", "nearly six in ten voters": of those who were asked.
    case .number: return true
    case .pronoun:
      switch token.keyword {
      case .he, .she, .they, .we, .who, .it, .those, .both: return true
      default: return token.is([.vague, .plural]) || token.length == 1
      }
    default:
      // "47 percent of those asked"
      return token.is([.role, .organization, .vague, .document]) || token.is(.plural) && token.is(.nationality)
        || token.keyword == .percent && head > phrase.lowerBound
    }
  }

  /// Whether a phrase can be somebody who thinks: of a verb that takes a clause, any noun that is told of.
  func canThink(_ phrase: Range<Int>) -> Bool {
    guard !canSpeak(phrase) else { return true }
    guard let head = headNoun(phrase) else { return false }
    return tags[head] == .noun && tokens[phrase.lowerBound].is([.determiner, .possessive]) && !tokens[head].is(.cueNoun)
  }
}
