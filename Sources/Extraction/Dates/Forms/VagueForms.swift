internal import SourceText

extension DateForm {
  /// Expressions that point at no day: now, recently, soon.
  static let vague: [DateForm] = [
    DateForm(
      "now", opens: [.present, .current],
      examples: ["She is ⟦now = PRESENT_REF⟧ a museum.", "Now, following the sale, she sails.", "A now-famous ferry."]
    ) { parser, start, _ in parser.now(start) },
    DateForm(
      "recently", opens: [.past, .more],
      examples: ["She was ⟦recently = PAST_REF⟧ sold.", "She sailed as recently as ⟦1998 = 1998⟧."]
    ) { parser, start, _ in parser.recently(start) },
    DateForm(
      "soon", opens: [.future, .filler],
      examples: ["She will sail ⟦soon = FUTURE_REF⟧.", "He was soon released.", "She sailed as soon as she could."]
    ) { parser, start, _ in parser.soon(start) },
    DateForm(
      "recent weeks", opens: [.recent],
      examples: [
        "It fell in ⟦recent weeks = PXW⟧.", "It was better in ⟦recent years = PAST_REF⟧.", "A recent storm sank her.",
      ]
    ) { parser, start, _ in parser.recentUnits(start) },
    DateForm(
      "the near future", opens: [.the, .futureNoun],
      examples: [
        "She may sail in ⟦the near future = FUTURE_REF⟧.", "It was better in ⟦the past = PAST_REF⟧.",
        "The future of the line is unclear.", "The past captain left.",
      ]
    ) { parser, start, _ in parser.theFuture(start) },
  ]
}

extension DateParser {
  /// "now", "currently"; "current" before a noun.
  func now(_ start: Int) -> Match? {
    if reads(start, .present) {
      if joined(start + 1) { return nil }
      // "Now, following the sale, …" goes on with a story and tells no time.
      if keyword(start) == .now, isCapitalized(start), !opensNow(start) { return nil }
    }
    return Match(start..<(start + 1), .fixed("PRESENT_REF"))
  }

  /// "recently", "more recently".
  func recently(_ start: Int) -> Match? {
    let at = reads(start, .past) ? start : start + 1
    return reads(at, .past) && !isOfDate(at) ? Match(start..<(at + 1), .fixed("PAST_REF")) : nil
  }

  /// "soon", "very soon", "as soon as possible".
  func soon(_ start: Int) -> Match? {
    if keyword(start) == .as, reads(start + 1, .future), keyword(start + 2) == .as,
      keyword(start + 3) == .possible
    {
      return Match(start..<(start + 4), .fixed("FUTURE_REF"))
    }
    if keyword(start) == .very, reads(start + 1, .future) { return Match(start..<(start + 2), .fixed("FUTURE_REF")) }
    guard reads(start, .future), !joined(start + 1) else { return nil }
    // "He was soon released": soon after what was told, and no time to come.
    if isPastVerb(start + 1) || isPastBe(start - 1) { return nil }
    // "as soon as" is no date but with "possible"; "soon after" hangs on what follows.
    if reads(start + 1, .after) && !reads(start + 1, .direction) || keyword(start - 1) == .as
      || keyword(start + 1) == .as
    {
      return nil
    }
    return Match(start..<(start + 1), .fixed("FUTURE_REF"))
  }

  /// "recent weeks", "recent months and years".
  func recentUnits(_ start: Int) -> Match? {
    guard let unit = plural(start + 1) else { return nil }
    if reads(start + 2, anyOf: [.and, .or]), reads(start + 3, .units) {
      return Match(start..<(start + 4), .fixed("PAST_REF"))
    }
    // Days, weeks and months can still be counted; years fade.
    guard unit == .day || unit == .week || unit == .month else { return Match(start..<(start + 2), .fixed("PAST_REF")) }
    let stretch = Stretch(length: Length(count: nil, unit: unit), direction: .past)
    return Match(start..<(start + 2), .duration(stretch))
  }

  /// "the past", "the future", "the near future", "the short term", "future years", "the time being".
  func theFuture(_ start: Int) -> Match? {
    if reads(start, .futureNoun) {
      return reads(start + 1, .units) ? Match(start..<(start + 2), .fixed("FUTURE_REF")) : nil
    }
    let end = start + 2
    if reads(start + 1, Self.spans) || reads(start + 1, .recent), keyword(end) == .past, !goesOn(end + 1) {
      return Match(start..<(end + 1), .fixed("PAST_REF"))
    }
    if reads(start + 1, Self.spans) {
      let isTo = reads(end, anyOf: [.futureNoun, .future]) || keyword(end) == .term && !joined(end)
      return isTo ? Match(start..<(end + 1), .fixed("FUTURE_REF")) : nil
    }
    if keyword(start + 1) == .time, keyword(end) == .being { return Match(start..<(end + 1), .fixed("PRESENT_REF")) }
    guard !goesOn(end), !isDescribed(end) else { return nil }
    if keyword(start + 1) == .past { return Match(start..<end, .fixed("PAST_REF")) }
    // "the future of the line" is what becomes of it.
    if reads(start + 1, .futureNoun), !reads(end, .of) { return Match(start..<end, .fixed("FUTURE_REF")) }
    return reads(start + 1, .presentNoun) ? Match(start..<end, .fixed("PRESENT_REF")) : nil
  }

  /// "as recently as May", "most recently in May", "most recently last year": only a word beside a date.
  private func isOfDate(_ at: Int) -> Bool {
    if keyword(at - 1) == .as, keyword(at + 1) == .as { return true }
    let next = reads(at + 1, anyOf: [.inside, .on]) ? at + 2 : at + 1
    return reads(next, anyOf: [.month, .monthShort, .weekday, .weekdays, .deictic])
      || direction(next) == .last || isNumber(next) && next > at + 1 && year(next) != nil
  }

  private func isPastVerb(_ at: Int) -> Bool {
    at < limit && tokens[at].is(.verbPast) && !tokens[at].is(.verbBase)
  }

  private func isPastBe(_ at: Int) -> Bool {
    at >= 0 && at < limit && (tokens[at].keyword == .was || tokens[at].keyword == .were)
  }

  /// "Now officials are looking": what a story has come to, said by the one who tells it.
  private func opensNow(_ at: Int) -> Bool {
    (at == 0 || isSpaced(at)) && mark(at + 1) == .word && keyword(at + 1) != .for
  }

  /// Whether a plain word follows that the word before it describes: "the present system".
  private func isDescribed(_ at: Int) -> Bool { isPlainWord(at) && !isFunction(at) }

  /// Whether a noun follows, so that the word before it is no noun: "the past decade".
  private func goesOn(_ at: Int) -> Bool {
    reads(at, anyOf: [.unit, .units, .cardinal, .some, .season, .seasons]) || isNumber(at) || mark(at) == .hyphen
  }

  static let spans = WordSet("near long short immediate medium distant")
}
