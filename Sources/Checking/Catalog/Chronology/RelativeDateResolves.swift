import Extraction
import Findings
import SourceText

extension Rule {
  /// A date told from publication is the date that stands beside it.
  public static let relativeDateResolves: Rule = Rule(
    id: "relative-date-resolves", category: .chronology, tier: .arithmetic,
    summary: "A date told from publication is the date that stands beside it.",
    discussion: """
      “yesterday (12 May)”, “12 May (yesterday)”, “yesterday, 12 May,”, “last year (2025)”. The two must have a day in \
      common; what is counted in weeks, months or years is rounded, and “next Monday” may be a week further. Within \
      quotation marks the words were said on another day. On 1,156 published texts it never fired.
      """,
    title: "every date told from publication is the one beside it",
    judge: { examination in
      guard let published = examination.document.published else { return .vacuous }
      return .each(examination.relativePairs(), at: \.range) { examination.judge($0, published) }
    },
    examples: {
      HouseRule(.relativeDateResolves).fails("The ferry left ⟦yesterday (1 March)⟧ and came back.")
      HouseRule(.relativeDateResolves).holds("The ferry left yesterday (2 March) and came back.")
      HouseRule(.relativeDateResolves).fails("The pier was closed ⟦last year (2024)⟧.")
      HouseRule(.relativeDateResolves).holds("The pier was closed last year (2025).")
      HouseRule(.relativeDateResolves).fails("It sails ⟦tomorrow, March 5⟧, the mayor said.")
      HouseRule(.relativeDateResolves).holds("The pier was closed two weeks ago (18 February).")
      HouseRule(.relativeDateResolves).holds("The council meets next Monday (9 March).")
    })
}

/// A date told from publication, with a date of the calendar beside it.
private struct RelativePair {
  var relative: Timex
  var date: Timex
  /// The days of the date's other end, where it opens a range.
  var until: DayInterval?
  var range: TextRange
}

extension Examination {
  fileprivate func relativePairs() -> [RelativePair] {
    let (tokens, timexes) = (reading.prose.tokens, reading.timexes)
    var found: [RelativePair] = []
    for (index, first) in timexes.enumerated().dropLast() {
      let second = timexes[index + 1]
      let gap = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
      guard first.isRelative != second.isRelative, gap.count == 1 || gap.count == 2, !isQuoted(first.range) else {
        continue
      }
      let (relative, date) = first.isRelative ? (first, second) : (second, first)
      guard relative.anchor == .published, relative.days != nil, isWritten(date) else { continue }
      let hasWord = gap.count == 2
      if hasWord, tokens.name(gap.upperBound - 1) != .on, tokens.name(gap.upperBound - 1) != .in { continue }
      switch tokens.kind(gap.lowerBound) {
      case .open:
        let after = tokens.kind(second.tokens.upperBound)
        guard after == .close || second.end == .first || tokens.isDash(second.tokens.upperBound) else { continue }
      case .comma where !hasWord && relative.isOneDay && date.written.day != nil:
        guard let after = tokens.at(second.tokens.upperBound), !after.isWord, !after.isNumber, after.kind != .clitic
        else {
          continue
        }
      default: continue
      }
      var until: DayInterval?
      if date.end == .first, let partner = date.partner, timexes.indices.contains(partner) {
        until = timexes[partner].days
      }
      let closes = tokens.kind(gap.lowerBound) == .open && tokens.kind(second.tokens.upperBound) == .close
      let end = second.tokens.upperBound + (closes ? 1 : 0)
      found.append(
        RelativePair(
          relative: relative, date: date, until: until, range: tokens.range(first.tokens.lowerBound..<end)))
    }
    return found
  }

  private func isWritten(_ timex: Timex) -> Bool {
    timex.kind == .date && timex.written.isPossible && timex.mod == nil
      && (timex.written.month != nil || timex.written.year != nil)
  }

  fileprivate func judge(_ pair: RelativePair, _ published: Day) -> Finding? {
    guard let said = pair.relative.days, var date = days(of: pair.date, near: said) else { return nil }
    if let until = pair.until, until.to > date.to { date = DayInterval(date.from, until.to) }
    let slack = pair.relative.slack
    let wide = DayInterval(said.from.adding(days: -slack), said.to.adding(days: slack))
    guard !wide.overlaps(date) else { return nil }
    // "next Monday" a week further, "last Friday" of the week before.
    if pair.relative.written.weekday != nil, date.from == date.to, date.from.weekday == said.from.weekday,
      abs(date.from.number - said.from.number) == 7
    {
      return nil
    }
    let words = text(pair.relative.range)
    return .finding(
      .another(words, said), at: pair.range,
      operands: [
        .init("told", text: words, value: "\(said)", range: pair.relative.range),
        .init("the date", text: text(pair.date.range), value: "\(date)", range: pair.date.range),
        .init("published", text: "\(published)", value: "\(published)"),
      ], arithmetic: "published \(published), “\(words)” is \(said)")
  }

  /// The days of a date; without its year, the nearest of its name.
  private func days(of timex: Timex, near said: DayInterval) -> DayInterval? {
    let written = timex.written
    if written.year != nil { return timex.days }
    guard let month = written.month else { return nil }
    let candidates: [DayInterval] = (-1...1).compactMap { step in
      let year = said.from.year + step
      if let day = written.day { return Day(year, month, day).map { DayInterval($0, $0) } }
      guard let first = Day(year, month, 1) else { return nil }
      return DayInterval(first, first.adding(days: Day.length(ofMonth: month, in: year) - 1))
    }
    return candidates.min { distance($0, said) < distance($1, said) }
  }

  private func distance(_ a: DayInterval, _ b: DayInterval) -> Int {
    a.overlaps(b) ? 0 : min(abs(a.from.number - b.to.number), abs(b.from.number - a.to.number))
  }
}

extension Timex {
  /// Whether it names a single day.
  fileprivate var isOneDay: Bool { days.map { $0.from == $0.to } ?? false }

  /// How many days a count of units is rounded by.
  fileprivate var slack: Int {
    guard let unit = length?.unit else { return 0 }
    switch unit {
    case .week, .fortnight: return 4
    case .month: return 16
    case .quarter: return 46
    case .year: return 184
    case .decade, .century, .millennium: return 1_827
    default: return 0
    }
  }
}

extension Finding.Message {
  fileprivate static func another(_ words: String, _ said: DayInterval) -> Self {
    "by the day of publication “\(words)” is \(said), not the date beside it"
  }
}
