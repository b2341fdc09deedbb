import SourceText

extension QuantityLine {
  /// The words that set a quantity against one before it, whether that one is more, and where they begin.
  func comparison(_ index: Int) -> (isAbove: Bool, cue: TextRange, start: Int)? {
    guard let quantity = quantity(index), let figure = figure(quantity) else { return nil }
    if let words = figure.boundWords {
      // "short of the 176", "more than the 1.2 billion": taken for bounds, but of something else where an article follows.
      let start = prose.tokens.index(at: words.start)
      let inside = span(start, quantity.tokens.upperBound)
      guard inside.contains(where: { keyword($0) == .the || tag($0) == .possessive }) else { return nil }
      if inside.contains(where: { isWord($0, in: ComparisonWords.above) }) { return (true, words, start) }
      if inside.contains(where: { isWord($0, in: ComparisonWords.below) }) { return (false, words, start) }
      return nil
    }
    let governor = governor(quantity)
    var word = governor
    if keyword(word) == .than || keyword(word) == .of && keyword(word - 1) == .short {
      word -= 1
      // "wider than the loss of", "higher than": the comparative before it
    } else if keyword(word) == .of, !isWord(word - 1, in: QuantityLine.benchmarks) {
      return nil
    }
    // "short of analysts' estimates of 64,900"
    var of = quantity.tokens.lowerBound - 1
    while of > quantity.tokens.lowerBound - 4, tag(of) == .determiner { of -= 1 }
    let isBenchmark = keyword(of) == .of && isWord(of - 1, in: QuantityLine.benchmarks)
    if isBenchmark {
      word = of - 2
      while word > of - 8, isNominal(word) { word -= 1 }
      if keyword(word) == .of, keyword(word - 1) == .short { word -= 1 }
    }
    guard word < quantity.tokens.lowerBound - 1 || keyword(governor) == .than else { return nil }
    guard
      isBenchmark
        || span(word + 1, quantity.tokens.lowerBound).contains(where: { keyword($0) == .the || tag($0) == .possessive })
    else { return nil }
    if isWord(word, in: ComparisonWords.above) { return (true, words(word..<word + 1), word) }
    if isWord(word, in: ComparisonWords.below) { return (false, words(word..<word + 1), word) }
    return nil
  }

  /// A word of a noun phrase before its head.
  func isNominal(_ at: Int) -> Bool {
    switch tag(at) {
    case .determiner, .adjective, .noun, .properNoun, .possessive: token(at)?.is(.preposition) == false
    default: kind(at) == .clitic || kind(at) == .closeSingle
    }
  }

  /// What is expected, aimed at or remembered: a quantity of its own, whatever its article.
  static let benchmarks = WordSet(
    """
    estimate estimates expectation expectations forecast forecasts projection projections prediction predictions target \
    targets goal goals average record peak high low consensus guidance threshold limit requirement
    """)

  /// "more than twice the", "nearly three times its": what the multiple leaves, and where it begins.
  func factor(before base: Quantity) -> (ExactInterval, TextRange, Int)? {
    var at = base.tokens.lowerBound - 1
    let limit = at - 6
    while at > limit, token(at) != nil {
      if let factor = factor(at: at) { return factor }
      if keyword(at) == .times, kind(at - 1) == .number { return nil }
      switch tag(at) {
      case .determiner, .adjective, .possessive, .noun, .properNoun, .pronoun: at -= 1
      default:
        if isWord(at, in: QuantityLine.asMuch) {
          at -= 1
          continue
        }
        guard kind(at) == .clitic || keyword(at) == .of || kind(at) == .currency || isTime(at) else { return nil }
        at -= 1
      }
    }
    return nil
  }

  /// "twice", "three times", "more than double" at a word: what it leaves, and where it begins.
  func factor(at: Int) -> (ExactInterval, TextRange, Int)? {
    if isWord(at, in: QuantityLine.twice) { return factor(Exact(2), at, at) }
    if keyword(at) == .triple { return factor(Exact(3), at, at) }
    guard keyword(at) == .times, let number = token(at - 1) else { return nil }
    let value = Exact(prose.tokens.text(number.range)) ?? QuantityLine.small[number.hash].map { Exact($0) }
    return value.flatMap { factor($0, at - 1, at) }
  }

  private func factor(_ value: Exact, _ first: Int, _ last: Int) -> (ExactInterval, TextRange, Int)? {
    func times(_ percent: Int) -> Exact { value.multiplied(by: Exact(Int128(percent), exponent: -2)) ?? value }
    if keyword(first - 1) == .than, isWord(first - 2, in: ComparisonWords.above) {
      return (.moreThan(times(97)), words(first - 2..<last + 1), first - 2)
    }
    if keyword(first - 1) == .than, isWord(first - 2, in: ComparisonWords.below) {
      return (.lessThan(times(103)), words(first - 2..<last + 1), first - 2)
    }
    if isWord(first - 1, in: FigureWords.nearly) {
      return (.between(times(80), times(103)), words(first - 1..<last + 1), first - 1)
    }
    if isWord(first - 1, in: QuantityLine.roughly) {
      return (.between(times(80), times(125)), words(first - 1..<last + 1), first - 1)
    }
    return (.between(times(88), times(115)), words(first..<last + 1), first)
  }

  private static let asMuch = WordSet("as much many high large")
  private static let twice = WordSet("twice double")
  private static let roughly = WordSet("roughly about around approximately some")
  private static let small = WordTable(zip(NumberNames.units, 0...10).dropFirst(2).map { (Vocabulary.hash($0), $1) })
}
