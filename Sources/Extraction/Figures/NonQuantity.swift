internal import SourceText

/// Tells the digits that are no figure: dates, times, names, labels, addresses, telephone numbers.
struct NonQuantity {
  let numbers: NumeralReader

  private func token(_ index: Int) -> Token? { numbers.token(index) }

  /// Whether a bare number is no figure, going by what stands around it.
  ///
  /// - Parameter hasUnit: whether a unit, a currency or a percent sign belongs to it; then only times and labels count.
  func covers(_ numeral: Numeral, in sentence: Range<Int>, hasUnit: Bool) -> Bool {
    let (start, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
    let digits = token(start)?.kind == .number
    if digits, clock(start, end) || ordinal(end) || chained(start, end) { return true }
    if name(start, sentence.lowerBound) { return true }
    if hasUnit { return false }
    if digits {
      if month(start, end, sentence) || year(numeral, sentence) || address(end, sentence)
        || label(start, sentence) && !isScore(start, sentence)
      {
        return true
      }
      if marker(start, end, sentence) { return true }
    } else if numeral.isInWords, wordName(numeral, sentence) {
      return true
    }
    return false
  }

  private func word(_ index: Int) -> UInt32 { numbers.word(index) }

  /// "4:39", "10.45pm", "5 a.m.", "7 o'clock", "2pm".
  private func clock(_ start: Int, _ end: Int) -> Bool {
    if numbers.kind(end) == .colon, numbers.touches(end), numbers.touches(end + 1), numbers.kind(end + 1) == .number {
      return true
    }
    if numbers.kind(start - 1) == .colon, numbers.touches(start), numbers.touches(start - 1),
      numbers.kind(start - 2) == .number
    {
      return true
    }
    return NonQuantity.clockWords.contains(word(end))
  }

  private static let clockWords = WordSet(
    "am pm a.m a.m. p.m p.m. o'clock gmt est edt cet cest bst utc pst pdt")

  /// "21st", "the 1990s", "1980's".
  private func ordinal(_ end: Int) -> Bool {
    guard numbers.touches(end) else { return false }
    // "2022′s", with a prime for an apostrophe.
    if numbers.kind(end) == .symbol, numbers.touches(end + 1), numbers.keyword(end + 1) == .s { return true }
    if numbers.kind(end) == .word { return NonQuantity.ordinalEndings.contains(word(end)) }
    return numbers.kind(end) == .clitic && ["'s", "’s"].contains(numbers.text(end))
      && (token(end - 1)?.length == 4 || token(end - 1)?.length == 2)
  }

  private static let ordinalEndings = WordSet("st nd rd th s ths")

  /// "555-0123-77", "+1-202", "12/05/2024", "10.0.0.1/8", "#12", "[4]", "x@2".
  private func chained(_ start: Int, _ end: Int) -> Bool {
    if let before = token(start - 1), numbers.touches(start) {
      switch before.kind {
      case .slash where token(start - 2)?.kind == .number || token(start - 2)?.kind == .word:
        return numbers.touches(start - 1)
      case .symbol:
        if ["#", "@", "_", "№", "&", "\\"].contains(numbers.text(start - 1)) { return true }
        if numbers.text(start - 1) == "=", numbers.text(start - 2) != "Y" { return true }
        if numbers.text(start - 1) == "+", numbers.hyphen(end), numbers.touches(end) { return true }
      case .open: if numbers.text(start - 1) == "[", token(end)?.kind == .close { return true }
      default: break
      }
    }
    if numbers.kind(start - 1) == .symbol, numbers.text(start - 1) == "#" { return true }
    if numbers.kind(end) == .slash, numbers.touches(end), numbers.touches(end + 1),
      token(end + 1)?.kind == .number
    {
      return true
    }
    // Three groups and more, joined: a telephone number or a code.
    var groups = 1
    var at = end
    while numbers.hyphen(at), numbers.touches(at), numbers.touches(at + 1), numbers.kind(at + 1) == .number {
      (groups, at) = (groups + 1, at + 2)
      if groups > 2 { return true }
    }
    at = start
    while numbers.hyphen(at - 1), numbers.touches(at), numbers.touches(at - 1), numbers.kind(at - 2) == .number {
      (groups, at) = (groups + 1, at - 2)
      if groups > 2 { return true }
    }
    if groups == 2, let first = token(at), let last = token(at + 2), first.length == 3, last.length == 4 { return true }
    return telephone(start, end)
  }

  /// "01632 960 412", "(555) 123-4567": groups of digits that one space or parentheses set apart, of which the first begins
  /// with a zero, or of which there are three.
  private func telephone(_ start: Int, _ end: Int) -> Bool {
    // "1 234 567" is one number of three groups.
    guard end - start == 1 else { return false }
    var (first, last) = (start, start)
    while start - first < 6, numbers.kind(first - 1) == .number, numbers.followsASpace(first) { first -= 1 }
    while last - start < 6, numbers.kind(last + 1) == .number, numbers.followsASpace(last + 1) { last += 1 }
    func isArea(_ at: Int) -> Bool {
      numbers.kind(at - 1) == .open && numbers.kind(at) == .number && numbers.kind(at + 1) == .close
        && token(at)?.length ?? 0 > 2
    }
    if first == last ? isArea(first) && numbers.kind(last + 2) == .number : isArea(first - 2) { return true }
    let digits = Array(numbers.text(first).utf8)
    return last - first > 1
      || digits.first == 0x30 && digits.count > 2 && digits.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// "F-16", "COVID-19", "last-32": a word joined to it by a hyphen.
  private func name(_ start: Int, _ floor: Int) -> Bool {
    guard start - 2 >= floor, numbers.touches(start), numbers.touches(start - 1), let mark = token(start - 1),
      mark.kind == .hyphen || mark.kind == .dash, let before = token(start - 2), before.kind == .word
    else { return false }
    // "a 200-to-300 range", "minus-5", "12m-15m"
    if before.flags.contains(.digits) { return true }
    if NonQuantity.hyphenPrefixes.contains(word(start - 2)) { return false }
    let isUnit = token(start - 3)?.kind == .number && !before.isSpaced
    return !isUnit
  }

  private static let hyphenPrefixes = WordSet("minus negative plus sub now to over under pre non")

  /// "29 March", "March 29", "Sept. 22 2019", "(December 2".
  private func month(_ start: Int, _ end: Int, _ sentence: Range<Int>) -> Bool {
    if end < sentence.upperBound, isMonth(end), token(start)?.length ?? 9 <= 2 { return true }
    var before = start - 1
    if token(before)?.kind == .period, !(token(before)?.isSpaced ?? true) { before -= 1 }
    if before >= sentence.lowerBound, isMonth(before) { return true }
    // "22 2019": the year after the day.
    if token(before)?.kind == .comma { before -= 1 }
    if token(before)?.kind == .number, token(start)?.length == 4 {
      var name = before - 1
      if token(name)?.kind == .period { name -= 1 }
      if isMonth(name) || isMonth(before + 1) { return true }
    }
    return false
  }

  private func isMonth(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .word, token.isCapitalized else { return false }
    return NonQuantity.months.contains(token.hash)
  }

  static let months = MonthNames.words

  /// A bare number of four digits that may be a year, unless a noun is counted by it.
  private func year(_ numeral: Numeral, _ sentence: Range<Int>) -> Bool {
    let (start, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
    guard numeral.isPlainDigits, numeral.tokens.count == 1, token(start)?.length == 4,
      let value = numeral.value.integer,
      value >= 1_500, value < 2_200
    else { return false }
    if start > sentence.lowerBound {
      if NonQuantity.beforeYears.contains(word(start - 1)) { return true }
      if numbers.hyphen(start - 1) || numbers.kind(start - 1) == .dash { return true }
    }
    return
      !(token(end)?.isSpaced ?? false && token(end)?.kind == .word && numbers.looksPlural(end)
      && !(token(end)?.is([.verbThird]) ?? false))
  }

  static let beforeYears = WordSet(
    """
    in since by until till from during before after late early mid circa year summer winter spring autumn fall the of \
    through for and between to into
    """)

  /// "575 Wilbraham Road", "9 E 71st St".
  func address(_ end: Int, _ sentence: Range<Int>) -> Bool {
    guard let next = token(end), next.kind == .word, next.isCapitalized, end < sentence.upperBound else { return false }
    for at in end..<min(end + 5, sentence.upperBound) {
      guard let token = token(at), token.kind == .word || token.kind == .number || token.kind == .period else {
        return false
      }
      if at > end || NonQuantity.streets.contains(token.hash) && self.token(at + 1)?.isCapitalized ?? false,
        NonQuantity.streets.contains(token.hash), token.isCapitalized
      {
        return true
      }
    }
    return false
  }

  private static let streets = WordSet(
    """
    street st road rd avenue ave way lane ln drive dr boulevard blvd place pl court ct square sq terrace close crescent
    highway hwy parkway pkwy row walk quay wharf circle alley mews grove gardens hill plaza
    """)

  /// "Boeing 737", "Section 4", "page 12", "No. 5": a name or a label before it, and no noun after that is counted.
  private func label(_ start: Int, _ sentence: Range<Int>) -> Bool {
    var at = start - 1
    guard at >= sentence.lowerBound else { return listItem(start, sentence) }
    if token(at)?.kind == .period, at > sentence.lowerBound, !(token(at)?.isSpaced ?? true) { at -= 1 }
    guard let before = token(at), before.kind == .word, token(start)?.isSpaced ?? false else { return false }
    if NonQuantity.labels.contains(before.hash) { return true }
    // "Local 212" is a union's branch, "local 212 people" are not.
    if before.isCapitalized, NonQuantity.branches.contains(before.hash) { return true }
    if at != start - 1 { return false }
    if before.flags.contains(.digits) || before.length == 1, before.isCapitalized, !before.is([.determiner, .pronoun]) {
      return true
    }
    if innerCapital(before) { return true }
    guard before.isCapitalized, !before.is(.calendar), !NonQuantity.months.contains(before.hash) else { return false }
    let opens = at == sentence.lowerBound || token(at - 1).map { $0.kind == .openQuote || $0.kind == .colon } ?? true
    if before.is([
      .preposition, .determiner, .conjunction, .subordinator, .pronoun, .possessive, .auxiliary, .modal, .adverb,
      .question,
    ]) {
      return false
    }
    if opens, before.is([.verbBase, .verbPast, .verbGerund, .noun, .adjective]), !before.is([.place]) { return false }
    // "In Kelda 300 people": a plural in small letters is counted, if the number is none of a name's.
    let end = start + 1
    if token(start)?.flags.contains(.dotted) ?? false, numbers.looksPlural(end) { return false }
    guard let next = token(end), next.kind == .word, next.isSpaced, !next.isCapitalized else { return true }
    return !(numbers.looksPlural(end) && !next.is([.verbThird]) && before.is([.place, .nationality]))
  }

  /// "beat Grantly 120–118": two small numbers behind a name, with a word of matches or votes before them.
  private func isScore(_ start: Int, _ sentence: Range<Int>) -> Bool {
    guard let first = token(start), first.length <= 3, let mark = token(start + 1), !mark.isSpaced,
      mark.kind == .hyphen || mark.kind == .dash, let second = token(start + 2), second.kind == .number,
      second.length <= 3, !second.isSpaced, token(start + 3)?.kind != .hyphen
    else { return false }
    return (max(sentence.lowerBound, start - 10)..<start).contains {
      token($0).map { FigureVerbs.contest.contains($0) } ?? false
    }
  }

  /// "iPhone", "eBay": a name that begins with a small letter.
  private func innerCapital(_ token: Token) -> Bool {
    guard token.length > 2, !token.isCapitalized else { return false }
    let second = numbers.tokens.bytes[Int(token.start) + 1]
    return second >= 0x41 && second <= 0x5A
  }

  /// "1." or "2)" at the start of a line.
  private func listItem(_ start: Int, _ sentence: Range<Int>) -> Bool {
    guard let next = token(start + 1), numbers.touches(start + 1),
      start + 1 < sentence.upperBound || next.kind == .period
    else { return false }
    // "1." at the head of a line, and what it numbers behind it.
    if next.kind == .period, let mark = token(start), mark.length <= 2, mark.flags.contains(.line),
      let first = token(start + 2), first.isSpaced, !first.flags.contains(.line)
    {
      return true
    }
    return next.kind == .close || (next.kind == .period && start + 2 < sentence.upperBound)
  }

  private static let branches = WordSet("local lodge post chapter docket battalion council troop")
  private static let labels = WordSet(
    """
    no nos number numbers page pages p pp section sections sec article articles chapter chapters paragraph item verse fig \
    figure table room gate flight route highway interstate category type grade phase stage tier version game match \
    episode season volume vol issue channel platform lane unit suite apartment apt ward district precinct zone hole zip \
    extension ext schedule class formula area apollo act rule order appendix annex exhibit question proposition prop \
    amendment resolution title clause bus line terminal pier exit junction mile windows ios android covid lot box model \
    part step day week round quarter corps brigade division group pool heat track channels rooms psalm opus code ranked \
    top bottom final q hall building floor level passcode pin
    """)

  /// What follows shows a name: "787 Dreamliner", "5 Live", "90049 ZIP".
  private func marker(_ start: Int, _ end: Int, _ sentence: Range<Int>) -> Bool {
    guard end < sentence.upperBound, let next = token(end), next.kind == .word else { return false }
    if !next.isSpaced {
      // "3D", "5G", "4x4", "7th": letters that touch and are no unit.
      return true
    }
    return next.keyword == .zip || NonQuantity.famousNumbers.contains(numbers.list[start].hash)
  }

  private static let famousNumbers = WordSet("911 999 401")

  /// "one" as a pronoun, and number words that are part of a name or an idiom.
  private func wordName(_ numeral: Numeral, _ sentence: Range<Int>) -> Bool {
    let (start, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
    let opens = start == sentence.lowerBound
    let before = opens ? 0 : word(start - 1)
    if NonQuantity.beforeWords.contains(before) {
      if NonQuantity.unknownCounts.contains(before) || NonQuantity.numbered.contains(before) { return true }
      if token(start)?.isCapitalized ?? false, NonQuantity.labels.contains(before) { return true }
      // "the bottom three", "the final four", with nothing counted after it.
      if NonQuantity.places.contains(before),
        !(end < sentence.upperBound && numbers.kind(end) == .word
          && !(token(end)?.is([.preposition, .conjunction]) ?? true))
      {
        return true
      }
    }
    if !opens, numeral.tokens.count == 1, let token = token(start), token.isCapitalized,
      !token.flags.contains(.allCaps),
      let next = self.token(end), next.isCapitalized || numbers.hyphen(end),
      !(self.token(start - 1)?.isTerminal ?? true), self.token(start - 1)?.kind != .openQuote,
      self.token(start - 1)?.kind != .straightQuote, self.token(start - 1)?.kind != .colon
    {
      return true
    }
    // "the Big Ten", "Route Six"
    if !opens, let token = token(start), token.isCapitalized, let before = self.token(start - 1), before.isCapitalized,
      before.kind == .word, !before.is([.preposition, .determiner, .conjunction]), start - 1 > sentence.lowerBound
    {
      return true
    }
    let compound = numbers.hyphen(end) && numbers.touches(end) && numbers.touches(end + 1)
    if compound, NonQuantity.idioms.contains(word(end + 1)) { return true }
    if numbers.hyphen(start - 1), numbers.touches(start), numbers.touches(start - 1), start - 2 >= sentence.lowerBound {
      return !NonQuantity.hyphenPrefixes.contains(word(start - 2)) && numbers.kind(start - 2) != .number
        && NumberWord.of(list(start - 2)) == nil
    }
    return numeral.tokens.count == 1 && numeral.value == 1 && one(start, end, sentence)
  }

  /// "several hundred", "a few thousand": nobody knows how many.
  private static let unknownCounts = WordSet("several few many couple")
  /// "page one", "day two".
  private static let numbered = WordSet(
    """
    number page chapter section phase day game formula route part act grade level area square ground stage episode volume \
    channel
    """)
  private static let places = WordSet("top bottom final last first")
  private static let beforeWords = WordSet(
    hashes: unknownCounts.all + numbered.all + places.all + labels.all)

  private func list(_ index: Int) -> Token { numbers.list[max(0, min(index, numbers.list.count - 1))] }

  private static let idioms = WordSet(
    """
    way time off on fold some sided self by stop piece liner step to handed party sum hit size pointer faced
    """)

  /// Whether "one" is a pronoun or an idiom here: no noun is counted by it.
  private func one(_ start: Int, _ end: Int, _ sentence: Range<Int>) -> Bool {
    if start > sentence.lowerBound, NonQuantity.beforeOne.contains(word(start - 1)) { return true }
    guard end < sentence.upperBound, let next = token(end) else { return true }
    if next.kind == .hyphen { return numbers.touches(end + 1) && !numbers.looksPlural(end + 1) && !unitAhead(end + 1) }
    guard next.kind == .word else { return true }
    switch next.keyword {
    case .out: return false
    case .of: return !superlative(end + 1, sentence.upperBound) && !countAhead(end + 1, sentence.upperBound)
    case .or: return true
    default: if NonQuantity.afterOne.contains(next.hash) { return true }
    }
    return next.is([
      .preposition, .conjunction, .subordinator, .determiner, .pronoun, .possessive, .modal, .auxiliary, .question,
    ]) || next.is([.verbThird, .verbPast, .adverb]) && !next.is([.noun, .adjective])
  }

  private func unitAhead(_ index: Int) -> Bool {
    token(index).map { UnitTable.shared.byWord[$0.hash] != nil } ?? false
  }

  /// "one of the best", "one of the most spectacular".
  private func superlative(_ at: Int, _ limit: Int) -> Bool {
    var at = at
    guard let article = token(at), at < limit, article.is([.determiner, .possessive]) else { return false }
    at += 1
    guard let word = token(at), word.kind == .word else { return false }
    return NonQuantity.utmost.contains(word.hash) || word.length > 4 && Ending(numbers.tokens.bytes, word).has("est")
  }

  /// "one of the 40", "one of its six": part of a number.
  private func countAhead(_ at: Int, _ limit: Int) -> Bool {
    var at = at
    while at < limit, let word = token(at), word.is([.determiner, .possessive]), word.keyword != .one { at += 1 }
    guard at < limit, let number = numbers.numeral(at: at), !number.isVague, number.ratio == nil else { return false }
    return number.value > .one
  }

  private static let utmost = WordSet("most best worst")

  private static let beforeOne = WordSet(
    """
    no any every each some this that the which another new last first latest big good bad better small old same right wrong \
    loved number second previous day similar different own former a air force formula world phase
    """)
  private static let afterOne = WordSet("another who whose that which can else too here there")
}
