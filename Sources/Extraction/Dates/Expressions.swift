internal import SourceText

/// The whole expression that begins at a token: a form, what modifies it before, what belongs to it after.
extension DateParser {
  /// The expression that begins here. `depth` bounds how far expressions hold others.
  func expression(_ start: Int, depth: Int = 0) -> Match? {
    guard depth < 6, start < limit, let core = modified(start, depth) ?? core(start, depth) else { return nil }
    let match = joined(core, depth)
    return isNameOfEvent(match) ? nil : match
  }

  /// A period that has edges: any expression, and "the month", "the year" by themselves.
  func bounded(_ start: Int, _ depth: Int) -> Match? {
    if let match = expression(start, depth: depth + 1), match.meaning.kind != .set, match.meaning.fixed == nil,
      !match.meaning.isLength
    {
      return match
    }
    return unitAlone(start)
  }

  /// "the year", "the day": the period of that unit which is being told of.
  func unitAlone(_ start: Int) -> Match? {
    guard kind(start) == .the, let unit = unit(start + 1), kind(start + 1) == .unit else { return nil }
    guard unit != .second, unit != .minute, unit != .hour, unit != .night, unit != .period else { return nil }
    var meaning = Meaning()
    if unit == .weekend { meaning.weekend = true }
    meaning.offset = (unit, 0)
    meaning.direction = .current
    return Match(tokens: start..<(start + 2), meaning: meaning)
  }

  /// "the morning", "afternoon" after early or late.
  func partAlone(_ start: Int) -> Match? {
    var at = start
    if kind(at) == .the { at += 1 }
    guard kind(at) == .part, let part = DayPart(rawValue: value(at)) else { return nil }
    var meaning = Meaning()
    meaning.kind = .time
    meaning.part = part
    return Match(tokens: start..<(at + 1), meaning: meaning)
  }

  /// A form that begins here, without what modifies it.
  private func core(_ start: Int, _ depth: Int) -> Match? {
    switch kind(start) {
    case .none:
      guard let mark = mark(start) else { return nil }
      switch mark {
      case .number: return numberFirst(start, depth)
      case .openSingle, .closeSingle, .straightSingle: return yearAlone(start) ?? shortYearAlone(start)
      case .word:
        if tokens[start].flags.contains(.digits) { return coded(start) }
        return nil
      default: return nil
      }
    case .month, .monthShort: return monthFirst(start) ?? holiday(start)
    case .weekday, .weekdayShort: return recurring(start) ?? weekdayFirst(start)
    case .cardinal, .hundred, .thousand:
      if let match = someDay(start) { return match }
      if let year = yearInWords(start) {
        var meaning = Meaning()
        meaning.year = year.value
        return Match(tokens: start..<year.end, meaning: meaning)
      }
      return clock(start) ?? shifted(start, depth)
    case .article:
      if yearAgo(start + 1) != nil { return nil }
      return openLength(start) ?? shifted(start, depth)
    case .some, .half: return shifted(start, depth)
    case .units: return unitLong(start) ?? plural(start)
    case .ordinal: return nthWeekday(start) ?? quarter(start) ?? dayFirst(start) ?? era(start) ?? firstLength(start)
    case .deictic:
      // "the people of tomorrow", but "as of tomorrow".
      if value(start) > 0, kind(start - 1) == .of, !reads(start - 2, Self.asWord) { return nil }
      guard
        !isCapitalized(start) || !(isCapitalized(start - 1) && !isSpaced(start - 2)) || start == 0
          || mark(start - 1) != .word
      else { return isName(start) ? nil : deictic(start) }
      return isName(start) ? nil : deictic(start)
    case .tonight:
      var meaning = Meaning()
      meaning.kind = .time
      meaning.part = .night
      meaning.direction = .this
      return Match(tokens: start..<(start + 1), meaning: meaning)
    case .overnight:
      // "overnight trading" tells a kind, "it froze overnight" a time.
      guard mark(start + 1) != .word || isFunction(start + 1) else { return nil }
      var meaning = Meaning()
      meaning.kind = .time
      meaning.part = .night
      meaning.direction = .this
      return Match(tokens: start..<(start + 1), meaning: meaning)
    case .part:
      // "high noon" is a duel's.
      return hash(start - 1) == Self.high ? nil : clock(start)
    case .season: return season(start)
    case .holiday: return holiday(start)
    case .fiscal: return quarter(start)
    case .era: return eraFirst(start)
    case .unit: return unitLong(start) ?? quarter(start)
    case .the:
      return afterThe(start, depth)
    case .this, .that, .these, .those, .direction, .same: return pointed(start)
    case .past:
      return pointed(start) ?? vague(start)
    case .possessive: return nil
    case .every, .once, .set: return recurring(start)
    case .current: return pointed(start) ?? quarter(start) ?? vague(start)
    case .present, .future, .recent, .more, .filler: return vague(start)
    default: return nil
    }
  }

  /// "AD 79".
  private func eraFirst(_ start: Int) -> Match? {
    guard value(start) > 0, tokens[start].flags.contains(.allCaps), let number = digits(start + 1), number.value > 0,
      number.count <= 4
    else { return nil }
    var meaning = Meaning()
    meaning.year = number.value
    return Match(tokens: start..<(start + 2), meaning: meaning)
  }

  private func afterThe(_ start: Int, _ depth: Int) -> Match? {
    if let match = nthWeekday(start) ?? pointed(start) ?? quarter(start) ?? theDay(start) ?? era(start) { return match }
    if let match = season(start) ?? firstLength(start) ?? dayBefore(start, depth) { return match }
    return vague(start) ?? theUnit(start) ?? theUnits(start) ?? theLength(start) ?? partOfToldDay(start)
  }

  private func shortYearAlone(_ start: Int) -> Match? {
    guard let short = shortYear(start),
      kind(start - 1) == .inside || kind(start - 1) == .since || kind(start - 1) == .to && year(start - 2) != nil
    else { return nil }
    var meaning = Meaning()
    // "from 1814 to '18" stays in its century.
    meaning.year = year(start - 2).map { $0 / 100 * 100 + short.value % 100 } ?? short.value
    return Match(tokens: start..<short.end, meaning: meaning)
  }

  private func numberFirst(_ start: Int, _ depth: Int) -> Match? {
    numeric(start) ?? dayFirst(start) ?? clock(start) ?? coded(start) ?? ordinalFirst(start) ?? shifted(start, depth)
      ?? yearAlone(start)
  }

  /// "3rd quarter", "20th century".
  private func ordinalFirst(_ start: Int) -> Match? {
    kind(start + 1) == .suffix ? quarter(start) ?? era(start) : nil
  }

  /// "yesterday", "today", "tomorrow" and the clitic left outside.
  private func deictic(_ start: Int) -> Match? {
    // "today's youth", "today's world": of these times, and not of this day.
    if value(start) == 0, mark(start + 1) == .clitic, isOfTheseTimes(start + 2) { return nil }
    var meaning = Meaning()
    meaning.offset = (.day, value(start))
    return Match(tokens: start..<(start + 1), meaning: meaning)
  }

  /// A noun that "today's" makes one of the present age.
  private func isOfTheseTimes(_ at: Int) -> Bool {
    Self.ages.contains(hash(at))
  }

  private static let ages = WordSet(
    """
    world society youth youths generation generations children kids teenagers students parents women men consumers readers \
    audience audiences economy market marketplace markets age era climate culture environment technology technologies \
    computers cars standards terms
    """)

  /// "USA Today", "the Today show": part of a name.
  private func isName(_ at: Int) -> Bool {
    guard isCapitalized(at), at > 0, isSpaced(at), mark(at - 1) == .word else { return false }
    return isCapitalized(at - 1) && kind(at - 1) == .none || kind(at - 1) == .the
  }

  /// "the 5th", where no noun follows that it counts.
  private func theDay(_ start: Int) -> Match? {
    if let match = dayFirst(start) { return match }
    guard let ordinal = ordinal(start + 1), tokens[start + 1].isNumber, (1...31).contains(ordinal.value) else {
      return nil
    }
    let before = kind(start - 1)
    guard
      before == .on || before == .until || before == .by || before == .since || before == .from || before == .through,
      mark(ordinal.end) != .word || isFunction(ordinal.end) || kind(ordinal.end) != .none && unit(ordinal.end) == nil
    else { return nil }
    var meaning = Meaning()
    meaning.day = ordinal.value
    return Match(tokens: start..<ordinal.end, meaning: meaning)
  }

  /// "the day before yesterday", "the week of Oct. 4", "the night of May 3", "the day after Christmas".
  private func dayBefore(_ start: Int, _ depth: Int) -> Match? {
    guard kind(start) == .the else { return nil }
    if let unit = unit(start + 1), kind(start + 1) == .unit,
      unit == .day || unit == .week || unit == .month || unit == .year || unit == .weekend && kind(start + 2) == .of
    {
      let sign: Int
      switch kind(start + 2) {
      case .before: sign = -1
      case .after: sign = 1
      case .of where unit != .day:
        let range = rangeStart(start + 3)
        guard let inner = range?.first ?? expression(start + 3, depth: depth + 1), inner.meaning.isDay else {
          return nil
        }
        var meaning = Meaning()
        meaning.offset = (unit, 0)
        meaning.origin = [inner.meaning]
        return Match(tokens: start..<(range?.last ?? inner).tokens.upperBound, meaning: meaning)
      default: return nil
      }
      if let inner = expression(start + 3, depth: depth + 1), !inner.meaning.isLength, inner.meaning.kind != .set {
        var meaning = Meaning()
        meaning.length = Length(count: 1, unit: unit)
        meaning.shift = sign < 0 ? .earlier : .later
        meaning.origin = [inner.meaning]
        return Match(tokens: start..<inner.tokens.upperBound, meaning: meaning)
      }
      // "the day before", "the week before": of what was told.
      guard sign < 0, mark(start + 3) != .word && mark(start + 3) != .number else {
        return unit == .day ? dayOfEvent(start, sign) : nil
      }
      var meaning = Meaning()
      meaning.offset = (unit, -1)
      meaning.direction = .previous
      return Match(tokens: start..<(start + 3), meaning: meaning)
    }
    return nil
  }

  /// "the weekend", "the quarter": which one, the day of publication or the report tells.
  private func theUnit(_ start: Int) -> Match? {
    var end = start + 1
    if Self.fillers.contains(hash(end)), unit(end + 1) == .year { end += 1 }
    guard let unit = unit(end), kind(end) == .unit, !joined(end + 1) else { return nil }
    end += 1
    var meaning = Meaning()
    if unit == .year || unit == .week {
      if Self.endings.contains(hash(end)) {
        meaning.kind = .duration
        meaning.length = Length(count: 1, unit: unit)
      } else {
        meaning.offset = (unit, 0)
        if unit == .year { meaning.direction = .current }
      }
      return Match(tokens: start..<end, meaning: meaning)
    }
    guard unit == .weekend || unit == .quarter else { return nil }
    if unit == .weekend {
      meaning.weekend = true
      meaning.offset = (.weekend, 0)
    } else {
      meaning.reported = true
      // "the quarter a year ago".
      if kind(end) == .article, self.unit(end + 1) == .year, kind(end + 2) == .ago || kind(end + 2) == .shift {
        meaning.offset = (.year, -1)
        end += 3
      }
    }
    return Match(tokens: start..<end, meaning: meaning)
  }

  static let endings = WordSet("ended ending to through")
  static let spans2 = WordSet("for in within after over took take last lasted spent")

  /// "for weeks", "in years", "months ago": an open number of a unit.
  private func plural(_ start: Int) -> Match? {
    guard let unit = unit(start), unit != .quarter, unit != .second else { return nil }
    var end = start + 1
    guard Self.spans2.contains(hash(start - 1)) || kind(end) == .ago || isBesideEvent(end) else { return nil }
    if kind(end) == .or || kind(end) == .and, kind(end + 1) == .units { end += 2 }
    var meaning = Meaning()
    meaning.kind = .duration
    meaning.length = Length(count: nil, unit: unit)
    if kind(end) == .ago {
      meaning.shift = .ago
      meaning.kind = .date
      end += 1
    }
    return Match(tokens: start..<end, meaning: meaning)
  }

  /// "the nine months", "the two days".
  private func theLength(_ start: Int) -> Match? {
    guard kind(start + 1) != .article, kind(start + 1) != .half, let match = length(start + 1),
      kind(match.tokens.upperBound - 1) == .units
    else { return nil }
    return Match(tokens: start..<match.tokens.upperBound, meaning: match.meaning)
  }

  /// A length and what makes a date of it: "ago", "later", "before Christmas", "from now".
  private func shifted(_ start: Int, _ depth: Int) -> Match? {
    guard var match = length(start), var length = match.meaning.length else { return nil }
    var end = match.tokens.upperBound
    if isAllTheTime(start) || isAllTheTime(start - 2) { return nil }
    // "a week or so", "a year or two", "two to three weeks" is read as its first amount.
    if kind(end) == .or,
      reads(end + 1, Self.so) || kind(end + 1) == .cardinal && unit(end + 2) == nil || kind(end + 1) == .more
    {
      if kind(end + 1) == .cardinal { length.count = length.count == 1 ? 1 : length.count }
      match.meaning.mod = "APPROX"
      end += 2
    }
    match.meaning.length = length
    match.tokens = start..<end
    func shifted(_ shift: Meaning.Shift, _ end: Int) -> Match {
      match.meaning.shift = shift
      match.meaning.kind = .date
      return Match(tokens: start..<end, meaning: match.meaning)
    }
    switch kind(end) {
    case .ago: return shifted(.ago, end + 1)
    case .hence: return shifted(.fromNow, end + 1)
    case .shift:
      if kind(end + 1) == .than { return match }
      return shifted(value(end) < 0 ? .earlier : .later, end + 1)
    case .from:
      if kind(end + 1) == .present, value(end + 1) == 0 { return shifted(.fromNow, end + 2) }
      fallthrough
    case .before, .after:
      if let inner = expression(end + 1, depth: depth + 1),
        inner.meaning.isDay || inner.meaning.year != nil || inner.meaning.month != nil, inner.meaning.kind == .date
      {
        match.meaning.origin = [inner.meaning]
        return shifted(kind(end) == .before ? .earlier : .later, inner.tokens.upperBound)
      }
      return match
    default:
      return match
    }
  }

  /// "24 hours a day", "seven days a week": always, and no stretch of time.
  private func isAllTheTime(_ start: Int) -> Bool {
    guard kind(start + 1) == .units, kind(start + 2) == .article, kind(start + 3) == .unit, let unit = unit(start + 1),
      let whole = self.unit(start + 3), let count = digits(start)?.value ?? cardinal(start)?.value
    else { return false }
    switch (unit, whole) {
    case (.hour, .day): return count == 24
    case (.day, .week): return count == 7
    case (.day, .year): return count == 365
    case (.week, .year): return count == 52
    default: return false
    }
  }

  static let so = Vocabulary.hash("so")
}
