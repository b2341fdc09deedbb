import Extraction
import Findings
import SourceText

extension Every where Subject == Multiple {
  /// Every multiple is the one that its figures make.
  public func recomputes() -> Assertion { assertion(.multipleAgrees) }
}

extension Rule {
  /// A multiple is the one that its figures make.
  public static let multipleAgrees: Rule = Rule(
    id: "multiple-agrees", category: .figures, tier: .arithmetic,
    summary: "A multiple is the one that its figures make.",
    discussion: """
      “Doubled from 40 to 80”, “tripled to 120 from 40”, “halved”, “one in five (20 %)”, “a third, or 33 percent,”. These \
      are manners of speaking: a tenth either way passes, more with “about” or “nearly”; “more than doubled” is more. \
      Measured on 1,240 published articles of politics, finance and wire copy: 19 multiples beside their figures, \
      no finding.
      """,
    title: "every multiple is the one that its figures make",
    judge: { $0.judge(.multiple) },
    examples: {
      Every(.multiple).recomputes().holds("The fare doubled from $40 to $82.")
      Every(.multiple).recomputes().fails("The fare ⟦doubled⟧ from $40 to $70.")
      Every(.multiple).recomputes().fails("Passengers ⟦more than tripled⟧ to 105 from 40.")
      Every(.multiple).recomputes().fails("The crew shrank from 40 to 28, ⟦nearly halving⟧ in a year.")
      Every(.multiple).recomputes().fails("One in five (⟦25 %⟧) ferries was late.")
      Every(.multiple).recomputes().holds(
        "Two-thirds, or 67 percent, of the ferries were late, and one in 10 (9 percent) never came.")
      Every(.multiple).recomputes().holds("The fare doubled as the crew went from 40 to 70.")
      Every(.multiple).recomputes().fails("The line has 120 cars, ⟦twice the⟧ 40 it had in 2019.")
      Every(.multiple).recomputes().fails("About two-thirds, ⟦77 percent⟧, say they will vote.")
      Every(.multiple).recomputes().fails("It will close 789, or ⟦about a half⟧, of its 3,200 kiosks.")
      Every(.multiple).recomputes().holds("The line has 120 cars, twice the 60 it had in 2019.")
      Every(.multiple).recomputes().holds("It has 40 boats and twice the 12 captains it needs.")
      Every(.multiple).recomputes().fails(
        "⟦Three times⟧ as many captains wanted to mend the pier (65 percent) as to build a new one (31 percent).")
      Every(.multiple).recomputes().fails("He checked 32 of hers, compared with 11 of his – a ⟦5 to 1⟧ margin.")
      Every(.multiple).recomputes().holds("Half of the 44 captains stayed away, and 27 voted.")
    })
}
