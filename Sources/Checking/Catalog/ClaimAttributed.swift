public import Extraction
import Findings

extension Every where Subject == Claim {
  /// Every claim names its source.
  ///
  /// A claim that nobody in the text answers for cannot be checked against anyone. It is attributed when it lies in the
  /// content of an attribution whose source names somebody.
  public func isAttributed() -> Assertion { assertion(.claimAttributed) }
}

extension Rule {
  /// Every claim names its source.
  public static let claimAttributed: Rule = Rule(
    id: "claim-attributed", tier: .heuristic,
    summary: "Every claim names its source.",
    discussion: """
      A claim is a finite clause that the writer puts forward and that could be checked: an event, a figure, a cause, a \
      superlative, an allegation. It is attributed when it lies in the content of an attribution. What an orphaned or a \
      vague attribution holds is left to the rules of those.
      """,
    title: "every claim is attributed",
    judge: { examination in
      .each(examination.reading.claims, at: \.range) { claim in
        claim.attribution == nil ? .finding(.noSource, at: claim.range) : nil
      }
    },
    examples: {
      Every(.claim).isAttributed().holds("The bridge opens in May, the mayor said.")
      Every(.claim).isAttributed().fails("The mayor said it opens. ⟦The bridge cost $4 million.⟧")
    })
}

extension Finding.Message {
  fileprivate static let noSource: Self = "no source for this claim"
}
