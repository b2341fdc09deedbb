import Extraction
import Findings

extension Rule {
  /// A part is no larger than its whole.
  public static let partWithinWhole: Rule = Rule(
    id: "part-within-whole", category: .figures, tier: .heuristic, summary: "A part is no larger than its whole.",
    discussion: """
      “412 passengers, including 36 children”, “$2 million of the $5 million”, “of which 12”, “a small share of”. Money of \
      one currency, people and people, things of one noun.
      """,
    title: "no part is larger than its whole",
    judge: { $0.judge(.part) },
    examples: {
      HouseRule(.partWithinWhole).fails("The ferry carried 412 passengers, including ⟦436⟧ children.")
    })
}
