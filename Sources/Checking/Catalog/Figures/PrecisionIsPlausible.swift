public import Extraction
import Findings
import SourceText

extension No where Subject == Figure {
  /// No figure is more precise than what it was made from.
  public func isFalselyPrecise() -> Assertion { assertion(.precisionIsPlausible) }
}

extension Rule {
  /// No figure is more precise than what it was made from.
  public static let precisionIsPlausible: Rule = Rule(
    id: "precision-is-plausible", category: .figures, tier: .heuristic,
    summary: "No figure is more precise than what it was made from.",
    discussion: """
      Hundredths of a percent of a hundred things or fewer; a conversion with two digits more than its source, and four \
      at least. A percentage that no whole number gives is left to share-is-possible. \
      Measured on 1,240 published articles of politics and finance: \
      no finding.
      """,
    title: "no figure is falsely precise",
    judge: { examination in
      let found = examination.figureLines.flatMap(\.falsePrecision)
      return .each(found, at: \.figure.range) { found in
        if found.isShare, !Grim.allows(found.figure.allowed, of: found.source.value, isPercent: true) { return nil }
        let (figure, source) = (examination.text(found.figure.range), examination.text(found.source.range))
        return examination.finding(
          "\(figure) is more precise than \(source) can make it", at: found.figure.range,
          [("the figure", found.figure), ("made from", found.source)], found.why)
      }
    },
    examples: {
      No(.figure).isFalselyPrecise().fails("⟦33.33 percent⟧ of the 12 captains voted for it.")
      No(.figure).isFalselyPrecise().holds("33 percent of the 12 captains voted for it.")
      No(.figure).isFalselyPrecise().fails("Four of the 12 captains (⟦33.33 percent⟧) voted for it.")
      No(.figure).isFalselyPrecise().fails("The strait is about 10 miles (⟦16.09 km⟧) wide.")
      No(.figure).isFalselyPrecise().holds(
        "The strait is 10.2 miles (16.4 km) wide, and 33.33 percent of the 4,200 islanders swim.")
    })
}

private struct FalsePrecision {
  var figure: Figure
  var source: Figure
  var why: String
  var isShare: Bool
}

extension FigureLine {
  fileprivate var falsePrecision: [FalsePrecision] {
    var found: [FalsePrecision] = []
    for index in figures.indices {
      let figure = figures[index]
      if figure.unitKind == .percent, figure.form == .plain, figure.place >= 2, let whole = whole(of: index) {
        let step = Exact.hundred.divided(by: whole.value, digits: 3) ?? .one
        found.append(
          FalsePrecision(
            figure: figure, source: whole, why: "one of \(whole.value.grouped) is \(step.rounded(places: 1)) %",
            isShare: true))
      } else if let source = self.figure(index - 1), figure.unitKind == .measure, source.unitKind == .measure,
        source.unit != figure.unit, isSharper(figure, than: source), appose(from: source.tokens.upperBound, figure),
        Unit.named(figure.unit)?.dimension == Unit.named(source.unit)?.dimension
      {
        let (digits, given) = (significant(figure), given(source))
        found.append(
          FalsePrecision(
            figure: figure, source: source, why: "\(digits) digits, where the source gives \(given)", isShare: false))
      }
    }
    return found
  }

  /// The whole of a few that a percentage is of.
  private func whole(of index: Int) -> Figure? {
    let percent = figures[index]
    if let next = figure(index + 1), next.isCount, isSmall(next), name(percent.tokens.upperBound) == .of,
      next.tokens.lowerBound - percent.tokens.upperBound <= 2
    {
      return next
    }
    guard let whole = figure(index - 1), let part = figure(index - 2), whole.isCount, isSmall(whole),
      isPart(part, of: whole),
      appose(from: tail(whole), percent, loosely: 3)
    else { return nil }
    return whole
  }

  private func isSmall(_ figure: Figure) -> Bool {
    figure.value > .one && figure.value <= .hundred && figure.bound == .equal
  }

  private func isSharper(_ figure: Figure, than source: Figure) -> Bool {
    figure.form == .plain && source.form == .plain && figure.bound == .equal && significant(figure) >= 4
      && significant(figure) >= given(source) + 2
  }

  /// How many digits say something: zeros at the end only behind a point.
  private func significant(_ figure: Figure) -> Int {
    let digits = String(figure.value.digits.magnitude).count
    return figure.place > 0 ? digits + max(0, figure.place + figure.value.exponent) : digits
  }

  /// The digits of a source, zeros at the end taken at their word.
  private func given(_ figure: Figure) -> Int { significant(figure) + max(0, figure.value.exponent - figure.magnitude) }
}
