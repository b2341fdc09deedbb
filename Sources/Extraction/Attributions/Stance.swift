package import SourceText

/// What a source does with the content of its attribution: it need not stand for it.
package enum Stance: Sendable, Hashable {
  /// "said", "believes", "blamed".
  case states
  /// "denied", "rejected the claim that".
  case denies
  /// "asked whether", "wondered if".
  case asks
  /// "refused to confirm", "did not say", "neither … nor": nothing is said.
  case isSilent
}

extension Reading {
  /// What the source of an attribution does with its content, and the words that show it.
  ///
  /// A verb tells it, with what stands around it in its group and before it: "never said", "would neither confirm nor
  /// deny", "declined to say whether".
  package func stance(of attribution: Attribution) -> (stance: Stance, shownBy: TextRange?) {
    let tokens = prose.tokens
    if let source = attribution.sourceTokens, SourcePhrase(source, prose, names: names).isNegated {
      return (.isSilent, attribution.source.first)
    }
    for cue in attribution.cue {
      let own = prose.tokens(in: cue, of: attribution.sentence)
      guard let first = own.first, let verb = own.last else { continue }
      if let negator = negator(first, verb) { return (.isSilent, tokens[negator].range) }
      for at in own {
        if tokens.reads(at, Stance.refusals), !isStated(attribution, after: at) { return (.isSilent, tokens[at].range) }
        if tokens.reads(at, Stance.denials) { return (.denies, tokens[at].range) }
        if tokens.reads(at, Stance.questions), asks(attribution) { return (.asks, tokens[at].range) }
      }
    }
    return (.states, nil)
  }

  /// The word that negates a cue: one within it, or before it in its verb group.
  private func negator(_ first: Int, _ verb: Int) -> Int? {
    var start = first
    if prose.clauseOf.indices.contains(verb), prose.clauses.indices.contains(Int(prose.clauseOf[verb])) {
      let clause = prose.clauses[Int(prose.clauseOf[verb])]
      if let group = clause.verbGroup, group.contains(verb) || group.upperBound == first {
        start = min(start, group.lowerBound)
      }
    }
    // "would neither confirm nor deny", "never once said": adverbs and the other verb stand between.
    let limit = max(0, start - 4)
    while start > limit, Self.joins(prose.tags[start - 1], prose.tokens[start - 1]) { start -= 1 }
    return (start...max(start, verb)).first { Negator.stands(at: $0, in: prose.tokens) }
  }

  private static func joins(_ tag: PartOfSpeech, _ token: Token) -> Bool {
    switch tag {
    case .adverb, .particle, .modal, .base: true
    default: token.keyword == .nor || token.keyword == .or || token.keyword == .neither
    }
  }

  /// "refused to allow it" tells of a refusal, "refused to say" of silence; "failed, he said" of neither.
  private func isStated(_ attribution: Attribution, after at: Int) -> Bool {
    guard let content = attribution.contentTokens.first, prose.tokens.name(content.lowerBound) == .to else {
      return prose.tokens.name(at + 1) != .to
    }
    return false
  }

  private func asks(_ attribution: Attribution) -> Bool {
    guard let content = attribution.contentTokens.first else { return false }
    switch prose.tokens.name(content.lowerBound) {
    case .whether, .if, .how, .why, .what, .who, .when, .where: return true
    default: return false
    }
  }
}

extension Stance {
  static let denials = WordSet(
    """
    deny denies denied denying dispute disputes disputed disputing reject rejects rejected rejecting refute refutes \
    refuted refuting rebut rebuts rebutted contradict contradicts contradicted doubt doubts doubted doubting disavow \
    disavows disavowed repudiate repudiates repudiated debunk debunks debunked denial denials disproved disprove
    """)
  static let refusals = WordSet(
    """
    refuse refuses refused refusing decline declines declined declining fail fails failed failing forbore neglected \
    unable unwilling
    """)
  static let questions = WordSet(
    """
    ask asks asked asking wonder wonders wondered wondering inquire inquires inquired question questions questioned
    """)
}
