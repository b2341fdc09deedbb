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
      let published = examination.document.published
      return .each(examination.rangeLengths(), at: \.timex.range) { length in
        guard let grain = length.range.grain, let (first, last) = length.range.days(around: published),
          let span = RangeLength.span(first, last), !length.fits(span, grain)
        else { return nil }
        return examination.finding(length, first, last, span, grain)
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
  fileprivate func finding(
    _ length: RangeLength, _ first: DayInterval, _ last: DayInterval, _ span: ClosedRange<Int>, _ grain: DateRange.Grain
  ) -> Finding {
    let range = reading.prose.tokens.range(length.range.tokens)
    return .finding(
      placed(.another(text(length.timex.range)), length.timex.range), at: length.timex.range,
      operands: [
        .init("the length", text: text(length.timex.range), value: length.timex.value, range: length.timex.range),
        .init("the dates", text: text(range), value: "\(first.from) to \(last.to)", range: range),
      ], arithmetic: arithmetic(first, last, span, grain), related: [.init("the dates", at: range)])
  }

  private func arithmetic(
    _ first: DayInterval, _ last: DayInterval, _ span: ClosedRange<Int>, _ grain: DateRange.Grain
  ) -> String {
    switch grain {
    case .year:
      let years = last.from.year - first.from.year
      return
        "\(last.from.year) − \(first.from.year) = \(years): \(max(0, years - 1)) to \(years + 1) years are possible"
    case .month:
      let months = (last.from.year - first.from.year) * 12 + last.from.month - first.from.month
      return "\(months) months lie between them: \(max(0, months - 1)) to \(months + 1) are possible"
    case .day:
      return "\(first.from) to \(last.to) is \(span.lowerBound) days, \(span.upperBound) with both ends"
    }
  }
}

extension Finding.Message {
  fileprivate static func another(_ said: String) -> Self { "the dates do not leave \(said)" }
}
