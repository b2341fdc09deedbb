/// One sentence of a document, as a run of tokens.
public struct Sentence: Tabular {
  /// Indices into the table of tokens.
  package var tokens: Range<Int>
  /// From the first token's start to the last one's end.
  public package(set) var range: TextRange
  /// The number of its paragraph, from 0 throughout the document.
  package var paragraph: Int
  package var part: Document.Part.Kind
  /// A paragraph of one line without a final mark: a heading, a dateline, a list item, a row.
  public package(set) var isHeading: Bool

  /// The sentence of nothing.
  public static let beyond = Sentence(
    tokens: 0..<0, range: TextRange(0, 0), paragraph: -1, part: .body, isHeading: false)
}
