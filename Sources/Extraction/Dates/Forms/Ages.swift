package import SourceText

/// How old a text says that somebody or something is.
///
/// An age is no temporal expression by TIMEX3, so it stands beside them: "61-year-old", "aged 61", "was 61 years old".
package struct Age: Sendable, Hashable {
  package var range: TextRange
  package var tokens: Range<Int>
  /// In whole `unit`s.
  package var count: Int
  package var unit: TimeUnit
  /// The number of its sentence.
  package var sentence: Int
}

/// An anniversary that a text counts: "the 50th anniversary of the 1973 flood".
package struct Anniversary: Sendable, Hashable {
  package var range: TextRange
  package var tokens: Range<Int>
  /// How many years it marks.
  package var count: Int
  /// The number of its sentence.
  package var sentence: Int
}

package enum Ages {
  /// The ages and the anniversaries of a text, in its order.
  ///
  /// - Complexity: linear in the tokens.
  package static func read(_ prose: Prose) -> (ages: [Age], anniversaries: [Anniversary]) {
    var parser = DateParser(prose.tokens)
    var ages: [Age] = []
    var anniversaries: [Anniversary] = []
    for (number, sentence) in prose.sentences.enumerated() {
      parser.limit = sentence.tokens.upperBound
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        if let found = parser.age(at) {
          ages.append(
            Age(
              range: prose.tokens.range(found.tokens), tokens: found.tokens, count: found.count, unit: found.unit,
              sentence: number))
          at = found.tokens.upperBound
        } else if let found = parser.anniversary(at) {
          anniversaries.append(
            Anniversary(
              range: prose.tokens.range(found.tokens), tokens: found.tokens, count: found.count, sentence: number))
          at = found.tokens.upperBound
        } else {
          at += 1
        }
      }
    }
    return (ages, anniversaries)
  }
}

extension DateParser {
  /// "61-year-old", "61 years old", "61 years of age", "aged 61", "Ann Hale, 61,".
  fileprivate func age(_ start: Int) -> (tokens: Range<Int>, count: Int, unit: TimeUnit)? {
    if keyword(start) == .aged, let number = number(start + 1), number.value < 150, unit(number.end) == nil {
      return (start..<number.end, number.value, .year)
    }
    guard isNumber(start) || reads(start, .cardinal), let number = number(start) else { return nil }
    if isNumber(start), (1..<120).contains(number.value), mark(start - 1) == .comma, isName(start - 2),
      isName(start - 3), mark(number.end) == .comma || mark(number.end) == .period
    {
      return (start..<number.end, number.value, .year)
    }
    let noun = afterHyphen(number.end)
    guard let unit = unit(noun), isAge(noun + 1) else { return nil }
    let end = joined(noun + 1) || reads(noun + 1, .of) ? noun + 3 : noun + 2
    return (start..<min(end, limit), number.value, unit)
  }

  private func isName(_ at: Int) -> Bool { isPlainWord(at) && isCapitalized(at) }

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

  private func number(_ at: Int) -> (value: Int, end: Int)? {
    if let number = digits(at), number.count <= 4 { return (number.value, at + 1) }
    return cardinal(at)
  }

}
