internal import SourceText

/// Lengths of time beside the dates that they lie between.
extension DatePass {
  func lengths(_ ranges: [DateRange], _ events: DatedEvents) -> [Relation] {
    var found: [Relation] = []
    var next = ranges.startIndex
    for (place, timex) in timexes.enumerated() where isWhole(timex) {
      // The ranges of the sentence and of the one before.
      while next < ranges.endIndex, ranges[next].sentence < timex.sentence - 1 { next += 1 }
      let near = ranges[next...].prefix(8).prefix { $0.sentence <= timex.sentence }
      let hypotheses = between(place, near) + distance(place, events) + delay(place) + outrun(place) + life(place)
      guard !hypotheses.isEmpty, let count = timex.length?.count, let unit = timex.length?.unit else { continue }
      let stated = quantity(count, unit, .duration, .timex(place), timex.tokens, timex.sentence)
      found.append(Relation(.span, stated, hypotheses))
    }
    return found
  }

  /// A whole number of units, without "about" or "nearly", of days that every day of the calendar is.
  private func isWhole(_ timex: Timex) -> Bool {
    guard timex.kind == .duration, timex.mod == nil, let length = timex.length, !length.half, length.count != nil,
      [.day, .night, .week, .fortnight, .month, .year, .decade].contains(length.unit),
      !contains(LengthWords.partial, in: timex.tokens)
    else { return false }
    return !tokens.reads(timex.tokens.lowerBound - 1, LengthWords.partial)
  }

  private func isAttributive(_ timex: Timex) -> Bool { tokens.isDash(timex.tokens.upperBound - 2) }

  private func hypothesis(
    _ timex: Timex, _ from: Quantity, _ to: Quantity, _ grain: DateRange.Grain, slack: Int = 0, _ support: Support
  ) -> Hypothesis? {
    guard let a = from.days, let b = to.days, let length = timex.length, let count = length.count else { return nil }
    let elapsed = Elapsed(from: a, to: b)
    guard let days = elapsed.days else { return nil }
    return Hypothesis(
      [.init("from", from), .init(to.source == .published ? "published" : "to", to)], .elapsed,
      computed: .between(Exact(days.lowerBound), Exact(days.upperBound)), support: support,
      holds: elapsed.fits(count, length.unit, grain: grain, slack: slack))
  }

  // MARK: The length of a range

  /// "from 3 May to 10 May, eight days", "the eight-day fair from 3 to 10 May"; "… from 1994 to 2011. In the 17 years that".
  private func between(_ place: Int, _ ranges: some Sequence<DateRange>) -> [Hypothesis] {
    let timex = timexes[place]
    return ranges.compactMap { range in
      guard let grain = range.grain, let (first, last) = range.days(around: published) else { return nil }
      var support = Support()
      let isTerm = isTerm(timex, of: range)
      if range.sentence == timex.sentence, follows(timex, range) || leads(timex, range) || isTerm {
        support.add(.structure, tokens.range(range.tokens))
      } else if isTerm {
        support.add(.structure, tokens.range(timex.tokens.lowerBound - 1..<timex.tokens.upperBound + 1))
      } else {
        return nil
      }
      func quantity(_ end: DateRange.End, _ days: DayInterval) -> Quantity {
        self.quantity(
          days, end.timex.map { .timex($0) } ?? .written, tokens.range(end.tokens), end.tokens, range.sentence)
      }
      let made = hypothesis(timex, quantity(range.first, first), quantity(range.last, last), grain, support)
      // Whoever ruled from some day of the one year to some day of the other ruled no longer than the years between.
      guard isTerm, grain == .year, timex.length?.unit == .year, let count = timex.length?.count,
        count > last.from.year - first.from.year
      else { return made }
      return made.map { Hypothesis($0.operands, .elapsed, computed: $0.computed, support: $0.support, holds: false) }
    }
  }

  /// "from 3 May to 10 May, five days", "… (a total of five days)", "from 2001 until 2010, a nine-year reign".
  private func follows(_ timex: Timex, _ range: DateRange) -> Bool {
    guard timex.tokens.lowerBound > range.tokens.upperBound else { return false }
    var at = range.tokens.upperBound
    guard let mark = tokens.kind(at), mark == .comma || mark == .open || mark == .dash || mark == .colon else {
      return false
    }
    at += 1
    while at < timex.tokens.lowerBound, at - range.tokens.upperBound < 7, tokens.reads(at, LengthWords.fillers) {
      at += 1
    }
    guard at == timex.tokens.lowerBound else { return false }
    let after = timex.tokens.upperBound
    if isAttributive(timex) {
      return tags[after] == .noun && !tokens.reads(after, LengthWords.statistics) && !tokens[after].is(.plural)
        && !tokens[after + 1].isWord
    }
    let next = tokens[after]
    if next.keyword == .in { return tokens.name(after + 1) == .all || tokens.reads(after + 1, LengthWords.totals) }
    if tokens.reads(after, LengthWords.totals) { return true }
    return !next.isWord && !next.isNumber && next.kind != .clitic && !tokens.isDash(after)
  }

  /// "for five days, from 3 May to 10 May", "the five-day fair from 3 to 10 May".
  private func leads(_ timex: Timex, _ range: DateRange) -> Bool {
    let (start, end) = (timex.tokens.upperBound, range.tokens.lowerBound)
    guard end >= start, end - start <= 8, !tokens.isDash(start) || end - start <= 1 else { return false }
    if end > start, tokens.isDash(start), !tokens[start].isSpaced { return false }
    guard isAttributive(timex) else {
      guard tokens.reads(timex.tokens.lowerBound - 1, LengthWords.spans) else { return false }
      var at = start
      // "five days in Aldergate from …".
      if tokens.name(at) == .in || tokens.name(at) == .at, end - at <= 4 {
        while at < end, tokens[at].isWord, !tokens[at].is(.numeral) { at += 1 }
      }
      if let mark = tokens.kind(at), mark == .comma || mark == .open || mark == .dash { at += 1 }
      return at == end
    }
    guard tags[timex.tokens.lowerBound - 1] != .number, end > start else { return false }
    for at in start..<end {
      let token = tokens[at]
      if token.kind == .comma || token.kind == .open || token.kind == .dash { continue }
      guard token.isWord, !token.is(.plural), !tokens.reads(at, LengthWords.statistics),
        !tokens.reads(at, LengthWords.movers), !isPlural(token)
      else { return tokens.reads(at, LengthWords.lasts) }
    }
    return true
  }

  private func isPlural(_ token: Token) -> Bool {
    token.length > 3 && !token.isCapitalized && tokens.bytes[token.range.end - 1] == UInt8(ascii: "s")
      && tokens.bytes[token.range.end - 2] != UInt8(ascii: "s")
  }

  /// "In the 17 years that she ruled", "her 17-year reign", "after 17 years in office": the length of an office that was
  /// held in a range told just before.
  private func isTerm(_ timex: Timex, of range: DateRange) -> Bool {
    guard range.tokens.upperBound <= timex.tokens.lowerBound, range.grain == .year,
      let verb = verb(leftOf: range.tokens.lowerBound), tokens.reads(verb, LengthWords.holding)
    else { return false }
    let (before, after) = (timex.tokens.lowerBound - 1, timex.tokens.upperBound)
    if isAttributive(timex) { return tags[before] == .possessive && tokens.reads(after, LengthWords.terms) }
    // "was mayor from 1998 to 2006, governed for eight years"
    if tokens.name(before) == .for, tokens.reads(before - 1, LengthWords.holding) {
      return !contains(LengthWords.afterwards, in: range.tokens.upperBound..<before)
    }
    let isOpened = tokens.name(timex.tokens.lowerBound) == .the || [.after, .during, .in].contains(tokens.name(before))
    guard isOpened else { return false }
    if tokens.name(after) == .in { return tokens.reads(after + 1, LengthWords.terms) }
    guard tokens.name(timex.tokens.lowerBound) == .the || tokens.name(before) == .the else { return false }
    let told = tokens.name(after) == .that ? after + 1 : after
    return (told..<told + 6).first { tags[$0] == .finite }.map { tokens.reads($0, LengthWords.holding) } ?? false
  }

  // MARK: From one event to another

  /// "three decades after his 1985 debut", "seven months before the attack", "ten years since the 2016 flood".
  private func distance(_ place: Int, _ events: DatedEvents) -> [Hypothesis] {
    let timex = timexes[place]
    let at = timex.tokens.upperBound
    let word = tokens.name(at)
    let isBefore = word == .before || word == .prior && tokens.name(at + 1) == .to
    guard isBefore || word == .after || word == .since || word == .following else { return [] }
    let targets = targets(after: at, of: timex, events)
    guard !targets.isEmpty, let length = timex.length, let count = length.count else { return [] }
    let slack = length.unit == .decade ? 0 : count % 10 == 0 ? 12 : count % 5 == 0 ? 8 : 0
    let here = timexes(in: timex.sentence...timex.sentence)
      .filter { timexes[$0].kind == .date && timexes[$0].days != nil && !targets.contains($0) }
    var others = here.map { (quantity: quantity($0), isPlain: isOwnDate($0, of: timex, targets) && here.count == 1) }
    // What came so long after is told elsewhere: "The debate came 15 days before", the debate being dated above.
    if let clause = clause(at: timex.tokens.lowerBound), let subject = clause.subject, here.isEmpty,
      let noun = subject.last(where: { tags[$0] == .noun }), clause.verb.map({ $0 < timex.tokens.lowerBound }) ?? false
    {
      others += events.named(tokens[noun].hash).map { (quantity($0.date), true) }
    }
    if here.isEmpty, let now = publication { others.append((now, !isBefore && isTold(timex))) }
    let near = timexes(in: max(0, timex.sentence - 1)...timex.sentence + 1)
    others += near.filter { timexes[$0].kind == .date && !targets.contains($0) && !here.contains($0) }
      .map { (quantity($0), false) }
    var found: [Hypothesis] = []
    for target in targets {
      guard let target = quantity(target) else { continue }
      for (other, isPlain) in others {
        guard let other else { continue }
        var support = Support()
        if isPlain { support.add(.structure, tokens.range(timex.tokens.lowerBound..<at + 1)) }
        let grain = DateRange.Grain(
          rawValue: max(
            target.days?.grain.rawValue ?? 0, other.source == .published ? 0 : other.days?.grain.rawValue ?? 0))
        let (from, to) = isBefore ? (other, target) : (target, other)
        if let made = hypothesis(timex, from, to, grain ?? .day, slack: slack, support) { found.append(made) }
      }
    }
    return found
  }

  /// The dates of what a length is counted from: in the phrase or clause behind the word, else of the same noun elsewhere.
  private func targets(after word: Int, of timex: Timex, _ events: DatedEvents) -> [Int] {
    let here = timexes(in: timex.sentence...timex.sentence)
    var (at, verbs) = (word + 1, 0)
    while at < word + 14, at < sentence(timex.sentence).upperBound {
      if let place = here.first(where: { timexes[$0].tokens.contains(at) }) {
        let date = timexes[place]
        guard date.kind == .date, date.mod == nil, date.days != nil, date.end == nil else { return [] }
        return [place]
      }
      if tags[at] == .finite || tags[at] == .gerund { verbs += 1 }
      let kind = tokens.kind(at)
      if verbs > 1 || kind == .comma || kind == .dash || kind == .semicolon || tags[at] == .conjunction { break }
      at += 1
    }
    // "seven months before the attack": the attack that is dated elsewhere.
    guard tokens.name(word + 1) == .the, tags[word + 2] == .noun, !tokens[word + 2].is(.plural),
      tokens[word + 3].kind != .word || tags[word + 3] == .adverb
    else { return [] }
    let found = events.named(tokens[word + 2].hash).filter { tags[$0.word] == .noun }
    // A year says less than a day of it.
    return found.filter { one in
      !found.contains {
        one.days.grain != $0.days.grain && one.days.contains($0.days.from) && one.days.contains($0.days.to)
      }
    }.map(\.date)
  }

  /// Whether a date of the sentence tells when it was that the length counts to, rather than a date of something else.
  private func isOwnDate(_ place: Int, of timex: Timex, _ targets: [Int]) -> Bool {
    let date = timexes[place]
    guard date.mod == nil, date.end == nil, date.written.year != nil || date.written.day != nil else { return false }
    let before = timex.tokens.lowerBound - date.tokens.upperBound
    let after = targets.first.map { date.tokens.lowerBound - timexes[$0].tokens.upperBound } ?? -1
    return (0...3).contains(before) || (0...2).contains(after)
  }

  /// Whether the clause of a length tells of the time of the text: in the present or the perfect.
  private func isTold(_ timex: Timex) -> Bool {
    guard let group = clause(at: timex.tokens.lowerBound)?.verbGroup, let finite = group.first else { return false }
    return tags[finite] == .finite && tokens[finite].is([.verbThird, .verbBase]) && !tokens[finite].is(.verbPast)
      || tokens[finite].kind == .clitic
  }

  /// "He was taken on March 26, 1996. … after 32 months": so long after the one date in reach that it would lie ahead.
  private func outrun(_ place: Int) -> [Hypothesis] {
    let timex = timexes[place]
    guard tokens.name(timex.tokens.lowerBound - 1) == .after, let now = publication, let days = now.days, isTold(timex),
      !tokens.reads(timex.tokens.upperBound, LengthWords.ofWhat)
    else { return [] }
    let dates = timexes(in: max(0, timex.sentence - 1)...timex.sentence).filter {
      timexes[$0].kind == .date && timexes[$0].days != nil
    }
    guard dates.count == 1, let date = dates.first, let from = quantity(date), let start = from.days,
      start.to < days.from, timexes[date].written.year != nil
    else { return [] }
    var support = Support()
    support.add(.structure, tokens.range(timex.tokens.lowerBound - 1..<timex.tokens.upperBound))
    guard let made = hypothesis(timex, from, now, .day, slack: 10, support), !made.holds,
      let count = timex.length?.count,
      let unit = timex.length?.unit, Elapsed(from: start, to: days).falls(short: count, unit)
    else { return [] }
    return [made]
  }

  // MARK: From its beginning to its end

  /// "opened in 1926 and closed in 1988, ran for 62 years", "began on Feb. 2 and ended 17 days later, on Feb. 19".
  private func life(_ place: Int) -> [Hypothesis] {
    let timex = timexes[place]
    let dates = timexes(in: timex.sentence...timex.sentence).filter {
      timexes[$0].kind == .date && timexes[$0].days != nil && timexes[$0].mod == nil && timexes[$0].end == nil
    }
    guard dates.count == 2, let from = quantity(dates[0]), let to = quantity(dates[1]), let start = from.days,
      let end = to.days, start.to < end.from, start.grain == end.grain
    else { return [] }
    let (first, last) = (timexes[dates[0]].tokens, timexes[dates[1]].tokens)
    let isLater =
      tokens.reads(timex.tokens.upperBound, LengthWords.later) && last.lowerBound > timex.tokens.upperBound
      && last.lowerBound - timex.tokens.upperBound <= 3 && first.upperBound < timex.tokens.lowerBound
    let isLasting =
      tokens.name(timex.tokens.lowerBound - 1) == .for && start.grain == .year
      && contains(LengthWords.beginnings, in: first.lowerBound - 4..<first.lowerBound)
      && contains(LengthWords.endings, in: last.lowerBound - 4..<last.lowerBound)
      && (timex.tokens.lowerBound > last.upperBound
        ? lasts(timex.tokens.lowerBound - 1, after: last.upperBound) : isRun(timex, after: first.upperBound))
    guard isLater || isLasting else { return [] }
    var support = Support()
    support.add(.structure, tokens.range(timex.tokens.lowerBound - 1..<timex.tokens.upperBound))
    return [hypothesis(timex, from, to, start.grain, slack: isLasting ? 2 : 0, support)].compactMap { $0 }
  }

  /// "…, for 62 years", "… 1988, having run for 62 years": behind both dates it is of all between them after a comma or a
  /// verb of lasting only; "closed in 1988 for two years" is of what came then.
  private func lasts(_ preposition: Int, after end: Int) -> Bool {
    preposition - end <= 6
      && (end..<preposition).contains {
        tokens.kind($0) == .comma && $0 == preposition - 1 || tokens.reads($0, LengthWords.spans)
      }
  }

  /// "opened in 1926, ran for 62 years and closed": right behind the first date, or with a verb of lasting; "opened in 1926,
  /// closed for two years" is no such length.
  private func isRun(_ timex: Timex, after end: Int) -> Bool {
    let between = end..<timex.tokens.lowerBound - 1
    return between.count <= 3
      && between.allSatisfy { tags[$0] != .finite && tags[$0] != .participle || tokens.reads($0, LengthWords.spans) }
  }

  // MARK: A date put off

  /// "a two-year delay …, so that it takes effect in 2020 rather than 2018", "postponed by two years, from 2018 to 2020".
  private func delay(_ place: Int) -> [Hypothesis] {
    let timex = timexes[place]
    let reach = timex.tokens.lowerBound - 6..<timex.tokens.upperBound + 4
    guard contains(LengthWords.delays, in: sentence(timex.sentence).clamped(to: reach)) else { return [] }
    let dates = timexes(in: timex.sentence...timex.sentence).filter {
      timexes[$0].kind == .date && timexes[$0].days != nil
    }
    guard dates.count == 2, let a = dates.first, let b = dates.last,
      timexes[a].written.month == timexes[b].written.month
        || timexes[a].written.month != nil && timexes[b].written.month != nil, let one = quantity(a),
      let other = quantity(b),
      let early = one.days, let late = other.days
    else { return [] }
    let joint = timexes[a].tokens.upperBound..<timexes[b].tokens.lowerBound
    guard joint.count <= 4, joint.contains(where: { tokens.reads($0, LengthWords.instead) }) else { return [] }
    var support = Support()
    support.add(.structure, tokens.range(joint))
    let (from, to) = early.from <= late.from ? (one, other) : (other, one)
    guard var made = hypothesis(timex, from, to, from.days?.grain ?? .day, support) else { return [] }
    // From one year to another it is put off by the years between them.
    if from.days?.grain == .year, timex.length?.unit == .year, let a = from.days, let b = to.days {
      made.holds = Elapsed(from: a, to: b).calendarYears?.contains(timex.length?.count ?? 0) ?? false
    }
    return [made]
  }
}

/// Words beside a length of time.
enum LengthWords {
  /// Days that not every day of the calendar is, and words that bend a length.
  static let partial = WordSet(
    """
    working business trading school week-day sailing match playing first last another additional extra further other \
    next past previous nearly almost about some over under roughly around approximately than least most to or and \
    every each per
    """)
  static let fillers = WordSet("a total of in all or lasting spanning exactly precisely full an")
  static let totals = WordSet("total altogether which")
  static let spans = WordSet(
    "for over lasted lasting lasts last spent spend spends spanned during took takes ran served reigned ruled")
  static let lasts = WordSet("runs lasts was is takes")
  static let statistics = WordSet(
    """
    average mean rate survival growth return yield bond note moving rolling window high low forecast outlook limit \
    deadline notice warranty interval step
    """)
  static let movers = WordSet("moved extended shortened cut reduced delayed postponed old")
  static let holding = WordSet(
    """
    ruled rules reigned governed led leads headed chaired served was were held ran presided commanded coached managed \
    captained edited directed sat
    """)
  static let terms = WordSet(
    "reign rule tenure term office power presidency premiership mayoralty leadership stint spell charge command career")
  static let later = WordSet("later after")
  static let afterwards = WordSet("then later before after since again another")
  static let beginnings = WordSet(
    "opened founded began started built signed joined married launched formed installed took introduced leased rented")
  static let endings = WordSet(
    """
    closed ended retired died left expired expires expire resigned dissolved stopped ceased demolished until ends end out \
    divorced scrapped abolished
    """)
  static let ofWhat = WordSet("of in on as with at")
  static let delays = WordSet(
    """
    delay delays delayed postponement postponed postpone extension extended reprieve moratorium later late early pushed \
    deferral deferred slip slipped
    """)
  static let instead = WordSet("rather instead not to from until")
}
