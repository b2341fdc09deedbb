/// What is wrong with a run itself, or with what it is bound to; the gate cannot clear a run that has any.
package struct RunProblem: Sendable, Hashable, Codable {
  /// What it is about.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// A variable of the environment.
    case setting
    /// An entry of `Assertions/waivers.json`.
    case waiver
    /// `Assertions/baseline.json`.
    case baseline
    /// A sheet that is written and never ran.
    case sheet
    /// A document or a file is another than the run saw, or was not seen.
    case changed
    /// The run did not reach its end, was of a part, judged nothing, or is of other rules.
    case run
  }

  /// Where it stands.
  package struct Place: Sendable, Hashable, Codable {
    /// The path from the root.
    package var file: String
    /// 1-based; nil for the whole file.
    package var line: Int?

    package init(_ file: String, line: Int? = nil) { (self.file, self.line) = (file, line) }
  }

  package var kind: Kind
  package var place: Place?
  /// One sentence, without the place.
  package var message: String

  package init(_ kind: Kind, _ message: String, at place: Place? = nil) {
    (self.kind, self.message, self.place) = (kind, message, place)
  }
}

extension RunProblem: CustomStringConvertible {
  /// `Assertions/waivers.json:4: the waiver has no reason`.
  package var description: String {
    guard let place else { return message }
    return place.file + (place.line.map { ":\($0)" } ?? "") + ": " + message
  }
}

extension RunProblem: Comparable {
  /// By place and message.
  package static func < (a: RunProblem, b: RunProblem) -> Bool {
    (a.place?.file ?? "", a.place?.line ?? 0, a.message, a.kind.rawValue)
      < (b.place?.file ?? "", b.place?.line ?? 0, b.message, b.kind.rawValue)
  }
}
