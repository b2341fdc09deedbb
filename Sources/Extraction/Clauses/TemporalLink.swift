package import SourceText

/// A word of the text that puts one event before another: "after", "until", "no sooner … than", "then", a past perfect.
package struct TemporalLink: Sendable {
  /// What is ordered: a clause by its number, or a phrase by its tokens ("after the storm").
  package enum Event: Hashable, Sendable {
    case clause(Int)
    case phrase(Range<Int>)
  }

  package var earlier: Event
  package var later: Event
  /// The words that say so.
  package var cue: TextRange
}

/// Whether an event is told as one that happened.
package enum Factuality: Sendable, Hashable {
  case told
  /// Negated, refused, denied: the text says that it did not happen.
  case negated(TextRange)
  /// Planned, feared, conditional: the text does not say that it happened.
  case unreal(TextRange)
}

extension Reading {
  /// The order that the text's own words give the events of some sentences.
  ///
  /// - Complexity: linear in the sentences.
  package func temporalLinks(in sentences: ClosedRange<Int>) -> [TemporalLink] {
    sentences.clamped(to: 0...max(0, prose.sentences.count - 1)).flatMap { number -> [TemporalLink] in
      var pass = TemporalPass(self, number)
      return pass.read()
    }
  }

  /// The event that the words at a place name: the clause whose verb they hold, the phrase behind a word of time that
  /// they lie in, else the clause around them.
  package func event(at place: TextRange, among links: [TemporalLink]) -> TemporalLink.Event? {
    let tokens = prose.tokens.indices(in: place)
    guard let first = tokens.first else { return nil }
    let clauses = prose.clauses[ofSentence: Int(prose.sentenceOf[first]), \.sentence]
    if let clause = clauses.indices.first(where: { clauses[$0].verb.map(tokens.contains) ?? false }) {
      return .clause(clause)
    }
    for link in links {
      for case .phrase(let phrase) in [link.earlier, link.later] where phrase.contains(first) { return .phrase(phrase) }
    }
    let clause = Int(prose.clauseOf[first])
    return clause >= 0 ? .clause(clause) : nil
  }

  /// Whether the words at a place tell of something that happened or will.
  package func factuality(of place: TextRange) -> Factuality {
    let tokens = prose.tokens
    let own = tokens.indices(in: place)
    guard
      let verb = own.first(where: { prose.tags[$0].isVerb && !tokens[$0].is(.auxiliary) })
        ?? own.first(where: {
          prose.tags[$0].isVerb
        })
    else { return .told }
    // "refused to resign", "did not resign": what stands before the words, back to the subject.
    var at = own.lowerBound - 1
    let limit = max(prose.sentences[Int(prose.sentenceOf[verb])].tokens.lowerBound, at - 8)
    var isInfinitive = tokens.name(own.lowerBound) == .to || prose.tags[verb] == .base
    while at >= limit {
      if Negator.stands(at: at, in: tokens) || isInfinitive && Negator.denies(at: at, in: prose) {
        return .negated(tokens[at].range)
      }
      if isInfinitive || prose.tags[verb] == .gerund {
        if tokens.reads(at, TemporalWords.refusals) { return .negated(tokens[at].range) }
        if tokens.reads(at, TemporalWords.plans) { return .unreal(tokens[at].range) }
      }
      if tokens.reads(at, TemporalWords.unreal), prose.tags[at] == .modal { return .unreal(tokens[at].range) }
      switch prose.tags[at] {
      case .adverb, .particle, .modal, .base, .participle, .finite, .gerund: break
      default: return denial(of: place) ?? .told
      }
      if tokens.name(at) == .to { isInfinitive = true }
      at -= 1
    }
    return denial(of: place) ?? .told
  }

  /// Whether the words lie in what somebody denies or keeps silent about.
  private func denial(of place: TextRange) -> Factuality? {
    guard let sentence = prose.tokens.indices(in: place).first.map({ Int(prose.sentenceOf[$0]) }) else { return nil }
    for attribution in attributions[ofSentence: sentence, \.sentence]
    where attribution.content.contains(where: { $0.contains(place) }) {
      // "refused to resign after it was published": the publishing is not what was refused.
      let clause = Int(prose.clauseOf[prose.tokens.indices(in: place).lowerBound])
      if clause >= 0, prose.clauses[clause].kind == .adverbial,
        !prose.clauses[clause].range.contains(attribution.cue.first ?? place)
      {
        continue
      }
      let (stance, shown) = stance(of: attribution)
      guard let shown, !place.overlaps(shown) else { continue }
      switch stance {
      case .denies: return .negated(shown)
      case .asks, .isSilent: return .unreal(shown)
      case .states: continue
      }
    }
    return nil
  }
}

extension PartOfSpeech {
  /// Whether it is a form of a verb.
  var isVerb: Bool {
    switch self {
    case .finite, .modal, .base, .participle, .gerund: true
    default: false
    }
  }
}

/// What words say of when and whether something happens.
enum TemporalWords {
  /// What follows "to" was not done.
  static let refusals = WordSet(
    """
    refuse refuses refused refusing decline declines declined declining fail fails failed failing forgot forget \
    neglected neglect avoid avoided avoids unable unwilling
    """)
  /// What follows "to" is meant, expected or asked for.
  static let plans = WordSet(
    """
    plan plans planned planning hope hopes hoped hoping want wants wanted wish wishes wished intend intends intended \
    expect expects expected aim aims aimed vow vows vowed promise promises promised pledge pledges pledged threaten \
    threatens threatened offer offers offered agree agreed agrees seek seeks sought try tries tried consider considered \
    scheduled slated due set supposed likely ready about prepare prepared prepares ask asked urge urged order ordered \
    proposed propose proposes allow allowed
    """)
  static let unreal = WordSet("would could might may should 'd ought must can")
  /// The event behind the word came first.
  static let after = WordSet("after following since once upon")
  /// The event behind the word came later.
  static let before = WordSet("before until till til")
  static let hardly = WordSet("hardly scarcely barely")
  /// Adverbs that put their clause behind the one told before it.
  static let then = WordSet("then later afterward afterwards thereafter subsequently")
  /// Adverbs that do so behind an "and".
  static let finally = WordSet("finally eventually ultimately")
  /// Adverbs that put their clause before the one told before it.
  static let earlier = WordSet("earlier previously beforehand")
  static let stretches = WordSet(
    "second seconds minute minutes hour hours day days night week weeks month months year years decade decades morning")
  static let next = WordSet("next following after")
  static let precedes = WordSet("precede precedes preceded predate predates predated")
  static let follows = WordSet("follow follows followed")
}
