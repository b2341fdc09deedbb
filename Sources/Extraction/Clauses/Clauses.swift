package import SourceText

/// Cuts sentences into clauses, one for each finite verb.
///
/// A clause runs from the word that introduces it, or from its subject, to where the next one of its height begins; a
/// relative or complement clause lies within the clause that it belongs to. The clause of a token is the innermost.
package enum Clauses {
  /// A past form that a clause waited for is tagged as the finite verb that it is.
  ///
  /// - Complexity: linear in the tokens.
  package static func split(
    _ tokens: Tokens, _ sentences: [Sentence], _ tags: inout Column<PartOfSpeech>
  ) -> [Clause] {
    var pass = ClausePass(tokens, tags)
    for (number, sentence) in sentences.enumerated() { pass.read(sentence.tokens, number) }
    tags = pass.tags
    return pass.finished
  }
}
