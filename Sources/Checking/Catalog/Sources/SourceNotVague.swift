import Extraction
import Findings
import SourceText

extension No where Subject == Source {
  /// No source is somebody in general.
  public func isVague() -> Assertion { assertion(.sourceNotVague) }
}

extension Rule {
  /// No source is somebody in general.
  public static let sourceNotVague: Rule = Rule(
    id: "source-not-vague", category: .sources, covers: [.attribution], tier: .heuristic,
    summary: "No claim has “experts”, “critics” or “polls” for its source.",
    discussion: """
      Experts, critics, observers, officials, polls: nobody can be asked, and nobody looked up. What counts is the source \
      of this claim, whoever else is named in the text. “Some”, “many” and “supporters” are mere notes. A poll that the same \
      paragraph names (“a Nordpoll survey”) is one that can be looked up; what stands in a quotation or a headline, and what a \
      named source reports of others, is passed over; so are officials and supporters of whom it is told whose they are: \
      “Marlow officials” can be rung up. “Federal officials” counts as vague, for which of some hundred agencies they \
      serve is what an editor would ask. \
      Of 64 findings on published articles 46 were worth a look, of 56 when “supporters” had become a note 41.
      """,
    title: "no source is vague",
    judge: { examination in
      examination.unexplainedSources { wording, source in
        guard wording.isVague else { return nil }
        let isMinor = wording.isPronoun || wording.isOfSupporters
        return .finding(.vague(examination.text(source)), at: source, severity: isMinor ? .note : nil)
      }
    },
    examples: {
      No(.source).isVague().holds("Ann Hale, the harbor master, said that the ferry was old.")
      No(.source).isVague().fails("⟦Experts⟧ say that the ferry is too old.").once
      No(.source).isVague().fails(
        "⟦Critics⟧ say that the ferry is too old. “It leaks,” said Ann Hale, the harbor master.")
      No(.source).isVague().fails("⟦Critics of the plan⟧ say that the ferry is too old.").once
      No(.source).isVague().fails("⟦Federal officials⟧ say that the ferry is too old.").once
      No(.source).isVague().holds("Marlow officials say that the ferry is too old.")
      No(.source).isVague().fails("⟦Polls⟧ show that the town wants a bridge, and Ann Hale, the mayor, said so.")
        .once
      No(.source).isVague().holds("Polls show that the town wants a bridge. The Nordpoll survey asked 800 people.")
      No(.source).isVague().holds("Here is what we know.\n\nEXPERTS DOUBT THAT THE FERRY SAILS. It is old.")
      No(.source).isVague().holds("Exit polls show that the town wants a bridge, and Ann Hale, the mayor, said so.")
      No(.source).isVague().holds("“Critics say that it leaks,” said Ann Hale, the harbor master.")
    })
}

extension Finding.Message {
  fileprivate static func vague(_ source: String) -> Self {
    "who says so, or where it can be looked up, “\(source)” does not tell"
  }
}
