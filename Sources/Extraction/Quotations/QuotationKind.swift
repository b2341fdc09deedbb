internal import SourceText

/// Tells speech from what merely stands between quotation marks.
enum QuotationKind {
  static func of(_ prose: Prose, _ first: Int, _ inner: Range<Int>, _ closing: Int?) -> Quotation.Kind {
    let tokens = prose.tokens
    let shape = Shape(prose, inner)
    let before = first > 0 ? tokens[first - 1] : nil
    let startsSentence = prose.sentences[Int(prose.sentenceOf[first])].tokens.lowerBound == first
    let opensSpeech =
      startsSentence || before.map { $0.kind == .comma || $0.kind == .colon || $0.is(.reporting) && $0.isWord } ?? true
    let last = inner.upperBound - 1
    let endsSpeech = tokens[last].kind == .comma || tokens[last].isTerminal
    let startsCapital = tokens[inner.lowerBound].isCapitalized
    if isNamed(prose, first, isTitled: shape.lowercase == 0) || isNickname(prose, first, inner, closing) {
      return .title
    }
    if opensSpeech && endsSpeech && (shape.finite || startsCapital) { return .direct }
    if shape.words > 1, shape.lowercase == 0, !shape.finite || !opensSpeech, !endsSpeech || shape.words < 9,
      !startsSentence
    {
      return .title
    }
    if shape.finite && shape.words > 3 && startsCapital { return .direct }
    if shape.finite && shape.words > 5 && endsSpeech && opensSpeech { return .direct }
    if shape.words > 3 || shape.finite { return .partial }
    if let before, before.is([.reporting, .thinking, .evaluative]), before.isWord { return .partial }
    return shape.words == 3 && endsSpeech ? .partial : .scare
  }

  private struct Shape {
    var words = 0
    /// Words of more than three letters in lower case.
    var lowercase = 0
    var finite = false

    init(_ prose: Prose, _ inner: Range<Int>) {
      for at in inner.prefix(60) where prose.tokens[at].kind == .word {
        words += 1
        let token = prose.tokens[at]
        if !token.isCapitalized && (token.length > 3 || prose.tags[at] == .finite) { lowercase += 1 }
        if prose.tags[at] == .finite || prose.tags[at] == .modal { finite = true }
      }
      if inner.count > 60 { words = inner.count }
    }
  }

  /// After `called`, `titled`, `the film`, `the word`: a title, or a word spoken of as a word.
  ///
  /// - Parameter isTitled: Its longer words are capitalized: then a comma may stand between, `his book, “The Last Boat.”`.
  private static func isNamed(_ prose: Prose, _ first: Int, isTitled: Bool) -> Bool {
    guard first > 0 else { return false }
    let mayPass = isTitled && first > 1 && prose.tokens[first - 1].kind == .comma
    let before = prose.tokens[mayPass ? first - 2 : first - 1]
    return named.contains(before.hash) && before.isWord
  }

  private static let named = WordSet(
    """
    titled entitled nicknamed aka film movie song book novel album show series play poem painting documentary hit single \
    episode essay musical opera anthem comedy drama word words term phrase slogan hashtag
    """)

  /// `Ann “Nan” Hale`.
  private static func isNickname(_ prose: Prose, _ first: Int, _ inner: Range<Int>, _ closing: Int?) -> Bool {
    guard let closing, inner.count <= 2, first > 0, closing + 1 < prose.tokens.count else { return false }
    return prose.tags[first - 1] == .properNoun && prose.tokens[closing + 1].isCapitalized
      && prose.tokens[inner.lowerBound].isCapitalized && !prose.tokens[first - 1].isTerminal
      && prose.tokens[closing + 1].isWord
  }
}
