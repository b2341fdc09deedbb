package import Extraction
package import Findings
import SourceText

extension Examination {
  /// The figures that a phrase may name: for each of its places the figure whose expression or counted noun holds it,
  /// else the nearest in its clause.
  package func figures(named phrase: String, in passage: String? = nil) -> [Figure] {
    if let cell = cell(named: phrase, in: passage) { return cell.figures.map { reading.figures[$0] } }
    var seen: Set<Int> = []
    return places(of: phrase, in: passage).compactMap(figureIndex).filter { seen.insert($0).inserted }
      .map { reading.figures[$0] }
  }

  /// The figure whose expression or counted noun holds a place, else the nearest in its clause.
  func figureIndex(at place: TextRange) -> Int? {
    let figures = reading.figures
    guard let sentence = reading.sentence(at: place.start) else { return nil }
    let all = figures[ofSentence: sentence, \.sentence].near(place, \.range).indices
    let inside = all.filter { index in
      figures[index].range.overlaps(place) || figures[index].noun?.overlaps(place) == true
    }
    if let index = inside.min(by: { distance(figures[$0], place) < distance(figures[$1], place) }) { return index }
    let clause = reading.clause(at: place.start)
    let beside = all.filter { index in
      reading.clause(at: figures[index].range.start) == clause || figures[index].clause == clause
    }
    if beside.isEmpty, let clause, let head = head(ofRelative: clause, among: all) { return head }
    let candidates = beside.isEmpty && all.count == 1 && !isApart(all.lowerBound, clause) ? Array(all) : beside
    let nearest = candidates.min { distance(figures[$0], place) < distance(figures[$1], place) }
    // "three or more will receive 250 euros": what stands right behind a verb or a preposition is its own.
    if let nearest, figures[nearest].range.end <= place.start, opens(place),
      let next = candidates.first(where: { figures[$0].range.start >= place.end }), distance(figures[next], place) <= 1
    {
      return next
    }
    return nearest
  }

  /// The figure that a relative clause tells more about: "the $10 million that she had sought".
  private func head(ofRelative clause: Int, among all: Range<Int>) -> Int? {
    let clause = reading.prose.clauses[clause]
    guard clause.kind == .relative else { return nil }
    return all.last { index in
      let figure = reading.figures[index]
      let end = figure.noun.map { reading.prose.tokens.indices(in: $0).upperBound } ?? figure.tokens.upperBound
      return max(end, figure.tokens.upperBound) == clause.tokens.lowerBound
    }
  }

  /// Whether a figure belongs to another main clause than the one given: "it cut deaths by 20 percent, but it did not
  /// shorten stays".
  private func isApart(_ figure: Int, _ clause: Int?) -> Bool {
    let clauses = reading.prose.clauses
    guard let clause, let other = reading.clause(at: reading.figures[figure].range.start), clause != other else {
      return false
    }
    return clauses[clause].kind == .main && clauses[other].kind == .main && clauses[clause].verb != nil
      && clauses[other].verb != nil
  }

  /// Whether the last word of a place has its object behind it: a verb, a preposition.
  private func opens(_ place: TextRange) -> Bool {
    let tokens = reading.prose.tokens
    let last = tokens.indices(in: place).upperBound - 1
    guard tokens.indices.contains(last), tokens[last].isWord else { return false }
    switch reading.prose.tags[last] {
    case .finite, .base, .participle, .gerund, .modal, .preposition: return true
    default: return false
    }
  }

  /// How far a figure with what it counts is from a place: the bytes between them, more for every word or mark that begins
  /// something else.
  private func distance(_ figure: Figure, _ place: TextRange) -> Int {
    let range = figure.noun.map { figure.range.union($0) } ?? figure.range
    if range.overlaps(place) { return 0 }
    let gap = range.start >= place.end ? TextRange(place.end, range.start) : TextRange(range.end, place.start)
    guard gap.length < 400 else { return gap.length }
    let tokens = reading.prose.tokens
    let breaks = tokens.indices(in: gap).count { index in
      let token = tokens[index]
      guard gap.contains(token.range) else { return false }
      switch token.kind {
      case .comma, .semicolon, .colon, .dash, .open, .close: return true
      case .word: return token.is(.conjunction) || FigureBreaks.words.contains(token)
      default: return false
      }
    }
    return gap.length + 30 * (breaks + (isFronted(figure, place) ? 2 : 0))
  }

  /// Whether a figure stands before the subject that a place lies in: "from 212 in 2019, membership grew to 830" tells of
  /// the members by its verb.
  private func isFronted(_ figure: Figure, _ place: TextRange) -> Bool {
    guard let clause = reading.clause(at: place.start), let subject = reading.prose.clauses[clause].subject,
      reading.prose.tokens.range(subject).contains(place)
    else { return false }
    return figure.tokens.upperBound <= subject.lowerBound
  }

  /// The one figure that a phrase names. Several with one value are one; with two values it is undecided.
  package func figure(named phrase: String, in passage: String? = nil) -> Anchored<Figure> {
    if places(of: phrase, in: passage).isEmpty, cell(named: phrase, in: passage) == nil {
      return .unresolved(missing(phrase, in: passage, among: reading.figures.map { $0.noun ?? $0.range }))
    }
    let figures = figures(named: phrase, in: passage)
    guard let first = figures.first else {
      let place = places(of: phrase, in: passage).first ?? start
      return .unresolved(.undecided([.finding("no figure stands in the clause of “\(phrase)”", at: place)]))
    }
    guard let other = figures.first(where: { !$0.sameValue(as: first) }) else { return .found(first) }
    return .unresolved(
      .undecided([
        .finding(
          "“\(phrase)” stands beside two figures; narrow it with in:", at: first.range,
          operands: [operand("the text", first), operand("and also", other)],
          related: [.init("the other figure", at: other.range)])
      ]))
  }

  /// One side of a comparison of figures.
  package func operand(_ label: String, _ figure: Figure) -> Finding.Operand {
    Finding.Operand(
      label, text: text(figure.range), value: shown(figure),
      interval: figure.allowed.single == nil ? "\(figure.allowed)" : nil,
      range: figure.range)
  }

  /// "2500 foreign military personnel", "at least 60 people", "4000000 US dollar": the value with what it counts.
  package func shown(_ figure: Figure) -> String {
    let words = FigureEnd(figure).words
    let far = figure.upper.map { " to \($0.grouped)" } ?? ""
    let counted = figure.noun.map { text($0) } ?? figure.unitWords
    return words + figure.value.grouped + far + (counted.isEmpty ? "" : " \(counted)")
  }
}

extension Figure {
  package func sameValue(as other: Figure) -> Bool {
    value == other.value && upper == other.upper && bound == other.bound && isStrict == other.isStrict
  }
}

/// Words that set one figure against another.
private enum FigureBreaks {
  static let words = WordSet("against while versus than compared unlike whereas plus")
}
