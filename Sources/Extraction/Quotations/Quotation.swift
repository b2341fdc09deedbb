public import SourceText

/// Words between quotation marks.
public struct Quotation: Sendable {
  /// What the quotation marks are for.
  public enum Kind: Sendable, Hashable {
    /// A whole sentence or clause that somebody says.
    case direct
    /// A part of one, within the writer's own sentence.
    case partial
    /// One or a few words held at a distance; nobody is quoted.
    case scare
    /// The title of a work, a nickname, a word spoken of as a word.
    case title
  }

  /// With its marks.
  public package(set) var range: TextRange
  /// Without its marks.
  public package(set) var inner: TextRange
  /// Whether its closing mark stands there.
  public package(set) var isClosed: Bool
  /// What its marks are for.
  public package(set) var kind: Kind
  /// The quotation that this one goes on from, in a quotation of several paragraphs.
  package var continues: Int?
  /// Its attribution, an index into the reading.
  public package(set) var attribution: Int?
  package var sentence: Int = 0
  /// Indices into the table of tokens, with the marks.
  package var tokens: Range<Int> = 0..<0
}
