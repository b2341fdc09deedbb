package import SourceText

/// A document cut into tokens, sentences and clauses, with a part of speech for each token: what every extractor reads.
package final class Prose: Sendable {
  package let document: Document
  package let tokens: Tokens
  package let sentences: [Sentence]
  /// The part of speech of each token, by its index.
  package let tags: [Tag]
  /// The clauses, in the order of the text; each lies within one sentence.
  package let clauses: [Clause]
  /// The sentence of each token, by its index.
  package let sentenceOf: [Int32]
  /// The innermost clause of each token, by its index; −1 for none.
  package let clauseOf: [Int32]

  /// - Complexity: linear in the bytes of the document.
  package init(_ document: Document) {
    self.document = document
    tokens = Tokens(document, Lexicon.vocabulary)
    sentences = Sentences.split(tokens, document)
    tags = Tagger.tag(tokens, sentences)
    clauses = Clauses.split(tokens, sentences, tags)
    var sentenceOf = [Int32](repeating: 0, count: tokens.count)
    for (number, sentence) in sentences.enumerated() {
      for token in sentence.tokens { sentenceOf[token] = Int32(truncatingIfNeeded: number) }
    }
    self.sentenceOf = sentenceOf
    clauseOf = Clauses.ofTokens(clauses, tokens.count)
  }
}
