internal import SourceText

/// Whether what is told around an expression is past or to come.
enum Tense: Sendable {
  /// `open` is for what the words leave open.
  case past, open, future
  /// A present tense, which with a day may tell a plan ("opens Monday").
  case present
  /// Until or by some day: the next one, if it is near.
  case limit

  /// The tense of what happens on the expression's day.
  ///
  /// The verb beside the expression counts most ("said Friday it would"), then the verb before it in the same clause
  /// with the infinitives between, then the verb group of its clause.
  ///
  /// - Complexity: bounded by a reach on either side.
  static func around(_ expression: Range<Int>, isWeekday: Bool, _ prose: Prose) -> Tense {
    let sentence = prose.sentences[Int(prose.sentenceOf[expression.lowerBound])].tokens
    let scan = TenseScan(prose, sentence)
    if scan.modifiesNoun(expression.upperBound) { return .open }
    if scan.isEarliest(expression.lowerBound) { return .future }
    let before = scan.skippingPrepositions(expression.lowerBound)
    let tense = scan.governing(expression, before.at)
    switch before.limit {
    case .until where tense != .future: return .limit
    case .by where tense != .future: return isWeekday ? tense : .limit
    default: return tense
    }
  }
}

/// Looks about an expression for what tells its tense.
private struct TenseScan {
  let prose: Prose
  let sentence: Range<Int>
  private let reach = 20

  init(_ prose: Prose, _ sentence: Range<Int>) { (self.prose, self.sentence) = (prose, sentence) }

  enum Limit { case none, until, by }

  /// The token before the prepositions and articles of an expression; whether they set a limit.
  func skippingPrepositions(_ at: Int) -> (at: Int, limit: Limit) {
    var before = at - 1
    var limit = Limit.none
    while before >= sentence.lowerBound, at - before <= 3,
      prose.tags[before] == .preposition || prose.tags[before] == .determiner || prose.tags[before] == .subordinator
    {
      if TenseWords.until.contains(prose.tokens[before].hash) { limit = .until }
      if TenseWords.by.contains(prose.tokens[before].hash) { limit = .by }
      before -= 1
    }
    // "Until Tuesday, nobody had …": what it limits stands after it.
    let isFronted = before <= sentence.lowerBound || prose.tags[before] == .punctuation
    return (before, isFronted ? .none : limit)
  }

  /// "as early as Tuesday", "as soon as June".
  func isEarliest(_ at: Int) -> Bool {
    at - 3 >= sentence.lowerBound && prose.tokens[at - 1].keyword == .as
      && TenseWords.earliest.contains(prose.tokens[at - 2].hash) && prose.tokens[at - 3].keyword == .as
  }

  /// Whether the expression is put before a noun that it describes: "a June agreement", "Friday's vote".
  func modifiesNoun(_ end: Int) -> Bool {
    guard end < sentence.upperBound else { return false }
    let token = prose.tokens[end]
    if token.kind == .clitic { return true }
    return prose.tags[end] == .noun && token.kind == .word && !token.isCapitalized && token.is(.noun)
      && token.classes & WordClass.anyVerb.rawValue == 0
  }

  /// The tense of what governs an expression.
  func governing(_ expression: Range<Int>, _ before: Int) -> Tense {
    let left = left(of: before)
    if let left, left.distance <= 1 { return left.tense }
    if let right = adjacent(after: expression.upperBound) { return right }
    if let left, !left.crossesComma { return left.tense }
    // "On Tuesday, the council voted": the verb stands after it.
    if before < sentence.lowerBound || prose.tags[before] == .punctuation,
      let right = right(from: expression.upperBound)
    {
      return right
    }
    let number = Int(prose.clauseOf[expression.lowerBound])
    if prose.clauses.indices.contains(number), let group = prose.clauses[number].verbGroup { return tense(of: group) }
    return left?.tense ?? right(from: expression.upperBound) ?? .open
  }

  /// The verb that governs what stands at a place, from there to the left.
  func left(of start: Int) -> (tense: Tense, distance: Int, crossesComma: Bool)? {
    var at = start
    var comma = false
    var infinitive = false
    while at >= sentence.lowerBound, start - at < reach {
      let token = prose.tokens[at]
      let distance = start - at
      // "the mayor said Friday": whatever stands before.
      if distance <= 1, token.is(.reporting), token.is(.verbPast), !follows(auxiliaryBefore: at) {
        return (.past, 0, false)
      }
      switch prose.tags[at] {
      case .finite where describesNoun(at): break
      case .finite, .modal:
        if distance > 0, TenseWords.plans.contains(token.hash) { return (.future, distance, comma) }
        var tense = tense(of: group(at))
        // "opens on Monday", but not "says of the trading on Monday".
        if tense == .present, distance > 3 { tense = .open }
        // "The deadline is Friday."
        if tense == .open, distance == 0, token.keyword == .is || token.keyword == .are { tense = .present }
        return (infinitive && tense != .past ? .future : tense, distance, comma)
      case .base where at > sentence.lowerBound && prose.tokens[at - 1].keyword == .to:
        if at - 2 >= sentence.lowerBound, TenseWords.intents.contains(prose.tokens[at - 2].hash) {
          return (isPluperfect(at - 2) ? .past : .future, distance, comma)
        }
        infinitive = true
        at -= 1
      case .base where at > sentence.lowerBound && distance <= 3 && isPlainName(at - 1):
        // "The captains meet Monday."
        return (.present, distance, comma)
      case .participle, .adjective:
        if VerbTense.arrangements.contains(token.hash), distance <= 4, !isAsPlanned(at) {
          return (isPluperfect(at) ? .past : .future, distance, comma)
        }
        if distance <= 3, prose.tags[at] == .participle, !follows(auxiliaryBefore: at) {
          return (.past, distance, comma)
        }
      case .subordinator:
        return nil
      case .punctuation:
        if token.kind == .semicolon || token.kind == .colon || token.kind == .dash { return nil }
        if token.mayOpenQuotation || token.mayCloseQuotation || token.kind == .comma { comma = true }
      default: break
      }
      at -= 1
    }
    return nil
  }

  /// "another live appearance", "the cast list": a verb only by its spelling.
  private func describesNoun(_ at: Int) -> Bool {
    guard at > sentence.lowerBound, !prose.tokens[at].is(.verbPast) else { return false }
    switch prose.tags[at - 1] {
    case .determiner, .possessive, .preposition: return true
    default: return prose.tokens[at - 1].keyword == .another
    }
  }

  private func isPlainName(_ at: Int) -> Bool {
    prose.tags[at] == .properNoun || prose.tags[at] == .noun && !prose.tokens[at].is(.adjective)
  }

  /// "as planned", "as previously planned": it came about.
  private func isAsPlanned(_ at: Int) -> Bool {
    (max(sentence.lowerBound, at - 2)..<at).contains { prose.tokens[$0].keyword == .as }
  }

  /// "had been scheduled".
  private func isPluperfect(_ at: Int) -> Bool {
    // "had ruled that she must go, and set Friday": the "had" is of both.
    let reach = at > sentence.lowerBound && prose.tokens[at - 1].keyword == .and ? reach : 4
    return (max(sentence.lowerBound, at - reach)..<at).contains { prose.tokens[$0].keyword == .had }
  }

  private func follows(auxiliaryBefore at: Int) -> Bool {
    var before = at - 1
    while before >= sentence.lowerBound, at - before <= 3 {
      if prose.tokens[before].is(.auxiliary) || prose.tags[before] == .modal { return true }
      guard prose.tags[before] == .adverb || prose.tags[before] == .participle || prose.tags[before] == .base else {
        return false
      }
      before -= 1
    }
    return false
  }

  /// A finite verb right after an expression: "a court Thursday refused".
  func adjacent(after end: Int) -> Tense? {
    var at = end
    while at < sentence.upperBound, at < end + 2, prose.tags[at] == .adverb { at += 1 }
    guard at < sentence.upperBound, prose.tags[at] == .finite || prose.tags[at] == .modal else { return nil }
    return tense(of: group(at))
  }

  /// The first finite verb to the right.
  func right(from end: Int) -> Tense? {
    var at = end
    while at < sentence.upperBound, at < end + reach {
      if prose.tags[at] == .finite || prose.tags[at] == .modal { return tense(of: group(at)) }
      at += 1
    }
    return nil
  }

  /// The verb group that a verb stands in.
  private func group(_ at: Int) -> Range<Int> {
    let number = Int(prose.clauseOf[at])
    if prose.clauses.indices.contains(number), let group = prose.clauses[number].verbGroup, group.contains(at) {
      return group
    }
    return at..<(at + 1)
  }

  /// The tense of a verb group.
  private func tense(of group: Range<Int>) -> Tense {
    switch prose.tense(of: group) {
    case .past, .perfect: .past
    case .future, .possible, .arranged: .future
    case .present: .present
    case .open: .open
    }
  }
}

private enum TenseWords {
  static let earliest = WordSet("early soon")
  static let until = WordSet("until till")
  static let by = WordSet("by through thru")
  /// Of what is held in mind, the day is that of what is planned: "planned a rally on Saturday".
  static let plans = WordSet("planned plans plan")
  /// Before an infinitive: what is meant to be done.
  static let intents = WordSet(
    """
    scheduled due slated expected set planned plan plans planning expects expect agreed intends intend intended hopes hope \
    hoped vowed promised decided likely ready going wants want wanted supposed asked invited promises agreement offer proposal deal bid intention pledge
    """)
}
