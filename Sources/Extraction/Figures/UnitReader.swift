internal import SourceText

/// A unit that was found beside a number.
struct FoundUnit {
  /// Its number in the table of units.
  let index: Int
  /// The token after it.
  var end: Int
  /// Whether it is of an age: "27 years old".
  var isAge = false

  var kind: Figure.UnitKind { isAge ? .measure : UnitTable.shared.kinds[index] }
  var name: String { isAge ? UnitTable.shared.units[index].name + " of age" : UnitTable.shared.units[index].name }
  /// What it measures; nil for an age.
  var dimension: Unit.Dimension? { isAge ? nil : UnitTable.shared.units[index].dimension }

  /// Whether it is of the same name.
  func `is`(_ other: FoundUnit) -> Bool { index == other.index && isAge == other.isAge }
}

/// What a figure is per: "a day", "per 100,000 people".
final class FoundRate {
  let name: String
  let count: Exact
  /// The token after it.
  let end: Int

  init(_ name: String, _ count: Exact = .one, end: Int) { (self.name, self.count, self.end) = (name, count, end) }
}

/// Reads the unit that stands after a number, or the currency before it.
struct UnitReader {
  let numbers: NumeralReader
  private var table: UnitTable { UnitTable.shared }

  init(_ numbers: NumeralReader) { self.numbers = numbers }

  private func token(_ index: Int) -> Token? { numbers.token(index) }

  /// The unit that begins at a token, its first one behind a hyphen or not.
  func unit(at start: Int, beforeEnd limit: Int) -> FoundUnit? {
    var at = start
    if numbers.hyphen(at), numbers.touches(at), numbers.touches(at + 1) { at += 1 }
    guard at < limit, let first = token(at) else { return nil }
    switch first.kind {
    case .percent: return percent(at)
    case .currency:
      guard !first.isSpaced, token(at + 1)?.kind != .number, let unit = table.bySymbol[numbers.text(at)] else {
        return nil
      }
      return found(unit, end: at + 1)
    case .word, .symbol, .straightQuote: break
    default: return nil
    }
    guard let base = base(at, limit) else { return nil }
    return age(base, limit) ?? base
  }

  private func percent(_ at: Int) -> FoundUnit? {
    UnitReader.points.contains(numbers.word(at + 1)) || numbers.keyword(at + 1) == .pts
      ? found(UnitTable.shared.percentagePoint, end: at + 2) : found(UnitTable.shared.percent, end: at + 1)
  }

  private static let points = WordSet("point points")
  private static let percents = WordSet("percent pct percentage pc percentages")
  private static let percentages = WordSet("percentage percentages")

  private func found(_ index: Int, end: Int) -> FoundUnit { FoundUnit(index: index, end: end) }

  /// The unit of a canonical name.
  func named(_ name: String, end: Int, isAge: Bool = false) -> FoundUnit? {
    UnitTable.shared.byName[name].map { FoundUnit(index: $0, end: end, isAge: isAge) }
  }

  private func base(_ at: Int, _ limit: Int) -> FoundUnit? {
    guard let first = token(at) else { return nil }
    if first.kind == .word, !UnitTable.shared.openers.contains(first.hash) { return nil }
    if first.kind != .word || UnitReader.specials.contains(first.hash), let special = special(at, limit) {
      return special
    }
    if let national = national(at, limit) { return national }
    let text = numbers.text(at)
    // "US gallons", "imperial pints"
    if UnitReader.systems.contains(first.hash), UnitReader.systemNames.contains(text), at + 1 < limit,
      numbers.kind(at + 1) == .word
    {
      return base(at + 1, limit)
    }
    // "m²": the raised digit is a mark of its own.
    if let raised = token(at + 1), raised.kind == .symbol, !raised.isSpaced,
      let index = table.bySymbol[text + numbers.text(at + 1)]
    {
      return found(index, end: at + 2)
    }
    guard let index = single(at, text) else { return nil }
    // "pound-feet", "kilowatt hours", "square miles"
    var second = at + 1
    if numbers.hyphen(second), numbers.touches(second), numbers.touches(second + 1) { second += 1 }
    if second < limit, UnitTable.shared.openers.contains(numbers.word(second)),
      let other = single(second, numbers.text(second)),
      let pair = table.pairs[table.units[index].name + " " + table.units[other].name]
    {
      return found(pair, end: second + 1)
    }
    return found(index, end: at + 1)
  }

  private static let systemNames: Set = ["US", "U.S.", "UK", "imperial"]
  private static let systems = WordSet(hashes: systemNames.map { Vocabulary.hash($0) })

  private func single(_ at: Int, _ text: String) -> Int? {
    guard let token = token(at) else { return nil }
    if token.length <= 6, let index = table.bySymbol[text], symbolFits(at, text) { return index }
    guard token.kind == .word, let index = table.byWord[token.hash] else { return nil }
    if UnitReader.ambiguous.contains(token.hash) { return nil }
    // "Oz", "Ha": a name, where the unit would be written small.
    if token.isCapitalized, token.length <= 3, token.isSpaced, !token.flags.contains(.allCaps) { return nil }
    return index
  }

  /// A symbol of one letter must touch its number or stand alone before a stop, so that "5 A levels" holds no ampere.
  private func symbolFits(_ at: Int, _ text: String) -> Bool {
    guard let token = token(at), token.kind == .word || text == "\"" else { return true }
    if token.length > 2 || !token.isSpaced { return text != "T" && (text != "\"" || isInch(at)) }
    if token.length == 2 { return !(text == "in" || text == "sh") }
    if text == "A" { return self.token(at + 1)?.kind == .slash }
    guard "CFVWmgpbBJN".contains(text) else { return false }
    // The next cell of a table is no word beside it.
    guard let next = self.token(at + 1), !next.flags.contains(.paragraph), text != "W", text != "V" else { return true }
    return next.kind != .word || !next.isCapitalized && !next.is(.noun)
  }

  /// A straight mark after a short number is an inch only before a word that measures.
  private func isInch(_ at: Int) -> Bool {
    guard let number = token(at - 1), number.length <= 5, let next = token(at + 1), next.kind == .word else {
      return false
    }
    return UnitReader.afterInches.contains(next.hash)
  }

  private static let afterInches = WordSet("long tall wide deep high thick screen display x by")

  /// Words that are units only beside another word.
  private static let ambiguous = WordSet("mark marks cup bar buck lev leu lek gal mil gigs")

  /// The first words of `special`.
  private static let specials = WordSet(
    """
    per percent pct percentage pc percentages basis square sq cubic cu degree degrees deg light nautical metric short long \
    fluid fl troy brake sterling
    """)

  private func special(_ at: Int, _ limit: Int) -> FoundUnit? {
    if UnitReader.percents.contains(numbers.word(at)) {
      let point = numbers.hyphen(at + 1) ? at + 2 : at + 1
      if point < limit, UnitReader.points.contains(numbers.word(point)) {
        return found(UnitTable.shared.percentagePoint, end: point + 1)
      }
      return UnitReader.percentages.contains(numbers.word(at)) ? nil : found(UnitTable.shared.percent, end: at + 1)
    }
    let first = numbers.lower(at)
    func word(_ index: Int) -> String {
      index < limit && token(index)?.kind == .word ? numbers.lower(index) : ""
    }
    /// After a word that may be cut short with a period: "sq. km".
    func after(_ index: Int) -> Int { token(index)?.kind == .period && !numbers.touches(index + 1) ? index + 1 : index }
    switch first {
    case "per":
      guard word(at + 1) == "cent" || word(at + 1) == "cents" else { return nil }
      return percent(at + 1)
    case "basis":
      guard word(at + 1).hasPrefix("point") else { return nil }
      return named("basis point", end: at + 2)
    case "square", "sq", "cubic", "cu":
      let next = after(at + 1)
      guard next < limit, let index = single(next, numbers.text(next)),
        let unit = table.byName[(first.hasPrefix("s") ? "square " : "cubic ") + table.units[index].name]
      else { return nil }
      return found(unit, end: next + 1)
    case "degree", "degrees", "deg", "°":
      let next = after(at + 1)
      switch word(next) {
      case "celsius", "centigrade", "c": return named("celsius", end: next + 1)
      case "fahrenheit", "f": return named("fahrenheit", end: next + 1)
      case "kelvin", "k": return named("kelvin", end: next + 1)
      default: return named("degree", end: at + 1)
      }
    case "light", "nautical", "metric", "short", "long", "fluid", "fl", "troy":
      let prefix = first == "fl" ? "fluid" : first
      let next = after(numbers.hyphen(at + 1) ? at + 2 : at + 1)
      guard next < limit, token(next)?.kind == .word, let index = single(next, numbers.text(next)),
        let unit = table.byName[prefix + " " + table.units[index].name]
      else { return nil }
      return found(unit, end: next + 1)
    case "brake" where word(at + 1) == "horsepower": return named("brake horsepower", end: at + 2)
    case "sterling": return named("pound sterling", end: at + 1)
    default: return nil
    }
  }

  /// "Australian dollars", "Hong Kong dollars", "Danish crowns".
  private func national(_ at: Int, _ limit: Int) -> FoundUnit? {
    guard let first = token(at), first.kind == .word, first.isCapitalized || first.length == 2 else { return nil }
    let last = UnitReader.halves.contains(first.hash) ? at + 1 : at
    guard last + 1 < limit, let next = token(last + 1), next.kind == .word,
      UnitTable.shared.nations.contains(numbers.word(last))
    else { return nil }
    let nation = numbers.lower(last)
    let singular = numbers.singular(last + 1)
    let name = table.byWord[next.hash].map { table.units[$0].name } ?? singular
    guard let unit = table.national[nation + " " + name] ?? table.national[nation + " " + singular] else { return nil }
    return found(unit, end: last + 2)
  }

  private static let halves = WordSet("hong new south")

  /// "years old", "-year-old", "month-olds", "years of age".
  private func age(_ base: FoundUnit, _ limit: Int) -> FoundUnit? {
    let next = numbers.hyphen(base.end) ? base.end + 1 : base.end
    guard next < limit else { return nil }
    let isOld = UnitReader.olds.contains(numbers.word(next))
    guard isOld || numbers.token(next)?.keyword == .of && next + 1 < limit && numbers.keyword(next + 1) == .age,
      ["year", "month", "week", "day"].contains(base.name)
    else { return nil }
    return FoundUnit(index: base.index, end: isOld ? next + 1 : next + 2, isAge: true)
  }

  private static let olds = WordSet("old olds")

  // MARK: Currency before a number

  /// The currency that ends right before a number, or stands at this token: its unit and where the writing begins.
  func currency(before number: Int, from floor: Int) -> (unit: Int, start: Int)? {
    guard number - 1 >= floor, let sign = token(number - 1) else { return nil }
    if sign.kind == .currency {
      let text = numbers.text(number - 1)
      // "US$", "US $", "A$", "HK $"
      // "A $3.2 billion fund": a letter that stands apart is an article.
      if number - 2 >= floor, let prefix = token(number - 2), prefix.kind == .word, prefix.length <= 4,
        !sign.isSpaced || prefix.flags.contains(.allCaps)
      {
        let letters = numbers.text(number - 2).replacing(".", with: "")
        if let index = table.byCurrency[letters + text] { return (index, number - 2) }
      }
      return table.byCurrency[text].map { ($0, number - 1) }
    }
    // "Y=590 billion": the yen sign as some wires send it.
    if sign.kind == .symbol, numbers.text(number - 1) == "=", !sign.isSpaced, number - 2 >= floor,
      numbers.text(number - 2) == "Y"
    {
      return table.byName["yen"].map { ($0, number - 2) }
    }
    guard sign.kind == .word, sign.isCapitalized, sign.length <= 4,
      UnitTable.shared.currencyWords.contains(sign.hash)
    else { return nil }
    let text = numbers.text(number - 1)
    guard let index = table.byCurrency[text], table.units[index].dimension == .currency else { return nil }
    // A code of three letters may stand apart; a sign of one or two must be one that nothing else is.
    guard text.utf8.count == 3 || !numbers.touches(number) && text == "Rs" || numbers.touches(number) else {
      return nil
    }
    return (index, number - 1)
  }

  // MARK: Rates

  /// "per X", "a day", "/h" after a unit or a counted noun: what it is per, how many of it, and where it ends.
  func rate(at start: Int, beforeEnd limit: Int) -> FoundRate? {
    let hyphened = numbers.hyphen(start) && numbers.touches(start) && numbers.touches(start + 1)
    let at = hyphened ? start + 1 : start
    guard at < limit, let token = token(at) else { return nil }
    if token.kind == .slash, !token.isSpaced, numbers.touches(at + 1) {
      guard let unit = perUnit(at + 1, limit) else { return nil }
      return FoundRate(unit.name, end: unit.end)
    }
    switch token.keyword {
    case .per:
      var next = at + 1
      if numbers.hyphen(next) { next += 1 }
      guard next < limit, self.token(next) != nil else { return nil }
      if let number = numbers.numeral(at: next) {
        let end = number.tokens.upperBound
        let unit = perUnit(end, limit)
        let noun = unit == nil ? plainNoun(end, limit) : nil
        return FoundRate(unit?.name ?? noun?.name ?? "", number.value, end: unit?.end ?? noun?.end ?? end)
      }
      if let unit = perUnit(next, limit) { return FoundRate(unit.name, end: unit.end) }
      return plainNoun(next, limit).map { FoundRate($0.name, end: $0.end) }
    case .a, .an, .each, .every:
      var next = at + 1
      if hyphened, numbers.hyphen(next) { next += 1 }
      guard next < limit, let noun = self.token(next), noun.kind == .word, !isMoment(next + 1, limit) else {
        return nil
      }
      if let index = table.byWord[noun.hash], UnitReader.rateUnits.contains(table.units[index].name) {
        return FoundRate(table.units[index].name, end: next + 1)
      }
      return UnitReader.rateNouns.contains(noun.hash) ? FoundRate(numbers.lower(next), end: next + 1) : nil
    default: return nil
    }
  }

  /// "a year earlier", "a month ago": a time, and no rate.
  private func isMoment(_ index: Int, _ limit: Int) -> Bool {
    index < limit && UnitReader.moments.contains(numbers.word(index))
  }

  private static let moments = WordSet("earlier ago later before old after prior")

  private func perUnit(_ at: Int, _ limit: Int) -> FoundUnit? {
    guard at < limit, let token = token(at), token.kind == .word || token.kind == .symbol else { return nil }
    let text = numbers.text(at)
    if let known = UnitReader.shortTimes[text] { return named(known, end: at + 1) }
    return text == "capita" || text == "cent" ? nil : base(at, limit)
  }

  private static let shortTimes = [
    "h": "hour", "hr": "hour", "s": "second", "sec": "second", "d": "day", "yr": "year", "min": "minute",
  ]

  private func plainNoun(_ at: Int, _ limit: Int) -> (name: String, end: Int)? {
    guard at < limit, let token = token(at), token.kind == .word,
      !token.is([.preposition, .conjunction, .determiner, .auxiliary])
    else { return nil }
    return (numbers.singular(at), at + 1)
  }

  private static let rateUnits: Set<String> = [
    "second", "minute", "hour", "day", "week", "month", "year", "decade", "ounce", "pound", "ton", "barrel", "gallon",
    "liter", "kilogram", "gram", "mile", "kilometer", "meter", "square meter", "acre", "bushel", "fortnight",
  ]
  private static let rateNouns = WordSet(
    """
    share night person head piece ticket unit student pupil patient child game season quarter household seat copy \
    bottle litre tonne kilo vote time visit worker passenger vehicle car pack packet pint crossing trip session \
    shift kilometre metre meal container room dose word page class lesson semester term round episode employee customer \
    member user subscriber resident ride crate carton box bag plate slice glass can cup dozen home house plane test \
    family couple voter order sheet hectare centner
    """)
}
