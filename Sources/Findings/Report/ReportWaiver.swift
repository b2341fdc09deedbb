/// A waiver, and what became of it in the run.
package struct ReportWaiver: Sendable, Hashable, Codable {
  package var id: String
  package var waiver: Waiver
  package var state: State
  /// How many findings it forgives.
  package var forgiven = 0
  /// What is wrong with a malformed one, with its place.
  package var error: String?

  package enum State: String, Sendable, Codable, CaseIterable {
    /// It forgives something.
    case used
    /// It forgives something, and its last day is at most seven days away.
    case soon
    /// It forgives nothing.
    case stale
    /// Its last day is past: it forgives nothing any more.
    case runOut
    /// It cannot be read.
    case malformed
    /// The run was of a part, and may have had no occasion to use it.
    case unjudged
  }

  package init(_ waiver: Waiver, state: State, error: String? = nil) {
    (id, self.waiver, self.state, self.error) = (waiver.id, waiver, state, error)
  }
}
