internal import SourceText

/// What time a text tells of: its own, as news does, or another.
struct DateStory {
  /// Whether it tells a history: its years lie before its publication, and little in it counts from there.
  let isHistory: Bool
  /// Whether it counts nothing from its publication: no weekday, no "today", no "last month".
  let isTimeless: Bool
  /// The first year that a long history names, in which what stands before it lies too.
  let firstYear: Int?

  /// - Complexity: linear in the expressions.
  init(_ found: [(match: Match, sentence: Int)], _ prose: Prose) {
    let published = prose.document.published
    var past = 0
    var near = 0
    var here = 0
    /// The sentence of the last day of an old year.
    var oldDay = -9
    for (match, sentence) in found {
      let meaning = match.meaning
      if let year = meaning.year ?? meaning.decade.map({ $0 * 10 + 9 }) {
        if let published, published.year - year <= 2 {
          near += 1
        } else {
          past += 1
          if meaning.day != nil { oldDay = sentence }
        }
      } else if let offset = meaning.offset {
        guard !meaning.isOfStory, meaning.origin.isEmpty,
          meaning.direction.map({ !$0.isNarrative && $0 != .current }) ?? true
        else { continue }
        // Histories say "today" too.
        here += offset.unit == .day && offset.count == 0 ? 1 : 2
      } else if meaning.weekday != nil {
        // "It began on Monday, 3 May 1926. By Friday, food was short."
        // A weekday without its preposition is news.
        let before = match.tokens.lowerBound - 1
        let isPrepositional = before >= 0 && (prose.tags[before] == .preposition || prose.tags[before] == .determiner)
        let goesOn = isPrepositional && sentence - oldDay <= 2 && !Self.isSaid(match, prose)
        if goesOn, meaning.month == nil { oldDay = sentence }
        here += meaning.month == nil && !goesOn ? 2 : 0
      } else if case .ago? = meaning.shift {
        here += 1
      } else if meaning.needsTense, Self.isToCome(match, prose) {
        here += 2
      }
    }
    isTimeless = here == 0
    // A short text may name one old year and tell of now: "She sailed again on 3 March. She was built in 1911."
    let opening = found.first { ($0.match.meaning.monthOfYear ?? $0.match.meaning.year) != nil }
    let opensWithYear = opening?.match.meaning.year != nil
    isHistory = past >= 5 ? past > 3 * (here + near) : here == 0 && past > near && opensWithYear
    firstYear = past >= 5 ? found.first { $0.match.meaning.year != nil }?.match.meaning.year : nil
  }

  /// "The mayor said Friday": what is said is said near the day of the text.
  private static func isSaid(_ match: Match, _ prose: Prose) -> Bool {
    let number = Int(prose.clauseOf[match.tokens.lowerBound])
    guard prose.clauses.indices.contains(number), let last = prose.clauses[number].verbGroup?.last else { return true }
    return prose.tokens[last].is([.reporting, .thinking])
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
  func isLimit(_ match: Match) -> Bool {
    switch kind(match.tokens.lowerBound - 1) {
    case .by, .since, .until: true
    default: false
    }
  }

  /// Whether a year only stands beside the story: "the 1936 treaty", "until 1945", "Orr (1890–1960)".
  func isAside(_ match: Match, opens: Bool) -> Bool {
    let meaning = match.meaning
    guard meaning.year != nil, meaning.month == nil, meaning.quarter == nil, meaning.half == nil, meaning.season == nil
    else { return false }
    let (start, end) = (match.tokens.lowerBound, match.tokens.upperBound)
    if kind(start - 1) == .since || kind(start - 1) == .until { return true }
    // "The pier, built in 1911, …".
    if kind(start - 1) == .inside, start >= 3, tokens[start - 2].is([.verbParticiple, .verbPast]),
      mark(start - 3) == .comma
    {
      return true
    }
    // "The 1956 season opened in August" goes on in that year.
    if !opens, mark(end) == .word, kind(end) == .none, !isFunction(end),
      kind(start - 1) == .the || kind(start - 1) == .possessive || kind(start - 1) == .article
        || mark(start - 1) == .clitic
    {
      return true
    }
    var at = start - 1
    while at >= 0, start - at < 10, mark(at) != .close {
      if mark(at) == .open { return true }
      at -= 1
    }
    return false
  }
}
