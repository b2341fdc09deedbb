public import Extraction
package import Findings
import SourceText

extension The where Subject == Figure {
  /// The figure has this value: it lies in the interval of the writing, and the text sets no other bound.
  ///
  /// With `.atLeast(60)` the text says just that.
  public func `is`(_ amount: Amount) -> Assertion {
    assertion(.figureIs, "is \(amount.said)") { examination in
      examination.judge(self, amount) { figure, _ in figure.states(amount) }
    }
  }

  /// Every value that the text allows is this or more.
  public func isAtLeast(_ amount: Amount) -> Assertion {
    assertion(.figureIs, "is at least \(amount.said)") { examination in
      examination.judge(self, amount) { .atLeast($0) }
    }
  }

  /// Every value that the text allows is this or less.
  public func isAtMost(_ amount: Amount) -> Assertion {
    assertion(.figureIs, "is at most \(amount.said)") { examination in
      examination.judge(self, amount) { .atMost($0) }
    }
  }

  /// Every value that the text allows lies between these two, both of them in it.
  public func isBetween(_ low: Amount, _ high: Amount) -> Assertion {
    assertion(.figureIs, "is between \(low.said) and \(high.said)") { examination in
      guard let top = high.figure?.value else { return examination.unreadable(high) }
      return examination.judge(self, low) { .between($0, top) }
    }
  }
}

extension Examination {
  /// Judges one figure against one declared value.
  fileprivate func judge(
    _ the: The<Figure>, _ amount: Amount, _ agrees: (Figure, Exact) -> Bool
  ) -> Verdict {
    guard let declared = amount.figure else { return unreadable(amount) }
    return figure(named: the.phrase, in: the.passage).judge { figure in
      let touched = [figure.range] + (figure.noun.map { [$0] } ?? [])
      let sameUnit = declared.unit.isEmpty || declared.unit == figure.unit
      if sameUnit, agrees(figure, declared.value) { return .holds(touching: touched) }
      let sheet = Finding.Operand("the sheet", text: amount.written, value: amount.said)
      return .fails(
        [
          .finding(
            .says(shown(figure), amount.said), at: figure.range, operands: [operand("the text", figure), sheet])
        ], touching: touched)
    }
  }

  /// Holds when every reading of the figure lies in the limits, fails when none does, undecided between.
  fileprivate func judge(_ the: The<Figure>, _ amount: Amount, _ limits: (Exact) -> ExactInterval) -> Verdict {
    guard let declared = amount.figure else { return unreadable(amount) }
    let limits = limits(declared.value)
    return figure(named: the.phrase, in: the.passage).judge { figure in
      let touched = [figure.range] + (figure.noun.map { [$0] } ?? [])
      let allowed = figure.allowed
      if limits.contains(allowed) { return .holds(touching: touched) }
      let sides = [operand("the text", figure), Finding.Operand("the sheet", text: amount.written, value: "\(limits)")]
      if !limits.overlaps(allowed) {
        return .fails([.finding(.outside, at: figure.range, operands: sides)], touching: touched)
      }
      return .undecided([.finding(.partly, at: figure.range, operands: sides)], touching: touched)
    }
  }

  /// The verdict on a declared value that is no figure.
  package func unreadable(_ amount: Amount) -> Verdict {
    .undecided([
      .finding(
        "the sheet’s “\(amount.written)” is no figure; expected one such as 2_500, \"$4 million\" or \"2.5 percent\"",
        at: start)
    ])
  }
}

extension Figure {
  /// Whether the text says just this: it lies in the interval of the writing, in that unit, and under that bound.
  func states(_ amount: Amount) -> Bool {
    guard let declared = amount.figure, declared.unit.isEmpty || declared.unit == unit else { return false }
    return bound.says(amount.bound, strictly: isStrict) && interval.contains(declared.value)
  }
}

extension Figure.Bound {
  /// Whether a text's bound is what an analyst declares.
  fileprivate func says(_ declared: Amount.Bound, strictly: Bool) -> Bool {
    switch (self, declared) {
    case (.equal, .exactly), (.up, .exactly), (.down, .exactly), (.about, .about): true
    case (.more, .atLeast), (.less, .atMost): !strictly
    case (.more, .moreThan), (.less, .lessThan): strictly
    default: false
    }
  }
}

extension Rule {
  package static let figureIs: Rule = Rule(
    id: "figure-is", category: .figures, summary: "The figure has the value that the analyst states.",
    discussion: """
      A written figure is an interval: “2.5 thousand” is [2450, 2550), “66 times” is 66 alone. is(x) holds when x lies \
      in it and the text sets no bound of its own; is(.atLeast(x)) when the text says just that. isAtLeast, isAtMost and \
      isBetween hold when every reading satisfies them, fail when none does, and are undecided between.
      """
  ) {
    The(figure: "passengers").is(412).holds("The ferry carried 412 passengers on Tuesday.")
    The(figure: "car passengers").is(2_500).holds("It carries 2.5 thousand car passengers a week.")
    The(figure: "were hurt").is(.atLeast(60)).holds("At least 60 people were hurt, the harbor office said.")
    The(figure: "passengers").is(421).fails("The ferry carried ⟦412⟧ passengers on Tuesday.")
    The(figure: "were hurt").is(60).fails("⟦At least 60⟧ people were hurt, the harbor office said.")
    The(figure: "passengers").isAtLeast(400).holds("The ferry carried 412 passengers on Tuesday.")
    The(figure: "passengers").isBetween(400, 410).fails("The ferry carried ⟦412⟧ passengers on Tuesday.")
    The(figure: "car passengers").isAtLeast(2_500).undecided("It carries ⟦2.5 thousand⟧ car passengers a week.")
    The(figure: "passengers").is(412).undecided(
      "The ferry carried ⟦412⟧ passengers on Tuesday. It carried 380 passengers on Monday.")
    The(figure: "crew").is(12).undecided("⟦⟧The ferry carried 412 passengers on Tuesday.")
  }
}

extension Finding.Message {
  fileprivate static func says(_ text: String, _ sheet: String) -> Self {
    "the text says \(text), the sheet says \(sheet)"
  }

  fileprivate static let outside: Self = "no reading of this figure lies in the limits"
  fileprivate static let partly: Self = "some readings of this figure lie in the limits and some do not"
}
