internal import SourceText

/// Whether what is told around an expression is past or to come.
enum Tense: Sendable {
  case past, present, future

  /// The tense of the clause that an expression stands in: of its verb group, and of the infinitive or the word of
  /// intention that stands nearer to the expression.
  ///
  /// - Complexity: bounded by a reach on either side.
  static func around(_ expression: Range<Int>, _ prose: Prose) -> Tense {
    let at = expression.lowerBound
    guard at < prose.tokens.count, at < prose.clauseOf.count else { return .present }
    let number = Int(prose.clauseOf[at])
    guard prose.clauses.indices.contains(number), let group = prose.clauses[number].verbGroup else {
      return nearest(expression, prose)
    }
    let clause = prose.clauses[number].tokens
    let whole = of(group, prose)
    // What stands between the verb group and the expression, nearest first.
    var near = at - 1
    let floor = max(clause.lowerBound, group.upperBound <= at ? group.upperBound : clause.lowerBound, at - 16)
    while near >= floor {
      if Int(prose.clauseOf[near]) == number, let tense = nonfinite(near, prose, whole, at - near) { return tense }
      near -= 1
    }
    if group.upperBound <= at, let last = group.last, intends.contains(prose.tokens[last].hash),
      whole != .past || at - last <= 3,
      prose.tags[last] == .participle
    {
      return .future
    }
    return whole
  }

  /// The tense of a verb group.
  private static func of(_ group: Range<Int>, _ prose: Prose) -> Tense {
    let first = prose.tokens[group.lowerBound]
    switch first.name {
    case .will, .would, .may, .might, .could, .can, .should, .must: return .future
    case .has, .have: return group.count > 1 ? .past : .present
    case .is, .are, .am:
      guard let last = group.last, last > group.lowerBound else {
        // "is to open": an arrangement.
        let next = group.upperBound
        return next < prose.tokens.count && prose.tokens[next].name == .to && prose.tags[next] == .particle
          ? .future : .present
      }
      if intends.contains(prose.tokens[last].hash) || prose.tags[last] == .gerund { return .future }
      return .present
    case .was, .were, .had, .did, .said: return .past
    default: break
    }
    if first.kind == .clitic { return first.length >= 3 && shallClitic(first, prose) ? .future : .present }
    if wills.contains(first.hash) { return .future }
    if first.is(.verbPast) || first.classes & WordClass.anyVerb.rawValue == 0 && endsInED(first, prose) { return .past }
    return .present
  }

  private static func shallClitic(_ token: Token, _ prose: Prose) -> Bool {
    prose.tokens.bytes[Int(token.end) - 1] | 0x20 == UInt8(ascii: "l")
  }

  private static func endsInED(_ token: Token, _ prose: Prose) -> Bool {
    token.length > 3 && prose.tokens.bytes[Int(token.end) - 1] == UInt8(ascii: "d")
      && prose.tokens.bytes[Int(token.end) - 2] == UInt8(ascii: "e")
  }

  /// What an infinitive or a word of intention between verb and date tells; nil for any other word.
  private static func nonfinite(_ at: Int, _ prose: Prose, _ whole: Tense, _ distance: Int) -> Tense? {
    let token = prose.tokens[at]
    if intends.contains(token.hash), distance <= 5, prose.tags[at] != .finite { return .future }
    if prose.tags[at] == .base, at > 0, prose.tokens[at - 1].name == .to {
      if whole != .past { return .future }
      return at > 1 && intends.contains(prose.tokens[at - 2].hash) ? .future : .past
    }
    return nil
  }

  /// In a clause without a verb: the nearest verb of the sentence.
  private static func nearest(_ expression: Range<Int>, _ prose: Prose) -> Tense {
    let sentence = prose.sentences[Int(prose.sentenceOf[expression.lowerBound])].tokens
    var distance = 1
    while distance < 20 {
      for at in [expression.lowerBound - distance, expression.upperBound - 1 + distance] where sentence.contains(at) {
        let token = prose.tokens[at]
        if intends.contains(token.hash), distance <= 5 { return .future }
        if prose.tags[at] == .modal { return .future }
        if prose.tags[at] == .finite || prose.tags[at] == .participle {
          return token.is([.verbPast, .verbParticiple]) || endsInED(token, prose) ? .past : .present
        }
      }
      distance += 1
    }
    return .present
  }

  private static func set(_ words: String) -> Set<UInt32> {
    Set(words.split(whereSeparator: \.isWhitespace).map { Vocabulary.hash($0) })
  }

  private static let wills = set("will won't shall shan't would")
  private static let intends = set(
    """
    scheduled due slated expected set planned plan plans planning expects expect agreed intends intend intended hopes hope \
    hoped vowed promised decided likely ready going wants want wanted supposed asked invited upcoming deadline
    """)
}
