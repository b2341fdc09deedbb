internal import SourceText

/// What time a text tells of: its own, as news does, or another.
struct NarrativeContext {
  /// Whether it tells a history: its years lie before its publication, and little in it counts from there.
  let isHistory: Bool
  /// Whether it counts nothing from its publication: no weekday, no "today", no "last month".
  let isTimeless: Bool
  /// The first year that a long history names, in which what stands before it lies too.
  let firstYear: Int?

  /// - Complexity: linear in the expressions.
  init(_ found: [FoundTimex], _ prose: Prose) {
    var signs = Signs()
    for timex in found { signs.add(timex, prose) }
    isTimeless = signs.here == 0
    // A short text may name one old year and tell of now: "She sailed again on 3 March. She was built in 1911."
    let opening = found.first { ($0.match.date?.monthOfYear ?? $0.match.date?.year) != nil }
    let opensOld = opening.map { $0.match.date?.year != nil && !Self.isBackground($0.match, prose) } ?? false
    let (past, near, here) = (signs.past, signs.near, signs.here)
    isHistory = past >= 5 ? past > 3 * (here + near) : here == 0 && past > near && opensOld
    firstYear = past >= 5 ? found.lazy.compactMap(\.match.date?.year).first : nil
  }

  /// What tells of which time a text speaks, counted.
  private struct Signs {
    /// Old years, years near publication, and what counts from publication.
    var past = 0
    var near = 0
    var here = 0
    /// The sentence of the last day of an old year.
    private var oldDay = -9

    mutating func add(_ timex: FoundTimex, _ prose: Prose) {
      let match = timex.match
      guard let date = match.date else {
        if case .shifted(let shifted) = match.meaning, shifted.shift == .ago {
          here += 1
        } else if match.meaning.needsTense, NarrativeContext.isToCome(match, prose) {
          here += 2
        }
        return
      }
      if let year = date.year ?? date.decade.map({ $0 * 10 + 9 }) {
        if let published = prose.document.published, published.year - year <= 2 {
          near += 1
        } else {
          past += 1
          if date.day != nil { oldDay = timex.sentence }
        }
      } else if let offset = date.offset {
        guard !date.isOfStory, date.origin == nil, date.direction.map({ !$0.isNarrative && $0 != .current }) ?? true
        else { return }
        // Histories say "today" too.
        here += offset.unit == .day && offset.count == 0 ? 1 : 2
      } else if date.weekday != nil {
        addWeekday(timex, isBare: date.month == nil, prose)
      } else if date.needsTense, NarrativeContext.isToCome(match, prose) {
        here += 2
      }
    }

    /// "It began on Monday, 3 May 1926. By Friday, food was short."; a weekday without its preposition is news.
    private mutating func addWeekday(_ timex: FoundTimex, isBare: Bool, _ prose: Prose) {
      let before = timex.match.start - 1
      let isPrepositional = before >= 0 && (prose.tags[before] == .preposition || prose.tags[before] == .determiner)
      let goesOn =
        isPrepositional && timex.sentence - oldDay <= 2 && !NarrativeContext.isSaid(timex.match, prose)
      if goesOn, isBare { oldDay = timex.sentence }
      if isBare, !goesOn { here += 2 }
    }
  }

  /// "The mayor said Friday": what is said is said near the day of the text.
  private static func isSaid(_ match: Match, _ prose: Prose) -> Bool {
    let number = Int(prose.clauseOf[match.tokens.lowerBound])
    guard prose.clauses.indices.contains(number), let last = prose.clauses[number].verbGroup?.last else { return true }
    return prose.tokens[last].is([.reporting, .thinking])
  }

  /// Whether a date is told of a thing in passing, so that its year holds for nothing beside it: "the ferry, launched on
  /// 9 May 2019, was scrapped on 30 January", "Ms. Hale, who joined in 2004, left on Friday", "born on 3 June 1950".
  static func isBackground(_ match: Match, _ prose: Prose) -> Bool {
    let tokens = prose.tokens
    let clause = prose.clauses[Int(prose.clauseOf[match.start])]
    let begins = prose.sentences[clause.sentence].tokens.lowerBound
    let isClosed = (match.end..<match.end + 6).contains { tokens.kind($0) == .comma }
    if clause.kind == .relative { return isClosed && tokens.kind(clause.tokens.lowerBound - 1) == .comma }
    for at in (match.start - 9..<match.start).reversed() where at >= begins {
      guard prose.tags[at] == .participle || tokens[at].is(.verbParticiple) else {
        if tokens.kind(at) == .comma { return false }
        continue
      }
      if tokens[at].keyword == .born { return true }
      return isClosed && (at == begins || tokens.kind(at - 1) == .comma)
    }
    return false
  }

  /// "It will open in May": whoever tells it speaks of his own time; "would" may look on from another.
  static func isToCome(_ match: Match, _ prose: Prose) -> Bool {
    let number = Int(prose.clauseOf[match.tokens.lowerBound])
    guard prose.clauses.indices.contains(number), let first = prose.clauses[number].verbGroup?.first else {
      return false
    }
    return prose.tokens[first].keyword == .will
  }
}

extension DateParser {
  /// "By 1990", "since 1990": a year that is looked to from another one.
  func isLimit(_ match: Match) -> Bool { reads(match.start - 1, anyOf: [.by, .since, .until]) }

  /// Whether a year only stands beside the story: "the 1936 treaty", "until 1945", "Orr (1890–1960)".
  func isAside(_ match: Match, opens: Bool) -> Bool {
    guard let date = match.date, date.year != nil, !date.isPartOfYear else { return false }
    let (start, end) = (match.start, match.end)
    if reads(start - 1, anyOf: [.since, .until]) { return true }
    // "The pier, built in 1911, …".
    if reads(start - 1, .inside), mark(start - 3) == .comma, tokens[start - 2].is([.verbParticiple, .verbPast]) {
      return true
    }
    // "The 1956 season opened in August" goes on in that year.
    if !opens, isPlainWord(end), !isFunction(end),
      reads(start - 1, anyOf: [.the, .possessive, .article]) || mark(start - 1) == .clitic
    {
      return true
    }
    // In brackets.
    let near = (max(0, start - 9)..<start).reversed()
    return near.first { mark($0) == .open || mark($0) == .close }.map { mark($0) == .open } ?? false
  }
}
