import Extraction
import Findings
import Foundation
import SourceText

extension Every where Subject == StatisticalTest {
  /// Every p-value is the one that its test statistic gives.
  public func recomputes() -> Assertion { assertion(.statisticRecomputes) }
}

extension Rule {
  /// A p-value is the one that its test statistic gives.
  public static let statisticRecomputes: Rule = Rule(
    id: "statistic-recomputes", category: .figures, tier: .arithmetic,
    summary: "A p-value is the one that its test statistic gives.",
    discussion: """
      t, F, χ², r, z and Q in the form of the American Psychological Association, as statcheck reads them (Nuijten and \
      others, 2016). The p-value is computed for both ends of the statistic’s rounding, and a finding stands only where \
      no value between them rounds to what the text says. A text that speaks of a one-tailed or one-sided test may have \
      halved it. Where the text’s p and the computed one lie on different sides of .05 the finding says so. \
      Measured on 1,240 published articles of politics and finance: \
      no test of significance, no finding.
      """,
    title: "every p-value is the one that its statistic gives",
    judge: { examination in
      let prose = examination.reading.prose
      let tests = TestStatistics.find(prose)
      guard !tests.isEmpty else { return .vacuous }
      let oneTailed = speaksOfOneTail(prose)
      return .each(tests, at: \.range) { test in
        if test.agrees(halved: false) || (oneTailed && test.agrees(halved: true)) { return nil }
        return examination.finding(test, halved: oneTailed)
      }
    },
    examples: {
      Every(.statisticalTest).recomputes().holds("The crossing took longer in winter, t(28) = 2.20, p = .036.")
      Every(.statisticalTest).recomputes().fails("The crossing took longer in winter, t(28) = 2.2, ⟦p < .01⟧.")
      Every(.statisticalTest).recomputes().fails("Delays differed by pier, F(2, 57) = 1.20, ⟦p = .03⟧.")
      Every(.statisticalTest).recomputes().holds("Delays differed by pier, χ²(1, N = 240) = 4.10, p = .04.")
      Every(.statisticalTest).recomputes().holds("In a one-tailed test the tide mattered, t(40) = 1.75, p = .04.")
      Every(.statisticalTest).recomputes().fails("The tide mattered, t(40) = 1.75, ⟦p = .04⟧.")
      Every(.statisticalTest).recomputes().holds(
        "The wind did not matter, r(58) = .12, ns, nor did fog, z = 0.80, p > .05.")
      Every(.statisticalTest).recomputes().holds("The trials differ, Q(11) = 24.3, I² = 54.7, p = .012.")
    })

  private static func speaksOfOneTail(_ prose: Prose) -> Bool {
    let tokens = prose.tokens
    for at in 0..<tokens.count where tokens[at].keyword == .one {
      for next in at + 1..<min(at + 3, tokens.count) where tails.contains(tokens[next].hash) { return true }
    }
    return false
  }

  private static let tails: Set<UInt32> = Set(["tailed", "sided", "tail"].map { Vocabulary.hash($0) })
}

extension Examination {
  fileprivate func finding(_ test: TestStatistic, halved: Bool) -> Finding {
    let statistic = TextRange(test.range.start, test.pRange.start)
    var said = text(statistic)
    while let last = said.last, last == "," || last == ";" || last.isWhitespace { said.removeLast() }
    let (low, high) = (shown(test.computed.low), shown(test.computed.high))
    let interval = low == high ? "p = \(low)" : "p from \(low) to \(high)"
    let turns = test.decidesOtherwise(halved: false)
    let tail = halved ? "; half of that, for one tail, does not agree either" : ""
    return .finding(
      turns
        ? "\(said) gives p = \(shown(test.middle)), the text says \(text(test.pRange)): the verdict at .05 turns"
        : "\(said) gives p = \(shown(test.middle)), the text says \(text(test.pRange))",
      at: test.pRange,
      operands: [
        .init("the statistic", text: said, value: interval, range: statistic),
        .init("the p-value", text: text(test.pRange), value: text(test.pRange), range: test.pRange),
      ], arithmetic: "\(said), as it may have been rounded, gives \(interval)\(tail)")
  }

  /// Three places, as APA has it, more where it is smaller.
  private func shown(_ p: Double) -> String {
    if p < 0.0001 { return "< .0001" }
    let text = String(format: p < 0.001 ? "%.5f" : "%.3f", p)
    return text.hasPrefix("0") ? String(text.dropFirst()) : text
  }
}
