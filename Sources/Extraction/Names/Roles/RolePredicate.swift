internal import SourceText

/// Reads what a verb says that somebody is: `is the mayor`, `became mayor in 2019`, `was elected mayor`, `leads the dig`.
struct RolePredicate {
  private let phrase: RolePhrase
  private let start: Int
  private let end: Int

  init(_ phrase: RolePhrase, _ start: Int, _ end: Int) {
    (self.phrase, self.start, self.end) = (phrase, start, min(end, phrase.limit))
  }

  /// What a verb group does to the office behind it.
  private struct Group {
    var isNegated = false
    var isPast = false
    /// A form of `be`, `become` or `serve as`: an office may follow.
    var links = false
    var qualifiers: Set<UInt32> = []
  }

  /// - Parameter relative: Another verb than these tells a deed: `who leads the dig`.
  /// - Returns: the roles, and where what tells them ends.
  func read(relative: Bool) -> (roles: [Role], end: Int) {
    var group = Group()
    var at = start
    while at < end, take(&at, &group) {}
    let stop = RoleReader.nominalEnd(phrase, at, end)
    guard at < stop else { return ([], max(at, start)) }
    if group.links { return (offices(at..<stop, group), stop) }
    guard relative, phrase.token(at)?.isWord == true else { return ([], stop) }
    var deedEnd = at
    while deedEnd < end, phrase.token(deedEnd)?.kind != .comma, phrase.token(deedEnd)?.isTerminal != true {
      deedEnd += 1
    }
    let words = (at + 1..<deedEnd).filter {
      phrase.token($0)?.isWord == true && phrase.token($0)?.is(.determiner) == false
    }
    let role = Role(
      kind: .deed, range: phrase.prose.tokens.range(start - 1..<deedEnd), head: phrase.canonical(at),
      complements: words.isEmpty ? [] : [words.map(phrase.canonical)], isNegated: group.isNegated)
    return ([role], deedEnd)
  }

  private func offices(_ range: Range<Int>, _ group: Group) -> [Role] {
    phrase.roles(in: range).compactMap { read in
      var role = read
      role.isTold = true
      role.isNegated = role.isNegated || group.isNegated
      role.qualifiers.formUnion(group.qualifiers)
      if group.isPast {
        if role.complements.contains(where: { $0.first.map(RolePredicate.bounds.contains) == true }) {
          role.qualifiers.insert(Word.former.hash)
        } else if !role.qualifiers.contains(Word.former.hash) {
          role.isPast = true
        }
      }
      return role.kind == .place ? nil : role
    }
  }

  /// What says that an office was held and is no more.
  private static let bounds = WordSet("until from between during for in")
  private static let taking = WordSet("take takes took taken taking")
  private static let become = WordSet("become became becomes becoming remains remained remain")
  private static let past = WordSet("was were had wasn't weren't")
  private static let modals = WordSet("will would may might could 'll shall")
  private static let perfect = WordSet("has have hasn't")
  private static let never = WordSet("not never isn't wasn't hasn't")

  /// Takes one word of the verb group; false where the office begins.
  private func take(_ at: inout Int, _ group: inout Group) -> Bool {
    guard let token = phrase.token(at), token.isWord || token.kind == .clitic else { return false }
    let hash = token.hash
    defer { at += 1 }
    if RolePredicate.never.contains(hash) { group.isNegated = true }
    if Offices.copulas.contains(hash) || RolePredicate.past.contains(hash) || RolePredicate.never.contains(hash) {
      group.isPast = group.isPast || RolePredicate.past.contains(hash)
      group.links = group.links || token.keyword != .not
      return true
    }
    if RolePredicate.become.contains(hash) {
      (group.links, group.isPast) = (true, false)
      return true
    }
    if RolePredicate.modals.contains(hash) {
      group.qualifiers.insert(Word.future.hash)
      return true
    }
    if RolePredicate.perfect.contains(hash) { return true }
    if token.keyword == .no, phrase.token(at + 1)?.keyword == .longer {
      at += 1
      group.qualifiers.insert(Word.former.hash)
      return true
    }
    if Offices.appointing.contains(hash) {
      (group.links, group.isPast) = (true, false)
      while phrase.isWord(at + 1, RolePredicate.appointed) { at += 1 }
      return true
    }
    if Offices.serving.contains(hash) || Offices.served.contains(hash), phrase.token(at + 1)?.keyword == .as {
      group.links = true
      group.isPast =
        Offices.served.contains(hash) && !(phrase.token(at - 1).map { RolePredicate.perfect.contains($0.hash) } == true)
      at += 1
      return true
    }
    if phrase.token(at + 1)?.keyword == .over, phrase.token(at + 2)?.keyword == .as, phrase.isWord(at, Self.taking) {
      (group.links, group.isPast) = (true, false)
      at += 2
      return true
    }
    if Offices.seeking.contains(hash) {
      (group.links, group.isPast) = (true, false)
      group.qualifiers.insert(Word.would.hash)
      while phrase.isWord(at + 1, RolePredicate.sought) { at += 1 }
      return true
    }
    if let qualifier = Offices.qualifiers[hash], phrase.tag(at) == .adverb, qualifier == Word.former.hash {
      group.qualifiers.insert(qualifier)
      return true
    }
    if Offices.adverbs.contains(hash) || phrase.tag(at) == .adverb && !group.links { return true }
    at -= 1
    return false
  }

  private static let appointed = WordSet("as in to be")
  private static let sought = WordSet("to be become for election reelection as")
}
