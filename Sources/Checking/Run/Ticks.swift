package import Findings

extension Rule {
  /// The kinds of marks that a fact of this rule ticks off: that a sentence is attributed does not vouch for its figures.
  package var ticks: [Mark.Kind] {
    switch id {
    case "supported-by", "corrected-everywhere", "documents-agree", "headline-in-body": Mark.Kind.allCases
    case _ where id.hasPrefix("quotation") || id.hasPrefix("elision"): [.quotation, .attribution]
    case "quotes-not-adjacent": [.quotation]
    case _ where id.hasPrefix("claim"), _ where id.hasPrefix("attribution"), "allegation-hedged",
      "superlative-supported":
      [.attribution, .claim]
    case _ where id.contains("source") || id.contains("cue") || id.hasPrefix("anonymity"): [.attribution]
    case "person-introduced", "name-spelled-one-way", "acronym-expanded", "title-is-constant": [.name]
    case _ where Rule.chronology.contains(id): [.date]
    case "placeholder-gone", "document-readable", "language-is-english", "sheet-not-empty", "evidence-intact",
      "retracted-is-gone", "edition-tells-changes":
      []
    default: [.figure]
    }
  }

  private static let chronology: Set<String> = [
    "date-is", "dates-run", "events-ordered", "weekday-matches-date", "date-exists", "range-runs-forward",
    "interval-agrees", "age-matches-birth", "relative-date-resolves", "anniversary-agrees", "not-after-publication",
    "tense-matches-date", "as-of-is-fresh", "same-event-same-date", "time-is-anchored",
  ]
}
