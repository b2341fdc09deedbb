import Extraction
import Findings

extension Rule {
  /// A part is no larger than its whole.
  public static let partWithinWhole: Rule = Rule(
    id: "part-within-whole", category: .figures, tier: .heuristic, summary: "A part is no larger than its whole.",
    discussion: """
      “412 passengers, including 36 children”, “$2 million of the $5 million”, “of which 12”, “a small share of”. Money of \
      one currency, people and people, things of one noun. \
      Measured on 1,240 published articles of politics, finance and wire copy: 66 parts beside their whole, no \
      finding.
      """,
    title: "no part is larger than its whole",
    judge: { $0.judge(.part) },
    examples: {
      HouseRule(.partWithinWhole).fails("The ferry carried 412 passengers, including ⟦436⟧ children.")
      HouseRule(.partWithinWhole).fails("A total of 120 sailors, including a record ⟦130⟧ women, signed on.")
      HouseRule(.partWithinWhole).fails("The port spent $5 million, including ⟦$7.2 million⟧ on dredging.")
      HouseRule(.partWithinWhole).fails(
        "The fund took a $5.7 million charge, including ⟦$4.7 million⟧ for the pier and $2.8 million for the quay.")
      HouseRule(.partWithinWhole).fails("The line owns ⟦64 million⟧ of the port’s 59 million shares.")
      HouseRule(.partWithinWhole).fails("It has filled ⟦28⟧ of the 25 berths.")
      HouseRule(.partWithinWhole).fails("The film took in $850,000 worldwide, ⟦$920,000⟧ of it at home.")
      HouseRule(.partWithinWhole).fails("The harbor has 120 berths, of which ⟦140⟧ are taken.")
      HouseRule(.partWithinWhole).fails("Exports came to ⟦$37 million⟧, a small part of the $15 million in all.")
      HouseRule(.partWithinWhole).holds("The ferry carried 412 passengers, including 36 children, and 436 cars.")
      HouseRule(.partWithinWhole).holds("It runs three of the largest ferries, including one of 28,000 tons.")
      HouseRule(.partWithinWhole).holds("They won nine of ten races, including 12 of the sprints.")
      HouseRule(.partWithinWhole).holds("It employs 40 people in 12 ports, including 15 in Kelda.")
      HouseRule(.partWithinWhole).fails("The line employs 340 people, ⟦210⟧ in Kelda and 140 in Orrin.")
      HouseRule(.partWithinWhole).fails("Of the 48 sailors, ⟦52⟧ were saved.")
    })
}
