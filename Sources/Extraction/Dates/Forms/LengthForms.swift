internal import SourceText

extension DateForm {
  /// Counted units of time: durations, and the dates that "ago" and "later" make of them.
  static let lengths: [DateForm] = [
    DateForm(
      "a while", opens: [.article],
      examples: [
        "They waited for ⟦a while = PXX⟧.", "It is moved to ⟦a later date = FUTURE_REF⟧.", "A while loop ends.",
      ]
    ) { parser, start, _ in parser.openLength(start) },
    DateForm(
      "the first nine months", opens: [.ordinal, .the],
      examples: ["Fares rose in ⟦the first nine months = P9M⟧ of ⟦2025 = 2025⟧.", "It was the first ferry."]
    ) { parser, start, _ in parser.firstLength(start) },
    DateForm(
      "the day before yesterday", opens: [.the],
      examples: [
        "It sank ⟦the day before yesterday = 2026-03-01⟧.",
        "She sails in ⟦the first week of April 2026 = 2026-W14⟧.", "It sank on ⟦the last day of 2025 = 2025-12-31⟧.",
        "It sank on ⟦the night of 1 March = 2026-03-01TNI⟧.", "She sailed in ⟦the week of 16 February = 2026-W08⟧.",
        "It was the day of the storm.",
      ]
    ) { parser, start, depth in parser.dayBefore(start, depth) },
    DateForm(
      "one day", opens: [.cardinal],
      examples: ["It will ⟦one day = FUTURE_REF⟧ be a museum.", "The one ferry sank."]
    ) { parser, start, _ in parser.someDay(start) },
    DateForm(
      "three days ago", opens: [.cardinal, .hundred, .thousand, .article, .some, .half], .number,
      examples: [
        "She sailed ⟦three days ago = 2026-02-28⟧.", "It took ⟦two and a half years = P2Y6M⟧.",
        "It sank ⟦two weeks = P2W⟧ before the storm.", "They run 24 hours a day.", "She had two ferries.",
      ]
    ) { parser, start, depth in parser.shiftedLength(start, depth) },
    DateForm(
      "decades-long", opens: [.unit, .units],
      examples: ["It was a ⟦year-long = P1Y⟧ strike.", "The day was long."]
    ) { parser, start, _ in parser.unitLong(start) },
    DateForm(
      "for weeks", opens: [.units],
      examples: ["They waited for ⟦weeks = PXW⟧.", "The days were cold."]
    ) { parser, start, _ in parser.openUnits(start) },
    DateForm(
      "the weeks ahead", opens: [.the],
      examples: ["More will fall in ⟦the weeks ahead = PXW⟧.", "The years of the ferry are over."]
    ) { parser, start, _ in parser.theUnits(start) },
    DateForm(
      "the nine months", opens: [.the],
      examples: ["It rose in ⟦the nine months = P9M⟧.", "The nine ferries sailed."]
    ) { parser, start, _ in parser.theLength(start) },
    DateForm(
      "the weekend", opens: [.the],
      examples: ["She sailed over ⟦the weekend = 2026-W09-WE⟧.", "The quarter-final is over."]
    ) { parser, start, _ in parser.theUnit(start) },
    DateForm(
      "the morning of the same day", opens: [.the],
      examples: [
        "It burned on ⟦2 March = 2026-03-02⟧. In ⟦the morning = 2026-03-02TMO⟧ it was towed.", "The morning was cold.",
      ]
    ) { parser, start, _ in parser.partOfToldDay(start) },
  ]
}

extension DateParser {
  /// An amount of some unit, as far as its unit: "five-year", "two and a half years", "several months", "a decade".
  func length(_ start: Int) -> Match? {
    if let end = quarterCentury(start) {
      return Match(start..<end, .duration(Stretch(length: Length(count: 25, unit: .year))))
    }
    guard let amount = amountOrRange(start) else { return nil }
    // "two more weeks", "eight trading days", "three consecutive years", "the first two full weeks".
    var at = amount.end
    while at < amount.end + 2, reads(at, .more) || reads(at, Self.fillers), !joined(at) { at += 1 }
    let hyphen = joined(at)
    let noun = hyphen ? at + 1 : at
    guard let unit = unit(noun), isCounted(unit, noun, by: amount, hyphen: hyphen, start), !isAge(noun + 1) else {
      return nil
    }
    let isSingular = reads(noun, .unit)
    if hyphen, !isSingular || amount.isArticle { return nil }
    // "his third trip in as many months".
    if reads(start, .some), keyword(start - 1) == .as { return nil }
    // "a ⟨year-long⟩ strike".
    if amount.isArticle, joined(noun + 1), keyword(noun + 2) == .long { return nil }
    if isSingular, !hyphen, amount.count != 1, !amount.half, !isPlainWord(noun + 1) { return nil }
    var stretch = Stretch(length: Length(count: amount.count, half: amount.half, unit: unit))
    var end = noun + 1
    // "a year and a half", "an hour and 30 minutes".
    if reads(end, .and), reads(end + 1, .article), reads(end + 2, .half) {
      stretch.length.half = true
      end += 3
    } else if let rest = second(end, below: unit) {
      stretch.rest = rest.length
      end = rest.end
    }
    // "a three-year period".
    if hyphen, !reads(start, .article), singular(end) == .period { end += 1 }
    return Match(start..<end, .duration(stretch))
  }

  /// "a quarter-century", "a quarter of a century": the place after it.
  private func quarterCentury(_ start: Int) -> Int? {
    let at = reads(start, .article) ? start + 1 : start
    guard singular(at) == .quarter else { return nil }
    let noun = reads(at + 1, .of) && reads(at + 2, .article) ? at + 3 : afterHyphen(at + 1)
    return singular(noun) == .century ? noun + 1 : nil
  }

  /// Whether a unit is one that an amount counts here: no "a second", no weekend or quarter by itself, no programme
  /// ("60 Minutes").
  private func isCounted(_ unit: TimeUnit, _ noun: Int, by amount: Amount, hyphen: Bool, _ start: Int) -> Bool {
    switch unit {
    case .second where reads(noun, .unit):
      if amount.count != 1 || amount.isArticle || isPlainWord(noun + 1) { return false }
    case .period: return false
    case .weekend where amount.isArticle: return false
    case .quarter where amount.count == 1: return false
    // "the 1990–2000 decade".
    case .decade, .century: if let count = amount.count, count > 500 { return false }
    default: break
    }
    return !isCapitalized(noun) || isAllCaps(noun) || noun <= start || isCapitalized(start)
  }

  static let fillers = WordSet(
    """
    consecutive straight successive trading business working calendar full whole entire additional extra long short solid \
    different good
    """)

  /// ", 30 minutes" and "and 30 minutes" after a larger unit.
  private func second(_ start: Int, below unit: TimeUnit) -> (length: Length, end: Int)? {
    var at = mark(start) == .comma ? start + 1 : start
    if reads(at, .and) { at += 1 }
    guard let amount = amount(at), let count = amount.count, !amount.isArticle, let next = self.unit(amount.end),
      next.rawValue < unit.rawValue, unit.rawValue <= TimeUnit.year.rawValue
    else { return nil }
    return (Length(count: count, half: amount.half, unit: next), amount.end + 1)
  }

  /// A length and what makes a date of it: "ago", "later", "before Christmas", "from now".
  func shiftedLength(_ start: Int, _ depth: Int) -> Match? {
    if reads(start, .article), yearAgo(start + 1) != nil { return nil }
    guard var match = length(start), let stretch = match.meaning.stretch, !isAllTheTime(start),
      !isAllTheTime(start - 2)
    else { return nil }
    match = orSo(match)
    let end = match.end
    func shifted(_ shift: ShiftedDate.Shift, from origin: Match? = nil, _ end: Int) -> Match {
      let date = ShiftedDate(length: stretch.length, rest: stretch.rest, shift: shift, origin: origin?.meaning)
      return Match(start..<end, .shifted(date), match.modifier)
    }
    if reads(end, .ago) { return shifted(.ago, end + 1) }
    if reads(end, .hence) { return shifted(.fromNow, end + 1) }
    if let side = value(end, as: .shift) {
      return reads(end + 1, .than) ? match : shifted(side < 0 ? .earlier : .later, end + 1)
    }
    if reads(end, .from), reads(end + 1, Self.now) { return shifted(.fromNow, end + 2) }
    guard reads(end, anyOf: [.from, .before, .after]),
      let inner = expression(end + 1, depth: depth + 1), let date = inner.date, !date.hasTime,
      date.isDay || date.year != nil || date.month != nil
    else { return match }
    return shifted(reads(end, .before) ? .earlier : .later, from: inner, inner.end)
  }

  /// Takes "or so", "or two", "or more" after a length.
  private func orSo(_ match: Match) -> Match {
    let end = match.end
    guard reads(end, .or),
      keyword(end + 1) == .so || reads(end + 1, .more)
        || reads(end + 1, .cardinal) && unit(end + 2) == nil
    else { return match }
    return Match(match.start..<(end + 2), match.meaning, .approx)
  }

  /// "24 hours a day", "seven days a week": always, and no stretch of time.
  private func isAllTheTime(_ start: Int) -> Bool {
    guard let unit = plural(start + 1), reads(start + 2, .article), let whole = singular(start + 3),
      let count = digits(start)?.value ?? cardinal(start)?.value
    else { return false }
    switch (unit, whole) {
    case (.hour, .day): return count == 24
    case (.day, .week): return count == 7
    case (.day, .year): return count == 365
    case (.week, .year): return count == 52
    default: return false
    }
  }

  static let now = WordSet("now currently nowadays presently")

  /// "for weeks", "in years", "months ago": an open number of a unit.
  func openUnits(_ start: Int) -> Match? {
    guard let unit = plural(start), unit != .quarter, unit != .second else { return nil }
    var end = start + 1
    if unit == .weekend, reads(start - 1, .on) { return Match(start..<end, .set("XXXX-WXX-WE")) }
    // "Hours later, it sank."
    if let side = value(end, as: .shift), !reads(end + 1, .than), unit.isCountable, !reads(start - 1, .of) {
      let length = Length(count: nil, unit: unit)
      return Match(start..<(end + 1), .shifted(ShiftedDate(length: length, shift: side < 0 ? .earlier : .later)))
    }
    // "Weeks of talks failed", "after months of delay".
    let isFilled = reads(end, .of) && unit.isCountable && (isCapitalized(start) || reads(start - 1, Self.despite))
    guard isFilled || reads(start - 1, Self.spanning) || reads(end, .ago) || isBesideEvent(end) else { return nil }
    if reads(end, anyOf: [.or, .and]), reads(end + 1, .units) { end += 2 }
    let length = Length(count: nil, unit: unit)
    guard reads(end, .ago) else { return Match(start..<end, .duration(Stretch(length: length))) }
    return Match(start..<(end + 1), .shifted(ShiftedDate(length: length, shift: .ago)))
  }

  private static let despite = WordSet("despite amid following since through during")
  static let spanning = WordSet("for in within after over took take last lasted spent")

  /// "the nine months", "the two days".
  func theLength(_ start: Int) -> Match? {
    guard !reads(start + 1, anyOf: [.article, .half]), let match = length(start + 1), reads(match.end - 1, .units)
    else { return nil }
    return match.from(start)
  }

  /// "the first nine months of 1998": a length, with the year that it lies in.
  func firstLength(_ start: Int) -> Match? {
    let at = reads(start, anyOf: [.the, .possessive]) ? start + 1 : start
    guard let ordinal = value(at, as: .ordinal), ordinal == 1 || ordinal == -1,
      reads(at + 1, anyOf: [.cardinal, .some]) || isNumber(at + 1), let match = length(at + 1),
      reads(match.end - 1, .units)
    else { return nil }
    return match.from(start)
  }

  /// "the nine months", "the first six months": months of a report's year, summed up.
  func sumsUp(_ match: Match) -> Bool {
    guard let stretch = match.meaning.stretch, stretch.length.unit == .month, let count = stretch.length.count,
      (4..<12).contains(count)
    else { return false }
    return reads(match.start, .the) && (stretch.direction == nil || stretch.direction == .latest)
      || reads(match.start, anyOf: [.ordinal, .possessive])
  }

  /// "-old", "old", "of age": what the length is of is no time but a person's age.
  func isAge(_ at: Int) -> Bool {
    reads(afterHyphen(at), .old) || reads(at, .of) && keyword(at + 1) == .age
  }

}
