import Extraction
import Findings
import SourceText

extension Every where Subject == Share {
  /// Every share is the one that its part and its whole make.
  public func recomputes() -> Assertion { assertion(.shareRecomputes) }
}

extension Rule {
  /// A share is the one that its part and its whole make.
  public static let shareRecomputes: Rule = Rule(
    id: "share-recomputes", category: .figures, tier: .arithmetic,
    summary: "A share is the one that its part and its whole make.",
    discussion: """
      Where part, whole and percentage stand together (“31 of 48 (65 %)”, “31 of the 48, or 65 percent,”, “65 percent (31 \
      of 48)”), the quotient of the intervals must meet the percentage as it may have been rounded. \
      Measured on 1,240 published articles of politics, finance and wire copy: 4 shares told in full, 9 whose whole \
      is not plain, no finding.
      """,
    title: "every share is the one that its part and its whole make",
    judge: { $0.judge(.share) },
    examples: {
      Every(.share).recomputes().holds("31 of 48 captains (65 %) voted for the new timetable.")
      Every(.share).recomputes().fails("31 of 48 captains (⟦62 %⟧) voted for the new timetable.")
      Every(.share).recomputes().fails("31 of the 48 captains, or ⟦62 percent⟧, voted for the new timetable.")
      Every(.share).recomputes().fails("In all, ⟦62 percent⟧ (31 of 64) were late.")
      Every(.share).recomputes().fails("$3.1 million of the $4.8 million (⟦62 percent⟧) was spent on the pier.")
      Every(.share).recomputes().fails("The office found that 187 out of 437 ferries, or ⟦50 percent⟧, were late.")
      Every(.share).recomputes().holds("$3 million of the $5 million (62 percent) was spent on the pier.")
      Every(.share).recomputes().holds("31 of 48 captains voted for it, and 62 percent of the passengers.")
      Every(.share).recomputes().fails("It has 640 cabins, of which 128, or ⟦30 percent⟧, were empty.")
      Every(.share).recomputes().fails("Of the 640 cabins, 128, or ⟦30 percent⟧, were empty.")
      Every(.share).recomputes().fails("Only 31 of the 48 captains – ⟦62 percent⟧ – voted for it.")
      Every(.share).recomputes().fails(
        "In a year when the port took in $215 million, just $9.2 million, or ⟦14 percent⟧, went to repairs.")
      Every(.share).recomputes().holds(
        "The line earned $215 million, and $9.2 million, or 14 percent of its profit, went to repairs.")
      Every(.share).recomputes().holds(
        "Sales rose $2 million, or 25 percent, to $10 million in a market of $80 million.")
      Every(.share).recomputes().fails(
        "It has killed 1,383 seals. There were 60,330 seals, so the death rate is ⟦0.023 percent⟧.")
      Every(.share).recomputes().fails("Thirty of the 40 captains voted for it, or ⟦65 percent⟧.")
      Every(.share).recomputes().holds("Some 1,200 of the 4,800 homes, 35 percent of them rented, were flooded.")
    })
}
