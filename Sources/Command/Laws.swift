import Checking
import Findings

/// The laws that a project is held to: those of FactCheck, and the rules of its own that its last report knows.
struct Laws {
  /// Rules of the project's own, by id.
  let own: [ReportRule]

  init(root: String?) {
    let report = root.flatMap { try? ReportFolder($0 + "/Reports").report() }
    own = (report?.rules ?? []).filter { Catalog.rule($0.id) == nil }
  }

  /// The rule of the project's own with this id.
  func own(_ id: String) -> ReportRule? { own.first { $0.id == id } }

  /// - Throws: `Misuse` for an id that is none.
  func expect(_ id: String) throws(Misuse) {
    guard Catalog.rule(id) == nil, own(id) == nil else { return }
    let near = Nearest.of(id, in: own.map(\.id)).map { "there is no such rule; did you mean \($0)?" }
    throw Misuse("“\(id)”: \(near ?? Catalog.expected(insteadOf: id))")
  }
}
