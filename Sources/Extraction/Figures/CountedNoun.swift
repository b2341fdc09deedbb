internal import SourceText

/// The noun phrase that a number counts.
struct FoundNoun {
  /// The phrase, adjectives in it.
  var tokens: Range<Int>
  /// Adjectives and nouns, the last one singular: "shipping container".
  var name: String
  /// The last noun, singular.
  var head: String
}

/// Finds the noun phrase after a number: adjectives and nouns as far as the first plural.
struct NounReader {
  let numbers: NumeralReader
  /// Bodies of people whose name is a unit by itself: their adjectives say which, not what is counted.
  private static let bodies: Set<String> = ["people", "person", "persons", "personnel", "staff"]
  /// Nouns that take no other behind them: "6.5 times earnings".
  private static let ends: Set<String> = ["times"]
  private static let reach = 7

  /// - Parameter isSingular: whether one is counted, or the number stands as an adjective ("the 11 member panel").
  func noun(at start: Int, beforeEnd limit: Int, isSingular: Bool, isOne: Bool = false) -> FoundNoun? {
    var words: [Int] = []
    var at = start
    var plural: Int?
    scan: while at < min(limit, start + NounReader.reach), let token = numbers.token(at) {
      switch token.kind {
      case .word:
        if at > start, token.flags.contains(.paragraph) { break scan }
        if stops(at, first: words.isEmpty, plural: plural != nil, isSingular: isSingular) { break scan }
        let isPlural =
          numbers.looksPlural(at) && !(words.isEmpty && token.is(.determiner))
          && !(numbers.hyphen(at + 1) && numbers.touches(at + 1) && numbers.touches(at + 2))
        if plural != nil, !isPlural { break scan }
        if plural != nil, token.is([.verbThird, .verbBase]), !token.is(.plural) { break scan }
        if isPlural, isOne, token.is(.verbThird), !words.isEmpty { break scan }
        if isPlural { plural = words.count }
        words.append(at)
        at += 1
        if words.count == 1, isPlural, NounReader.ends.contains(numbers.lower(at - 1)) { break scan }
      case .hyphen where !words.isEmpty && numbers.touches(at) && numbers.touches(at + 1) && plural == nil:
        at += 1
      case .hyphen where isHanging(at):
        // "coal- and gas-fired plants"
        at += 2
      case .number where !words.isEmpty && plural == nil && isModel(at):
        // "new 737 Max jets"
        words.append(at)
        at += 1
      case .word where token.name == .and: at += 1
      default: break scan
      }
    }
    guard !words.isEmpty else { return nil }
    if let plural { words.removeLast(words.count - plural - 1) }
    guard plural != nil || isSingular || unmarked(words) else { return nil }
    return build(words)
  }

  private func isHanging(_ at: Int) -> Bool {
    guard numbers.touches(at), let next = numbers.token(at + 1), next.isSpaced else { return false }
    return next.name == .and || next.name == .or
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
    let name = token.name
    if first, name == .more || name == .other || name == .such || name == .most { return false }
    if token.is(.calendar) || Silence.months.contains(token.hash) && token.isCapitalized { return true }
    if isSingular, token.is([.verbPast, .verbThird, .saying]), !token.is([.noun, .adjective]) { return true }
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
    if first, Superlative.positive(numbers.lower(at)) != nil { return false }
    if token.is(.adverb), !token.is([.adjective, .noun]) { return !(first && hasNounBeyond(at)) }
    if token.is([.verbPast]), !token.is([.noun, .adjective, .verbParticiple]) { return true }
    if name == .last || name == .next { return true }
    return false
  }

  private func hasNounBeyond(_ at: Int) -> Bool {
    numbers.token(at + 1).map { $0.is([.adjective, .verbParticiple]) } ?? false
  }

  /// "digital and physical sales", "Kia and Hyundai vehicles": "and" between two words before the plural.
  private func joinsAdjectives(_ at: Int, plural: Bool, first: Bool) -> Bool {
    guard !plural, !first, let next = numbers.token(at + 1), let after = numbers.token(at + 2) else { return false }
    return next.kind == .word && after.kind == .word && !numbers.looksPlural(at + 1) && numbers.looksPlural(at + 2)
  }

  /// A noun that has no plural of its own: "13 aircraft", "300 staff".
  private func unmarked(_ words: [Int]) -> Bool {
    words.last.map { Singular.isPlural(numbers.lower($0)) } ?? false
  }

  private func build(_ words: [Int]) -> FoundNoun? {
    let words = words.filter {
      numbers.token($0)?.name != .and && numbers.token($0)?.name != .more && numbers.token($0)?.name != .most
    }
    guard let first = words.first, let last = words.last else { return nil }
    let written = numbers.lower(last)
    let head = Singular.of(written)
    if NounReader.bodies.contains(written) { return FoundNoun(tokens: first..<last + 1, name: written, head: written) }
    var name = ""
    for index in words.dropLast() {
      guard let token = numbers.token(index) else { continue }
      if token.is(.verbParticiple), !token.is([.adjective, .noun]), !numbers.hyphen(index + 1),
        !numbers.hyphen(index - 1)
      {
        continue
      }
      name += Superlative.positive(numbers.lower(index)) ?? numbers.text(index)
      name += numbers.hyphen(index + 1) ? "-" : " "
    }
    return FoundNoun(tokens: first..<last + 1, name: name.lowercased() + head, head: head)
  }
}
