import Extraction
import Findings
import SourceText

extension Rule {
  /// A range of dates ends no earlier than it begins.
  public static let rangeRunsForward: Rule = Rule(
    id: "range-runs-forward", category: .chronology, tier: .arithmetic,
    summary: "A range of dates ends no earlier than it begins.",
    discussion: """
      Both ends must say their year, or stand in one month. “November to February” goes on into the next year, \
      “10 pm–6 am” into the next day. What was moved from one date to another runs either way; so do counts that look \
      like years (“fell from 2019 to 2014”), scores and votes. On \
      1,156 published texts it never fired.
      """,
    title: "every range of dates runs forwards",
    judge: { examination in
      let published = examination.document.published
      let ranges = examination.dateRanges().filter { examination.isHeld($0) }
      return .each(ranges, at: { examination.reading.prose.tokens.range($0.tokens) }) { range in
        guard let (first, last) = range.days(around: published), first.from > last.to else { return nil }
        return examination.finding(range, first, last)
      }
    },
    examples: {
      HouseRule(.rangeRunsForward).fails("The old ferry sailed in the years ⟦2019–2014⟧.")
      HouseRule(.rangeRunsForward).fails("The pier was closed ⟦from 8 November 2024 to 3 November 2024⟧.")
      HouseRule(.rangeRunsForward).fails("The pier was closed ⟦from 8 to 3 November⟧.")
      HouseRule(.rangeRunsForward).holds("The pier was closed from 3 November to 8 November.")
      HouseRule(.rangeRunsForward).holds("The ferry sails from November to February, 10 pm–6 am.")
      HouseRule(.rangeRunsForward).holds("The trip was moved from 8 November to 3 November.")
      HouseRule(.rangeRunsForward).holds("The number of trips fell from 2019 to 2014.", because: "these are counts")
      HouseRule(.rangeRunsForward).holds("The harbor stood from 500 BC to 44 BC, the pier from 12 BC to AD 1400.")
    })
}

extension Examination {
  fileprivate func isHeld(_ range: DateRange) -> Bool {
    let tokens = reading.prose.tokens
    let start = range.tokens.lowerBound
    if let a = range.first.year, let b = range.last.year, a > 0, b <= 0 { return false }
    // One end with its year and the other without may lie in neighboring years.
    if range.first.hasOwnYear != range.last.hasOwnYear, range.first.month != range.last.month { return false }
    let before =
      reading.sentences.indices.contains(range.sentence)
      ? max(reading.sentences[range.sentence].tokens.lowerBound, start - 10) : start
    if (before..<max(before, start)).contains(where: { tokens.reads($0, Self.movers) }) { return false }
    guard range.grain == .year else { return true }
    if range.form == .between { return false }
    if range.form == .words, !range.hasFrom { return false }
    if range.form == .dash {
      let joint = range.first.tokens.upperBound
      if tokens.at(joint)?.isSpaced == true || tokens.at(joint + 1)?.isSpaced == true { return false }
    }
    if (before..<max(before, start)).contains(where: { tokens.reads($0, Self.counters) }) { return false }
    // "2019–2014 votes" and "Room 2019–2014" are no ranges of years.
    if tokens.reads(start - 1, Self.labels) || tokens.reads(range.tokens.upperBound, Self.counters) { return false }
    return tokens.at(range.tokens.upperBound).map { !$0.is([.plural]) } ?? true
  }

  private static let labels = WordSet(
    "room rooms page pages pp p flight flights route routes section sections act bill no nos number numbers code model line lines"
  )
  private static let movers = WordSet(
    """
    moved move moves moving brought bring bringing changed change changes changing shifted shift pushed advanced \
    rescheduled reschedule revised corrected correct backdated amended back date deadline swapped switched earlier \
    updated update edited delayed postponed
    """)
  private static let counters = WordSet(
    """
    fell fall falls falling dropped drop dropping rose rise rising declined decline down up grew cut went reduced \
    increased decreased sank slid climbed jumped shrank dipped vote votes score seats won lost win loss margin tally majority decision
    victory defeat lead backwards backward reverse \
    countdown
    """)

  fileprivate func finding(_ range: DateRange, _ first: DayInterval, _ last: DayInterval) -> Finding {
    let tokens = reading.prose.tokens
    let (a, b) = (tokens.range(range.first.tokens), tokens.range(range.last.tokens))
    return .finding(
      placed(.backwards, a), at: tokens.range(range.tokens),
      operands: [
        .init("from", text: text(a), value: "\(first)", range: a),
        .init("to", text: text(b), value: "\(last)", range: b),
      ], arithmetic: "\(last.to) is before \(first.from)")
  }
}

extension Finding.Message {
  fileprivate static let backwards: Self = "this range ends before it begins"
}
