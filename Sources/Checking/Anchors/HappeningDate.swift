package import Extraction
import Findings
package import SourceText

extension Examination {
  /// How many words before a date are looked at for what governs it.
  private static let farthest = 80

  /// The date that the event at a place is told to happen on: of its own clause and its own verb, not one that bounds it
  /// ("since October 17"), belongs to a noun ("earnings for fiscal 2025", "the March 9 vote") or is told apart from it
  /// ("rather than on Friday").
  func happening(at place: TextRange) -> Timex? {
    guard let sentence = reading.sentence(at: place.start), let clause = eventClause(at: place) else { return nil }
    let candidates = reading.timexes[ofSentence: sentence, \.sentence].near(place, \.range).filter { timex in
      timex.days != nil && (timex.kind == .date || timex.kind == .time)
        && reading.clause(at: timex.range.start) == clause && !isBound(timex) && !isContrasted(timex)
        && belongs(timex, to: place)
    }
    let held = candidates.filter { isGoverned($0, by: place, clause, isStrict: true) }
    let own = held.isEmpty ? candidates.filter { isGoverned($0, by: place, clause, isStrict: false) } : held
    let verb = reading.prose.clauses[clause].verb.map { Int(reading.prose.tokens[$0].start) } ?? place.start
    // "not on February 10 but on February 12": what follows "but" is the date.
    // Words that hold the "not" mean what it denies.
    let isNegated = reading.prose.tokens.indices(in: place).contains { Negation.kind($0, reading.prose) != nil }
    let told = own.filter { isAfterBut($0, verb) != isNegated }
    guard
      let nearest = (told.isEmpty && !isNegated ? own : told).min(by: {
        abs($0.range.start - verb) < abs($1.range.start - verb)
      })
    else { return nil }
    // "on Friday at 8 p.m.": the hour tells the day too.
    return own.first { $0.kind == .time && nearest.kind == .date && $0.value.hasPrefix(nearest.value + "T") } ?? nearest
  }

  /// The word by which the text says that the event at a place did not happen on a date; nil where it says that it did.
  package func denial(of phrase: String, on timex: Timex, in passage: String?) -> TextRange? {
    for place in places(of: phrase, in: passage) where reading.sentence(at: place.start) == timex.sentence {
      if isAfterBut(timex, place.start) { return nil }
      if case .negated(let word) = reading.factuality(of: place) { return word }
      // "the vote": the clause's own "not".
      guard let clause = eventClause(at: place), let group = reading.prose.clauses[clause].verbGroup,
        !reading.prose.tokens.indices(in: place).contains(where: { Self.isEvent(reading.prose.tags[$0]) })
      else { return nil }
      return group.first { Negation.kind($0, reading.prose) != nil }.map { reading.prose.tokens[$0].range }
    }
    return nil
  }

  private func isAfterBut(_ timex: Timex, _ start: Int) -> Bool {
    let tokens = reading.prose.tokens
    let before = tokens.indices(in: TextRange(start, max(start, timex.range.start)))
    return before.suffix(Self.farthest).contains { tokens.name($0) == .but }
  }

  /// `rather than on Friday`, `not on Friday`, `instead of Friday`.
  private func isContrasted(_ timex: Timex) -> Bool {
    let tokens = reading.prose.tokens
    var at = timex.tokens.lowerBound - 1
    if [.on, .in, .at].contains(tokens.name(at)) { at -= 1 }
    return tokens.name(at) == .than || tokens.name(at) == .not
      || tokens.name(at) == .of && tokens.name(at - 1) == .instead
  }

  /// Whether a date is the event's rather than a noun's, unless the words name that noun.
  private func belongs(_ timex: Timex, to place: TextRange) -> Bool {
    let (tokens, tags) = (reading.prose.tokens, reading.prose.tags)
    let (before, after) = (timex.tokens.lowerBound - 1, timex.tokens.upperBound)
    if place.overlaps(timex.range) { return true }
    // "earnings for fiscal 2025", "the budget of 2024"; but "for Friday" behind "scheduled".
    if tokens.name(before) == .of || tokens.name(before) == .for && tags[before - 1] == .noun {
      return place.contains(tokens[before - 1].range) && !tokens.indices(in: place).contains { Self.isEvent(tags[$0]) }
    }
    // "Monday’s hearing", "the March 9 vote".
    let isPossessive = tokens.kind(after) == .clitic
    let noun = isPossessive ? after + 1 : after
    let isAttribute =
      isPossessive
      || (tags[before] == .determiner || tags[before] == .possessive) && tags[noun] == .noun
        && !tokens[noun].is(.calendar)
    guard isAttribute else { return true }
    let last = (noun..<noun + 6).prefix { tags[$0] == .noun || tags[$0] == .adjective || tags[$0] == .properNoun }.last
    return place.overlaps(tokens.range(noun..<(last ?? noun) + 1))
  }

  /// Whether the verb that a date goes with is one that the words hold: the nearest verb before it in its clause, the
  /// clause's own for one that stands before all verbs. Words without a verb mean the clause's.
  private func isGoverned(_ timex: Timex, by place: TextRange, _ clause: Int, isStrict: Bool) -> Bool {
    let (tokens, tags) = (reading.prose.tokens, reading.prose.tags)
    let own = reading.prose.clauses[clause]
    let held = tokens.indices(in: place).filter { Self.isEvent(tags[$0]) }
    guard let group = own.verbGroup, let verb = own.verb else { return true }
    var at = timex.tokens.lowerBound - 1
    var governor = verb
    while at >= max(own.tokens.lowerBound, timex.tokens.lowerBound - Self.farthest) {
      // Behind the comma that ends "…, filed in October,": the clause's own verb again.
      if Self.isEvent(tags[at]), Int(reading.prose.clauseOf[at]) == clause, !isClosed(at, before: timex, verb) {
        governor = group.contains(at) ? verb : at
        break
      }
      at -= 1
    }
    if held.contains(governor) || governor == verb && held.contains(where: group.contains) { return true }
    if isStrict, !held.isEmpty { return false }
    if governor != verb, held.contains(where: { group.contains($0) || $0 == verb }) {
      // A participle that tells more about a noun may leave the date to the verb: "reported losses tied to the fire on".
      return tags[governor] == .participle && tokens[governor - 1].kind != .comma && held.contains(verb)
        && !tokens.reads(verb, Self.schedules)
    }
    return held.isEmpty && governor == verb
      || !held.isEmpty && !held.contains(verb) && governor == verb && isNoun(place)
  }

  /// Verbs whose dates are those of what they plan.
  private static let schedules = WordSet("expected scheduled slated set due planned supposed expects plans hopes wants")

  private func isNoun(_ place: TextRange) -> Bool {
    let tokens = reading.prose.tokens.indices(in: place)
    return tokens.last.map { [.noun, .properNoun].contains(reading.prose.tags[$0]) } ?? false
  }

  private static func isEvent(_ tag: PartOfSpeech) -> Bool {
    switch tag {
    case .finite, .base, .participle, .gerund: true
    default: false
    }
  }

  /// Whether a comma stands between a participle and a date, and the participle behind one: its phrase has ended.
  private func isClosed(_ at: Int, before timex: Timex, _ verb: Int) -> Bool {
    let tokens = reading.prose.tokens
    guard at != verb, tokens[at - 1].kind == .comma else { return false }
    return (at..<max(at, timex.tokens.lowerBound)).contains { tokens[$0].kind == .comma }
  }
}
