import Extraction
import Findings
import SourceText

/// What a text states where an anchor stands.
struct StatedFigure {
  var statement: FigureStatement
  /// The figure with the unit and the noun; nil for "nobody was killed".
  var figure: Figure?
  /// Which of two ends the anchor stands beside; nil for both.
  var picked: Int?

  /// The places that a fact about it touches.
  var touched: [TextRange] { [statement.range] + (figure?.noun.map { [$0] } ?? []) }
}

extension Examination {
  /// What a phrase names: for each of its places the statement whose words hold it, else the nearest in its clause.
  func statements(named phrase: String, in passage: String? = nil) -> [StatedFigure] {
    // A figure of a table is named by the heads of its row and its column.
    if let index = cell(named: phrase, in: passage)?.figures.first, let statement = study.statement(ofFigure: index) {
      return [StatedFigure(statement: statement, figure: reading.figures[index])]
    }
    var seen: Set<[Int?]> = []
    return places(of: phrase, in: passage).compactMap(stated).filter { stated in
      let range = stated.statement.range
      return seen.insert([range.start, range.end, stated.picked]).inserted
    }
  }

  /// The one statement that a phrase names. Several that state one thing are one; of two it is undecided.
  func statement(named phrase: String, in passage: String? = nil) -> Anchored<StatedFigure> {
    guard phrase.contains(where: { $0.isLetter || $0.isNumber }) else {
      return .unresolved(.undecided([.finding("the sheet names a figure by no words", at: start)]))
    }
    let all = statements(named: phrase, in: passage)
    if all.isEmpty, places(of: phrase, in: passage).isEmpty { return .unresolved(missing(phrase)) }
    guard let first = all.first else {
      let place = places(of: phrase, in: passage).first ?? start
      return .unresolved(.undecided([.finding("no figure stands in the clause of “\(phrase)”", at: place)]))
    }
    guard let other = all.first(where: { !$0.statesSame(as: first) }) else { return .found(first) }
    return .unresolved(
      .undecided([
        .finding(
          "“\(phrase)” stands beside two figures; narrow it with in:", at: first.statement.range,
          operands: [operand("the text", first), operand("and also", other)],
          related: [.init("the other figure", at: other.statement.range)])
      ]))
  }

  private func stated(at place: TextRange) -> StatedFigure? {
    let figures = reading.figures
    let index = figureIndex(at: place)
    let isInside = index.map { figures[$0].range.overlaps(place) || figures[$0].noun?.overlaps(place) == true } ?? false
    if !isInside, let zero = zero(at: place, index.map { figures[$0].range }) { return zero }
    guard let index, let statement = study.statement(ofFigure: index) else { return nil }
    var stated = StatedFigure(statement: statement, figure: figures[index])
    stated.picked = picked(statement, place)
    if let picked = stated.picked, statement.figures.count == 2 {
      let position = statement.ends[picked].range.start
      stated.figure = statement.figures.map { figures[$0] }.first { $0.range.start == position } ?? stated.figure
    }
    return stated
  }

  /// The end of two that a place overlaps or stands right beside.
  private func picked(_ statement: FigureStatement, _ place: TextRange) -> Int? {
    let ends = statement.ends
    guard ends.count == 2 else { return nil }
    let over = ends.indices.filter { ends[$0].range.overlaps(place) }
    if over.count == 2 { return nil }
    if statement.kind == .range || statement.kind == .score { return nil }
    let right = ends.indices.filter {
      let range = ends[$0].range
      return range.start >= place.end && range.start - place.end <= 1
        || place.start >= range.end && place.start - range.end <= 1
    }
    if let first = over.first { return right.contains { $0 != first } ? nil : first }
    guard statement.kind == .change else { return nil }
    return right.count == 1 ? right[0] : nil
  }

  /// "nobody was killed", "no passengers": nought, said without a figure, nearer than any figure.
  private func zero(at place: TextRange, _ figure: TextRange?) -> StatedFigure? {
    let tokens = reading.prose.tokens
    guard let sentence = reading.sentence(at: place.start) else { return nil }
    let first = tokens.indices(in: place).lowerBound
    let limit = max(reading.sentences[sentence].tokens.lowerBound, first - 8)
    var at = min(first, tokens.count - 1)
    while at >= limit {
      let token = tokens[at]
      switch token.kind {
      case .comma, .semicolon, .colon, .dash: return nil
      case .word where ZeroWords.isOne(at, tokens):
        // "no passengers were hurt" speaks of what its noun names.
        if let figure, figure.start > token.range.end, figure.end <= place.start { return nil }
        let end = FigureEnd(range: token.range, value: .zero, interval: ExactInterval(exactly: .zero))
        let statement = FigureStatement(.amount, end, figures: [], range: token.range, sentence: sentence)
        return StatedFigure(statement: statement, figure: nil)
      default: break
      }
      at -= 1
    }
    return nil
  }
}

/// Words that say nought of what follows.
enum ZeroWords {
  private static let alone = WordSet("nobody none nil zero")
  private static let noQuantity = WordSet(
    "longer doubt wonder matter more fewer less later sooner earlier idea sense reason way part end")

  static func isOne(_ at: Int, _ tokens: Tokens) -> Bool {
    guard at >= 0, at < tokens.count else { return false }
    let token = tokens[at]
    if alone.contains(token) { return at + 1 >= tokens.count || tokens[at + 1].keyword != .of }
    guard token.keyword == .no, at + 1 < tokens.count, tokens[at + 1].isWord else { return false }
    return !noQuantity.contains(tokens[at + 1])
  }
}

extension Study {
  /// The statement that a figure belongs to: a binary search.
  func statement(ofFigure index: Int) -> FigureStatement? {
    let statements = figureStatements
    let low = statements.partitioningIndex { ($0.figures.last ?? -1) >= index }
    return low < statements.count ? statements[low] : nil
  }
}

extension StatedFigure {
  /// Whether both state one thing.
  func statesSame(as other: StatedFigure) -> Bool {
    let (mine, theirs) = (statement.ends, other.statement.ends)
    return statement.kind == other.statement.kind && picked == other.picked
      && (statement.negation == nil) == (other.statement.negation == nil)
      && (statement.doubt == nil) == (other.statement.doubt == nil) && mine.count == theirs.count
      && zip(mine, theirs).allSatisfy { $0.value == $1.value && $0.bound == $1.bound && $0.isStrict == $1.isStrict }
      && (figure?.unitKind == other.figure?.unitKind)
  }
}

extension StatedFigure {
  /// Whether some values lie in both, in one unit: of a change what it came to, of a ratio its part, of others each end.
  func agrees(with other: StatedFigure) -> Bool {
    guard let a = measured, let b = other.measured, case .same(let times) = UnitMatch(a, b) else {
      return measured.map { $0.unitKind == .counted } ?? true && other.measured.map { $0.unitKind == .counted } ?? true
        && values.first.map { mine in other.values.first.map { mine.overlaps($0) } ?? false } ?? false
    }
    let (mine, theirs) = (values.map { $0 * times.interval }, other.values)
    if mine.count == theirs.count { return zip(mine, theirs).allSatisfy { $0.overlaps($1) } }
    return mine.contains { value in theirs.contains { $0.overlaps(value) } }
  }

  private var values: [ExactInterval] {
    guard let second = statement.second else { return [statement.first.allowed] }
    switch statement.kind {
    case .change: return [second.allowed]
    case .range: return [statement.first.allowed.hull(second.allowed)]
    case .ratio: return [statement.isCounted ? statement.first.allowed : share ?? statement.first.allowed]
    default: return [statement.first.allowed, second.allowed]
    }
  }
}

// MARK: Words

extension Examination {
  /// One side of a comparison.
  func operand(_ label: String, _ stated: StatedFigure) -> Finding.Operand {
    let allowed = stated.statement.second == nil ? stated.statement.first.allowed : nil
    return Finding.Operand(
      label, text: text(stated.statement.range), value: told(stated),
      interval: allowed.flatMap { $0.single == nil ? "\($0)" : nil }, range: stated.statement.range)
  }

  /// "412 passengers", "a change from 300 to 500 riders", "a score of 7-6", "not 412 passengers".
  func told(_ stated: StatedFigure) -> String {
    let statement = stated.statement
    guard let figure = stated.figure else { return "none: “\(text(statement.range))”" }
    let counted = figure.noun.map { text($0) } ?? figure.unitWords
    let unit = counted.isEmpty ? "" : " \(counted)"
    func number(_ end: FigureEnd) -> String { end.words + end.value.grouped }
    let first = number(statement.first)
    let not = statement.negation == nil ? "" : "not "
    guard let second = statement.second.map(number) else { return not + shown(figure) }
    switch statement.kind {
    case .range: return "\(not)a range from \(first) to \(second)\(unit)"
    case .change: return "\(not)a change from \(first) to \(second)\(unit)"
    case .score: return "\(not)a score of \(first)-\(second)\(unit)"
    case .ratio: return "\(not)a ratio, \(first) \(statement.isOdds ? "to" : "in") \(second)\(unit)"
    case .amount, .rank: return not + shown(figure)
    }
  }
}

extension FigureEnd {
  /// "at least ": what the bound says, before a value.
  var words: String {
    switch bound {
    case .about: "about "
    case .less: isStrict ? "less than " : "at most "
    case .more: isStrict ? "more than " : "at least "
    case .equal, .up, .down: ""
    }
  }
}
