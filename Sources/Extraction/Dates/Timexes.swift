internal import SourceText

/// Reads the temporal expressions of a text.
package enum Timexes {
  /// - Complexity: linear in the tokens.
  package static func read(_ prose: Prose) -> [Timex] {
    let (found, parser) = expressions(prose)
    var resolver = DateResolver(prose.document.published)
    let story = DateStory(found, prose)
    resolver.isNarrative = story.isHistory
    resolver.isTimeless = story.isTimeless
    resolver.firstYear = story.firstYear
    var timexes: [Timex] = []
    timexes.reserveCapacity(found.count)
    for (place, (match, number)) in found.enumerated() {
      let whole = parser.dayOfClock(place, found).map { Match(tokens: match.tokens, meaning: $0) } ?? match
      let isWeekday = whole.meaning.weekday != nil
      var tense = whole.meaning.needsTense ? Tense.around(match.tokens, isWeekday: isWeekday, prose) : Tense.past
      if isWeekday, let first = timexes.last, parser.areEnds(first.tokens, match.tokens),
        let begun = first.days?.to, let published = prose.document.published, begun.adding(days: 7) < published
      {
        // "shares bought from Feb. 3 to Thursday": what began long ago is told to its end.
        tense = .past
      }
      resolver.isToCome = tense == .future && DateStory.isToCome(match, prose)
      resolver.dayOfVerb =
        whole.meaning.hour == nil || whole.meaning.isDay ? nil : dayOfVerb(match.tokens.lowerBound, timexes, prose)
      resolver.sentence = number
      resolver.paragraph = prose.sentences[number].paragraph
      resolver.opens = match.tokens.lowerBound <= prose.sentences[number].tokens.lowerBound + 1
      if parser.sumsUp(match) { resolver.noteSum(sentence: number) }
      // "redemptions that day": of any day, where none was told.
      if whole.meaning.pointsAtToldDay || whole.meaning.needsToldDay, !resolver.hasToldDay { continue }
      if whole.meaning.needsToldDay, whole.meaning.hasTime, !resolver.hasToldDay(before: number) || tense != .past {
        continue
      }
      let resolved = resolver.resolve(whole.meaning, tense, sentence: number)
      timexes.append(timex(match, resolved, number, prose.tokens))
      if let date = resolved.date, !match.meaning.isComparison(opens: resolver.opens), !resolved.isComparison {
        resolver.note(
          date, index: timexes.count - 1, sentence: number, anchor: resolved.anchor,
          isAside: parser.isAside(match, opens: resolver.opens) || isOfAnotherTime(resolved, match, resolver, prose),
          isOver: parser.hasEnded(match), isLimit: parser.isLimit(match))
      }
    }
    if let published = prose.document.published { agreeOnWeekdays(&timexes, published) }
    pair(&timexes, parser)
    return timexes
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
    guard resolver.isNarrative, let days = resolved.days, let told = resolver.told?.value.days else { return false }
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
      return token.is([.auxiliary, .modal, .reporting]) || token.keyword != .none ? nil : token.hash
    }
    guard let told = verb(clock) else { return nil }
    for timex in timexes.suffix(32).reversed() {
      guard let days = timex.days, days.from == days.to, timex.kind == .date, verb(timex.tokens.lowerBound) == told
      else { continue }
      return days.from
    }
    return nil
  }

  /// Finds the expressions of all sentences, unresolved.
  private static func expressions(_ prose: Prose) -> ([(match: Match, sentence: Int)], DateParser) {
    var parser = DateParser(prose.tokens)
    parser.isDayFirst = prose.document.header.isDayFirst
    var found: [(match: Match, sentence: Int)] = []
    for (number, sentence) in prose.sentences.enumerated() {
      parser.limit = sentence.tokens.upperBound
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        guard !DateParser.isPlain(prose.tokens[at]), parser.mayBegin(at) else {
          at += 1
          continue
        }
        let count = found.count
        defer {
          if found.count > count, let year = found[count].match.meaning.year, year < 1000 { parser.ancient = year }
        }
        if let matches = parser.rangeStart(at), let last = matches.last {
          for match in matches { found.append((match, number)) }
          at = last.tokens.upperBound
        } else if let match = parser.expression(at), match.tokens.upperBound > at {
          found.append((match, number))
          at = match.tokens.upperBound
          if let last = parser.rangeEnd(after: match) {
            // "Oct. 17-19, 1998": the year is of both.
            if last.meaning.year != nil, match.meaning.month != nil {
              found[found.count - 1].match.meaning.year = last.meaning.year
            }
            found.append((last, number))
            at = last.tokens.upperBound
          }
        } else {
          at += 1
        }
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
    let meaning = match.meaning
    var timex = Timex(
      range: tokens.range(match.tokens), tokens: match.tokens, kind: resolved.kind, value: resolved.value,
      mod: meaning.mod, days: resolved.days, anchor: resolved.anchor, sentence: sentence)
    timex.length = meaning.length
    timex.isRelative = resolved.isRelative
    timex.written.year = meaning.year
    timex.written.month = meaning.month
    timex.written.day = meaning.day
    timex.written.weekday = meaning.weekday
    timex.written.weekdayToken = meaning.weekdayToken
    timex.written.hour = meaning.hour
    timex.written.minute = meaning.minute
    timex.written.hasMeridiem = meaning.hasMeridiem
    return timex
  }
}

extension Meaning {
  /// Whether it only names the other side of a comparison, which the text does not go on from.
  ///
  /// "A year ago, it burned" opens a story; "less than a year ago" looks back for a moment.
  func isComparison(opens: Bool) -> Bool {
    if let length, let shift, length.unit == .year {
      switch shift {
      case .earlier: return true
      case .ago where !opens && length.count == 1: return true
      default: break
      }
    }
    return reported && (offset != nil || year != nil) || direction == .same && !origin.isEmpty
  }

  /// Whether its value hangs on the tense around it.
  var needsTense: Bool {
    needsToldDay && hasTime
      || year == nil && fixed == nil && offset == nil && !isLength
        && (month != nil || weekday != nil || season != nil || quarter != nil || half != nil || holiday != nil
          || day != nil)
      || weekend || origin.contains { $0.needsTense }
  }
}

extension DateParser {
  /// Whether a token is a word or a mark that no date begins with, as most are.
  @inline(__always)
  static func isPlain(_ token: Token) -> Bool {
    if token.is(.date) { return false }
    switch token.kind {
    case .word: return !token.flags.contains(.digits)
    case .number, .openSingle, .closeSingle, .straightSingle: return false
    default: return true
    }
  }

  /// Whether an expression may begin with this token: most cannot.
  @inline(__always)
  func mayBegin(_ at: Int) -> Bool {
    let token = tokens[at]
    if Self.isPlain(token) { return false }
    if !token.is(.date) {
      switch token.kind {
      case .word: return true
      case .number: return !counts(at)
      default: return mark(at + 1) == .number
      }
    }
    switch kind(at) {
    case .cardinal: return !counts(at)
    case .holiday: return token.isCapitalized
    case .at: return hash(at + 1) == Self.least || hash(at + 1) == Self.most
    case .filler: return kind(at + 1) == .future
    case .none: return token.flags.contains(.digits)
    case .of, .to, .inside, .on, .by, .and, .or, .than, .suffix, .plural, .from, .since, .until, .through, .between,
      .before, .after, .meridiem, .oclock, .zone, .old, .possessive, .ago, .hence:
      return false
    case .the, .this, .that, .these, .those, .article, .direction, .same, .every, .some:
      switch kind(at + 1) {
      case .the, .article, .possessive: return false
      default: return goesOnAsDate(at + 1)
      }
    case .approximately, .more, .less, .no, .up, .half: return goesOnAsDate(at + 1)
    default: return true
    }
  }

  /// Whether the word after an article or the like may belong to a date.
  private func goesOnAsDate(_ at: Int) -> Bool {
    guard at < limit else { return false }
    switch kind(at) {
    case .none: break
    case .cardinal: return !counts(at)
    case .holiday: return isCapitalized(at) || Self.openers.contains(hash(at))
    default: return true
    }
    let token = tokens[at]
    guard token.kind == .word else {
      return token.kind == .number && !counts(at) || token.kind == .openSingle || token.kind == .closeSingle
        || token.kind == .straightSingle || token.kind == .hyphen
    }
    return token.flags.contains(.digits) || Self.openers.contains(token.hash)
  }

  /// "24 passengers": a number, and no year, before a word that dates know nothing of.
  private func counts(_ at: Int) -> Bool {
    guard at + 1 < limit, tokens[at].kind != .number || tokens[at].length <= 3 else { return false }
    let next = tokens[at + 1]
    guard next.kind == .word, next.isSpaced, !next.is(.date), !next.flags.contains(.digits),
      !Self.fillers.contains(next.hash), !isFunction(at + 1)
    else { return false }
    return mark(at - 1) != .period && !Self.circa.contains(hash(at - 1))
  }

  /// Words that dates know only after an article: "the full year", "the near future", "at least".
  private static let openers = WordSet(hashes: fillers.all + spans.all + [time, least, most, other, whileWord])
}
