package import SourceText

/// The names of numbers, each in its order.
package enum NumberNames {
  /// From zero to nineteen.
  package static let units = names(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
    eighteen nineteen
    """)
  /// From twenty to ninety.
  package static let tens = names("twenty thirty forty fifty sixty seventy eighty ninety")
  /// From first to twentieth.
  package static let ordinals = names(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth \
    sixteenth seventeenth eighteenth nineteenth twentieth
    """)

  private static func names(_ words: String) -> [String] { words.words }

  private static let byOrdinal = WordTable(zip(ordinals, 1...20).map { (Vocabulary.hash($0), $1) })

  /// What an ordinal up to twenty counts; nil for any other word.
  package static func ordinal(_ token: Token) -> Int? { byOrdinal[token.hash] }
}

extension Lexicon {
  /// The words that may begin a number; `NumberWord` says what each is worth.
  static let numberWords: [List] = [
    List(.figureWord, (NumberWord.cardinals + NumberWord.scales).map(\.0).joined(separator: " ")),
    List(.figureWord, NumberWord.vague.map(\.0).joined(separator: " ")),
    List(.figureWord, "half quarter quarters third three-quarters fifth sixth eighth tenth twentieth hundredth"),
  ]
}
