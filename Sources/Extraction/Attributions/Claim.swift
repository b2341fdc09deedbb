public import SourceText

/// A finite clause that the writer puts forward and that could be checked.
public struct Claim: Sendable {
  package enum Kind: Sendable, Hashable { case event, figure, cause, superlative, allegation, plain }

  /// From its first word to its last.
  public package(set) var range: TextRange
  package var sentence: Int
  /// The clause, an index into `Prose.clauses`.
  package var clause: Int
  package var kind: Kind
  /// The attribution whose content it lies in, an index into the reading; nil for the writer's own.
  public package(set) var attribution: Int?
}
