/// What stands around the words of a press release or of a wire story and is none of them, and what it tells: when the text
/// may be printed, whose it is, whom to call, its slugs, credits and end marks.
package struct Furniture: Sendable, Hashable {
  /// The stretches that are passed over, in order.
  package internal(set) var passed: [TextRange] = []
  /// Matter that its issuer sets beneath every release: "About the Authority", "Forward-looking statements".
  package internal(set) var standing: [TextRange] = []
  /// The day on its own line, of the release or of the dateline, where all of it is told.
  var published: Day?
  var embargo: Day?
  var author: String?
  /// The agency of the dateline: "AP".
  var agency: String?
  /// Whether a line says that it is a release, or its dateline and its end mark do.
  package internal(set) var isRelease = false

  /// Whether all of a range is passed over.
  func passes(_ range: TextRange) -> Bool { passed.contains { $0.contains(range) } }

  /// Whether an offset lies in standing matter.
  package func isStanding(_ offset: Int) -> Bool { standing.contains { $0.contains(offset) } }
}

extension Header {
  /// The header with what the text tells of itself elsewhere; what stands in the header itself counts before it.
  func taking(_ furniture: Furniture) -> Header {
    var header = self
    header.published = published ?? furniture.published ?? furniture.embargo
    header.embargo = embargo ?? furniture.embargo
    header.author = author ?? furniture.author
    header.source = source ?? furniture.agency
    header.genre = genre ?? (furniture.isRelease ? Furniture.genre : nil)
    return header
  }
}

extension Furniture {
  /// The genre of what says of itself that it is a release.
  static let genre = "press release"
}
