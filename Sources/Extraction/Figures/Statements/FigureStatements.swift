internal import SourceText

/// Reads what the figures of a text state, one or two of them together.
package struct FigureStatements {
  let prose: Prose
  let figures: [Figure]
  let tokens: Tokens
  /// The tokens of the sentence that is read.
  private(set) var sentence: Range<Int> = 0..<0

  private init(_ prose: Prose, _ figures: [Figure]) {
    (self.prose, self.figures, tokens) = (prose, figures, prose.tokens)
  }

  /// The statements of a text in its order, each figure in one of them.
  ///
  /// - Complexity: linear in the figures; what is looked at around each is bounded.
  package static func read(_ prose: Prose, _ figures: [Figure]) -> [FigureStatement] {
    var reader = FigureStatements(prose, figures)
    var statements: [FigureStatement] = []
    var at = 0
    while at < figures.count {
      let statement = reader.statement(at: at)
      at = max(at, statement.figures.last ?? at) + 1
      statements.append(statement)
    }
    return statements
  }

  private mutating func statement(at index: Int) -> FigureStatement {
    let figure = figures[index]
    sentence = prose.sentences.indices.contains(figure.sentence) ? prose.sentences[figure.sentence].tokens : 0..<0
    var statement = single(index)
    if index + 1 < figures.count, figures[index + 1].sentence == figure.sentence,
      let pair = pair(index, index + 1)
    {
      statement = pair
    } else if index + 2 < figures.count, figures[index + 2].sentence == figure.sentence, isApposed(index + 1),
      let ratio = ratio(index, index + 2, past: index + 1)
    {
      statement = ratio
    } else if figure.ends.isEmpty, figure.form == .plain, let none = noneOf(index) {
      statement = none
    }
    (statement.negation, statement.doubt) = denial(of: statement)
    // "not one of the 40", "not a single one of the 40": none of them.
    if statement.kind == .ratio, statement.isCounted, statement.first.value == .one, let not = statement.negation,
      not.end < statement.first.range.start, isRightBehind(statement.first.range, not)
    {
      (statement.first.value, statement.first.interval) = (.zero, ExactInterval(exactly: .zero))
      (statement.range, statement.negation) = (TextRange(not.start, statement.range.end), nil)
    }
    return statement
  }

  // MARK: Tokens

  func token(_ index: Int) -> Token? { sentence.contains(index) ? tokens[index] : nil }
  func keyword(_ index: Int) -> Word { token(index).map { $0.isWord ? $0.keyword : .none } ?? .none }
  func isWord(_ index: Int, in words: WordSet) -> Bool { token(index).map { words.contains($0) } ?? false }

  /// The first token after a figure and what it counts.
  private func tail(_ figure: Figure) -> Int {
    guard let noun = figure.noun, noun.start >= figure.range.end else { return figure.tokens.upperBound }
    return max(figure.tokens.upperBound, prose.tokens(in: noun, of: figure.sentence).upperBound)
  }

  /// The token before a figure, past the small words that stand between it and a preposition.
  func opening(_ at: Int, reach: Int = 5) -> Int {
    var place = at - 1
    while place > at - 1 - reach, let token = token(place), token.isWord,
      token.is([.determiner, .possessive, .adverb, .adjective, .noun]) || Self.nearly.contains(token),
      !token.is([.preposition, .conjunction, .auxiliary, .modal]) || Self.nearly.contains(token)
    { place -= 1 }
    return place
  }

  /// Words of a bound that are prepositions elsewhere.
  static let nearly = WordSet("about around over under below above nearly almost")

  /// Whether a stretch belongs to one statement: no mark that ends a clause, no word that opens another.
  private func joins(_ range: Range<Int>, within limit: Int) -> Bool {
    guard range.lowerBound <= range.upperBound, range.count <= limit else { return false }
    return range.allSatisfy { index in
      guard let token = token(index) else { return false }
      switch token.kind {
      case .period, .semicolon, .colon, .question, .exclamation, .ellipsis: return false
      case .word: return !token.is([.question, .reporting]) && !Self.openers.contains(token)
      default: return true
      }
    }
  }

  private static let openers = WordSet("while but when because since although though if whereas said says until unless")

  /// A stretch between two tokens; empty where the second lies before the first.
  private func span(_ start: Int, _ end: Int) -> Range<Int> { start..<max(start, end) }

  // MARK: One figure

  private func single(_ index: Int) -> FigureStatement {
    let figure = figures[index]
    func statement(_ kind: FigureStatement.Kind, _ first: FigureEnd, _ second: FigureEnd? = nil) -> FigureStatement {
      FigureStatement(kind, first, second, figures: [index], range: figure.range, sentence: figure.sentence)
    }
    if let parts = figure.parts {
      var ratio = statement(.ratio, parts.part, parts.whole)
      // "31 out of 48" were counted; "four out of 10" is a share.
      ratio.isCounted = !Self.roundWholes.contains { $0 == parts.whole.value } && parts.whole.value > .ten
      return ratio
    }
    guard figure.ends.count == 2 else {
      guard figure.form == .vague, let upper = figure.upper else { return statement(.amount, FigureEnd(figure)) }
      let far = FigureEnd(range: figure.range, value: upper, interval: ExactInterval(exactly: upper))
      return statement(.range, FigureEnd(figure), far)
    }
    let (first, second) = (figure.ends[0], figure.ends[1])
    switch figure.form {
    case .score:
      if isOdds(figure) { return odds(statement(.ratio, first, second)) }
      // "a crew of 12-15"
      let isRange =
        second.value > first.value && !contests(before: figure.tokens.lowerBound) && !contests(after: tail(figure))
      return statement(isRange ? .range : .score, first, second)
    case .fromTo: return statement(isChange(figure) ? .change : .range, first, second)
    default:
      if isOdds(figure) { return odds(statement(.ratio, first, second)) }
      return statement(isScore(figure, first, second) ? .score : .range, first, second)
    }
  }

  private func odds(_ statement: FigureStatement) -> FigureStatement {
    var statement = statement
    statement.isOdds = true
    return statement
  }

  /// "from 80 to 105": what moves has a word for it, "from 3 to 5 years" has none.
  private func isChange(_ figure: Figure) -> Bool {
    if figure.ends[1].value < figure.ends[0].value { return true }
    var at = opening(figure.tokens.lowerBound)
    guard keyword(at) == .from else { return movesNearby(figure.tokens.lowerBound) }
    at -= 1
    if isWord(at, in: FigureVerbs.ranging) { return false }
    return movesNearby(at + 1)
  }

  /// Whether a word of movement stands shortly before a token, in its clause.
  private func movesNearby(_ end: Int) -> Bool {
    for place in stride(from: end - 1, through: max(sentence.lowerBound, end - 14), by: -1) {
      guard let token = token(place), token.kind != .semicolon, token.kind != .colon else { return false }
      if FigureVerbs.ranging.contains(token) { return false }
      if token.isWord, FigureVerbs.isMove(token) { return true }
    }
    return false
  }

  /// "voted 9 to 4", "led 52 percent to 45 percent": two sides, each with its own number.
  private func isScore(_ figure: Figure, _ first: FigureEnd, _ second: FigureEnd) -> Bool {
    if second.value < first.value, first.bound == .equal, second.bound == .equal { return true }
    let unitTwice = tokens.indices(in: first.range).contains {
      tokens[$0].kind == .percent || tokens[$0].keyword == .percent
    }
    guard figure.unitKind == .none || unitTwice,
      keyword(tokens.indices(in: second.range).lowerBound - 1) == .to
        || tokens.indices(in: second.range).lowerBound > 0
          && token(tokens.indices(in: second.range).lowerBound - 1)?.kind == .hyphen
    else { return false }
    return contests(before: figure.tokens.lowerBound) || contests(after: tail(figure))
  }

  /// Whether a word of votes, matches or polls stands before a token in its clause.
  private func contests(before end: Int) -> Bool {
    for place in stride(from: end - 1, through: max(sentence.lowerBound, end - 12), by: -1) {
      guard let token = token(place), token.kind != .semicolon, token.kind != .colon else { return false }
      if FigureVerbs.contest.contains(token) { return true }
    }
    return false
  }

  private func contests(after start: Int) -> Bool {
    span(start, min(start + 2, sentence.upperBound)).contains { isWord($0, in: FigureVerbs.contest) }
  }

  /// "outnumbered 3 to 1", "a 3-to-1 margin", "a ratio of 20 to 1".
  private func isOdds(_ figure: Figure) -> Bool {
    guard figure.unitKind == .none || figure.unitKind == .counted, figure.ends.count == 2,
      figure.ends.contains(where: { $0.value == .one })
    else { return false }
    let around = span(figure.tokens.lowerBound - 6, figure.tokens.upperBound + 3).clamped(to: sentence)
    return around.contains { isWord($0, in: FigureVerbs.odds) }
  }

  private static let roundWholes: [Exact] = [20, 50, 100, 1_000, 10_000, 100_000, 1_000_000].map { Exact($0) }

  // MARK: Two figures

  private func pair(_ first: Int, _ second: Int) -> FigureStatement? {
    change(first, second) ?? ratio(first, second) ?? ratioOfWholeFirst(first, second) ?? score(first, second)
  }

  private func statement(_ kind: FigureStatement.Kind, _ first: Int, _ second: Int, swapped: Bool = false)
    -> FigureStatement
  {
    let (a, b) = (figures[first], figures[second])
    let ends = swapped ? (b, a) : (a, b)
    var statement = FigureStatement(
      kind, FigureEnd(ends.0), FigureEnd(ends.1), figures: first == second - 1 ? [first, second] : [first, second],
      range: a.range.union(b.range), sentence: a.sentence)
    statement.tellsOutcomeFirst = swapped
    return statement
  }

  /// "to 7 percent from 6", "is 6.8 percent, down from 7.4", "from 300 in May to 500".
  private func change(_ first: Int, _ second: Int) -> FigureStatement? {
    let (a, b) = (figures[first], figures[second])
    guard a.form != .score, b.form != .score, a.ends.isEmpty, b.ends.isEmpty, isComparable(a, b) else { return nil }
    let gap = span(a.tokens.upperBound, b.tokens.lowerBound)
    let before = opening(b.tokens.lowerBound)
    guard gap.contains(before) || before == a.tokens.upperBound else { return nil }
    switch keyword(before) {
    case .from:
      guard joins(gap, within: 16) else { return nil }
      let came = keyword(opening(a.tokens.lowerBound)) == .to || keyword(opening(a.tokens.lowerBound)) == .at
      guard
        came || isWord(before - 1, in: FigureVerbs.up) || isWord(before - 1, in: FigureVerbs.down)
          || isWord(before - 1, in: FigureVerbs.moved)
          || a.unitKind == b.unitKind && a.unitKind != .counted && a.unitKind != .none
      else { return nil }
      // "rose 5 percent from $400" is a step and a level.
      if !came, a.bound == .up || a.bound == .down, !isWord(before - 1, in: FigureVerbs.up),
        !isWord(before - 1, in: FigureVerbs.down)
      {
        return nil
      }
      return statement(.change, first, second, swapped: true)
    case .to:
      guard keyword(opening(a.tokens.lowerBound)) == .from, joins(gap, within: 16),
        movesNearby(a.tokens.lowerBound - 1) || b.value < a.value
      else { return nil }
      return statement(.change, first, second)
    default: return nil
    }
  }

  /// Of one unit, or one of them leaves it to the other.
  private func isComparable(_ a: Figure, _ b: Figure) -> Bool {
    if a.unitKind == .none || b.unitKind == .none { return a.form == .plain || b.form == .plain }
    guard a.unitKind == b.unitKind else { return false }
    return a.unit == b.unit || a.unitKind == .counted
  }

  /// "three of the nine justices", "31 of 48", "12 members of the 40-strong body", "412 out of 640".
  private func ratio(_ first: Int, _ second: Int, past aside: Int? = nil) -> FigureStatement? {
    let (a, b) = (figures[first], figures[second])
    guard a.ends.isEmpty, b.ends.isEmpty, a.form != .age, a.per == nil, b.per == nil, isCountable(a), isCountable(b),
      a.form == .fraction || a.value <= b.value || aside != nil
    else { return nil }
    let end = aside.map { tail(figures[$0]) } ?? a.tokens.upperBound
    let gap = span(end, b.tokens.lowerBound)
    guard gap.count <= 8, let of = gap.first(where: { keyword($0) == .of }),
      span(end, of).allSatisfy({ index in
        token(index).map {
          $0.isWord && !$0.is([.preposition, .conjunction, .anyVerb]) || $0.is(.noun) || $0.kind == .comma
        } ?? false
          || keyword(index) == .out || keyword(index) == .or
      }),
      span(of + 1, b.tokens.lowerBound).allSatisfy({ index in
        token(index).map {
          $0.isWord && $0.is([.determiner, .possessive, .adjective, .adverb, .noun]) && !$0.is(.preposition)
        } ?? false
      })
    else { return nil }
    // "two of the three-man teams": the second number is within a word.
    if let mark = token(b.tokens.upperBound), mark.kind == .hyphen, !mark.isSpaced { return nil }
    var ratio = statement(.ratio, first, second)
    ratio.isCounted = a.form != .fraction
    return ratio
  }

  /// "Of the 640 flats, 128 are empty".
  private func ratioOfWholeFirst(_ first: Int, _ second: Int) -> FigureStatement? {
    let (whole, part) = (figures[first], figures[second])
    let of = opening(whole.tokens.lowerBound)
    guard keyword(of) == .of,
      of == sentence.lowerBound || token(of - 1)?.kind == .comma || token(of)?.isCapitalized ?? false,
      whole.ends.isEmpty, part.ends.isEmpty, isCountable(whole), isCountable(part), whole.form == .plain,
      part.value <= whole.value, part.unitKind == .none || part.head == whole.head || part.form == .fraction,
      joins(span(whole.tokens.upperBound, part.tokens.lowerBound), within: 12),
      span(whole.tokens.upperBound, part.tokens.lowerBound).contains(where: { token($0)?.kind == .comma })
    else { return nil }
    var ratio = statement(.ratio, first, second, swapped: true)
    (ratio.isCounted, ratio.tellsOutcomeFirst) = (part.form != .fraction, false)
    return ratio
  }

  private func isCountable(_ figure: Figure) -> Bool {
    switch figure.unitKind {
    case .counted, .none: figure.form == .plain || figure.form == .fraction
    case .currency: figure.form == .plain
    default: figure.form == .fraction
    }
  }

  /// "128, or a fifth,": a share that stands beside its count.
  private func isApposed(_ index: Int) -> Bool {
    let figure = figures[index]
    return (figure.form == .fraction || figure.unitKind == .percent)
      && keyword(opening(figure.tokens.lowerBound)) == .or
      && token(opening(figure.tokens.lowerBound) - 1)?.kind == .comma
  }

  private func isRightBehind(_ one: TextRange, _ not: TextRange) -> Bool {
    let between = tokens.indices(in: TextRange(not.end, one.start)).filter { one.start >= tokens[$0].range.end }
    return between.allSatisfy { keyword($0) == .a || tokens.reads($0, Self.single) || not.contains(tokens[$0].range) }
  }

  private static let single = WordSet("single even")

  /// "none of the 40 homes", "neither of the two", "not one of the ferry’s 14 boats": nought of so many.
  private func noneOf(_ index: Int) -> FigureStatement? {
    let figure = figures[index]
    var of = opening(figure.tokens.lowerBound)
    if token(of)?.kind == .clitic { of = opening(of) }
    guard keyword(of) == .of, let none = token(of - 1) else { return nil }
    let isNotOne = keyword(of - 1) == .one && (2...4).contains { keyword(of - $0) == .not }
    guard Self.none.contains(none) || isNotOne else { return nil }
    let range = TextRange(Int(none.start), figure.range.end)
    var statement = FigureStatement(
      .ratio, FigureEnd(range: none.range, value: .zero, interval: ExactInterval(exactly: .zero)), FigureEnd(figure),
      figures: [index], range: range, sentence: figure.sentence)
    statement.isCounted = true
    return statement
  }

  private static let none = WordSet("none neither nobody nothing")

  /// "120 votes to 98", "by 25 points to 17": the noun stands with the first.
  private func score(_ first: Int, _ second: Int) -> FigureStatement? {
    let (a, b) = (figures[first], figures[second])
    guard a.ends.isEmpty, b.ends.isEmpty, a.form == .plain, b.form == .plain, isComparable(a, b),
      a.bound == .equal || a.bound == .up || a.bound == .down, tail(a) == b.tokens.lowerBound - 1,
      keyword(tail(a)) == .to,
      keyword(opening(a.tokens.lowerBound)) != .from, contests(before: a.tokens.lowerBound)
    else { return nil }
    return statement(.score, first, second)
  }
}
