public import Extraction
import Findings
import SourceText

extension Every where Subject == Figure {
  /// No figure lies beyond what there can be.
  public func isInBounds() -> Assertion { assertion(.boundHolds) }
}

extension Rule {
  /// No figure lies beyond what there can be.
  public static let boundHolds: Rule = Rule(
    id: "bound-holds", category: .figures, tier: .arithmetic, summary: "No figure lies beyond what there can be.",
    discussion: """
      More than a hundred percent of people or things that are counted; a part larger than its whole; an age beyond 130; \
      a fall by more than a hundred percent of what cannot be negative; a temperature below absolute zero. “112 percent \
      of last year’s sales”, “110 percent sure” and “11 out of 10” are manners of speaking. \
      Measured on 1,240 published articles of politics and finance: \
      24 figures with a bound, no finding.
      """,
    title: "every figure lies within its bounds",
    judge: { examination in
      let lines = examination.figureLines
      var verdict = Verdict(lines.isEmpty ? .vacuous : .holds)
      for line in lines {
        for index in line.figures.indices {
          guard let bound = line.bound(of: index) else { continue }
          let figure = line.figures[index]
          verdict.touched.append(Verdict.Touch(figure.range))
          guard !bound.limits.overlaps(figure.allowed) else { continue }
          verdict.kind = .fails
          verdict.findings.append(examination.beyond(figure, bound))
        }
      }
      return verdict
    },
    examples: {
      Every(.figure).isInBounds().fails("In Aldergate ⟦112 %⟧ of voters turned out.")
      Every(.figure).isInBounds().holds("Sales were 112 % of last year’s, and 110 percent of the target.")
      Every(.figure).isInBounds().fails("The keeper, aged ⟦212⟧, retired on Tuesday.")
      Every(.figure).isInBounds().holds("The 212-year-old lighthouse was painted on Tuesday.")
      Every(.figure).isInBounds().fails("The number of passengers fell ⟦120 percent⟧ in a year.")
      Every(.figure).isInBounds().fails("In the lab it was cooled to ⟦minus 300 degrees Celsius⟧.")
      Every(.figure).isInBounds().fails("⟦Fourteen⟧ of the 12 captains stayed away.")
      Every(.figure).isInBounds().holds("Profits fell 120 percent. She gave it 11 out of 10.")
    })
}

/// What a figure cannot go beyond, and why.
private struct FoundBound {
  var limits: ExactInterval
  var why: String
}

extension FigureLine {
  fileprivate func bound(of index: Int) -> FoundBound? {
    let figure = figures[index]
    switch figure.unitKind {
    case .percent: return percentBound(figure)
    case .measure where figure.unit == "celsius":
      return FoundBound(limits: .atLeast(Exact(-27_315, exponent: -2)), why: "absolute zero is −273.15 °C")
    case .measure where figure.unit == "fahrenheit":
      return FoundBound(limits: .atLeast(Exact(-45_967, exponent: -2)), why: "absolute zero is −459.67 °F")
    default: break
    }
    if let age = ageBound(figure) { return age }
    if figure.isCount, let whole = self.figure(index + 1), isPart(figure, of: whole), !isManner(figure, whole) {
      return FoundBound(
        limits: .atMost(whole.value), why: "a part of \(whole.value.grouped) is \(whole.value.grouped) at most")
    }
    return nil
  }

  /// "11 out of 10": more than can be, as everybody knows. "Six of one", "two of the three-man teams" speak otherwise.
  private func isManner(_ part: Figure, _ whole: Figure) -> Bool {
    whole.value == .ten || whole.allowed.single == nil || whole.value < Exact(4)
      || !span(part.tokens.upperBound, whole.tokens.lowerBound).contains { name($0) == .the }
      || kind(whole.tokens.upperBound) == .hyphen
  }

  private func percentBound(_ figure: Figure) -> FoundBound? {
    guard figure.form == .plain, figure.value > .hundred else { return nil }
    let end = figure.tokens.upperBound
    if name(end) == .of {
      var at = end + 1
      while at < end + 5, isWord(at, in: FigureLine.determiners) || isWord(at, in: FigureLine.kinds) { at += 1 }
      guard isWord(at, in: FigureLine.people), let next = token(at), !next.isCapitalized || at == end + 1 else {
        return nil
      }
      // "112 percent of voters' expectations" is of something else.
      if let after = token(at + 1), after.kind == .clitic || after.kind == .straightSingle || after.kind == .closeSingle
      {
        return nil
      }
      return FoundBound(limits: .atMost(.hundred), why: "all of them are 100 %")
    }
    guard figure.bound == .down, !holds(FigureLine.negatives, in: around(figure)),
      !isWord(end, in: FigureLine.ups)
    else { return nil }
    return FoundBound(limits: .atMost(.hundred), why: "a fall to nothing is 100 %")
  }

  private static let determiners = WordSet("the all its their our these those eligible registered")
  private static let kinds = WordSet(
    "young old older adult male female local black white american british likely foreign new all city county national")
  private static let people = WordSet(
    """
    voters residents adults women men students pupils members respondents households children patients workers employees \
    americans people citizens passengers teachers families owners homeowners farmers doctors nurses drivers readers \
    democrats republicans teenagers parents customers users companies schools hospitals homes
    """)
  private static let negatives = WordSet(
    """
    profit profits earnings income cash net loss losses deficit surplus balance margin margins temperature temperatures \
    growth return returns value debt swing change rate rates pay yield yields
    """)
  private static let ups = WordSet("higher more up increase gain rise")

  private func ageBound(_ figure: Figure) -> FoundBound? {
    guard figure.value > Exact(130), figure.upper == nil else { return nil }
    let unit = figure.unit
    guard unit.isEmpty || unit.contains("year"), figure.value.isWhole else { return nil }
    let end = figure.tokens.upperBound
    let aged =
      name(figure.tokens.lowerBound) == .aged || name(figure.tokens.lowerBound - 1) == .aged
    let isAge = figure.form == .age || unit.contains("age")
    guard aged || (isAge && isWord(end, in: FigureLine.persons)) else { return nil }
    return FoundBound(limits: .lessThan(Exact(131)), why: "nobody has lived to 130")
  }

  private static let persons = WordSet(
    "man woman boy girl mother father grandmother grandfather widow pensioner retiree student victim resident person")
}

extension Examination {
  fileprivate func beyond(_ figure: Figure, _ bound: FoundBound) -> Finding {
    finding(
      "\(text(figure.range)) is beyond what there can be: \(bound.why)", at: figure.range,
      [operand("the text", figure)],
      "\(text(figure.range)) \(figure.reading()); \(bound.why)")
  }
}
