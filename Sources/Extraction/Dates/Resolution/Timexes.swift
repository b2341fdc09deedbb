internal import SourceText

/// Reads the temporal expressions of a text.
package enum Timexes {
  /// - Complexity: linear in the tokens.
  package static func read(_ prose: Prose) -> [Timex] {
    let (found, parser) = expressions(prose)
    var resolver = DateResolver(published: prose.document.published, narrative: NarrativeContext(found, prose))
    var timexes: [Timex] = []
    timexes.reserveCapacity(found.count)
    for place in found.indices {
      let match = found[place].match
      let meaning = parser.dayOfClock(place, found).map { UnresolvedTimex.calendar($0) } ?? match.meaning
      let context = context(
        of: found[place], meaning, told: parser.toldTokens(place, found), after: timexes, parser, prose)
      if parser.sumsUp(match) { resolver.noteSum(sentence: context.sentence) }
      if needsToldDay(meaning, in: context, resolver) { continue }
      let resolved = resolver.resolve(meaning, in: context)
      timexes.append(timex(match, resolved, context.sentence, prose.tokens))
      guard let date = resolved.date, !match.meaning.isComparison(opens: context.opens), !resolved.isComparison else {
        continue
      }
      let time = ReferenceTime(
        value: date, index: timexes.count - 1, sentence: context.sentence, paragraph: context.paragraph,
        opens: context.opens, isOver: parser.hasEnded(match),
        isBackground: NarrativeContext.isBackground(match, prose))
      resolver.note(
        time, anchor: resolved.anchor,
        isAside: parser.isAside(match, opens: context.opens) || isOfAnotherTime(resolved, match, resolver, prose),
        isLimit: parser.isLimit(match))
    }
    if let published = prose.document.published { agreeOnWeekdays(&timexes, published) }
    pair(&timexes, parser)
    return timexes
  }

  /// What is told where an expression stands.
  private static func context(
    of found: FoundTimex, _ meaning: UnresolvedTimex, told tokens: Range<Int>, after timexes: [Timex],
    _ parser: DateParser, _ prose: Prose
  ) -> TimexContext {
    let match = found.match
    let isWeekday = meaning.date?.weekday != nil
    var tense = meaning.needsTense ? Tense.around(tokens, isWeekday: isWeekday, prose) : .past
    if isWeekday, let first = timexes.last, parser.areEnds(first.tokens, match.tokens), let begun = first.days?.to,
      let published = prose.document.published, begun.adding(days: 7) < published
    {
      // "shares bought from Feb. 3 to Thursday": what began long ago is told to its end.
      tense = .past
    }
    let sentence = prose.sentences[found.sentence]
    let isBareClock = meaning.date.map { $0.clock != nil && !$0.isDay } ?? false
    return TimexContext(
      tense: tense, sentence: found.sentence, paragraph: sentence.paragraph,
      opens: match.start <= sentence.tokens.lowerBound + 1,
      isToCome: tense == .future && NarrativeContext.isToCome(match, prose),
      dayOfVerb: isBareClock ? dayOfVerb(match.start, timexes, prose) : nil)
  }

  /// "redemptions that day": of any day, where none was told.
  private static func needsToldDay(
    _ meaning: UnresolvedTimex, in context: TimexContext, _ resolver: DateResolver
  ) -> Bool {
    guard let date = meaning.date, date.pointsAtToldDay || date.needsToldDay else { return false }
    if !resolver.hasToldDay { return true }
    return date.needsToldDay && date.hasTime
      && (!resolver.hasToldDay(before: context.sentence) || context.tense != .past)
  }

  /// Takes a weekday that is told twice for one day: the nearer one of a week ago and to come.
  ///
  /// "She sets out Wednesday … The ship left Wednesday", on a Tuesday: nobody calls two days by one bare name.
  private static func agreeOnWeekdays(_ timexes: inout [Timex], _ published: Day) {
    func isBare(_ timex: Timex) -> Bool {
      timex.written.weekday != nil && timex.written.month == nil && timex.written.day == nil && !timex.isRelative
        && timex.anchor == .published
    }
    for step in [1, -1] {
      let (near, far) = (published.adding(days: step), published.adding(days: -6 * step))
      guard timexes.contains(where: { isBare($0) && $0.days?.from == near }) else { continue }
      for index in timexes.indices where isBare(timexes[index]) && timexes[index].days?.from == far {
        timexes[index].days = DayInterval(near, near)
        timexes[index].value = (DateValue(near).text ?? "") + timexes[index].value.dropFirst(10)
      }
    }
  }

  /// Whether another time than the story's is told of beside it: "The captain had been chosen in May 2000", "It would be
  /// sold in 1988", "the mate, who became mayor in 1955".
  private static func isOfAnotherTime(_ resolved: Resolved, _ match: Match, _ resolver: DateResolver, _ prose: Prose)
    -> Bool
  {
    guard resolver.narrative.isHistory, let days = resolved.date?.days, let told = resolver.told?.value.days else {
      return false
    }
    let number = Int(prose.clauseOf[match.tokens.lowerBound])
    guard prose.clauses.indices.contains(number) else { return false }
    let clause = prose.clauses[number]
    if clause.kind == .relative, resolved.date?.month == nil, resolved.anchor == .itself { return true }
    guard let group = clause.verbGroup, let first = group.first, group.count > 1 else { return false }
    return prose.tokens[first].keyword == .had && days.to < told.from
      || prose.tokens[first].keyword == .would && told.to < days.from
  }

  /// The day that was told before for what a clock is told of: "burned on 5 May … It burned at 10 p.m."
  private static func dayOfVerb(_ clock: Int, _ timexes: [Timex], _ prose: Prose) -> Day? {
    func verb(_ at: Int) -> UInt32? {
      let number = Int(prose.clauseOf[at])
      guard prose.clauses.indices.contains(number), let last = prose.clauses[number].verbGroup?.last else { return nil }
      let token = prose.tokens[last]
      return token.is([.auxiliary, .modal, .reporting]) || light.contains(token) ? nil : token.hash
    }
    guard let told = verb(clock) else { return nil }
    for timex in timexes.suffix(32).reversed() {
      guard let days = timex.days, days.from == days.to, timex.kind == .date, verb(timex.tokens.lowerBound) == told
      else { continue }
      return days.from
    }
    return nil
  }

  /// Verbs that say too little for two of them to tell of one event.
  private static let light = WordSet(
    """
    ask asks asked believe believes believed due follow follows followed following get gets got give gives gave given know \
    knows knew known let lets make makes made think thinks thought tweet tweets tweeted
    """)

  /// Finds the expressions of all sentences, unresolved.
  private static func expressions(_ prose: Prose) -> ([FoundTimex], DateParser) {
    var parser = DateParser(prose.tokens)
    parser.isDayFirst = prose.document.header.isDayFirst
    var found: [FoundTimex] = []
    for (number, sentence) in prose.sentences.enumerated() {
      parser.limit = sentence.tokens.upperBound
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        guard !DateParser.isPlain(prose.tokens[at]), parser.mayBegin(at) else {
          at += 1
          continue
        }
        let matches = parser.matches(at)
        found += matches.map { FoundTimex(match: $0, sentence: number) }
        if let year = matches.first?.date?.year, year < 1000 { parser.ancient = year }
        at = max(at + 1, matches.last?.end ?? at)
      }
    }
    parser.limit = prose.tokens.count
    parser.shareYears(&found)
    return (found, parser)
  }

  /// Marks the ends of ranges as each other's partners.
  private static func pair(_ timexes: inout [Timex], _ parser: DateParser) {
    for last in timexes.indices.dropFirst() {
      let first = last - 1
      guard timexes[first].sentence == timexes[last].sentence, timexes[first].end == nil,
        timexes[first].kind == timexes[last].kind, timexes[first].kind != .set,
        timexes[first].days != nil, timexes[last].days != nil || !timexes[last].written.isPossible,
        parser.areEnds(timexes[first].tokens, timexes[last].tokens)
      else { continue }
      (timexes[first].partner, timexes[first].end) = (last, .first)
      (timexes[last].partner, timexes[last].end) = (first, .last)
    }
  }

  private static func timex(_ match: Match, _ resolved: Resolved, _ sentence: Int, _ tokens: Tokens) -> Timex {
    var timex = Timex(
      range: tokens.range(match.tokens), tokens: match.tokens, kind: resolved.kind, value: resolved.value,
      mod: match.modifier, days: resolved.date?.days, anchor: resolved.anchor, sentence: sentence)
    timex.length = match.meaning.length
    timex.isRelative = resolved.isRelative
    guard let date = match.date else { return timex }
    (timex.written.year, timex.written.month, timex.written.day) = (date.year, date.month, date.day)
    (timex.written.weekday, timex.written.weekdayToken) = (date.weekday, date.weekdayToken)
    (timex.written.hour, timex.written.minute) = (date.clock?.hour, date.clock?.minute)
    timex.written.hasMeridiem = date.clock?.hasMeridiem ?? false
    return timex
  }
}

/// An expression and the number of its sentence.
struct FoundTimex {
  var match: Match
  var sentence: Int
}

extension DateParser {
  /// The expressions that begin at a token: one, or both ends of a range.
  fileprivate func matches(_ at: Int) -> [Match] {
    if let range = rangeStart(at) { return range }
    guard var match = expression(at), match.end > at else { return [] }
    guard let last = rangeEnd(after: match) else { return [match] }
    // "Oct. 17-19, 1998": the year is of both.
    if let year = last.date?.year, match.date?.month != nil { match.date?.year = year }
    return [match, last]
  }

  /// Whether a token is a word or a mark that no date begins with, as most are.
  @inline(always)
  static func isPlain(_ token: Token) -> Bool {
    if token.is(.date) { return false }
    switch token.kind {
    case .word: return !token.flags.contains(.digits)
    case .number, .openSingle, .closeSingle, .straightSingle: return false
    default: return true
    }
  }

  /// Whether an expression may begin with this token: most cannot.
  @inline(always)
  fileprivate func mayBegin(_ at: Int) -> Bool {
    let token = tokens[at]
    let senses = senses(at)
    if senses.isEmpty {
      switch token.kind {
      case .word: return true
      case .number: return !counts(at)
      default: return isNumber(at + 1)
      }
    }
    guard senses.overlaps(opening) else { return token.flags.contains(.digits) }
    if senses.overlaps(nearing) { return goesOnAsDate(at + 1) }
    if senses.overlaps(Self.determining) { return !reads(at + 1, anyOf: Self.determiners) && goesOnAsDate(at + 1) }
    switch senses.only {
    case .cardinal?: return !counts(at)
    case .holiday?: return token.isCapitalized
    case .filler?: return reads(at + 1, .future)
    case .at?: return keyword(at + 1) == .least || keyword(at + 1) == .most
    default: return true
    }
  }

  /// What needs a word of a date right behind it.
  private static let determining: Senses<DateSense> = [
    .the, .this, .that, .these, .those, .article, .direction, .same, .every, .some,
  ]
  private static let determiners: Senses<DateSense> = [.the, .article, .possessive]

  /// Whether the word after an article or the like may belong to a date.
  private func goesOnAsDate(_ at: Int) -> Bool {
    guard at < limit else { return false }
    let token = tokens[at]
    let senses = senses(at)
    if senses.isEmpty {
      if token.kind == .word { return token.flags.contains(.digits) || reads(at, Self.openers) }
      return token.kind == .number && !counts(at) || isQuote(at) || token.kind == .hyphen
    }
    if senses.only == .cardinal { return !counts(at) }
    return senses.only != .holiday || token.isCapitalized || reads(at, Self.openers)
  }

  /// "24 passengers": a number, and no year, before a word that dates know nothing of.
  private func counts(_ at: Int) -> Bool {
    guard at + 1 < limit, tokens[at].kind != .number || tokens[at].length <= 3 else { return false }
    let next = tokens[at + 1]
    guard next.kind == .word, next.isSpaced, !next.is(.date), !next.flags.contains(.digits),
      !reads(at + 1, Self.fillers), !isFunction(at + 1)
    else { return false }
    return mark(at - 1) != .period && !reads(at - 1, Self.circa)
  }

  /// Words that dates know only after an article: "the full year", "the near future", "at least".
  private static let openers = WordSet(
    hashes: [fillers, spans].flatMap(\.all) + [Word.time, .least, .most, .while, .other].map(\.hash))
}
