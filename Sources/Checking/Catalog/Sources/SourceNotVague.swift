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
    summary: "No source is “experts” or “critics” where nobody at all is named.",
    discussion: """
      Experts, critics, observers, sources: nobody can be asked. Where the text names a source anywhere, a vague one \
      beside it sums up and is no finding.
      """,
    title: "no source is vague",
    judge: { examination in
      let attributions = examination.reading.attributions
      let named = attributions.contains { $0.sourceKind == .named || $0.sourceKind == .carried }
      return .each(attributions.filter { !$0.source.isEmpty }, at: \.source[0]) { attribution in
        attribution.sourceKind == .vague && !named ? .finding(.vague, at: attribution.source[0]) : nil
      }
    },
    examples: {
      No(.source).isVague().holds("Ann Hale, the harbor master, said that the ferry was old.")
      No(.source).isVague().fails("⟦Experts⟧ say that the ferry is too old.")
      No(.source).isVague().holds(
        "Critics say that the ferry is too old. “It leaks,” said Ann Hale, the harbor master.")
    })
}

extension Finding.Message {
  fileprivate static let vague: Self = "who these are is not said, and no other source is named"
}
