internal import SourceText

extension TaggerPass {
  /// What a word is that can be one thing only, whatever its neighbors are; nil for any other.
  @inline(always)
  func settled(_ at: Int) -> PartOfSpeech? {
    let token = tokens[at]
    if token.isCapitalized { return nil }
    let only = WordClass(rawValue: token.classes & Self.deciding.rawValue)
    if only == .noun { return .noun }
    if only == .adjective { return .adjective }
    switch token.keyword {
    case .the, .a, .an: return .determiner
    case .of: return .preposition
    case .and: return .conjunction
    case .none: return only == .preposition ? .preposition : only == .adverb ? .adverb : nil
    default: return nil
    }
  }

  /// All that decides what a word is.
  private static let deciding: WordClass = small.union([.anyVerb, .numeral, .noun, .adjective])

  /// What a word is, by what it can be and by its neighbors.
  mutating func word(_ at: Int, isStart: Bool) -> PartOfSpeech {
    var token = tokens[at]
    if token.isCapitalized, let tag = capitalized(at, token, isStart) { return tag }
    // Of a word that the lists know as one of dates alone its end tells what it is: `recently`.
    if token.classes & ~WordClass.date.rawValue == 0 {
      let classes = Suffixes.classes(token, bytes)
      if classes.isEmpty { return .noun }
      token.classes = classes.rawValue
    }
    if token.is(Self.small), let tag = function(at, token) { return tag }
    if token.keyword == .according { return .preposition }
    if token.is(.anyVerb) { return verb(at, token) }
    if token.is(.numeral) { return .number }
    if token.is(.adverb) {
      // "was first reported"
      if wanted == .afterBe, next(at)?.is(.verbParticiple) == true { return .adverb }
      return token.is(.adjective) && (isNominal(at + 1) || left == .determiner || wanted == .afterBe)
        ? .adjective : .adverb
    }
    if token.is(.adjective) {
      if token.is(.noun), !isNominal(at + 1) { return .noun }
      return .adjective
    }
    return token.is(.preposition) ? .preposition : .noun
  }

  static let small: WordClass = [
    .determiner, .pronoun, .possessive, .preposition, .conjunction, .subordinator, .modal, .auxiliary, .question,
    .adverb,
  ]
  /// Words that are never the head of a phrase.
  static let closed: WordClass = [
    .determiner, .pronoun, .possessive, .preposition, .conjunction, .subordinator, .modal, .auxiliary, .question,
  ]

  /// A capital within the sentence makes a name; at its start only what the lexicon does not know, or a first name.
  private func capitalized(_ at: Int, _ token: Token, _ isStart: Bool) -> PartOfSpeech? {
    if token.length == 1 && token.is(.pronoun) { return .pronoun }
    if token.flags.contains(.allCaps) && !isTitleCase && token.length > 1 && !isShouting(at) {
      return token.is(.nationality) ? .adjective : .properNoun
    }
    if token.is(.nationality) { return isNominal(at + 1) && !token.is(.plural) ? .adjective : .properNoun }
    let named = token.is([.maleName, .femaleName, .place, .calendar, .title])
    if isStart || isTitleCase {
      if named {
        guard token.is(.anyVerb.union([.modal, .adjective, .noun])), !token.is([.place, .calendar]) else {
          return token.keyword == .may && isStart ? nil : .properNoun
        }
        // “Mr. Moralez”: what follows a title stands behind its period.
        let isShort = token.is(.title) && next(at)?.kind == .period
        guard let next = isShort ? next(at + 1) : next(at) else { return nil }
        return next.isCapitalized && !next.is(Self.closed) || next.is(.reporting) ? .properNoun : nil
      }
      if token.classes & ~WordClass.organizationSuffix.rawValue == 0 {
        let next = next(at)
        let known = !Suffixes.classes(token, bytes).isEmpty
        return known && next?.isCapitalized != true && next?.is(.reporting) != true ? nil : .properNoun
      }
      if token.is(.organization) && !token.is([.noun]) { return .properNoun }
      return nil
    }
    if token.is(Self.closed) && !token.is([.modal, .calendar]) { return nil }
    return .properNoun
  }

  /// Capitals on both sides: a line in capitals, where they say nothing.
  private func isShouting(_ at: Int) -> Bool {
    let before = at > 0 && tokens[at - 1].flags.contains(.allCaps)
    let after = next(at)?.flags.contains(.allCaps) ?? false
    return before && after || (before || after) && tokens[at].is(Self.closed)
  }

  /// Whether a token can begin or be what a noun phrase is about.
  func isNominal(_ at: Int) -> Bool {
    guard at < end else { return false }
    let token = tokens[at]
    switch token.kind {
    case .number, .currency: return true
    case .word:
      if token.is(Self.closed) { return false }
      if token.classes == 0 || token.isCapitalized { return true }
      return token.is([.noun, .adjective, .numeral, .verbGerund, .verbParticiple])
    default: return false
    }
  }

  /// Whether a noun phrase begins at a token: an article, a name, a pronoun, a number, a noun.
  func startsPhrase(_ at: Int) -> Bool {
    guard at < end else { return false }
    let token = tokens[at]
    return token.is([.determiner, .possessive, .pronoun]) || isNominal(at)
  }

  mutating func clitic(_ at: Int) -> PartOfSpeech {
    let token = tokens[at]
    switch token.keyword {
    case .cliticS:
      guard let next = next(at) else { return .possessive }
      if left == .pronoun || tokens[max(0, at - 1)].is([.question, .pronoun, .adverb]) { return .finite }
      if next.is([.determiner, .preposition, .pronoun, .possessive, .auxiliary]) && !next.is(.noun) { return .finite }
      if next.keyword == .not || next.is(.verbGerund) && !next.is(.noun) { return .finite }
      return .possessive
    case .cliticD: return next(at)?.is(.verbBase) == true ? .modal : .finite
    default: return token.is(.modal) ? .modal : .finite
    }
  }

  // MARK: Small words

  private func function(_ at: Int, _ token: Token) -> PartOfSpeech? {
    switch token.keyword {
    case .to: return tokens[at - 1].keyword != .according && wantsVerb(at + 1) ? .particle : .preposition
    case .not: return .particle
    case .there:
      return next(at).map { $0.is([.auxiliary, .modal]) || $0.keyword == .cliticS } == true ? .particle : .adverb
    case .that: return that(at)
    case .because: return next(at)?.keyword == .of ? .preposition : .subordinator
    // "has since said"
    case .since where wanted == .afterHave && next(at)?.is([.verbParticiple, .adverb]) == true: return .adverb
    case .once: return .adverb
    case .so:
      return next(at)?.keyword == .that ? .adverb : left == .punctuation && leftToken == at - 1 ? .conjunction : .adverb
    case .yet: return left == .punctuation ? .conjunction : .adverb
    case .no: return next(at)?.isWord == true ? .determiner : .particle
    case .one: return left == .determiner || left == .adjective ? .noun : .number
    case .own: return .adjective
    case .like where left == .pronoun && token.is(.verbBase): return .finite
    case .more, .less, .most, .much, .many, .few:
      return isNominal(at + 1) && !(tokens[at + 1].is(.adjective) && !tokens[at + 1].is(.noun)) ? .determiner : .adverb
    default: break
    }
    if token.is(.modal) {
      let mayBeNoun = token.is(.noun) && (left == .determiner || left == .possessive || left == .adjective)
      return mayBeNoun ? .noun : .modal
    }
    if token.is(.auxiliary) { return auxiliary(token) }
    if token.is(.conjunction) { return .conjunction }
    if token.is(.question) { return token.is(.subordinator) ? .subordinator : .pronoun }
    if token.is(.possessive) {
      return !token.is(.pronoun) || isNominal(at + 1) && !isVerbOnly(at + 1) ? .possessive : .pronoun
    }
    if token.is(.determiner) {
      if !token.is(.pronoun) || isNominal(at + 1) && !isVerbOnly(at + 1) { return .determiner }
      return next(at)?.is([.determiner, .possessive]) == true && token.keyword == .all ? .determiner : .pronoun
    }
    if token.is(.pronoun) { return .pronoun }
    if token.is(.subordinator) { return token.is(.preposition) ? .preposition : .subordinator }
    if token.is(.preposition) {
      if !token.is(.adverb) { return .preposition }
      return startsPhrase(at + 1) ? .preposition : .adverb
    }
    return nil
  }

  private func isVerbOnly(_ at: Int) -> Bool {
    guard at < end else { return false }
    let token = tokens[at]
    return token.is(.anyVerb) && !token.is([.noun, .adjective]) && !token.is([.verbParticiple, .verbGerund])
      || token.is(.reporting) && token.is(.verbPast)
  }

  private func wantsVerb(_ at: Int) -> Bool {
    var at = at
    let limit = min(end, at + 4)
    while at < limit, isAdverb(tokens[at]), !tokens[at].is(.verbBase) { at += 1 }
    guard at < end, tokens[at].is(.verbBase), !tokens[at].isCapitalized || isTitleCase else { return false }
    return true
  }

  func isAdverb(_ token: Token) -> Bool {
    token.is(.adverb) || token.classes == 0 && Suffixes.classes(token, bytes).contains(.adverb)
  }

  private func auxiliary(_ token: Token) -> PartOfSpeech {
    if token.is(.verbGerund) { return .gerund }
    if wanted == .afterHave && token.is(.verbParticiple) { return .participle }
    if token.keyword == .be { return .base }
    if token.is(.verbParticiple) && !token.is(.verbPast) { return .participle }
    if token.is(.verbBase) && wanted == .base { return .base }
    return .finite
  }

  /// `that`: before a noun, in place of one, or opening a clause.
  private func that(_ at: Int) -> PartOfSpeech {
    guard let next = next(at) else { return .pronoun }
    if next.is([.calendar]) || Suffixes.isTimeNoun(next) { return .determiner }
    let verbal =
      next.is([.modal, .auxiliary]) || next.keyword == .cliticS || isVerbOnly(at + 1)
      || next.is(.verbPast) && !next.is([.noun, .adjective])
    switch left {
    case .noun, .properNoun, .number: return verbal ? .pronoun : .subordinator
    case .pronoun: return verbal && leftToken == at - 1 ? .pronoun : .subordinator
    case .preposition: return isNominal(at + 1) ? .determiner : .pronoun
    case .finite, .base, .participle, .gerund, .adjective:
      if verbal { return .pronoun }
      let cue = leftToken >= 0 && tokens[leftToken].is([.reporting, .thinking, .cueNoun])
      if cue || left == .adjective || left == .participle { return .subordinator }
      return isNominal(at + 1) && !next.is(.plural) && !next.isCapitalized ? .determiner : .subordinator
    case .punctuation, .conjunction:
      if verbal { return .pronoun }
      if leftToken < 0 { return isNominal(at + 1) ? .determiner : .pronoun }
      return isNominal(at + 1) && !mayReport ? .determiner : .subordinator
    default: return verbal ? .pronoun : .subordinator
    }
  }
}
