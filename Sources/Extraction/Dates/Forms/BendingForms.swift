internal import SourceText

extension DateForm {
  /// What stands before an expression and bends its value.
  static let bending: [DateForm] = [
    DateForm(
      "about two years", opens: [.approximately, .more, .less, .no, .up, .at],
      examples: [
        "It took ⟦about two years = P2Y⟧.", "It took ⟦more than a week = P1W⟧.", "It lasted ⟦at least 3 days = P3D⟧.",
        "Over ⟦the weekend = 2026-W09-WE⟧ it sank.", "More than ferries sank.",
      ]
    ) { parser, start, depth in parser.near(start, depth) },
    DateForm(
      "early next week", opens: [.edge, .the],
      examples: [
        "She sails ⟦early next week = 2026-W11⟧.", "It sank ⟦late on Friday = 2026-02-27⟧.", "The early ferry left.",
      ]
    ) { parser, start, depth in parser.edge(start, depth) },
    DateForm(
      "later this month", opens: [.shift],
      examples: ["She sails ⟦later this month = 2026-03⟧.", "Later the ferry sank."]
    ) { parser, start, depth in parser.shiftedEdge(start, depth) },
    DateForm(
      "the end of May", opens: [.bound, .the],
      examples: ["It closed at ⟦the end of May 2025 = 2025-05⟧.", "It is the end of the pier."]
    ) { parser, start, depth in parser.boundOf(start, depth) },
    DateForm(
      "year-end", opens: [.unit, .the],
      examples: [
        "She sails by ⟦year-end = 2026⟧.", "The year ended well.".replacing("The year", with: "⟦The year = P1Y⟧"),
      ]
    ) { parser, start, _ in parser.yearEnd(start) },
  ]
}

extension DateParser {
  /// "about two years", "nearly a decade ago", "around 5 p.m.", "around the end of May".
  func near(_ start: Int, _ depth: Int) -> Match? {
    guard let words = nearness(start), let match = expression(words.end, depth: depth + 1) else { return nil }
    // "some months ago" is an amount of its own.
    if reads(start, .some), let length = match.meaning.length, length.count == nil { return nil }
    switch match.meaning {
    // "more than two years ago", "about a decade ago": how long it is, but no year; "nearly" still stays in one.
    case .shifted(let shifted)
    where shifted.shift == .ago && shifted.length.unit.isLong && shifted.length.count != nil
      && (words.modifier != .lessThan || words.end > start + 1):
      let stretch = Stretch(length: shifted.length, rest: shifted.rest)
      return Match(start..<match.end, .duration(stretch), words.modifier)
    case .shifted: return match.from(start, words.modifier)
    case .duration(let stretch):
      guard stretch.direction == nil || words.end > start + 1 || !words.isPreposition else { return nil }
      return match.from(start, words.modifier)
    // "over the weekend" and "under the year" are prepositions; a clock can be neared, a date by "around".
    case .calendar(let date):
      let isNeared = date.isDay && date.weekday == nil || date.clock != nil || match.modifier == .end
      return words.isAround && isNeared ? match.from(start, words.modifier) : nil
    case .set, .fixed: return nil
    }
  }

  private struct Nearness {
    var modifier: Timex.Modifier
    var end: Int
    var isAround = false
    var isPreposition = false
  }

  /// "about", "nearly", "more than", "at least", "no more than", "up to".
  private func nearness(_ start: Int) -> Nearness? {
    if let modifier = modifier(start, as: .approximately) {
      // "over three years" is rather during them.
      if modifier == .moreThan, !reads(start + 1, .article) { return nil }
      return Nearness(
        modifier: modifier, end: start + 1, isAround: modifier == .approx && keyword(start) != .about,
        isPreposition: modifier != .approx)
    }
    if reads(start + 1, .than) {
      if reads(start, .more) { return Nearness(modifier: .moreThan, end: start + 2) }
      return reads(start, .less) ? Nearness(modifier: .lessThan, end: start + 2) : nil
    }
    if reads(start, .no), reads(start + 2, .than) {
      return Nearness(modifier: reads(start + 1, .more) ? .equalOrLess : .equalOrMore, end: start + 3)
    }
    if reads(start, .up), reads(start + 1, .to) { return Nearness(modifier: .equalOrLess, end: start + 2) }
    guard reads(start, .at) else { return nil }
    if keyword(start + 1) == .least { return Nearness(modifier: .equalOrMore, end: start + 2) }
    return keyword(start + 1) == .most ? Nearness(modifier: .equalOrLess, end: start + 2) : nil
  }

  /// "early next week", "the late 1990s", "early in the year", "late on Friday".
  func edge(_ start: Int, _ depth: Int) -> Match? {
    let at = reads(start, .the) ? start + 1 : start
    guard let modifier = modifier(at, as: .edge) else { return nil }
    var next = afterHyphen(at + 1)
    if reads(next, anyOf: [.inside, .on]),
      reads(next + 1, anyOf: [.the, .this, .weekday, .weekdays, .month]) || year(next + 1) != nil
    {
      next += 1
    }
    guard !isOfStory(next) else { return nil }
    return (bounded(next, depth) ?? partAlone(next))?.from(start, modifier)
  }

  /// "later this month", "earlier in the week".
  func shiftedEdge(_ start: Int, _ depth: Int) -> Match? {
    guard let side = value(start, as: .shift) else { return nil }
    let next = reads(start + 1, anyOf: [.inside, .on]) ? start + 2 : start + 1
    guard !reads(next, .article), !isOfStory(next), !tokens[next - 1].isTerminal,
      let match = bounded(next, depth) ?? partAlone(next), let date = match.date, date.weekday == nil,
      date.offset?.unit != .week
    else { return nil }
    return match.from(start, match.modifier ?? (side < 0 ? .start : .end))
  }

  /// "the end of May", "the middle of next week".
  func boundOf(_ start: Int, _ depth: Int) -> Match? {
    let at = reads(start, .the) ? start + 1 : start
    // "the end of May", "end-May".
    guard let modifier = modifier(at, as: .bound), reads(at + 1, .of) || joined(at + 1) else { return nil }
    return bounded(at + 2, depth)?.from(start, modifier)
  }

  /// "year-end", "the year's end".
  func yearEnd(_ start: Int) -> Match? {
    let at = reads(start, .the) ? start + 1 : start
    guard unit(at) == .year else { return nil }
    let next = mark(at + 1) == .clitic ? at + 2 : afterHyphen(at + 1)
    guard modifier(next, as: .bound) == .end else { return nil }
    var date = CalendarReference()
    date.offset = (.year, 0)
    let match = periodYear(after: next + 1, of: date, from: start)
    guard let year = match.date?.year else { return match.from(start, .end) }
    return Match(match.tokens, CalendarReference(year: year), .end)
  }

  /// "later in the day": it orders a story and tells no day.
  private func isOfStory(_ at: Int) -> Bool {
    reads(at - 1, .inside) && reads(at, .the) && unit(at + 1) == .day
  }
}
