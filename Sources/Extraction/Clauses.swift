package import SourceText

/// Cuts sentences into clauses.
package enum Clauses {
  package static func split(_ tokens: Tokens, _ sentences: [Sentence], _ tags: [Tag]) -> [Clause] {
    sentences.indices.map { number in
      Clause(
        tokens: sentences[number].tokens, range: sentences[number].range, sentence: number, kind: .main, subject: nil,
        verb: nil, verbGroup: nil)
    }
  }
}
