public import SourceText

// What a rule of one's own sees of a text beside the lists of what was read.
extension Reading {
  /// The day that the document was published on; nil where its header does not say.
  public var published: Day? { document.published }

  /// The whole of the text that is read: headline and standfirst where the header has them, then the body.
  public var wholeText: String { document.parts.map { text($0.range) }.joined(separator: "\n\n") }

  /// The dates and lengths of time, each with its TIMEX3 value.
  public var dates: [Timex] { timexes }

  /// The sentences, headings among them, in the order of the text.
  public var everySentence: [Sentence] { Array(prose.sentences) }

  /// The sentence that the first byte of a range stands in; nil where the text has none there.
  ///
  /// - Complexity: logarithmic in the tokens.
  public func sentence(holding range: TextRange) -> Sentence? {
    let token = prose.tokens.index(at: range.start)
    guard token < prose.sentenceOf.count else { return nil }
    let index = Int(prose.sentenceOf[token])
    return prose.sentences.indices.contains(index) ? prose.sentences[index] : nil
  }

  /// The places where these words stand, one after the other, in any case of their letters.
  ///
  /// - Complexity: linear in the tokens.
  public func places(ofWords words: String) -> [TextRange] { WordSearch(words).places(in: self) }
}
