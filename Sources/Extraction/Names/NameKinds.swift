internal import SourceText

/// Tells persons, organizations and places apart.
enum NameKinds {
  static func kind(_ prose: Prose, _ run: NameRun, _ sentence: Sentence) -> Name.Kind {
    let first = prose.tokens[run.start]
    let last = prose.tokens[lastWord(prose, run)]
    var (count, hasPossessive) = (0, false)
    for at in run.start..<run.end {
      switch prose.tokens[at].kind {
      case .word: count += 1
      case .clitic: hasPossessive = true
      default: break
      }
    }
    if run.role != nil,
      !last.is([.organization, .organizationSuffix]) || prose.tokens[run.nameStart].is([.maleName, .femaleName])
    {
      return .person
    }
    if count > 1 && (last.is([.organization, .organizationSuffix]) || hasPossessive)
      && !first.is([.maleName, .femaleName])
    {
      return .organization
    }
    if first.is(.organization), !first.is([.maleName, .femaleName]),
      count == 1 || prose.tokens[run.start + 1].kind == .word
    {
      return .organization
    }
    if isDesignation(prose, run) { return .other }
    if geography.contains(last.hash) { return .place }
    if count > 1 && saintly.contains(first.hash) { return .place }
    if count > 1 && (first.is([.maleName, .femaleName]) || NameRun.isGiven(prose, run.start)) { return .person }
    if last.is(.place) || count > 1 && first.is(.place) && !last.is([.role]) { return .place }
    if count == 1 {
      if first.is(.organizationSuffix) { return .organization }
      if first.flags.contains(.allCaps) && first.length < 7 { return .organization }
      if first.is(.nationality) || first.flags.contains(.digits) { return .other }
      if hasInnerCapital(first, prose.tokens.bytes) { return .organization }
      if first.is([.maleName, .femaleName]) && !first.is([.noun, .anyVerb]) {
        return isWhere(prose, run) ? .place : .person
      }
    }
    if last.is(.role) { return .other }
    let afterRole =
      run.start > 0 && prose.tokens[run.start - 1].is(.role) && prose.tokens[run.start - 1].isWord
      && !hasArticle(prose, run)
    if afterRole || count > 1 && isAfterSpecialist(prose, run) { return .person }
    if count > 1, count < 6, !hasArticle(prose, run), isPlainName(prose, run) { return .person }
    if count < 5, isApposed(prose, run, sentence) { return .person }
    // "Findings show", "Priorities changed": a word of the language may open a sentence or come from a longer name.
    if count == 1, first.is([.noun, .adjective, .anyVerb]), !first.is([.maleName, .femaleName]) { return .other }
    // "suggests Hollywood stylist Kara Bua": the word tells what comes after it.
    let isModifier = prose.tags[run.end] == .noun && !prose.tokens[run.end].isCapitalized
    return count == 1 && !isModifier && speaks(prose, run, alone: true) && !hasArticle(prose, run) ? .person : .other
  }

  /// `stylist Kara Yoshimoto Bua`: by its ending somebody who does something, whatever it is.
  private static func isAfterSpecialist(_ prose: Prose, _ run: NameRun) -> Bool {
    let token = prose.tokens[run.start - 1]
    guard token.kind == .word, !token.isCapitalized, token.length > 5, prose.tags[run.start - 1] == .noun else {
      return false
    }
    return (0..<3).allSatisfy { prose.tokens.bytes[Int(token.end) - 3 + $0] == specialist[$0] }
  }

  private static let specialist = Array("ist".utf8)

  /// `F-15`, `UA-Rockport`, `Super PACs`: capitals that no person’s name has.
  private static func isDesignation(_ prose: Prose, _ run: NameRun) -> Bool {
    if run.end - run.start == 1 {
      let token = prose.tokens[run.start]
      return token.length == 1 && run.end < prose.tokens.count && prose.tokens[run.end].kind == .hyphen
    }
    return (run.start..<run.end).contains { at in
      let token = prose.tokens[at]
      guard token.kind == .word else { return false }
      if token.flags.contains(.allCaps), token.length > 1 {
        return at + 1 < run.end && prose.tokens[at + 1].kind == .hyphen
      }
      return isPluralOfCapitals(token, prose.tokens.bytes)
    }
  }

  private static func isPluralOfCapitals(_ token: Token, _ bytes: Column<UInt8>) -> Bool {
    let (start, end) = (Int(token.start), Int(token.end))
    guard token.length > 2, end <= bytes.count, bytes[end - 1] == UInt8(ascii: "s") else { return false }
    return (start..<end - 1).allSatisfy { bytes[$0] >= 0x41 && bytes[$0] <= 0x5A }
  }

  /// `its new president, Rodrigo Marte`, `her cousin, Jumiati,`, `Dennis Reed, the vice president`; one word only where
  /// the relation is somebody’s.
  private static func isApposed(_ prose: Prose, _ run: NameRun, _ sentence: Sentence) -> Bool {
    let comma = run.start - 1
    guard comma > sentence.tokens.lowerBound, prose.tokens[comma].kind == .comma, !isOpenClass(prose, run) else {
      return false
    }
    let head = comma - 1
    guard prose.tokens[head].isWord, prose.tokens[head].is(.role), !prose.tokens[head].is(.plural),
      prose.tags[head] == .noun
    else { return false }
    var at = head
    while at > sentence.tokens.lowerBound, head - at < 8 {
      at -= 1
      switch prose.tags[at] {
      case .noun, .adjective, .properNoun: continue
      case .possessive: return true
      case .determiner: return run.end - run.start > 1 && prose.tokens[at].keyword == .the
      default: return false
      }
    }
    return false
  }

  /// Whether a word of it is one of the language, a place or a body.
  private static func isOpenClass(_ prose: Prose, _ run: NameRun) -> Bool {
    (run.start..<run.end).contains {
      prose.tokens[$0].is([.nationality, .place, .organization, .organizationSuffix, .calendar, .role])
    }
  }

  /// `in Charlotte`: a place that is called as a person is.
  private static func isWhere(_ prose: Prose, _ run: NameRun) -> Bool {
    guard run.start > 0, prose.tokens[run.start - 1].keyword == .in else { return false }
    return run.end >= prose.tokens.count || prose.tokens[run.end].kind != .clitic
  }

  /// `BuzzFeed`, `LinkedIn`: a capital within a word is a company's, but for `McAdam`, `DeLay`, `MacLeod`.
  private static func hasInnerCapital(_ token: Token, _ bytes: Column<UInt8>) -> Bool {
    let (start, end) = (Int(token.start), Int(token.end))
    guard end <= bytes.count, token.length > 3, !token.flags.contains(.allCaps) else { return false }
    guard let inner = (start + 1..<end).first(where: { bytes[$0] >= 0x41 && bytes[$0] <= 0x5A }),
      bytes[inner - 1] >= 0x61, bytes[inner - 1] <= 0x7A
    else { return false }
    return !before.contains(Vocabulary.hash(bytes.text(TextRange(start, inner))))
  }

  /// What a family name may begin with before its second capital.
  private static let before = WordSet("mc mac de di du da la le van von del des fitz ap")
  /// `St. Ives`, `Mt. Hekla`.
  static let saintly = WordSet("st mt ft")

  private static func lastWord(_ prose: Prose, _ run: NameRun) -> Int {
    var at = run.end - 1
    while at > run.start, prose.tokens[at].kind != .word { at -= 1 }
    return at
  }

  private static func hasArticle(_ prose: Prose, _ run: NameRun) -> Bool {
    run.start > 0 && prose.tokens[run.start - 1].is(.determiner)
  }

  /// Two to four words that the lexicon does not know as anything else, beside which somebody speaks or is told of.
  private static func isPlainName(_ prose: Prose, _ run: NameRun) -> Bool {
    for at in run.start..<run.end where prose.tokens[at].kind == .word {
      if prose.tokens[at].is([.nationality, .place, .adjective, .organization, .organizationSuffix, .calendar]) {
        return false
      }
      if prose.tokens[at].is([.noun, .anyVerb]), at == run.start { return false }
    }
    return speaks(prose, run) || run.end < prose.tokens.count && prose.tokens[run.end].kind == .comma
      || prose.tags[min(run.end, prose.tokens.count - 1)] == .finite
  }

  /// - Parameter alone: Nothing else tells that it is a person: one, and no company that reports its year.
  private static func speaks(_ prose: Prose, _ run: NameRun, alone: Bool = false) -> Bool {
    // "Fishermen from Orvik said", "the university in Talheim warned".
    if run.start > 0, prose.tags[run.start - 1] == .preposition { return false }
    if run.end < prose.tokens.count, prose.tokens[run.end].is([.reporting, .thinking]),
      prose.tags[run.end] == .finite
    {
      let verb = prose.tokens[run.end]
      return !alone || !(verb.is(.verbBase) && !verb.is(.verbPast)) && !companyVerbs.contains(verb.hash)
    }
    return run.start > 0 && prose.tokens[run.start - 1].is(.reporting) && prose.tags[run.start - 1] == .finite
  }

  private static let companyVerbs = WordSet("reported reports announced announces posted expects projected forecast")

  /// What a title, a first name or the role beside it tells.
  static func gender(_ prose: Prose, _ run: NameRun, _ core: Range<Int>) -> Name.Gender? {
    let begin = max(0, run.start - 1)
    for at in begin..<core.lowerBound
    where prose.tokens[at].isWord && prose.tokens[at].is([.role, .title]) {
      if prose.tokens[at].is(.femaleName) { return .female }
      if prose.tokens[at].is(.maleName) { return .male }
    }
    let first = prose.tokens[core.lowerBound]
    switch (first.is(.maleName), first.is(.femaleName)) {
    case (true, false): return .male
    case (false, true): return .female
    default: return nil
    }
  }

  static let geography = WordSet(
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
    var last = run.start - 1
    let hasComma = last > sentence.tokens.lowerBound && prose.tokens[last].kind == .comma
    if hasComma { last -= 1 }
    // "In a letter to the speaker, Ann Hale wrote": what opens the sentence ends at the comma.
    if hasComma, endsOpening(last, run.end, prose, sentence.tokens) { return nil }
    guard last >= sentence.tokens.lowerBound, prose.tokens[last].is(.role), prose.tokens[last].isWord,
      prose.tags[last] != .finite
    else { return nil }
    var start = last
    let limit = max(sentence.tokens.lowerBound, last - 12)
    while start > limit {
      switch prose.tags[start - 1] {
      case .noun, .properNoun, .adjective, .possessive, .number: start -= 1
      case .determiner:
        start -= 1
        return prose.tokens.range(start..<(run.role?.upperBound ?? last + 1))
      case .punctuation where prose.tokens[start - 1].kind == .hyphen: start -= 1
      default: return prose.tokens.range(start..<max(last + 1, run.role?.upperBound ?? 0))
      }
    }
    return prose.tokens.range(start..<max(last + 1, run.role?.upperBound ?? 0))
  }

  /// Whether the comma behind some words ends what opens the sentence, and the name behind it is the subject of a verb.
  static func endsOpening(_ words: Int, _ next: Int, _ prose: Prose, _ sentence: Range<Int>) -> Bool {
    prose.tags[sentence.lowerBound] == .preposition && (prose.tags[next] == .finite || prose.tags[next] == .modal)
      && !(sentence.lowerBound..<words).contains { prose.tokens[$0].kind == .comma }
  }

  /// `Ann Hale, the harbour master,`.
  private static func after(_ prose: Prose, _ run: NameRun, _ sentence: Sentence) -> TextRange? {
    guard run.end + 1 < sentence.tokens.upperBound, prose.tokens[run.end].kind == .comma else { return nil }
    var end = run.end + 1
    let limit = min(sentence.tokens.upperBound, run.end + 24)
    var hasRole = false
    while end < limit {
      switch prose.tags[end] {
      case .noun, .properNoun, .adjective, .possessive, .determiner, .number, .preposition, .conjunction, .adverb:
        if prose.tokens[end].is([.role, .cueNoun]) { hasRole = true }
      case .punctuation where prose.tokens[end].kind == .hyphen || prose.tokens[end].kind == .slash: break
      default: return hasRole ? prose.tokens.range(run.end + 1..<end) : nil
      }
      end += 1
    }
    return hasRole ? prose.tokens.range(run.end + 1..<end) : nil
  }
}
