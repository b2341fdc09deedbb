public import SourceText

/// Who says, writes, thinks or plans what, by PARC 3.0: a source, a cue and a content.
public struct Attribution: Sendable {
  package enum SourceKind: Sendable, Hashable {
    /// A person, an organization, a document: somebody who can be asked.
    case named
    /// A pronoun or title that was carried back to one.
    case carried
    /// "experts", "critics", "sources": nobody in particular.
    case vague
    /// A cue without a source in reach.
    case absent
    /// A discourse marker ("As noted") beside another source.
    case marker
    /// A cue that asks for nobody: `seems`, `is expected`, `when asked`.
    case anyone

    /// Whether it answers for no claim: a discourse marker, or what anyone may think.
    package var answersForNothing: Bool { self == .marker || self == .anyone }
  }

  /// The source's spans, empty where there is none.
  public package(set) var source: [TextRange]
  /// The words that say so: "said", "according to".
  public package(set) var cue: [TextRange]
  /// What is said.
  public package(set) var content: [TextRange]
  package var sourceKind: SourceKind
  /// The person, organization or paper that the source stands for, in full; nil when it is nobody in particular.
  public package(set) var who: String?
  /// The attribution that reports this one ("said the Office, quoted by Reuters"): an index into the reading.
  package var outer: Int?
  package var sentence: Int = 0

  var sourceTokens: Range<Int>?
  var contentTokens: [Range<Int>] = []
  /// It tells what somebody thinks, wants, plans or holds of a thing rather than what was said.
  var isThought = false
  /// The name that the source is or was carried back to: an index into the reading.
  package var name: Int?

  /// From its first word to its last.
  var extent: TextRange {
    var range = content.first ?? cue.first ?? TextRange(0, 0)
    for other in source { range = range.union(other) }
    for other in cue { range = range.union(other) }
    for other in content { range = range.union(other) }
    return range
  }
}
