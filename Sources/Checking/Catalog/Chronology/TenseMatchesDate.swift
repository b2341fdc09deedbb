import Extraction
import Findings
import SourceText

extension Rule {
  /// What is told as still to come is dated no earlier than the text was published.
  public static let tenseMatchesDate: Rule = Rule(
    id: "tense-matches-date", category: .chronology, tier: .heuristic,
    summary: "What is told as still to come is dated no earlier than the text was published.",
    discussion: """
      Only a date that goes with “will” or “shall” in a clause of the text’s own is held to this; what somebody said it would be may \
      be over by now, and what stands in a quotation was said on another day. A date without a year is read in the year \
      of publication where that puts it less than a month back. On 1,156 published texts it never fired.
      """,
    title: "nothing told as still to come is dated before publication",
    judge: { examination in
      guard let published = examination.document.published else { return .vacuous }
      let told = examination.toldDates().filter { $0.tense == .future && !examination.isReported($0) }
      return .each(told, at: \.timex.range) { date in
        guard let days = examination.over(date.timex, published) else { return nil }
        return examination.finding(date, days, published)
      }
    },
    examples: {
      HouseRule(.tenseMatchesDate).fails("The council will meet on ⟦27 February⟧.")
      HouseRule(.tenseMatchesDate).fails("On ⟦27 January 2026⟧, the council will meet.")
      HouseRule(.tenseMatchesDate).fails("The council will meet at the pier on ⟦27 January 2026⟧.")
      HouseRule(.tenseMatchesDate).holds("The council will meet on 9 March.")
      HouseRule(.tenseMatchesDate).holds("The council will meet on 20 December.")
      HouseRule(.tenseMatchesDate).holds("The council will meet on 27 February, it said in January.")
      HouseRule(.tenseMatchesDate).holds("The council met on 27 February.")
    })
}

extension Examination {
  /// Whether the clause is what somebody said, in quotation marks or without.
  fileprivate func isReported(_ date: EventDate) -> Bool {
    let clauses = reading.prose.clauseOf
    guard clauses.indices.contains(date.verb) else { return true }
    let number = Int(clauses[date.verb])
    guard reading.prose.clauses.indices.contains(number),
      [.main, .relative].contains(reading.prose.clauses[number].kind)
    else {
      return true
    }
    if isQuoted(date.timex.range) { return true }
    // "The council will meet on 27 February, it said in January."
    guard reading.sentences.indices.contains(date.timex.sentence) else { return true }
    let (tokens, tags) = (reading.prose.tokens, reading.prose.tags)
    let near = date.verb - 40..<date.verb + 40
    return reading.sentences[date.timex.sentence].tokens.clamped(to: near).contains { at in
      at != date.verb && tags[at] == .finite && tokens[at].is([.reporting, .planning]) && tokens[at].is(.verbPast)
    }
  }

  /// The days of a date that were over at publication; nil where they were not, or need not have been.
  fileprivate func over(_ timex: Timex, _ published: Day) -> DayInterval? {
    let written = timex.written
    if written.year != nil {
      guard written.month != nil, let days = timex.days, days.to.number < published.number - 1 else { return nil }
      return days
    }
    guard let month = written.month, let dayOfMonth = written.day, !timex.isRelative else { return nil }
    if case .timex = timex.anchor { return nil }
    let candidates = [published.year, published.year - 1].compactMap { Day($0, month, dayOfMonth) }
    guard let day = candidates.first(where: { $0 <= published }), (2...31).contains(published.number - day.number)
    else { return nil }
    if let weekday = written.weekday, day.weekday != weekday { return nil }
    return DayInterval(day, day)
  }

  fileprivate func finding(_ date: EventDate, _ days: DayInterval, _ published: Day) -> Finding {
    let distance = published.number - days.to.number
    return .finding(
      .over, at: date.timex.range,
      operands: [
        operand("the event", date.timex.read(as: days)),
        .init("published", text: "\(published)", value: "\(published)"),
      ], arithmetic: "\(days.to) is \(distance) days before \(published)",
      related: [.init("told as still to come", at: reading.prose.tokens[date.verb].range)])
  }
}

extension Finding.Message {
  fileprivate static let over: Self = "this is told as still to come, but was over at publication"
}
