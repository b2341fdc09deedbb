extension Rule {
  /// Every document can be read: the judge says so of one that cannot.
  public static let documentReadable: Rule = Rule(
    id: "document-readable", category: .sheet, readsAnyLanguage: true, tier: .arithmetic, severity: .error,
    summary: "Every document is a text in UTF-8 with a well-formed header.",
    discussion: """
      A document that is gone, empty, not UTF-8, no plain file, or that begins with a malformed header is one finding, \
      with the line and what was expected. The other documents are checked all the same.
      """,
    title: "every document can be read",
    judge: { examination in .holds(touching: [examination.start]) },
    examples: {
      HouseRule(.documentReadable).holds("The ferry sails on Tuesday.")
    })
}
