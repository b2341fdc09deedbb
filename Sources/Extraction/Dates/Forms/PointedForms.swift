internal import SourceText

extension DateForm {
  /// Periods that are pointed at: "last week", "this summer", "the same day", "the past three years".
  static let pointing: [DateForm] = [
    DateForm(
      "the first Monday in May", opens: [.ordinal, .the],
      examples: [
        "She sails on ⟦the first Monday in May 2026 = 2026-05-04⟧.",
        "It sank on ⟦the last Friday of October 2025 = 2025-10-31⟧.", "It was the last ferry.",
        "They vote on ⟦the last Sunday of the month = 2026-03-29⟧.",
        "They vote on ⟦the second Tuesday of next month = 2026-04-14⟧.",
      ]
    ) { parser, start, _ in parser.nthWeekday(start) },
    DateForm(
      "every Friday", opens: [.every],
      examples: [
        "She sails ⟦every Friday = XXXX-WXX-5⟧.", "She sails ⟦every other day = P2D⟧.", "Every ferry was full.",
      ]
    ) { parser, start, _ in parser.every(start) },
    DateForm(
      "daily", opens: [.set],
      examples: ["She sails ⟦daily = P1D⟧.", "The average daily load fell."]
    ) { parser, start, _ in parser.adverbOfSet(start) },
    DateForm(
      "Friday mornings", opens: [.weekday, .weekdays],
      examples: ["She sails ⟦Friday mornings = XXXX-WXX-5TMO⟧.", "She sails on ⟦Fridays = XXXX-WXX-5⟧."]
    ) { parser, start, _ in parser.weekdays(start) },
    DateForm(
      "twice a week", opens: [.once],
      examples: ["She sails ⟦twice a week = P1W⟧.", "She sank once."]
    ) { parser, start, _ in parser.timesAPeriod(start) },
    DateForm(
      "the past three years", opens: pointers,
      examples: [
        "They met over ⟦the past three years = P3Y⟧.", "She sails more ⟦these days = PRESENT_REF⟧.",
        "These three ferries are old.",
      ]
    ) { parser, start, _ in parser.countedPointer(start) },
    DateForm(
      "last week", opens: pointers,
      examples: [
        "She sailed ⟦last week = 2026-W09⟧.", "It fell ⟦this month = 2026-03⟧.", "It sank ⟦last year = 2025⟧.",
        "The last ferry left.",
      ]
    ) { parser, start, _ in parser.pointedUnit(start) },
    DateForm(
      "last October", opens: pointers,
      examples: [
        "It sank ⟦last October = 2025-10⟧.", "It opens ⟦this summer = 2026-SU⟧.",
        "She left ⟦last Friday = 2026-02-27⟧.",
        "This Friday's child was there.".replacing("This Friday", with: "⟦This Friday = 2026-03-06⟧"),
      ]
    ) { parser, start, _ in parser.pointedName(start) },
  ]

  private static let pointers: Senses<DateSense> = [
    .the, .this, .that, .these, .those, .direction, .same, .current,
  ]

  /// "yesterday", "today", "tomorrow", the clitic left outside.
  static let deictic = DateForm(
    "yesterday", opens: [.deictic],
    examples: ["It sank ⟦yesterday = 2026-03-02⟧.", "Today's youth sails.", "The men of tomorrow are here."]
  ) { parser, start, _ in parser.deictic(start) }
}

extension DateParser {
  /// "the first Monday in May", "the last Friday of October 2025".
  func nthWeekday(_ start: Int) -> Match? {
    let at = reads(start, .the) ? start + 1 : start
    let number: Int
    if direction(at) == .last, at > start {
      number = -1
    } else if let ordinal = ordinal(at), (-1...5).contains(ordinal.value), ordinal.value != 0, ordinal.end == at + 1 {
      number = ordinal.value
    } else {
      return nil
    }
    guard let weekday = weekday(at + 1), reads(weekday.end, anyOf: [.of, .inside]),
      let match = monthFirst(weekday.end + 1) ?? pointedMonth(weekday.end + 1), var date = match.date, date.day == nil
    else { return nil }
    (date.weekday, date.ordinal) = (weekday.value, number)
    return Match(start..<match.end, date)
  }

  /// "next month", "the month".
  private func pointedMonth(_ start: Int) -> Match? {
    if let match = pointedUnit(start) { return match.date?.offset?.unit == .month ? match : nil }
    guard reads(start, .the), singular(start + 1) == .month else { return nil }
    var date = CalendarReference()
    date.offset = (.month, 0)
    return Match(start..<start + 2, date)
  }

  struct Pointer {
    var direction: Direction
    var end: Int
    var hasThe = false
  }

  /// "last", "the next", "this past", "that same", "the current".
  func pointer(_ start: Int) -> Pointer? {
    let hasThe = reads(start, anyOf: [.the, .possessive])
    var at = hasThe ? start + 1 : start
    var found: Direction?
    if reads(at, anyOf: [.this, .these, .that, .those]) {
      guard !hasThe else { return nil }
      found = reads(at, anyOf: [.this, .these]) ? .this : .that
      at += 1
      // "that four days" and "that last week" have a conjunction.
      if found == .that, !reads(at, anyOf: [.unit, .same, .season, .part, .month, .units]) { return nil }
    }
    // A few words are enough: more would make a run of them quadratic.
    while at < start + 6 {
      if let direction = direction(at) {
        // "following last month's collapse" has a preposition.
        if direction == .following, reads(at + 1, anyOf: [.direction, .this, .the]) { return nil }
        found = direction
      } else if reads(at, .same) {
        found = .same
      } else if reads(at, .current) || reads(at, .presentNoun) && found != nil {
        found = .current
      } else {
        break
      }
      at += 1
    }
    return found.map { Pointer(direction: $0, end: at, hasThe: hasThe) }
  }

  /// "the last three years", "the next few days", "these two weeks": lengths that touch a day.
  func countedPointer(_ start: Int) -> Match? {
    guard let pointer = pointer(start) else { return nil }
    let at = pointer.end
    guard !reads(at, .article), let match = length(at), var stretch = match.meaning.stretch,
      stretch.length.unit != .night, !(reads(match.end - 1, .unit) && joined(match.end - 2))
    else { return openPointer(start, pointer) }
    if [.that, .same, .this].contains(pointer.direction), stretch.length.count == 1 { return nil }
    stretch.direction = pointer.direction
    return orSo(Match(start..<match.end, .duration(stretch)))
  }

  /// "these days", "past years", "coming weeks".
  private func openPointer(_ start: Int, _ pointer: Pointer) -> Match? {
    guard let unit = plural(pointer.end) else { return nil }
    // "the coming weeks and months".
    let at =
      reads(pointer.end + 1, anyOf: [.and, .or]) && reads(pointer.end + 2, .units) ? pointer.end + 2 : pointer.end
    let fixed: String? =
      switch pointer.direction {
      case .this where unit == .day, .current: "PRESENT_REF"
      case .past, .last, .previous: "PAST_REF"
      // Quarters fade; what is counted as days, weeks, months or years is a stretch.
      case .coming, .next: unit == .quarter ? "FUTURE_REF" : nil
      case .that where unit == .day: "PAST_REF"
      default: nil
      }
    if let fixed { return Match(start..<(at + 1), .fixed(fixed)) }
    let stretch = Stretch(length: Length(count: nil, unit: unit), direction: pointer.direction)
    return Match(start..<(at + 1), .duration(stretch))
  }

  /// Takes "or so" after a length.
  private func orSo(_ match: Match) -> Match {
    guard reads(match.end, .or), keyword(match.end + 1) == .so else { return match }
    return Match(match.start..<(match.end + 2), match.meaning, .approx)
  }

  /// "last week", "the fiscal year", "the next full year".
  func pointedUnit(_ start: Int) -> Match? {
    guard let pointer = pointer(start) else { return nil }
    var at = pointer.end
    var date = CalendarReference()
    if reads(at, .fiscal) {
      date.isFiscal = true
      at = afterHyphen(at + 1)
    }
    if reads(at, Self.fillers), unit(at + 1) != nil { at += 1 }
    // A programme or a paper: "This Week".
    guard yearAgo(at) == nil, let unit = singular(at), !isCapitalized(at) || isAllCaps(at) else { return nil }
    let end = at + 1
    let direction = pointer.isOfStory(unit) ? .following : pointer.direction
    if isLength(unit, direction, pointer) {
      let stretch = Stretch(length: Length(count: 1, unit: unit), direction: direction)
      return orSo(Match(start..<end, .duration(stretch)))
    }
    // "the last quarter of 2025".
    if unit == .quarter, direction == .last, pointer.hasThe, reads(end, .of) {
      date.quarter = 4
      return periodYear(after: end, of: date, from: start)
    }
    guard isPointable(unit, direction, pointer) else { return nil }
    date.direction = direction
    date.isWeekend = unit == .weekend
    date.isReported = unit == .period || unit == .quarter && direction == .latest
    // The latest year is the last one that is whole.
    date.offset = (unit, unit == .year && direction == .latest ? -1 : direction.offset)
    return orSo(comparedPeriod(start, end, date))
  }

  /// Whether one unit that is pointed at is a length and no period: "the past day", "the next decade", "the last hour".
  private func isLength(_ unit: TimeUnit, _ direction: Direction, _ pointer: Pointer) -> Bool {
    switch unit {
    case .second, .minute, .hour: ![.same, .that, .this].contains(direction)
    case .day: direction == .past
    case .decade, .century, .millennium: direction == .past || direction == .next && pointer.hasThe
    case .fortnight: true
    default: false
    }
  }

  /// Whether a period of that unit is told so: no "last day", no "coming period".
  private func isPointable(_ unit: TimeUnit, _ direction: Direction, _ pointer: Pointer) -> Bool {
    switch unit {
    case .second, .minute, .hour, .night: false
    case .day: direction != .last && direction != .latest && (direction != .current || pointer.hasThe)
    case .period: [.latest, .same, .current, .previous].contains(direction)
    default: true
    }
  }

  /// "the same period last year", "the same month a year ago": the year of a period that is compared.
  private func comparedPeriod(_ start: Int, _ end: Int, _ told: CalendarReference) -> Match {
    guard told.direction == .same else { return Match(start..<end, told) }
    var date = told
    var year = CalendarReference()
    let next = reads(end, anyOf: [.of, .inside]) ? end + 1 : end
    let last: Int
    if let pointed = pointedYear(next), !pointed.isOfStory {
      year.offset = (.year, pointed.count)
      last = pointed.end
    } else if let number = self.year(next), next > end {
      year.year = number
      last = next + 1
    } else if let ago = aYearAgo(end) {
      year.offset = (.year, -1)
      last = ago
    } else {
      return Match(start..<end, date)
    }
    date.origin = .calendar(year)
    return Match(start..<last, date)
  }

  /// "last October", "this Friday", "next spring", "the next morning", "last Christmas".
  func pointedName(_ start: Int) -> Match? {
    guard let pointer = pointer(start), !reads(pointer.end, .fiscal) else { return nil }
    var at = pointer.end
    if reads(at, Self.fillers), unit(at + 1) != nil { at += 1 }
    if let match = monthFirst(at) {
      guard var date = match.date, date.year == nil else { return nil }
      date.direction = pointer.direction
      return Match(start..<match.end, date)
    }
    var date = CalendarReference()
    date.direction = pointer.direction
    // "may" follows "that" as a verb.
    if let month = value(at, as: .month), isCapitalized(at), pointer.direction != .that || month != 5 {
      date.month = month
      return Match(start..<(at + 1), date)
    }
    if let match = weekdayFirst(at), var day = match.date {
      if day.day == nil { day.direction = pointer.direction }
      return Match(start..<match.end, day)
    }
    if let season = seasonName(at), !pointer.hasThe || pointer.direction != .last {
      date.season = season
      return Match(start..<(at + 1), date)
    }
    if let part = dayPart(at) {
      date.part = part
      if pointer.hasThe, pointer.direction == .next { date.direction = .following }
      return Match(start..<(at + 1), date)
    }
    guard let match = holiday(at), var day = match.date else { return nil }
    day.direction = pointer.direction
    return Match(start..<match.end, day)
  }

  /// "yesterday", "today", "tomorrow".
  func deictic(_ start: Int) -> Match? {
    guard let days = value(start, as: .deictic), !isName(start) else { return nil }
    // "the people of tomorrow", but "as of tomorrow".
    if days > 0, reads(start - 1, .of), keyword(start - 2) != .as { return nil }
    // "today's youth", "today's world": of these times, and not of this day.
    if days == 0, mark(start + 1) == .clitic, reads(start + 2, Self.ages) { return nil }
    var date = CalendarReference()
    date.offset = (.day, days)
    return Match(start..<(start + 1), date)
  }

  /// "USA Today", "the Today show": part of a name.
  private func isName(_ at: Int) -> Bool {
    guard isCapitalized(at), isSpaced(at), mark(at - 1) == .word else { return false }
    return isCapitalized(at - 1) && isUnknown(at - 1) || reads(at - 1, .the)
  }

  /// Nouns that "today's" makes of the present age.
  private static let ages = WordSet(
    """
    world society youth youths generation generations children kids teenagers students parents women men consumers readers \
    audience audiences economy market marketplace markets age era climate culture environment technology technologies \
    computers cars standards terms
    """)
}

extension DateParser.Pointer {
  /// Whether "next" counts from the day told before: "the next week" is the week after it, "next week" the one after this.
  func isOfStory(_ unit: TimeUnit) -> Bool {
    direction == .next && hasThe && [.day, .year, .month, .week].contains(unit)
  }
}
