import Extraction
import SourceText

/// What holding a declared figure against a stated one came to.
enum StatementMatch {
  case same
  /// The text says something else, and what that is.
  case differs(String?)
  /// The text does not settle it, and why.
  case open(String)
}

extension StatedFigure {
  /// Whether the text states just this.
  func states(_ declared: DeclaredFigure) -> StatementMatch {
    if statement.doubt != nil { return .open("the text leaves open whether it is so") }
    if statement.negation != nil { return denies(declared) }
    if declared.ends.count == 2 { return statesPair(declared) }
    guard let end = declared.ends.first else { return .open("the sheet gives no value") }
    switch statement.kind {
    case .amount: return matches(end, statement.first)
    case .rank: return .differs("a rank")
    case .range: return vague(end) ?? .differs("a range")
    case .score: return .differs("a score")
    case .change: return statesEnd(end)
    case .ratio: return statesPart(end)
    }
  }

  /// A figure with its unit, an end of it, against one declared number.
  private func matches(
    _ declared: DeclaredFigure.End, _ told: FigureEnd, of figure: Figure? = nil, bound: Amount.Bound? = nil
  ) -> StatementMatch {
    guard let figure = figure ?? self.figure else {
      return declared.value.isZero && declared.bound == .exactly ? .same : .differs(nil)
    }
    let match = UnitMatch(declared.figure, figure)
    guard case .same(let times) = match else {
      if case .unclear = match, told.interval.overlaps(declared.interval) {
        return .open("the text counts something else by name")
      }
      return .differs(nil)
    }
    guard (bound ?? Amount.Bound(told.bound, isStrict: told.isStrict)) == declared.bound else { return .differs(nil) }
    guard let value = declared.times(times) else { return .open("the number is beyond what can be computed") }
    return says(told, value, declared, isConverted: times.numerator != times.denominator) ? .same : .differs(nil)
  }

  /// Whether a writing says a value: itself, or within what a magnitude word leaves open. "3 percent" does not say 2.5.
  private func says(
    _ told: FigureEnd, _ value: ExactInterval, _ declared: DeclaredFigure.End, isConverted: Bool
  ) -> Bool {
    let isRounded = told.place < 0 && !isConverted
    return (isRounded ? told.interval : told.interval.narrowed(to: told.value)).overlaps(value)
  }

  /// "dozens", "hundreds": one value in them may be the one.
  private func vague(_ declared: DeclaredFigure.End) -> StatementMatch? {
    guard figure?.form == .vague, declared.bound == .exactly,
      case .same(let times)? = figure.map({ UnitMatch(declared.figure, $0) }),
      let value = declared.times(times), let high = statement.second?.value,
      ExactInterval.between(statement.first.value, high).overlaps(value)
    else { return nil }
    return .open("the text gives an order of magnitude")
  }

  /// One value of a change: an end that the anchor stands beside, or what it came to.
  private func statesEnd(_ declared: DeclaredFigure.End) -> StatementMatch {
    let ends = statement.ends
    guard ends.count == 2 else { return .open("the text tells of a change") }
    if let picked, case .same = matches(declared, ends[picked]) { return .same }
    guard picked == nil, case .same = matches(declared, ends[1]) else { return .differs("a change") }
    return statement.tellsOutcomeFirst ? .same : .open("the text tells of a change, and this is where it ended")
  }

  /// One value of a ratio: the part that was counted, or the share that both make.
  private func statesPart(_ declared: DeclaredFigure.End) -> StatementMatch {
    guard let whole = statement.second else { return .open("the text tells of a ratio") }
    if statement.isOdds { return .differs("a ratio") }
    if let figure, statement.isCounted {
      // What is counted of a whole is of its kind: "three of the nine justices".
      if picked == 1, statement.first.value > .zero { return matches(declared, whole) }
      var part = figure
      (part.form, part.value) = (.plain, statement.first.value)
      if case .same = matches(declared, statement.first, of: part) { return .same }
    } else if statement.figures.count == 2, picked == 1 {
      return matches(declared, whole)
    }
    guard let share = share, let told = figure, declared.figure.isShare || declared.figure.unitKind == .percent else {
      if statement.isCounted || declared.value > .one { return .differs("a ratio") }
      return .open("the text tells of a ratio")
    }
    var figure = told
    (figure.form, figure.unitKind, figure.value) = (.fraction, .counted, share.low ?? .zero)
    guard case .same(let times) = UnitMatch(declared.figure, figure), let value = declared.times(times) else {
      return .differs("a ratio")
    }
    guard Amount.Bound(statement.first.bound, isStrict: statement.first.isStrict) == declared.bound else {
      return .differs("a ratio")
    }
    let exact = declared.figure.isShare ? declared.figure.ratio?.interval : nil
    return share.overlaps(exact ?? value) ? .same : .differs("a ratio")
  }

  /// The part by the whole.
  var share: ExactInterval? {
    guard statement.kind == .ratio, !statement.isOdds, let whole = statement.second, !whole.value.isZero,
      let ratio = Ratio(statement.first.value, whole.value)
    else { return nil }
    // "half of the 640": the part is a share itself.
    return statement.first.value < .one && statement.first.value > .zero ? statement.first.interval : ratio.interval
  }

  /// Two numbers against two.
  private func statesPair(_ declared: DeclaredFigure) -> StatementMatch {
    let ends = statement.ends
    guard ends.count == 2 else {
      if let share = declared.shareOfPair, let figure, figure.isShare || figure.unitKind == .percent {
        let told = figure.isShare ? figure.allowed : figure.allowed * Exact(1, exponent: -2)
        return told.overlaps(share) && figure.bound == .equal ? .same : .differs(nil)
      }
      return .differs("one amount")
    }
    guard declared.pair.map({ $0.kind == statement.kind }) ?? true,
      statement.kind != .ratio || declared.pair == nil || (declared.pair == .odds) == statement.isOdds
    else { return .differs(statement.kind.noun) }
    for (told, own) in zip(ends, declared.ends) {
      let figure = figure(of: told)
      switch matches(own, told, of: figure, bound: own.bound == .exactly && statement.kind == .range ? .exactly : nil) {
      case .same: continue
      case .open(let why): return .open(why)
      case .differs: return .differs(statement.kind.noun)
      }
    }
    return .same
  }

  /// The figure of an end, with its unit. Of a ratio each number is a plain one.
  private func figure(of end: FigureEnd) -> Figure? {
    guard var figure else { return nil }
    if statement.kind == .ratio, end.value >= .one || end.value.isZero {
      (figure.form, figure.value) = (.plain, end.value)
    }
    return figure
  }

  /// "did not carry 412", "will not spend more than $5 million".
  private func denies(_ declared: DeclaredFigure) -> StatementMatch {
    guard statement.kind == .amount, let end = declared.ends.first, declared.ends.count == 1 else {
      return .open("the text denies this figure")
    }
    if let flipped = Amount.Bound(statement.first.bound, isStrict: statement.first.isStrict).denied {
      return matches(end, statement.first, bound: flipped)
    }
    if case .same = matches(end, statement.first) { return .differs(nil) }
    return .open("the text denies another value, and gives none")
  }

  /// The values that the text allows, of one number or between two; nil where it settles none.
  ///
  /// - Parameter place: the decimal place of the last digit of what they are held against. "$4 million" against
  ///   "$4 million" is the same writing and no interval; against 4,000,000 it may be a little more or less.
  func allowed(heldAgainst place: Int) -> ExactInterval? {
    func allowed(_ end: FigureEnd) -> ExactInterval {
      var end = end
      if place <= end.place { end.interval = ExactInterval(exactly: end.value) }
      return end.allowed
    }
    let first = statement.first
    if statement.doubt != nil { return nil }
    switch statement.kind {
    case .amount:
      guard statement.negation != nil else { return allowed(first) }
      guard let flipped = Amount.Bound(first.bound, isStrict: first.isStrict).denied else { return nil }
      return switch flipped {
      case .atMost: .atMost(first.value)
      case .atLeast: .atLeast(first.value)
      case .lessThan: .lessThan(first.value)
      default: .moreThan(first.value)
      }
    case .range, .change:
      guard statement.negation == nil, let second = statement.second else { return nil }
      if statement.kind == .change, let picked { return allowed(statement.ends[picked]) }
      return allowed(first).hull(allowed(second))
    case .ratio:
      guard statement.negation == nil, !statement.isOdds else { return nil }
      return statement.isCounted ? allowed(first) : share
    case .score, .rank: return nil
    }
  }

  /// The figure that limits are held against: of a ratio its part, or the share that both make.
  var measured: Figure? {
    guard var figure, statement.kind == .ratio else { return figure }
    if statement.isCounted {
      (figure.form, figure.value) = (.plain, statement.first.value)
    } else {
      (figure.form, figure.unitKind, figure.value) = (.fraction, .counted, share?.low ?? .zero)
    }
    return figure
  }
}

extension DeclaredFigure.End {
  /// Its value in the unit of the text.
  func times(_ factor: Ratio) -> ExactInterval? {
    let isFraction = figure.ratio != nil && figure.ends.isEmpty
    if factor.numerator == factor.denominator { return isFraction ? interval : ExactInterval(exactly: value) }
    if isFraction { return interval * factor.interval }
    guard let top = value.multiplied(by: factor.numerator), let product = Ratio(top, factor.denominator) else {
      return nil
    }
    return product.interval
  }
}

extension DeclaredFigure {
  /// Four in 10 as a share.
  fileprivate var shareOfPair: ExactInterval? {
    guard pair == .ratio, ends.count == 2 else { return nil }
    return Ratio(ends[0].value, ends[1].value)?.interval
  }
}

extension Amount.Pair {
  fileprivate var kind: FigureStatement.Kind {
    switch self {
    case .range: .range
    case .change: .change
    case .score: .score
    case .ratio, .odds: .ratio
    }
  }
}

extension FigureStatement.Kind {
  /// "a range": what a mismatch calls it.
  var noun: String {
    switch self {
    case .amount: "one amount"
    case .range: "a range"
    case .change: "a change"
    case .score: "a score"
    case .ratio: "a ratio"
    case .rank: "a rank"
    }
  }
}

extension ExactInterval {
  /// The value alone; a third, which no decimal can hold, as narrow as it is.
  fileprivate func narrowed(to value: Exact) -> ExactInterval {
    guard let low, let high, let width = high.subtracting(low), width < Exact(1, exponent: -12) else {
      return ExactInterval(exactly: value)
    }
    return self
  }
}
