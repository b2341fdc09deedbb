import Findings

extension Rule {
  /// The text is English: of another language nothing could be said.
  public static let languageIsEnglish: Rule = Rule(
    id: "language-is-english", category: .sheet, readsAnyLanguage: true, tier: .arithmetic,
    summary: "The text is English.",
    discussion: """
      FactCheck reads English. In a text of another language every other rule would find nothing and seem content, so \
      the text is undecided instead. A text counts as English when enough of its words are English function words; one \
      of a few words is taken for English.
      """,
    title: "the text is English",
    judge: { examination in
      examination.reading.isEnglish
        ? .holds(touching: [])
        : .undecided([.finding(.otherLanguage, at: examination.start)])
    },
    examples: {
      HouseRule(.languageIsEnglish).holds("The ferry sails on Tuesday, the harbor office said.")
      HouseRule(.languageIsEnglish).undecided(
        """
        ⟦⟧Die Fähre fährt am Dienstag, sagte das Hafenamt. Sie ist alt, und niemand weiß, ob sie noch einmal fahren \
        wird, denn der Rat hat kein Geld mehr für den Kai.
        """)
    })
}

extension Finding.Message {
  fileprivate static let otherLanguage: Self = "the text is not English; nothing can be said of it"
}
