import Extraction
import Findings
import SourceText

extension Every where Subject == Superlative {
  /// Somebody answers for every superlative.
  public func isAttributed() -> Assertion { assertion(.superlativeSupported) }
}

extension Rule {
  /// Somebody answers for every superlative.
  public static let superlativeSupported: Rule = Rule(
    id: "superlative-supported", category: .names, tier: .heuristic, severity: .note,
    summary: "Somebody answers for every “first”, “largest” and “only”.",
    discussion: """
      That something is the first ever, the largest, the only one is easily written and hard to check. It is attributed \
      where it lies in what somebody named says. Asked are those that could be looked up: of what is measured or counted, \
      with words that say among what (“in Orrin”, “since 1990”, “to cross the bay”). “His first”, “not the first” \
      and “the smallest possible” are none. Of 26 notes on published articles 11 were worth a look.
      """,
    title: "every superlative is attributed",
    judge: { examination in
      let reading = examination.reading
      return .each(examination.study.superlatives.filter { $0.hasScope && !reading.isCounting($0) }, at: \.range) {
        claim in
        let isAnswered = reading.isQuoted(claim.range) || reading.isAttributed(claim.range, in: claim.sentence)
        return isAnswered ? nil : .finding(.unsaid, at: claim.range)
      }
    },
    examples: {
      Every(.superlative).isAttributed().fails("The pier is the ⟦oldest pier in Orrin⟧.")
      Every(.superlative).isAttributed().holds("The pier is the oldest pier in Orrin, Ann Hale, the mayor, said.")
      Every(.superlative).isAttributed().holds("According to the port’s log, it was the first ferry to cross the bay.")
      Every(.superlative).isAttributed().holds(
        "Reed planned his first speech in Orrin. It is not the first step in Orrin, and the smallest possible step in years."
      )
      Every(.superlative).isAttributed().holds("The first quarter was cold. It was the first time she sailed.")
    })
}

extension Reading {
  /// “his first speech in Orrin” counts somebody’s own, “the smallest possible” sets nothing against others.
  fileprivate func isCounting(_ claim: SuperlativeClaim) -> Bool {
    let (tokens, at) = (prose.tokens, prose.tokens.index(at: claim.range.start))
    // “is not the first”: nothing is claimed of it.
    if Negator.stands(at: at - 2, in: tokens) { return true }
    return tokens[at].keyword == .first && (tokens[at - 1].is(.possessive) || tokens[at - 1].kind == .clitic)
      || thinkable.contains(tokens[at + 1])
  }

  /// Whether somebody answers for a place of a sentence.
  fileprivate func isAttributed(_ range: TextRange, in sentence: Int) -> Bool {
    attributions[ofSentence: sentence, \.sentence].contains { attribution in
      !attribution.sourceKind.answersForNothing && attribution.sourceKind != .absent
        && attribution.content.contains { $0.overlaps(range) }
    }
      || claims[ofSentence: sentence, \.sentence].contains { $0.attribution != nil && $0.range.contains(range) }
  }
}

private let thinkable = WordSet("possible conceivable imaginable")

extension Finding.Message {
  fileprivate static let unsaid: Self = "who says that it is, the text does not tell"
}
