internal import SourceText

/// What single nouns lead to: `criticism of`, `calls for`, `a plan to`.
enum NounCues {
  /// Whether a noun holds what is said, thought or meant.
  static func holds(_ token: Token) -> Bool { token.is(.cueNoun) || linking[token.hash] != nil }

  /// What stands behind a noun and leads to what is said.
  static func links(_ token: Token) -> CueVerbs.Links {
    (linking[token.hash] ?? []).union(token.is(.cueNoun) ? .about : [])
  }

  /// Verbs that make of a noun what somebody says: `made the claim`, `issued a warning`, `renewed calls`.
  static func utters(_ token: Token) -> Bool { uttering.contains(token.hash) }

  private static let uttering = WordSet(
    Lexicon.verbs(
      """
      air announce deliver detail direct echo express harbor hurl issue launch level lodge mount offer outline post publish \
      raise reiterate release renew repeat share signal stress tweet unleash unveil utter voice
      """
    ).map(\.words).joined(separator: " ")
      + " make makes made making give gives gave given giving have has had having 've hold holds held holding")

  static let linking: WordTable<CueVerbs.Links> = {
    let lists: [(CueVerbs.Links, String)] = [
      (
        .about,
        """
        doubt fear concern worry question complaint skepticism scepticism warning talk anxiety optimism pessimism \
        misgiving reservation qualm
        """
      ),
      (
        .of,
        """
        accusation admission allegation announcement assessment claim complaint condemnation confession criticism \
        critique denial denunciation description disapproval endorsement fear hint hope interpretation mention mockery \
        opinion perception praise prediction rejection repudiation suspicion view warning
        """
      ),
      (
        .for,
        "call demand support praise respect sympathy disdain contempt admiration preference hope enthusiasm plea push"
      ),
      (.on, "position stance"),
      (.against, "accusation allegation argument warning protest"),
      (
        .to,
        """
        call decision desire intention offer plan pledge promise proposal refusal request threat vow wish demand \
        determination willingness eagerness reluctance opposition objection
        """
      ),
      (.with, "disagreement disappointment frustration dissatisfaction"),
      (.over, "concern worry anger outrage"),
    ]
    var links: [UInt32: CueVerbs.Links] = [:]
    for (link, lemmas) in lists {
      for list in Lexicon.nouns(lemmas) {
        for word in list.words.words { links[Vocabulary.hash(word), default: []].insert(link) }
      }
    }
    return WordTable(links.map { ($0.key, $0.value) })
  }()
}

/// Attributions whose cue is a noun.
extension AttributionReader {
  /// `Hale’s claim that …`, `criticism of the fare`, `calls from the crew to sail`, `raised concerns about …`.
  func readNoun(_ at: Int) {
    guard cueOf[at] < 0 else { return }
    var source = possessor(at)
    var link = at + 1
    if [.from, .by, .among].contains(tokens[link].keyword), let named = phrase(from: link + 1, to: sentence.upperBound),
      canSpeak(named)
    {
      (source, link) = (named, named.upperBound)
    }
    guard link < sentenceEnd, quoted[link] < 0, let content = held(at, link) else { return }
    if source == nil { source = utterer(at) }
    // "the idea that it leaks": anybody's; "criticism of the fare": no word of anybody.
    guard source != nil || tokens[link].keyword == .that else { return }
    let isClause = content.lowerBound == link && tags[link] == .subordinator
    let cue = isClause || tags[link] == .particle || link > at + 1 ? at..<at + 1 : at..<link + 1
    add(source: source, cue: [cue], content: [content], kind: source == nil ? .anyone : nil)
  }

  /// What a noun holds: a clause after `that`, an infinitive, the phrase after a preposition.
  private func held(_ at: Int, _ link: Int) -> Range<Int>? {
    let keyword = tokens[link].keyword
    let clause = Int(prose.clauseOf[link])
    if keyword == .that {
      guard tags[link] == .subordinator, tokens[at].is(.cueNoun) else { return nil }
      let isOwn = clause >= 0 && prose.clauses[clause].tokens.lowerBound == link
      let end = isOwn ? prose.clauses[clause].tokens.upperBound : sentenceEnd
      return link..<min(end, sentenceEnd, at + Self.reach)
    }
    let kind = CueVerbs.Links(keyword)
    guard !kind.isEmpty, NounCues.links(tokens[at]).contains(kind), link + 1 < sentenceEnd else { return nil }
    var end = min(sentenceEnd, link + Self.reach)
    if clause >= 0 {
      let own = prose.clauses[clause]
      // Before the verb whose subject the noun is.
      end = min(end, own.tokens.upperBound)
      if let group = own.verbGroup, group.lowerBound > link { end = min(end, group.lowerBound) }
    }
    guard end > link + 1 else { return nil }
    if tags[link] == .particle { return infinitivePhrase(link, end) }
    return tags[link] == .preposition ? nounPhrase(link + 1, end) : nil
  }

  private func infinitivePhrase(_ to: Int, _ end: Int) -> Range<Int>? {
    guard tags[to + 1] == .base || tags[to + 1] == .adverb else { return nil }
    let comma = (to..<end).first { tokens[$0].kind == .comma && quoted[$0] < 0 }
    return to..<(comma ?? end)
  }

  /// `Hale’s repeated claim`, `his claim`: adjectives may stand between.
  private func possessor(_ at: Int) -> Range<Int>? {
    var before = at - 1
    while before > sentence.lowerBound, at - before < 5,
      tags[before] == .adjective || tags[before] == .noun || tags[before] == .number || tags[before] == .adverb
    {
      before -= 1
    }
    guard before >= sentence.lowerBound, tags[before] == .possessive else { return nil }
    guard tokens[before].kind == .clitic else { return before..<before + 1 }
    var start = before
    while start > sentence.lowerBound, isNominal(start - 1), before - start < 8 { start -= 1 }
    // "Tuesday’s announcement", "last week’s decision": when it was.
    let isTime = tokens[before - 1].is(.calendar) || Suffixes.isTimeNoun(tokens[before - 1])
    return start == before || isTime ? nil : start..<before
  }

  /// `Hale made the claim`, `Hale raised concerns`: the subject of the verb whose object the noun is.
  private func utterer(_ at: Int) -> Range<Int>? {
    let index = Int(prose.clauseOf[at])
    guard index >= 0, let verb = prose.clauses[index].verb, let group = prose.clauses[index].verbGroup,
      group.upperBound <= at, at - group.upperBound < 6, NounCues.utters(tokens[verb]),
      let subject = prose.clauses[index].subject, subject.upperBound <= group.lowerBound, canSpeak(subject),
      (group.upperBound..<at).allSatisfy({ isNominal($0) })
    else { return nil }
    return extended(subject, group.lowerBound)
  }
}
