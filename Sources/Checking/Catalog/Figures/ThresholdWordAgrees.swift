import Extraction
import Findings
import SourceText

extension Every where Subject == Threshold {
  /// Every bound in words agrees with the figure that stands beside it.
  public func agrees() -> Assertion { assertion(.thresholdWordAgrees) }
}

extension Rule {
  /// A bound in words agrees with the figure that stands beside it.
  public static let thresholdWordAgrees: Rule = Rule(
    id: "threshold-word-agrees", category: .figures, tier: .arithmetic,
    summary: "A bound in words agrees with the figure that stands beside it.",
    discussion: """
      “More than half (49.8 %)”, “fewer than 50 (52)”, “nearly a third (36 percent)”, “a majority (48 percent)”. Nearly, \
      almost and just under are below what they name, just over is above. A finding stands where no reading of the \
      figure’s rounding keeps the word. \
      Measured on 1,240 published articles of politics and finance: \
      5 bounds beside their figures, all right, no finding.
      """,
    title: "every bound in words agrees with its figure",
    judge: { $0.judge(.threshold) },
    examples: {
      Every(.threshold).agrees().holds("More than half (52 %) of the ferries were late.")
      Every(.threshold).agrees().fails("More than half (⟦49.8 %⟧) of the ferries were late.")
      Every(.threshold).agrees().fails("Fewer than 50 passengers (⟦52⟧) stayed on board.")
      Every(.threshold).agrees().fails("Nearly a third, or ⟦36 percent⟧, of the ferries were late.")
      Every(.threshold).agrees().fails("A majority (⟦48 percent⟧) of the captains voted for it.")
      Every(.threshold).agrees().holds("Nearly two-thirds (64 percent) of the ferries were late.")
      Every(.threshold).agrees().holds(
        "More than 50 ferries (10 of them new) and over half (of the old ones) were late.")
      Every(.threshold).agrees().holds("At least 300 people, or about 300, were on the pier.")
      Every(.threshold).agrees().fails("At ⟦17.4 percent⟧, the rate is well below its peak of 12.8 percent in 2010.")
      Every(.threshold).agrees().fails(
        "The line will pay out ⟦$7 million⟧ this year, more than the $12 million it expects to earn.")
      Every(.threshold).agrees().fails("Only a bit more than half — ⟦45 percent⟧ — of the captains back it.")
      Every(.threshold).agrees().fails("The index fell to below 9,000, closing at ⟦9,579⟧.")
      Every(.threshold).agrees().holds(
        "At 7.4 percent, the rate is well below its peak of 12.8 percent, but above the 5 percent of 2001.")
      Every(.threshold).agrees().fails("Sales of ⟦$2.1 million⟧ surpassed the target of $2.4 million.")
      Every(.threshold).agrees().fails("The new timetable won ⟦45 percent⟧, a majority.")
      Every(.threshold).agrees().fails("The rate of ⟦61 percent⟧ was higher than the 64 percent of four years ago.")
      Every(.threshold).agrees().holds("It cost $4 million, more than the $3 million planned.")
      Every(.threshold).agrees().fails("A majority of captains, ⟦46 percent⟧, like it.")
      Every(.threshold).agrees().fails("The line won a ⟦49 percent⟧ majority of the shares.")
      Every(.threshold).agrees().fails("It sold ⟦650⟧ tickets in the quarter, falling short of estimates of 600.")
      Every(.threshold).agrees().holds("A majority of captains – 44 percent of women and 61 percent of men – like it.")
      Every(.threshold).agrees().fails("The new timetable won ⟦45 percent⟧, an absolute majority.")
      Every(.threshold).agrees().holds("Profit was more than $5 million in 2019, compared to $4 million.")
      Every(.threshold).agrees().holds("Turnout was below 60 percent in Kelda, at 71 percent in Aldergate.")
      Every(.threshold).agrees().holds("She won with more than 60 percent of the vote to 38 percent for Hale.")
      Every(.threshold).agrees().holds("With 34 percent of the vote, the party won a majority of the seats.")
      Every(.threshold).agrees().holds("A crew of 14 cleared the 300 mines.")
      Every(.threshold).agrees().holds("In Kelda 46 percent, a majority of them captains, voted against the pier.")
      Every(.threshold).agrees().holds("Those with most experience (12 percent) left first.")
    })
}
