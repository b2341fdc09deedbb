import Extraction
import Findings
import SourceText

/// A multiple that a text states: "doubled from 40 to 80", "one in five (20 %)".
struct FoundMultiple {
  /// The word or the fraction.
  var range: TextRange
  /// What it stands for: "2", "1/5".
  var said: String
  /// The values that it leaves.
  var allowed: ExactInterval
  /// The values that the other figures give, in the same measure.
  var computed: ExactInterval
  /// How they were reckoned: "70 / 40 = 1.75".
  var reckoned: String
  var place: TextRange
  var sides: [(String, Figure)]
}

extension FigureLine {
  var multiples: [FoundMultiple] { verbs + fractions }

  // MARK: doubled, tripled, halved

  private static let doubled = WordSet("double doubled doubles doubling twofold")
  private static let tripled = WordSet("triple tripled triples tripling treble trebled trebling threefold")
  private static let quadrupled = WordSet("quadruple quadrupled quadruples quadrupling fourfold")
  private static let quintupled = WordSet("quintupled quintupling fivefold")
  private static let tenfold = WordSet("tenfold")
  private static let halved = WordSet("halved halves halving")
  private static let more = WordSet("more over")
  private static let nearly = WordSet("nearly almost")
  private static let roughly = WordSet("roughly about around approximately some virtually effectively practically")

  private func factor(_ at: Int) -> Ratio? {
    guard let token = token(at), token.kind == .word else { return nil }
    if FigureLine.doubled.contains(token) { return Ratio(2, 1) }
    if FigureLine.tripled.contains(token) { return Ratio(3, 1) }
    if FigureLine.halved.contains(token) { return Ratio(1, 2) }
    if FigureLine.quadrupled.contains(token) { return Ratio(4, 1) }
    if FigureLine.quintupled.contains(token) { return Ratio(5, 1) }
    return FigureLine.tenfold.contains(token) ? Ratio(10, 1) : nil
  }

  private var verbs: [FoundMultiple] {
    guard figures.contains(where: { $0.form == .fromTo || name(before($0)) == .from }) else { return [] }
    return sentence.compactMap { at in
      guard let factor = factor(at), let ends = ends(near: at) else { return nil }
      guard ends.from.isComparable(to: ends.to), ends.from.figure.isPlainlyBound, ends.to.figure.isPlainlyBound else {
        return nil
      }
      let quotient = ends.to.interval / ends.from.interval
      let (allowed, start) = limits(factor, at)
      let sum = "\(ends.to.shown) / \(ends.from.shown) = \(quotient.said())"
      let sides =
        ends.from.figure.range == ends.to.figure.range
        ? [("from and to", ends.to.figure)] : [("from", ends.from.figure), ("to", ends.to.figure)]
      let range = tokens.range(span(start, at + 1))
      return FoundMultiple(
        range: range, said: "\(factor.value) times", allowed: allowed, computed: quotient, reckoned: sum, place: range,
        sides: sides)
    }
  }

  /// What a word of multiplying leaves: a tenth either way, and what "more than" and "nearly" leave of it.
  private func limits(_ factor: Ratio, _ at: Int) -> (ExactInterval, start: Int) {
    let value = factor.value
    func times(_ percent: Int) -> Exact { value.multiplied(by: Exact(Int128(percent), exponent: -2)) ?? value }
    if name(at - 1) == .than, isWord(at - 2, in: FigureLine.more) {
      // To more than halve is to go below a half.
      return (value < .one ? .lessThan(times(102)) : .moreThan(times(98)), at - 2)
    }
    if isWord(at - 1, in: FigureLine.nearly) {
      return (value < .one ? .between(times(98), times(135)) : .between(times(75), times(102)), at - 1)
    }
    if isWord(at - 1, in: FigureLine.roughly) { return (.between(times(75), times(130)), at - 1) }
    return (.between(times(90), times(112)), at)
  }

  /// The ends of a change that a word of multiplying tells of.
  private func ends(near at: Int) -> (from: ChangeEnd, to: ChangeEnd)? {
    let next = firstFigure(after: at)
    guard next < figures.count else { return last(before: at, next) }
    if joins(span(at + 1, figures[next].tokens.lowerBound), within: 8) {
      if figures[next].form == .fromTo { return ChangeEnd.ends(of: figures[next]) }
      if let after = figure(next + 1), let pair = pair(figures[next], after),
        joins(span(tail(figures[next]), after.tokens.lowerBound), within: 10)
      {
        return pair
      }
    }
    return last(before: at, next)
  }

  /// The first figure that begins after a token: a binary search.
  private func firstFigure(after at: Int) -> Int {
    var (low, high) = (0, figures.count)
    while low < high {
      let middle = (low + high) / 2
      if figures[middle].tokens.lowerBound > at { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// "from 40 to 80, doubling in a year".
  private func last(before at: Int, _ next: Int) -> (from: ChangeEnd, to: ChangeEnd)? {
    guard let last = figure(next - 1), kind(tail(last)) == .comma,
      joins(span(tail(last), at), within: 4, except: FigureLine.than)
    else { return nil }
    if last.form == .fromTo { return ChangeEnd.ends(of: last) }
    guard let first = figure(next - 2), joins(span(tail(first), last.tokens.lowerBound), within: 10) else { return nil }
    return pair(first, last)
  }

  private static let than = WordSet("than")

  // MARK: one in five (20 %)

  private var fractions: [FoundMultiple] {
    figures.indices.compactMap { index in
      guard let next = figure(index + 1) else { return nil }
      let figure = figures[index]
      if let ratio = manner(figure), next.unitKind == .percent, next.form == .plain, appose(from: tail(figure), next) {
        return fraction(figure, ratio, next)
      }
      if let ratio = manner(next), figure.unitKind == .percent, figure.form == .plain,
        appose(from: figure.tokens.upperBound, next)
      {
        return fraction(next, ratio, figure)
      }
      return nil
    }
  }

  /// The quotient of a fraction that is a manner of speaking: "a third", "one in five".
  private func manner(_ figure: Figure) -> Ratio? {
    guard figure.form == .fraction, figure.unitKind != .percent, figure.isPlainlyBound || figure.bound == .about,
      let ratio = figure.ratio, !isCountedFraction(figure)
    else { return nil }
    // Whoever writes "nearly" is below it, and is judged by that.
    if figure.bound == .about, isWord(figure.tokens.lowerBound, in: FigureLine.nearly) { return nil }
    return ratio
  }

  private func fraction(_ figure: Figure, _ ratio: Ratio, _ percent: Figure) -> FoundMultiple? {
    guard percent.isPlainlyBound || percent.bound == .about, let exact = ratio.multiplied(by: .hundred)?.value,
      let slack = exact.multiplied(by: Exact(figure.bound == .about ? 2 : 1, exponent: -1))
    else { return nil }
    let wide = max(slack, Exact(15, exponent: -1))
    guard let low = exact.subtracting(wide), let high = exact.adding(wide) else { return nil }
    return FoundMultiple(
      range: figure.range, said: "\(exact.rounded(places: 1)) %", allowed: .between(low, high),
      computed: percent.allowed,
      reckoned: "\(ratio.numerator) / \(ratio.denominator) × 100 = \(exact.rounded(places: 2))", place: percent.range,
      sides: [("the fraction", figure), ("the percentage", percent)])
  }
}
