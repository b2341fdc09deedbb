import Findings

/// The version of this program, as reports name it.
package enum Tool {
  package static let version = "0.1.0"
}

extension Catalog {
  /// The version of the rule set: a verdict is bound to it.
  ///
  /// The tool's version, and a digest of what every rule is called, rests on and weighs.
  package static let version: String = {
    let laws = Catalog.rules.map { "\($0.id) \($0.tier.rawValue) \($0.houseSeverity.rawValue)" }
    return Tool.version + "+" + SHA256.hex(laws.joined(separator: "\n")).prefix(8)
  }()

  /// "there is no such rule; did you mean claim-attributed?": what a message says of an id that is none.
  package static func expected(insteadOf id: String) -> String {
    let near = Nearest.of(id, in: rules.map(\.id)).map { "did you mean \($0)?" }
    return "there is no such rule; \(near ?? "`factcheck rules` lists them")"
  }
}
