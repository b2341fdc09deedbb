internal import SourceText

/// One event that a text dates twice: a birth or a death, and what a headline tells with its body.
extension DatePass {
  func repeatedEvents(_ events: DatedEvents) -> [Relation] {
    births(events) + headlines(events)
  }

  /// Nobody is born twice, or dies twice.
  private func births(_ events: DatedEvents) -> [Relation] {
    var first: [String: DatedEvent] = [:]
    return events.all.compactMap { event in
      guard tokens.reads(event.word, EventWords.once), let kind = event.kind, let whose = event.participants.first,
        isPersonName(whose)
      else { return nil }
      guard let known = first["\(kind) \(whose)"] else {
        first["\(kind) \(whose)"] = event
        return nil
      }
      guard known.date != event.date else { return nil }
      return relation(event, to: [known])
    }
  }

  /// "Market to stay closed until Friday" above "The market stays closed until Saturday": what the headline dates, the body
  /// dates by the same word and in the same way, and nowhere as the headline does.
  private func headlines(_ events: DatedEvents) -> [Relation] {
    let end = headlineEnd
    guard end > 0 else { return [] }
    let body = events[end...end + Self.opening]
    return events[0...end - 1].compactMap { head in
      let same = body.filter { event in
        tokens[event.word].hash == tokens[head.word].hash && isLike(timexes[event.date], timexes[head.date])
      }
      guard let told = same.first, Set(same.map(\.date)).count == 1,
        !timexes.prefix(256).contains(where: { $0.sentence >= end && $0.days?.overlaps(head.days) ?? false })
      else { return nil }
      return relation(told, to: [head])
    }
  }

  /// How many sentences of the body are held against its headline.
  private static let opening = 5

  /// How many sentences are headline: those of the header, else a first paragraph without a final mark.
  private var headlineEnd: Int {
    let headline = reading.document.parts.first { $0.kind == .headline }?.range
    if let headline { return reading.sentences.prefix { headline.contains($0.range) }.count }
    guard let first = reading.sentences.first, let last = first.tokens.last, !tokens[last].isTerminal,
      tokens[last + 1].flags.contains(.paragraph)
    else { return 0 }
    return 1
  }

  /// Whether two dates are written in one way: a weekday, a day of a month, a year.
  private func isLike(_ one: Timex, _ other: Timex) -> Bool {
    guard !one.isRelative, !other.isRelative, one.kind == other.kind else { return false }
    let (a, b) = (one.written, other.written)
    if a.month == nil, a.weekday != nil { return b.month == nil && b.weekday != nil }
    if a.day != nil, a.month != nil { return b.day != nil && b.month != nil }
    return a.month == nil && b.month == nil && a.year != nil && b.year != nil
  }

  private func relation(_ event: DatedEvent, to others: [DatedEvent]) -> Relation? {
    guard let stated = quantity(event.date) else { return nil }
    let hypotheses = others.compactMap { other -> Hypothesis? in
      guard let first = quantity(other.date) else { return nil }
      var support = Support()
      support.add(.structure, tokens[other.word].range)
      return Hypothesis(
        [.init("first", first)], .same, computed: first.allowed, support: support,
        holds: other.days.overlaps(event.days))
    }
    return Relation(.sameEvent, stated, hypotheses)
  }
}
