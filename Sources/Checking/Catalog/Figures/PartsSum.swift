import Extraction
import Findings
import SourceText

extension Every where Subject == Total {
  /// Every total is the sum of its parts.
  public func isTheSumOfItsParts() -> Assertion { assertion(.partsSum) }
}

extension Rule {
  /// A total is the sum of its parts.
  public static let partsSum: Rule = Rule(
    id: "parts-sum", category: .figures, tier: .arithmetic, summary: "A total is the sum of its parts.",
    discussion: """
      Only where the text says that the parts are all: “the other four”, “the remaining five”, a colon or a bracket that \
      names every part, “for a total of”. Parts are counts, or money of one currency; each is the interval of its writing. \
      Measured on 1,240 published articles of politics and finance: \
      no total with all of its parts, no finding.
      """,
    title: "every total is the sum of its parts",
    judge: { $0.judge(.sum) },
    examples: {
      Every(.total).isTheSumOfItsParts().holds(
        "The storm left 12 dead, seven in Aldergate and the other five on the island.")
      Every(.total).isTheSumOfItsParts().fails(
        "The storm left ⟦12⟧ people dead, seven in Aldergate and the other four on the island.")
      Every(.total).isTheSumOfItsParts().fails(
        "Three of the ⟦12⟧ captains were hurt, four were missing and the remaining six were safe.")
      Every(.total).isTheSumOfItsParts().fails("Seven of the ⟦12⟧ captains voted for it. The other four stayed away.")
      Every(.total).isTheSumOfItsParts().fails("The company has ⟦seven⟧ vessels: four car ferries and two catamarans.")
      Every(.total).isTheSumOfItsParts().holds(
        "The company has seven vessels: four car ferries, two catamarans and one tug.")
      Every(.total).isTheSumOfItsParts().fails(
        "It sold seven tickets on Monday and four on Tuesday, for a total of ⟦12⟧.")
      Every(.total).isTheSumOfItsParts().holds("It has 12 vessels, among them seven ferries. Four are new.")
      Every(.total).isTheSumOfItsParts().fails("All ⟦12⟧ captains voted, seven for and six against.")
      Every(.total).isTheSumOfItsParts().fails("The storm left ⟦12⟧ dead, 7 in Aldergate and the other 4 in Kelda.")
      Every(.total).isTheSumOfItsParts().holds("About 12 people were hurt, seven badly and the other six lightly.")
      Every(.total).isTheSumOfItsParts().holds(
        "Of the 48 people aboard, 30 were women, 20 of them from Kelda and the other 10 from Aldergate.")
      Every(.total).isTheSumOfItsParts().fails("She has 1,280 votes and 469 proxies for a total of ⟦1,794⟧.")
      Every(.total).isTheSumOfItsParts().fails(
        "It offers four million shares. The founder will sell 1.8 million of the shares, and the line the remaining ⟦3.2 million⟧."
      )
      Every(.total).isTheSumOfItsParts().fails("Orr won nine of the ⟦11⟧ seats at stake. Hale picked up four seats.")
      Every(.total).isTheSumOfItsParts().fails("The ⟦25⟧ sailors - 14 men and eight women - were safe.")
      Every(.total).isTheSumOfItsParts().fails("Three tugs, four ferries and five yachts made ⟦14⟧ in all.")
      Every(.total).isTheSumOfItsParts().holds("Orr won nine of the 13 seats at stake. Hale took four seats.")
      Every(.total).isTheSumOfItsParts().fails(
        "The ⟦12⟧-member board, made up of four captains, three cooks and two mates, meets today.")
    })
}
