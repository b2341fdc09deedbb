import Extraction
import Findings
import SourceText

extension No where Subject == Placeholder {
  /// Nothing is left to be filled in.
  public func remains() -> Assertion { assertion(.placeholderGone) }
}

extension Rule {
  /// Nothing is left to be filled in.
  public static let placeholderGone: Rule = Rule(
    id: "placeholder-gone", category: .documents, readsAnyLanguage: true, tier: .arithmetic, severity: .error,
    summary: "Nothing is left to be filled in.",
    discussion: """
      TK and TKTK (to come), XX and XXX where a word or a figure belongs, TBC and TBD, three question marks, a note in \
      brackets such as [CHECK], lorem ipsum. Roman numerals, sizes and names with these letters are none; what stands in a quotation is \
      somebody’s words, who may have quoted a draft.
      """,
    title: "no placeholder remains",
    judge: { examination in
      .each(Placeholders.find(examination.reading.prose), at: \.self) { place in
        examination.isQuoted(place) ? nil : .finding(.left, at: place)
      }
    },
    examples: {
      No(.placeholder).remains().holds("The ferry carried 412 people on Tuesday, its 20th trip.")
      No(.placeholder).remains().fails("The ferry carried ⟦TK⟧ people on Tuesday.")
      No(.placeholder).remains().fails("It cost $⟦XX⟧ million, said Ann Hale ⟦[CHECK TITLE]⟧ on Tuesday ⟦???⟧ morning.")
      No(.placeholder).remains().holds(
        "The draft began, “We met for XX minutes on the pier,” said Ann Hale, the clerk.")
      No(.placeholder).remains().holds("Super Bowl XXX, size XXL and chapter XX are none. “What???” she asked.")
    })
}

extension Finding.Message {
  fileprivate static let left: Self = "this was left to be filled in"
}

/// Finds what a writer left to be filled in.
enum Placeholders {
  static func find(_ prose: Prose) -> [TextRange] {
    let tokens = prose.tokens
    var found: [TextRange] = []
    var at = 0
    while at < tokens.count {
      let end = end(tokens, at)
      if let end {
        found.append(tokens.range(at..<end))
        at = end
      } else {
        at += 1
      }
    }
    return found
  }

  /// The token after a placeholder that begins at `at`; nil when none does.
  private static func end(_ tokens: Tokens, _ at: Int) -> Int? {
    let token = tokens[at]
    switch token.kind {
    case .word:
      if isUpper(tokens, at) ? marks.contains(token) : lowerCaseToo.contains(token) { return at + 1 }
      if isUpper(tokens, at), crosses.contains(token), standsAlone(tokens, at) { return at + 1 }
      if token.keyword == .lorem, at + 1 < tokens.count, tokens[at + 1].keyword == .ipsum { return at + 2 }
      return nil
    case .question:
      var end = at + 1
      while end < tokens.count, tokens[end].kind == .question, !tokens[end].isSpaced { end += 1 }
      let afterWord = at > 0 && !token.isSpaced && tokens[at - 1].kind == .word
      return end - at >= 3 && !afterWord ? end : nil
    case .open where tokens.bytes[Int(token.start)] == UInt8(ascii: "["):
      guard at + 1 < tokens.count, notes.contains(tokens[at + 1]), isUpper(tokens, at + 1) else { return nil }
      return (at + 2..<min(at + 24, tokens.count)).first { tokens[$0].kind == .close }.map { $0 + 1 }
    default:
      return nil
    }
  }

  private static func isUpper(_ tokens: Tokens, _ at: Int) -> Bool { tokens[at].flags.contains(.allCaps) }

  /// XX after a currency sign or before a noun in lower case, and not after a name or a label ("Super Bowl XXX").
  private static func standsAlone(_ tokens: Tokens, _ at: Int) -> Bool {
    guard at > 0 else { return false }
    let before = tokens[at - 1]
    if before.kind == .currency { return true }
    guard at + 1 < tokens.count else { return false }
    if tokens[at + 1].kind == .percent { return true }
    let next = tokens[at + 1]
    let label = before.isCapitalized || labels.contains(before)
    return !label && next.isWord && !next.isCapitalized && next.isSpaced && !followers.contains(next)
  }

  private static let marks = WordSet("tk tktk tktktk tkt tbc tbd tba xxxx xxxxx xxxxxx fixme todo")
  private static let lowerCaseToo = WordSet("tktk tktktk")
  private static let crosses = WordSet("xx xxx")
  private static let notes = WordSet("check tk fix cq verify confirm tbc tbd todo name date figure source query")
  private static let labels = WordSet(
    "size sizes chapter chapters part volume vol article page annex appendix louis figure")
  private static let followers = WordSet("and or is are was were of in on to")
}
