internal import SourceText

/// A run of capitalized words that may be one name, or a role and a name: `Prime Minister Ann Hale`.
struct NameRun {
  var start: Int
  /// After the last token of the run.
  var end: Int
  /// Where the person's own name begins, after the roles and titles before it.
  var nameStart: Int
  /// The roles and titles within the run.
  var role: Range<Int>?

  var core: Range<Int> { nameStart..<end }

  // Borrowed, since an initializer takes over what it is given: the prose would be counted up and down for each name.
  init(_ prose: borrowing Prose, _ start: Int, _ limit: Int) {
    self.start = start
    var at = start + 1
    while at < limit {
      if let next = Self.joined(prose, start, at, limit) { at = next } else { break }
    }
    end = at
    nameStart = start
    guard end > start + 1 else { return }
    var last: Int?
    for index in start..<end - 1 {
      let token = prose.tokens[index]
      guard token.is([.role, .title]), prose.tokens[index + 1].kind != .clitic else { continue }
      if index > start, token.is([.maleName, .femaleName]), !token.is(.title) { continue }
      last = index
    }
    if let last {
      var begin = last + 1
      if begin < end, prose.tokens[begin].kind == .period { begin += 1 }
      if begin < end, prose.tokens[begin].kind == .word,
        prose.tags[begin] == .properNoun || prose.tags[begin] == .adjective
          || prose.tags[begin] == .noun
      {
        nameStart = begin
        role = start..<begin
      }
    }
  }

  /// The end of what joins the run at a token; nil where the run ends.
  private static func joined(_ prose: Prose, _ start: Int, _ at: Int, _ limit: Int) -> Int? {
    let token = prose.tokens[at]
    func isName(_ index: Int) -> Bool {
      guard index < limit else { return false }
      return prose.tags[index] == .properNoun
        && (!prose.tokens[index].is(.calendar) || isGiven(prose, index))
        || prose.tags[index] == .adjective && prose.tokens[index].is(.nationality)
    }
    if isName(at) { return prose.tokens[at - 1].kind == .comma ? nil : at + 1 }
    // `an Air Guard F-15C`: the letter is the model's.
    if token.length == 1, prose.tokens[at + 1].kind == .hyphen, prose.tokens[at + 2].kind == .number {
      return nil
    }
    // `Dennis A. Reed`: the letter is no article.
    if token.kind == .word, token.length == 1, token.isCapitalized, at + 2 < limit,
      prose.tokens[at + 1].kind == .period, !prose.tokens[at + 1].isSpaced, isName(at + 2)
    {
      return at + 3
    }
    switch token.kind {
    case .hyphen
    where !token.isSpaced && at + 1 < limit && !prose.tokens[at + 1].isSpaced
      && prose.tokens[at + 1].isCapitalized:
      return at + 2
    case .period
    where prose.tokens[at - 1].is(.title) || prose.tokens[at - 1].length == 1
      || NameKinds.saintly.contains(prose.tokens[at - 1].hash):
      return isName(at + 1) && !token.isSpaced ? at + 2 : nil
    case .symbol where token.length == 1 && prose.tokens.bytes[Int(token.start)] == 0x26:
      return isName(at + 1) ? at + 2 : nil
    case .clitic:
      return isName(at + 1) && prose.tokens[at + 1].is([.organization, .organizationSuffix])
        && token.keyword == .cliticS
        ? at + 2 : nil
    case .word: break
    default: return nil
    }
    if token.length <= 3, !token.isCapitalized, particles.contains(token.hash), at + 1 < limit {
      if prose.tokens[at + 1].isCapitalized { return at + 2 }
      if particles.contains(prose.tokens[at + 1].hash), at + 2 < limit, prose.tokens[at + 2].isCapitalized {
        return at + 3
      }
      if prose.tokens[at + 1].kind == .hyphen, at + 2 < limit, prose.tokens[at + 2].isCapitalized {
        return at + 3
      }
    }
    guard token.keyword == .of || token.keyword == .for,
      prose.tokens[at - 1].is([.organization, .organizationSuffix, .role])
    else {
      return nil
    }
    if isName(at + 1) { return at + 2 }
    return at + 2 < limit && prose.tokens[at + 1].keyword == .the && isName(at + 2) ? at + 3 : nil
  }

  private static let particles = WordSet("al el bin ibn de van von der den la du da di dos del ben")

  /// `Jan Novak`, `April Hodge`: a month that somebody is called by; but “In May Labour won”, “4 May Hale left”.
  static func isGiven(_ prose: Prose, _ at: Int) -> Bool {
    let (token, next) = (prose.tokens[at], prose.tokens[at + 1])
    guard token.is(.calendar), token.isCapitalized, given.contains(token), next.kind == .word, next.isCapitalized,
      prose.tags[at + 1] == .properNoun, !next.is([.calendar, .organization, .nationality])
    else { return false }
    switch prose.tags[at - 1] {
    case .preposition, .number, .determiner: return false
    default: return !prose.tokens[at - 1].is(.calendar) && !nears.contains(prose.tokens[at - 1])
    }
  }
  /// “Last May Hale resigned”, “early June”.
  private static let nears = WordSet("last next early late mid past every each")
  private static let given = WordSet("jan april may june august")
}
