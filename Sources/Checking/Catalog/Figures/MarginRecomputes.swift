import Extraction
import Findings

extension Rule {
  /// A margin is what lies between its two figures.
  public static let marginRecomputes: Rule = Rule(
    id: "margin-recomputes", category: .figures, tier: .heuristic,
    summary: "A margin is what lies between its two figures.",
    discussion: """
      “Leads by seven, 48 to 42”, “a lead of 375, 2,203 to 1,828”, “a net rating of −11 points (40 percent to 51 percent)”. \
      Measured on 1,240 published articles of politics, finance and wire copy: 17 margins that some pair in reach \
      makes, 19 without a pair right beside them, no finding.
      """,
    title: "every margin is what lies between its figures",
    judge: { $0.judge(.margin) },
    examples: {
      HouseRule(.marginRecomputes).fails("The bill leads by ⟦nine⟧ points, 48 percent to 42 percent.")
      HouseRule(.marginRecomputes).fails("Hale is ahead of Orr by ⟦four⟧ points, 51 percent to 45 percent.")
      HouseRule(.marginRecomputes).fails(
        "In Kelda she is up ⟦7 percentage points⟧ at 49 percent to 40 percent for Orr.")
      HouseRule(.marginRecomputes).fails(
        "Orr has a net rating of ⟦-15⟧ points (40 percent positive to 51 percent negative).")
      HouseRule(.marginRecomputes).fails("Hale led Orr 48 percent to 42 percent, a ⟦nine⟧-point margin.")
      HouseRule(.marginRecomputes).fails("The plan trails by ⟦8⟧ points, 44 percent to 49 percent, in the latest poll.")
      HouseRule(.marginRecomputes).holds("The bill leads by six points, 48 percent to 42 percent.")
      HouseRule(.marginRecomputes).holds("Hale got 412 votes to 380 votes, winning 90 of them in Aldergate.")
      HouseRule(.marginRecomputes).holds(
        "The bill leads 48 percent to 42 percent, with a margin of error of three points.")
      HouseRule(.marginRecomputes).holds("Hale is up three points since May and leads 48 percent to 42 percent.")
      HouseRule(.marginRecomputes).holds(
        "Hale leads by nine points among men and 48 percent to 42 percent among women.")
    })
}
