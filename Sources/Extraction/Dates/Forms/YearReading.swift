internal import SourceText

/// Whether four digits are a year.
extension DateParser {
  /// A year in four digits, with nothing about it that makes it a price, an amount, a code.
  func year(_ at: Int) -> Int? {
    guard let number = digits(at), number.count == 4, (1000...2199).contains(number.value) else { return nil }
    if !isSpaced(at), let before = mark(at - 1), Self.stickers.contains(before) { return nil }
    if mark(at + 1) == .percent { return nil }
    if mark(at + 1) == .colon, !isSpaced(at + 1), isNumber(at + 2), !isSpaced(at + 2) { return nil }
    return number.value
  }

  /// What makes no year of the digits that it touches.
  private static let stickers: [Token.Kind] = [.currency, .colon, .slash, .word, .symbol]

  /// Four digits are a year unless what stands about them says that they count, name or number something.
  func isYear(_ at: Int, _ year: Int) -> Bool {
    if let touching = touchesRange(at) { return touching }
    if mark(at - 1) == .symbol || namesOrMeasures(at) { return false }
    if joined(at + 1), let next = digits(at + 2) {
      return next.count == 2 && (next.value == (year + 1) % 100 || next.value > year % 100)
        || next.count == 4 && abs(next.value - year) < 300
    }
    if isNumber(at + 1), isSpaced(at + 1), !reads(at + 2, .unit) { return (1500...2100).contains(year) }
    // "2000 people": a lower-case plural counts; a preposition before makes it a year again.
    let isIntroduced = reads(at - 1, anyOf: Self.introducing)
    let isBesidePlain = isPlainWord(at + 1) && !isCapitalized(at + 1)
    if isBesidePlain, !isIntroduced { return (1600...2050).contains(year) && !countsNoun(at) }
    if isBesidePlain, reads(at - 1, anyOf: Self.counting), countsNoun(at) { return false }
    // "in 2020 rather than 2018", but "more than 2018".
    if reads(at - 1, .than), !reads(at - 2, Self.choosing) { return false }
    return (1000...2199).contains(year) && (isIntroduced || (1400...2100).contains(year))
  }

  /// Where a hyphen or a period touches four digits before them, whether they are a year for sure or none; nil where what
  /// stands about them tells.
  private func touchesRange(_ at: Int) -> Bool? {
    guard !isSpaced(at), mark(at - 1) == .hyphen || mark(at - 1) == .period else { return nil }
    // A range of years or "mid-1998", but no telephone number and no code.
    let isRange =
      mark(at - 3) != .hyphen && digits(at - 2).map { $0.count == 4 && (1000...2199).contains($0.value) } == true
    let isWord =
      mark(at - 1) == .hyphen && mark(at - 2) == .word && (!isUnknown(at - 2) || !isCapitalized(at - 2))
    guard isRange || isWord else { return false }
    // "post-1959 politics".
    return reads(at - 2, Self.prefixes) ? true : nil
  }

  /// Whether four digits are the number of something or measure it: "page 1812", "1800 kg", "1800 were wounded".
  private func namesOrMeasures(_ at: Int) -> Bool {
    if let unit = unit(at + 1), ![.quarter, .period, .year, .decade].contains(unit) { return true }
    if reads(at + 1, Self.measures) || isNumbered(at) { return true }
    if at + 1 < limit, tokens[at + 1].keyword == .were || tokens[at + 1].keyword == .are,
      !reads(at - 1, anyOf: [.inside, .since, .from, .until, .of, .by, .before, .after, .to])
    {
      return true
    }
    return reads(at + 1, anyOf: [.hundred, .thousand, .oclock, .meridiem, .zone])
  }

  /// What stands before a year.
  private static let introducing: Senses<DateSense> = [
    .inside, .since, .until, .from, .by, .of, .between, .through, .to, .edge, .bound, .and, .or, .the, .fiscal, .before,
    .after, .unit, .approximately, .month, .part, .season, .direction, .recent, .this, .than, .at,
  ]
  /// What may also stand before a number that counts.
  private static let counting: Senses<DateSense> = [.approximately, .than, .to, .and, .at, .or, .of, .by]

  /// "Point 1944", "Orion 1980", "page 1812": the number of something.
  private func isNumbered(_ at: Int) -> Bool {
    let before = at - 1
    guard isPlainWord(before) else { return false }
    if reads(before, Self.labels) { return true }
    return isCapitalized(before) && mark(before - 1) == .word && !tokens[before].is(.place) && !isAllCaps(before)
      && !isFunction(before)
  }

  /// "a 1987 Chevrolet", "her blue 1994 Honda": what a car is called.
  func isModel(_ at: Int) -> Bool {
    isCapitalized(at + 1) && reads(at + 1, Self.makes) && !reads(at - 1, anyOf: [.the, .inside])
  }

  /// Whether the word after a number looks like a plural that it counts.
  private func countsNoun(_ at: Int) -> Bool {
    guard at + 1 < limit, tokens[at + 1].length > 3 else { return false }
    // "2026 marks the anniversary": what has an object is the verb of which the year is the subject.
    if tokens[at + 1].is(.verbThird), tokens[at + 2].is([.determiner, .possessive]) { return false }
    return tokens.bytes[Int(tokens[at + 1].end) - 1] == UInt8(ascii: "s") || keyword(at + 1) == .people
  }

  private static let choosing = WordSet("rather other sooner earlier later")
  private static let makes = WordSet(
    """
    audi bentley bmw buick cadillac chevrolet chevy chrysler citroen dodge ferrari fiat ford gmc honda hyundai jaguar jeep \
    kia lamborghini lexus mazda mercedes mitsubishi nissan oldsmobile opel peugeot plymouth pontiac porsche renault \
    rolls skoda subaru suzuki tesla toyota vauxhall volkswagen volvo
    """)
  private static let labels = WordSet("article chapter flight isbn number page pages paragraph room section")
  private static let prefixes = WordSet("post pre")
  private static let measures = WordSet(
    "kg km cm mm mg g lb ft kw mw gw kwh mph rpm hp cc m percent feet people men women children meters miles tons")
}
