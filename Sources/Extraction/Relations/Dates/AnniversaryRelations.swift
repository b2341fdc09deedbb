internal import SourceText

/// Anniversaries beside the year of what they count from: in the same phrase, or a sentence or two away.
extension DatePass {
  func anniversaries(_ events: DatedEvents) -> [Relation] {
    guard tokens.contains(where: { FigureWords.jubilees.contains($0) }) else { return [] }
    return Anniversaries.read(prose).compactMap { anniversary in
      guard anniversary.count > 1 else { return nil }
      let stated = quantity(
        anniversary.count, .year, .duration, .written, anniversary.tokens, anniversary.sentence)
      let here = timexes(in: anniversary.sentence...anniversary.sentence)
      let (said, of) = said(anniversary, here)
      var hypotheses: [Hypothesis] = []
      for (event, support) in starts(anniversary, of, here, events) {
        guard let start = quantity(event), let from = start.days else { continue }
        for (end, slack) in ends(anniversary, said, from.from.year) {
          guard let to = end.days, let years = Elapsed(from: from, to: to).calendarYears else { continue }
          hypotheses.append(
            Hypothesis(
              [.init("the event", start), .init(end.source == .published ? "published" : "in", end)], .elapsed,
              computed: .between(Exact(years.lowerBound), Exact(years.upperBound)), support: support,
              holds: years.lowerBound - slack...years.upperBound + slack ~= anniversary.count))
        }
      }
      return hypotheses.isEmpty ? nil : Relation(.anniversary, stated, hypotheses)
    }
  }

  /// What an anniversary may count from, with what speaks for it.
  private func starts(_ anniversary: Anniversary, _ of: Int, _ here: Range<Int>, _ events: DatedEvents) -> [(
    Int, Support
  )] {
    if tokens.name(of) == .of, let event = event(after: of, here) {
      var support = Support()
      support.add(.structure, tokens[of].range)
      return [(event, support)]
    }
    let noun = anniversary.tokens.upperBound - 1
    let whose = owner(of: anniversary, of)
    let kind: DatedEvent.Kind? =
      tokens.reads(noun, EventWords.birth)
      ? .birth : self.kind(of: noun - 1) ?? (tokens.name(of) == .of ? kindOfWhat(of) : .founding)
    return events[max(0, anniversary.sentence - 3)...anniversary.sentence + 3].compactMap { event in
      guard let kind, event.kind == kind,
        timexes[event.date].written.year != nil, !anniversary.tokens.overlaps(timexes[event.date].tokens)
      else { return nil }
      let isSame = whose.map(event.participants.contains) ?? false
      // Of a marriage both are told, each by a name of their own.
      let isPair = kind == .marriage && abs(event.sentence - anniversary.sentence) <= 1
      guard isSame || isPair else { return nil }
      var support = Support()
      support.add(.structure, tokens[event.word].range)
      return (event.date, support)
    }
  }

  /// "of his death", "of the club’s founding".
  private func kindOfWhat(_ of: Int) -> DatedEvent.Kind? {
    (of + 1..<of + 7).first { tags[$0] == .noun && kind(of: $0) != nil }.flatMap(kind(of:))
  }

  /// "its 50th anniversary", "the club’s 50th anniversary", "the 50th anniversary of the club", else the subject’s.
  private func owner(of anniversary: Anniversary, _ of: Int) -> Participant? {
    var at = anniversary.tokens.lowerBound - 1
    while at > anniversary.tokens.lowerBound - 3, tags[at] == .adjective || tags[at] == .noun { at -= 1 }
    if tags[at] == .possessive, tokens.isWord(at) {
      // "its" and "their" are the subject’s where there is one.
      if let subject = clause(at: at)?.subject, !subject.contains(at), let found = participant(in: subject) {
        return found
      }
      return referent(of: at) ?? participant(in: opening(of: anniversary.sentence))
    }
    if tokens.kind(at) == .clitic { return participant(in: max(0, at - 3)..<at) }
    if tokens.name(of) == .of {
      var end = of + 1
      while end < of + 8, [.noun, .properNoun, .adjective, .determiner, .possessive].contains(tags[end]) { end += 1 }
      return participant(in: of + 1..<end)
    }
    return clause(at: at)?.subject.flatMap { participant(in: $0) }
  }

  /// The date of what an anniversary is of: within its phrase, before any verb or comma.
  private func event(after of: Int, _ here: Range<Int>) -> Int? {
    for at in of + 1..<of + 12 {
      if let place = here.first(where: { timexes[$0].tokens.contains(at) }) {
        let timex = timexes[place]
        guard timex.kind == .date, !timex.isRelative, timex.end == nil, isInDigits(timex) else { return nil }
        // "the 50th anniversary of the flood in 2026": that is the anniversary’s own year.
        guard let published, let year = timex.written.year, published.year - year < 2 else { return place }
        return nil
      }
      let token = tokens[at]
      if !token.isWord && !token.isNumber && token.kind != .hyphen && token.kind != .clitic { return nil }
      if tags[at] == .finite || tags[at] == .modal || token.is(.subordinator) { return nil }
    }
    return nil
  }

  /// Whether the year stands there: "9/11" has one that no reader counts from.
  private func isInDigits(_ timex: Timex) -> Bool {
    timex.written.year != nil && timex.tokens.contains { tokens.digits($0)?.count == 4 }
  }

  // MARK: The year that has it

  /// The year that is said to have the anniversary ("this year’s", "2023 marks", "in 2023 of"), and where "of" stands.
  private func said(_ anniversary: Anniversary, _ here: Range<Int>) -> (Int?, Int) {
    let after = anniversary.tokens.upperBound
    if tokens.name(after) == .in, let place = here.first(where: { timexes[$0].tokens.lowerBound == after + 1 }),
      tokens.name(timexes[place].tokens.upperBound) == .of
    {
      return (place, timexes[place].tokens.upperBound)
    }
    var at = anniversary.tokens.lowerBound - 1
    while at > anniversary.tokens.lowerBound - 4,
      [.the, .its, .their, .his, .her].contains(tokens.name(at)) || tokens.kind(at) == .clitic
    {
      at -= 1
    }
    if tokens.reads(at, Self.marking) { at -= 1 }
    guard let place = here.first(where: { timexes[$0].tokens.contains(at) }), let days = timexes[place].days,
      days.grain == .year, days.from.year == days.to.year,
      timexes[place].isRelative || tokens.reads(at + 1, Self.marking),
      tags[timexes[place].tokens.lowerBound - 1] != .preposition
    else { return (nil, after) }
    return (place, after)
  }

  private static let marking = WordSet("marks marked is was sees saw brings brought")

  /// The years that may have it, each with how far it may be off.
  private func ends(_ anniversary: Anniversary, _ said: Int?, _ event: Int) -> [(Quantity, Int)] {
    if let said { return quantity(said).map { [($0, 0)] } ?? [] }
    guard let now = publication else { return [] }
    // What the text names as a year may be the one that has it.
    let years = Set(
      timexes.prefix(256).compactMap { $0.days.flatMap { $0.from.year == $0.to.year ? $0.from.year : nil } })
    let due = event + anniversary.count
    if years.contains(due), let day = Day(due, 1, 1) {
      return [(quantity(DayInterval(day, day), .published, TextRange(0, 0), 0..<0, 0), 0)]
    }
    let near = sentence(anniversary.sentence).clamped(
      to: anniversary.tokens.lowerBound - 20..<anniversary.tokens.upperBound + 20)
    let isPlanned =
      contains(Self.planning, in: near) && due > (published?.year ?? 0) && due <= (published?.year ?? 0) + 5
    return [(now, isPlanned ? 5 : 1)]
  }

  private static let planning = WordSet(
    "will plans plan planned planning ahead upcoming coming approaching approaches prepare preparing prepares")
}
