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
    judge: { examination in
      let told: Verdict = .each(examination.figureLines.flatMap(\.rates), at: \.rate.range) { examination.look(at: $0) }
      let places = Set(told.touched.map(\.range))
      return .together([told, examination.judge(.rate) { !places.contains($0.stated.range) }])
    },
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

/// So many of one thing to so many of another, and the rate that is said to come of it.
private struct FoundRate {
  var above: Figure
  var below: Figure
  var rate: Figure
  /// How many of the second thing the rate is for.
  var count: Exact
  var figures: [Figure] { [above, below, rate] }
}

extension FigureLine {
  fileprivate var rates: [FoundRate] {
    figures.indices.compactMap { index in
      let rate = figures[index]
      guard rate.form == .plain, rate.isPlainlyBound || rate.bound == .about, let below = figure(index - 1),
        let above = figure(index - 2), above.form == .plain, below.form == .plain, above.per == nil, below.per == nil,
        above.isPlainlyBound || above.bound == .about, stand(above, below), appose(from: tail(below), rate, loosely: 3)
      else { return nil }
      if let per = rate.per {
        guard isOne(per, of: below), isCounted(above, by: rate) else { return nil }
        return FoundRate(above: above, below: below, rate: rate, count: rate.perCount)
      }
      if rate.unitKind == .measure, let parts = speeds[rate.unit] {
        guard above.unit == parts.above, below.unit == parts.below else { return nil }
        return FoundRate(above: above, below: below, rate: rate, count: .one)
      }
      // "4 per 100,000"
      let end = rate.tokens.upperBound
      guard above.isCount, below.isCount, rate.isCount || rate.unitKind == .none, name(end) == .per,
        let count = figure(index + 1), count.tokens.lowerBound == end + 1, count.isCount
      else { return nil }
      return FoundRate(above: above, below: below, rate: rate, count: count.value)
    }
  }

  /// "in", "among", "over", "for" between two figures; an "over" may have been taken for a bound.
  private func stand(_ above: Figure, _ below: Figure) -> Bool {
    let gap = span(tail(above), below.tokens.upperBound)
    guard tail(above) <= below.tokens.lowerBound, below.tokens.lowerBound - tail(above) <= 3 else { return false }
    guard let first = gap.first else { return false }
    if isWord(first, in: FigureLine.among) {
      return span(first, below.tokens.lowerBound).allSatisfy { isWord($0, in: FigureLine.amongWords) }
    }
    return false
  }

  private static let among = WordSet("in among over for per out across")
  private static let amongWords = WordSet("in among over for per out of across a the just about some population")

  private func isOne(_ per: String, of figure: Figure) -> Bool {
    if per.isEmpty { return figure.isCount }
    if per == figure.head || per == figure.unit { return true }
    return FigureLine.persons.contains(per) && FigureLine.persons.contains(figure.head)
  }

  private static let persons: Set<String> = ["person", "people", "resident", "inhabitant"]

  private func isCounted(_ figure: Figure, by rate: Figure) -> Bool {
    if figure.unitKind == .currency { return rate.unitKind == .currency && rate.unit.hasPrefix(figure.unit) }
    if figure.unitKind == .measure { return rate.unit.hasPrefix(figure.unit) }
    return rate.unitKind != .currency && rate.unitKind != .percent
      && (rate.head == figure.head || rate.head.isEmpty || rate.unit.hasPrefix("per "))
  }

  private var speeds: [String: (above: String, below: String)] {
    [
      "mile per hour": ("mile", "hour"), "kilometer per hour": ("kilometer", "hour"),
      "meter per second": ("meter", "second"), "mile per gallon": ("mile", "gallon"),
    ]
  }
}

extension Examination {
  fileprivate func look(at found: FoundRate) -> Finding? {
    // Hours and weeks are counted when they stand below a line.
    let below =
      found.below.value.isWhole && found.below.bound != .about
      ? ExactInterval(exactly: found.below.value) : found.below.interval
    let computed = found.above.allowed / below * found.count
    guard !computed.overlaps(found.rate.allowed) else { return nil }
    let (above, count) = (found.above.value.grouped, found.count == .one ? "" : " × \(found.count.grouped)")
    let said = computed.middle.map { $0.rounded(places: 2).grouped } ?? computed.said()
    let wide = computed.single == nil ? ", with every rounding \(computed.said())" : ""
    return finding(
      "\(above) to \(found.below.value.grouped) makes \(said), the text says \(text(found.rate.range))",
      at: found.rate.range, [("of these", found.above), ("to these", found.below), ("the rate", found.rate)],
      "\(above) / \(found.below.value.grouped)\(count) = \(said)\(wide); \(text(found.rate.range)) \(found.rate.reading())"
    )
  }
}
