import SourceText

/// A sentence with its quantities: what the readers of relations look at.
///
/// Every accessor answers beyond the ends of the sentence too. It is handed from reader to reader, so it is a reference.
final class QuantityLine: Sendable {
  let prose: Prose
  let sentence: Range<Int>
  let number: Int
  let paragraph: Int
  let isHeading: Bool
  /// The figures, those of two ends as two quantities, in the order of the text.
  let quantities: [Quantity]
  let figures: ArraySlice<Figure>
  /// The tokens of its dates, times and lengths.
  let times: [Range<Int>]

  init(
    _ number: Int, _ sentence: Sentence, _ prose: Prose, _ quantities: [Quantity], _ figures: ArraySlice<Figure>,
    _ times: [Range<Int>]
  ) {
    (self.number, self.sentence, self.prose) = (number, sentence.tokens, prose)
    (paragraph, isHeading) = (sentence.paragraph, sentence.isHeading)
    (self.quantities, self.figures, self.times) = (quantities, figures, times)
  }

  var tokens: Tokens { prose.tokens }
  func token(_ at: Int) -> Token? { sentence.contains(at) ? prose.tokens[at] : nil }
  func kind(_ at: Int) -> Token.Kind? { token(at)?.kind }
  func tag(_ at: Int) -> PartOfSpeech? { sentence.contains(at) && at < prose.tags.count ? prose.tags[at] : nil }
  func keyword(_ at: Int) -> Word { token(at).map { $0.kind == .word ? $0.keyword : .none } ?? .none }
  func isWord(_ at: Int, in set: WordSet) -> Bool { token(at).map { set.contains($0) } ?? false }
  func quantity(_ index: Int) -> Quantity? { index >= 0 && index < quantities.count ? quantities[index] : nil }
  func span(_ start: Int, _ end: Int) -> Range<Int> { (start..<max(start, end)).clamped(to: sentence) }
  func holds(_ set: WordSet, in range: Range<Int>) -> Bool {
    prose.tokens.holds(set, in: range.clamped(to: sentence))
  }
  func words(_ range: Range<Int>) -> TextRange { prose.tokens.range(range.clamped(to: sentence)) }

  /// "9 million in all".
  func isInAll(_ at: Int) -> Bool { keyword(at) == .in && keyword(at + 1) == .all }

  /// The figure that a quantity was read from.
  func figure(_ quantity: Quantity) -> Figure? {
    guard case .figure(let index) = quantity.source, index >= figures.startIndex, index < figures.endIndex else {
      return nil
    }
    return figures[index]
  }

  /// Whether a token belongs to a date, a time or a length.
  func isTime(_ at: Int) -> Bool { times.contains { $0.contains(at) } }

  // MARK: Around a quantity

  /// The first token after a quantity and what it counts.
  func tail(_ quantity: Quantity) -> Int {
    guard quantity.end != .first, let figure = figure(quantity), let noun = figure.noun,
      noun.start >= quantity.range.end
    else { return quantity.tokens.upperBound }
    return max(quantity.tokens.upperBound, prose.tokens(in: noun, of: number).upperBound)
  }

  /// The word that a quantity hangs on: a verb, a preposition or a mark, past its articles and adjectives, and past the
  /// noun in "a total of", "its peak of".
  func governor(_ quantity: Quantity) -> Int { governor(before: quantity.tokens.lowerBound) }

  func governor(before start: Int) -> Int {
    var at = start - 1
    let limit = start - QuantityLine.reach
    while at > limit, let token = token(at) {
      if isTime(at) {
        at -= 1
        continue
      }
      switch tag(at) {
      case .determiner, .adjective, .adverb, .possessive:
        if token.is(.preposition) || DirectionWords.way(token) != nil || ComparisonWords.all.contains(token) {
          return at
        }
        at -= 1
      case .noun where token.kind == .word && isWord(at + 1, in: QuantityLine.genitive) && at + 1 < start: at -= 1
      case .properNoun where kind(at + 1) == .clitic || kind(at + 1) == .closeSingle: at -= 1
      case .punctuation where token.kind == .clitic || token.kind == .hyphen || token.kind == .currency: at -= 1
      default:
        if token.kind == .clitic || QuantityLine.fillers.contains(token) {
          at -= 1
        } else if token.keyword == .of, isWord(at - 1, in: QuantityLine.measuring) {
          at -= 2
        } else {
          return at
        }
      }
    }
    return at
  }

  private static let reach = 9
  private static let genitive = WordSet("of 's")
  private static let fillers = WordSet(
    "just only about around nearly almost roughly some still now well what was a an the record closing opening")
  private static let measuring = WordSet(
    """
    total average peak high low record maximum minimum rate level price value estimate forecast mean median loss profit \
    range sum figure count target goal capacity population revenue income score majority minority all
    """)

  // MARK: Between quantities

  /// What stands between two quantities, asides in brackets, dates and what is "a share" left aside.
  struct Gap {
    var marks: Set<Mark> = []
    var words = 0
    enum Mark: Hashable {
      case comma, dash, open, close, colon, semicolon, quote, or, and, of, from, to, than, breaker, verb, figure, far
    }
    func has(_ marks: Mark...) -> Bool { marks.contains { self.marks.contains($0) } }
  }

  func gap(_ start: Int, _ end: Int, skippingAsides: Bool = true) -> Gap {
    var gap = Gap()
    guard start <= end else { return gap }
    guard end - start <= QuantityLine.widest else {
      gap.marks.insert(.far)
      return gap
    }
    var at = start
    while at < end, let token = token(at) {
      if skippingAsides, token.kind == .open, let close = span(at, end).first(where: { kind($0) == .close }) {
        at = close + 1
        continue
      }
      if skippingAsides, isTime(at) {
        at += 1
        continue
      }
      switch token.kind {
      case .comma: gap.marks.insert(.comma)
      case .dash: gap.marks.insert(.dash)
      case .open: gap.marks.insert(.open)
      case .close: gap.marks.insert(.close)
      case .colon: gap.marks.insert(.colon)
      case .semicolon: gap.marks.insert(.semicolon)
      case .openQuote, .closeQuote, .straightQuote: gap.marks.insert(.quote)
      case .number, .currency, .percent: gap.marks.insert(.figure)
      case .word:
        gap.words += 1
        switch token.keyword {
        case .or: gap.marks.insert(.or)
        // "between 2010 and 2020"
        case .and where isTime(at - 1) && isTime(at + 1): break
        case .and: gap.marks.insert(.and)
        case .of: gap.marks.insert(.of)
        case .from: gap.marks.insert(.from)
        case .to where tag(at) != .particle: gap.marks.insert(.to)
        default:
          if QuantityLine.breakers.contains(token), !isTime(at + 1) { gap.marks.insert(.breaker) }
          if token.keyword == .than { gap.marks.insert(.than) }
          switch tag(at) {
          case .finite, .modal, .base: gap.marks.insert(.verb)
          default: break
          }
        }
      default: break
      }
      at += 1
    }
    return gap
  }

  private static let widest = 45
  private static let breakers = WordSet(
    "while but when after before because since who which whose where although though if whereas until unless as")
}

extension QuantityLine {
  /// The sentences of a text that hold figures, in order.
  static func all(of reading: Reading) -> [QuantityLine] {
    let (figures, timexes) = (reading.figures, reading.timexes)
    var lines: [QuantityLine] = []
    var (start, time) = (0, 0)
    while start < figures.count {
      let number = figures[start].sentence
      var end = start + 1
      while end < figures.count, figures[end].sentence == number { end += 1 }
      while time < timexes.count, timexes[time].sentence < number { time += 1 }
      var last = time
      while last < timexes.count, timexes[last].sentence == number { last += 1 }
      if reading.sentences.indices.contains(number) {
        let sentence = reading.sentences[number]
        lines.append(
          QuantityLine(
            number, sentence, reading.prose,
            (start..<end).flatMap { Quantity.all(figures[$0], at: $0, sentence, reading.prose) }, figures[start..<end],
            timexes[time..<last].prefix(40).map(\.tokens)))
      }
      (start, time) = (end, last)
    }
    return lines
  }
}

extension Quantity {
  /// The quantities of a figure: two for one of two ends.
  static func all(_ figure: Figure, at index: Int, _ sentence: Sentence, _ prose: Prose) -> [Quantity] {
    func quantity(_ end: End, _ value: Exact, _ allowed: ExactInterval, _ tokens: Range<Int>) -> Quantity {
      var quantity = Quantity(
        source: .figure(index), end: end, range: figure.range, tokens: tokens, value: value, allowed: allowed,
        sentence: figure.sentence)
      (quantity.unit, quantity.unitKind, quantity.head) = (figure.unit, figure.unitKind, figure.head)
      (quantity.per, quantity.paragraph) = (figure.per, sentence.paragraph)
      return figure.unitKind == .currency && figure.unit.hasPrefix("cent") ? quantity.inDollars : quantity
    }
    guard let upper = figure.upper, figure.form == .fromTo || figure.form == .score || isRivals(figure),
      let cut = middle(figure, prose)
    else {
      return figure.form == .vague || figure.form == .score || figure.form == .fromTo
        ? [] : [quantity(.only, figure.value, figure.allowed, figure.tokens)]
    }
    func interval(_ value: Exact) -> ExactInterval {
      let isExact = figure.magnitude == 0 && figure.place <= 0 && figure.unitKind != .percent
      return isExact ? ExactInterval(exactly: value) : ExactInterval(rounded: value, place: figure.place)
    }
    return [
      quantity(
        .first, figure.value, interval(figure.value),
        figure.tokens.lowerBound..<max(figure.tokens.lowerBound + 1, cut - 1)),
      quantity(.second, upper, interval(upper), cut..<figure.tokens.upperBound),
    ]
  }

  /// Cents as the hundredths that they are.
  private var inDollars: Quantity {
    var dollars = self
    let hundredth = Exact(1, exponent: -2)
    dollars.value = value.multiplied(by: hundredth) ?? value
    dollars.allowed = allowed * hundredth
    dollars.unit = "dollar" + unit.dropFirst(4)
    return dollars
  }

  /// "44 percent to 37 percent": what is read as a range and runs backwards.
  private static func isRivals(_ figure: Figure) -> Bool {
    figure.form == .range && figure.upper.map { $0 < figure.value } ?? false
  }

  /// The token of the second end.
  private static func middle(_ figure: Figure, _ prose: Prose) -> Int? {
    let tokens = figure.tokens.clamped(to: 0..<prose.tokens.count)
    return tokens.dropFirst().first { at in
      let token = prose.tokens[at]
      return token.keyword == .to || token.kind == .hyphen || token.kind == .dash
    }.map { $0 + 1 }.flatMap { $0 < tokens.upperBound ? $0 : nil }
  }
}
