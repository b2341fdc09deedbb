internal import SourceText

/// Periods that are pointed at: "last week", "this summer", "the same day", "the past three years".
extension DateParser {
  struct Pointer {
    var direction: Direction
    var end: Int
    var hasThe = false
  }

  /// "last", "the next", "this past", "that same", "the current".
  func pointer(_ start: Int) -> Pointer? {
    var at = start
    var hasThe = false
    if kind(at) == .the || kind(at) == .possessive {
      hasThe = true
      at += 1
    }
    var found: Direction?
    switch kind(at) {
    case .this, .these:
      guard !hasThe else { return nil }
      found = .this
      at += 1
    case .that, .those:
      guard !hasThe else { return nil }
      found = .that
      at += 1
      // "that four days" and "that last week" have a conjunction.
      guard
        kind(at) == .unit || kind(at) == .same || kind(at) == .season || kind(at) == .part || kind(at) == .month
          || kind(at) == .units
      else { return nil }
    default: break
    }
    // A few words are enough: more would make a run of them quadratic.
    loop: while at < start + 6 {
      switch kind(at) {
      case .direction:
        guard let direction = Direction(rawValue: value(at)) else { break loop }
        // "following last month's collapse" has a preposition.
        if direction == .following, kind(at + 1) == .direction || kind(at + 1) == .this || kind(at + 1) == .the {
          return nil
        }
        found = direction
      case .past where value(at) == 1: found = .past
      case .same: found = .same
      case .current: found = .current
      case .present where value(at) == 1 && found != nil: found = .current
      default: break loop
      }
      at += 1
    }
    return found.map { Pointer(direction: $0, end: at, hasThe: hasThe) }
  }

  func pointed(_ start: Int) -> Match? {
    guard let pointer = pointer(start) else { return nil }
    var meaning = Meaning()
    meaning.direction = pointer.direction
    var at = pointer.end
    if let counted = counted(start, pointer) { return counted }
    if kind(at) == .fiscal {
      meaning.fiscal = true
      at = afterHyphen(at + 1)
    }
    if Self.fillers.contains(hash(at)), unit(at + 1) != nil { at += 1 }
    if yearAgo(at) != nil { return nil }
    if let unit = unit(at), kind(at) == .unit {
      // A programme or a paper: "This Week".
      if isCapitalized(at), !tokens[at].flags.contains(.allCaps) { return nil }
      return pointedUnit(start, at, unit, pointer, meaning).map(orSo)
    }
    guard !meaning.fiscal else { return nil }
    if var match = monthFirst(at) {
      guard match.meaning.year == nil else { return nil }
      match.meaning.direction = pointer.direction
      return Match(tokens: start..<match.tokens.upperBound, meaning: match.meaning)
    }
    if kind(at) == .month, isCapitalized(at), pointer.direction != .that || value(at) != 5 {
      meaning.month = value(at)
      return Match(tokens: start..<(at + 1), meaning: meaning)
    }
    if var match = weekdayFirst(at) {
      match.meaning.direction = match.meaning.day == nil ? pointer.direction : match.meaning.direction
      return Match(tokens: start..<match.tokens.upperBound, meaning: match.meaning)
    }
    if kind(at) == .season, let season = Season(rawValue: value(at)), !pointer.hasThe || pointer.direction != .last {
      meaning.season = season
      return Match(tokens: start..<(at + 1), meaning: meaning)
    }
    if kind(at) == .part, let part = DayPart(rawValue: value(at)) {
      meaning.kind = .time
      meaning.part = part
      if pointer.hasThe, pointer.direction == .next { meaning.direction = .following }
      return Match(tokens: start..<(at + 1), meaning: meaning)
    }
    if var match = holiday(at) {
      match.meaning.direction = pointer.direction
      return Match(tokens: start..<match.tokens.upperBound, meaning: match.meaning)
    }
    return nil
  }

  /// "the last three years", "the next few days", "these two weeks": lengths that touch a day.
  private func counted(_ start: Int, _ pointer: Pointer) -> Match? {
    let at = pointer.end
    guard kind(at) != .article, var match = length(at), match.meaning.length?.unit != .night,
      !(kind(match.tokens.upperBound - 1) == .unit && joined(match.tokens.upperBound - 2))
    else {
      // "these days", "past years", "coming weeks".
      if let unit = unit(at), kind(at) == .units {
        var meaning = Meaning()
        meaning.direction = pointer.direction
        switch pointer.direction {
        case .this where unit == .day, .current: meaning.fixed = "PRESENT_REF"
        case .past, .last, .previous: meaning.fixed = "PAST_REF"
        // Quarters fade; what is counted as days, weeks, months or years is a stretch.
        case .coming, .next:
          if unit == .quarter {
            meaning.fixed = "FUTURE_REF"
          } else {
            meaning.kind = .duration
            meaning.length = Length(count: nil, unit: unit)
          }
        case .that where unit == .day: meaning.fixed = "PAST_REF"
        default:
          meaning.kind = .duration
          meaning.length = Length(count: nil, unit: unit)
        }
        return Match(tokens: start..<(at + 1), meaning: meaning)
      }
      return nil
    }
    if pointer.direction == .that || pointer.direction == .same || pointer.direction == .this,
      match.meaning.length?.count == 1
    {
      return nil
    }
    match.meaning.direction = pointer.direction
    return orSo(Match(tokens: start..<match.tokens.upperBound, meaning: match.meaning))
  }

  /// Takes "or so" after a length.
  func orSo(_ match: Match) -> Match {
    let end = match.tokens.upperBound
    guard kind(end) == .or, reads(end + 1, Self.so) else { return match }
    var meaning = match.meaning
    meaning.mod = "APPROX"
    return Match(tokens: match.tokens.lowerBound..<(end + 2), meaning: meaning)
  }

  private func pointedUnit(_ start: Int, _ at: Int, _ unit: TimeUnit, _ pointer: Pointer, _ told: Meaning) -> Match? {
    var meaning = told
    var direction = pointer.direction
    // "the next day" is the day after the one told of; "next week" the week after this one.
    if pointer.hasThe, direction == .next, unit == .day || unit == .year || unit == .month || unit == .week {
      direction = .following
    }
    meaning.direction = direction
    let end = at + 1
    switch unit {
    case .second, .minute, .hour:
      guard direction != .same, direction != .that, direction != .this else { return nil }
      meaning.kind = .duration
      meaning.length = Length(count: 1, unit: unit)
      return Match(tokens: start..<end, meaning: meaning)
    case .day:
      if direction == .past {
        meaning.kind = .duration
        meaning.length = Length(count: 1, unit: unit)
        return Match(tokens: start..<end, meaning: meaning)
      }
      guard direction != .last, direction != .latest, direction != .current || pointer.hasThe else { return nil }
      if direction == .next, !pointer.hasThe { direction = .following }
      meaning.offset = (.day, direction.offset)
    case .decade, .century, .millennium:
      if direction == .past || direction == .next && pointer.hasThe {
        meaning.kind = .duration
        meaning.length = Length(count: 1, unit: unit)
        return Match(tokens: start..<end, meaning: meaning)
      }
      meaning.offset = (unit, direction.offset)
    case .period:
      guard direction == .latest || direction == .same || direction == .current || direction == .previous else {
        return nil
      }
      meaning.reported = true
      meaning.offset = (.period, direction.offset)
    case .night:
      return nil
    case .weekend:
      meaning.weekend = true
      meaning.offset = (.weekend, direction.offset)
    case .fortnight:
      meaning.kind = .duration
      meaning.length = Length(count: 1, unit: unit)
      return Match(tokens: start..<end, meaning: meaning)
    default:
      if direction == .latest { meaning.reported = unit == .quarter }
      // The latest year is the last one that is whole.
      meaning.offset = (unit, direction == .latest && unit == .year ? -1 : direction.offset)
    }
    return comparedPeriod(start, end, meaning)
  }

  /// "the same period last year", "the same month a year ago": the year of a period that is compared.
  func comparedPeriod(_ start: Int, _ end: Int, _ told: Meaning) -> Match {
    var meaning = told
    guard meaning.direction == .same else { return Match(tokens: start..<end, meaning: meaning) }
    let next = kind(end) == .of || kind(end) == .inside ? end + 1 : end
    if let year = pointedYear(next), !year.isOfStory {
      meaning.origin = [Meaning()]
      meaning.origin[0].offset = (.year, year.count)
      return Match(tokens: start..<year.end, meaning: meaning)
    }
    if let year = year(next), next > end {
      meaning.origin = [Meaning()]
      meaning.origin[0].year = year
      return Match(tokens: start..<(next + 1), meaning: meaning)
    }
    if kind(end) == .article, unit(end + 1) == .year, kind(end + 2) == .ago || kind(end + 2) == .shift {
      meaning.origin = [Meaning()]
      meaning.origin[0].offset = (.year, -1)
      return Match(tokens: start..<(end + 3), meaning: meaning)
    }
    return Match(tokens: start..<end, meaning: meaning)
  }

  /// A holiday by name, with the year beside it.
  func holiday(_ start: Int) -> Match? {
    guard isCapitalized(start), let candidates = Holiday.byFirst[hash(start)] else { return nil }
    for candidate in candidates {
      var at = start
      var whole = true
      for hash in Holiday.hashes[candidate] {
        while at > start,
          mark(at) == .clitic || mark(at) == .closeSingle || mark(at) == .straightSingle || mark(at) == .period
        {
          at += 1
        }
        guard reads(at, hash), isCapitalized(at) else {
          whole = false
          break
        }
        at += 1
      }
      guard whole else { continue }
      var meaning = Meaning()
      meaning.holiday = candidate
      if unit(at) == .week, kind(at) == .unit {
        // "Easter week": the week of the day.
        var week = Meaning()
        week.offset = (.week, 0)
        week.origin = [meaning]
        return Match(tokens: start..<(at + 1), meaning: week)
      }
      return year(after: at, of: &meaning, start, needsComma: false)
    }
    return nil
  }
}
