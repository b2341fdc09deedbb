internal import SourceText

/// Who speaks a quotation, by the words right beside it, where the clauses tell nothing: what is said has verbs of its own,
/// among which the one that says it may be lost.
extension AttributionReader {
  /// Reads the quotations that begin or end in this sentence, or ended the one before, and that no cue has taken.
  func readBeside() {
    var index = max(0, nextQuoted - 1)
    while index < quotations.count, quotations[index].tokens.lowerBound < sentence.upperBound {
      defer { index += 1 }
      let quotation = quotations[index]
      guard quotation.kind == .direct, quotation.tokens.upperBound >= sentence.lowerBound, !isTaken(quotation) else {
        continue
      }
      if let (source, cue) = speakerAfter(quotation) {
        let rest = continuation(max(source.upperBound, cue.upperBound), afterQuotation: index)
        put(source, cue, earlier(index) + rest)
      } else if let (source, cue) = speakerBefore(quotation) {
        put(source, cue, [quotation.tokens] + following(index))
      }
    }
  }

  private func isTaken(_ quotation: Quotation) -> Bool {
    found.suffix(8).contains { $0.contentTokens.contains { $0.overlaps(quotation.tokens) } }
  }

  /// Adds it, or gives the verb that has taken other words for what is said the words between the marks.
  private func put(_ source: Range<Int>, _ cue: Range<Int>, _ content: [Range<Int>]) {
    let known = Int(cueOf[cue.upperBound - 1])
    guard known >= 0, found[known].sentence == number else { return add(source: source, cue: [cue], content: content) }
    let isSpoken = found[known].contentTokens.contains { quoted[$0.lowerBound] >= 0 }
    let whole = isSpoken ? found[known].contentTokens + content : content
    pass.found[known].contentTokens = whole
    pass.found[known].content = whole.map { prose.tokens.range($0) }
  }

  // MARK: “…,” Hale said

  /// `“It sank,” said Hale`, `“Is it late?” Hale asked reporters on Tuesday`.
  func speakerAfter(_ quotation: Quotation) -> (source: Range<Int>, cue: Range<Int>)? {
    var at = quotation.tokens.upperBound
    guard sentence.contains(at), quotation.isClosed, quoted[at] < 0 else { return nil }
    // A mark that ends a sentence leaves the next one to speak of something else.
    let endsSentence = at == sentence.lowerBound
    if endsSentence {
      let last = tokens[max(quotation.tokens.lowerBound, at - 2)].kind
      guard last == .question || last == .exclamation || last == .dash || last == .ellipsis, at > 0,
        prose.sentences[Int(prose.sentenceOf[at - 1])].paragraph == prose.sentences[number].paragraph
      else { return nil }
    }
    if tokens[at].kind == .comma { at += 1 }
    if at + 1 < sentenceEnd, isSpeech(at) {
      // "chimed in Hale", "shot back Reed".
      let end = Self.particles.contains(tokens[at + 1].hash) ? at + 2 : at + 1
      if let source = whole(from: end) { return (source, at..<end) }
    }
    guard let source = whole(from: at) else { return nil }
    var verb = source.upperBound
    if verb < sentenceEnd, tokens[verb].kind == .comma { verb += 1 }
    while verb < sentenceEnd, verb < source.upperBound + 5, tags[verb] == .adverb { verb += 1 }
    guard verb < sentenceEnd, isSpeech(verb), !endsSentence || saysNothingElse(verb) else { return nil }
    return (source, verb..<verb + 1)
  }

  /// The noun phrase from a token on, with the participle or adjective before its noun: `outraged delegate David Mitchell`.
  private func whole(from start: Int) -> Range<Int>? {
    var at = start
    while at < min(sentenceEnd - 1, start + 3), describes(at), isNominal(at + 1) { at += 1 }
    guard at < sentenceEnd, isNominal(at) || tags[at] == .pronoun, !tokens[at].is(.calendar),
      let phrase = phrase(from: at, to: sentenceEnd)
    else { return nil }
    // "the email read": a verb that looks like a noun.
    let isVerb = phrase.count > 1 && isSpeech(phrase.upperBound - 1)
    return start..<(isVerb ? phrase.upperBound - 1 : phrase.upperBound)
  }

  private func describes(_ at: Int) -> Bool {
    switch tags[at] {
    case .participle, .gerund, .adverb: true
    case .finite: tokens[at].is(.verbParticiple)
    default: false
    }
  }

  /// Whether the sentence after a quotation's question or exclamation may tell who speaks it.
  func isTakenUp(_ end: Int) -> Bool {
    guard end > 1, end < tokens.count, quoted[end] < 0,
      tokens[end - 2].kind == .question || tokens[end - 2].kind == .exclamation
    else { return false }
    let (own, next) = (prose.sentences[Int(prose.sentenceOf[end - 1])], prose.sentences[Int(prose.sentenceOf[end])])
    return own.paragraph == next.paragraph && next.tokens.prefix(8).contains(where: isSpeech)
  }

  /// A verb of saying that agrees with somebody: past, third person, or the plural's form.
  func isSpeech(_ at: Int) -> Bool {
    let token = tokens[at]
    guard quoted[at] < 0, token.kind == .word, !token.isCapitalized else { return false }
    if Self.manners.contains(token.hash) { return true }
    // "went on", "shot back": without the small word they tell of something else.
    if Self.turns.contains(token.hash) { return at + 1 < tokens.count && Self.again.contains(tokens[at + 1].hash) }
    return token.is(.reporting) && (token.is([.verbPast, .verbThird]) || tags[at] == .finite)
  }

  /// Whether a verb takes no other words for what is said than those that stand before it.
  private func saysNothingElse(_ verb: Int) -> Bool {
    let next = verb + 1
    guard next < sentenceEnd else { return true }
    if tokens[next].is(.calendar) || Self.whens.contains(tokens[next].hash) { return true }
    switch tags[next] {
    case .punctuation: return tokens[next].kind == .comma || tokens[next].kind == .dash
    case .conjunction, .gerund: return true
    case .subordinator:
      return tokens[next].keyword != .that && tokens[next].keyword != .whether && tokens[next].keyword != .how
    case .preposition, .adverb:
      return !(next..<min(sentenceEnd, next + 8)).contains { tokens[$0].keyword == .that }
    case .particle, .finite, .modal, .base, .participle: return false
    default:
      // "asked reporters", "told the council": whom it was said to.
      guard Self.addressing.contains(tokens[verb].hash), let listener = phrase(from: next, to: sentenceEnd) else {
        return false
      }
      guard listener.upperBound < sentenceEnd else { return true }
      return tags[listener.upperBound] != .subordinator && tags[listener.upperBound] != .particle
    }
  }

  // MARK: Hale said, “…”

  /// `Hale replied, “…”`, `Hale told the council as she left: “…”`.
  private func speakerBefore(_ quotation: Quotation) -> (source: Range<Int>, cue: Range<Int>)? {
    let mark = quotation.tokens.lowerBound - 1
    guard sentence.contains(mark), mark > sentence.lowerBound, quoted[mark] < 0,
      tokens[mark].kind == .comma || tokens[mark].kind == .colon
    else { return nil }
    var verb = mark - 1
    let limit = max(sentence.lowerBound, mark - 20)
    while verb >= limit,
      !(isSpeech(verb) && (tags[verb] != .participle || verb == mark - 1) && tags[verb] != .noun)
    {
      if quoted[verb] >= 0 || tokens[verb].kind == .comma || tokens[verb].kind == .semicolon { return nil }
      verb -= 1
    }
    guard verb > limit || verb == limit && verb > sentence.lowerBound else { return nil }
    if tokens[verb - 1].is(.auxiliary) { return nil }
    // "But, said Hale, “…”".
    if tags[verb - 1] == .punctuation, let source = whole(from: verb + 1), source.upperBound == mark {
      return (source, verb..<verb + 1)
    }
    guard let source = phraseBefore(verb), !source.isEmpty else { return nil }
    return (source, verb..<verb + 1)
  }

  // MARK: Hale issued a warning: “…”

  /// A quotation behind a colon that no cue took is spoken by who the clause before the colon is about.
  func readColon(_ before: Int) {
    var said: [Range<Int>]?
    var colon = sentence.upperBound - 1
    if tokens[colon].kind == .colon {
      said = nextQuotation()
    } else {
      let next = nextQuoted
      if next < quotations.count, quotations[next].tokens.lowerBound < sentence.upperBound,
        quotations[next].kind == .direct, quotations[next].tokens.lowerBound > sentence.lowerBound
      {
        colon = quotations[next].tokens.lowerBound - 1
        if tokens[colon].kind == .colon { said = [quotations[next].tokens] + following(next) }
      }
    }
    guard let said, let first = said.first else { return }
    if found[before...].contains(where: { $0.contentTokens.contains { $0.overlaps(first) } }) { return }
    for index in clauses.reversed().prefix(12) {
      let clause = prose.clauses[index]
      guard clause.kind == .main, let group = clause.verbGroup, group.upperBound <= colon, let verb = clause.verb,
        !tokens[verb].is(.auxiliary), let subject = clause.subject, subject.upperBound <= group.lowerBound,
        canSpeak(subject)
      else { continue }
      add(source: extended(subject, group.lowerBound), cue: [group.lowerBound..<colon + 1], content: said)
      return
    }
    // "From the report: “…”", "Here’s Hale in December: “…”": whose words they are stands right before the colon.
    let start = phraseStart(colon)
    guard start < colon, let source = phrase(from: start, to: colon), let head = headNoun(source),
      tags[head] == .properNoun && !tokens[head].is([.calendar, .place]) || tokens[head].is(.document)
    else { return }
    add(source: source, cue: [colon..<colon + 1], content: said)
  }

  /// How somebody says it: beside a quotation they are cues, elsewhere they tell nothing of the kind.
  private static let manners = WordSet(
    """
    read reads continued continues demanded demands recalled recalls pressed presses mused muses quipped quips \
    scoffed scoffs shouted shouts sighed sighs laughed laughs chuckled chuckles beamed beams shrugged shrugs cried cries \
    yelled yells whispered whispers murmured murmurs muttered mutters growled growls snapped snaps barked barks joked jokes \
    boasted boasts bragged brags fumed fumes gushed gushes interjected interjects interrupted interrupts countered counters \
    retorted retorts concluded concludes began begins chimed chimes implored implores pleaded pleads begged begs wondered \
    wonders intoned intones opined opines protested protests rejoined thundered thunders tweeted tweets posted posts \
    texted texts emailed emails wrote writes blogged explained explains offered offers marveled lamented laments grumbled
    """)
  private static let turns = WordSet("went goes go shot shoots fired fires hit")
  private static let again = WordSet("on back")
  static let particles = WordSet("in on back up out")
  private static let addressing = WordSet(
    """
    asked asks told tells reminded reminds informed informs warned warns assured assures advised advises begged begs implored
    """)
  private static let whens = WordSet("last this next earlier later yesterday today tonight recently once again")
}
