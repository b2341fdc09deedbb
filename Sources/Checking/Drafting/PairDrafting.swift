import Extraction
import SourceText

extension Drafter {
  /// What two numbers state together, a change, a score, a ratio, a range; else each of them by itself.
  func pair(_ statement: FigureStatement) -> Drafted {
    let figures = statement.figures.filter(reading.figures.indices.contains).map { reading.figures[$0] }
    guard let first = figures.first, let last = figures.last, let second = statement.second else { return .nothing }
    let tokens = first.tokens.lowerBound..<max(first.tokens.upperBound, last.tokens.upperBound)
    let phrases = phrases(first, within: tokens) + (figures.count > 1 ? self.phrases(last, within: tokens) : [])
    let ends = [statement.first, second]
    let fact = find(
      phrases, "figure", in: statement.sentence, at: statement.range, verbs: verbs(statement, first, last),
      the: { the($0, $1, "the figure") },
      accepts: { touched in ends.allSatisfy { end in touched.contains { $0.contains(end.range) } } }, worth: Worth.pair)
    if let fact { return .facts([fact]) }
    let singles = figures.map(figure)
    let facts = singles.flatMap { single -> [DraftedFact] in
      if case .facts(let facts) = single { facts } else { [] }
    }
    return facts.isEmpty ? singles.first ?? .nothing : .facts(facts)
  }

  private func verbs(_ statement: FigureStatement, _ first: Figure, _ last: Figure) -> [DraftedVerb<Figure>] {
    guard let second = statement.second else { return [] }
    var verbs: [DraftedVerb<Figure>] = []
    for one in codes(statement.first, of: first) {
      for other in codes(second, of: last) {
        let (code, amount): (String, Amount)
        switch statement.kind {
        case .score: (code, amount) = (".score(\(one.code), \(other.code))", .score(one.amount, other.amount))
        case .change: (code, amount) = (".from(\(one.code), to: \(other.code))", .from(one.amount, to: other.amount))
        case .range:
          (code, amount) = (".between(\(one.code), and: \(other.code))", .between(one.amount, and: other.amount))
        case .ratio where statement.isOdds:
          (code, amount) = (".ratio(\(one.code), to: \(other.code))", .ratio(one.amount, to: other.amount))
        case .ratio: (code, amount) = (".ratio(\(one.code), in: \(other.code))", .ratio(one.amount, in: other.amount))
        case .amount, .rank: continue
        }
        verbs.append(DraftedVerb(code: "is(\(code))") { $0.is(amount) })
      }
    }
    return verbs
  }

  /// How one of two numbers may be stated: as a whole number where it counts, else as it is written.
  private func codes(_ end: FigureEnd, of figure: Figure) -> [(code: String, amount: Amount)] {
    var codes: [(code: String, amount: Amount)] = []
    let isCount = figure.unitKind == .counted || figure.unitKind == .none
    if isCount, end.bound == .equal, let whole = end.value.integer { codes.append(amount("\(whole)")) }
    if let written = words.text(reading.prose.tokens.indices(in: end.range)) {
      codes.append((SwiftText.literal(written), Amount(written)))
    }
    return codes
  }

  /// A place in an order that the text gives: "the second-largest port".
  func rank(_ statement: FigureStatement) -> Drafted {
    guard let place = statement.first.value.integer, place > 1 else { return .nothing }
    let indices = reading.prose.tokens.indices(in: statement.range)
    let after = (0...4).map { indices.upperBound..<words.after(indices.upperBound, $0).upperBound }
    // The words of the rank but for its number: "largest port", "largest city in the county".
    let starts = indices.dropFirst().filter { reading.prose.tokens[$0].isWord }
    let ranges = starts.flatMap { start in after.map { start..<max(start + 1, $0.upperBound) } }
    let verb = DraftedVerb<Rank>(code: "is(\(place))") { $0.is(place) }
    let fact = find(
      ranges.compactMap(words.text), "rank", in: statement.sentence,
      at: statement.range, verbs: [verb], the: { the($0, $1, "the rank") },
      accepts: { touched in touched.contains { $0.overlaps(statement.range) } }, worth: Worth.rank)
    return fact.map { .facts([$0]) } ?? .nothing
  }
}
