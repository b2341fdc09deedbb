import Findings

extension Rule {
  /// The document tells the day that it was published on.
  public static let documentDated: Rule = Rule(
    id: "document-dated", category: .documents, covers: [], readsAnyLanguage: true, tier: .arithmetic,
    severity: .warning,
    summary: "The document tells the day that it was published on.",
    discussion: """
      “On Tuesday”, “last year” and “in March” are days only when it is known from which day they are counted. Without \
      one they stay open, and every rule that compares dates has less to go by; a text without any such words is not asked \
      for its day. It is told once, and in one of these ways: \
      `date 2026-03-03` at the very start of the text, `date: 2026-03-03` in a front matter, what a web page says of itself.
      """,
    title: "the document tells its day of publication",
    judge: { examination in
      examination.study.lacksItsDay
        ? .fails([.finding(.undated, at: examination.start)]) : .holds(touching: [])
    },
    examples: {
      HouseRule(.documentDated).holds("The ferry sails on Tuesday.")
      HouseRule(.documentDated).holds(
        "---\ndate: 2026-03-03T09:30:00+01:00\ntags: [ferry]\n---\nThe ferry sails on Tuesday."
      ).once
      HouseRule(.documentDated).fails("⟦⟧The ferry sails on Tuesday.", published: nil).once
    })
}

extension Study {
  /// Whether the text has words that count from a day of publication, and tells none.
  package var lacksItsDay: Bool {
    document.published == nil && reading.timexes.contains { $0.isRelative || $0.anchor == .unknown }
  }
}

extension Finding.Message {
  fileprivate static let undated: Self =
    "the document does not tell the day it was published on; begin it with a line such as “date 2026-03-03”"
}
