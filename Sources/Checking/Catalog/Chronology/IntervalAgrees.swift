import Extraction
import Findings
import SourceText

extension Rule {
  /// A length is the one that its two dates leave.
  public static let intervalAgrees: Rule = Rule(
    id: "interval-agrees", category: .chronology, tier: .arithmetic,
    summary: "A length is the one that its two dates leave.",
    discussion: """
      Both ends may count or only one: 3 May to 10 May is seven or eight days. Years without their days leave a year \
      either way: from 2011 to 2018 is six to eight years. A unit larger than the dates tell may be rounded. The length \
      must stand beside the range (“from 3 May to 10 May, eight days”, “the eight-day fair from 3 to 10 May”) and be \
      whole and plain: “nearly”, “working days” and “five days of” something else are passed over. So must “in the 18 \
      years that he ruled” go with the range told just before, “three decades after his 1985 debut” with the day of \
      publication where it is told in the present, “six days before” with the two dates beside it, and a delay with \
      the two dates that “rather than” sets against each other. On 1,240 published articles it looked at eight lengths \
      and never fired.
      """,
    title: "every interval is the one that its dates leave",
    judge: { examination in
      .each(examination.study.relations.of(.span), at: \.stated.range) { length in
        length.broken.map { examination.finding(length, $0) }
      }
    },
    examples: {
      HouseRule(.intervalAgrees).fails("The pier was closed from 3 May to 10 May, ⟦five days⟧.")
      HouseRule(.intervalAgrees).holds("The pier was closed from 3 May to 10 May, seven days.")
      HouseRule(.intervalAgrees).holds("The pier was closed from 3 May to 10 May, eight days in all.")
      HouseRule(.intervalAgrees).fails("He was harbor master from 2011 to 2018, ⟦nine years⟧.")
      HouseRule(.intervalAgrees).holds("He was harbor master from 2011 to 2018, eight years.")
      HouseRule(.intervalAgrees).fails("The ⟦five-day⟧ fair runs from 3 to 10 May.")
      HouseRule(.intervalAgrees).fails("He sailed for ⟦three weeks⟧, from May 3 to May 10, 2025.")
      HouseRule(.intervalAgrees).fails(
        "Tom Alden ruled between 1994 and 2011. In ⟦the 18 years⟧ that Alden was leader, it held 26 tests."
      ).once
      HouseRule(.intervalAgrees).fails("She was mayor from 2001 until 2010, a ⟦twelve-year⟧ reign.")
      HouseRule(.intervalAgrees).fails("The captain is returning to the stage ⟦five decades⟧ after his 1985 debut.")
      HouseRule(.intervalAgrees).fails("⟦Ten years⟧ after the 2006 flood, the pier is still closed.")
      HouseRule(.intervalAgrees).fails("The opening has been delayed by ⟦three years⟧, from 2024 to 2026.")
      HouseRule(.intervalAgrees).holds("The captain returned in 2015, three decades after his 1985 debut.")
      HouseRule(.intervalAgrees).holds("Two years after the 2016 flood, the pier was sold. It burned in 2021.")
      HouseRule(.intervalAgrees).holds("She wrote ten years after the war of a child born in 1921.")
      HouseRule(.intervalAgrees).holds("From 3 May to 10 May, five days of rain were counted.")
      HouseRule(.intervalAgrees).holds("The pier opened in 1926 and closed in 1988 for two years.")
      HouseRule(.intervalAgrees).holds("From 2011 to 2018, nine years after the fire, the pier was closed.")
      HouseRule(.intervalAgrees).holds("The five-year average from 2011 to 2018 was 40 trips.")
    })
}

extension Examination {
  fileprivate func finding(_ length: Relation, _ best: Hypothesis) -> Finding {
    let said = text(length.stated.range)
    return finding(
      .another(said), length, best, stated: "the length", value: said, arithmetic: arithmetic(best))
  }

  private func arithmetic(_ best: Hypothesis) -> String {
    guard let first = best.operands.first?.quantity.days, let last = best.operands.last?.quantity.days else {
      return ""
    }
    guard first.from != first.to || last.from != last.to else {
      return "\(first) to \(last) is \(best.computed.whole) days"
    }
    let years = last.from.year - first.from.year
    if years > 1 { return "\(last.from.year) − \(first.from.year) = \(years) years" }
    return "\(first) to \(last) is \(best.computed.whole) days"
  }
}

extension Finding.Message {
  fileprivate static func another(_ said: String) -> Self { "the dates do not leave \(said)" }
}
