internal import SourceText

/// Which clause a verb group belongs to: one that waits for it, one beside it, or one around it.
extension ClausePass {
  /// A further verb: of the same subject after a conjunction, of a clause without `that` after one that says, or of a
  /// clause beside the last.
  mutating func beside(_ start: Int, _ end: Int, _ verb: Int, _ conjoined: Bool) {
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
  func breaks(from: Int, to: Int) -> Bool {
    guard afterBreak > from else { return false }
    return afterBreak <= to && afterBreak == afterConjunction && tags[max(0, afterBreak - 2)] == .punctuation
  }

  /// Where a content without `that` begins: right after the verb, but after whom it was told and when.
  func contentStart(_ verbEnd: Int, _ subject: Int, _ verb: Int?) -> Int {
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
  mutating func around(_ start: Int, _ end: Int, _ verb: Int) -> Bool {
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
  mutating func resaid(_ start: Int, _ end: Int, _ verb: Int) -> Bool {
    guard let speaker = open.lastIndex(where: { $0.verb.map { tokens[$0].is(.reporting) } ?? false }) else {
      return false
    }
    let (kind, subject) = (open[speaker].kind, open[speaker].subject)
    while open.count > speaker { close(at: afterConjunction - 1) }
    open.append(
      Open(start: afterConjunction, kind: kind, subject: subject, group: start..<end, verb: verb, isIntroduced: false))
    return true
  }

  mutating func fill(_ index: Int, _ start: Int, _ end: Int, _ verb: Int) {
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
  func groupEnd(_ start: Int) -> (end: Int, verb: Int) {
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
  func invertedEnd(_ start: Int) -> (end: Int, verb: Int)? {
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
}

/// Words at the start of a sentence that put the verb before its subject.
private let inverters = WordSet("sooner hardly scarcely barely never rarely seldom")

/// Verbs that name whom they speak to: `told reporters it was late`.
private let tells = WordSet(
  """
  tell tells told telling remind reminds reminded inform informs informed warn warns warned assure assures assured ask asks \
  asked persuade persuaded convince convinced notify notified
  """)
