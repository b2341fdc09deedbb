internal import SourceText

extension TaggerPass {
  /// What a word is that can be a verb.
  func verb(_ at: Int, _ token: Token) -> PartOfSpeech {
    if token.is([.verbPast, .verbParticiple]) && !token.is(.verbBase) { return past(at, token) }
    if token.is(.verbGerund) { return gerund(at, token) }
    if token.is(.verbThird) { return third(at, token) }
    return base(at, token)
  }

  private var nounBefore: Bool { left == .noun || left == .properNoun || left == .number }

  private var afterArticle: Bool {
    left == .determiner || left == .possessive || (left == .adjective && leftToken >= 0)
  }

  /// A pronoun that can be a subject, or one that opens a relative clause.
  private var afterSubjectPronoun: Bool {
    guard left == .pronoun, leftToken >= 0 else { return false }
    return !Suffixes.isObjectPronoun(tokens[leftToken])
  }

  // MARK: -ed

  private func past(_ at: Int, _ token: Token) -> PartOfSpeech {
    if left == .punctuation, leftToken >= 0, leftToken == at - 1, tokens[leftToken].kind != .hyphen,
      token.is(.reporting),
      token.is(.verbPast), startsPhrase(at + 1), next(at)?.keyword != .by
    {
      return .finite
    }
    if token.keyword == .said, nounBefore || afterSubjectPronoun || wanted == .nothing && left != .determiner {
      return .finite
    }
    // "those surveyed said"
    if leftToken == at - 1, leftToken >= 0, tokens[leftToken].keyword == .those, let next = next(at),
      next.is([.auxiliary, .modal]) || next.is(.reporting) && next.is(.verbPast)
    {
      return .participle
    }
    switch wanted {
    case .afterHave where token.is(.verbParticiple), .afterBe where token.is(.verbParticiple): return .participle
    default: break
    }
    if !token.is(.verbPast) { return afterArticle && isNominal(at + 1) ? .adjective : .participle }
    // "Some boldly reminded voters": the word before the adverb is the subject.
    if left == .determiner, leftToken >= 0, leftToken < at - 1, tokens[leftToken].is([.vague, .plural]), !hasFinite {
      return .finite
    }
    if afterArticle {
      if isNominal(at + 1) { return .adjective }
      if token.is(.noun) { return .noun }
      return left == .adjective ? .finite : token.is(.adjective) ? .adjective : .participle
    }
    if !token.is(.verbParticiple) { return token.is(.noun) && left == .preposition ? .noun : .finite }
    switch left {
    case .pronoun: return afterSubjectPronoun ? .finite : .participle
    case .preposition: return token.is(.adjective) || isNominal(at + 1) ? .adjective : .participle
    case .conjunction:
      if lastVerb == .participle || lastVerb == .finite { return lastVerb }
      return isNominal(at + 1) && !hasFinite ? .adjective : .finite
    case .noun, .properNoun, .number, .possessive: return pastAfterNoun(at, token)
    case .punctuation:
      if leftToken >= 0, tokens[leftToken].mayCloseQuotation || tokens[leftToken].kind == .close {
        return token.is([.reporting, .thinking]) || !hasFinite ? .finite : .participle
      }
      if leftToken >= 0, tokens[leftToken].kind == .comma, !hasFinite, !finiteAhead(at, crossing: true) {
        return commas % 2 == 1 && next(at)?.is([.preposition, .adverb]) == true ? .participle : .finite
      }
      return leftToken >= 0 && tokens[leftToken].kind == .hyphen
        ? .adjective
        : isNominal(at + 1) && leftToken < 0 ? .adjective : .participle
    case .finite, .base, .gerund, .participle:
      return isNominal(at + 1) && token.is(.adjective) ? .adjective : .participle
    default: return hasFinite ? .participle : .finite
    }
  }

  private func pastAfterNoun(_ at: Int, _ token: Token) -> PartOfSpeech {
    let next = self.next(at)
    let byNext = next?.keyword == .by
    // "Hale praised Reed’s plan and said": a name, what it does, and to whom.
    if left == .properNoun, token.is([.evaluative, .thinking, .planning]), !hasFinite || waiting > 0,
      next?.isCapitalized == true, next?.is(.calendar) == false
    {
      return .finite
    }
    if !hasFinite || waiting > 0 {
      if byNext { return finiteAhead(at, crossing: true) ? .participle : .finite }
      if next?.is([.determiner, .possessive]) == true { return .finite }
      if token.is(.reporting) { return .finite }
      return finiteAhead(at, crossing: false) || commas == 1 && verbAfterComma(at) ? .participle : .finite
    }
    if byNext { return .participle }
    // "It leaks, said two officials briefed on the talks."
    if next?.is(.preposition) == true, isAfterTag(at) { return .participle }
    if token.is(.reporting) && phraseSinceBreak(at) { return .finite }
    if mayReport && !finiteAhead(at, crossing: false) { return .finite }
    return phraseSinceBreak(at) && next?.is([.determiner, .possessive, .pronoun]) == true ? .finite : .participle
  }

  /// Whether nothing but a noun phrase stands between here and a verb of saying behind what was said.
  private func isAfterTag(_ at: Int) -> Bool {
    var before = at - 1
    let limit = max(1, at - 8)
    while before > limit, tags[before] != .finite {
      switch tags[before] {
      case .noun, .properNoun, .determiner, .adjective, .number, .possessive: before -= 1
      default: return false
      }
    }
    return tags[before] == .finite && tokens[before].is(.reporting)
      && (tokens[before - 1].kind == .comma || tokens[before - 1].mayCloseQuotation)
  }

  /// `Hale, a skipper based in Aldergate, said`: the comma that closes the apposition comes next, and the verb behind it.
  private func verbAfterComma(_ at: Int) -> Bool {
    var comma = at + 1
    let limit = min(end, at + 10)
    while comma < limit, tokens[comma].kind == .word, !tokens[comma].is([.conjunction, .subordinator, .question]) {
      comma += 1
    }
    guard comma < limit, tokens[comma].kind == .comma, let next = next(comma), next.kind == .word else { return false }
    return next.is(.auxiliary) && !next.is(.verbGerund) || next.is(.verbPast) && next.is(.reporting)
      || next.is(.modal) && !next.isCapitalized
  }

  /// Whether nothing but a noun phrase stands between the last comma, quotation mark or conjunction and here.
  private func phraseSinceBreak(_ at: Int) -> Bool {
    var before = at - 1
    let limit = max(0, at - 14)
    while before >= limit {
      let token = tokens[before]
      if token.kind == .comma || token.mayCloseQuotation || token.kind == .closeSingle { return before + 1 < at }
      if token.flags.contains(.paragraph) { return true }
      switch tags[before] {
      case .finite, .modal, .base, .subordinator: return false
      case .conjunction: if tags[max(0, before - 1)] == .punctuation { return true }
      case .punctuation where token.isTerminal: return true
      default: break
      }
      before -= 1
    }
    return false
  }

  /// Whether a verb that can be nothing but finite comes before the clause ends.
  func finiteAhead(_ at: Int, crossing: Bool) -> Bool {
    var next = at + 1
    let limit = min(end, at + 25)
    while next < limit {
      let token = tokens[next]
      switch token.kind {
      case .comma where !crossing: return false
      case .period, .question, .exclamation, .semicolon, .colon, .dash, .ellipsis: return false
      case .word, .clitic:
        if token.is(.conjunction) && (!isNominal(next + 1) || tokens[next + 1].keyword == .said) { return false }
        if token.is(.question) && !token.is(.adverb) || token.keyword == .that { return false }
        if token.is(.subordinator) && !token.is([.preposition, .adverb]) { return false }
        if token.is(.modal) && !token.isCapitalized { return true }
        if token.is(.auxiliary) && !token.is(.verbGerund) && token.keyword != .be && token.keyword != .done {
          return true
        }
        if token.is(.verbPast) && !token.is([.verbParticiple, .noun, .verbBase]) { return true }
        if token.keyword == .said { return true }
        // "a poll released on Tuesday showed that …"
        if token.is(.reporting), token.is(.verbPast), startsPhrase(next + 1) || self.next(next)?.keyword == .that {
          return true
        }
        if token.is(.verbThird) && !token.is(.noun) { return true }
        // "people briefed on the talks say that …"
        if token.is(.verbBase), token.is(.reporting), !token.is(.noun), next > at + 1,
          tokens[next - 1].is(.noun) || tokens[next - 1].isCapitalized,
          self.next(next)?.keyword == .that || startsPhrase(next + 1)
        {
          return true
        }
      default: break
      }
      next += 1
    }
    return false
  }

  // MARK: -ing

  private func gerund(_ at: Int, _ token: Token) -> PartOfSpeech {
    if wanted == .afterBe { return .gerund }
    let next = self.next(at)
    if afterArticle || left == .number {
      // "with three in ten saying they would"
      if left == .number, token.is(.reporting), startsPhrase(at + 1), next?.keyword != .that { return .gerund }
      if token.is(.noun) { return .noun }
      return isNominal(at + 1) ? .adjective : .noun
    }
    guard token.is(.noun) else { return .gerund }
    if next?.is([.determiner, .possessive, .pronoun]) == true || next?.keyword == .that { return .gerund }
    return left == .punctuation && leftToken < 0
      ? (next?.is([.auxiliary, .preposition]) == true ? .noun : .gerund) : .noun
  }

  // MARK: -s

  private func third(_ at: Int, _ token: Token) -> PartOfSpeech {
    guard token.is(.noun) else { return left == .determiner || left == .adjective ? .noun : .finite }
    if afterArticle || left == .preposition || left == .number { return .noun }
    if left == .pronoun { return afterSubjectPronoun ? .finite : .noun }
    if left == .conjunction { return lastVerb == .finite && complement(at) && !nounBeforeConjunction ? .finite : .noun }
    guard nounBefore || left == .punctuation && leftToken >= 0 && tokens[leftToken].kind != .hyphen else {
      return .noun
    }
    if left == .noun, leftToken >= 0, tokens[leftToken].is(.plural) { return .noun }
    if hasFinite && waiting == 0 && !mayReport && !(token.is(.reporting) && phraseSinceBreak(at)) { return .noun }
    guard complement(at) || next(at)?.kind == .period else { return .noun }
    if Suffixes.isMostlyNoun(token), next(at)?.is([.preposition, .adverb]) == true { return .noun }
    return finiteAhead(at, crossing: false) && !token.is([.reporting, .thinking]) ? .noun : .finite
  }

  /// `A and B`: the conjunction joins two nouns rather than two verbs.
  private var nounBeforeConjunction: Bool {
    guard leftToken > 0 else { return false }
    let before = tags[leftToken - 1]
    return before == .noun || before == .adjective
  }

  /// Whether what a verb takes begins after it.
  private func complement(_ at: Int) -> Bool {
    guard let next = next(at) else { return false }
    if next.kind == .number || next.kind == .currency || next.mayOpenQuotation || next.isCapitalized { return true }
    if next.is([.determiner, .possessive, .pronoun, .preposition, .question, .subordinator, .adverb]) {
      return next.keyword != .of
    }
    if isAdverb(next) { return true }
    return next.keyword == .to || next.keyword == .that || next.is([.adjective, .plural, .verbGerund])
      || Suffixes.classes(next, bytes).contains(.verbGerund)
  }

  // MARK: The bare form

  private func base(_ at: Int, _ token: Token) -> PartOfSpeech {
    switch wanted {
    case .base: return .base
    case .afterHave, .afterBe:
      if token.is(.verbParticiple) { return .participle }
      if token.is(.adjective) { return .adjective }
      if token.is(.noun) { return .noun }
    case .nothing: break
    }
    if left == .particle { return .base }
    // "Many fear Hale will leave."
    if left == .determiner, leftToken == at - 1, tokens[leftToken].is(.vague), !hasFinite, token.is(.thinking),
      let next = next(at), next.isCapitalized || next.is([.pronoun, .determiner, .possessive]) || next.keyword == .that
    {
      return .finite
    }
    let nounToo = token.is([.noun, .adjective])
    let other: PartOfSpeech = token.is(.adjective) && isNominal(at + 1) ? .adjective : .noun
    if afterArticle || left == .preposition { return nounToo ? other : .noun }
    if left == .pronoun, leftToken >= 0 {
      if !afterSubjectPronoun { return .base }
      return nounToo && tokens[leftToken].is(.question) && !complement(at) ? other : .finite
    }
    if left == .conjunction {
      if lastVerb == .base && (!nounToo || complement(at)) && !nounBeforeConjunction { return .base }
      if lastVerb == .finite && (!nounToo || complement(at)) && !nounBeforeConjunction { return .finite }
      return nounToo ? other : .base
    }
    // "Two analysts, Hale and Reed, found in May that …"
    if left == .punctuation, leftToken == at - 1, tokens[leftToken].kind == .comma, !hasFinite, !token.is(.noun),
      commas > 1, token.is(.verbPast) || token.is(.reporting) && complement(at)
    {
      return .finite
    }
    if nounBefore {
      let plural =
        leftToken >= 0
        && (tokens[leftToken].is(.plural) || Suffixes.classes(tokens[leftToken], bytes).contains(.plural)
          || !hasFinite && token.is(.thinking) && hasPluralHead(at))
      let open = !hasFinite || waiting > 0 || mayReport || phraseSinceBreak(at)
      if token.is(.verbPast) && open && complement(at) { return .finite }
      let reports = token.is([.reporting, .thinking])
      if plural && open && (!nounToo || complement(at)) && (reports || !finiteAhead(at, crossing: false)) {
        return .finite
      }
      // "Hale and Reed say": nothing but a verb, and none before it.
      return nounToo ? other : plural || waiting > 0 || !hasFinite && token.is(.reporting) ? .finite : .base
    }
    if left == .punctuation {
      if nounToo { return startsImperative(at) ? .base : other }
      return .base
    }
    if left == .finite || left == .base || left == .participle || left == .gerund {
      // "officials whose laws were struck down say that …"
      if waiting > 0, !nounToo, token.is(.reporting), complement(at) { return .finite }
      return nounToo ? other : .base
    }
    return nounToo ? other : .base
  }

  /// `voters in each state want`: the noun before the first preposition is a plural.
  private func hasPluralHead(_ at: Int) -> Bool {
    var head: Int?
    for before in (max(0, at - 12)..<at).reversed() {
      switch tags[before] {
      case .preposition: head = before - 1
      case .noun, .properNoun, .determiner, .adjective, .number, .possessive: break
      default: return head.map { tokens[$0].is(.plural) && tags[$0] == .noun } ?? false
      }
      if tokens[before].flags.contains(.paragraph) { break }
    }
    return head.map { tokens[$0].is(.plural) && tags[$0] == .noun } ?? false
  }

  private func startsImperative(_ at: Int) -> Bool {
    guard leftToken < 0, let next = next(at) else { return false }
    return next.is([.determiner, .possessive]) && !tokens[at].is(.preposition)
  }
}
