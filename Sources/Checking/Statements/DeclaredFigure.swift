import Extraction
import SourceText

/// A declared figure as our own reader reads it, to be held against what a text states.
struct DeclaredFigure {
  /// One number of it.
  struct End {
    var figure: Figure
    var value: Exact
    var interval: ExactInterval
    var bound: Amount.Bound
  }

  /// What its two numbers are to one another; nil where the writing leaves it open ("9 to 4"), and for one number.
  var pair: Amount.Pair?
  /// One or two.
  var ends: [End]

  /// nil for a text that is no figure.
  init?(_ amount: Amount) {
    if let pair = amount.pair {
      self.pair = pair
      ends = []
      for part in amount.parts {
        guard let declared = DeclaredFigure(part), declared.ends.count == 1 else { return nil }
        ends += declared.ends
      }
      if ends.count == 2 { shareUnit() }
      return
    }
    guard let figure = Figures.parse(amount.written) else {
      guard let (statement, figures) = Figures.parsePair(amount.written), statement.ends.count == 2 else { return nil }
      pair = statement.kind.pair
      ends = statement.ends.map { end in
        let figure = figures.first { $0.range == end.range } ?? figures[0]
        return End(figure, end, Amount.Bound(end.bound, isStrict: end.isStrict))
      }
      return
    }
    if let parts = figure.parts {
      var plain = figure
      (plain.form, plain.ratio, plain.ends) = (.plain, nil, [])
      let bound = Amount.Bound(figure.bound, isStrict: figure.isStrict)
      (pair, ends) = (.ratio, [End(plain, parts.part, bound), End(plain, parts.whole, .exactly)])
      for at in ends.indices { ends[at].figure.value = ends[at].value }
      if amount.bound != .exactly { ends[0].bound = amount.bound }
    } else if figure.ends.count == 2 {
      (pair, ends) = (nil, figure.ends.map { End(figure, $0, Amount.Bound($0.bound, isStrict: $0.isStrict)) })
    } else {
      let written = Amount.Bound(figure.bound, isStrict: figure.isStrict)
      ends = [
        End(
          figure: figure, value: figure.value, interval: figure.interval,
          bound: amount.bound == .exactly ? written : amount.bound)
      ]
    }
  }

  /// `.between("$3 million", and: 4)`: the one without a unit has that of the other.
  private mutating func shareUnit() {
    if ends[0].figure.unitKind == .none, pair != .ratio { ends[0].figure.take(unitOf: ends[1].figure) }
    if ends[1].figure.unitKind == .none, pair != .ratio { ends[1].figure.take(unitOf: ends[0].figure) }
  }

  /// Whether it can be at all; else why not.
  var impossible: String? {
    guard ends.count == 2 else { return nil }
    switch pair {
    case .range where ends[1].value < ends[0].value: return "a range that ends below its beginning"
    case .ratio where ends[1].value < ends[0].value: return "a part that is larger than its whole"
    case .ratio where ends[1].value.isZero: return "a part of nothing"
    default: return nil
    }
  }
}

extension FigureStatement.Kind {
  fileprivate var pair: Amount.Pair? {
    switch self {
    case .range: .range
    case .change: .change
    case .score: .score
    case .ratio: .ratio
    case .amount, .rank: nil
    }
  }
}

extension DeclaredFigure.End {
  fileprivate init(_ figure: Figure, _ end: FigureEnd, _ bound: Amount.Bound) {
    self.init(figure: figure, value: end.value, interval: end.interval, bound: bound)
  }
}

extension Figure {
  fileprivate mutating func take(unitOf other: Figure) {
    (unit, unitKind, head, per, perCount) = (other.unit, other.unitKind, other.head, other.per, other.perCount)
  }
}

extension Amount.Bound {
  /// What a text's bound is as a declared one.
  init(_ bound: Figure.Bound, isStrict: Bool) {
    self =
      switch bound {
      case .equal, .up, .down: .exactly
      case .about: .about
      case .more: isStrict ? .moreThan : .atLeast
      case .less: isStrict ? .lessThan : .atMost
      }
  }

  /// What it becomes where it is denied: "not more than" is "at most".
  var denied: Amount.Bound? {
    switch self {
    case .exactly, .about: nil
    case .moreThan: .atMost
    case .atLeast: .lessThan
    case .lessThan: .atLeast
    case .atMost: .moreThan
    }
  }
}
