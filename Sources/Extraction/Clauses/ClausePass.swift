internal import SourceText

/// The clauses of a text in the making, a sentence at a time.
struct ClausePass {
  private struct Open {
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
  private var number = 0
  private(set) var finished: [Clause] = []
  private var open: [Open] = []
  /// The first token after the last comma, semicolon, dash, quotation mark or conjunction.
  private var afterBreak = 0
  private var afterConjunction = -2
  /// Deeper nesting is read flat.
  private static let deepest = 12

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

  private func breaks(_ at: Int) -> Bool {
    switch tokens[at].kind {
    case .hyphen, .slash, .currency, .percent, .symbol, .bullet: false
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
    case .if: return at > range.lowerBound && tokens[at - 1].is([.reporting, .thinking]) ? .complement : .adverbial
    default: return .adverbial
    }
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

  /// A further verb: of the same subject after a conjunction, of a clause without `that` after one that says, or of a
  /// clause beside the last.
  private mutating func beside(_ start: Int, _ end: Int, _ verb: Int, _ conjoined: Bool) {
    guard let last = open.last, let lastGroup = last.group else { return }
    if conjoined, tokens[verb].is(.reporting), resaid(start, end, verb) { return }
    if !conjoined, tokens[verb].is(.reporting), afterBreak == start, let speaker = inverted(end) {
      while !open.isEmpty { close(at: start) }
      open.append(
        Open(start: start, kind: .main, subject: speaker, group: start..<end, verb: verb, isIntroduced: false))
      return
    }
    if !conjoined, afterBreak == start, around(start, end, verb) { return }
    // "…, then raised the anchor": of the same subject.
    let isElided = afterBreak > lastGroup.upperBound && afterBreak == start - 1 && tags[afterBreak] == .adverb
    var phrase = isElided ? nil : subject(before: start, notBefore: lastGroup.upperBound)
    let reports = !isElided && (last.verb.map { tokens[$0].is([.reporting, .thinking]) } ?? false)
    // "sold his shares in May and the company told": the conjunction joins clauses, not the object and a subject.
    if let whole = phrase, !reports, afterBreak == afterConjunction, afterConjunction > lastGroup.upperBound,
      whole.lowerBound < afterConjunction, afterConjunction < whole.upperBound
    {
      phrase = afterConjunction..<whole.upperBound
    }
    if reports, !conjoined,
      phrase.map({ !breaks(from: lastGroup.upperBound, to: $0.lowerBound) }) ?? (start > lastGroup.upperBound),
      open.count < Self.deepest,
      afterConjunction < lastGroup.upperBound || afterConjunction != afterBreak || phrase == nil
    {
      let begin = contentStart(lastGroup.upperBound, phrase?.lowerBound ?? start, last.verb)
      open.append(
        Open(start: begin, kind: .complement, subject: phrase, group: start..<end, verb: verb, isIntroduced: false))
      return
    }
    if conjoined || phrase == nil {
      if conjoined, last.kind == .relative, open.count > 1, afterConjunction > 1,
        tokens[afterConjunction - 2].kind == .comma
      {
        while open.count > 1 { close(at: afterConjunction - 1) }
        if let outer = open.last, outer.verb != nil {
          close(at: afterConjunction - 1)
          open.append(
            Open(
              start: min(afterConjunction, start), kind: outer.kind, subject: outer.subject, group: start..<end,
              verb: verb,
              isIntroduced: false))
          return
        }
      }
      guard let last = open.last else { return }
      let kind = last.kind
      let subject = last.subject
      let at = conjoined ? afterConjunction : max(afterBreak, lastGroup.upperBound)
      close(at: conjoined ? afterConjunction - 1 : at)
      open.append(
        Open(start: min(at, start), kind: kind, subject: subject, group: start..<end, verb: verb, isIntroduced: false))
      return
    }
    let begin = phrase?.lowerBound ?? start
    let joined = afterBreak > lastGroup.upperBound && afterBreak <= begin
    if reports && !joined && open.count < Self.deepest {
      open.append(
        Open(start: begin, kind: .complement, subject: phrase, group: start..<end, verb: verb, isIntroduced: false))
      return
    }
    if !joined, open.count < Self.deepest {
      open.append(
        Open(start: begin, kind: .relative, subject: phrase, group: start..<end, verb: verb, isIntroduced: false))
      return
    }
    // After a comma or a conjunction: beside the outermost clause, unless a conjunction joins two contents.
    let isContent =
      last.kind == .complement && afterConjunction == afterBreak && tags[max(0, afterBreak - 2)] != .punctuation
    if isContent {
      close(at: afterBreak - 1)
      open.append(
        Open(start: begin, kind: .complement, subject: phrase, group: start..<end, verb: verb, isIntroduced: false))
    } else {
      while !open.isEmpty { close(at: afterBreak - 1) }
      open.append(
        Open(
          start: min(afterBreak, begin), kind: .main, subject: phrase, group: start..<end, verb: verb,
          isIntroduced: false))
    }
  }

  /// Whether a comma or a conjunction stands between a verb and what may be said with it.
  private func breaks(from: Int, to: Int) -> Bool {
    guard afterBreak > from else { return false }
    return afterBreak <= to && afterBreak == afterConjunction && tags[max(0, afterBreak - 2)] == .punctuation
  }

  /// Where a content without `that` begins: right after the verb, but after whom it was told and when.
  private func contentStart(_ verbEnd: Int, _ subject: Int, _ verb: Int?) -> Int {
    if let verb, tells.contains(tokens[verb].hash) { return subject }
    var at = verbEnd
    while at < subject,
      tokens[at].is(.calendar) || tags[at] == .adverb && at == verbEnd
        || tokens[at].keyword == .on && at + 1 < subject && tokens[at + 1].is(.calendar)
    {
      at += 1
    }
    guard at + 2 < subject, tags[at] == .preposition else { return at }
    // "said in a statement the ferry": the phrase that tells where it was said.
    for next in at + 1..<min(subject, at + 6)
    where tokens[next].is([.cueNoun, .document, .role]) || tags[next] == .properNoun {
      return subject
    }
    return at
  }

  /// `The ferry, Hale said on Tuesday, is new`: the clause around the one that says.
  private mutating func around(_ start: Int, _ end: Int, _ verb: Int) -> Bool {
    guard open.count == 1, let last = open.last, let says = last.verb, tokens[says].is([.reporting, .thinking]),
      let speaker = last.subject, speaker.lowerBound > last.start + 1, tokens[speaker.lowerBound - 1].kind == .comma,
      let phrase = subject(before: speaker.lowerBound - 1, notBefore: last.start)
    else { return false }
    open[0].start = speaker.lowerBound
    close(at: start)
    open.append(
      Open(start: last.start, kind: .main, subject: phrase, group: start..<end, verb: verb, isIntroduced: false))
    return true
  }

  /// `Hale said it sank and added that …`: the second verb of saying has the subject of the first.
  private mutating func resaid(_ start: Int, _ end: Int, _ verb: Int) -> Bool {
    guard let speaker = open.lastIndex(where: { $0.verb.map { tokens[$0].is(.reporting) } ?? false }) else {
      return false
    }
    let (kind, subject) = (open[speaker].kind, open[speaker].subject)
    while open.count > speaker { close(at: afterConjunction - 1) }
    open.append(
      Open(start: afterConjunction, kind: kind, subject: subject, group: start..<end, verb: verb, isIntroduced: false))
    return true
  }

  private mutating func fill(_ index: Int, _ start: Int, _ end: Int, _ verb: Int) {
    open[index].group = start..<end
    open[index].verb = verb
    let opener = open[index].start
    let phrase = subject(before: start, notBefore: opener)
    open[index].subject = phrase
    guard phrase == nil else { return }
    if open[index].isIntroduced, tokens[opener].is(.pronoun) || tokens[opener].keyword == .that {
      open[index].subject = opener..<opener + 1
    } else {
      let phrase = inverted(end)
      open[index].subject = phrase
    }
  }

  /// Auxiliaries, adverbs, negation and the verb that they lead to.
  private func groupEnd(_ start: Int) -> (end: Int, verb: Int) {
    var verb = start
    var end = start + 1
    var at = start + 1
    if let inverted = invertedEnd(start) { return inverted }
    guard tokens[start].is(.auxiliary) || tags[start] == .modal || tokens[start].kind == .clitic else {
      return (end, verb)
    }
    while at < min(range.upperBound, start + 9) {
      switch tags[at] {
      case .adverb, .particle:
        at += 1
        continue
      case .base, .participle, .gerund:
        verb = at
        end = at + 1
        at += 1
        if tokens[verb].is(.auxiliary) { continue }
      default: break
      }
      break
    }
    return (end, verb)
  }

  /// `No sooner had the ferry docked`, `Never had he seen`: the subject stands within the group.
  private func invertedEnd(_ start: Int) -> (end: Int, verb: Int)? {
    guard start > range.lowerBound, tokens[start].is(.auxiliary), inverters.contains(tokens[start - 1]) else {
      return nil
    }
    var at = start + 1
    while at < min(range.upperBound, start + 8) {
      switch tags[at] {
      case .noun, .properNoun, .determiner, .possessive, .adjective, .pronoun, .number, .adverb: at += 1
      case .participle, .base: return at > start + 1 ? (at + 1, at) : nil
      case .finite where tokens[at].is(.verbParticiple): return at > start + 1 ? (at + 1, at) : nil
      default: return nil
      }
    }
    return nil
  }

  // MARK: Ends

  /// Ends the innermost open clause before a token; one without a verb becomes part of the clause around it.
  private mutating func close(at end: Int) {
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

/// Words at the start of a sentence that put the verb before its subject.
private let inverters = WordSet("sooner hardly scarcely barely never rarely seldom")

/// Verbs that name whom they speak to: `told reporters it was late`.
private let tells = WordSet(
  """
  tell tells told telling remind reminds reminded inform informs informed warn warns warned assure assures assured ask asks \
  asked persuade persuaded convince convinced notify notified
  """)
