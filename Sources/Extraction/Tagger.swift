package import SourceText

/// Gives each token its part of speech.
package enum Tagger {
  package static func tag(_ tokens: Tokens, _ sentences: [Sentence]) -> [Tag] {
    [Tag](repeating: .noun, count: tokens.count)
  }
}
