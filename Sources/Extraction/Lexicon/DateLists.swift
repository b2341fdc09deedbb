extension Lexicon {
  /// The words that dates are made of; what they mean there, `DateWords` tells.
  static let dateWords = [List(.date, DateWords.spellings)]
}
