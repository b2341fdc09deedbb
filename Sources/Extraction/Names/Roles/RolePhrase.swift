internal import SourceText

/// Reads the words of a role: `the former mayor of Norwick and a teacher`.
struct RolePhrase {
  let prose: Prose
  /// Where the words end that may be looked at.
  let limit: Int

  init(_ prose: Prose, limit: Int) { (self.prose, self.limit) = (prose, min(limit, prose.tokens.count)) }

  func token(_ at: Int) -> Token? { at >= 0 && at < limit ? prose.tokens[at] : nil }
  func tag(_ at: Int) -> PartOfSpeech { at >= 0 && at < limit ? prose.tags[at] : .punctuation }
  func keyword(_ at: Int) -> Word { token(at)?.keyword ?? .none }
  func isWord(_ at: Int, _ set: WordSet) -> Bool { token(at).map { $0.isWord && set.contains($0.hash) } == true }

  /// The roles that these words tell, cut where one ends and another begins.
  func roles(in range: Range<Int>) -> [Role] {
    var roles: [Role] = []
    for piece in pieces(of: range) { roles += self.roles(ofPiece: piece) }
    // `president and chief executive of Pixel Labs`: president of it, too.
    for at in roles.indices.dropLast()
    where roles[at].complements.isEmpty && roles[at].kind == .office && roles[at + 1].kind == .office {
      roles[at].complements = roles[at + 1].complements
    }
    return roles
  }

  private func roles(ofPiece piece: Range<Int>) -> [Role] {
    guard let first = token(piece.lowerBound) else { return [] }
    if first.keyword == .who {
      return RolePredicate(self, piece.lowerBound + 1, piece.upperBound).read(relative: true).roles
    }
    if let age = age(piece) { return [age] }
    if let party = party(piece) { return [party] }
    return (office(piece).map { [$0] } ?? []) + ageWithin(piece)
  }

  /// `the 46-year-old harbor master`.
  private func ageWithin(_ piece: Range<Int>) -> [Role] {
    for at in piece
    where token(at)?.isNumber == true && token(at + 1)?.kind == .hyphen && isWord(at + 2, RolePhrase.years) {
      return age(at..<at + 5).map { [$0] } ?? []
    }
    return []
  }

  /// Cut at commas, and at “and” where another office follows.
  private func pieces(of range: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for at in range {
      guard let token = token(at) else { break }
      guard token.kind == .comma || token.kind == .semicolon || token.keyword == .and || token.keyword == .or else {
        continue
      }
      if token.kind == .word, !opensOffice(at + 1, range.upperBound) { continue }
      if start < at { pieces.append(start..<at) }
      start = at + 1
    }
    if start < min(range.upperBound, limit) { pieces.append(start..<min(range.upperBound, limit)) }
    return pieces
  }

  /// Whether another office begins here, and not the second half of what one is about (“law and politics”).
  private func opensOffice(_ start: Int, _ end: Int) -> Bool {
    guard let first = token(start) else { return false }
    if first.keyword == .a || first.keyword == .an { return true }
    if first.keyword == .one, token(start + 1)?.keyword == .of { return true }
    if Offices.qualifiers.contains(first.hash) { return true }
    var last: Int?
    for at in start..<min(end, limit) {
      guard let token = token(at), token.isWord || token.kind == .hyphen, !isWord(at, Offices.prepositions) else {
        break
      }
      if token.isWord { last = at }
    }
    return last.map(isSomebody) == true
  }

  /// Whether a word says what somebody is.
  func isSomebody(_ at: Int) -> Bool {
    guard let token = token(at), token.isWord else { return false }
    if token.is([.role, .title]) { return true }
    guard token.classes == 0 || token.is(.noun), !token.is([.plural, .place, .organization, .calendar]),
      token.length > 4
    else { return false }
    let word = prose.tokens.text(at).lowercased()
    return Offices.agents.contains { word.hasSuffix($0) }
  }

  /// The word that a token stands for: `senator` for `Sen.`.
  func canonical(_ at: Int) -> UInt32 {
    guard let token = token(at) else { return 0 }
    if let known = Offices.spellings[token.hash] { return known }
    if self.token(at + 1)?.kind == .period, let state = Offices.states[token.hash] { return state }
    return token.hash
  }

  func age(_ piece: Range<Int>) -> Role? {
    var at = piece.lowerBound
    if token(at)?.keyword == .aged { at += 1 }
    guard let number = token(at), number.isNumber, let years = Int(prose.tokens.text(at)), (0...130).contains(years)
    else {
      return nil
    }
    var end = at + 1
    while end < piece.upperBound, isWord(end, RolePhrase.years) || token(end)?.kind == .hyphen { end += 1 }
    guard end == piece.upperBound else { return nil }
    return Role(kind: .age, range: prose.tokens.range(piece), age: years)
  }

  static let years = WordSet("year years old")

  /// `R-Ohio`, `D-Mich.`, `Republican of Ohio`, a bare `R` or `Labour`.
  func party(_ piece: Range<Int>) -> Role? {
    guard let first = token(piece.lowerBound), first.isWord, first.isCapitalized,
      let party = Offices.parties[first.hash]
    else { return nil }
    var role = Role(kind: .party, range: prose.tokens.range(piece), head: party)
    var words: [UInt32] = []
    var hasLink = false
    for at in piece.lowerBound + 1..<piece.upperBound {
      guard let token = token(at) else { break }
      switch token.kind {
      case .hyphen, .dash: hasLink = true
      case .period: break
      case .word where words.isEmpty && Offices.ofPlace.contains(token.hash): hasLink = true
      case .word where hasLink: words.append(Offices.states[token.hash] ?? token.hash)
      default: return nil
      }
    }
    if !words.isEmpty { role.complements = [[Word.of.hash] + words] }
    return role
  }

  /// An office: what stands before its head, the head, and what stands behind it.
  func office(_ piece: Range<Int>) -> Role? {
    var role = Role(kind: .office, range: prose.tokens.range(piece))
    var core: [Int] = []
    var complement: [UInt32] = []
    var isComplement = false
    for at in piece {
      guard let token = token(at) else { break }
      if token.kind == .clitic, token.keyword == .cliticS, !isComplement, !core.isEmpty {
        role.complements.append([Word.of.hash] + core.map(canonical))
        core = []
        continue
      }
      guard token.isWord || token.isNumber else { continue }
      if token.keyword == .no, self.token(at + 1)?.keyword == .longer {
        role.qualifiers.insert(Word.former.hash)
      } else if token.keyword == .longer, self.token(at - 1)?.keyword == .no {
        continue
      } else if token.keyword == .not || token.keyword == .never {
        role.isNegated = true
      } else if !isComplement, let qualifier = Offices.qualifiers[token.hash], let next = self.token(at + 1),
        next.is([.determiner, .possessive]), piece.contains(at + 1)
      {
        // "then the bank’s chief economist": of the office, and not of the bank.
        role.qualifiers.insert(qualifier)
      } else if isWord(at, Offices.prepositions), !core.isEmpty || at == piece.lowerBound {
        if isComplement { role.complements.append(complement) }
        (complement, isComplement) = ([token.hash], true)
      } else if token.is([.determiner, .possessive]) && !token.is([.noun, .title]) || token.keyword == .no {
        continue
      } else if isComplement {
        complement.append(canonical(at))
      } else if token.isWord, !isWord(at, Offices.adverbs), !isAge(at),
        !isWord(at, Offices.qualifierEnds) || core.isEmpty && !followsQualifier(at)
      {
        core.append(at)
      }
    }
    if isComplement { role.complements.append(complement) }
    while let last = core.last, core.count > 1 || !role.complements.isEmpty, isWord(last, Offices.trailing) {
      role.qualifiers.insert(Offices.qualifiers[canonical(last)] ?? canonical(last))
      core.removeLast()
    }
    // `chief executive officer` is `chief executive`.
    if core.count > 2, keyword(core[core.count - 1]) == .officer, keyword(core[core.count - 2]) == .executive {
      core.removeLast()
    }
    guard let head = core.last else {
      guard !role.complements.isEmpty else { return nil }
      role.kind = .place
      return role
    }
    role.head = canonical(head)
    if core.count == 1, role.complements.isEmpty, Offices.courtesies.contains(prose.tokens[head].hash) {
      role.kind = .courtesy
    }
    for at in core.dropLast() { add(at, to: &role) }
    return role
  }

  private func add(_ at: Int, to role: inout Role) {
    let word = canonical(at)
    guard let token = token(at) else { return }
    if let qualifier = Offices.qualifiers[token.hash] {
      role.qualifiers.insert(qualifier)
      return
    }
    let isName = token.is([.nationality, .place]) || Offices.parties[token.hash] != nil
    let isOfRank =
      Offices.ofRank.contains(token.hash) || token.is([.noun, .role, .title]) && !isName && !token.is(.adjective)
    role.modifiers.append(Role.Modifier(word: word, isOfRank: isOfRank))
  }

  /// The words of `46-year-old`.
  private func isAge(_ at: Int) -> Bool {
    isWord(at, RolePhrase.years) && (token(at - 1)?.kind == .hyphen || token(at + 1)?.kind == .hyphen)
  }

  private func followsQualifier(_ at: Int) -> Bool {
    guard token(at - 1)?.kind == .hyphen, let before = token(at - 2) else { return false }
    return Offices.qualifiers.contains(before.hash)
  }
}

extension Role {
  /// The roles that a sheet’s words state, the person’s own name left out of them.
  package static func stated(_ words: String, of name: String) -> [Role] {
    guard let prose = prose(words) else { return [] }
    let names = Set(hashes(name))
    var end = prose.tokens.count
    while end > 1,
      !prose.tokens[end - 1].isWord && !prose.tokens[end - 1].isNumber
        || names.contains(prose.tokens[end - 1].hash)
    { end -= 1 }
    // “wife of Senator Karl Lund” does not end in Greta Lund’s own name.
    let phrase = RolePhrase(prose, limit: prose.tokens.count)
    if prose.tokens[end - 1].isCapitalized, !phrase.isSomebody(end - 1) { end = prose.tokens.count }
    return RolePhrase(prose, limit: end).roles(in: 0..<end)
  }

  private static func prose(_ words: String) -> Prose? {
    (try? Document(id: "", text: words, published: nil)).map { Prose($0) }
  }

  private static func hashes(_ name: String) -> [UInt32] {
    guard let prose = prose(name) else { return [] }
    return prose.tokens.filter(\.isWord).map(\.hash)
  }
}
