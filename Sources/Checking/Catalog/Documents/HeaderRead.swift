import Findings

extension Rule {
  /// Every line of the front matter says something here.
  public static let headerRead: Rule = Rule(
    id: "header-read", category: .documents, covers: [], readsAnyLanguage: true, tier: .arithmetic, severity: .note,
    summary: "Every key of the front matter is one that is read.",
    discussion: """
      A front matter made for Hugo, Jekyll or another generator of sites has keys that say nothing here: `tags`, `layout`, \
      `draft`. They are passed over, and told once: one of them may be a misspelled `date` or `embargo`.
      """,
    title: "every key of the front matter is read",
    judge: { examination in
      let keys = examination.document.header.strangeKeys
      return keys.isEmpty
        ? .holds(touching: []) : .fails([.finding(.strange(keys), at: examination.start)])
    },
    examples: {
      HouseRule(.headerRead).holds(
        "---\ndate: 2026-03-03\ntitle: The ferry\nlastmod: 2026-03-04\n---\nThe ferry sails."
      ).once
      HouseRule(.headerRead).fails("---\ndate: 2026-03-03\ntags:\n  - ferry\n---\n⟦⟧The ferry sails.").once
    })
}

extension Finding.Message {
  fileprivate static func strange(_ keys: [String]) -> Self {
    let words = keys.prefix(12).map { "“\($0)”" }.joined(separator: ", ")
    return "the front matter has \(keys.count == 1 ? "a key" : "keys") not read here: \(words)"
  }
}
