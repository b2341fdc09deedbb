import Extraction
import Findings
import SourceText

extension Every where Subject == Source {
  /// Of every source that is not named the text says why.
  public func isNamedOrSaysWhyNot() -> Assertion { assertion(.anonymityJustified) }
}

extension Rule {
  /// Of every source that is not named the text says why.
  public static let anonymityJustified: Rule = Rule(
    id: "anonymity-justified", category: .sources, covers: [.attribution], tier: .heuristic,
    summary: "Of every source who is not named the text says why.",
    discussion: """
      “A person familiar with her thinking”, “two officials briefed on the talks”, “one aide”: somebody spoke, and the \
      text does not say who. It is told once a paragraph, unless the sentence or one beside it says why: “because she was \
      not authorized to speak”, “on condition of anonymity to discuss the talks”. \
      Of 77 findings on published articles 72 were worth a look.
      """,
    title: "every source is named, or the text says why not",
    judge: { examination in
      examination.unexplainedSources { wording, source in
        wording.isAnonymous ? .finding(.unnamed(examination.text(source)), at: source) : nil
      }
    },
    examples: {
      Every(.source).isNamedOrSaysWhyNot().fails(
        "The ferry will be sold, according to ⟦a person familiar with the talks⟧. Ann Hale, the mayor, said nothing.")
      Every(.source).isNamedOrSaysWhyNot().holds(
        "The ferry will be sold, said a person familiar with the talks, who asked not to be named because they are secret."
      )
      Every(.source).isNamedOrSaysWhyNot().fails("⟦One official⟧ said that Hale would be named to the board.").once
      Every(.source).isNamedOrSaysWhyNot().fails("The council authorized the sale to discuss it, ⟦one official⟧ said.")
        .once
      Every(.source).isNamedOrSaysWhyNot().holds(
        "The ferry will be sold, said one official, who was not authorized to speak publicly. The pier is old.")
      Every(.source).isNamedOrSaysWhyNot().holds("The ferry will be sold, said Ann Hale, an official of the port.")
      Every(.source).isNamedOrSaysWhyNot().fails("⟦One official⟧ said that the ferry will be sold.").once
    })
}

extension Finding.Message {
  fileprivate static func unnamed(_ source: String) -> Self {
    "“\(source)” is not named, and the text does not say why"
  }
}
