internal import SourceText

/// Tells persons, organizations and places apart.
enum NameKinds {
  static func kind(_ prose: Prose, _ run: NameRun) -> Name.Kind {
    let tokens = prose.tokens
    let first = tokens[run.start]
    let last = tokens[lastWord(tokens, run)]
    let count = tokens.list[run.start..<run.end].reduce(0) { $0 + ($1.kind == .word ? 1 : 0) }
    if run.role != nil, !last.is([.body, .bodySuffix]) || tokens[run.nameStart].is([.maleName, .femaleName]) {
      return .person
    }
    let hasPossessive = tokens.list[run.start..<run.end].contains { $0.kind == .clitic }
    if count > 1 && (last.is([.body, .bodySuffix]) || hasPossessive) && !first.is([.maleName, .femaleName]) {
      return .organization
    }
    if first.is(.body), !first.is([.maleName, .femaleName]), count == 1 || tokens[run.start + 1].kind == .word {
      return .organization
    }
    if geography.contains(last.hash) { return .place }
    if count > 1 && first.is([.maleName, .femaleName]) { return .person }
    if last.is(.place) || count > 1 && first.is(.place) && !last.is([.role]) { return .place }
    if count == 1 {
      if first.is(.bodySuffix) { return .organization }
      if first.flags.contains(.allCaps) && first.length < 7 { return .organization }
      if first.is([.maleName, .femaleName]) && !first.is([.noun, .anyVerb]) { return .person }
    }
    if last.is(.role) { return .other }
    let afterRole =
      run.start > 0 && tokens[run.start - 1].is(.role) && tokens[run.start - 1].isWord && !hasArticle(tokens, run)
    if afterRole { return .person }
    if count > 1, count < 6, !hasArticle(tokens, run), isPlainName(prose, run) { return .person }
    return count == 1 && speaks(prose, run) && !hasArticle(tokens, run) ? .person : .other
  }

  private static func lastWord(_ tokens: Tokens, _ run: NameRun) -> Int {
    var at = run.end - 1
    while at > run.start, tokens[at].kind != .word { at -= 1 }
    return at
  }

  private static func hasArticle(_ tokens: Tokens, _ run: NameRun) -> Bool {
    run.start > 0 && tokens[run.start - 1].is(.determiner)
  }

  /// Two to four words that the lexicon does not know as anything else, beside which somebody speaks or is told of.
  private static func isPlainName(_ prose: Prose, _ run: NameRun) -> Bool {
    let tokens = prose.tokens
    for at in run.start..<run.end where tokens[at].kind == .word {
      if tokens[at].is([.nationality, .place, .adjective, .body, .bodySuffix, .calendar]) { return false }
      if tokens[at].is([.noun, .anyVerb]), at == run.start { return false }
    }
    return speaks(prose, run) || run.end < tokens.count && tokens[run.end].kind == .comma
      || prose.tags[min(run.end, tokens.count - 1)] == .finite
  }

  private static func speaks(_ prose: Prose, _ run: NameRun) -> Bool {
    let tokens = prose.tokens
    if run.end < tokens.count, tokens[run.end].is([.saying, .thinking]), prose.tags[run.end] == .finite { return true }
    return run.start > 0 && tokens[run.start - 1].is(.saying) && prose.tags[run.start - 1] == .finite
  }

  /// What a title, a first name or the role beside it tells.
  static func gender(_ prose: Prose, _ run: NameRun, _ core: Range<Int>) -> Name.Gender? {
    let tokens = prose.tokens
    let begin = max(0, run.start - 1)
    for at in stretch(begin, core.lowerBound) where tokens[at].isWord && tokens[at].is([.role, .title]) {
      if tokens[at].is(.femaleName) { return .female }
      if tokens[at].is(.maleName) { return .male }
    }
    let first = tokens[core.lowerBound]
    switch (first.is(.maleName), first.is(.femaleName)) {
    case (true, false): return .male
    case (false, true): return .female
    default: return nil
    }
  }

  static let geography = HashedWords(
    """
    river street avenue road island islands city county province district strip east west north south valley lake mountain \
    mountains sea ocean bay coast states kingdom republic square park bridge airport peninsula harbor harbour beach town \
    village region desert canyon
    """)
}

/// Finds the words that tell who a person is.
enum NameRoles {
  static func role(_ prose: Prose, _ run: NameRun, _ sentence: Sentence) -> TextRange? {
    before(prose, run, sentence) ?? run.role.map { prose.tokens.range($0) } ?? after(prose, run, sentence)
  }

  /// `Pentagon chief Lloyd Austin`, `the harbour master, Ann Hale`.
  private static func before(_ prose: Prose, _ run: NameRun, _ sentence: Sentence) -> TextRange? {
    let tokens = prose.tokens
    var last = run.start - 1
    if last > sentence.tokens.lowerBound, tokens[last].kind == .comma { last -= 1 }
    guard last >= sentence.tokens.lowerBound, tokens[last].is(.role), tokens[last].isWord, prose.tags[last] != .finite
    else { return nil }
    var start = last
    let limit = max(sentence.tokens.lowerBound, last - 12)
    while start > limit {
      switch prose.tags[start - 1] {
      case .noun, .properNoun, .adjective, .possessive, .number: start -= 1
      case .determiner:
        start -= 1
        return prose.tokens.range(stretch(start, run.role?.upperBound ?? last + 1))
      case .mark where tokens[start - 1].kind == .hyphen: start -= 1
      default: return prose.tokens.range(stretch(start, max(last + 1, run.role?.upperBound ?? 0)))
      }
    }
    return prose.tokens.range(stretch(start, max(last + 1, run.role?.upperBound ?? 0)))
  }

  /// `Ann Hale, the harbour master,`.
  private static func after(_ prose: Prose, _ run: NameRun, _ sentence: Sentence) -> TextRange? {
    let tokens = prose.tokens
    guard run.end + 1 < sentence.tokens.upperBound, tokens[run.end].kind == .comma else { return nil }
    var end = run.end + 1
    let limit = min(sentence.tokens.upperBound, run.end + 24)
    var hasRole = false
    while end < limit {
      switch prose.tags[end] {
      case .noun, .properNoun, .adjective, .possessive, .determiner, .number, .preposition, .conjunction, .adverb:
        if tokens[end].is([.role, .cueNoun]) { hasRole = true }
      case .mark where tokens[end].kind == .hyphen || tokens[end].kind == .slash: break
      default: return hasRole ? prose.tokens.range(stretch(run.end + 1, end)) : nil
      }
      end += 1
    }
    return hasRole ? prose.tokens.range(stretch(run.end + 1, end)) : nil
  }
}
