internal import SourceText

/// The temporal links of one sentence in the making.
struct TemporalPass {
  let reading: Reading
  let prose: Prose
  let number: Int
  let sentence: Range<Int>
  let clauses: Range<Int>
  private var links: [TemporalLink] = []
  var tokens: Tokens { prose.tokens }

  init(_ reading: Reading, _ number: Int) {
    (self.reading, self.prose, self.number) = (reading, reading.prose, number)
    sentence = reading.prose.sentences[number].tokens
    clauses = reading.prose.clauses[ofSentence: number, \.sentence].indices
  }

  /// A sentence with more clauses than anybody writes orders nothing: each word of time looks at all of them.
  private static let mostClauses = 64

  mutating func read() -> [TemporalLink] {
    guard clauses.count <= Self.mostClauses, sentence.count <= 1_000 else { return [] }
    for at in sentence { readConnective(at) }
    for clause in clauses {
      readAdverb(clause)
      readPerfect(clause)
      readVerb(clause)
    }
    readOpening()
    return links
  }

  mutating func link(_ earlier: TemporalLink.Event, _ later: TemporalLink.Event, _ cue: Range<Int>) {
    guard earlier != later else { return }
    links.append(TemporalLink(earlier: earlier, later: later, cue: tokens.range(cue)))
  }

  // MARK: A after B

  private mutating func readConnective(_ at: Int) {
    guard tokens[at].isWord else { return }
    let name = tokens.name(at)
    if tokens.reads(at, TemporalWords.after), prose.tags[at] != .gerund || name == .following, !isAdjective(at) {
      // "since" may give a reason: it tells a time beside a perfect, or before a date or a gerund.
      read(at, at + 1, complementIsEarlier: true)
    } else if tokens.reads(at, TemporalWords.before) {
      read(at, at + 1, complementIsEarlier: false)
    } else if name == .prior, tokens.name(at + 1) == .to {
      read(at, at + 2, complementIsEarlier: false)
    } else if name == .ahead, tokens.name(at + 1) == .of {
      read(at, at + 2, complementIsEarlier: false)
    } else if name == .as, words(at, "as soon as") {
      read(at + 2, at + 3, complementIsEarlier: true)
    } else if name == .by, words(at, "by the time") {
      read(at + 2, at + 3, complementIsEarlier: false)
    } else if words(at, "the moment") || words(at, "the minute")
      || words(at, "the day") && prose.tags[at + 2] != .subordinator
    {
      guard clauseFrom(at + 2) != nil else { return }
      read(at + 1, at + 2, complementIsEarlier: true)
    } else if tokens[at].is(.verbPast), words(at + 1, "on to"), prose.tags[at + 3] == .base, let next = clauseOf(at) {
      // "trained as a nurse and went on to study law"
      for earlier in before(next) { link(.clause(earlier), .phrase(at + 3..<phraseEnd(at + 3)), at..<at + 3) }
    } else if words(at, "in the wake of") || words(at, "on the heels of") || words(at, "in the aftermath of") {
      read(at, at + 4, complementIsEarlier: true)
    } else if name == .when {
      readWhen(at)
    } else if words(at, "no sooner") || tokens.reads(at, TemporalWords.hardly) {
      readHardly(at)
    } else if name == .having, prose.tags[at + 1] == .participle || tokens[at + 1].is(.verbParticiple) {
      let phrase = at..<phraseEnd(at + 1)
      if let host = host(of: at, complement: nil, end: phrase.upperBound) {
        link(.phrase(phrase), .clause(host), at..<at + 1)
      }
    }
  }

  /// `the following week`: no connective.
  private func isAdjective(_ at: Int) -> Bool {
    let name = tokens.name(at - 1)
    if tokens.name(at) == .following {
      return name == .the || prose.tags[at - 1] == .possessive || tokens[at - 1].is(.auxiliary)
    }
    if tokens[at].keyword == .once { return clauseFrom(at) == nil && clauseFrom(at + 1) == nil }
    // "the day after": told of what the sentence before tells.
    return tokens[at + 1].kind == .comma || tokens[at + 1].isTerminal
  }

  func words(_ at: Int, _ phrase: StaticString) -> Bool {
    let words = "\(phrase)".split(separator: " ")
    return words.indices.allSatisfy { tokens[at + $0].hash == Vocabulary.hash(words[$0]) }
  }

  /// A clause that begins at a token or right behind it.
  private func clauseFrom(_ at: Int) -> Int? {
    clauses.first { index in
      let clause = prose.clauses[index]
      guard clause.verb != nil, clause.kind != .fragment else { return false }
      if clause.tokens.lowerBound == at, clause.kind != .main { return true }
      return clause.subject?.lowerBound == at
        && (clause.subject?.upperBound ?? 0) <= (clause.verbGroup?.lowerBound ?? 0)
    }
  }

  private mutating func read(_ at: Int, _ start: Int, complementIsEarlier: Bool) {
    let clause = clauseFrom(at) ?? clauseFrom(start)
    let end = clause.map { prose.clauses[$0].tokens.upperBound } ?? phraseEnd(start)
    guard clause != nil || end > start, let host = host(of: at, complement: clause, end: end) else { return }
    // "after that", "before then": of what was told before.
    if clause == nil, end - start == 1,
      prose.tags[start] == .pronoun || prose.tags[start] == .determiner || tokens.name(start) == .then
    {
      let others = before(host)
      for other in others {
        complementIsEarlier
          ? link(.clause(other), .clause(host), at..<end) : link(.clause(host), .clause(other), at..<end)
      }
      return
    }
    guard isSaid(host, at) else { return }
    let complement: TemporalLink.Event = clause.map { .clause($0) } ?? .phrase(start..<end)
    let isNegated = isNegated(host, but: at)
    let isUntil = !complementIsEarlier
    if isNegated, !isUntil { return }
    for host in [host] + siblings(of: host, fronted: at) {
      if complementIsEarlier || isNegated || tokens.name(at - 1) == .not {
        link(complement, .clause(host), at..<start)
      } else {
        link(.clause(host), complement, at..<start)
      }
    }
  }

  /// `when police arrived, the thief had fled`, `he had already fled when …`; else "when" orders nothing.
  private mutating func readWhen(_ at: Int) {
    // "Only when the shelling stopped did the convoy move off."
    if tokens.name(at - 1) == .only { return read(at, at + 1, complementIsEarlier: true) }
    guard let clause = clauseFrom(at) ?? clauseFrom(at + 1),
      let host = host(of: at, complement: clause, end: prose.clauses[clause].tokens.upperBound)
    else { return }
    if isPerfect(host) || holdsAlready(host) {
      link(.clause(host), .clause(clause), at..<at + 1)
    } else if isPerfect(clause) {
      link(.clause(clause), .clause(host), at..<at + 1)
    }
  }

  private func holdsAlready(_ clause: Int) -> Bool {
    prose.clauses[clause].tokens.contains { tokens[$0].keyword == .already && Int(prose.clauseOf[$0]) == clause }
  }

  /// `no sooner had A than B`, `hardly had A when B`.
  private mutating func readHardly(_ at: Int) {
    guard
      let first = clauses.first(where: { (prose.clauses[$0].verb ?? -1) > at })
        ?? clauses.first(where: {
          prose.clauses[$0].tokens.contains(at) && prose.clauses[$0].verb != nil
        })
    else { return }
    let verb = prose.clauses[first].verb ?? at
    let turn = (verb..<sentence.upperBound).first {
      tokens.name($0) == .than || tokens.name($0) == .when || tokens.reads($0, TemporalWords.before)
    }
    guard let turn else { return }
    let second = clauses.first { (prose.clauses[$0].verb ?? -1) > turn }
    link(.clause(first), second.map { .clause($0) } ?? .phrase(turn + 1..<phraseEnd(turn + 1)), at..<at + 1)
  }

  /// The clause that a phrase or a clause of time belongs to: the innermost one around its first word; where that one has
  /// no verb of its own, the first behind it.
  private func host(of at: Int, complement: Int?, end: Int) -> Int? {
    let around = clauses.last { index in
      let clause = prose.clauses[index]
      guard index != complement, clause.verb != nil, clause.tokens.contains(at) else { return false }
      return complement.map { clause.tokens != prose.clauses[$0].tokens } ?? true
    }
    // "After the storm hit, police said, the ferry sailed": a clause that opens with it tells of what follows.
    let opens = !(sentence.lowerBound..<at).contains { prose.tags[$0].isVerb || tokens[$0].kind == .comma }
    if opens,
      let next = clauses.first(where: { index in
        let clause = prose.clauses[index]
        return index != complement && clause.verb.map { $0 >= end } ?? false
          && (clause.subject?.lowerBound ?? end) >= end
          && clause.kind != .relative && !isAside(index)
      })
    {
      return next
    }
    let found =
      around
      ?? clauses.first { index in
        index != complement && prose.clauses[index].verb.map { $0 >= end } ?? false
      }
    // "It was only after the audit that the board resigned."
    guard let found, let subject = prose.clauses[found].subject, subject.count == 1,
      tokens.name(subject.lowerBound) == .it, let verb = prose.clauses[found].verb, tokens[verb].is(.auxiliary)
    else { return found }
    return clauses.first { tokens.name(prose.clauses[$0].tokens.lowerBound) == .that && $0 > found } ?? found
  }

  /// `After the storm, police said, the ferry sailed`: who says it stands between commas.
  private func isAside(_ clause: Int) -> Bool {
    guard let verb = prose.clauses[clause].verb, tokens[verb].is([.reporting, .thinking]) else { return false }
    return tokens[prose.clauses[clause].verbGroup?.upperBound ?? verb + 1].kind == .comma
  }

  /// Clauses beside one that have its subject: "After the storm, they left and went home".
  private func siblings(of host: Int, fronted at: Int) -> [Int] {
    guard let verb = prose.clauses[host].verb, at < verb, let subject = prose.clauses[host].subject else { return [] }
    return clauses.filter {
      $0 != host && prose.clauses[$0].subject == subject && prose.clauses[$0].kind == prose.clauses[host].kind
    }
  }

  /// The end of a phrase of time: a mark, a conjunction before a verb, a finite verb.
  func phraseEnd(_ start: Int) -> Int {
    var at = start
    while at < sentence.upperBound {
      switch prose.tags[at] {
      case .finite, .modal, .subordinator: return at
      case .conjunction
      where prose.tags[at + 1].isVerb || prose.tags[at + 1] == .pronoun || prose.tags[at + 1] == .adverb: return at
      case .pronoun where tokens[at].is(.question): return at
      case .punctuation
      where tokens[at].kind == .comma || tokens[at].isTerminal || tokens[at].kind == .semicolon
        || tokens[at].kind == .dash || tokens[at].kind == .colon:
        return at
      default: at += 1
      }
    }
    return at
  }

  /// Whether a link stands for what happened: not in a condition, under "would", or what is denied.
  private func isSaid(_ host: Int, _ at: Int) -> Bool {
    guard let group = prose.clauses[host].verbGroup, let verb = prose.clauses[host].verb else { return false }
    if group.contains(where: { prose.tags[$0] == .modal && tokens.reads($0, TemporalWords.unreal) }) { return false }
    // "planned to leave before …": told of the plan.
    if at > verb, tokens.reads(verb, TemporalWords.plans) || tokens.reads(verb, TemporalWords.refusals),
      (verb + 1..<at).contains(where: { tokens.name($0) == .to })
    {
      return false
    }
    for attribution in reading.attributions[ofSentence: number, \.sentence]
    where attribution.content.contains(where: { $0.contains(tokens[at].range) }) {
      if reading.stance(of: attribution).stance != .states { return false }
    }
    return true
  }

  func isNegated(_ clause: Int, but at: Int) -> Bool {
    guard let group = prose.clauses[clause].verbGroup else { return false }
    if group.contains(where: { Negator.stands(at: $0, in: tokens) }) { return true }
    return (1...2).contains { back in
      let before = group.lowerBound - back
      return before != at - 1 && Negator.stands(at: before, in: tokens)
        && prose.clauseOf[before] == prose.clauseOf[group.lowerBound]
    }
  }

  // MARK: Then

  /// What a clause is told behind: the one beside it in the sentence, else those of the sentence before.
  private func before(_ clause: Int) -> [Int] {
    let start = prose.clauses[clause].verb ?? prose.clauses[clause].tokens.lowerBound
    if let beside = clauses.last(where: { other in
      let another = prose.clauses[other]
      return other != clause && another.verb.map { $0 < start } ?? false && another.kind == prose.clauses[clause].kind
        && !another.tokens.contains(start)
    }) {
      return [beside]
    }
    guard number > 0 else { return [] }
    let previous = prose.clauses[ofSentence: number - 1, \.sentence]
    return previous.indices.filter { previous[$0].kind == .main && previous[$0].verb != nil }
  }

  private func clauseOf(_ at: Int) -> Int? {
    let clause = Int(prose.clauseOf[at])
    return clauses.contains(clause) ? clause : nil
  }

  private mutating func readAdverb(_ clause: Int) {
    guard let group = prose.clauses[clause].verbGroup, prose.clauses[clause].kind != .relative else { return }
    let near = (max(sentence.lowerBound, group.lowerBound - 12)..<min(sentence.upperBound, group.upperBound + 2))
    for at in near where Int(prose.clauseOf[at]) == clause {
      let isThen =
        tokens.reads(at, TemporalWords.then)
        || tokens.reads(at, TemporalWords.finally) && prose.tags[at - 1] == .conjunction
      guard isThen || tokens.reads(at, TemporalWords.earlier), !isBoundTime(at) else { continue }
      // "By then the money was gone", "had gone": a state that was reached.
      let isBy = words(at - 1, "by then") && (isPerfect(clause) || tokens[group.lowerBound].is(.auxiliary))
      for other in before(clause) {
        isThen && !isBy
          ? link(.clause(other), .clause(clause), at..<at + 1) : link(.clause(clause), .clause(other), at..<at + 1)
      }
      return
    }
  }

  /// `earlier this year`, `later than`, `since then`, `the then mayor`, `no later`.
  private func isBoundTime(_ at: Int) -> Bool {
    switch tokens.name(at + 1) {
    case .this, .than, .that: return true
    default: break
    }
    if tokens[at].keyword == .then {
      if tokens[at + 1].kind == .hyphen { return true }
      return [.since, .until, .the, .till].contains(tokens.name(at - 1))
        || tokens.name(at - 1) == .by && !words(at - 1, "by then")
    }
    return [.no, .the].contains(tokens.name(at - 1))
  }

  /// `The day after, the pier closed`, `The next day`, `The day before`: of what the sentence before tells.
  private mutating func readOpening() {
    let start = sentence.lowerBound
    guard number > 0 else { return }
    var at = start
    while at < start + 4, !tokens.reads(at, TemporalWords.next),
      tokens[at].is([.determiner, .numeral, .adverb, .conjunction]) || tokens[at].isNumber
    {
      at += 1
    }
    let isNext = tokens.reads(at, TemporalWords.next)
    if isNext || words(at, "previous") { at += 1 }
    guard tokens.reads(at, TemporalWords.stretches), at > start else { return }
    var isLater = isNext
    var isEarlier = words(at - 1, "previous")
    if tokens.name(at + 1) == .after || tokens.reads(at + 1, TemporalWords.then), !opensPhrase(at + 2) {
      isLater = true
    }
    if tokens.name(at + 1) == .before || tokens.reads(at + 1, TemporalWords.earlier), !opensPhrase(at + 2) {
      isEarlier = true
    }
    guard isLater != isEarlier, let clause = clauses.first(where: { (prose.clauses[$0].verb ?? -1) > at }) else {
      return
    }
    let previous = prose.clauses[ofSentence: number - 1, \.sentence]
    for other in previous.indices where previous[other].kind == .main && previous[other].verb != nil {
      isLater
        ? link(.clause(other), .clause(clause), start..<at + 1) : link(.clause(clause), .clause(other), start..<at + 1)
    }
  }

  private func opensPhrase(_ at: Int) -> Bool {
    tokens[at].kind != .comma
      && prose.clauses[ofSentence: number, \.sentence].contains { $0.subject?.lowerBound == at } == false
  }
}
