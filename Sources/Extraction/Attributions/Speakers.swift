internal import SourceText

/// Finds who speaks where the clause alone does not tell it.
extension AttributionReader {
  /// The subject of a verb of saying: the clause's own, or the phrase before the verb where the clause took the object for
  /// it (`Reed left and said the ferry sank`, `Hale, though, said it sank`).
  func speaker(_ clause: Clause, _ group: Range<Int>) -> Range<Int>? {
    let start = group.lowerBound
    if start > sentence.lowerBound, quoted[start - 1] >= 0, let after = phraseAfter(group.upperBound) { return after }
    guard let subject = clause.subject, !subject.isEmpty else { return phraseBefore(start) }
    if subject.upperBound <= start, beforeTime(subject.upperBound) < subject.upperBound,
      let whole = phraseBefore(start)
    {
      return whole
    }
    guard subject.lowerBound >= group.upperBound else {
      if tokens[subject.lowerBound].keyword == .there { return nil }
      return quoted[subject.lowerBound] >= 0 || tokens[start - 1].kind == .comma || joins(subject.lowerBound - 1)
        ? phraseBefore(start) ?? subject : extended(subject, start)
    }
    return isInverted(subject, group) ? subject : phraseBefore(start)
  }

  /// `“…,” said Hale`: the noun phrase after a verb that a quotation stands before.
  private func phraseAfter(_ end: Int) -> Range<Int>? {
    var at = end
    while at < min(sentenceEnd, end + 12), isNominal(at) || at == end && tags[at] == .pronoun { at += 1 }
    return at > end ? end..<at : nil
  }

  /// `…, said Hale`: a mark or the sentence's start before the verb, and no verb after the phrase.
  private func isInverted(_ subject: Range<Int>, _ group: Range<Int>) -> Bool {
    var before = group.lowerBound
    while before > sentence.lowerBound, tags[before - 1] == .adverb { before -= 1 }
    guard before == sentence.lowerBound || tags[before - 1] == .punctuation else { return false }
    if CueVerbs.names(tokens[group.upperBound - 1]) || tokens[subject.lowerBound].is(.calendar) { return false }
    if before > sentence.lowerBound, quoted[before - 1] >= 0 { return true }
    for at in subject.upperBound..<min(sentenceEnd, subject.upperBound + 25) {
      switch tags[at] {
      case .finite, .modal: return false
      case .punctuation where tokens[at].kind != .hyphen && tokens[at].kind != .period: return true
      default: break
      }
    }
    return true
  }

  /// The noun phrase before a verb, asides between commas passed over; after a conjunction the one of the verb before.
  func phraseBefore(_ verb: Int) -> Range<Int>? {
    var end = verb
    while end > sentence.lowerBound, tags[end - 1] == .adverb { end -= 1 }
    end = beforeTime(end)
    guard end > sentence.lowerBound else { return nil }
    if tags[end - 1] == .conjunction { return conjoined(end - 1) }
    if isDash(end - 1), let opening = (max(sentence.lowerBound, end - 40)..<end - 1).last(where: isDash) {
      // "Reed - an old hand at the pumps - said"
      let start = phraseStart(opening)
      return start < opening ? start..<opening : nil
    }
    if tokens[end - 1].kind == .comma, let opening = asideStart(end - 1) {
      let start = phraseStart(opening)
      guard start < opening else { return nil }
      return isAside(opening + 1) ? start..<opening : start..<end - 1
    }
    let start = phraseStart(end)
    return start < end ? start..<end : nil
  }

  /// `Hale, the harbour master, on Tuesday called …`, `a poll last month found …`: before the words that tell when.
  private func beforeTime(_ end: Int) -> Int {
    let last = end - 1
    guard last - 1 > sentence.lowerBound else { return end }
    // "Theresa May said"
    if tokens[last].is(.calendar), tags[last - 1] != .properNoun {
      return tags[last - 1] == .preposition || tags[last - 1] == .adjective ? last - 1 : last
    }
    guard Suffixes.isTimeNoun(tokens[last]), Self.nears.contains(tokens[last - 1].hash) else { return end }
    return last - 1
  }

  private static let nears = WordSet("last this next that")

  /// A dash, or a hyphen with white space on both sides.
  private func isDash(_ at: Int) -> Bool {
    tokens[at].kind == .dash || tokens[at].kind == .hyphen && tokens[at].isSpaced && tokens[at + 1].isSpaced
  }

  /// `Reed left and said`: the subject of the nearest clause before.
  private func conjoined(_ conjunction: Int) -> Range<Int>? {
    for index in clauses.reversed().prefix(24) {
      let clause = prose.clauses[index]
      guard let group = clause.verbGroup, group.upperBound <= conjunction, let subject = clause.subject,
        subject.upperBound <= group.lowerBound, clause.kind == .main || clause.kind == .adverbial, canSpeak(subject)
      else { continue }
      return extended(subject, group.lowerBound)
    }
    return nil
  }

  /// The comma that opens the aside which another one closes: an adverb, an apposition, a relative clause.
  private func asideStart(_ close: Int) -> Int? {
    var at = close - 1
    let limit = max(sentence.lowerBound, close - 40)
    var commas = 0
    while at > limit {
      switch tokens[at].kind {
      case .comma:
        guard tags[at - 1] != .punctuation else { return nil }
        if opensAside(at + 1, close) { return at }
        commas += 1
        if commas > 2 { return nil }
      case .semicolon, .colon, .openQuote, .closeQuote, .straightQuote, .dash: return nil
      default: break
      }
      at -= 1
    }
    return nil
  }

  private func opensAside(_ start: Int, _ close: Int) -> Bool {
    guard start < close else { return false }
    if tokens[start].is(.question) || isAside(start) { return true }
    var at = start
    while at < close {
      if tokens[at].is(.question) || tokens[at].keyword == .whose { return true }
      if tags[at] == .finite || tags[at] == .modal { return tokens[start].keyword == .as }
      at += 1
    }
    return true
  }

  /// `though`, `however`, `too`: it belongs to nobody.
  private func isAside(_ at: Int) -> Bool {
    tags[at] == .adverb || tags[at] == .subordinator || tags[at] == .preposition || tags[at] == .gerund
  }

  /// Where the noun phrase begins that ends before a token: names, articles, what hangs on it by prepositions.
  func phraseStart(_ end: Int) -> Int {
    var at = end
    let limit = max(sentence.lowerBound, end - 30)
    // "those surveyed", "those asked".
    if end - 2 >= limit, tags[end - 1] == .participle, tokens[end - 2].keyword == .those { return end - 2 }
    while at > limit {
      let before = at - 1
      switch tags[before] {
      case .noun, .properNoun, .possessive, .determiner, .adjective, .number, .preposition:
        if at < end, tags[at] == .determiner || tags[at] == .possessive && tokens[at].kind == .word,
          tags[before] == .noun || tags[before] == .properNoun
        {
          return trimmedStart(at, end)
        }
        at -= 1
      case .pronoun where at == end: return before
      // "people briefed on the talks": what hangs on the noun by a participle.
      case .participle
      where at < end && tags[at] == .preposition && tokens[at].keyword != .by && before > limit
        && tags[before - 1] == .noun:
        at -= 1
      case .conjunction where at < end && before > limit && isNominal(before - 1) && isNominal(at): at -= 1
      case .punctuation where tokens[before].kind == .close:
        guard let opening = bracketStart(before) else { return trimmedStart(at, end) }
        at = opening
      case .punctuation where at == end && tokens[before].kind == .percent: at -= 1
      case .punctuation where at < end && before > limit && joins(before): at -= 1
      default: return trimmedStart(at, end)
      }
    }
    return trimmedStart(at, end)
  }

  /// `Hale (Labour) said`.
  private func bracketStart(_ close: Int) -> Int? {
    (max(sentence.lowerBound, close - 10)..<close).last { tokens[$0].kind == .open }
  }

  /// A mark within a name or a phrase: a hyphen, the period of an initial, the apostrophe of a plural.
  private func joins(_ at: Int) -> Bool {
    guard at > sentence.lowerBound else { return false }
    switch tokens[at].kind {
    case .hyphen, .slash, .percent, .currency: return true
    case .period: return tokens[at - 1].length < 5 && tags[at - 1] == .properNoun && !tokens[at].isSpaced
    case .closeSingle, .straightSingle: return !tokens[at].isSpaced && isNominal(at - 1)
    default: return false
    }
  }

  private func trimmedStart(_ start: Int, _ end: Int) -> Int {
    var start = start
    while start < end, tags[start] == .preposition || tags[start] == .conjunction || tags[start] == .punctuation {
      start += 1
    }
    return start
  }

  /// Where `not` or `rather than` begins that stands before a phrase.
  private func contrast(before start: Int) -> Int? {
    guard start - 3 > sentence.lowerBound else { return nil }
    if tokens[start - 1].keyword == .not { return start - 1 }
    return tokens[start - 1].keyword == .than ? start - 2 : nil
  }

  /// `Hale, who said`: the person before the relative pronoun, with what stands beside the name.
  func antecedent(_ subject: Range<Int>) -> Range<Int> {
    var end = subject.lowerBound
    if end > sentence.lowerBound, tokens[end - 1].kind == .comma { end -= 1 }
    var start = phraseStart(end)
    // "It was Hale, not Reed, who said", "Hale rather than Reed who said": told apart from who speaks.
    if let before = contrast(before: start) {
      end = before
      while end > sentence.lowerBound, tokens[end - 1].kind == .comma || tags[end - 1] == .conjunction { end -= 1 }
      start = phraseStart(end)
    }
    return start < end ? start..<end : subject
  }
}
