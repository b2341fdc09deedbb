import Extraction
import SourceText

/// A date that tells when the event of its clause happened or will happen, and not when something in it is due.
struct EventDate {
  var timex: Timex
  var verb: Int
  var tense: Tense

  enum Tense { case past, future }
}

extension Examination {
  /// The dates that go with the verb of their clause, with the tense of that verb.
  ///
  /// A date goes with its verb where it opens the clause ("On March 9 the ferry sailed"), stands between the subject and
  /// the verb, or follows the verb at once ("sailed on March 9"). Further on it may belong to something else ("announced
  /// a trip on March 9"), unless the verb is one that only happens ("the ferry hit the pier on March 9").
  func toldDates() -> [EventDate] {
    reading.timexes.compactMap { timex in
      guard timex.kind == .date || timex.kind == .time, let clause = clause(of: timex), let verb = clause.verb,
        let tense = tense(of: clause), isAdverbial(timex), goes(timex, with: verb, clause, tense)
      else { return nil }
      return EventDate(timex: timex, verb: verb, tense: tense)
    }
  }

  private func clause(of timex: Timex) -> Clause? {
    let prose = reading.prose
    guard prose.clauseOf.indices.contains(timex.tokens.lowerBound) else { return nil }
    let number = Int(prose.clauseOf[timex.tokens.lowerBound])
    guard prose.clauses.indices.contains(number) else { return nil }
    let clause = prose.clauses[number]
    // "if", "when", "until" open what has not happened yet.
    if tokens(before: clause, have: Self.conditions) { return nil }
    return clause
  }

  private func tokens(before clause: Clause, have words: WordSet) -> Bool {
    let tokens = reading.prose.tokens
    return tokens.reads(clause.tokens.lowerBound, words)
  }

  private static let conditions = WordSet(
    "if unless when once until till whenever whether before lest would had were should")

  /// Past for a plain past ("sailed", "had sailed", "was mended"), future for "will"; nil for all else.
  private func tense(of clause: Clause) -> EventDate.Tense? {
    guard let group = clause.verbGroup, let verb = clause.verb else { return nil }
    let tokens = reading.prose.tokens
    switch reading.prose.tense(of: group) {
    case .future: return .future
    case .past: break
    default: return nil
    }
    // "had to sail", "was to open", "had until", "were due": told in the past of what was to come.
    guard !group.contains(where: { tokens.name($0) == .to || tokens.reads($0, Self.pending) }),
      !tokens.reads(verb, Self.pending), !tokens[group.lowerBound].is(.verbThird)
    else { return nil }
    let behind = group.upperBound..<max(group.upperBound, min(group.upperBound + 2, tokens.count))
    return behind.contains { $0 > verb && (tokens.name($0) == .to || tokens.reads($0, Self.pending)) } ? nil : .past
  }

  /// Verbs and words that put a date before themselves: what is scheduled, called, asked for.
  private static let pending = WordSet(
    """
    scheduled schedule slated set due expected planned planning meant supposed going postponed delayed moved \
    rescheduled booked extended called invited announced proposed ordered fixed agreed voted filed asked urged promised \
    pledged threatened approved adopted arranged pushed brought forward hoped wanted needed required allowed gave given \
    bound about projected forecast estimated predicted anticipated targeted aimed eyed timed pegged until effective \
    confirmed vowed intended offered sold bought issued signed submitted adjourned deferred suspended renewed \
    contracted granted certain ready likely guaranteed registered designated dated valued priced valid \
    looked warned imagined envisioned assumed appointed reserved chose picked selected named
    """)

  /// Whether it stands as an adverbial of time: after "on", "in", "at", or by itself, and bounds nothing.
  private func isAdverbial(_ timex: Timex) -> Bool {
    let tokens = reading.prose.tokens
    let (first, after) = (timex.tokens.lowerBound, timex.tokens.upperBound)
    switch tokens.name(first - 1) {
    case .since, .until, .till, .before, .after, .through, .from, .by, .to, .for, .of, .the, .between, .a, .an, .than,
      .and, .or, .ahead, .its, .his, .her, .their, .our, .this, .that, .next, .about, .as, .into, .toward, .towards,
      .within, .like, .per, .with:
      return false
    default: break
    }
    if tokens.isDash(first - 1) || tokens.kind(first - 1) == .openQuote || tokens.kind(first - 1) == .open {
      return false
    }
    // "the March 9 vote", "March 9’s": it belongs to a noun.
    if tokens.kind(after) == .clitic || tokens.isDash(after) && timex.end != .first { return false }
    return tokens.name(first - 1) == .on || tokens.name(first - 1) == .in || tokens.name(first - 1) == .at
      || tokens.kind(first - 1) != .word || timex.written.day != nil
  }

  private func goes(_ timex: Timex, with verb: Int, _ clause: Clause, _ tense: EventDate.Tense) -> Bool {
    let (tokens, tags) = (reading.prose.tokens, reading.prose.tags)
    let (first, after) = (timex.tokens.lowerBound, timex.tokens.upperBound)
    let hasPreposition = [.on, .in, .at].contains(tokens.name(first - 1))
    let opening = hasPreposition ? first - 1 : first
    let isSaying = tokens[verb].is([.reporting, .thinking, .planning])
    guard first > verb else {
      // A verb of saying that is thrown in ("In May, he said, it will …") tells nothing of the date.
      if isSaying, endsAfter(verb, clause) { return false }
      if opens(opening, clause) || follows(opening, placeOf: clause, verb) { return true }
      // Between subject and verb: "Meyer on Monday said".
      guard let subject = clause.subject, verb - after <= 12 else { return false }
      guard (after..<max(after, verb)).allSatisfy({ tags[$0] != .noun && tags[$0] != .properNoun }) else {
        return false
      }
      if opening >= subject.upperBound { return true }
      // "The captain on Monday told …" but not "the hearing on Monday drew …".
      let isSomebody = tokens.at(opening - 1)?.is([.role, .organization, .maleName, .femaleName]) ?? false
      return opening > subject.lowerBound && after >= subject.upperBound && (isSaying || isSomebody)
    }
    let group = clause.verbGroup?.upperBound ?? verb + 1
    var at = max(verb + 1, group)
    guard opening - at <= 12 else { return false }
    while at < opening, tags[at] == .adverb || tags[at] == .particle { at += 1 }
    if at == opening { return true }
    // "will be held at the pier on March 9": a place stands between.
    if tense == .future {
      return tags[at] == .preposition
        && (at..<opening).allSatisfy { tokens[$0].kind != .comma && tags[$0] != .finite && tags[$0] != .base }
    }
    guard tokens.reads(verb, Self.happenings), opening - at <= 10 else { return false }
    // Nothing in between that could hold the date itself.
    return (at..<opening).allSatisfy { place in
      tokens[place].kind != .comma && !tokens[place].is(.anyVerb) || tags[place] == .noun || tags[place] == .properNoun
    }
  }

  private func opens(_ at: Int, _ clause: Clause) -> Bool {
    let tokens = reading.prose.tokens
    var place = clause.tokens.lowerBound
    guard at - place <= 12 else { return false }
    while place < at,
      !tokens[place].isWord && !tokens[place].isNumber || tokens[place].is([.conjunction, .adverb, .subordinator])
        || tokens.name(place) == .that
    {
      place += 1
    }
    return place == at
  }

  /// Whether only a place stands before it: "In Aldergate on March 9, the ferry …".
  private func follows(_ at: Int, placeOf clause: Clause, _ verb: Int) -> Bool {
    let (tokens, tags) = (reading.prose.tokens, reading.prose.tags)
    let start = clause.tokens.lowerBound
    guard tokens.name(start) == .in || tokens.name(start) == .at, (2...5).contains(at - start) else { return false }
    return (start + 1..<at).allSatisfy {
      tags[$0] == .properNoun || tokens[$0].isCapitalized || tokens.name($0) == .the
    }
  }

  /// Whether nothing but a mark follows the verb: "…, he said, …".
  private func endsAfter(_ verb: Int, _ clause: Clause) -> Bool {
    let tokens = reading.prose.tokens
    guard let next = tokens.at(verb + 1) else { return true }
    return next.kind == .comma || next.mayCloseQuotation && !next.isSpaced || next.isTerminal
  }

  /// Verbs that tell what happened and arrange nothing: a date after their object is the date of the event.
  private static let happenings = WordSet(
    """
    left arrived died killed hit struck won lost beat defeated sank crashed arrested visited attacked burned burnt \
    collapsed fell exploded erupted injured wounded shot stabbed raided bombed seized destroyed damaged flooded escaped \
    fled landed sailed departed returned resigned quit married divorced buried born scored drowned capsized derailed \
    reached crossed entered toured swept rammed stormed broke tore evacuated rescued found discovered met stepped dropped retired spoke
    testified surrendered pleaded sued conducted recorded celebrated marched protested debuted
    """)
}
