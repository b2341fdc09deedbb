internal import SourceText

/// What a number counts or measures, what it is per, and whose age it is.
extension FigureReader {
  mutating func complete(_ builder: inout FigureBuilder) {
    if builder.isSuspended { return }
    // "60 or so people": the noun stands behind the words of the bound.
    builder.end = max(builder.end, builder.bound.end)
    let limit = builder.sentence.upperBound
    if builder.unit?.isAge == true { builder.form = .age }
    if builder.unit == nil { age(&builder) }
    if builder.unit == nil, builder.noun == nil, builder.form != .score { count(&builder, limit) }
    if builder.unit == nil, builder.noun == nil { takeNounBeforeOr(&builder) }
    if builder.unit == nil, builder.noun == nil { takeUnitOfWhole(&builder, limit) }
    rate(&builder, limit)
    if builder.unit == nil, builder.noun == nil, builder.form == .plain { silenceLabel(&builder) }
    // "16 workers or more": the bound stands behind the noun.
    if let noun = builder.noun, noun.tokens.lowerBound >= builder.tokens.upperBound, builder.bound.bound == .equal {
      let trailing = bounds.trailing(at: noun.tokens.upperBound, beforeEnd: limit)
      (builder.bound.bound, builder.bound.isStrict) = (trailing.bound, trailing.isStrict)
    }
  }

  /// "aged 27", "the age of 21", "Meyer, 27,", "she will be 35".
  private func age(_ builder: inout FigureBuilder) {
    let floor = builder.sentence.lowerBound
    let (start, end) = (builder.tokens.lowerBound, builder.end)
    let years = builder.amount.value
    guard builder.parts.isEmpty, years > (builder.form == .fraction ? .one : .zero), years < Exact(125), start > floor
    else { return }
    let before = list[start - 1]
    let isAged =
      before.kind == .word && FigureReader.beforeAges.contains(before.hash)
      || before.keyword == .of && start - 2 >= floor && list[start - 2].keyword == .age
    let after = end < builder.sentence.upperBound ? list[end] : nil
    let inCommas =
      before.kind == .comma && (after?.kind == .comma || after?.kind == .dash) && years > Exact(4)
      && builder.form == .plain
      && start - 2 >= floor && list[start - 2].isCapitalized && list[start - 2].isWord
      && !list[start - 2].is(.calendar) && !follows(start - 2, floor)
    // "life expectancy is around 73": words of a bound stand between.
    let verb = builder.bound.start - 1
    let isLife =
      verb > floor && list[verb].is(.auxiliary) && isAgeNoun(verb - 1, floor)
      && (mayFollowAge(after) || after?.is(.verbGerund) ?? false)
    let isSelf =
      before.is(.auxiliary) && start - 2 >= floor && isPerson(start - 2, floor) && years > Exact(4)
      && mayFollowAge(after)
    guard isAged || inCommas || isSelf || isLife else { return }
    if isAged, after != nil, numbers.looksPlural(end), !FigureReader.ages.contains(before.hash) { return }
    builder.unit = amounts.units.named("year", end: end, isAge: true)
    builder.form = .age
  }

  /// "her age is", "life expectancy for men in Kelda is".
  private func isAgeNoun(_ index: Int, _ floor: Int) -> Bool {
    (max(floor, index - 7)...index).reversed().contains { at in
      list[at].keyword == .age || list[at].keyword == .expectancy
    }
  }

  private static let ages = WordSet("aged age ages")
  private static let beforeAges = WordSet("aged age ages turned turning turns")

  /// "she is 35.", "she was 35 when": nothing is counted.
  private func mayFollowAge(_ token: Token?) -> Bool {
    guard let token else { return true }
    switch token.kind {
    case .comma, .period, .semicolon, .close: return true
    default: return token.is([.preposition, .conjunction, .subordinator])
    }
  }

  /// "in London, 35," after a place or a number in a list says no age.
  private func follows(_ name: Int, _ floor: Int) -> Bool {
    list[name].is([.place]) || (name > floor && list[name - 1].kind == .number)
  }

  private func isPerson(_ index: Int, _ floor: Int) -> Bool {
    var at = index
    while at > floor, list[at].is([.auxiliary, .modal, .adverb]) { at -= 1 }
    return list[at].keyword == .he || list[at].keyword == .she || list[at].keyword == .who
  }

  /// The noun after the number, behind a hyphen, or behind "of the".
  private func count(_ builder: inout FigureBuilder, _ limit: Int) {
    var at = builder.end
    guard at < limit else { return }
    if numbers.hyphen(at), numbers.touches(at), numbers.touches(at + 1), at + 1 < limit, list[at + 1].isWord {
      let word = list[at + 1].keyword
      if word == .plus {
        builder.bound = FoundBound(bound: .more, start: builder.bound.start, end: at + 2)
        builder.end = at + 2
        builder.unit = amounts.units.unit(at: at + 2, beforeEnd: limit)
        if let unit = builder.unit {
          builder.end = unit.end
        } else {
          builder.noun = nouns.noun(at: at + 2, beforeEnd: limit, isSingular: false)
        }
        return
      }
      if word == .odd, at + 2 < limit, list[at + 2].isWord {
        builder.bound = FoundBound(bound: .about, start: builder.bound.start, end: at + 2)
        builder.end = at + 2
        builder.noun = nouns.noun(at: at + 2, beforeEnd: limit, isSingular: false)
        return
      }
      if word == .fold {
        (builder.form, builder.end) = (.multiple, at + 2)
        return
      }
      builder.noun = FoundNoun(tokens: at + 1..<at + 2, writing: .singular)
      builder.end = at + 2
      return
    }
    if list[at].kind == .hyphen { return }
    if list[at].keyword == .of, isPartitive(builder) {
      at += 1
      while at < limit, list[at].is([.determiner, .possessive]) { at += 1 }
      if at < limit, let unit = amounts.units.unit(at: at, beforeEnd: limit), unit.kind == .measure {
        builder.unit = unit
        return
      }
      // "three of the nine justices": the second number is a figure too, and both count the same.
      if at < limit, let whole = numbers.numeral(at: at), !whole.isVague {
        builder.noun = nouns.noun(at: whole.tokens.upperBound, beforeEnd: limit, isSingular: false)
        return
      }
    }
    guard at < limit else { return }
    let one = builder.amount.value == 1 && builder.upper == nil && list[builder.end].keyword != .of
    let before = builder.tokens.lowerBound > builder.sentence.lowerBound ? list[builder.tokens.lowerBound - 1] : nil
    let determined =
      before.map { $0.keyword == .a || $0.keyword == .an || $0.keyword == .this || $0.keyword == .the } ?? false
    let isSingular =
      one && builder.form == .plain && list[builder.end].keyword != .of || determined || builder.form == .fraction
      || builder.upper == nil && builder.amount.value < 1
    guard var noun = nouns.noun(at: at, beforeEnd: limit, isSingular: isSingular, isOne: one) else { return }
    // "a quarter of the council's members": what is counted stands behind the owner.
    if list[builder.end].keyword == .of, noun.tokens.upperBound + 1 < limit,
      list[noun.tokens.upperBound].kind == .clitic,
      let owned = nouns.noun(at: noun.tokens.upperBound + 1, beforeEnd: limit, isSingular: isSingular)
    {
      noun = owned
    }
    if FigureReader.times.contains(list[noun.tokens.upperBound - 1].hash),
      multiple(noun.tokens.upperBound, limit, builder)
    {
      (builder.form, builder.end) = (.multiple, noun.tokens.upperBound)
      return
    }
    // "50 previous years", "517 rushing yards": the adjectives say which years.
    if noun.tokens.count > 1, let last = noun.tokens.last, let index = UnitTable.shared.byWord[list[last].hash],
      [.time, .length].contains(UnitTable.shared.units[index].dimension)
    {
      builder.unit = FoundUnit(index: index, end: noun.tokens.upperBound)
      builder.end = max(builder.end, noun.tokens.upperBound)
      return
    }
    builder.noun = noun
    // The noun may hold a number of its own ("two new 737 jets"), which is then no figure.
    builder.end = max(builder.end, noun.tokens.upperBound)
  }

  /// "a boat or two": the noun stands before.
  private func takeNounBeforeOr(_ builder: inout FigureBuilder) {
    let start = builder.tokens.lowerBound
    guard builder.amount.numeral.isInWords, start - 3 >= builder.sentence.lowerBound, list[start - 1].keyword == .or,
      list[start - 2].isWord, list[start - 3].is(.determiner)
    else { return }
    builder.noun = FoundNoun(tokens: start - 2..<start - 1, writing: .asWritten)
  }

  private func isPartitive(_ builder: FigureBuilder) -> Bool {
    builder.form == .fraction || builder.form == .vague || builder.amount.numeral.isRounded
      || builder.end + 1 < list.count && list[builder.end + 1].is([.determiner, .possessive])
  }

  /// "6.5 times earnings", "three times as many", "four times the size".
  private func multiple(_ after: Int, _ limit: Int, _ builder: FigureBuilder) -> Bool {
    guard after < limit, list[after].isWord else { return false }
    if FigureReader.multiplied.contains(list[after].hash) { return true }
    return list[after].is(.adjective) && Ending(prose.tokens.bytes, list[after]).has("er")
  }

  private static let times = WordSet("time times")
  private static let multiplied = WordSet(
    """
    as more less the its their his her what that earnings book sales revenue faster larger higher bigger longer greater \
    better likelier fewer smaller forward annual profits
    """)

  /// "280 million of the 1.5 billion shekels": the unit of the whole.
  private func takeUnitOfWhole(_ builder: inout FigureBuilder, _ limit: Int) {
    guard builder.form != .vague, builder.end + 1 < limit, list[builder.end].keyword == .of else { return }
    var at = builder.end + 1
    while at < min(limit, builder.end + 4), list[at].is([.determiner, .possessive]) { at += 1 }
    guard at < limit, var unit = amounts.amount(at: at, in: builder.sentence, from: at)?.unit else {
      return
    }
    unit.end = builder.end
    builder.unit = unit
  }

  private func rate(_ builder: inout FigureBuilder, _ limit: Int) {
    if let per = builder.upper?.per ?? builder.amount.per {
      builder.per = per
      return
    }
    // "9 billion shekels ($2.4 billion) a year": an aside stands between.
    if let unit = builder.unit, unit.kind == .currency, builder.end < limit, list[builder.end].kind == .open,
      let close = (builder.end..<min(limit, builder.end + 9)).first(where: { list[$0].kind == .close }),
      let rate = amounts.units.rate(at: close + 1, beforeEnd: limit)
    {
      builder.per = rate
      return
    }
    guard builder.unit == nil, builder.end < limit, builder.noun != nil || list[builder.end].keyword == .per,
      let rate = amounts.units.rate(at: builder.end, beforeEnd: limit)
    else { return }
    builder.per = rate
    builder.end = rate.end
  }

  /// A bare number at the end of a heading or before a name is none of anything.
  private func silenceLabel(_ builder: inout FigureBuilder) {
    let numeral = builder.amount.numeral
    let end = builder.end
    if numeral.value == 1, numeral.isInWords, numeral.tokens.count == 1 { builder.isSilent = true }
    // "787 Dreamliner": digits before a name in the singular.
    if numeral.isPlainDigits, numeral.tokens.count == 1, end < builder.sentence.upperBound, list[end].isWord,
      list[end].isCapitalized, list[end].isSpaced, !list[end].flags.contains(.allCaps),
      builder.bound.bound == .equal
    {
      builder.isSilent = true
    }
  }
}
