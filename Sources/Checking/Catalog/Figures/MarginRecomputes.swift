import Extraction
import Findings

extension Rule {
  /// A margin is what lies between its two figures.
  public static let marginRecomputes: Rule = Rule(
    id: "margin-recomputes", category: .figures, tier: .heuristic,
    summary: "A margin is what lies between its two figures.",
    discussion: """
      “Leads by seven, 48 to 42”, “a lead of 375, 2,203 to 1,828”, “a net rating of −11 points (40 percent to 51 percent)”.
      """,
    title: "every margin is what lies between its figures",
    judge: { $0.judge(.margin) },
    examples: {
      HouseRule(.marginRecomputes).fails("The bill leads by ⟦nine points⟧, 48 percent to 42 percent.")
    })
}
