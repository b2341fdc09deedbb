import Extraction
import SourceText

/// A sentence with its figures: what the rules of figures look at.
struct FigureLine: Sendable {
  let tokens: Tokens
  /// Indices into the table of tokens.
  let sentence: Range<Int>
  let number: Int
  /// In the order of the text.
  let figures: [Figure]

  func token(_ index: Int) -> Token? { sentence.contains(index) ? tokens[index] : nil }
  func kind(_ index: Int) -> Token.Kind? { token(index)?.kind }
  func name(_ index: Int) -> Word { token(index).map { $0.kind == .word ? $0.keyword : .none } ?? .none }
  func text(_ index: Int) -> String { sentence.contains(index) ? tokens.text(index).lowercased() : "" }
  func isWord(_ index: Int, in set: WordSet) -> Bool { token(index).map { set.contains($0) } ?? false }

  /// Whether one of the words stands in a run of tokens.
  func holds(_ set: WordSet, in range: Range<Int>) -> Bool {
    tokens.holds(set, in: range.clamped(to: sentence))
  }

  /// The tokens around a figure: a sentence without end is not read again for each of its figures.
  func around(_ figure: Figure, _ reach: Int = 40) -> Range<Int> {
    span(figure.tokens.lowerBound - reach, figure.tokens.upperBound + reach).clamped(to: sentence)
  }

  /// The first token after a figure and the noun that it counts.
  func tail(_ figure: Figure) -> Int {
    guard let noun = figure.noun, noun.start >= figure.range.end else { return figure.tokens.upperBound }
    return max(figure.tokens.upperBound, tokens.indices(in: noun).upperBound)
  }

  /// The token before a figure, past articles and the small words that stand between it and a preposition.
  func before(_ figure: Figure) -> Int {
    var at = figure.tokens.lowerBound - 1
    while at >= sentence.lowerBound, at > figure.tokens.lowerBound - 4, isWord(at, in: FigureLine.fillers) { at -= 1 }
    return at
  }

  private static let fillers = WordSet(
    """
    a an the just only about around nearly almost roughly approximately some its their his her our this last what was \
    still now record estimated mere whopping full even well
    """)

  /// Whether what lies between two tokens joins them in one statement: no mark but a comma, no word that opens another.
  func joins(_ range: Range<Int>, within limit: Int, except allowed: WordSet? = nil) -> Bool {
    guard range.lowerBound <= range.upperBound, range.count <= limit else { return false }
    return range.clamped(to: sentence).allSatisfy { index in
      let token = tokens[index]
      switch token.kind {
      case .word: return !FigureLine.openers.contains(token) || (allowed?.contains(token) ?? false)
      case .comma, .number, .hyphen, .clitic, .currency, .percent, .slash: return true
      case .dash: return true
      default: return false
      }
    }
  }

  private static let openers = WordSet(
    """
    and as while but when after before because since which who that than whose where although though if or whereas \
    said says until unless compared versus against plus with including
    """)
}

/// From one token to another; nothing where the second lies before the first, as what a figure counts may hold the next.
func span(_ start: Int, _ end: Int) -> Range<Int> { start..<max(start, end) }

extension Examination {
  /// The sentences that hold figures, in order.
  var figureLines: [FigureLine] { study.figureLines }
}

extension FigureLine {
  /// The sentences of a text that hold figures, in order.
  static func all(of reading: Reading) -> [FigureLine] {
    let figures = reading.figures
    var lines: [FigureLine] = []
    var start = 0
    while start < figures.count {
      let number = figures[start].sentence
      var end = start + 1
      while end < figures.count, figures[end].sentence == number { end += 1 }
      if reading.sentences.indices.contains(number) {
        lines.append(
          FigureLine(
            tokens: reading.prose.tokens, sentence: reading.sentences[number].tokens, number: number,
            figures: Array(figures[start..<end])))
      }
      start = end
    }
    return lines
  }
}
