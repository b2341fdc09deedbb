internal import SourceText

/// The noun phrase that a number counts. Its name is made when the figure is: many phrases are looked for and left.
struct FoundNoun {
  enum Writing {
    /// Adjectives and nouns, the last one singular: "shipping container".
    case phrase
    /// One word, singular: "five-member".
    case singular
    /// One word as it stands: "a boat or two".
    case asWritten
  }

  /// The phrase, adjectives in it.
  var tokens: Range<Int>
  /// Which of its tokens make the name, one bit each, the first one lowest.
  var words: UInt64 = 1
  var writing = Writing.phrase
}

/// Finds the noun phrase after a number: adjectives and nouns as far as the first plural.
struct NounReader {
  let numbers: NumeralReader
  private static let reach = 7

  /// - Parameter isSingular: whether one is counted, or the number stands as an adjective ("the 11 member panel").
  func noun(at start: Int, beforeEnd limit: Int, isSingular: Bool, isOne: Bool = false) -> FoundNoun? {
    // The words found so far, one bit each from the first token on.
    var words: UInt64 = 0
    var at = start
    var plural: Int?
    scan: while at < min(limit, start + NounReader.reach), let token = numbers.token(at) {
      switch token.kind {
      case .word:
        if at > start, token.flags.contains(.paragraph) { break scan }
        if stops(at, first: words == 0, plural: plural != nil, isSingular: isSingular) { break scan }
        let isPlural =
          numbers.looksPlural(at) && !(words == 0 && token.is(.determiner))
          && !(numbers.hyphen(at + 1) && numbers.touches(at + 1) && numbers.touches(at + 2))
        if plural != nil, !isPlural { break scan }
        if plural != nil, token.is([.verbThird, .verbBase]), !token.is(.plural) { break scan }
        if isPlural, isOne, token.is(.verbThird), words != 0 { break scan }
        let isFirst = words == 0
        if isPlural { plural = at - start }
        words |= 1 << UInt64(at - start)
        at += 1
        if isFirst, isPlural, token.keyword == .times { break scan }
      case .hyphen where words != 0 && numbers.touches(at) && numbers.touches(at + 1) && plural == nil:
        at += 1
      case .hyphen where isHanging(at):
        // "coal- and gas-fired plants"
        at += 2
      case .number where words != 0 && plural == nil && isModel(at):
        // "new 737 Max jets"
        words |= 1 << UInt64(at - start)
        at += 1
      default: break scan
      }
    }
    guard words != 0 else { return nil }
    if let plural { words &= 2 << UInt64(plural) - 1 }
    guard plural != nil || isSingular || unmarked(start + 63 - words.leadingZeroBitCount) else { return nil }
    return phrase(words, from: start)
  }

  private func isHanging(_ at: Int) -> Bool {
    guard numbers.touches(at), let next = numbers.token(at + 1), next.isSpaced else { return false }
    return next.keyword == .and || next.keyword == .or
  }

  /// "new 737 Max jets": digits that are the name of a type.
  private func isModel(_ at: Int) -> Bool {
    guard let token = numbers.token(at), token.length <= 4, !token.flags.contains(.dotted) else { return false }
    if let before = numbers.token(at - 1), before.isWord, before.isCapitalized { return true }
    return numbers.token(at + 1).map { $0.isWord && $0.isCapitalized && $0.isSpaced } ?? false
  }

  /// Whether the phrase ends before a token.
  private func stops(_ at: Int, first: Bool, plural: Bool, isSingular: Bool) -> Bool {
    guard let token = numbers.token(at) else { return true }
    let name = token.keyword
    if first, name == .more || name == .other || name == .such || name == .most { return false }
    if token.is(.calendar) || NonQuantity.months.contains(token.hash) && token.isCapitalized { return true }
    if isSingular, token.is([.verbPast, .verbThird, .reporting]), !token.is([.noun, .adjective]) { return true }
    // "tens of millions flowing into", "two captured by": what they do, and nothing that is counted.
    if first, token.is([.verbGerund, .verbParticiple]), !token.is([.noun, .adjective]),
      let next = numbers.token(at + 1),
      next.is([.preposition, .determiner, .adverb, .possessive]) || !next.isWord
    {
      return !numbers.hyphen(at + 1)
    }
    if token.is(.adverb), numbers.hyphen(at + 1), numbers.touches(at + 1), numbers.touches(at + 2) { return false }
    if name == .and || name == .or { return !joinsAdjectives(at, plural: plural, first: first) }
    if token.is([.preposition, .conjunction, .subordinator, .possessive, .modal, .auxiliary, .question]) {
      return !(token.is([.noun, .adjective]) && numbers.looksPlural(at))
    }
    if token.is(.determiner) { return true }
    if token.is(.pronoun), !token.is([.noun, .adjective]) { return true }
    if first, Superlative.isOne(token.hash, Ending(numbers.tokens.bytes, token)) { return false }
    if token.is(.adverb), !token.is([.adjective, .noun]) { return !(first && hasNounBeyond(at)) }
    if token.is([.verbPast]), !token.is([.noun, .adjective, .verbParticiple]) { return true }
    if name == .last || name == .next { return true }
    return false
  }

  private func hasNounBeyond(_ at: Int) -> Bool {
    numbers.token(at + 1).map { $0.is([.adjective, .verbParticiple]) } ?? false
  }

  /// "digital and physical sales", "Democratic or Democratic-leaning voters": what joins two words before the plural.
  private func joinsAdjectives(_ at: Int, plural: Bool, first: Bool) -> Bool {
    guard !plural, !first else { return false }
    for place in at + 1..<at + 7 {
      guard let token = numbers.token(place), token.isWord || token.kind == .hyphen && numbers.touches(place) else {
        return false
      }
      if place > at + 1, numbers.looksPlural(place) { return true }
      let stops: WordClass = [
        .preposition, .conjunction, .subordinator, .determiner, .pronoun, .possessive, .modal, .auxiliary, .question,
      ]
      if token.is(stops) || token.is(.figureWord) || numbers.looksPlural(place) { return false }
    }
    return false
  }

  /// A noun that has no plural of its own: "13 aircraft", "300 staff".
  private func unmarked(_ last: Int) -> Bool {
    let token = numbers.list[last]
    return Singular.isPlural(token.hash, Ending(numbers.tokens.bytes, token))
  }

  /// What is left without "and", "more", "most".
  private func phrase(_ all: UInt64, from start: Int) -> FoundNoun? {
    var words = all
    for offset in 0..<64 - all.leadingZeroBitCount {
      let name = numbers.list[start + offset].keyword
      if name == .and || name == .more || name == .most { words &= ~(1 << UInt64(offset)) }
    }
    guard words != 0 else { return nil }
    let first = words.trailingZeroBitCount
    return FoundNoun(tokens: start + first..<start + 64 - words.leadingZeroBitCount, words: words >> UInt64(first))
  }
}

// MARK: Names

extension NumeralReader {
  /// Bodies of people whose name is a unit by itself: their adjectives say which, not what is counted.
  private static let bodies = WordSet("people person persons personnel staff")

  /// The name of what is counted, and its last noun, singular: "shipping container" and "container".
  func names(of noun: FoundNoun) -> (name: String, head: String) {
    let last = noun.tokens.upperBound - 1
    if noun.writing == .asWritten || noun.writing == .phrase && Self.bodies.contains(list[last].hash) {
      let written = lower(last)
      return (written, written)
    }
    let head = singular(last)
    guard noun.writing == .phrase, noun.words > 1 else { return (head, head) }
    var name = ""
    for (offset, index) in noun.tokens.dropLast().enumerated() where noun.words & 1 << UInt64(offset) != 0 {
      let token = list[index]
      if token.is(.verbParticiple), !token.is([.adjective, .noun]), !hyphen(index + 1), !hyphen(index - 1) { continue }
      let word = lower(index)
      let isSuperlative = Superlative.isOne(token.hash, Ending(tokens.bytes, token))
      name += isSuperlative ? Superlative.positive(word) ?? word : word
      name += hyphen(index + 1) ? "-" : " "
    }
    return (name + head, head)
  }

  /// The singular of a word, in lower case.
  func singular(_ index: Int) -> String {
    let token = list[index]
    switch Singular.change(token.hash, Ending(tokens.bytes, token)) {
    case .none: return lower(index)
    case .other(let word): return word
    case .ending(let drop, let add):
      guard !token.flags.contains(.wide) else { return lower(index).dropLast(drop) + add }
      let kept = token.length - drop
      return String(unsafeUninitializedCapacity: token.length + add.utf8.count) { buffer in
        _ = lower(token, into: buffer, at: 0)
        for (at, byte) in add.utf8.enumerated() { buffer[kept + at] = byte }
        return kept + add.utf8.count
      }
    }
  }
}
