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
      whole and plain: “nearly”, “working days” and “five days of” something else are passed over. On 1,156 published \
      texts it never fired.
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
      HouseRule(.intervalAgrees).holds("From 3 May to 10 May, five days of rain were counted.")
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
