internal import SourceText

/// Places in an order: "third", "the 21st year", "second-largest", "No. 1", "the largest". They are no figures, and are
/// read only when asked for.
enum Ranks {
  /// The ranks of a text, in its order; those that belong to a date are left out.
  ///
  /// - Complexity: linear in the tokens.
  static func read(_ prose: Prose, _ timexes: [Timex]) -> [FigureStatement] {
    var found: [FigureStatement] = []
    var next = 0
    let tokens = prose.tokens
    var at = 0
    while at < tokens.count {
      while next < timexes.count, timexes[next].tokens.upperBound <= at { next += 1 }
      if next < timexes.count, timexes[next].tokens.contains(at), timexes[next].kind == .date {
        at = max(at + 1, timexes[next].tokens.upperBound)
        continue
      }
      guard let rank = rank(at, tokens) else {
        at += 1
        continue
      }
      let sentence = Int(prose.sentenceOf[at])
      let limit = prose.sentences[sentence].tokens.upperBound
      let end = nounEnd(rank.end, min(limit, rank.end + 4), tokens, prose)
      let own = tokens.range(at..<rank.end)
      let value = Exact(rank.value)
      var statement = FigureStatement(
        .rank, FigureEnd(range: own, value: value, interval: ExactInterval(exactly: value)), figures: [],
        range: tokens.range(at..<end), sentence: sentence)
      statement.negation = negation(at, prose)
      found.append(statement)
      at = rank.end
    }
    return found
  }

  private static func rank(_ at: Int, _ tokens: Tokens) -> (value: Int, end: Int)? {
    if let (value, end) = ordinal(at, tokens) {
      // "a third of", "two-thirds": a share.
      if tokens[end].keyword == .of, !tokens[end + 1].isWord || tokens[end + 1].is([.determiner, .possessive]) {
        let before = tokens[at - 1]
        if before.keyword == .a || before.keyword == .one || before.kind == .hyphen { return nil }
      }
      let next = tokens[end].kind == .hyphen ? end + 1 : end
      if tokens[next].kind == .word, Superlative.isOne(tokens[next].hash, Ending(tokens.bytes, tokens[next])) {
        return (value, next + 1)
      }
      return (value, end)
    }
    if let (value, end) = numbered(at, tokens) { return (value, end) }
    return superlative(at, tokens)
  }

  /// "third", "21st", "twenty-first".
  private static func ordinal(_ at: Int, _ tokens: Tokens) -> (Int, Int)? {
    let token = tokens[at]
    switch token.kind {
    case .number:
      guard tokens[at + 1].kind == .word, !tokens[at + 1].isSpaced, tokens[at + 1].length == 2, token.length < 7,
        OrdinalSuffix.words.contains(tokens[at + 1]), let value = Exact(tokens.text(at))?.integer
      else { return nil }
      return (value, at + 2)
    case .word:
      if case .tens(let tens)? = NumberWord.of(token), tokens[at + 1].kind == .hyphen,
        let ones = NumberNames.ordinal(tokens[at + 2]), ones < 10
      {
        return (tens + ones, at + 3)
      }
      // "second" after a number is a time: "30 seconds" has its plural, "1 second" has none.
      if tokens[at - 1].kind == .number { return nil }
      return NumberNames.ordinal(token).map { ($0, at + 1) }
    default: return nil
    }
  }

  /// "No. 1", "number two", "ranked 5th" is an ordinal by itself.
  private static func numbered(_ at: Int, _ tokens: Tokens) -> (Int, Int)? {
    guard numberWords.contains(tokens[at]) else { return nil }
    let next = tokens[at + 1].kind == .period && !tokens[at + 1].isSpaced ? at + 2 : at + 1
    switch tokens[next].kind {
    case .number where tokens[next].length < 5: return Exact(tokens.text(next))?.integer.map { ($0, next + 1) }
    case .word:
      guard case .small(let value)? = NumberWord.of(tokens[next]), value > 0 else { return nil }
      return (value, next + 1)
    default: return nil
    }
  }

  /// "the largest", "Kelda’s busiest", "its oldest": the first of all. "One of the largest" is none.
  private static func superlative(_ at: Int, _ tokens: Tokens) -> (Int, Int)? {
    let token = tokens[at]
    let before = tokens[at - 1]
    guard before.keyword == .the || before.kind == .clitic || before.is(.possessive), token.kind == .word,
      token.length > 3, Superlative.isOne(token.hash, Ending(tokens.bytes, token)), !among.contains(tokens[at - 2]),
      !nearly.contains(tokens[at - 2])
    else { return nil }
    return (1, at + 1)
  }

  /// Where the noun behind a rank ends: "second-largest port".
  private static func nounEnd(_ start: Int, _ limit: Int, _ tokens: Tokens, _ prose: Prose) -> Int {
    var at = start
    while at < limit, tokens[at].isWord || tokens[at].kind == .hyphen {
      switch prose.tags[at] {
      case .noun, .properNoun, .adjective, .gerund: at += 1
      default:
        guard tokens[at].kind == .hyphen else { return at }
        at += 1
      }
    }
    return at
  }

  /// "is no longer the second-largest", "was not the first".
  private static func negation(_ at: Int, _ prose: Prose) -> TextRange? {
    let tokens = prose.tokens
    guard prose.clauseOf[at] >= 0 else { return nil }
    for place in stride(from: at - 1, through: max(0, at - 8), by: -1) {
      guard tokens[place].isWord || tokens[place].kind == .clitic, prose.clauseOf[place] == prose.clauseOf[at] else {
        return nil
      }
      if Negator.stands(at: place, in: tokens) { return tokens[place].range }
    }
    return nil
  }

  private static let numberWords = WordSet("no number nos ranked")
  private static let among = WordSet("among amongst of")
  private static let nearly = WordSet("nearly almost not perhaps probably arguably about")
}
