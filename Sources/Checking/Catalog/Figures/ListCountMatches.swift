import Extraction
import Findings
import SourceText

extension Every where Subject == ListCount {
  /// Every count of a list is the number of its items.
  public func matches() -> Assertion { assertion(.listCountMatches) }
}

extension Rule {
  /// A count before a list is the number of its items.
  public static let listCountMatches: Rule = Rule(
    id: "list-count-matches", category: .figures, tier: .heuristic,
    summary: "A count before a list is the number of its items.",
    discussion: """
      A counted noun, a colon, and items with commas between and a last “and”; or items that a bullet or a number opens, \
      each on a line of its own. Items that are more than a few words, that hold figures or verbs, or that are not alike in \
      form are passed over: an apposition has commas too. \
      Measured on 1,240 published articles of politics, finance and wire copy: 49 lists, no finding.
      """,
    title: "every count of a list is the number of its items",
    judge: { $0.judge(.list) },
    examples: {
      Every(.listCount).matches().holds("There are three reasons: wind, fog and ice.")
      Every(.listCount).matches().fails("There are ⟦three⟧ reasons: wind, fog, ice and fear.")
      Every(.listCount).matches().fails("The ferry calls at ⟦three⟧ piers: Kelda and Orrin.")
      Every(.listCount).matches().holds(
        "Two captains left: Ann Hale, a veteran, and Tom Orr.", because: "an apposition")
      Every(.listCount).matches().fails(
        "The office names ⟦three⟧ causes:\n\n• Wind\n• Fog\n• Ice\n• Fear\n\nIt sailed.")
      Every(.listCount).matches().holds(
        "The office names four causes:\n\n1. Wind\n2. Fog\n3. Ice\n4. Fear\n\nIt sailed.")
      Every(.listCount).matches().holds("He gave three reasons: the wind had risen, and the crew was ill.")
      Every(.listCount).matches().fails("The ferry calls at ⟦five⟧ ports - Kelda, Orrin, Stroma and Tarn - every day.")
      Every(.listCount).matches().fails("He is survived by ⟦four⟧ daughters, Ann Hale, Eva Orr and Ida Reed.")
      Every(.listCount).matches().fails(
        "The office named ⟦three⟧ islands: Kelda; Orrin, the largest; Stroma; and Tarn.")
      Every(.listCount).matches().holds("Two captains - his brother, Tom Orr, and Ann Hale - left.")
      Every(.listCount).matches().holds("The five ports - among them Kelda and Orrin - are closed.")
    })
}
