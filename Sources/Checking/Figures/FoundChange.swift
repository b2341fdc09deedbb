import Extraction
import SourceText

/// A change with both of its ends: "rose 25 percent from 80 to 105".
struct FoundChange {
  var from: ChangeEnd
  var to: ChangeEnd
  /// By how much: in percent, in points, or in the unit of the ends.
  var by: Figure
  var way: ChangeWords.Way
}

extension FigureLine {
  /// The changes of the sentence that tell from what, to what, and by how much.
  ///
  /// What something is "a share" stands beside what it is in all, and is left aside.
  var changes: [FoundChange] {
    let totals = figures.filter { $0.per == nil || name($0.tokens.lowerBound - 1) != .or }
    guard totals.count != figures.count else { return plainChanges }
    return FigureLine(tokens: tokens, sentence: sentence, number: number, figures: totals).plainChanges
  }

  private var plainChanges: [FoundChange] {
    figures.indices.compactMap { index in
      let by = figures[index]
      guard by.form == .plain || by.form == .range, by.per == nil, let way = ChangeWords.way(by, in: self) ?? told(by)
      else {
        return nil
      }
      let role = name(before(by))
      guard role != .from, role != .to, let ends = ends(around: index) else { return nil }
      guard ends.from.isComparable(to: ends.to) else { return nil }
      let isRelative = by.unitKind == .percent || by.unitKind == .percentagePoint
      guard isRelative || (by.form == .plain && by.isComparable(to: ends.to.figure)) else { return nil }
      if isRelative, by.unitKind == .percentagePoint, ends.to.figure.unitKind != .percent { return nil }
      return FoundChange(from: ends.from, to: ends.to, by: by, way: way)
    }
  }

  /// "increased from 4,000 to 5,000, or 25 percent": told again after a verb of change.
  private func told(_ by: Figure) -> ChangeWords.Way? {
    let at = by.tokens.lowerBound
    guard by.unitKind == .percent, name(at - 1) == .or, kind(at - 2) == .comma else { return nil }
    let words = span(max(sentence.lowerBound, at - 16), at).compactMap { token($0).flatMap(ChangeWords.way) }
    return words.count == 1 ? words.first : nil
  }

  /// The two ends of a change that the figure at `index` measures.
  private func ends(around index: Int) -> (from: ChangeEnd, to: ChangeEnd)? {
    let by = figures[index]
    if let next = figure(index + 1) {
      if next.form == .fromTo {
        return joins(span(tail(by), next.tokens.lowerBound), within: 9) ? ChangeEnd.ends(of: next) : nil
      }
      if let after = figure(index + 2), let pair = pair(next, after),
        joins(span(tail(by), next.tokens.lowerBound), within: 9),
        joins(span(tail(next), after.tokens.lowerBound), within: 10)
      {
        return pair
      }
      if let last = figure(index - 1), let pair = pair(last, next, bare: true),
        joins(span(tail(last), by.tokens.lowerBound), within: 12, except: FigureLine.resumes),
        joins(span(tail(by), next.tokens.lowerBound), within: 6)
      {
        return pair
      }
    }
    if let last = figure(index - 1) {
      if last.form == .fromTo {
        return joins(span(tail(last), by.tokens.lowerBound), within: 6, except: FigureLine.resumes)
          ? ChangeEnd.ends(of: last) : nil
      }
      if let first = figure(index - 2), let pair = pair(first, last),
        joins(span(tail(first), last.tokens.lowerBound), within: 10),
        joins(span(tail(last), by.tokens.lowerBound), within: 6, except: FigureLine.resumes)
      {
        return pair
      }
    }
    return nil
  }

  private static let resumes = WordSet("or")

  func figure(_ index: Int) -> Figure? { figures.indices.contains(index) ? figures[index] : nil }

  /// Two figures of which one has "from" before it and the other "to".
  ///
  /// - Parameter bare: whether the first may stand without "to": "105, up 25 percent from 80".
  func pair(_ a: Figure, _ b: Figure, bare: Bool = false) -> (from: ChangeEnd, to: ChangeEnd)? {
    guard let first = ChangeEnd(a), let second = ChangeEnd(b), a.per == b.per || b.per == nil || a.per == nil else {
      return nil
    }
    switch (name(before(a)), name(before(b))) {
    case (.from, .to) where !bare: return (first, second)
    case (.to, .from): return (second, first)
    case (_, .from) where bare && kind(tail(a)) == .comma: return (second, first)
    default: return nil
    }
  }
}
