internal import SourceText

extension DateForm {
  /// Quarters, halves, fiscal years, seasons, decades and centuries.
  static let periods: [DateForm] = [
    DateForm(
      "the third quarter of 1998", opens: [.ordinal, .the, .current, .fiscal, .unit], .number,
      examples: [
        "Fares rose in ⟦the third quarter of 1998 = 1998-Q3⟧.", "It was sold in ⟦the second half of 2025 = 2025-H2⟧.",
        "The fleet grew in ⟦fiscal 2024 = 2024⟧.", "It was the first ferry.",
      ]
    ) { parser, start, _ in parser.quarter(start) },
    DateForm(
      "nineteen ninety-six", opens: [.cardinal],
      examples: ["She was built in ⟦nineteen ninety-six = 1996⟧.", "It carried nineteen cars."]
    ) { parser, start, _ in parser.wordYear(start) },
    DateForm(
      "the 20th century", opens: [.ordinal, .cardinal, .the], .number,
      examples: [
        "It was dug in ⟦the twelfth century = 11⟧.", "It was built in ⟦the nineties = 199⟧.",
        "It grew in ⟦the mid-1990s = 199⟧.", "She was the 20th captain.",
      ]
    ) { parser, start, _ in parser.century(start) },
    DateForm(
      "Q3 2024", opens: [], .number, .word,
      examples: ["Fares rose in ⟦Q3 2024 = 2024-Q3⟧.", "Debt rose in ⟦FY2024 = 2024⟧.", "The Q7 buoy is red."]
    ) { parser, start, _ in parser.coded(start) },
    DateForm(
      "the summer of 1994", opens: [.season, .the],
      examples: ["She was sold in ⟦the summer of 1994 = 1994-SU⟧.", "The fall of the mast was seen."]
    ) { parser, start, _ in parser.season(start) },
  ]
}

extension DateParser {
  /// "the third quarter of 1998", "first-half", "the 1989 second quarter", "its fiscal first quarter", "fiscal 1998".
  func quarter(_ start: Int) -> Match? {
    // Other numbers count the quarter and do not name it: "98 third-quarter reports".
    guard !isNumber(start) || hasSuffix(start) else { return nil }
    let (period, at) = quarterPointer(start)
    if period.direction == .last, reads(at, .half), reads(at + 1, .of) { return lastHalf(start, at, period) }
    if period.isReported, let length = length(at), plural(length.end - 1) != nil { return length.from(start) }
    return twoQuarters(start, at, period) ?? numberedQuarter(start, at, period) ?? reportedPeriod(start, at, period)
      ?? fiscalYear(start, at, period)
  }

  /// What stands before a quarter: "the", "last", "comparable", "year-ago", "1998", "fiscal 1998".
  private func quarterPointer(_ start: Int) -> (period: CalendarReference, end: Int) {
    var period = CalendarReference()
    var at = reads(start, anyOf: [.the, .this]) ? start + 1 : start
    if let direction = reads(at, .current) ? .current : direction(at) {
      period.direction = direction
      at += 1
    }
    if reads(at, Self.compared) { at += 1 }
    if let end = yearAgo(at) {
      period.offset = (.year, -1)
      period.isReported = true
      at = end
    }
    if let year = year(at), mark(at + 1) == .word {
      period.year = year
      at += 1
    }
    if reads(at, .fiscal) {
      period.isFiscal = true
      at = afterHyphen(at + 1)
      if let year = year(at) {
        period.year = year
        at += 1
      }
    }
    return (period, at)
  }

  static let compared = WordSet("comparable corresponding equivalent")

  /// "the last half of 1998", "the last half of the 1990s".
  private func lastHalf(_ start: Int, _ at: Int, _ told: CalendarReference) -> Match? {
    var period = told
    period.direction = nil
    if let era = century(at + 2) {
      period.decade = era.date?.decade
      return Match(start..<era.end, period, .end)
    }
    period.half = 2
    return periodYear(after: at + 1, of: period, from: start)
  }

  /// "the first two quarters of 1990": its half.
  private func twoQuarters(_ start: Int, _ at: Int, _ period: CalendarReference) -> Match? {
    let isLast = period.direction == .last
    let isFirst = period.direction == nil && value(at, as: .ordinal) == 1
    let count = isLast ? at : at + 1
    guard isFirst || isLast, value(count, as: .cardinal) == 2, unit(count + 1) == .quarter, reads(count + 2, .of),
      year(count + 3) != nil || pointedYear(count + 3) != nil
    else { return nil }
    var half = CalendarReference()
    half.half = isFirst ? 1 : 2
    return periodYear(after: count + 2, of: half, from: start)
  }

  /// "third quarter", "first half of the 1990s": by its number.
  private func numberedQuarter(_ start: Int, _ at: Int, _ told: CalendarReference) -> Match? {
    guard let ordinal = ordinal(at), (-1...4).contains(ordinal.value), ordinal.value != 0 else { return nil }
    var period = told
    let next = afterHyphen(ordinal.end)
    // As an adjective it stands without its article: "the ⟨third-quarter⟩ profit".
    if next > ordinal.end, at > start, reads(start, .the), period.year == nil, !period.isFiscal { return nil }
    if reads(next, .half), ordinal.value <= 2 {
      // "the first half of the 18th century", "of the 1870s".
      if reads(next + 1, .of), let era = century(next + 2), era.date?.year == nil {
        return era.from(start, ordinal.value == 1 ? .start : .end)
      }
      period.half = ordinal.value == -1 ? 2 : ordinal.value
      return periodYear(after: next + 1, of: period, from: start)
    }
    guard singular(next) == .quarter else { return nil }
    period.quarter = ordinal.value == -1 ? 4 : ordinal.value
    return periodYear(after: next + 1, of: period, from: start)
  }

  /// "the 1998 quarter", "the year-ago period".
  private func reportedPeriod(_ start: Int, _ at: Int, _ told: CalendarReference) -> Match? {
    guard singular(at) == .quarter || singular(at) == .period, told.year != nil || told.isReported else { return nil }
    var period = told
    period.isReported = true
    return Match(start..<(at + 1), period)
  }

  /// "fiscal 1998", "the fiscal year", "the fiscal year ended"; or "year-ago" by itself.
  private func fiscalYear(_ start: Int, _ at: Int, _ told: CalendarReference) -> Match? {
    var period = told
    if singular(at) == .year, period.isFiscal, at > start + 1 || year(at + 1) != nil {
      if let year = year(at + 1) {
        period.year = year
        return Match(start..<(at + 2), period)
      }
      if period.year == nil, period.direction == nil, reads(at + 1, Self.endings) {
        return Match(start..<(at + 1), .duration(Stretch(length: Length(count: 1, unit: .year))))
      }
      if period.year == nil {
        period.offset = (.year, period.direction == .latest ? -1 : period.direction?.offset ?? 0)
      }
      return Match(start..<(at + 1), period)
    }
    let isWhole = period.isFiscal && period.year != nil || period.isReported && at > start && !reads(start, .the)
    return isWhole ? Match(start..<at, period) : nil
  }

  static let endings = WordSet("ended ending to through")

  /// "year-ago", "year-earlier": the place after it.
  func yearAgo(_ at: Int) -> Int? {
    guard singular(at) == .year, joined(at + 1) else { return nil }
    return reads(at + 2, .ago) || value(at + 2, as: .shift) == -1 ? at + 3 : nil
  }

  func wordYear(_ start: Int) -> Match? {
    guard let year = yearInWords(start) else { return nil }
    var date = CalendarReference()
    date.year = year.value
    return Match(start..<year.end, date)
  }

  /// "the nineties", "the 20th century", "the mid-1990s", "the year 2000".
  func century(_ start: Int) -> Match? {
    // Only with letters is a number at the start one of a century.
    guard !isNumber(start) || hasSuffix(start) else { return nil }
    var at = reads(start, .the) ? start + 1 : start
    var date = CalendarReference()
    let edge = modifier(at, as: .edge)
    if edge != nil { at = afterHyphen(at + 1) }
    if let tens = value(at, as: .decade), at > start {
      date.decade = 190 + tens / 10
      return Match(start..<(at + 1), date, edge)
    }
    if let ordinal = ordinal(at), (1..<100).contains(ordinal.value) {
      let next = afterHyphen(ordinal.end)
      guard unit(next) == .century else { return nil }
      let era = value(next + 1, as: .era)
      date.century = era == -1 ? -ordinal.value : ordinal.value - 1
      return Match(start..<(era == nil ? next + 1 : next + 2), date, edge)
    }
    if at > start, let match = yearAlone(at) ?? shortDecade(at), match.date?.decade != nil || match.date?.century != nil
    {
      return Match(start..<match.end, match.meaning, edge)
    }
    guard reads(start, .the), singular(at) == .year,
      let year = year(at + 1).map({ ($0, at + 2) }) ?? yearInWords(at + 1)
    else { return nil }
    date.year = year.0
    return Match(start..<year.1, date, edge)
  }

  /// "Q3 2024", "H1", "3Q", "FY2024".
  func coded(_ start: Int) -> Match? {
    if let number = digits(start) {
      guard number.count == 1, mark(start + 1) == .word, !isSpaced(start + 1), tokens[start + 1].length == 1 else {
        return nil
      }
      return period(code: tokens.bytes[Int(tokens[start + 1].start)], number.value).map {
        periodYear(after: start + 2, of: $0, from: start)
      }
    }
    guard mark(start) == .word, tokens[start].flags.contains(.digits), tokens[start].length <= 6, isCapitalized(start)
    else { return nil }
    let bytes = tokens.bytes[Int(tokens[start].start)..<Int(tokens[start].end)]
    let letters = bytes.prefix { $0 >= 0x41 && $0 <= 0x5A }
    guard let number = Int(String(decoding: bytes.dropFirst(letters.count), as: UTF8.self)), number >= 0 else {
      return nil
    }
    let end = start + 1
    if bytes.count == 4 || bytes.count == 6, Self.yearCodes.contains(String(decoding: letters, as: UTF8.self)) {
      var date = CalendarReference()
      (date.isFiscal, date.year) = (true, number < 100 ? 2000 + number : number)
      return Match(start..<end, date)
    }
    guard letters.count == 1, bytes.count == 2, let letter = letters.first, var date = period(code: letter, number)
    else { return nil }
    guard date.half == nil || year(end) != nil || reads(start - 1, anyOf: [.inside, .of]) else { return nil }
    if mark(end) == .slash || joined(end), let year = digits(end + 1), year.count == 4 {
      date.year = year.value
      return Match(start..<(end + 2), date)
    }
    return periodYear(after: end, of: date, from: start)
  }

  private static let yearCodes: Set<String> = ["FY", "CY"]

  /// A quarter or a half by its letter: Q or H.
  private func period(code: UInt8, _ number: Int) -> CalendarReference? {
    var date = CalendarReference()
    switch code {
    case UInt8(ascii: "Q") where (1...4).contains(number): date.quarter = number
    case UInt8(ascii: "H") where (1...2).contains(number): date.half = number
    default: return nil
    }
    return date
  }

  /// "the summer of 1994", "summer 2023", "the winter".
  func season(_ start: Int) -> Match? {
    let hasThe = reads(start, .the)
    let at = hasThe ? start + 1 : start
    guard let season = seasonName(at) else { return nil }
    var date = CalendarReference()
    date.season = season
    let match = periodYear(after: at + 1, of: date, from: start)
    if match.date?.year != nil || match.date?.offset != nil { return match }
    // "fall" and "spring" are verbs, "the fall of the wall" is none of the four.
    if reads(match.end, .of) || mark(match.end) == .hyphen { return nil }
    if hasThe, season == .fall || season == .spring {
      guard reads(start - 1, anyOf: [.inside, .of, .by, .until, .since, .edge]) || reads(start - 1, Self.during) else {
        return nil
      }
      return isPlainWord(at + 1) && !isCapitalized(at + 1) && !reads(start - 1, .inside) ? nil : match
    }
    if mark(at + 1) == .slash, reads(at + 2, .season) { return match }
    let isNamed = mark(at + 1) == .word && isCapitalized(at + 1)
    if hasThe { return isNamed ? nil : match }
    guard reads(start - 1, anyOf: [.inside, .since, .until, .by, .every, .of, .edge]) else { return nil }
    return isNamed || isPlainWord(at + 1) && reads(start - 1, .of) ? nil : match
  }

  static let during = WordSet("during throughout through into before")
}
