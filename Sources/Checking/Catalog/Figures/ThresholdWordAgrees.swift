import Extraction
import Findings
import SourceText

extension Every where Subject == Threshold {
  /// Every bound in words agrees with the figure that stands beside it.
  public func agrees() -> Assertion { assertion(.thresholdWordAgrees) }
}

extension Rule {
  /// A bound in words agrees with the figure that stands beside it.
  public static let thresholdWordAgrees: Rule = Rule(
    id: "threshold-word-agrees", category: .figures, tier: .arithmetic,
    summary: "A bound in words agrees with the figure that stands beside it.",
    discussion: """
      “More than half (49.8 %)”, “fewer than 50 (52)”, “nearly a third (36 percent)”, “a majority (48 percent)”. Nearly, \
      almost and just under are below what they name, just over is above. A finding stands where no reading of the \
      figure’s rounding keeps the word. \
      Measured on 1,240 published articles of politics and finance: \
      5 bounds beside their figures, all right, no finding.
      """,
    title: "every bound in words agrees with its figure",
    judge: { examination in
      let told: Verdict = .each(examination.figureLines.flatMap(\.thresholds), at: \.figure.range) {
        examination.look(at: $0)
      }
      let places = Set(told.findings.map(\.range))
      return .together([told, examination.judge(.threshold) { !places.contains($0.stated.range) }])
    },
    examples: {
      Every(.threshold).agrees().holds("More than half (52 %) of the ferries were late.")
      Every(.threshold).agrees().fails("More than half (⟦49.8 %⟧) of the ferries were late.")
      Every(.threshold).agrees().fails("Fewer than 50 passengers (⟦52⟧) stayed on board.")
      Every(.threshold).agrees().fails("Nearly a third, or ⟦36 percent⟧, of the ferries were late.")
      Every(.threshold).agrees().fails("A majority (⟦48 percent⟧) of the captains voted for it.")
      Every(.threshold).agrees().holds("Nearly two-thirds (64 percent) of the ferries were late.")
      Every(.threshold).agrees().holds(
        "More than 50 ferries (10 of them new) and over half (of the old ones) were late.")
      Every(.threshold).agrees().holds("At least 300 people, or about 300, were on the pier.")
      Every(.threshold).agrees().fails("At ⟦17.4 percent⟧, the rate is well below its peak of 12.8 percent in 2010.")
      Every(.threshold).agrees().fails(
        "The line will pay out ⟦$7 million⟧ this year, more than the $12 million it expects to earn.")
      Every(.threshold).agrees().fails("Only a bit more than half — ⟦45 percent⟧ — of the captains back it.")
      Every(.threshold).agrees().fails("The index fell to below 9,000, closing at ⟦9,579⟧.")
      Every(.threshold).agrees().holds(
        "At 7.4 percent, the rate is well below its peak of 12.8 percent, but above the 5 percent of 2001.")
      Every(.threshold).agrees().fails("Sales of ⟦$2.1 million⟧ surpassed the target of $2.4 million.")
      Every(.threshold).agrees().fails("The new timetable won ⟦45 percent⟧, a majority.")
      Every(.threshold).agrees().fails("The rate of ⟦61 percent⟧ was higher than the 64 percent of four years ago.")
      Every(.threshold).agrees().holds("It cost $4 million, more than the $3 million planned.")
    })
}

/// A bound in words, and the figure that says how much it was.
private struct FoundThreshold {
  /// From the first word of the bound to its number.
  var range: TextRange
  var allowed: ExactInterval
  var figure: Figure
}

extension FigureLine {
  fileprivate var thresholds: [FoundThreshold] {
    var found: [FoundThreshold] = []
    for (index, figure) in figures.enumerated() {
      if index > 0, let threshold = threshold(figures[index - 1], figure) {
        found.append(threshold)
      } else if let majority = majority(before: figure) {
        found.append(majority)
      }
    }
    return found
  }

  private func threshold(_ bound: Figure, _ figure: Figure) -> FoundThreshold? {
    guard figure.form == .plain, figure.bound == .equal, let words = bound.boundWords, bound.upper == nil,
      bound.form == .plain || bound.form == .fraction, appose(from: tail(bound), figure),
      let allowed = limits(bound, words), let scale = scale(bound, figure)
    else { return nil }
    return FoundThreshold(range: bound.range, allowed: allowed * scale, figure: figure)
  }

  /// How many units of the second figure one of the first is; nil where they cannot be compared.
  private func scale(_ bound: Figure, _ figure: Figure) -> Exact? {
    if figure.unitKind == .percent {
      if bound.form == .fraction, bound.unitKind != .percent { return .hundred }
      return bound.unitKind == .percent ? .one : nil
    }
    guard bound.form == .plain, figure.per == nil, bound.per == nil else { return nil }
    if bound.isCount, figure.isCount {
      let isBare = figure.unitKind == .none
      guard isBare || figure.head == bound.head, let ratio = figure.value.divided(by: bound.value) else { return nil }
      // "more than 300 people (12)": a count of something else, a footnote, an age.
      return ratio > Exact(5, exponent: -1) && ratio < Exact(2) ? .one : nil
    }
    return bound.unitKind == figure.unitKind && bound.unit == figure.unit && bound.unitKind != .none ? .one : nil
  }

  /// The values that the bound's words leave.
  private func limits(_ figure: Figure, _ words: TextRange) -> ExactInterval? {
    let value = figure.value
    switch figure.bound {
    case .more: return figure.isStrict ? .moreThan(value) : .atLeast(value)
    case .less: return figure.isStrict ? .lessThan(value) : .atMost(value)
    case .about:
      let first = tokens.index(at: words.start)
      return isWord(first, in: FigureWords.nearly) ? .atMost(value) : nil
    default: return nil
    }
  }

  /// "a majority (48 percent)".
  private func majority(before figure: Figure) -> FoundThreshold? {
    guard figure.unitKind == .percent, figure.form == .plain, figure.bound == .equal else { return nil }
    let at = figure.tokens.lowerBound - 2
    guard kind(at + 1) == .open, name(at) == .majority, kind(figure.tokens.upperBound) == .close,
      !isWord(at - 1, in: FigureLine.otherMajorities)
    else { return nil }
    return FoundThreshold(range: tokens[at].range, allowed: .moreThan(Exact(50)), figure: figure)
  }

  private static let otherMajorities = WordSet("no relative simple plurality")
}

extension Examination {
  fileprivate func look(at threshold: FoundThreshold) -> Finding? {
    let figure = threshold.figure
    guard !threshold.allowed.overlaps(figure.allowed) else { return nil }
    let words = text(threshold.range)
    let bound = Finding.Operand(
      "the words", text: words, value: threshold.allowed.said(), interval: "\(threshold.allowed)",
      range: threshold.range)
    return finding(
      "\(text(figure.range)) is not “\(words)”", at: figure.range, [bound, operand("the figure", figure)],
      "“\(words)” is \(threshold.allowed.said()); \(text(figure.range)) \(figure.reading())")
  }
}
