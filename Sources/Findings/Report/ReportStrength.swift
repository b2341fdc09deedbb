package import SourceText

/// Whether the assertions of a document would notice, were it changed in one fact at a time.
package struct Strength: Sendable, Hashable, Codable {
  /// The changes that were tried.
  package var tried: Int
  /// Those that an assertion fails on.
  package var failed: Int
  /// Those that merely lose an anchor.
  package var undecided: Int
  /// What the choice of changes was made with.
  package var seed: Int
  /// Those that nobody notices, by place.
  package var survivors: [Survivor]

  package init(tried: Int, failed: Int, undecided: Int, seed: Int, survivors: [Survivor]) {
    (self.tried, self.failed, self.undecided) = (tried, failed, undecided)
    (self.seed, self.survivors) = (seed, survivors)
  }

  /// A change that nobody would notice.
  package struct Survivor: Sendable, Hashable, Codable {
    /// What was changed: "day", "magnitude", "negation".
    package var kind: String
    package var range: TextRange
    /// What stands there.
    package var text: String
    /// What it was changed to.
    package var changedTo: String

    package init(kind: String, range: TextRange, text: String, changedTo: String) {
      (self.kind, self.range, self.text, self.changedTo) = (kind, range, text, changedTo)
    }
  }
}
