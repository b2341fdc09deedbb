public import Extraction
import Findings
import SourceText

extension Every where Subject == Timex {
  /// Every date stands on the calendar, and every time on the clock.
  public func exists() -> Assertion { assertion(.dateExists) }
}

extension Rule {
  /// A date stands on the calendar, and a time on the clock.
  public static let dateExists: Rule = Rule(
    id: "date-exists", category: .chronology, tier: .arithmetic, severity: .error,
    summary: "A date stands on the calendar, and a time on the clock.",
    discussion: """
      What is written is judged, not what was made of it. A month beside a number that counts (“in April 31 people \
      came”) is no date; a bare 25:10 is a race or a verse, with “p.m.” it is a time. “On February 29” without a year is \
      a warning where no year about publication, and none that the text names, has such a day. On 1,156 published texts \
      it never fired.
      """,
    title: "every date stands on the calendar",
    judge: { examination in
      let impossible = examination.reading.impossibleDates
      var verdict = Verdict.each(impossible, at: \.range) { date in
        .finding(
          examination.placed(.none(date.reason), date.range), at: date.range,
          operands: [.init("the date", text: examination.text(date.range), value: "no such day", range: date.range)],
          arithmetic: date.reason, severity: date.isDerived ? .warning : nil)
      }
      // That a date stands on the calendar ticks it off for nobody: nothing is touched.
      if impossible.isEmpty, !examination.reading.timexes.isEmpty { verdict = .holds(touching: []) }
      return verdict
    },
    examples: {
      Every(.date).exists().fails("The ferry left the pier on ⟦31 April⟧.")
      Every(.date).exists().fails("The ferry left the pier on ⟦29 February 2023⟧, and came back.")
      Every(.date).exists().holds("The ferry left the pier on 29 February 2024.")
      Every(.date).exists().holds("In April 31 people took the ferry.", because: "31 counts the people")
      Every(.date).exists().fails("The ferry left at ⟦25:10 p.m.⟧ and came back.")
      Every(.date).exists().holds("The relay was won in 25:10.", because: "minutes and seconds")
      Every(.date).exists().fails("The pier was closed on ⟦March 35, 2026⟧.")
      Every(.date).exists().fails("The pier was closed on ⟦February 29⟧.")
      Every(.date).exists().holds("The captain was born on February 29.")
    })
}

extension Finding.Message {
  fileprivate static func none(_ reason: String) -> Self { "there is no such date: \(reason)" }
}
