public import Extraction
import Findings
import SourceText

extension No where Subject == Attribution {
  /// No cue stands without a source in reach.
  public func isOrphaned() -> Assertion { assertion(.attributionNotOrphaned) }
}

extension Rule {
  /// No cue stands without a source in reach.
  public static let attributionNotOrphaned: Rule = Rule(
    id: "attribution-not-orphaned", category: .sources, tier: .heuristic,
    summary: "Whoever is said to say something is named.",
    discussion: """
      “It is clarified that …” says that somebody clarified it and not who. A discourse marker beside a named source \
      (“As noted, Washington suspects …”) is a mere note. What an orphan holds is not reported a second time as a claim \
      without a source. What comes to light by itself (“it is discovered that”, “it turned out”) asks for nobody. \
      On 840 published articles 2 of 4 findings were worth a look; the others stood in opinion and in history.
      """,
    title: "no attribution is orphaned",
    judge: { examination in
      var verdict = Verdict.each(examination.reading.attributions, at: \.place) { attribution in
        switch attribution.sourceKind {
        case .absent where examination.isDiscovery(attribution): nil
        case .absent: .finding(.orphan, at: examination.cue(of: attribution))
        case .marker: .finding(.marker, at: examination.cue(of: attribution), severity: .note)
        case .named, .carried, .vague, .anyone: nil
        }
      }
      if verdict.findings.allSatisfy({ $0.severity == .note }), verdict.kind == .fails { verdict.kind = .holds }
      return verdict
    },
    examples: {
      No(.attribution).isOrphaned().holds("The ferry is late, said Ann Hale, the harbor master.")
      No(.attribution).isOrphaned().holds("She calms him even after it is discovered that the ferry was sold.")
      No(.attribution).isOrphaned().fails("⟦It is clarified⟧ that the ferry will sail on Wednesday.")
    })
}

extension Attribution {
  /// Where it stands: from its source to its cue, or its content.
  fileprivate var place: TextRange { (source + cue).first ?? content.first ?? TextRange(0, 0) }
}

/// What comes to light by itself, with nobody to say so: “it turned out”, “it is discovered that”.
private let discoveries = WordSet(
  "discovered revealed found learned decided turned turns emerged emerges noted hoped feared expected established known"
)

extension Examination {
  fileprivate func isDiscovery(_ attribution: Attribution) -> Bool {
    let tokens = reading.prose.tokens
    return attribution.cue.contains { tokens.holds(discoveries, in: tokens.indices(in: $0)) }
  }

  /// The cue, from its first word to its last, with the empty "it" that stands for its source.
  fileprivate func cue(of attribution: Attribution) -> TextRange {
    guard var range = attribution.cue.first, let last = attribution.cue.last else { return attribution.place }
    if last.end - range.start < 200 { range = range.union(last) }
    let tokens = reading.prose.tokens
    let first = tokens.index(at: range.start)
    if first > 0, tokens[first - 1].keyword == .it { range = tokens[first - 1].range.union(range) }
    return range
  }
}

extension Finding.Message {
  fileprivate static let orphan: Self = "nobody is named who says this"
  fileprivate static let marker: Self = "nobody is named who noted this; the source beside it answers for the claim"
}
