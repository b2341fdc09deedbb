internal import SourceText

extension FigureStatements {
  /// The word that denies a statement, or the one that leaves open whether it is so.
  ///
  /// What denies stands before the figure with the verb that it follows ("did not carry 412", "has yet to carry", "failed
  /// to carry", "denied carrying"), or before the clause of the figure ("denied that 412 were aboard", "it is not true
  /// that"). Asking and keeping silent deny nothing: "asked whether 412 were aboard".
  ///
  /// - Complexity: a bounded number of tokens around the figure.
  func denial(of statement: FigureStatement) -> (negation: TextRange?, doubt: TextRange?) {
    guard let first = statement.figures.first, !isNone(statement) else { return (nil, nil) }
    let start = figures[first].tokens.lowerBound
    var (isVerbBetween, isGerundBetween) = (false, false)
    for place in stride(from: start - 1, through: max(sentence.lowerBound, start - 14), by: -1) {
      guard let token = token(place) else { return (nil, nil) }
      switch token.kind {
      case .comma, .semicolon, .colon, .dash, .open, .openQuote, .straightQuote: return (nil, nil)
      case .word:
        if Self.instead.contains(token), place == start - 1 || place == start - 2 { return (token.range, nil) }
        if Negator.denies(at: place, in: prose) {
          return reaches(place, start, isVerbBetween) ? (token.range, nil) : (nil, nil)
        }
        // "denied carrying 412 passengers", "denied 412 passengers were aboard".
        if Stance.denials.contains(token), isGerundBetween || prose.clauseOf[place] != prose.clauseOf[start],
          prose.tags[place].isVerb, !isSetting(start)
        {
          return (token.range, nil)
        }
        if token.is([.subordinator, .question]) || token.keyword == .that {
          return opensContent(place) ? governed(by: place) : (nil, nil)
        }
        if token.is(.conjunction), token.keyword != .or { return (nil, nil) }
        if prose.tags[place].isVerb { isVerbBetween = true }
        if prose.tags[place] == .gerund { isGerundBetween = true }
      default: break
      }
    }
    return (nil, nil)
  }

  private func isNone(_ statement: FigureStatement) -> Bool {
    statement.kind == .ratio && statement.first.value == .zero && statement.isCounted
  }

  /// Whether a negation reaches a number: it stands right before it, or with the verb of its clause. `No` before a noun
  /// denies that noun, and what its verb says of it: "no survivors among the 19", but "no ferry carried 412".
  private func reaches(_ negator: Int, _ start: Int, _ isVerbBetween: Bool) -> Bool {
    if (negator + 1..<max(negator + 1, start)).allSatisfy({ tokens[$0].is(.determiner) || isWord($0, in: Self.nearly) })
    {
      return true
    }
    guard prose.clauseOf[negator] == prose.clauseOf[start], !isSetting(start) else { return false }
    return isVerbBetween || !Self.beforeNouns.contains(tokens[negator])
  }

  /// Whether a figure tells more about something that is there whatever the clause denies: "the names of the 12",
  /// "among the 19", "in the crash of two trains".
  private func isSetting(_ start: Int) -> Bool {
    let open = opening(start)
    if (open + 1..<max(open + 1, start)).contains(where: { isDefinite($0) }) { return true }
    if isWord(open, in: Self.settings) { return true }
    guard keyword(open) == .of else { return false }
    let noun = opening(open)
    return (noun + 1..<max(noun + 1, open)).contains { isDefinite($0) }
  }

  private func isDefinite(_ at: Int) -> Bool {
    switch keyword(at) {
    case .the, .this: true
    default: token(at)?.is(.possessive) ?? false
    }
  }

  /// Whether a word opens what is said or thought: "denied that", "the claim that", "asked how many"; "the man who", "the
  /// boat that" open what tells more about a noun.
  private func opensContent(_ at: Int) -> Bool {
    switch keyword(at) {
    case .who, .which: return false
    case .that:
      guard let before = token(at - 1) else { return false }
      return prose.tags[at - 1] != .noun || before.is([.cueNoun, .document]) || Self.proofs.contains(before)
    case .whether, .how, .what: return true
    default: return false
    }
  }

  /// What the words before `that` or `whether` do with the clause that it opens.
  private func governed(by opener: Int) -> (negation: TextRange?, doubt: TextRange?) {
    let isAsked = keyword(opener) == .whether
    // The noun or adjective that it hangs on is passed: "denied the claim that", "it is not true that".
    for place in stride(from: opener - 1, through: max(sentence.lowerBound, opener - 8), by: -1) {
      guard let token = token(place), token.isWord || token.kind == .clitic else { break }
      if Stance.denials.contains(token) {
        return Negator.denies(at: place - 1, in: prose) ? (nil, token.range) : (token.range, nil)
      }
      if Negator.denies(at: place, in: prose) { return (nil, token.range) }
      if Stance.refusals.contains(token) || Stance.questions.contains(token) || Self.short.contains(token) {
        return (nil, token.range)
      }
      if token.is([.conjunction, .subordinator]), token.keyword != .or { break }
    }
    if isAsked { return (nil, tokens[opener].range) }
    // "reports that 90 died were false"
    guard token(opener - 1)?.is([.cueNoun, .document]) == true else { return (nil, nil) }
    for place in opener..<min(sentence.upperBound, opener + 20) {
      guard let token = token(place) else { break }
      if token.kind == .comma || token.kind == .semicolon { break }
      if Untruth.falsehoods.contains(token) || Stance.denials.contains(token) { return (nil, token.range) }
    }
    return (nil, nil)
  }

  /// "rather than 412", "instead of 412".
  private static let instead = WordSet("rather instead")
  private static let beforeNouns = WordSet("no nobody none nothing neither without")
  /// What follows is there, whatever does not happen to it.
  private static let settings = WordSet("among amongst between amid despite since after during when within")
  /// "stopped short of claiming that"
  private static let short = WordSet("short without far")
  private static let proofs = WordSet("evidence proof indication sign reason chance fact doubt news word")
}
