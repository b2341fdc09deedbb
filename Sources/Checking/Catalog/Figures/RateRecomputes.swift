import Extraction
import Findings
import SourceText

extension Every where Subject == Rate {
  /// Every rate is the one that its two figures make.
  public func recomputes() -> Assertion { assertion(.rateRecomputes) }
}

extension Rule {
  /// A rate is the one that its two figures make.
  public static let rateRecomputes: Rule = Rule(
    id: "rate-recomputes", category: .figures, tier: .arithmetic,
    summary: "A rate is the one that its two figures make.",
    discussion: """
      “240 cases among 60,000 people, or 400 per 100,000”, “$1,200 over 12 weeks, or $100 a week”, “120 miles in two \
      hours, or 60 mph”. The quotient of the intervals must meet the rate as it may have been rounded. \
      Measured on 1,240 published articles of politics, finance and wire copy: 5 rates told in full, no finding.
      """,
    title: "every rate is the one that its figures make",
    judge: { $0.judge(.rate) },
    examples: {
      Every(.rate).recomputes().holds("There were 240 cases among 60,000 people, or 400 cases per 100,000 people.")
      Every(.rate).recomputes().fails("There were 240 cases among 60,000 people, or ⟦4⟧ cases per 100,000 people.")
      Every(.rate).recomputes().fails("They counted 240 cases in 60,000 people, or ⟦4⟧ per 100,000.")
      Every(.rate).recomputes().fails("The pier cost $1,200 over 12 weeks, or ⟦$120 a week⟧.")
      Every(.rate).recomputes().holds("The ferry went 120 miles in two hours, or 60 mph.")
      Every(.rate).recomputes().fails("The ferry went 120 miles in two hours (⟦50 mph⟧).")
      Every(.rate).recomputes().holds("It carried 240 cars in 12 hours, or 400 people a day.")
      Every(.rate).recomputes().fails("It sold 10,000 shares for ⟦$50,000⟧, or $6 a share.")
      Every(.rate).recomputes().fails("The pass costs about $120 a year, or ⟦$20 a month⟧.")
      Every(.rate).recomputes().fails("It pays $43.50 for each of the 4.9 million shares, or ⟦$231.2 million⟧.")
      Every(.rate).recomputes().fails(
        "The 24 seats are divided among eight districts, the winner taking all ⟦four⟧ seats.")
      Every(.rate).recomputes().fails("The line sold 4,200 season tickets at $180 apiece, bringing in ⟦$846,000⟧.")
      Every(.rate).recomputes().fails("She made ⟦480⟧ crossings in 24 weeks, an average of 25 a week.")
      Every(.rate).recomputes().holds("The line sold 4,200 season tickets at $180 apiece, bringing in $756,000.")
      Every(.rate).recomputes().holds("The pass costs $120 a year, or $10 a month.")
    })
}
