extension Lexicon {
  /// The words that may begin a number; `NumberWord` says what each is worth.
  static let numberWords: [List] = [
    List(.figureWord, NumberWord.cardinals.map(\.0).joined(separator: " ")),
    List(.figureWord, NumberWord.scales.map(\.0).joined(separator: " ")),
    List(.figureWord, NumberWord.vague.map(\.0).joined(separator: " ")),
    List(.figureWord, "half quarter quarters third three-quarters fifth sixth eighth tenth twentieth hundredth"),
  ]
}
