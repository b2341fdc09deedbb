internal import SourceText

extension Reading {
  /// The roles that the text binds to a mention of a person: the title before it, the apposition beside it, what a
  /// relative clause or its verb says that the person is.
  ///
  /// - Complexity: constant; no more than a few dozen words beside the name are looked at.
  public func roles(of name: Name) -> [Role] { RoleReader(self, name).read() }
}

/// Finds the words beside a mention that say who it is.
struct RoleReader {
  let prose: Prose
  let names: [Name]
  let name: Name
  let phrase: RolePhrase
  /// The tokens of the sentence.
  let sentence: Range<Int>
  var roles: [Role] = []
  /// Where the words before the name begin.
  var opening: Int

  /// No apposition is longer.
  static let reach = 40

  init(_ reading: Reading, _ mention: Name) {
    var name = mention
    (prose, names) = (reading.prose, reading.names)
    let number = min(max(0, name.sentence), max(0, prose.sentences.count - 1))
    sentence = prose.sentences.isEmpty ? 0..<0 : prose.sentences[number].tokens
    phrase = RolePhrase(prose, limit: sentence.upperBound)
    // `Midfielder Leo Marsh`: what opens the sentence was taken into the name.
    let first = name.tokens.lowerBound
    if name.tokens.count > 2, phrase.isSomebody(first), phrase.token(first)?.is([.maleName, .femaleName]) == false {
      name.tokens = first + 1..<name.tokens.upperBound
    }
    self.name = name
    opening = name.tokens.lowerBound
  }

  func read() -> [Role] {
    guard sentence.contains(name.tokens.lowerBound) else { return [] }
    var reader = self
    reader.readBefore()
    let isOwner = reader.phrase.token(name.tokens.upperBound)?.kind == .clitic
    if !isOwner { reader.readAfter() }
    if !isOwner { reader.readAnaphor() }
    return reader.roles
  }

  func kind(_ at: Int) -> Token.Kind? { sentence.contains(at) ? phrase.token(at)?.kind : nil }

  mutating func add(_ found: [Role], isTitle: Bool = false) {
    for var role in found {
      role.isTitle = isTitle
      roles.append(role)
    }
  }

  // MARK: before the name

  mutating func readBefore() {
    var last = name.tokens.lowerBound - 1
    guard sentence.contains(last) else { return }
    let hasComma = kind(last) == .comma
    if hasComma { last -= 1 }
    let words = hasComma ? appositions(endingAt: last).first(where: isApposed) : nominal(endingAt: last)
    if let words {
      let found = phrase.roles(in: words).filter { $0.kind != .deed && $0.kind != .place }
      if !hasComma { opening = words.lowerBound }
      add(found, isTitle: !hasComma)
      // "its chairman, Rep. Hal Dix"
      if !hasComma, kind(opening - 1) == .comma,
        let words = appositions(endingAt: opening - 2).first(where: isApposed)
      {
        add(phrase.roles(in: words).filter { $0.kind == .office })
      }
      return
    }
    guard !hasComma else { return }
    // `The conductor is Ilse Brandt`.
    var verb = last
    var isNegated = false
    if phrase.token(verb)?.keyword == .not { (verb, isNegated) = (verb - 1, true) }
    if phrase.isWord(verb, Offices.copulas), let words = nominal(endingAt: verb - 1), isDefinite(words) {
      add(
        phrase.roles(in: words).filter { $0.kind == .office }.map { role in
          var role = role
          role.isNegated = isNegated
          return role
        })
    }
  }

  /// The noun phrase that ends at a token and says what somebody is.
  func nominal(endingAt last: Int) -> Range<Int>? {
    var end = last
    if kind(end) == .period, sentence.contains(end - 1) { end -= 1 }
    guard sentence.contains(end), let token = phrase.token(end), token.isWord, !token.is(.calendar) else { return nil }
    let isOffice = phrase.isSomebody(end) && !isPlural(end)
    guard
      isOffice || isOfOffice(end) || isQualified(end) || isDescribed(end) || phrase.isWord(end, Offices.trailing)
        || Offices.courtesies.contains(token)
    else { return nil }
    var start = end
    while sentence.contains(start - 1), end - start < 16, let next = taken(start - 1, end, isOffice) {
      start = next
      if let token = phrase.token(start), token.is(.determiner) && !token.is(.noun) || token.is(.possessive) { break }
    }
    return start..<last + 1
  }

  /// `self-styled prophet`: a qualifier makes an office of any noun.
  func isQualified(_ end: Int) -> Bool {
    guard let token = phrase.token(end), !token.isCapitalized, isNominal(end), !isPlural(end),
      sentence.contains(end - 1)
    else { return false }
    let before = kind(end - 2) == .hyphen && phrase.isWord(end - 1, Offices.qualifierEnds) ? end - 3 : end - 1
    return phrase.token(before).map { $0.isWord && Offices.qualifiers.contains($0.hash) } == true
  }

  /// A noun, or what may be read as the adjective of the name behind it.
  func isNominal(_ at: Int) -> Bool {
    phrase.tag(at) == .noun || phrase.tag(at) == .adjective && phrase.token(at)?.is(.adjective) == false
  }

  /// `the influential warlord Mushtaqa al-Jawar`: any noun that an article opens, but for where or when it was.
  func isDescribed(_ end: Int) -> Bool {
    guard let token = phrase.token(end), !token.isCapitalized, isNominal(end), !isPlural(end),
      !token.is([.calendar, .date, .organization])
    else { return false }
    var start = end - 1
    while sentence.contains(start), end - start < 6, phrase.tag(start) == .adjective || phrase.tag(start) == .noun {
      start -= 1
    }
    guard sentence.contains(start), phrase.token(start)?.is(.determiner) == true else { return false }
    return !phrase.isWord(start - 1, RoleReader.ofTime)
  }

  static let ofTime = WordSet("in on at during after before since until")

  /// The noun phrases before a comma, each with all that its head takes, the longest first: `a deputy to the vice president
  /// of the ferry line`, `the vice president of the ferry line`.
  func appositions(endingAt last: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = last + 1
    while sentence.contains(start - 1), last - start < 24, belongs(start - 1) { start -= 1 }
    for first in start..<last + 1 {
      guard first == start || phrase.token(first).map({ $0.is([.determiner, .possessive]) }) == true,
        !phrase.isWord(first, Offices.prepositions)
      else { continue }
      var head = first
      // `brother-in-law`, `editor-in-chief`: the head stands before the hyphen.
      while head < last, !phrase.isWord(head + (kind(head + 1) == .hyphen ? 2 : 1), Offices.prepositions) { head += 1 }
      if phrase.isSomebody(head) && !isPlural(head) || isQualified(head) || phrase.isWord(head, Offices.trailing) {
        found.append(first..<last + 1)
      }
    }
    return found
  }

  /// Whether a token may be part of a noun phrase with its complements.
  func belongs(_ at: Int) -> Bool {
    guard let token = phrase.token(at) else { return false }
    switch token.kind {
    case .hyphen, .number: return true
    case .clitic: return token.keyword == .cliticS
    case .period: return phrase.token(at - 1).map { $0.is(.title) || Offices.spellings.contains($0.hash) } == true
    case .word: break
    default: return false
    }
    if phrase.isWord(at, Offices.prepositions) || Offices.qualifiers.contains(token.hash) { return true }
    switch phrase.tag(at) {
    case .noun, .properNoun, .adjective, .possessive, .determiner, .number: return !token.is(.calendar)
    case .participle, .gerund: return phrase.tag(at - 1) == .determiner || kind(at - 1) == .hyphen
    default: return false
    }
  }

  func isPlural(_ at: Int) -> Bool { phrase.token(at).map { $0.is(.plural) } == true }

  /// `Secretary of State`, `Minister for Ports`: the office stands before the preposition.
  func isOfOffice(_ end: Int) -> Bool {
    for at in (max(sentence.lowerBound + 1, end - 4)..<end + 1).reversed() {
      guard let token = phrase.token(at) else { return false }
      if token.keyword == .of || token.keyword == .for { return phrase.isSomebody(at - 1) }
      guard token.isWord,
        phrase.tag(at) == .noun || phrase.tag(at) == .properNoun || phrase.tag(at) == .adjective
          || token.keyword == .the
      else { return false }
    }
    return false
  }

  /// Where the words begin when one more token is taken in; nil where the phrase begins.
  func taken(_ at: Int, _ end: Int, _ isOffice: Bool) -> Int? {
    guard let token = phrase.token(at), !token.is(.calendar) || !token.isCapitalized else { return nil }
    switch token.kind {
    case .hyphen: return at
    case .clitic: return token.keyword == .cliticS ? at : nil
    case .number: return kind(at + 1) == .hyphen ? at : nil
    case .period:
      return phrase.token(at - 1).map {
        $0.is(.title) || Offices.spellings.contains($0.hash) || $0.length == 1
          || phrase.isWord(at - 1, Offices.courtesies)
      } == true ? at : nil
    case .word: break
    default: return nil
    }
    if kind(at + 1) == .hyphen, phrase.token(at + 1)?.isSpaced == false { return at }
    if token.keyword == .of || token.keyword == .for {
      return !isOffice && phrase.isSomebody(at - 1) && !phrase.isWord(end, Offices.trailing) ? at : nil
    }
    if Offices.qualifiers.contains(token.hash) || kind(at - 1) == .hyphen && phrase.isWord(at, Offices.qualifierEnds) {
      return at
    }
    switch phrase.tag(at) {
    case .noun, .properNoun, .adjective, .possessive, .determiner: return at
    case .participle, .gerund: return phrase.tag(at - 1) == .determiner || at == sentence.lowerBound ? at : nil
    default: return nil
    }
  }

  func isDefinite(_ words: Range<Int>) -> Bool {
    guard let first = phrase.token(words.lowerBound) else { return false }
    return first.is([.determiner, .possessive]) || words.contains { kind($0) == .clitic }
  }

  /// `the mayor, Ann Hale,`: not where the words belong to a name before them, or are one of a list.
  func isApposed(_ words: Range<Int>) -> Bool {
    let next = name.tokens.upperBound
    if phrase.token(next)?.keyword == .and { return false }
    let before = words.lowerBound - 1
    guard sentence.contains(before) else { return true }
    // "In a letter to the speaker, Ann Hale wrote": what opens the sentence ends at the comma.
    if NameRoles.endsOpening(words.lowerBound, next, prose, sentence) { return false }
    switch kind(before) {
    case .comma, .dash, .open:
      return name(endingAt: before - 1) == nil && !(kind(before) == .comma && isListed(words, next))
    default: break
    }
    return !(phrase.tag(before) == .noun && !isDefinite(words))
  }

  /// `the clerk, the mayor, Ann Hale and …`: one of several, of whom nothing tells which is which.
  func isListed(_ words: Range<Int>, _ next: Int) -> Bool {
    guard kind(next) == .comma, phrase.token(next + 1)?.keyword != .and, isDefinite(words) else { return true }
    // "by 4.9 percent, the treasurer, Owen Pratt, said": what is counted is nobody.
    return phrase.isSomebody(words.lowerBound - 2) && phrase.tag(words.lowerBound - 3) != .number
  }

  // MARK: “the mayor added”

  /// `Ann Hale said it was late; the mayor added that …`: who goes on speaking is who spoke.
  mutating func readAnaphor() {
    guard roles.allSatisfy({ $0.kind != .office }) else { return }
    let end = min(prose.tokens.count, sentence.upperBound + RoleReader.reach)
    var at = name.tokens.upperBound
    let next = RolePhrase(prose, limit: end)
    while at + 2 < end, at < name.tokens.upperBound + RoleReader.reach {
      if next.tag(at) == .properNoun, person(startingAt: at) { return }
      if next.token(at)?.keyword == .the {
        var last = at + 1
        while last < end, next.tag(last) == .noun || next.tag(last) == .adjective || next.token(last)?.kind == .hyphen {
          last += 1
        }
        if next.isWord(last, Offices.continuing), next.isSomebody(last - 1) {
          add(next.roles(in: at..<last).filter { $0.kind == .office })
          return
        }
      }
      at += 1
    }
  }

  // MARK: names nearby

  func firstName(from token: Int) -> Int {
    names.partitioningIndex { $0.tokens.lowerBound >= token }
  }

  func name(endingAt token: Int) -> Name? {
    var at = firstName(from: token + 1) - 1
    while at >= 0, names[at].tokens.upperBound > token {
      if names[at].tokens.upperBound == token + 1, names[at].kind == .person {
        return names[at]
      }
      at -= 1
    }
    return nil
  }

  func person(startingAt token: Int) -> Bool {
    let at = firstName(from: token)
    return at < names.count && names[at].tokens.lowerBound == token && names[at].kind == .person
      && names[at].first != name.first
  }

  func name(within tokens: Range<Int>) -> Bool {
    let at = firstName(from: tokens.lowerBound)
    return at < names.count && names[at].tokens.lowerBound < tokens.upperBound
      && names[at].kind == .person
  }

  /// Where a noun phrase ends that begins at a token.
  static func nominalEnd(_ phrase: RolePhrase, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < min(end, start + reach), let token = phrase.token(at) {
      switch token.kind {
      case .word: break
      case .number, .hyphen, .slash, .clitic, .percent, .currency, .symbol:
        at += 1
        continue
      case .period:
        guard phrase.token(at + 1) != nil, at > start else { return at }
        at += 1
        continue
      case .openQuote, .openSingle, .straightQuote:
        guard let close = closing(phrase, at, min(end, at + 12)) else { return at }
        at = close + 1
        continue
      default: return at
      }
      switch phrase.tag(at) {
      case .finite, .modal, .subordinator: if at > start { return at }
      case .pronoun where token.keyword == .who || token.keyword == .that || token.keyword == .which: return at
      default: break
      }
      if token.is(.question) { return at }
      at += 1
    }
    return at
  }

  /// Where the quotation marks that open at a token close again.
  static func closing(_ phrase: RolePhrase, _ open: Int, _ end: Int) -> Int? {
    (open + 1..<end).first { at in
      guard let token = phrase.token(at) else { return false }
      return token.mayCloseQuotation || token.kind == .closeSingle
    }
  }
}
