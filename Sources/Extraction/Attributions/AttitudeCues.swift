internal import SourceText

/// How somebody is minded: adjectives and turns that take what is thought behind them.
enum Attitudes {
  /// `concerned about`, `confident that`, `eager to`.
  static func takes(_ token: Token) -> Bool { adjectives.contains(token.hash) }

  /// `It is unclear whether`: what anyone may think.
  static func isOpen(_ token: Token) -> Bool { open.contains(token.hash) }

  static let linking = WordSet(
    "is are was were be been being am 'm 're 's become became becomes remain remains remained feel feels felt seem seemed"
  )

  private static let adjectives = WordSet(
    """
    adamant afraid aghast alarmed amazed ambivalent angered angry annoyed anxious appalled apprehensive ashamed astonished \
    aware bitter bullish careful cautious certain cheered committed concerned confident content convinced critical cynical \
    delighted desperate determined disappointed discouraged disgusted dismayed dismissive dissatisfied distraught disturbed \
    divided doubtful dubious eager ecstatic embarrassed embittered encouraged enraged enthralled enthusiastic envious excited \
    fearful fond frightened frustrated furious glad grateful happy hesitant hopeful horrified hostile impatient impressed \
    incensed indifferent indignant infuriated insistent intent interested intrigued jealous keen leery loath mindful mistrustful \
    nervous nostalgic offended open opposed optimistic outraged outspoken passionate perplexed pessimistic pleased positive proud \
    puzzled reluctant relieved resentful resigned sad satisfied saddened scared sceptical scornful shocked sick skeptical sorry \
    split stunned supportive sure surprised suspicious sympathetic thankful thrilled tired torn troubled unapologetic unaware \
    uncertain uncomfortable undecided uneasy unhappy unimpressed uninterested unmoved unsure upbeat upset vague vehement vocal \
    wary weary worried
    """)
  private static let open = WordSet("clear unclear obvious evident apparent uncertain doubtful")
}

extension AttributionReader {
  /// `Hale is confident that …`, `was critical of …`, `It is unclear whether …`.
  func readAttitude(_ clause: Clause, _ index: Int, _ verb: Int, _ group: Range<Int>) -> Bool {
    guard let subject = clause.subject, subject.upperBound <= group.lowerBound else { return false }
    // The adjective may be taken for the participle of a passive, or stand within the group: "are eager to sell".
    guard (group.lowerBound..<group.upperBound).contains(where: { Attitudes.linking.contains(tokens[$0].hash) })
    else { return false }
    let limit = min(sentenceEnd, group.upperBound + 4)
    var at = group.lowerBound + 1
    while at < limit, !Attitudes.takes(tokens[at]), !Attitudes.isOpen(tokens[at]) {
      guard at < group.upperBound || tags[at] == .adverb || tokens[at].keyword == .not else { return false }
      at += 1
    }
    guard at < limit else { return false }
    let isOpen = subject.count == 1 && tokens[subject.lowerBound].keyword == .it && Attitudes.isOpen(tokens[at])
    guard isOpen || Attitudes.takes(tokens[at]) && canSpeak(subject) && tokens[subject.lowerBound].keyword != .it else {
      return false
    }
    let link = at + 1
    let end = contentEnd(clause, index, link)
    guard link < end, let content = minded(link, end, isOpen: isOpen) else { return false }
    let cue = group.lowerBound..<(content.lowerBound == link ? link : link + 1)
    if isOpen {
      add(source: nil, cue: [cue], content: [content], kind: .anyone)
      return true
    }
    if clause.kind == .relative, tokens[subject.lowerBound].is(.question) || tokens[subject.lowerBound].keyword == .that
    {
      within(relative: subject).add(source: antecedent(subject), cue: [cue], content: [content])
    } else {
      add(source: extended(subject, group.lowerBound), cue: [cue], content: [content])
    }
    return true
  }

  /// What follows an adjective: a clause, an infinitive, the phrase after a preposition.
  private func minded(_ link: Int, _ end: Int, isOpen: Bool) -> Range<Int>? {
    let keyword = tokens[link].keyword
    if keyword == .that || isAsked(link) { return link..<end }
    if isOpen { return nil }
    switch tags[link] {
    // "was careful to stress": the infinitive is a cue of its own.
    case .particle: return keyword == .to && !tokens[link + 1].is(.reporting) ? link..<end : nil
    case .preposition:
      let heads: Set<Word> = [.about, .of, .with, .by, .for, .to, .at, .over, .on, .in]
      guard heads.contains(keyword), link + 1 < end, !tokens[link + 1].is(.calendar) else { return nil }
      if tags[link + 1] == .gerund { return link + 1..<end }
      return nounPhrase(link + 1, end)
    case .pronoun, .determiner, .properNoun:
      // "is confident the ferry will sail"
      return opensClause(link, end) ? link..<end : nil
    default: return nil
    }
  }

  /// `Hale made clear that …`; `As Hale put it, …`.
  func readPutting(_ clause: Clause, _ index: Int, _ verb: Int, _ group: Range<Int>) -> Bool {
    guard let subject = clause.subject, subject.upperBound <= group.lowerBound, canSpeak(subject) else { return false }
    let after = group.upperBound
    if Self.makes.contains(tokens[verb].hash) {
      var at = after
      if tokens[at].keyword == .it { at += 1 }
      while at < min(sentenceEnd, after + 3), tags[at] == .adverb, !Self.plain.contains(tokens[at].hash) { at += 1 }
      guard Self.plain.contains(tokens[at].hash), at + 1 < sentenceEnd else { return false }
      let end = contentEnd(clause, index, at + 1)
      guard at + 1 < end, tokens[at + 1].keyword == .that || isAsked(at + 1) || opensClause(at + 1, end) else {
        return false
      }
      add(
        source: extended(subject, group.lowerBound), cue: [group.lowerBound..<at + 1],
        content: [at + 1..<end])
      return true
    }
    guard Self.puts.contains(tokens[verb].hash), tokens[after].keyword == .it,
      tokens[clause.tokens.lowerBound].keyword == .as
    else { return false }
    readAside(clause, subject, group.lowerBound..<after + 1)
    return true
  }

  /// `As the auditor, Finn Roe, put it, …`: the verb that the aside hides.
  func putIt(_ at: Int) -> Int? {
    (at + 2..<min(sentenceEnd, at + 16)).first {
      Self.puts.contains(tokens[$0].hash) && tokens[$0 + 1].keyword == .it && cueOf[$0] < 0
        && (tokens[$0 + 2].kind == .comma || tokens[$0 + 2].kind == .colon)
    }
  }

  func readPutIt(_ at: Int, _ put: Int) {
    let source = trim(at + 1..<put)
    guard canSpeak(source) else { return }
    let inside = Int(quoted[put + 3])
    let content = inside >= 0 ? [quotations[inside].tokens] + following(inside) : [put + 3..<sentenceEnd]
    add(source: source, cue: [at..<at + 1, put..<put + 2], content: content)
  }

  private static let makes = WordSet("make makes made making")
  private static let plain = WordSet("clear plain known")
  private static let puts = WordSet("put puts")
}
