import Extraction
import Findings
import SourceText

extension Every where Subject == Breakdown {
  /// Every breakdown in percentages makes a hundred.
  public func sumsToAHundred() -> Assertion { assertion(.percentagesSum) }
}

extension Rule {
  /// A breakdown in percentages makes a hundred.
  public static let percentagesSum: Rule = Rule(
    id: "percentages-sum", category: .figures, tier: .heuristic, summary: "A breakdown in percentages makes a hundred.",
    discussion: """
      Where the text says that the shares are all (“the remaining 28 percent”, “split … percent and … percent”, a colon \
      that names every share), their intervals must make room for a hundred. Where it ends with those who do not know, \
      they must not make more: fewer is room for other answers. \
      Measured on 1,240 published articles of politics and finance: \
      1 breakdown, right, no finding.
      """,
    title: "every breakdown in percentages makes a hundred",
    judge: { examination in
      let told: Verdict = .each(examination.figureLines.compactMap(\.breakdown), at: \.range) {
        examination.look(at: $0)
      }
      return .together([
        told, examination.judge(.percentSum) { one in !told.touched.contains { $0.range.overlaps(one.stated.range) } },
      ])
    },
    examples: {
      Every(.breakdown).sumsToAHundred().holds(
        "Of the fuel, 68 percent is diesel, 4 percent gas and the remaining 28 percent electricity.")
      Every(.breakdown).sumsToAHundred().fails(
        "Of the fuel, ⟦68 percent is diesel, 4 percent gas and the remaining 25 percent⟧ electricity.")
      Every(.breakdown).sumsToAHundred().fails(
        "The fuel was split ⟦three ways: 68 percent diesel, 4 percent gas and 25 percent⟧ electricity."
          .replacing("⟦three ways: ", with: "three ways: ⟦"))
      Every(.breakdown).sumsToAHundred().fails(
        "In Aldergate ⟦52 percent were for it, 41 percent against and 12 percent⟧ undecided.")
      Every(.breakdown).sumsToAHundred().holds(
        "In Aldergate 52 percent were for it, 35 percent against and 8 percent undecided.")
      Every(.breakdown).sumsToAHundred().holds(
        "One third each: 33 percent diesel, 33 percent gas and 33 percent electricity.")
      Every(.breakdown).sumsToAHundred().fails(
        "Hale leads Orr 54 percent to 37 percent, with 13 percent supporting another candidate and ⟦6 percent⟧ undecided."
      )
      Every(.breakdown).sumsToAHundred().fails("Orr received 79 percent of the vote. Ann Hale won ⟦31 percent⟧.")
    })
}

/// Shares that are told to be all of a whole.
private struct FoundBreakdown {
  var shares: [Figure]
  var isComplete: Bool
  var range: TextRange { shares.reduce(shares[0].range) { $0.union($1.range) } }
}

extension FigureLine {
  fileprivate var breakdown: FoundBreakdown? {
    let shares = figures.filter { $0.unitKind == .percent }
    guard shares.count >= 2, let last = shares.last else { return nil }
    guard
      shares.allSatisfy({
        $0.form == .plain && $0.bound == .equal && $0.per == nil
      })
    else { return nil }
    guard !holds(FigureLine.overlapping, in: sentence) else { return nil }
    for (a, b) in zip(shares, shares.dropFirst()) where !isList(span(tail(a), b.tokens.lowerBound)) { return nil }
    let at = last.tokens.lowerBound - 1
    let isRest = isWord(at, in: FigureLine.rests) && name(at - 1) == .the && name(at - 2) != .of
    if isRest || isSplit(shares) { return FoundBreakdown(shares: shares, isComplete: true) }
    let end = min(sentence.upperBound, tail(last) + 6)
    guard shares.count >= 3,
      holds(FigureLine.unknowing, in: span(max(sentence.lowerBound, last.tokens.lowerBound - 6), end))
    else {
      return nil
    }
    return FoundBreakdown(shares: shares, isComplete: false)
  }

  /// Whether the shares follow a colon or a word of dividing, and end the sentence.
  private func isSplit(_ shares: [Figure]) -> Bool {
    guard let first = shares.first, let last = shares.last, shares.count >= 2 else { return false }
    guard name(lastJoint(shares)) == .and else { return false }
    let start = max(sentence.lowerBound, first.tokens.lowerBound - 4)
    let begins =
      kind(first.tokens.lowerBound - 1) == .colon && shares.count >= 3
      || holds(FigureLine.dividing, in: span(start, first.tokens.lowerBound))
    let rest = span(tail(last), sentence.upperBound).filter { kind($0) == .word }
    return begins && rest.count <= 4
  }

  private func lastJoint(_ shares: [Figure]) -> Int {
    guard let last = shares.last else { return sentence.lowerBound }
    return span(max(sentence.lowerBound, last.tokens.lowerBound - 5), last.tokens.lowerBound).last { name($0) == .and }
      ?? sentence.lowerBound
  }

  private func isList(_ range: Range<Int>) -> Bool {
    range.count <= 14
      && range.allSatisfy { index in
        switch kind(index) {
        case .word: !isWord(index, in: FigureLine.breaks)
        case .comma, .semicolon, .hyphen, .clitic, .close, .number: true
        default: false
        }
      }
  }

  private static let rests = WordSet("remaining other rest")
  private static let dividing = WordSet(
    "split splits divided breakdown comprised comprises comprising composed consists")
  private static let unknowing = WordSet("undecided unsure know don't opinion")
  private static let breaks = WordSet(
    "who that which compared than versus from whom whereas up down including among while but when as after before since if"
  )
  private static let overlapping = WordSet(
    "also both either multiple respectively than compared among overlapping each up down favorable unfavorable approve percent-plus"
  )
}

extension Examination {
  fileprivate func look(at breakdown: FoundBreakdown) -> Finding? {
    let shares = breakdown.shares
    // A share may have been rounded to even or cut off: both ends of its rounding are allowed.
    var sum = ExactInterval.sum(shares.map(\.allowed))
    (sum.includesLow, sum.includesHigh) = (true, true)
    let room: ExactInterval = breakdown.isComplete ? ExactInterval(exactly: .hundred) : .atMost(.hundred)
    guard !sum.overlaps(room), let plain = Exact.sum(shares.map(\.value)) else { return nil }
    let left = shares.map { $0.value.grouped }.joined(separator: " + ")
    return finding(
      "these shares make \(plain.grouped) percent", at: breakdown.range, shares.map { ("a share", $0) },
      "\(left) = \(plain.grouped); with every rounding \(sum.said(places: 1)), not 100")
  }
}
