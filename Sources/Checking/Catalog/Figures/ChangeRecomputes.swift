import Extraction
import Findings
import SourceText

extension Every where Subject == Change {
  /// Every change is the one that its two ends make.
  public func recomputes() -> Assertion { assertion(.changeRecomputes) }
}

extension Rule {
  /// A change is the one that its two ends make.
  public static let changeRecomputes: Rule = Rule(
    id: "change-recomputes", category: .figures, tier: .arithmetic,
    summary: "A change is the one that its two ends make.",
    discussion: """
      Where a sentence tells from what, to what and by how much, the change is computed from the intervals of both ends: \
      in percent of the first, in percentage points, or in the unit of the ends. Percent where percentage points are \
      meant is left to points-not-percent. \
      Measured on 1,240 published articles of politics, finance and wire copy: 82 changes with both ends in reach, \
      no finding. Of a sentence of more than 64 figures, which was made and not written, nothing is related.
      """,
    title: "every change is the one that its two ends make",
    judge: { $0.judge(.change) },
    examples: {
      Every(.change).recomputes().holds("Fares rose 25 percent, from $80 to $100.")
      Every(.change).recomputes().fails("Fares rose ⟦25 percent⟧ from $80 to $105.")
      Every(.change).recomputes().fails("The ferry carried 105 passengers, up ⟦25 percent⟧ from 80.")
      Every(.change).recomputes().fails("Passengers fell from 400 to 300, a ⟦20 percent⟧ drop.")
      Every(.change).recomputes().fails("The number of cars increased by ⟦30⟧, to 112 from 80.")
      Every(.change).recomputes().holds("The budget grew 10 percent to $3.2 billion from $2.9 billion.")
      Every(.change).recomputes().fails("Approval fell ⟦four percentage points⟧, from 47 percent to 41 percent.")
      Every(.change).recomputes().fails(
        "Net was $318.2 million, or $2.62 a share, up ⟦23%⟧ from $280.7 million, or $2.30 a share.")
      Every(.change).recomputes().holds("Fares rose 25 percent as wages went from $80 to $105.")
      Every(.change).recomputes().holds("Sales rose about 30 percent, from 80 to 105.")
      Every(.change).recomputes().fails("Fares rose ⟦30 percent⟧ in the quarter, from $80 a year earlier to $100.")
      Every(.change).recomputes().fails(
        "Passengers fell to 300 last year from 400 the year before, a drop of ⟦15 percent⟧.")
      Every(.change).recomputes().fails(
        "Ticket sales increased from 4,000 in January to 5,000 in February, or ⟦35 percent⟧.")
      Every(.change).recomputes().fails("Shares of the line dropped $2, or ⟦8 percent⟧, to $48.")
      Every(.change).recomputes().fails(
        "Net income fell ⟦12 percent⟧ to $182 million. Last year, when storms cost $5 million, net was $235 million.")
      Every(.change).recomputes().holds("Shares fell $2, or 4 percent, to $48, after opening at $49.")
      Every(.change).recomputes().holds("It cut 40 posts, or 5 percent of its staff, at its 12 piers.")
      Every(.change).recomputes().fails("Revenue was $10 million, a ⟦33 percent⟧ increase from $6 million.")
      Every(.change).recomputes().fails(
        "Only 360 people came on Monday. That’s down ⟦26 percent⟧ from the 436 of last year.")
      Every(.change).recomputes().fails("Visitors fell by a ⟦third⟧ in the year, from 90,000 to 75,000.")
      Every(.change).recomputes().fails("The index fell ⟦4.3 percent⟧, or 251 points, to end the day at 7,114.")
      Every(.change).recomputes().fails("The school has 630 pupils, ⟦50⟧ more than the 540 it had last year.")
      Every(.change).recomputes().fails(
        "38 percent like it, a drop of ⟦nine⟧ points since October, when 45 percent did.")
      Every(.change).recomputes().holds(
        "Approval stands at 41 percent, down six points from May, when 47 percent of men liked it.")
    })
}
