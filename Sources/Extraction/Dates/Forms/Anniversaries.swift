package import SourceText

/// An anniversary that a text counts: "the 50th anniversary of the 1973 flood".
package struct Anniversary: Sendable, Hashable {
  package var range: TextRange
  package var tokens: Range<Int>
  /// How many years it marks.
  package var count: Int
  /// The number of its sentence.
  package var sentence: Int
}

package enum Anniversaries {
  /// The anniversaries of a text, in its order.
  ///
  /// - Complexity: linear in the tokens.
  package static func read(_ prose: Prose) -> [Anniversary] {
    var parser = DateParser(prose.tokens)
    var found: [Anniversary] = []
    for (number, sentence) in prose.sentences.enumerated() {
      parser.limit = sentence.tokens.upperBound
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        guard let anniversary = parser.anniversary(at) else {
          at += 1
          continue
        }
        at = anniversary.tokens.upperBound
        found.append(
          Anniversary(
            range: prose.tokens.range(anniversary.tokens), tokens: anniversary.tokens, count: anniversary.count,
            sentence: number))
      }
    }
    return found
  }
}

extension DateParser {
  /// "the 50th anniversary", "its fiftieth birthday".
  fileprivate func anniversary(_ start: Int) -> (tokens: Range<Int>, count: Int)? {
    guard isNumber(start) || reads(start, anyOf: [.ordinal, .cardinal]), let number = ordinalOfAny(start) else {
      return nil
    }
    var noun = afterHyphen(number.end)
    // "their 70th wedding anniversary".
    if reads(noun + 1, FigureWords.jubilees), isPlainWord(noun) { noun += 1 }
    return reads(noun, FigureWords.jubilees) ? (start..<(noun + 1), number.value) : nil
  }

  private func ordinalOfAny(_ at: Int) -> (value: Int, end: Int)? {
    if let number = digits(at), number.count <= 4, hasSuffix(at) { return (number.value, at + 2) }
    return ordinal(at).flatMap { $0.value > 0 ? $0 : nil }
  }
}
