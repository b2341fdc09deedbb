import SourceText

/// One of several runs that look at the documents between them: `FACTCHECK_SHARD=3/16`.
package struct Shard: Sendable, Hashable, Codable {
  /// From 1.
  package var number: Int
  /// How many runs there are.
  package var of: Int
  /// A digest of every document and assertion file that lay there: each of the runs has looked at the same.
  package var inputs: String?
  /// The commit that was checked out; nil where nobody knows.
  package var commit: String?

  /// More than anybody runs.
  static let most = 10_000

  package init?(number: Int, of: Int) {
    guard (1...Self.most).contains(of), (1...of).contains(number) else { return nil }
    (self.number, self.of) = (number, of)
  }

  /// Whether its numbers are those of a run; a report is a file that anybody may write.
  var isSound: Bool { Shard(number: number, of: of) != nil }

  /// Reads "3/16".
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let of = parts[1] else { return nil }
    self.init(number: number, of: of)
  }

  /// Whether a document, or what is judged over several of them, is this run's: by its name alone, so that a document
  /// more changes nothing for the others.
  package func holds(_ name: String) -> Bool {
    // FNV-1a.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return (hash ^ hash >> 32) % UInt64(of) == UInt64(number - 1)
  }

  /// "3/16".
  package var name: String { "\(number)/\(of)" }
}
