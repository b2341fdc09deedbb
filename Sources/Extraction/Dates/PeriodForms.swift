internal import SourceText

/// Quarters, halves, fiscal years, seasons, decades, centuries and the edges of all of them.
extension DateParser {
  /// "the third quarter of 1998", "first-half", "the 1989 second quarter", "its fiscal first quarter".
  func quarter(_ start: Int) -> Match? {
    var meaning = Meaning()
    var at = start
    if kind(at) == .the || kind(at) == .this { at += 1 }
    if kind(at) == .direction || kind(at) == .current {
      meaning.direction = kind(at) == .current ? .current : Direction(rawValue: value(at))
      at += 1
    }
    if Self.compared.contains(hash(at)) { at += 1 }
    if let end = yearAgo(at) {
      meaning.offset = (.year, -1)
      meaning.reported = true
      at = end
    }
    if let year = year(at), mark(at + 1) == .word {
      meaning.year = year
      at += 1
    }
    if kind(at) == .fiscal {
      meaning.fiscal = true
      at = afterHyphen(at + 1)
      if let year = year(at) {
        meaning.year = year
        at += 1
      }
    }
    if meaning.direction == .last, kind(at) == .half, kind(at + 1) == .of {
      meaning.direction = nil
      meaning.half = 2
      if let era = era(at + 2) {
        meaning.decade = era.meaning.decade
        meaning.half = nil
        meaning.mod = "END"
        return Match(tokens: start..<era.tokens.upperBound, meaning: meaning)
      }
      return periodYear(start, at + 1, meaning)
    }
    if meaning.reported, let length = length(at), kind(length.tokens.upperBound - 1) == .units {
      return Match(tokens: start..<length.tokens.upperBound, meaning: length.meaning)
    }
    // "the first two quarters of 1990": its half.
    if kind(at) == .ordinal || meaning.direction == .last, kind(at + 1) == .cardinal || meaning.direction == .last {
      let count = meaning.direction == .last ? at : at + 1
      let isFirst = meaning.direction == nil && value(at) == 1
      if isFirst || meaning.direction == .last, kind(count) == .cardinal, value(count) == 2,
        unit(count + 1) == .quarter,
        kind(count + 2) == .of, year(count + 3) != nil || pointedYear(count + 3) != nil
      {
        var half = Meaning()
        half.half = isFirst ? 1 : 2
        return periodYear(start, count + 2, half)
      }
    }
    if let ordinal = ordinal(at), ordinal.value >= -1, ordinal.value <= 4, ordinal.value != 0 {
      let next = afterHyphen(ordinal.end)
      // As an adjective it stands without its article: "the ⟨third-quarter⟩ profit".
      if next > ordinal.end, at > start, kind(start) == .the, meaning.year == nil, !meaning.fiscal { return nil }
      if kind(next) == .half, ordinal.value <= 2 {
        // "the first half of the 18th century", "of the 1870s".
        if kind(next + 1) == .of, let era = era(next + 2), era.meaning.year == nil {
          var whole = era.meaning
          whole.mod = ordinal.value == 1 ? "START" : "END"
          return Match(tokens: start..<era.tokens.upperBound, meaning: whole)
        }
        meaning.half = ordinal.value == -1 ? 2 : ordinal.value
        return periodYear(start, next + 1, meaning)
      }
      guard unit(next) == .quarter, ordinal.value > 0 || ordinal.value == -1 else { return nil }
      meaning.quarter = ordinal.value == -1 ? 4 : ordinal.value
      if kind(next) == .units { return nil }
      return periodYear(start, next + 1, meaning)
    }
    // "the 1998 quarter", "the year-ago period", "fiscal 1998", "the fiscal year".
    if unit(at) == .quarter || unit(at) == .period, kind(at) == .unit, meaning.year != nil || meaning.reported {
      meaning.reported = true
      return Match(tokens: start..<(at + 1), meaning: meaning)
    }
    if unit(at) == .year, kind(at) == .unit, meaning.fiscal, at > start + 1 || year(at + 1) != nil {
      if let year = year(at + 1) {
        meaning.year = year
        return Match(tokens: start..<(at + 2), meaning: meaning)
      }
      if meaning.year == nil, meaning.direction == nil, Self.endings.contains(hash(at + 1)) {
        meaning.kind = .duration
        meaning.length = Length(count: 1, unit: .year)
        return Match(tokens: start..<(at + 1), meaning: meaning)
      }
      if meaning.year == nil {
        meaning.offset = (.year, meaning.direction == .latest ? -1 : meaning.direction?.offset ?? 0)
      }
      return Match(tokens: start..<(at + 1), meaning: meaning)
    }
    if meaning.fiscal, meaning.year != nil { return Match(tokens: start..<at, meaning: meaning) }
    if meaning.reported, at > start, kind(start) != .the { return Match(tokens: start..<at, meaning: meaning) }
    return nil
  }

  static let compared = WordSet("comparable corresponding equivalent")

  /// "year-ago", "year-earlier": the place after it.
  func yearAgo(_ at: Int) -> Int? {
    guard unit(at) == .year, kind(at) == .unit, joined(at + 1) else { return nil }
    return kind(at + 2) == .ago || kind(at + 2) == .shift && value(at + 2) < 0 ? at + 3 : nil
  }

  /// Takes the year after a quarter, half or season: "of 1998", "1998", "of last year", "last year".
  func periodYear(_ start: Int, _ end: Int, _ told: Meaning) -> Match {
    var meaning = told
    var next = end
    if kind(next) == .of || kind(next) == .inside { next += 1 } else if mark(next) == .comma { next += 1 }
    if kind(next) == .fiscal, year(next + 1) != nil { next += 1 }
    if let year = year(next), mark(end) != .comma || mark(next + 1) == .comma {
      meaning.year = year
      return Match(tokens: start..<(next + 1), meaning: meaning)
    }
    if let number = digits(next), number.count <= 3, kind(next + 1) == .era, let match = yearAlone(next) {
      meaning.year = match.meaning.year
      return Match(tokens: start..<match.tokens.upperBound, meaning: meaning)
    }
    // "the second half of the year".
    if kind(end) == .of, meaning.offset == nil, kind(next) == .the, unit(next + 1) == .year, kind(next + 1) == .unit {
      meaning.offset = (.year, 0)
      return Match(tokens: start..<(next + 2), meaning: meaning)
    }
    if let words = yearInWords(next), next > end {
      meaning.year = words.value
      return Match(tokens: start..<words.end, meaning: meaning)
    }
    if mark(end) != .comma, meaning.offset == nil, let year = pointedYear(next) {
      take(year, into: &meaning)
      return Match(tokens: start..<year.end, meaning: meaning)
    }
    if let short = shortYear(end) {
      meaning.year = short.value
      return Match(tokens: start..<short.end, meaning: meaning)
    }
    return Match(tokens: start..<end, meaning: meaning)
  }

  /// "Q3 2024", "H1", "3Q", "FY2024".
  func coded(_ start: Int) -> Match? {
    var meaning = Meaning()
    var end = start + 1
    if let number = digits(start), number.count == 1, mark(start + 1) == .word, !isSpaced(start + 1),
      tokens[start + 1].length == 1
    {
      let letter = tokens.bytes[Int(tokens[start + 1].start)]
      if letter == UInt8(ascii: "Q"), (1...4).contains(number.value) {
        meaning.quarter = number.value
      } else if letter == UInt8(ascii: "H"), (1...2).contains(number.value) {
        meaning.half = number.value
      } else {
        return nil
      }
      return periodYear(start, start + 2, meaning)
    }
    guard mark(start) == .word, tokens[start].flags.contains(.digits), tokens[start].length <= 6,
      tokens[start].isCapitalized
    else { return nil }
    let bytes = tokens.bytes[Int(tokens[start].start)..<Int(tokens[start].end)]
    let letters = bytes.prefix { $0 >= 0x41 && $0 <= 0x5A }
    guard let number = Int(String(decoding: bytes.dropFirst(letters.count), as: UTF8.self)), number >= 0 else {
      return nil
    }
    switch (String(decoding: letters, as: UTF8.self), bytes.count) {
    case ("Q", 2) where (1...4).contains(number): meaning.quarter = number
    case ("H", 2) where (1...2).contains(number):
      guard year(end) != nil || kind(start - 1) == .inside || kind(start - 1) == .of else { return nil }
      meaning.half = number
    case ("FY", 4), ("FY", 6), ("CY", 4):
      meaning.fiscal = true
      meaning.year = number < 100 ? 2000 + number : number
      return Match(tokens: start..<end, meaning: meaning)
    default: return nil
    }
    if mark(end) == .slash || joined(end), digits(end + 1) != nil, year(end + 1) != nil || digits(end + 1)?.count == 4 {
      meaning.year = digits(end + 1)?.value
      end += 2
      return Match(tokens: start..<end, meaning: meaning)
    }
    return periodYear(start, end, meaning)
  }

  /// "the summer of 1994", "summer 2023", "the winter".
  func season(_ start: Int) -> Match? {
    var at = start
    let hasThe = kind(at) == .the
    if hasThe { at += 1 }
    guard kind(at) == .season, let season = Season(rawValue: value(at)) else { return nil }
    var meaning = Meaning()
    meaning.season = season
    let match = periodYear(start, at + 1, meaning)
    if match.meaning.year != nil || match.meaning.offset != nil { return match }
    // "fall" and "spring" are verbs, "the fall of the wall" is none of the four.
    if kind(match.tokens.upperBound) == .of { return nil }
    if mark(match.tokens.upperBound) == .hyphen { return nil }
    let before = kind(start - 1)
    if hasThe, season == .fall || season == .spring {
      guard
        before == .inside || before == .of || before == .by || before == .until || before == .since || before == .edge
          || Self.during.contains(hash(start - 1))
      else { return nil }
      return mark(at + 1) == .word && kind(at + 1) == .none && !isCapitalized(at + 1) && before != .inside ? nil : match
    }
    if mark(at + 1) == .slash, kind(at + 2) == .season { return match }
    if hasThe { return mark(at + 1) == .word && isCapitalized(at + 1) ? nil : match }
    switch before {
    case .inside, .since, .until, .by, .every, .of, .edge:
      return mark(at + 1) == .word && (isCapitalized(at + 1) || kind(at + 1) == .none && before == .of) ? nil : match
    default: return nil
    }
  }

  static let during = WordSet("during throughout through into before")

  /// "the nineties", "the 20th century", "the mid-1990s".
  func era(_ start: Int) -> Match? {
    var at = start
    if kind(at) == .the { at += 1 }
    var meaning = Meaning()
    if kind(at) == .edge {
      meaning.mod = Edge(rawValue: value(at))?.mod
      at = afterHyphen(at + 1)
    }
    if kind(at) == .decade, at > start {
      meaning.decade = 190 + value(at) / 10
      return Match(tokens: start..<(at + 1), meaning: meaning)
    }
    if let ordinal = ordinal(at), ordinal.value > 0, ordinal.value < 100 {
      let next = afterHyphen(ordinal.end)
      guard unit(next) == .century else { return nil }
      meaning.century = ordinal.value - 1
      if kind(next + 1) == .era {
        if value(next + 1) < 0 { meaning.century = -ordinal.value }
        return Match(tokens: start..<(next + 2), meaning: meaning)
      }
      return Match(tokens: start..<(next + 1), meaning: meaning)
    }
    if at > start, let match = yearAlone(at), match.meaning.decade != nil || match.meaning.century != nil {
      var both = match.meaning
      both.mod = meaning.mod
      return Match(tokens: start..<match.tokens.upperBound, meaning: both)
    }
    if kind(start) == .the, unit(at) == .year, kind(at) == .unit {
      if let year = year(at + 1) {
        meaning.year = year
        return Match(tokens: start..<(at + 2), meaning: meaning)
      }
      if let words = yearInWords(at + 1) {
        meaning.year = words.value
        return Match(tokens: start..<words.end, meaning: meaning)
      }
    }
    return nil
  }

  /// "the first nine months of 1998": a length, with the year that it lies in.
  func firstLength(_ start: Int) -> Match? {
    var at = start
    if kind(at) == .the || kind(at) == .possessive { at += 1 }
    guard kind(at) == .ordinal, value(at) == 1 || value(at) == -1,
      kind(at + 1) == .cardinal || mark(at + 1) == .number || kind(at + 1) == .some,
      let match = length(at + 1), kind(match.tokens.upperBound - 1) == .units
    else { return nil }
    return Match(tokens: start..<match.tokens.upperBound, meaning: match.meaning)
  }
}
