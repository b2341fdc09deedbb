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
  private let reading: Reading
  private let name: Name
  private let phrase: RolePhrase
  /// The tokens of the sentence.
  private let sentence: Range<Int>
  private var roles: [Role] = []
  /// Where the words before the name begin.
  private var opening: Int

  /// No apposition is longer.
  private static let reach = 40

  init(_ reading: Reading, _ mention: Name) {
    var name = mention
    self.reading = reading
    let number = min(max(0, name.sentence), max(0, reading.sentences.count - 1))
    sentence = reading.sentences.isEmpty ? 0..<0 : reading.sentences[number].tokens
    phrase = RolePhrase(reading.prose, limit: sentence.upperBound)
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

  private func kind(_ at: Int) -> Token.Kind? { sentence.contains(at) ? phrase.token(at)?.kind : nil }

  private mutating func add(_ found: [Role], isTitle: Bool = false) {
    for var role in found {
      role.isTitle = isTitle
      roles.append(role)
    }
  }

  // MARK: before the name

  private mutating func readBefore() {
    var last = name.tokens.lowerBound - 1
    guard sentence.contains(last) else { return }
    let hasComma = kind(last) == .comma
    if hasComma { last -= 1 }
    let words = hasComma ? apposition(endingAt: last) : nominal(endingAt: last)
    if let words, !hasComma || isApposed(words) {
      let found = phrase.roles(in: words).filter { $0.kind != .deed && $0.kind != .place }
      if !hasComma { opening = words.lowerBound }
      add(found, isTitle: !hasComma)
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
  private func nominal(endingAt last: Int) -> Range<Int>? {
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
  private func isQualified(_ end: Int) -> Bool {
    guard let token = phrase.token(end), !token.isCapitalized, isNominal(end), !isPlural(end),
      sentence.contains(end - 1)
    else { return false }
    let before = kind(end - 2) == .hyphen && phrase.isWord(end - 1, Offices.qualifierEnds) ? end - 3 : end - 1
    return phrase.token(before).map { $0.isWord && Offices.qualifiers.contains($0.hash) } == true
  }

  /// A noun, or what may be read as the adjective of the name behind it.
  private func isNominal(_ at: Int) -> Bool {
    phrase.tag(at) == .noun || phrase.tag(at) == .adjective && phrase.token(at)?.is(.adjective) == false
  }

  /// `the influential warlord Mushtaqa al-Jawar`: any noun that an article opens, but for where or when it was.
  private func isDescribed(_ end: Int) -> Bool {
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

  private static let ofTime = WordSet("in on at during after before since until")

  /// The noun phrase before a comma, with all that its head takes: `the vice president of the ferry line`.
  private func apposition(endingAt last: Int) -> Range<Int>? {
    var start = last + 1
    while sentence.contains(start - 1), last - start < 24, belongs(start - 1) { start -= 1 }
    for first in stretch(start, last + 1) {
      guard first == start || phrase.token(first).map({ $0.is([.determiner, .possessive]) }) == true,
        !phrase.isWord(first, Offices.prepositions)
      else { continue }
      var head = first
      while head < last, !phrase.isWord(head + 1, Offices.prepositions) { head += 1 }
      if phrase.isSomebody(head) && !isPlural(head) || isQualified(head) || phrase.isWord(head, Offices.trailing) {
        return first..<last + 1
      }
    }
    return nil
  }

  /// Whether a token may be part of a noun phrase with its complements.
  private func belongs(_ at: Int) -> Bool {
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

  private func isPlural(_ at: Int) -> Bool { phrase.token(at).map { $0.is(.plural) } == true }

  /// `Secretary of State`, `Minister for Ports`: the office stands before the preposition.
  private func isOfOffice(_ end: Int) -> Bool {
    for at in stretch(max(sentence.lowerBound + 1, end - 4), end + 1).reversed() {
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
  private func taken(_ at: Int, _ end: Int, _ isOffice: Bool) -> Int? {
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

  private func isDefinite(_ words: Range<Int>) -> Bool {
    guard let first = phrase.token(words.lowerBound) else { return false }
    return first.is([.determiner, .possessive]) || words.contains { kind($0) == .clitic }
  }

  /// `the mayor, Ann Hale,`: not where the words belong to a name before them, or are one of a list.
  private func isApposed(_ words: Range<Int>) -> Bool {
    let next = name.tokens.upperBound
    if phrase.token(next)?.keyword == .and { return false }
    let before = words.lowerBound - 1
    guard sentence.contains(before) else { return true }
    switch kind(before) {
    case .comma, .dash, .open:
      return name(endingAt: before - 1) == nil && !(kind(before) == .comma && isListed(words, next))
    default: break
    }
    return !(phrase.tag(before) == .noun && !isDefinite(words))
  }

  /// `the clerk, the mayor, Ann Hale and …`: one of several, of whom nothing tells which is which.
  private func isListed(_ words: Range<Int>, _ next: Int) -> Bool {
    guard kind(next) == .comma, phrase.token(next + 1)?.keyword != .and, isDefinite(words) else { return true }
    // "by 4.9 percent, the treasurer, Owen Pratt, said": what is counted is nobody.
    return phrase.isSomebody(words.lowerBound - 2) && phrase.tag(words.lowerBound - 3) != .number
  }

  // MARK: after the name

  private mutating func readAfter() {
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
  private func placeEnd(_ start: Int, _ end: Int) -> Int {
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
  private func isSaid(_ role: Role) -> Bool {
    let tokens = reading.prose.tokens.indices(in: role.range, within: sentence)
    guard let first = phrase.token(tokens.lowerBound) else { return false }
    return first.is([.determiner, .possessive])
      || tokens.contains { phrase.isSomebody($0) && phrase.canonical($0) == role.head }
  }

  /// `named Ann Hale mayor`, `appointed Tom Orr as harbor master`.
  private func appointment(_ start: Int) -> Range<Int>? {
    guard phrase.isWord(opening - 1, Offices.appointing) else { return nil }
    var at = start
    while phrase.isWord(at, RoleReader.asWhat) { at += 1 }
    let end = RoleReader.nominalEnd(phrase, at, sentence.upperBound)
    return at < end ? at..<end : nil
  }

  private static let asWhat = WordSet("as to be the its")

  /// Reads what stands behind a comma, a dash or in brackets; nil where it says nothing of the person.
  ///
  /// - Returns: where it ends.
  private mutating func readBeside(_ start: Int) -> Int? {
    guard let first = phrase.token(start), sentence.contains(start), first.keyword != .and, first.keyword != .but else {
      return nil
    }
    if first.keyword == .who {
      let predicate = RolePredicate(phrase, start + 1, sentence.upperBound).read(relative: true)
      add(predicate.roles)
      return predicate.end
    }
    let (end, isClosed) = (RoleReader.nominalEnd(phrase, start, sentence.upperBound), closes)
    if first.isNumber || first.hash == RolePhrase.aged {
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

  private func closes(_ at: Int) -> Bool {
    guard sentence.contains(at), let token = phrase.token(at) else { return true }
    switch token.kind {
    case .word: return token.keyword == .who || token.keyword == .whose || token.keyword == .that
    case .number, .clitic, .hyphen: return false
    default: return true
    }
  }

  /// Whether these words tell who somebody is, and are no other member of a list and no time.
  private func isAboutSomebody(_ start: Int, _ end: Int) -> Bool {
    var coreEnd = start
    while coreEnd < end, !phrase.isWord(coreEnd, Offices.prepositions) || coreEnd == start { coreEnd += 1 }
    guard let head = stretch(start, coreEnd).last(where: { phrase.token($0)?.isWord == true }) else { return false }
    if name(endingAt: head) != nil, kind(head - 1) != .clitic { return false }
    if hasNameAfterAnd(start, end) { return false }
    guard let first = phrase.token(start), let last = phrase.token(head), !phrase.isWord(start, Offices.prepositions)
    else { return false }
    if phrase.isSomebody(head) || phrase.isWord(head, Offices.trailing) || Offices.qualifiers.contains(last.hash) {
      return true
    }
    if RoleReader.notSomebody.contains(last.hash) || last.is([.calendar, .date]) { return false }
    if stretch(start, coreEnd).contains(where: { phrase.token($0).map { Offices.qualifiers.contains($0.hash) } == true }
    ) {
      return true
    }
    let isPhrase =
      first.is(.determiner) || first.keyword == .not && phrase.token(start + 1)?.is(.determiner) == true
      || phrase.tag(start) == .adverb
    return isPhrase && (phrase.tag(head) == .noun || phrase.tag(head) == .adjective || phrase.tag(head) == .properNoun)
  }

  /// What “a” and “the” open beside a name without telling who it is.
  private static let notSomebody = WordSet(
    "day week month year hour minute moment time night morning evening afternoon way same result lot bit step move sign"
  )

  private func hasNameAfterAnd(_ start: Int, _ end: Int) -> Bool {
    for at in stretch(start, end) where phrase.token(at)?.keyword == .and {
      let next = stretch(at + 1, min(at + 5, end)).first { phrase.isWord($0, Offices.prepositions) } ?? min(at + 5, end)
      if name(within: at + 1..<max(at + 1, next)) { return true }
    }
    return false
  }

  // MARK: “the mayor added”

  /// `Ann Hale said it was late; the mayor added that …`: who goes on speaking is who spoke.
  private mutating func readAnaphor() {
    guard roles.allSatisfy({ $0.kind != .office }) else { return }
    let end = min(reading.prose.tokens.count, sentence.upperBound + RoleReader.reach)
    var at = name.tokens.upperBound
    let next = RolePhrase(reading.prose, limit: end)
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

  private func firstName(from token: Int) -> Int {
    var (low, high) = (0, reading.names.count)
    while low < high {
      let middle = (low + high) / 2
      if reading.names[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func name(endingAt token: Int) -> Name? {
    var at = firstName(from: token + 1) - 1
    while at >= 0, reading.names[at].tokens.upperBound > token {
      if reading.names[at].tokens.upperBound == token + 1, reading.names[at].kind == .person {
        return reading.names[at]
      }
      at -= 1
    }
    return nil
  }

  private func person(startingAt token: Int) -> Bool {
    let at = firstName(from: token)
    return at < reading.names.count && reading.names[at].tokens.lowerBound == token && reading.names[at].kind == .person
      && reading.names[at].first != name.first
  }

  private func name(within tokens: Range<Int>) -> Bool {
    let at = firstName(from: tokens.lowerBound)
    return at < reading.names.count && reading.names[at].tokens.lowerBound < tokens.upperBound
      && reading.names[at].kind == .person
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
  private static func closing(_ phrase: RolePhrase, _ open: Int, _ end: Int) -> Int? {
    stretch(open + 1, end).first { at in
      guard let token = phrase.token(at) else { return false }
      return token.mayCloseQuotation || token.kind == .closeSingle
    }
  }
}
