public import Extraction
package import Findings
import SourceText

extension The where Subject == Figure {
  /// The text states just this: an amount, `.between(3, and: 5)`, `.from(300, to: 500)`, `.score(7, 6)`, `.ratio(4, in: 10)`.
  ///
  /// An amount lies in the interval of the writing, and the text sets no other bound; with `.atLeast(60)` it says just
  /// that.
  public func `is`(_ amount: Amount) -> Assertion {
    assertion(.figureIs, "is \(amount.said)", mistake: amount.mistake) { $0.judge(self, amount) }
  }

  /// Every value that the text allows is this or more.
  public func isAtLeast(_ amount: Amount) -> Assertion {
    assertion(.figureIs, "is at least \(amount.said)", mistake: amount.mistake) {
      $0.judge(self, low: amount, high: nil)
    }
  }

  /// Every value that the text allows is this or less.
  public func isAtMost(_ amount: Amount) -> Assertion {
    assertion(.figureIs, "is at most \(amount.said)", mistake: amount.mistake) {
      $0.judge(self, low: nil, high: amount)
    }
  }

  /// Every value that the text allows lies between these two, both of them in it.
  public func isBetween(_ low: Amount, _ high: Amount) -> Assertion {
    let both = Amount.between(low, and: high)
    return assertion(
      .figureIs, "is between \(low.said) and \(high.said)", mistake: low.mistake ?? high.mistake ?? both.mistake
    ) { $0.judge(self, low: low, high: high) }
  }
}

extension Examination {
  /// Judges what the text states against what is declared.
  fileprivate func judge(_ the: The<Figure>, _ amount: Amount) -> Verdict {
    guard let declared = DeclaredFigure(amount) else { return unreadable(amount) }
    if let why = declared.impossible { return .undecided([.finding(.impossible(amount.said, why), at: start)]) }
    return statement(named: the.phrase, in: the.passage).judge { stated in
      let sides = [operand("the text", stated), Finding.Operand("the sheet", text: amount.written, value: amount.said)]
      switch stated.states(declared) {
      case .same: return .holds(touching: stated.touched)
      case .differs(let kind):
        let says = Finding.Message.says(told(stated), amount.said, kind)
        return .fails([.finding(says, at: stated.statement.range, operands: sides)], touching: stated.touched)
      case .open(let why):
        let says = Finding.Message.leavesOpen(told(stated), amount.said, why)
        return .undecided([.finding(says, at: stated.statement.range, operands: sides)], touching: stated.touched)
      }
    }
  }

  /// Holds when every value that the text allows lies in the limits, fails when none does, undecided between.
  fileprivate func judge(_ the: The<Figure>, low: Amount?, high: Amount?) -> Verdict {
    var limits: [Limit] = []
    for (amount, isLow) in [(low, true), (high, false)] {
      guard let amount else { continue }
      guard let declared = DeclaredFigure(amount), declared.ends.count == 1, let end = declared.ends.first else {
        return unreadable(amount)
      }
      limits.append(Limit(end: end, isLow: isLow))
    }
    if limits.count == 2, let low, let high, limits[1].end.value < limits[0].end.value,
      limits[0].end.figure.unit == limits[1].end.figure.unit
    {
      let why = "a range that ends below its beginning"
      return .undecided([.finding(.impossible("between \(low.said) and \(high.said)", why), at: start)])
    }
    let written = [low, high].compactMap { $0?.written }.joined(separator: " and ")
    return statement(named: the.phrase, in: the.passage).judge { stated in
      var results = limits.map { stated.result(of: $0) }
      if !results.contains(.outside), results.contains(.partly) { results = [.partly] }
      let allowed = limits.map { "\($0.isLow ? "at least" : "at most") \($0.end.value.grouped)" }
      let sides = [
        operand("the text", stated),
        Finding.Operand("the sheet", text: written, value: allowed.joined(separator: ", ")),
      ]
      let place = stated.statement.range
      if results.contains(.outside) {
        return .fails([.finding(.outside(told(stated)), at: place, operands: sides)], touching: stated.touched)
      }
      if results.allSatisfy({ $0 == .inside }) { return .holds(touching: stated.touched) }
      return .undecided([.finding(.partly(told(stated)), at: place, operands: sides)], touching: stated.touched)
    }
  }

  /// The verdict on a declared value that is no figure.
  package func unreadable(_ amount: Amount) -> Verdict {
    .undecided([.finding(.unreadable(amount), at: start)])
  }
}

extension Amount {
  /// What is wrong with it, whatever a text says.
  var mistake: String? {
    guard let declared = DeclaredFigure(self) else { return Finding.Message.unreadable(self).text }
    return declared.impossible.map { Finding.Message.impossible(said, $0).text }
  }
}

/// One side of what a figure may be.
private struct Limit {
  enum Result { case inside, outside, partly }

  var end: DeclaredFigure.End
  var isLow: Bool
}

extension StatedFigure {
  /// Where the values that the text allows lie.
  fileprivate func result(of limit: Limit) -> Limit.Result {
    guard let told = measured else {
      return result(ExactInterval(exactly: .zero), ExactInterval(exactly: limit.end.value), limit)
    }
    guard let allowed = allowed(heldAgainst: limit.end.figure.place) else { return .partly }
    switch UnitMatch(limit.end.figure, told) {
    case .different: return .outside
    case .unclear: return .partly
    case .same(let times): return limit.end.times(times).map { result(allowed, $0, limit) } ?? .partly
    }
  }

  private func result(_ allowed: ExactInterval, _ value: ExactInterval, _ limit: Limit) -> Limit.Result {
    guard let edge = limit.isLow ? value.low : value.high else { return .partly }
    let limits: ExactInterval = limit.isLow ? .atLeast(edge) : .atMost(edge)
    if limits.contains(allowed) { return .inside }
    return limits.overlaps(allowed) ? .partly : .outside
  }
}

extension Figure {
  /// Whether the text says just this: it lies in the interval of the writing, in that unit, and under that bound.
  func states(_ amount: Amount) -> Bool {
    guard let declared = DeclaredFigure(amount) else { return false }
    let statement = FigureStatement(.amount, FigureEnd(self), figures: [], range: range, sentence: sentence)
    guard case .same = StatedFigure(statement: statement, figure: self).states(declared) else { return false }
    return true
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
  fileprivate static func says(_ text: String, _ sheet: String, _ kind: String?) -> Self {
    kind == nil || kind == "one amount"
      ? "the text says \(text), the sheet says \(sheet)" : "the text tells of \(text), the sheet says \(sheet)"
  }

  fileprivate static func leavesOpen(_ text: String, _ sheet: String, _ why: String) -> Self {
    "the text says \(text), the sheet says \(sheet): \(why)"
  }

  fileprivate static func impossible(_ said: String, _ why: String) -> Self { "the sheet declares “\(said)”, \(why)" }

  fileprivate static func unreadable(_ amount: Amount) -> Self {
    "the sheet’s “\(amount.written)” is no figure; expected one such as 2_500, \"$4 million\" or \"2.5 percent\""
  }

  fileprivate static func outside(_ text: String) -> Self {
    "the text says \(text): no reading of it lies in the limits"
  }

  fileprivate static func partly(_ text: String) -> Self {
    "the text says \(text): some readings of it lie in the limits and some do not"
  }
}
