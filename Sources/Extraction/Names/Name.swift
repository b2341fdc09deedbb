public import SourceText

/// A name in the text.
public struct Name: Sendable {
  /// Whose name it is.
  public enum Kind: String, Sendable, Codable { case person, organization, place, other }
  package enum Gender: Sendable, Hashable { case male, female }

  /// This mention.
  public package(set) var range: TextRange
  package var tokens: Range<Int>
  /// Whose name it is.
  public package(set) var kind: Kind
  /// The longest form of the same name in this document: "Lloyd Austin" for "Austin".
  public package(set) var full: String
  /// The first mention of the same bearer: an index into the reading; its own for a first mention.
  public package(set) var first: Int
  /// The words that tell who it is, beside this mention: "Pentagon chief", "the minister".
  public package(set) var role: TextRange?
  package var sentence: Int
  /// What a title or a first name tells of a person.
  package var gender: Gender?

  /// A name by its place alone, of which nothing else was read.
  package init(unread range: TextRange, tokens: Range<Int>, text: String, sentence: Int) {
    self.init(
      range: range, tokens: tokens, kind: .person, full: text, first: -1, role: nil, sentence: sentence, gender: nil)
  }

  init(
    range: TextRange, tokens: Range<Int>, kind: Kind, full: String, first: Int, role: TextRange?, sentence: Int,
    gender: Gender?
  ) {
    (self.range, self.tokens, self.kind, self.full, self.first) = (range, tokens, kind, full, first)
    (self.role, self.sentence, self.gender) = (role, sentence, gender)
  }
}
