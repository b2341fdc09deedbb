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
      passed over, since they go up when they fall.
      """,
    title: "every word of direction agrees with its figures",
    judge: { $0.judge(.direction) },
    examples: {
      HouseRule(.directionAgrees).fails("Its share rose to ⟦51 percent⟧ last year from 58 percent.")
    })
}
