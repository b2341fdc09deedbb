package import SourceText

/// A document cut into tokens, sentences and clauses, with a part of speech for each token: what every extractor reads.
package final class Prose: Sendable {
  package let document: Document
  package let tokens: Tokens
  package let sentences: Column<Sentence>
  /// The part of speech of each token, by its index.
  package let tags: Column<PartOfSpeech>
  /// The clauses, in the order of the text; each lies within one sentence.
  package let clauses: Column<Clause>
  /// The sentence of each token, by its index.
  package let sentenceOf: Column<Int32>
  /// The innermost clause of each token, by its index; −1 for none.
  package let clauseOf: Column<Int32>

  /// - Complexity: linear in the bytes of the document.
  package init(_ document: Document) {
    self.document = document
    tokens = Tokens(document, Lexicon.vocabulary)
    let sentences = Sentences.split(tokens, document)
    self.sentences = Column(sentences)
    var tags = Tagger.tag(tokens, sentences)
    clauses = Column(Clauses.split(tokens, sentences, &tags))
    self.tags = tags
    sentenceOf = Prose.owners(sentences.lazy.map(\.tokens), tokens.count, none: 0)
    // A clause within a clause comes later in the list.
    clauseOf = Prose.owners(clauses.lazy.map(\.tokens), tokens.count, none: -1)
  }

  /// The tokens of a range that lies in a sentence, as a rule: few are looked at to find them there.
  package func tokens(in range: TextRange, of sentence: Int) -> Range<Int> {
    guard sentences.indices.contains(sentence), sentences[sentence].range.contains(range) else {
      return tokens.indices(in: range)
    }
    return tokens.indices(in: range, within: sentences[sentence].tokens)
  }

  /// For each of so many tokens the number of the last range that it lies in.
  private static func owners(_ ranges: some Sequence<Range<Int>>, _ count: Int, none: Int32) -> Column<Int32> {
    let owners = [Int32](unsafeUninitializedCapacity: count) { owners, initialized in
      owners.initialize(repeating: none)
      initialized = count
      var number: Int32 = 0
      for range in ranges {
        owners[range.clamped(to: 0..<count)].update(repeating: number)
        number &+= 1
      }
    }
    return Column(owners)
  }
}
