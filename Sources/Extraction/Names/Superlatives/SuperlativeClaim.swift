package import SourceText

/// Something that is told to be the first, the largest, the only one of its kind.
package struct SuperlativeClaim: Sendable {
  /// From the superlative to the end of what it is compared within: `first Republican to mention impeachment`.
  package var range: TextRange
  package var sentence: Int
  /// Whom it is told of: an index into the names; nil where nobody is named.
  package var holder: Int?
  /// What two claims have in common that cannot both be true of two holders.
  package var key: [UInt32]
  /// It says among what: `in Orrin`, `in history`, `to close the pier`, `ever`.
  package var hasScope = false
  /// Told of the past: what was the largest need not be it now.
  package var isPast = false
}

extension Reading {
  /// The superlatives of the text, in its order.
  ///
  /// - Complexity: linear in the tokens.
  package func superlatives() -> [SuperlativeClaim] { SuperlativePass(self).read() }
}

private struct SuperlativePass {
  private let reading: Reading
  private let tokens: Tokens
  private let phrase: RolePhrase

  init(_ reading: Reading) {
    self.reading = reading
    tokens = reading.prose.tokens
    phrase = RolePhrase(reading.prose, limit: tokens.count)
  }

  func read() -> [SuperlativeClaim] {
    var found: [SuperlativeClaim] = []
    for (number, sentence) in reading.sentences.enumerated() {
      for at in sentence.tokens {
        guard let start = opening(at, sentence.tokens), let claim = claim(at, start, number, sentence.tokens) else {
          continue
        }
        found.append(claim)
      }
    }
    return found
  }

  /// Where the words before a superlative begin that make a claim of it: “the”, a possessor; nil for what is none.
  private func opening(_ at: Int, _ sentence: Range<Int>) -> Int? {
    let token = tokens[at]
    guard token.isWord, token.length > 2, sentence.contains(at + 1) else { return nil }
    if token.keyword == .ranked { return number(at + 1) ? at : nil }
    if token.keyword == .top {
      return tokens[at + 1].kind == .hyphen && phrase.keyword(at + 2) == .ranked ? at : nil
    }
    let before = tokens[at - 1]
    guard before.keyword == .the || before.kind == .clitic || before.is(.possessive) && before.keyword != .its,
      isSuperlative(at), sentence.contains(at - 1), !(tokens[at - 2].keyword == .of && before.keyword == .the)
    else { return nil }
    return at - 1
  }

  private func number(_ at: Int) -> Bool {
    if phrase.isWord(at, SuperlativePass.numbers) {
      return phrase.token(at + 1).map { isOne(at + 1, $0) || $0.kind == .period && isOne(at + 2) } == true
    }
    return isOne(at)
  }

  private func isOne(_ at: Int, _ token: Token? = nil) -> Bool {
    guard tokens.indices.contains(at) else { return false }
    return tokens[at].isNumber && tokens.text(at) == "1" || phrase.keyword(at) == .one || phrase.keyword(at) == .first
  }

  private func isSuperlative(_ at: Int) -> Bool {
    let token = tokens[at]
    if SuperlativePass.singular.contains(token) { return true }
    if token.keyword == .most { return reading.prose.tags[at + 1 < tokens.count ? at + 1 : at] == .adjective }
    guard token.length > 5, !token.isCapitalized else { return false }
    let last = Int(token.end) - 1
    return tokens.bytes[last] == UInt8(ascii: "t") && tokens.bytes[last - 1] == UInt8(ascii: "s")
      && tokens.bytes[last - 2] == UInt8(ascii: "e") && reading.prose.tags[at] != .finite && !token.is(.noun)
      && !SuperlativePass.others.contains(token)
  }

  private static let singular = WordSet("first only sole oldest youngest largest biggest")
  private static let numbers = WordSet("number no num")
  /// Words in “-est” that are none, or that tell nothing that could be checked.
  private static let others = WordSet("latest nearest slightest faintest honest modest earnest dearest finest")
  /// What is the first of is no claim of rank: `the first quarter`.
  private static let series = WordSet(
    """
    time times quarter quarters half day days week weeks month months year years round step steps stage part place thing \
    lady term amendment debate two three four five six few name hand base floor line draft glance sight season episode \
    inning period set game leg night phase
    """)

  private func claim(_ at: Int, _ start: Int, _ number: Int, _ sentence: Range<Int>) -> SuperlativeClaim? {
    let isRank = tokens[at].keyword == .ranked || tokens[at].keyword == .top
    let end = isRank ? min(at + 3, sentence.upperBound) : claimEnd(at, sentence)
    guard isRank || end > at + 1 else { return nil }
    let isFirst = SuperlativePass.singular.contains(tokens[at]) && tokens[at].length < 6
    if isFirst,
      phrase.isWord(at + 1, SuperlativePass.series)
        || !(phrase.tag(at + 1) == .noun || phrase.tag(at + 1) == .properNoun || phrase.tag(at + 1) == .adjective)
    {
      return nil
    }
    let (holder, isPast) = holder(start, end, sentence, isRank)
    let words = (at..<end).filter { tokens[$0].isWord && !tokens[$0].is(.determiner) }.map { tokens[$0].hash }
    return SuperlativeClaim(
      range: tokens.range(at..<end), sentence: number, holder: holder, key: isRank ? [Word.ranked.hash] : words,
      hasScope: isRank || hasScope(at, end), isPast: isPast)
  }

  /// Whether it could be looked up: of a thing that is measured, among what is named.
  private func hasScope(_ at: Int, _ end: Int) -> Bool {
    guard SuperlativePass.measured.contains(tokens[at]) else { return false }
    return tokens.holds(SuperlativePass.scopes, in: at + 1..<end)
  }

  private static let measured = WordSet(
    """
    first only sole largest biggest smallest highest lowest oldest youngest longest shortest tallest richest poorest \
    busiest fastest slowest deepest wealthiest deadliest strongest heaviest cheapest steepest hottest coldest wettest
    """)
  private static let scopes = WordSet("in to ever since history among")

  /// Up to where the comparison reaches: with an infinitive, not with another clause.
  private func claimEnd(_ at: Int, _ sentence: Range<Int>) -> Int {
    RoleReader.nominalEnd(RolePhrase(reading.prose, limit: sentence.upperBound), at, sentence.upperBound)
  }

  /// `Kelda is the largest port`, `Kelda, the largest port`, `the largest port, Kelda`.
  private func holder(_ start: Int, _ end: Int, _ sentence: Range<Int>, _ isRank: Bool) -> (Int?, Bool) {
    if isRank, tokens[start].keyword == .top { return (name(startingAt: end), false) }
    var at = start - 1
    var isPast = false
    while sentence.contains(at),
      Offices.copulas.contains(tokens[at]) || SuperlativePass.links.contains(tokens[at])
        || Offices.adverbs.contains(tokens[at])
    {
      isPast = isPast || SuperlativePass.past.contains(tokens[at])
      at -= 1
    }
    guard sentence.contains(at) else { return (nil, isPast) }
    if tokens[at].kind == .comma || tokens[at].kind == .dash {
      at -= 1
    } else if at == start - 1, !isRank {
      return (after(end), isPast)
    }
    if let name = name(endingAt: at) ?? originOf(at, sentence) { return (name, isPast) }
    return (after(end), isPast)
  }

  private func after(_ end: Int) -> Int? {
    guard end < tokens.count, tokens[end].kind == .comma else { return nil }
    return name(startingAt: end + 1)
  }

  /// `Carl Cabrera of Florida was …`: the name before the one that the words end in.
  private func originOf(_ at: Int, _ sentence: Range<Int>) -> Int? {
    guard let place = index(endingAt: at), reading.names[place].tokens.lowerBound - 1 > sentence.lowerBound else {
      return nil
    }
    let link = tokens[reading.names[place].tokens.lowerBound - 1]
    return link.keyword == .of || link.keyword == .from
      ? index(endingAt: reading.names[place].tokens.lowerBound - 2) : nil
  }

  private static let links = WordSet("became becomes become remains remained has have to which who that")
  private static let past = WordSet("was were had")

  private func name(endingAt token: Int) -> Int? {
    guard let found = index(endingAt: token) else { return nil }
    let before = reading.names[found].tokens.lowerBound - 1
    guard before >= 0, tokens[before].keyword == .of || tokens[before].keyword == .from || tokens[before].keyword == .in
    else { return found }
    return index(endingAt: before - 1)
  }

  private func index(endingAt token: Int) -> Int? {
    let at = firstName(from: token + 1) - 1
    return at >= 0 && reading.names[at].tokens.upperBound == token + 1 ? at : nil
  }

  private func name(startingAt token: Int) -> Int? {
    let at = firstName(from: token)
    return at < reading.names.count && reading.names[at].tokens.lowerBound == token ? at : nil
  }

  private func firstName(from token: Int) -> Int {
    reading.names.partitioningIndex { $0.tokens.lowerBound >= token }
  }
}
