internal import SourceText

/// Says whether a text is English.
package enum Language {
  /// Whether enough of its words are the small words of English.
  ///
  /// In English prose two words in five are; in other languages hardly one in ten is spelled like one. A short text, a
  /// headline, a table of names say too little to be called foreign.
  /// - Complexity: linear in the tokens.
  package static func isEnglish(_ prose: Prose) -> Bool {
    var (words, small, foreign, known) = (0, 0, 0, 0)
    // Sums of what is true of each token, without a branch: which words are small is nothing that can be foreseen.
    for token in prose.tokens {
      let isKnown = token.kind == .word && token.classes != 0
      words &+= isWord(token) ? 1 : 0
      small &+= isKnown && token.is(TaggerPass.closed) ? 1 : 0
      known &+= isKnown ? 1 : 0
    }
    if words >= 40, small * 4 >= words { return true }
    let foreignWords = foreignWords
    for token in prose.tokens where token.flags.contains(.wide) || foreignWords.contains(token.hash) {
      foreign += isWord(token) ? 1 : 0
    }
    if words == 0 { return !prose.tokens.contains { $0.flags.contains(.wide) && $0.kind == .symbol } }
    if words < 8 { return foreign * 2 <= words }
    if words < 40 { return foreign * 5 <= words || small * 5 >= words }
    return small * 6 >= words && foreign * 4 <= words || small * 4 >= words
      || known * 2 >= words && foreign * 6 <= words
  }

  /// A letter by itself is a symbol of a formula, an initial, a label: of no language.
  @inline(always)
  private static func isWord(_ token: Token) -> Bool {
    token.kind == .word && (token.classes != 0 || token.length > 2)
  }

  /// The small words of the languages that a newsroom is sent most, where English has no such word.
  private static let foreignWords = WordSet(
    """
    der das und ist nicht ein eine einen mit für auf dem des sich auch von zu wird wurde le les une est dans \
    pour que qui sur pas du au aux avec ce cette il elle el un una por con para como del se lo su más pero di \
    che non della nel sono gli os uma não em dos het een niet dat zijn och att som det inte på jest nie się na \
    z w og ikke av til bir ve bu için
    """)
}
