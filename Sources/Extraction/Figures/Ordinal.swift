package import SourceText

/// A place in an order: "third", "the 21st", "second-largest". Ordinals are no figures, and are read only when asked for.
package struct Ordinal: Sendable {
  package var range: TextRange
  package var tokens: Range<Int>
  package var value: Int
  /// The number of its sentence.
  package var sentence: Int

  /// The ordinals of a text; those that belong to a date are left out.
  ///
  /// - Complexity: linear in the tokens.
  package static func read(_ prose: Prose, _ timexes: [Timex]) -> [Ordinal] {
    var found: [Ordinal] = []
    var next = 0
    let list = prose.tokens.list
    for at in list.indices {
      guard let (value, end) = value(at, prose.tokens) else { continue }
      while next < timexes.count, timexes[next].tokens.upperBound <= at { next += 1 }
      if next < timexes.count, timexes[next].tokens.contains(at) { continue }
      found.append(
        Ordinal(
          range: prose.tokens.range(at..<end), tokens: at..<end, value: value, sentence: Int(prose.sentenceOf[at])))
    }
    return found
  }

  private static func value(_ at: Int, _ tokens: Tokens) -> (Int, Int)? {
    let token = tokens[at]
    switch token.kind {
    case .number:
      guard at + 1 < tokens.count, tokens[at + 1].kind == .word, !tokens[at + 1].isSpaced, tokens[at + 1].length == 2,
        token.length < 7, suffixes.contains(tokens[at + 1].hash), let value = Exact(tokens.text(at))?.integer
      else { return nil }
      return (value, at + 2)
    case .word: return words[token.hash].map { ($0, at + 1) }
    default: return nil
    }
  }

  private static let suffixes = OrdinalSuffix.words
  private static let words: WordTable<Int> = {
    let names = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
      "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
      "twentieth",
    ]
    return WordTable(zip(names.map { Vocabulary.hash($0) }, 1...names.count).map { ($0, $1) })
  }()
}
