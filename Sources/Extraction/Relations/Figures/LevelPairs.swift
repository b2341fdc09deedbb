import SourceText

/// Two levels of one thing, an earlier and a later: "rose to 105 from 80", "105, up from 80", "from 80 to 105".
struct LevelPair: Sendable {
  var base: Quantity
  var level: Quantity
  var way: Quantity.Way?
  /// The words that say which way it went.
  var cue: TextRange?
  /// Whether a word of direction stands right at the base: "up from 80".
  var isTied = false
  /// What else the level may be, where it is told some way off: "70 percent of … believe it, up from 60".
  var otherLevels: [Quantity] = []
}

extension QuantityLine {
  /// The pairs of levels of a sentence.
  var levelPairs: [LevelPair] {
    quantities.indices.compactMap { index in
      let quantity = quantities[index]
      if quantity.end == .second { return merged(index) }
      guard quantity.end == .only, isLevel(quantity) else { return nil }
      let governor = governor(quantity)
      if let pair = compared(index, governor) { return pair }
      guard isBase(quantity, governor), !isWord(governor - 1, in: QuantityLine.origins) else { return nil }
      return fromTo(index, governor) ?? toFrom(index, governor) ?? upFrom(index, governor)
    }
  }

  /// "from 80", "a 20 percent increase over the 1.25 million of 2018", "a rise on the 412 of May".
  private func isBase(_ quantity: Quantity, _ governor: Int) -> Bool {
    if keyword(governor) == .from { return true }
    let start = quantity.tokens.lowerBound
    // "a 20 percent premium to its closing price of $30"
    if keyword(governor) == .to, isWord(governor - 1, in: DirectionWords.premiums) { return true }
    return isWord(governor, in: QuantityLine.overOn) && isWord(governor - 1, in: DirectionWords.nouns)
      || isWord(governor, in: DirectionWords.nouns) && isWord(start, in: QuantityLine.overOn)
  }

  private static let overOn = WordSet("over on")

  /// "more than the 540": words of a bound with an article or an owner in them compare.
  func isCompared(_ figure: Figure) -> Bool {
    guard let words = figure.boundWords else { return false }
    let start = prose.tokens.index(at: words.start)
    return span(start, min(start + 6, figure.tokens.upperBound)).contains {
      keyword($0) == .the || tag($0) == .possessive
    }
  }

  private func isLevel(_ quantity: Quantity) -> Bool {
    guard let figure = figure(quantity) else { return false }
    switch figure.form {
    case .plain: return figure.bound != .up && figure.bound != .down
    case .fraction: return figure.unitKind == .percent
    default: return false
    }
  }

  /// "from 80 to 105", read as one figure.
  private func merged(_ index: Int) -> LevelPair? {
    guard let first = quantity(index - 1), first.source == quantities[index].source,
      let figure = figure(first), figure.form == .fromTo
    else { return nil }
    let opens = keyword(governor(first)) == .from || keyword(first.tokens.lowerBound) == .from
    let (way, cue) = direction(before: first.tokens.lowerBound)
    // "208 pounds to 193" without "from" may be two rivals.
    guard opens else { return nil }
    var (base, level) = (first, quantities[index])
    if figure.bound == .about {
      let leeway = ExactInterval.between(Exact(95, exponent: -2), Exact(105, exponent: -2))
      (base.allowed, level.allowed) = (base.allowed * leeway, level.allowed * leeway)
    }
    return LevelPair(base: base, level: level, way: way, cue: cue)
  }

  /// "from 80 a year earlier to 105".
  private func fromTo(_ index: Int, _ governor: Int) -> LevelPair? {
    let base = quantities[index]
    for next in index + 1..<index + 4 {
      guard let level = quantity(next), level.end != .second, isLevel(level), keyword(self.governor(level)) == .to,
        level.per == base.per && base.isComparable(to: level)
          || level.per == nil && level.unitKind == .none && base.per != nil
      else { continue }
      let gap = gap(tail(base), level.tokens.lowerBound)
      guard !gap.has(.breaker, .semicolon, .far, .colon, .dash), gap.words <= 12, !(gap.has(.and) && next > index + 1)
      else { return nil }
      let (way, cue) = direction(before: base.tokens.lowerBound)
      return LevelPair(base: base, level: level, way: way, cue: cue)
    }
    return nil
  }

  /// "to 105 from 80".
  private func toFrom(_ index: Int, _ governor: Int) -> LevelPair? {
    let base = quantities[index]
    for last in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      guard let level = quantity(last), level.end == .only, isLevel(level),
        level.per == base.per || base.per == nil && level.unitKind == .currency,
        base.isComparable(to: level) || level.unit.hasPrefix(base.unit + " per ")
      else { continue }
      let at = self.governor(level)
      guard keyword(at) == .to else { continue }
      let gap = gap(tail(level), governor)
      guard !gap.has(.breaker, .semicolon, .far, .colon), gap.words <= 14, !gap.has(.verb) else { return nil }
      // "to 105, up 25 percent from 80": the word of direction is tied to the base too.
      let (way, cue) = direction(before: at)
      let (nearer, words) = particle(from: tail(level), to: governor)
      // "to $18 million on revenue of $120 million, up from $114 million": what went up stands nearer.
      if nearer != nil,
        quantities[(last + 1)..<index].contains(where: {
          $0.isComparable(to: base) && $0.per == nil && change($0) == nil
        })
      {
        return nil
      }
      return LevelPair(base: base, level: level, way: nearer ?? way, cue: nearer == nil ? cue : words)
    }
    return nil
  }

  /// "105 passengers, up from 80", "105, up 25 percent from 80".
  private func upFrom(_ index: Int, _ governor: Int) -> LevelPair? {
    let base = quantities[index]
    var levels: [Quantity] = []
    var nearest: (Quantity.Way, TextRange)?
    for last in stride(from: index - 1, through: max(0, index - 5), by: -1) {
      guard let level = quantity(last) else { continue }
      let (way, words) = particle(from: tail(level), to: governor)
      if nearest == nil, let way, let words { nearest = (way, words) }
      guard nearest != nil, level.end == .only, isLevel(level), way != nil,
        level.per == base.per && base.isComparable(to: level)
          || keyword(governor) == .to && base.per == nil && level.unit.hasPrefix(base.unit + " per ")
      else { continue }
      let gap = gap(tail(level), governor)
      guard !gap.has(.semicolon, .far, .colon) else { break }
      levels.append(level)
    }
    guard let level = levels.first, let (way, cue) = nearest else { return nil }
    let isTied = isWord(governor - 1, in: DirectionWords.particles)
    return LevelPair(
      base: base, level: level, way: way, cue: cue, isTied: isTied, otherLevels: Array(levels.dropFirst()))
  }

  /// "412 people, compared with 380 in 2014"; which way it went is not told.
  private func compared(_ index: Int, _ governor: Int) -> LevelPair? {
    let isCompared =
      isWord(governor, in: FigureWords.versus)
      || keyword(governor) == .with && keyword(governor - 1) == .compared
    let base = quantities[index]
    guard isCompared else { return nil }
    for last in stride(from: index - 1, through: max(0, index - 3), by: -1) {
      guard let level = quantity(last), level.end == .only, isLevel(level), level.per == base.per,
        base.isComparable(to: level), level.unitKind == base.unitKind || last == index - 1
      else { continue }
      // "$4.2 million, or 42 cents a share, compared with $3.1 million"
      let gap = gap(tail(level), governor)
      guard gap.has(.comma), !gap.has(.semicolon, .far, .breaker), last < index - 1 || !gap.has(.figure),
        gap.words <= 10
      else { return nil }
      return LevelPair(base: base, level: level, way: nil, cue: nil)
    }
    return nil
  }

  private func change(_ quantity: Quantity) -> Quantity? {
    quantities.firstIndex { $0.range == quantity.range }.flatMap { change($0)?.0 }
  }

  /// "up" or "down" after a comma or a bracket, between a level and its base.
  private func particle(from start: Int, to end: Int) -> (Quantity.Way?, TextRange?) {
    for at in span(start, end).suffix(12).reversed() {
      guard let token = token(at), let way = DirectionWords.way(token) else { continue }
      let isMeant =
        DirectionWords.particles.contains(token)
        ? opensAside(at) || isTime(at - 1) || at == start || tag(at - 1) == .adverb
        : tag(at) == .gerund && opensAside(at) || DirectionWords.nouns.contains(token) && isApposed(at, from: start)
      if isMeant { return (way, words(at..<at + 1)) }
    }
    return (nil, nil)
  }

  private func opensAside(_ at: Int) -> Bool {
    kind(at - 1) == .comma || kind(at - 1) == .dash || kind(at - 1) == .open
  }

  /// ", a 43 percent increase", "– an annual rise": a noun with its article right behind a mark.
  private func isApposed(_ noun: Int, from start: Int) -> Bool {
    for at in span(start, noun).suffix(8).reversed() {
      if isWord(at, in: QuantityLine.articles) { return opensAside(at) }
      guard tag(at) != .finite, tag(at) != .preposition, tag(at) != .conjunction else { return false }
    }
    return false
  }

  private static let articles = WordSet("a an")

  /// The nearest word of direction before a place, within its clause; nothing where another verb stands between.
  func direction(before start: Int) -> (Quantity.Way?, TextRange?) {
    var at = start - 1
    let limit = max(sentence.lowerBound, start - 22)
    while at >= limit, let token = token(at) {
      // "at the discount chain", "the expansion plan": a noun of direction before the noun that it qualifies.
      let isQualifier = DirectionWords.nouns.contains(token) && tag(at) == .noun && tag(at + 1) == .noun
      if !isQualifier, let way = DirectionWords.way(token), tag(at) != .properNoun, kind(at + 1) != .hyphen,
        keyword(at + 1) != .than,
        keyword(at + 1) != .to || at + 1 >= start - 1 || tag(at) != .noun
      {
        return (way, words(at..<at + 1))
      }
      switch token.kind {
      case .semicolon, .colon, .closeQuote, .openQuote, .straightQuote: return (nil, nil)
      case .word:
        if tag(at) == .finite || tag(at) == .base || tag(at) == .gerund, !token.is(.auxiliary) { return (nil, nil) }
        if token.keyword == .and || token.keyword == .but || token.keyword == .while { return (nil, nil) }
      default: break
      }
      at -= 1
    }
    return (nil, nil)
  }

  private static let origins = WordSet(
    "ranging range ranged away apart far different differ differs varies vary varied everything anywhere anything aged ages"
  )
}

extension DirectionWords {
  static let particles = WordSet("up down")
}
