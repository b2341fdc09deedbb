import Extraction
import Findings
import SourceText

extension Every where Subject == Acronym {
  /// Every acronym is spelled out somewhere, but for those that everybody knows.
  public func isExpanded() -> Assertion { assertion(.acronymExpanded) }
}

extension Rule {
  /// Every acronym is spelled out once.
  public static let acronymExpanded: Rule = Rule(
    id: "acronym-expanded", category: .names, tier: .heuristic,
    summary: "Every acronym is spelled out once, but for those that everybody knows.",
    discussion: """
      Three to five capitals that stand for words which the text gives nowhere. Words count that begin with its letters: \
      “National Port Agency” anywhere, “gross domestic product (GDP)” beside it. NATO and the like are listed as known; \
      letters within a longer name, with a digit, in a quotation or a heading are passed over. \
      Measured on 840 published articles of politics: 25 findings, two in three worth a look.
      """,
    title: "every acronym is spelled out once",
    judge: { examination in
      .each(examination.reading.acronyms(), at: \.range) { acronym in
        acronym.isExpanded || acronym.isWellKnown ? nil : .finding(.bare(acronym.letters), at: acronym.range)
      }
    },
    examples: {
      Every(.acronym).isExpanded().holds("The National Port Agency (NPA) closed the pier. The NPA is small.")
      Every(.acronym).isExpanded().fails("The ⟦NPA⟧ closed the pier on Monday. The NPA is small.").once
      Every(.acronym).isExpanded().holds("The price rose with gross national debt (GND), and GND rose again.")
      Every(.acronym).isExpanded().holds("NATO ships and the BBC were in the port.")
      Every(.acronym).isExpanded().holds("An F-15 flew over the pier, and “the NPQ is late” was all that she said.")
    })
}

extension Finding.Message {
  fileprivate static func bare(_ letters: String) -> Self { "what \(letters) stands for, the text does not say" }
}
