import Extraction
import SourceText

/// The words around a passage that may serve as its anchor.
struct AnchorWords {
  let reading: Reading
  private var tokens: Tokens { reading.prose.tokens }

  /// An anchor is a phrase, no sentence.
  private static let longest = 72

  /// The phrase of some tokens, marks at its ends left away; nil when it would be a poor anchor.
  ///
  /// - Parameter endsAnywhere: whether it may end in a preposition or an article, as one that leads up to a date does.
  func phrase(_ indices: Range<Int>, without passage: TextRange, endsAnywhere: Bool = false) -> String? {
    var (from, to) = (max(0, indices.lowerBound), min(tokens.count, indices.upperBound))
    while from < to, !isWordy(from) { from += 1 }
    while from < to, !isWordy(to - 1) || (!endsAnywhere && isLeading(to - 1)) { to -= 1 }
    guard from < to, !tokens.range(from..<to).overlaps(passage), !isCut(from, to) else { return nil }
    if to - from == 1, !isTelling(from) { return nil }
    guard !(from + 1..<max(from + 1, to)).contains(where: startsParagraph)
    else {
      return nil
    }
    return text(from..<to)
  }

  /// The text of some tokens on one line; nil when it is too long.
  func text(_ indices: Range<Int>) -> String? {
    guard tokens.range(indices).length <= Self.longest else { return nil }
    return tokens.text(indices).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func isWordy(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word, .number, .clitic, .percent: true
    default: false
    }
  }

  /// Whether a word by itself says what is meant: no article, no preposition.
  private func isTelling(_ index: Int) -> Bool {
    let functional: WordClass = [.determiner, .preposition, .conjunction, .subordinator, .pronoun, .auxiliary, .modal]
    return tokens[index].isWord && tokens[index].length > 2 && !tokens[index].is(functional)
  }

  /// Whether a word leads up to another: "of", "the", "that".
  private func isLeading(_ index: Int) -> Bool {
    tokens[index].isWord && tokens[index].is([.determiner, .preposition, .conjunction, .subordinator, .possessive])
      && !tokens[index].is([.noun, .adverb])
  }

  private func startsParagraph(_ index: Int) -> Bool { tokens[index].flags.contains(.paragraph) }

  /// Whether it begins or ends within a word: behind a hyphen, before a clitic.
  private func isCut(_ from: Int, _ to: Int) -> Bool {
    if from > 0, !tokens[from].isSpaced {
      switch tokens[from - 1].kind {
      case .openQuote, .straightQuote, .openSingle, .straightSingle, .open, .dash, .bullet: break
      default: return !tokens[from].flags.contains(.line)
      }
    }
    guard to < tokens.count, !tokens[to].isSpaced, !tokens[to].flags.contains(.line) else { return false }
    switch tokens[to].kind {
    case .hyphen, .slash, .clitic, .word, .number, .percent, .symbol: return true
    default: return false
    }
  }

  /// Up to so many words from a token on, within its sentence and up to the next mark.
  func after(_ index: Int, _ count: Int) -> Range<Int> {
    guard let end = sentence(of: index)?.upperBound else { return index..<index }
    var to = index
    while to < end, to - index < count, !stops(to) { to += 1 }
    return index..<to
  }

  /// Up to so many words before a token, within its sentence and down to the mark before.
  func before(_ index: Int, _ count: Int) -> Range<Int> {
    guard let start = sentence(of: index)?.lowerBound else { return index..<index }
    var from = index
    while from > start, index - from < count, !stops(from - 1) { from -= 1 }
    return from..<index
  }

  private func sentence(of index: Int) -> Range<Int>? {
    guard index < reading.prose.sentenceOf.count else { return nil }
    let number = Int(reading.prose.sentenceOf[index])
    return reading.sentences.indices.contains(number) ? reading.sentences[number].tokens : nil
  }

  private func stops(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word, .clitic, .number, .hyphen, .percent, .currency, .closeSingle, .slash: false
    default: true
    }
  }

  /// How poor an anchor the words at a place are, for something that stands elsewhere: the greater, the poorer.
  ///
  /// 0 for what a colleague would write: two words that tell something, or a noun, with no word left hanging; 1 for what
  /// begins with a pronoun, an auxiliary or a preposition, 2 for a lone verb or a word left hanging, 3 where no word tells
  /// anything, 4 where a figure or a date stands in them, which may itself be corrected.
  ///
  /// - Parameter isClaim: whether it names what somebody says: it then begins best with its verb, before which a "not" is
  ///   noticed.
  func poverty(_ place: TextRange, in sentence: Int, isClaim: Bool) -> Int {
    let figures = reading.figures[ofSentence: sentence, \.sentence].contains { $0.range.overlaps(place) }
    let dates = reading.timexes[ofSentence: sentence, \.sentence].contains { $0.range.overlaps(place) }
    if figures || dates || hasNumber(reading.text(place)) { return 4 }
    let indices = tokens.indices(in: place)
    let telling = indices.filter(isTelling)
    guard let first = indices.first, let last = indices.last, let only = telling.first else { return 3 }
    if isClaim { return isPreposition(first) ? 2 : 0 }
    if tokens[first].is([.conjunction, .subordinator]) || isRelative(first) || isLeft(last) { return 2 }
    let isLoose = isPronoun(first) || tokens[first].is([.auxiliary, .modal]) || isPreposition(first)
    if telling.count > 1 { return isLoose ? 1 : 0 }
    // "the dairy" may be any.
    if tokens[first].is(.determiner), first != only { return 1 }
    guard reading.prose.tags.indices.contains(only) else { return 2 }
    switch reading.prose.tags[only] {
    case .noun, .properNoun: return tokens[only].length > 4 && !isLoose ? 0 : 1
    case .adjective, .finite, .participle, .gerund, .base: return isPronoun(first) && indices.count > 1 ? 1 : 2
    default: return 2
    }
  }

  /// "who", "which": what they stand for is not said.
  private func isRelative(_ index: Int) -> Bool {
    guard tokens[index].isWord else { return false }
    return [Word.who, .which, .that, .whose, .where].contains(tokens[index].keyword)
  }

  /// Whether a last word leads up to another that is cut off: "held on", "men who", "a profit of", "people were".
  private func isLeft(_ index: Int) -> Bool {
    if isLeading(index) || isRelative(index) || tokens[index].is([.auxiliary, .modal]) { return true }
    // "buyer an extra", "the last": its noun stands elsewhere.
    return reading.prose.tags[index] == .adjective && index > 0 && reading.prose.tags[index - 1] == .determiner
  }

  private func isPreposition(_ index: Int) -> Bool {
    reading.prose.tags.indices.contains(index) && reading.prose.tags[index] == .preposition
  }

  private func isPronoun(_ index: Int) -> Bool {
    reading.prose.tags.indices.contains(index) && reading.prose.tags[index] == .pronoun
  }

  /// Whether numbers stand in it.
  func hasNumber(_ phrase: String) -> Bool {
    phrase.utf8.contains { (0x30...0x39).contains($0) }
      || phrase.split { !$0.isLetter }.contains { NumberWords.next(String($0)) != nil }
  }

  /// Passages of a sentence, to narrow an anchor with: its beginnings, without digits.
  func passages(of sentence: Int, without passage: TextRange) -> [String] {
    guard reading.sentences.indices.contains(sentence) else { return [] }
    let indices = reading.sentences[sentence].tokens
    var passages: [String] = []
    for start in indices.prefix(24) {
      for count in [4, 6] where start + count <= indices.upperBound {
        guard let phrase = phrase(start..<start + count, without: passage), !hasNumber(phrase) else { continue }
        if !passages.contains(phrase) { passages.append(phrase) }
      }
      if passages.count >= 6 { break }
    }
    return passages
  }
}
