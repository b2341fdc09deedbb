import Extraction
import Findings
import SourceText

extension Every where Subject == Share {
  /// Every percentage of a counted whole is one that whole things can give.
  public func isPossible() -> Assertion { assertion(.shareIsPossible) }
}

extension Rule {
  /// A percentage of a counted whole is one that whole things can give (GRIM).
  public static let shareIsPossible: Rule = Rule(
    id: "share-is-possible", category: .figures, tier: .heuristic,
    summary: "A percentage of a counted whole is one that whole things can give (GRIM).",
    discussion: """
      Of 12 people no whole number is 60 percent: seven are 58, eight are 67. After GRIM (Brown and Heathers, 2017). \
      Silent where a poll may be weighted, and where the whole is rounded or “about”. \
      Measured on 1,240 published articles of politics and finance: \
      3 shares of a counted whole, no finding.
      """,
    title: "every percentage of a counted whole is possible",
    judge: { examination in
      let wholes = examination.figureLines.flatMap(\.countedShares)
      return .each(wholes, at: \.percent.range) { share in
        examination.mayBeWeighted(share.percent.sentence) ? nil : examination.grim(share)
      }
    },
    examples: {
      Every(.share).isPossible().fails("The office wrote to them, and ⟦54.2 %⟧ of the 150 asked for a refund.")
      Every(.share).isPossible().holds("The office wrote to them, and 54 % of the 150 asked for a refund.")
      Every(.share).isPossible().fails("⟦Sixty percent⟧ of the 12 captains stayed away.")
      Every(.share).isPossible().holds("In the survey 54.2 % of the 150 passengers were content.", because: "weighted")
      Every(.share).isPossible().holds("About 60 percent of the 12 captains stayed away.")
      Every(.share).isPossible().holds("54.2 percent of the 2.5 million residents live on the island.")
    })
}

/// A percentage of a whole that was counted.
private struct CountedShare {
  var percent: Figure
  var whole: Figure
}

extension FigureLine {
  /// Percentages "of the 150".
  fileprivate var countedShares: [CountedShare] {
    figures.indices.compactMap { index in
      let percent = figures[index]
      guard percent.unitKind == .percent, percent.form == .plain, percent.isPlainlyBound, let whole = figure(index + 1),
        whole.isCount, whole.bound == .equal, whole.allowed.single != nil, whole.value > .one
      else { return nil }
      let between = span(percent.tokens.upperBound, whole.tokens.lowerBound)
      guard (1...3).contains(between.count), name(between.lowerBound) == .of,
        between.dropFirst().allSatisfy({ isWord($0, in: FigureLine.determiners) })
      else { return nil }
      return CountedShare(percent: percent, whole: whole)
    }
  }

  private static let determiners = WordSet("the its their all these those our his her")
}

extension Examination {
  fileprivate func grim(_ share: CountedShare) -> Finding? {
    let whole = share.whole
    guard !Grim.allows(share.percent.allowed, of: whole.value, isPercent: true),
      let (below, above) = Grim.neighbors(of: share.percent.value, in: whole.value)
    else { return nil }
    func percent(_ count: Exact) -> String {
      Ratio(count, whole.value)?.multiplied(by: .hundred)?.value.rounded(places: share.percent.place + 1).grouped ?? "?"
    }
    return finding(
      "no whole number of \(whole.value.grouped) is \(text(share.percent.range))", at: share.percent.range,
      [("the share", share.percent), ("the whole", whole)],
      "\(below.grouped) of \(whole.value.grouped) is \(percent(below)) %, \(above.grouped) of \(whole.value.grouped) is "
        + "\(percent(above)) %; \(text(share.percent.range)) \(share.percent.reading())")
  }

  /// Whether the sentence, or one of two on either side, speaks of a poll, whose answers are often weighted.
  fileprivate func mayBeWeighted(_ sentence: Int) -> Bool {
    let tokens = reading.prose.tokens
    return span(max(0, sentence - 2), min(reading.sentences.count, sentence + 3)).contains { number in
      tokens.holds(pollWords, in: reading.sentences[number].tokens.prefix(200))
    }
  }
}

private let pollWords = WordSet(
  """
  poll polls polled polling pollster pollsters survey surveys surveyed weighted weighting margin sample sampled \
  respondents respondent likely
  """)
