internal import SourceText

/// Dates in digits: ISO, slashes, years by themselves, decades, ranges of years.
extension DateParser {
  /// A number that is a date by its own shape.
  func numeric(_ start: Int) -> Match? {
    iso(start) ?? slashed(start)
  }

  /// `2024-01-05`, `2024-01`, with a time after `T` left aside.
  private func iso(_ start: Int) -> Match? {
    guard let year = digits(start), year.count == 4, joined(start + 1), let month = digits(start + 2),
      month.count == 2, (1...12).contains(month.value)
    else { return nil }
    var meaning = Meaning()
    meaning.year = year.value
    meaning.month = month.value
    var end = start + 3
    if joined(end), let day = digits(end + 1), day.count == 2, (1...31).contains(day.value) {
      meaning.day = day.value
      end += 2
      if let time = isoTime(end) {
        meaning.hour = time.hour
        meaning.minute = time.minute
        meaning.kind = .time
        end = time.end
      }
    } else if joined(end) || month.value > 12 || !(1000...2199).contains(year.value) {
      return nil
    } else if month.value == (year.value + 1) % 100 {
      // 2001-02 is rather two years.
      return nil
    }
    return Match(tokens: start..<end, meaning: meaning)
  }

  /// `T08:30`, with seconds and zone.
  private func isoTime(_ start: Int) -> (hour: Int, minute: Int, end: Int)? {
    guard mark(start) == .word, !isSpaced(start), tokens[start].length == 3 else { return nil }
    let text = tokens.text(start)
    guard text.first == "T" || text.first == "t", let hour = Int(text.dropFirst()), (0...24).contains(hour),
      mark(start + 1) == .colon, let minute = digits(start + 2), minute.count == 2, minute.value < 60
    else { return nil }
    var end = start + 3
    if mark(end) == .colon, let second = digits(end + 1), second.count == 2 { end += 2 }
    if mark(end) == .word, !isSpaced(end), tokens[end].length == 1 { end += 1 }
    return (hour, minute.value, end)
  }

  /// `01/05/24`, `1/5/2024`, `5.1.2024`; month first unless only the day can be first.
  private func slashed(_ start: Int) -> Match? {
    guard let first = digits(start), let separator = mark(start + 1), separator == .slash || separator == .hyphen,
      !isSpaced(start + 1), !isSpaced(start + 2), let second = digits(start + 2), second.count <= 2,
      mark(start + 3) == separator, !isSpaced(start + 3), !isSpaced(start + 4), let third = digits(start + 4)
    else { return nil }
    if start > 0, !isSpaced(start), tokens[start - 1].kind == separator { return nil }
    if mark(start + 5) == separator, mark(start + 6) == .number { return nil }
    var meaning = Meaning()
    let end = start + 5
    if first.count == 4, separator == .slash {
      (meaning.year, meaning.month, meaning.day) = (first.value, second.value, third.value)
    } else {
      guard first.count <= 2, third.count == 4 || third.count == 2 && separator == .slash else { return nil }
      meaning.year = third.count == 4 ? third.value : third.value < 40 ? 2000 + third.value : 1900 + third.value
      let dayFirst = first.value > 12 || (isDayFirst && second.value <= 12)
      (meaning.day, meaning.month) = dayFirst ? (first.value, second.value) : (second.value, first.value)
    }
    guard let month = meaning.month, let day = meaning.day, (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    return Match(tokens: start..<end, meaning: meaning)
  }

  /// A year by itself, "1998-99", "1990s", "'80s", "the year 2000".
  func yearAlone(_ start: Int) -> Match? {
    if let quote = mark(start), quote == .closeSingle || quote == .straightSingle || quote == .openSingle {
      if let number = digits(start + 1), number.count == 2, number.value % 10 == 0, !isSpaced(start + 1),
        kind(start + 2) == .plural, !isSpaced(start + 2)
      {
        var meaning = Meaning()
        meaning.decade = 190 + number.value / 10
        return Match(tokens: start..<(start + 3), meaning: meaning)
      }
      return nil
    }
    guard let number = digits(start) else { return nil }
    let before = start > 0 && !isSpaced(start) ? mark(start - 1) : nil
    if before == .currency || before == .symbol || before == .slash { return nil }
    if let decade = decade(start, number) { return decade }
    if kind(start + 1) == .era, number.value > 0 {
      var meaning = Meaning()
      meaning.year = value(start + 1) < 0 ? 1 - number.value : number.value
      guard Day.years.contains(number.value) else { return nil }
      return Match(tokens: start..<(start + 2), meaning: meaning)
    }
    if Self.circa.contains(hash(mark(start - 1) == .period ? start - 2 : start - 1)), number.value >= 100,
      let year = year(start) ?? (number.count == 3 ? number.value : nil)
    {
      var meaning = Meaning()
      meaning.year = year
      meaning.mod = "APPROX"
      return Match(tokens: start..<(start + 1), meaning: meaning)
    }
    if number.count <= 3, let year = ancientYear(start, number.value) {
      var meaning = Meaning()
      meaning.year = year
      return Match(tokens: start..<(start + 1), meaning: meaning)
    }
    guard let year = year(start), isYear(start, year), !isModel(start) else { return nil }
    var meaning = Meaning()
    meaning.year = year
    return Match(tokens: start..<(start + 1), meaning: meaning)
  }

  /// "In 476, the last emperor …", "until 203" after a year of that time: a year of less than four digits.
  private func ancientYear(_ at: Int, _ number: Int) -> Int? {
    guard number > 0, mark(at + 1) != .word || isFunction(at + 1) || kind(at + 1) == .and else { return nil }
    switch kind(at - 1) {
    case .inside, .since, .until, .by, .from, .between: break
    case .to where digits(at - 2) != nil, .and where digits(at - 2) != nil: break
    default: return nil
    }
    guard let ancient else {
      // Without a sign of it, only where it opens the sentence.
      return number >= 100 && kind(at - 1) == .inside && isCapitalized(at - 1) && mark(at + 1) == .comma ? number : nil
    }
    // The years before Christ run down: a number near the last one is of the same era.
    return ancient <= 0 && abs(number - (1 - ancient)) < 120 ? 1 - number : number
  }

  /// "a 1987 Chevrolet", "her blue 1994 Honda": what a car is called.
  private func isModel(_ at: Int) -> Bool {
    isCapitalized(at + 1) && Self.makes.contains(hash(at + 1)) && kind(at - 1) != .the && kind(at - 1) != .inside
  }

  private static let makes = WordSet(
    """
    audi bentley bmw buick cadillac chevrolet chevy chrysler citroen dodge ferrari fiat ford gmc honda hyundai jaguar jeep \
    kia lamborghini lexus mazda mercedes mitsubishi nissan oldsmobile opel peugeot plymouth pontiac porsche renault \
    rolls skoda subaru suzuki tesla toyota vauxhall volkswagen volvo
    """)

  /// "1990s", "60s", "1990's", "1800s".
  private func decade(_ start: Int, _ number: (value: Int, count: Int)) -> Match? {
    guard number.value % 10 == 0, number.count == 4 || number.count == 2, start + 1 < limit, !isSpaced(start + 1)
    else { return nil }
    // "1990s", and "1990's" with an apostrophe.
    let quote = mark(start + 1) == .closeSingle || mark(start + 1) == .straightSingle
    let end = quote && number.count == 4 && !isSpaced(start + 2) ? start + 2 : start + 1
    guard kind(end) == .plural else { return nil }
    var meaning = Meaning()
    if number.count == 4 {
      guard (1000...2090).contains(number.value) else { return nil }
      if number.value % 100 == 0, number.value < 1900 {
        meaning.century = number.value / 100
      } else {
        meaning.decade = number.value / 10
      }
    } else {
      guard number.value >= 20, kind(start - 1) == .the || kind(start - 1) == .edge || joined(start - 1) else {
        return nil
      }
      if kind(start - 2) == .inside, kind(start - 3) == .possessive { return nil }
      meaning.decade = 190 + number.value / 10
    }
    return Match(tokens: start..<(end + 1), meaning: meaning)
  }

  /// Four digits are a year unless what stands about them says that they count, name or number something.
  func isYear(_ at: Int, _ year: Int) -> Bool {
    if at > 0, !isSpaced(at), mark(at - 1) == .hyphen || mark(at - 1) == .period {
      // A range of years or "mid-1998", but no telephone number and no code.
      let isRange =
        mark(at - 3) != .hyphen && digits(at - 2).map { $0.count == 4 && (1000...2199).contains($0.value) } ?? false
      let isWord =
        mark(at - 1) == .hyphen && mark(at - 2) == .word
        && (word(at - 2).kind != .none || !tokens[at - 2].isCapitalized)
      guard isRange || isWord else { return false }
      // "post-1959 politics".
      if Self.prefixes.contains(hash(at - 2)) { return true }
    }
    if at > 0, mark(at - 1) == .symbol { return false }
    if let unit = unit(at + 1), unit != .quarter, unit != .period, unit != .year { return false }
    if Self.measures.contains(hash(at + 1)) || isNumbered(at) { return false }
    // "1800 were wounded".
    if at + 1 < limit, tokens[at + 1].keyword == .were || tokens[at + 1].keyword == .are {
      switch kind(at - 1) {
      case .inside, .since, .from, .until, .of, .by, .before, .after, .to: break
      default: return false
      }
    }
    if kind(at + 1) == .hundred || kind(at + 1) == .thousand || kind(at + 1) == .oclock || kind(at + 1) == .meridiem
      || kind(at + 1) == .zone
    {
      return false
    }
    if mark(at + 1) == .hyphen, joined(at + 1), let next = digits(at + 2) {
      return next.count == 2 && next.value == (year + 1) % 100 || next.count == 4 && abs(next.value - year) < 300
        || next.count == 2 && next.value > year % 100
    }
    if mark(at + 1) == .number, isSpaced(at + 1), kind(at + 2) != .unit { return (1500...2100).contains(year) }
    // "2000 people": a lower-case plural counts; a preposition before makes it a year again.
    let introduces: Bool =
      switch kind(at - 1) {
      case .inside, .since, .until, .from, .by, .of, .between, .through, .to, .edge, .bound, .and, .or, .the, .fiscal,
        .before, .after, .unit, .approximately, .month, .part, .season, .direction, .recent, .this, .than, .at:
        true
      default: false
      }
    if mark(at + 1) == .word, !isCapitalized(at + 1), kind(at + 1) == .none, !introduces {
      return (1600...2050).contains(year) && !countsNoun(at)
    }
    if introduces,
      kind(at - 1) == .approximately || kind(at - 1) == .than || kind(at - 1) == .to
        || kind(at - 1) == .and || kind(at - 1) == .at || kind(at - 1) == .or || kind(at - 1) == .of
        || kind(at - 1) == .by,
      mark(at + 1) == .word, !isCapitalized(at + 1), kind(at + 1) == .none, countsNoun(at)
    {
      return false
    }
    if kind(at - 1) == .than { return false }
    return (1000...2199).contains(year) && (introduces || (1400...2100).contains(year))
  }

  /// "Point 1944", "Orion 1980", "page 1812": the number of something.
  private func isNumbered(_ at: Int) -> Bool {
    let before = at - 1
    guard mark(before) == .word, kind(before) == .none else { return false }
    if Self.labels.contains(hash(before)) { return true }
    return isCapitalized(before) && before > 0 && mark(before - 1) == .word && !tokens[before].is(.place)
      && !tokens[before].flags.contains(.allCaps) && !isFunction(before)
  }

  private static let labels = WordSet("article chapter flight isbn number page pages paragraph room section")
  private static let prefixes = WordSet("post pre")
  static let circa = WordSet("c ca circa")

  static let measures = WordSet(
    "kg km cm mm mg g lb ft kw mw gw kwh mph rpm hp cc m percent feet people men women children meters miles tons")

  /// Whether the word after a number looks like a plural that it counts.
  private func countsNoun(_ at: Int) -> Bool {
    guard at + 1 < limit, tokens[at + 1].length > 3 else { return false }
    let last = tokens.bytes[Int(tokens[at + 1].end) - 1]
    return last == UInt8(ascii: "s") || tokens[at + 1].length == 6 && tokens.text(at + 1) == "people"
  }
}
