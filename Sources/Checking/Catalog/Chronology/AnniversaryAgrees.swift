import Extraction
import Findings
import SourceText

extension Rule {
  /// An anniversary counts the years from its event.
  public static let anniversaryAgrees: Rule = Rule(
    id: "anniversary-agrees", category: .chronology, tier: .arithmetic,
    summary: "An anniversary counts the years from its event.",
    discussion: """
      “this year’s 50th anniversary of the 1973 coup”, “2023 marks the 50th anniversary of the coup of 1973”. Where the \
      text does not say which year has the anniversary it may be that of publication, the one before or after, or any \
      other that the text names; what is being planned may lie up to five years ahead. The event may be told a few sentences away: \
      “marks its 50th anniversary” beside the year in which the same body was founded, “their 70th wedding anniversary” \
      beside the year in which they married. On 1,240 published articles it found nothing to look at.
      """,
    title: "every anniversary counts the years from its event",
    judge: { examination in
      .each(examination.study.relations.of(.anniversary), at: \.stated.range) { anniversary in
        anniversary.broken.map { examination.finding(anniversary, $0) }
      }
    },
    examples: {
      HouseRule(.anniversaryAgrees).fails("This year’s ⟦50th anniversary⟧ of the 1973 flood was quiet.")
      HouseRule(.anniversaryAgrees).holds("This year’s 53rd anniversary of the 1973 flood was quiet.")
      HouseRule(.anniversaryAgrees).fails("The town marked the ⟦fiftieth anniversary⟧ of the flood of 1970.")
      HouseRule(.anniversaryAgrees).holds("The town marked the fiftieth anniversary of the flood of 1975.")
      HouseRule(.anniversaryAgrees).fails("2023 marked the ⟦40th anniversary⟧ of the 1973 flood.")
      HouseRule(.anniversaryAgrees).holds("In 2003, on the 30th anniversary of the 1973 flood, a stone was laid.")
      HouseRule(.anniversaryAgrees).fails("The club, founded in 1970, marks its ⟦50th anniversary⟧ this week.")
      HouseRule(.anniversaryAgrees).fails(
        "The Hales mark their ⟦70th wedding anniversary⟧ on Monday. They married in the chapel in 1966."
      ).once
      HouseRule(.anniversaryAgrees).fails(
        "The company celebrates its ⟦75th anniversary⟧. Founded in 1961 by two brothers, it has 40 ferries."
      ).once
      HouseRule(.anniversaryAgrees).holds("The club, founded in 1976, marks its 50th anniversary this week.")
      HouseRule(.anniversaryAgrees).holds("The club marked its 50th anniversary in 2020. It was founded in 1970.")
      HouseRule(.anniversaryAgrees).holds("The town plans for the 60th anniversary of the 1970 flood.")
    })
}

extension Examination {
  fileprivate func finding(_ anniversary: Relation, _ best: Hypothesis) -> Finding {
    let count = anniversary.stated.value.integer ?? 0
    let (event, shown) = (
      best.operands.first?.quantity.days?.from.year ?? 0, best.operands.last?.quantity.days?.to.year ?? 0
    )
    return finding(
      .another(count, event), anniversary, best, stated: "the anniversary", value: "\(count) years",
      arithmetic: "\(event) + \(count) = \(event + count), but \(shown) − \(event) = \(shown - event)")
  }
}

extension Finding.Message {
  fileprivate static func another(_ count: Int, _ year: Int) -> Self {
    "\(count) years from \(year) is \(year + count)"
  }
}
