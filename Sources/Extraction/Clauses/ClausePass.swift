internal import SourceText

/// Verbs of which somebody is asked whether something is so.
private let asks = WordSet("ask asks asked asking")

/// The clauses of a text in the making, a sentence at a time.
struct ClausePass {
  struct Open {
    var start: Int
    var kind: Clause.Kind
    var subject: Range<Int>?
    var group: Range<Int>?
    var verb: Int?
    /// Opened by a word such as `who` or `after`.
    var isIntroduced: Bool
  }

  let tokens: Tokens
  /// A participle that turns out to be the verb that a clause waits for becomes a finite verb.
  private(set) var tags: Column<PartOfSpeech>
  /// The tokens of the sentence that is read, and its number.
  private(set) var range = 0..<0
  var number = 0
  private(set) var finished: [Clause] = []
  var open: [Open] = []
  /// The first token after the last comma, semicolon, dash, quotation mark or conjunction.
  var afterBreak = 0
  var afterConjunction = -2
  /// Deeper nesting is read flat.
  static let deepest = 12

  init(_ tokens: Tokens, _ tags: Column<PartOfSpeech>) {
    (self.tokens, self.tags) = (tokens, tags)
    finished.reserveCapacity(tokens.count / 10 + 1)
  }

  /// Reads the clauses of one sentence more.
  mutating func read(_ range: Range<Int>, _ number: Int) {
    (self.range, self.number) = (range, number)
    (afterBreak, afterConjunction) = (range.lowerBound, -2)
    let first = finished.count
    open.append(Open(start: range.lowerBound, kind: .main, isIntroduced: false))
    var at = range.lowerBound
    while at < range.upperBound {
      switch tags[at] {
      case .subordinator where introduces(at): introduce(at, kindOf(at))
      case .pronoun where opensRelative(at):
        if introduces(at) { introduce(at, relativeOrComplement(at)) }
      // "officials whose laws were struck down say"
      case .possessive where tokens[at].keyword == .whose && isRelative(at) && introduces(at): introduce(at, .relative)
      case .finite where isReduced(at): break
      case .finite, .modal:
        at = verbGroup(at)
        continue
      case .participle where isAwaited(at):
        tags[at] = .finite
        at = verbGroup(at)
        continue
      case .conjunction:
        afterBreak = at + 1
        afterConjunction = at + 1
      case .punctuation where breaks(at): afterBreak = at + 1
      default: break
      }
      at += 1
    }
    while !open.isEmpty { close(at: range.upperBound) }
    // Clauses are finished from the inner one to the outer; they are listed by where they begin.
    guard finished.count > first + 1 else { return }
    finished.withUnsafeMutableBufferPointer { clauses in
      var new = UnsafeMutableBufferPointer(rebasing: clauses[first...])
      new.sort { $0.isListed(before: $1) }
    }
  }

  func breaks(_ at: Int) -> Bool {
    switch tokens[at].kind {
    case .hyphen, .slash, .currency, .percent, .symbol, .bullet: false
    // Within a sentence it is the period of a title or an initial.
    case .period: at + 1 >= range.upperBound
    default: true
    }
  }

  private func introduces(_ at: Int) -> Bool { at + 1 < range.upperBound }

  private func opensRelative(_ at: Int) -> Bool {
    tokens[at].is(.question) || tokens[at].keyword == .that && isRelative(at)
  }

  private func isRelative(_ at: Int) -> Bool {
    guard at > range.lowerBound else { return false }
    switch tags[at - 1] {
    case .noun, .properNoun, .pronoun, .number: return true
    default: return false
    }
  }

  private func kindOf(_ at: Int) -> Clause.Kind {
    switch tokens[at].keyword {
    case .that: return at > range.lowerBound && isRelative(at) && !tokens[at - 1].is(.cueNoun) ? .relative : .complement
    case .whether, .how, .why: return .complement
    case .where: return at > range.lowerBound && isRelative(at) ? .relative : .adverbial
    case .if:
      return at > range.lowerBound && (tokens[at - 1].is([.reporting, .thinking]) || isAsked(at))
        ? .complement : .adverbial
    default: return .adverbial
    }
  }

  /// `asked Reed if it leaked`: whom it was asked stands between.
  private func isAsked(_ at: Int) -> Bool {
    guard let last = open.last, let verb = last.verb, let group = last.group else { return false }
    return asks.contains(tokens[verb].hash) && afterBreak <= group.upperBound && at - group.upperBound < 8
  }

  private func relativeOrComplement(_ at: Int) -> Clause.Kind {
    guard at > range.lowerBound else { return .main }
    switch tags[at - 1] {
    case .finite, .base, .gerund: return .complement
    case .participle, .preposition: return tokens[at].keyword == .what ? .complement : .relative
    default: return .relative
    }
  }

  private mutating func introduce(_ at: Int, _ kind: Clause.Kind) {
    afterBreak = at + 1
    if open.count >= Self.deepest { return }
    // "and that …": beside the last of its kind, not within it.
    if at > range.lowerBound, tags[at - 1] == .conjunction, let last = open.last, last.isIntroduced, last.verb != nil {
      close(at: at - 1)
    }
    let preposed = kind == .relative && at > range.lowerBound && tags[at - 1] == .preposition
    open.append(Open(start: preposed ? at - 1 : at, kind: kind, isIntroduced: true))
  }

  // MARK: Verbs

  /// `A survey paid for by the board shows`: a participle with its agent behind the subject, the verb after both.
  private mutating func isReduced(_ at: Int) -> Bool {
    let limit = min(range.upperBound, at + 16)
    guard at + 2 < limit, tokens[at].is(.verbParticiple), !tokens[at].is(.auxiliary), tokens[at + 1].keyword == .by,
      at > range.lowerBound, isNounOrNumber(at - 1), let last = open.last, last.verb == nil
    else { return false }
    var verb = at + 2
    while verb < limit {
      switch tags[verb] {
      case .noun where tokens[verb].is(.verbThird) && verb + 1 < limit && tokens[verb + 1].keyword == .that:
        (tags[at], tags[verb]) = (.participle, .finite)
        return true
      case .noun, .properNoun, .determiner, .possessive, .adjective, .number, .preposition: verb += 1
      case .finite, .modal,
        .base where verb > at + 2 && tokens[verb].is([.verbPast, .verbThird, .modal, .auxiliary]):
        (tags[at], tags[verb]) = (.participle, tags[verb] == .modal ? .modal : .finite)
        return true
      default: return false
      }
    }
    return false
  }

  private func isNounOrNumber(_ at: Int) -> Bool {
    tags[at] == .noun || tags[at] == .properNoun || tags[at] == .number
  }

  /// A past form that may be a participle is the verb of a clause that has none and finds none further on: `The mayor, who
  /// was hired in May, resigned`, `The mill closed soon after`, `and the owner left the island`, `, then raised the anchor`.
  private func isAwaited(_ at: Int) -> Bool {
    guard let last = open.last, tokens[at].is(.verbPast), tokens[at + 1].keyword != .by,
      tokens[at - 1].kind != .hyphen, tokens[at + 1].kind != .hyphen
    else { return false }
    let opens: Bool
    if last.verb == nil {
      opens = at > last.start && isSubject(at - 1)
    } else if open.count > 1, open[open.count - 2].verb == nil, tokens[at].is(.reporting),
      tokens[at + 1].keyword == .that
    {
      // "surveys taken as they left showed that …"
      return true
    } else if last.kind == .relative, open.count > 1, open[open.count - 2].verb == nil {
      var comma = at - 1
      while comma > last.start, tags[comma] == .adverb { comma -= 1 }
      opens = comma > last.start && tokens[comma].kind == .comma
    } else {
      opens = isBeside(at)
    }
    guard opens else { return false }
    for later in at + 1..<min(range.upperBound, max(at + 1, at + 40)) {
      switch tags[later] {
      // "Not until the fog lifted did it sail": the next verb has its subject behind it.
      case .finite, .modal: return tags[later + 1] == .determiner && tokens[later].is(.auxiliary) && later == at + 1
      case .subordinator, .conjunction: return true
      case .pronoun where tokens[later].is(.question): return true
      case .punctuation where tokens[later].kind == .comma || tokens[later].isTerminal:
        return last.verb != nil
          || !(later + 1..<min(range.upperBound, max(later + 1, later + 40))).contains {
            (tags[$0] == .finite || tags[$0] == .modal) && tokens[$0 - 1].kind == .comma
          }
      default: break
      }
    }
    return true
  }

  private func isSubject(_ at: Int) -> Bool {
    isNounOrNumber(at) || tags[at] == .pronoun && !tokens[at].is(.question)
      || tags[at] == .adverb && isNounOrNumber(at - 1)
  }

  /// Behind a conjunction with a subject of its own, or behind a comma and `then`.
  private func isBeside(_ at: Int) -> Bool {
    guard afterBreak > 0, afterBreak <= at, let group = open.last?.group, afterBreak > group.upperBound else {
      return false
    }
    if tokens[afterBreak].keyword == .then || tags[afterBreak] == .adverb { return afterBreak == at - 1 }
    // "was born in Leith and joined the navy": with an object it is no second passive.
    if afterBreak == afterConjunction, afterBreak == at {
      return tags[at + 1] == .determiner || tags[at + 1] == .possessive
    }
    guard afterBreak == afterConjunction,
      tags[afterBreak] == .determiner || tags[afterBreak] == .properNoun
        || tags[afterBreak] == .possessive || tags[afterBreak] == .pronoun, isSubject(at - 1)
    else { return false }
    // "the tug and the ferry sunk in May": two nouns, unless an object follows.
    let joinsNouns = isNounOrNumber(afterBreak - 2) && !tokens[afterBreak - 2].is(.calendar)
    guard !joinsNouns || tags[at + 1] == .determiner || tags[at + 1] == .possessive else { return false }
    return (afterBreak..<at).allSatisfy {
      isNounOrNumber($0) || tags[$0] == .determiner || tags[$0] == .adjective || tags[$0] == .possessive
        || tags[$0] == .pronoun || tags[$0] == .adverb
    }
  }

  /// Takes a verb group into the clause that waits for it, or opens one; returns the token after it.
  private mutating func verbGroup(_ start: Int) -> Int {
    let (end, verb) = groupEnd(start)
    let waiting = open.lastIndex { $0.verb == nil }
    let conjoined = start == afterConjunction || start == afterConjunction + 1 && tags[afterConjunction] == .adverb
    if let last = open.indices.last, open[last].verb == nil {
      fill(last, start, end, verb)
    } else if let waiting, !conjoined, waiting >= open.count - 3, !isTold(start) {
      resume(waiting, start, end, verb)
    } else {
      beside(start, end, verb, conjoined)
    }
    return end
  }

  /// `while Hale said the ferry was late`: right behind a verb of saying, what is said rather than the clause around.
  private func isTold(_ start: Int) -> Bool {
    guard let last = open.last, let verb = last.verb, let group = last.group, tokens[verb].is([.reporting, .thinking])
    else { return false }
    guard start > group.upperBound, start - group.upperBound < 24, tags[group.upperBound] != .preposition,
      subject(before: start, notBefore: group.upperBound) != nil
    else { return false }
    if afterBreak <= group.upperBound { return true }
    // "said Reed and Hale were late": the conjunction joins two subjects.
    return afterBreak == afterConjunction
      && !(group.upperBound..<start).contains { tags[$0] == .punctuation && breaks($0) }
  }

  /// Goes back to a clause that was interrupted: its subject stands before the inner clause (`the ferry that sank was`),
  /// or after the comma that ends it (`as he noted, the ferry was`).
  private mutating func resume(_ waiting: Int, _ start: Int, _ end: Int, _ verb: Int) {
    let inner = open[waiting + 1].start
    let innerVerb = open[open.count - 1].group?.upperBound ?? inner
    let after = afterBreak > innerVerb ? subject(before: start, notBefore: afterBreak) : nil
    let before = subjectWithName(before: inner, notBefore: open[waiting].start)
    while open.count > waiting + 1 { close(at: after?.lowerBound ?? start) }
    fill(waiting, start, end, verb)
    if let phrase = after ?? before { open[waiting].subject = phrase }
  }

  // MARK: Ends

  /// Ends the innermost open clause before a token; one without a verb becomes part of the clause around it.
  mutating func close(at end: Int) {
    guard let last = open.popLast() else { return }
    var upper = min(max(end, last.start + 1), range.upperBound)
    while upper > last.start + 1, tags[upper - 1] == .punctuation || tags[upper - 1] == .conjunction { upper -= 1 }
    if last.verb == nil && !open.isEmpty { return }
    let tokensRange = last.start..<upper
    finished.append(
      Clause(
        tokens: tokensRange, range: tokens.range(tokensRange), sentence: number,
        kind: last.verb == nil ? .fragment : last.kind, subject: last.subject, verb: last.verb, verbGroup: last.group))
  }
}
