internal import SourceText

/// What stands behind a name and says who it is: appositions, relative clauses, a verb of being or becoming.
extension RoleReader {
  mutating func readAfter() {
    var at = name.tokens.upperBound
    if kind(at) == .period, sentence.contains(at + 1), phrase.token(at - 1)?.length ?? 9 <= 2 { at += 1 }
    if let token = phrase.token(at), token.keyword == .of || token.keyword == .from || token.keyword == .in && opensWith
    {
      let end = RoleReader.nominalEnd(phrase, at + 1, sentence.upperBound)
      if let place = phrase.office(at..<placeEnd(at + 1, end)), place.kind == .place {
        add([place])
        if token.keyword != .in { at = placeEnd(at + 1, end) }
      }
    }
    if let words = appointment(at) { add(phrase.roles(in: words).filter { $0.kind == .office }) }
    var isBeside = false
    for _ in 0..<6 {
      guard let mark = kind(at), mark == .comma || mark == .dash || mark == .open else { break }
      guard let end = readBeside(at + 1) else { break }
      isBeside = true
      at = mark == .open && kind(end) == .close ? end + 1 : end
    }
    if isBeside, kind(at) == .comma || kind(at) == .dash { at += 1 }
    if isSubject, let token = phrase.token(at), sentence.contains(at), token.isWord || token.kind == .clitic {
      let predicate = RolePredicate(phrase, at, sentence.upperBound).read(relative: false)
      add(predicate.roles.filter { $0.kind == .office && isSaid($0) || $0.kind == .age })
    }
  }

  /// `with Peter Tamworth in the title role`.
  private var opensWith: Bool { phrase.token(opening - 1)?.keyword == .with }

  /// The names right behind “of”, or the noun phrase behind “in”.
  func placeEnd(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end,
      phrase.tag(at) == .properNoun || phrase.tag(at) == .determiner || phrase.tag(at) == .noun
        || phrase.tag(at) == .adjective || kind(at) == .period || kind(at) == .hyphen
    { at += 1 }
    return at
  }

  /// Where the name is what the verb speaks of.
  private var isSubject: Bool {
    guard sentence.contains(opening - 1) else { return true }
    switch phrase.tag(opening - 1) {
    case .preposition, .finite, .gerund, .base, .participle: return false
    default: return kind(opening - 1) != .clitic
    }
  }

  /// An office that a verb gives to its subject: of no determiner, or of a head that is somebody.
  func isSaid(_ role: Role) -> Bool {
    let tokens = prose.tokens.indices(in: role.range, within: sentence)
    guard let first = phrase.token(tokens.lowerBound) else { return false }
    return first.is([.determiner, .possessive])
      || tokens.contains { phrase.isSomebody($0) && phrase.canonical($0) == role.head }
  }

  /// `named Ann Hale mayor`, `appointed Tom Orr as harbor master`.
  func appointment(_ start: Int) -> Range<Int>? {
    guard phrase.isWord(opening - 1, Offices.appointing) else { return nil }
    var at = start
    while phrase.isWord(at, RoleReader.asWhat) { at += 1 }
    let end = RoleReader.nominalEnd(phrase, at, sentence.upperBound)
    return at < end ? at..<end : nil
  }

  static let asWhat = WordSet("as to be the its")

  /// Reads what stands behind a comma, a dash or in brackets; nil where it says nothing of the person.
  ///
  /// - Returns: where it ends.
  mutating func readBeside(_ start: Int) -> Int? {
    guard let first = phrase.token(start), sentence.contains(start), first.keyword != .and, first.keyword != .but else {
      return nil
    }
    if first.keyword == .who {
      let predicate = RolePredicate(phrase, start + 1, sentence.upperBound).read(relative: true)
      add(predicate.roles)
      return predicate.end
    }
    let (end, isClosed) = (RoleReader.nominalEnd(phrase, start, sentence.upperBound), closes)
    if first.isNumber || first.keyword == .aged {
      var last = start + (first.isNumber ? 1 : 2)
      while phrase.isWord(last, RolePhrase.years) || kind(last) == .hyphen { last += 1 }
      guard let age = phrase.age(start..<last), isClosed(last) || phrase.token(last)?.keyword == .and else {
        return nil
      }
      add([age])
      return last
    }
    if let party = phrase.party(start..<end), isClosed(end) {
      add([party])
      return end
    }
    if Offices.appointing.contains(first.hash) || Offices.serving.contains(first.hash)
      || Offices.seeking.contains(first.hash)
      || phrase.tag(start) == .adverb && phrase.isWord(start + 1, Offices.serving)
    {
      let predicate = RolePredicate(phrase, start, sentence.upperBound).read(relative: false)
      let offices = predicate.roles.filter { $0.kind == .office }
      guard !offices.isEmpty, isClosed(predicate.end) else { return nil }
      add(offices)
      return predicate.end
    }
    guard start < end, isClosed(end), isAboutSomebody(start, end) else { return nil }
    add(phrase.roles(in: start..<end).filter { $0.kind == .office || $0.kind == .age })
    return end
  }

  func closes(_ at: Int) -> Bool {
    guard sentence.contains(at), let token = phrase.token(at) else { return true }
    switch token.kind {
    case .word: return token.keyword == .who || token.keyword == .whose || token.keyword == .that
    case .number, .clitic, .hyphen: return false
    default: return true
    }
  }

  /// Whether these words tell who somebody is, and are no other member of a list and no time.
  func isAboutSomebody(_ start: Int, _ end: Int) -> Bool {
    var coreEnd = start
    while coreEnd < end, !phrase.isWord(coreEnd, Offices.prepositions) || coreEnd == start { coreEnd += 1 }
    guard let head = (start..<coreEnd).last(where: { phrase.token($0)?.isWord == true }) else { return false }
    if name(endingAt: head) != nil, kind(head - 1) != .clitic { return false }
    if hasNameAfterAnd(start, end) { return false }
    guard let first = phrase.token(start), let last = phrase.token(head), !phrase.isWord(start, Offices.prepositions)
    else { return false }
    if phrase.isSomebody(head) || phrase.isWord(head, Offices.trailing) || Offices.qualifiers.contains(last.hash) {
      return true
    }
    if RoleReader.notSomebody.contains(last.hash) || last.is([.calendar, .date]) { return false }
    if (start..<coreEnd).contains(where: { phrase.token($0).map { Offices.qualifiers.contains($0.hash) } == true }
    ) {
      return true
    }
    let isPhrase =
      first.is(.determiner) || first.keyword == .not && phrase.token(start + 1)?.is(.determiner) == true
      || phrase.tag(start) == .adverb
    return isPhrase && (phrase.tag(head) == .noun || phrase.tag(head) == .adjective || phrase.tag(head) == .properNoun)
  }

  /// What “a” and “the” open beside a name without telling who it is.
  static let notSomebody = WordSet(
    "day week month year hour minute moment time night morning evening afternoon way same result lot bit step move sign"
  )

  func hasNameAfterAnd(_ start: Int, _ end: Int) -> Bool {
    for at in start..<end where phrase.token(at)?.keyword == .and {
      let next = (at + 1..<min(at + 5, end)).first { phrase.isWord($0, Offices.prepositions) } ?? min(at + 5, end)
      if name(within: at + 1..<max(at + 1, next)) { return true }
    }
    return false
  }
}
