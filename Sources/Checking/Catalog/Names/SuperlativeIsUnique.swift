import Extraction
import Findings
import SourceText

extension Every where Subject == Superlative {
  /// Every superlative has one holder.
  public func isUnique() -> Assertion { assertion(.superlativeIsUnique) }
}

extension Rule {
  /// Two cannot be the first.
  public static let superlativeIsUnique: Rule = Rule(
    id: "superlative-is-unique", category: .names, tier: .heuristic,
    summary: "What is the first, the largest or the only one of its kind is one.",
    discussion: """
      “The first Republican to mention it” told of two persons, “the largest port in Orrin” of two ports, two that are \
      ranked number 1. Compared are superlatives of the same words, told of two names; what was the largest and what is \
      it now may be two.
      """,
    title: "every superlative has one holder",
    judge: { examination in
      let names = examination.reading.names
      var first: [[UInt32]: SuperlativeClaim] = [:]
      return .each(examination.study.superlatives, at: \.range) { claim in
        guard let holder = claim.holder, !examination.reading.isQuoted(claim.range) else { return nil }
        guard let other = first[claim.key], let before = other.holder else {
          first[claim.key] = claim
          return nil
        }
        guard names[before].first != names[holder].first, names[before].full != names[holder].full,
          claim.isPast == other.isPast
        else { return nil }
        return .finding(
          .two(names[holder].full, names[before].full, examination.text(claim.range)), at: claim.range,
          operands: [
            .init("here", text: examination.text(claim.range), value: names[holder].full, range: claim.range),
            .init("before", text: examination.text(other.range), value: names[before].full, range: other.range),
          ], related: [.init("the other", at: other.range)])
      }
    },
    examples: {
      Every(.superlative).isUnique().fails(
        "Ann Hale was the first mayor to close the pier. Tom Orr of Kelda was the ⟦first mayor to close the pier⟧."
      ).once
      Every(.superlative).isUnique().fails(
        "Kelda is the largest port in Orrin. Aldergate, the ⟦largest port in Orrin⟧, is old."
      ).once
      Every(.superlative).isUnique().fails(
        "Kelda College, ranked number 1 in the country, beat ⟦top-ranked⟧ Orrin College on Monday."
      ).once
      Every(.superlative).isUnique().holds(
        "Kelda is the largest port in Orrin. Aldergate is the largest port in Norwick.")
      Every(.superlative).isUnique().holds(
        "Ann Hale was the first mayor to close the pier. Hale was the first mayor to close the pier.")
    })
}

extension Finding.Message {
  fileprivate static func two(_ here: String, _ before: String, _ words: String) -> Self {
    "\(here) is told to be the \(words) here, \(before) before"
  }
}
