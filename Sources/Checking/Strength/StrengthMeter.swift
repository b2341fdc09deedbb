import Dispatch
package import Findings
package import SourceText
import Synchronization

extension Strength {
  /// Changes a document one fact at a time, and sees whether its own sheet would notice.
  ///
  /// A change is noticed when a fact that held now fails, or one that failed has more findings. What only loses an
  /// anchor is counted apart. Drafted facts that nobody has confirmed count for nothing, nor does a mere note.
  ///
  /// - Parameters:
  ///   - facts: the facts of the document's own sheets; those of others are passed over.
  ///   - seed: picks the changes where there are more than can be tried.
  /// - Returns: nil when there is no such document, or nothing in it can be changed.
  /// - Complexity: each change is a reading of its own; of a long document fewer are tried.
  package static func measure(
    _ facts: [Fact], of path: String, in library: Library, day: Day, seed: Int = 1, limit: Int = Alterations.most
  ) -> Strength? {
    guard case .success(let study) = library.study(path) else { return nil }
    let affordable = max(1, mostBytes / max(1, study.document.bytes.count))
    let changes = Alterations.spread(Alterations.all(study.reading), limit: min(limit, affordable), seed: seed)
    guard !changes.isEmpty else { return nil }
    let watch = Watch(facts, of: path, in: library, day: day)
    let results = Mutex([Notice](repeating: .nobody, count: changes.count))
    DispatchQueue.concurrentPerform(iterations: changes.count) { index in
      let notice = watch.notice(changes[index], in: study)
      results.withLock { $0[index] = notice }
    }
    let notices = results.withLock(\.self)
    let survivors = zip(changes, notices).filter { $0.1 == .nobody }.map { change, _ in
      Survivor(
        kind: change.kind.rawValue, range: change.range, text: study.document.text(change.range),
        changedTo: change.words)
    }
    return Strength(
      tried: changes.count, failed: notices.filter { $0 == .fails }.count,
      undecided: notices.filter { $0 == .undecided }.count, seed: seed, survivors: survivors)
  }
}

extension Strength {
  /// What may be read, all changes together, in UTF-8 bytes.
  private static let mostBytes = 16_000_000
}

/// Who notices a change.
private enum Notice: Sendable { case fails, undecided, nobody }

/// The facts of a document's sheets, with what they say of it as it is.
private struct Watch: Sendable {
  private struct Guard: Sendable {
    let fact: Fact
    let verdict: Verdict.Kind
    let findings: Int
    let touched: [TextRange]
  }

  private let path: String
  private let library: Library
  private let day: Day
  private var guards: [Guard] = []

  init(_ facts: [Fact], of path: String, in library: Library, day: Day) {
    (self.path, self.library, self.day) = (path, library, day)
    // What other documents say does not change with this one, and is not looked for.
    let examiner = Examiner(library: (try? library.study(path).get()).map(library.replacing) ?? library, day: day)
    for fact in facts.compactMap({ $0.narrowed(to: path) }) where !fact.assertion.isUnconfirmed && !fact.isAutomatic {
      guard let judged = examiner.judge(fact) else { continue }
      guards.append(
        Guard(
          fact: fact, verdict: judged.verdict, findings: judged.findings.filter { $0.severity != .note }.count,
          touched: judged.touched.filter { $0.document == path }.map(\.range)))
    }
  }

  func notice(_ change: Alteration, in study: Study) -> Notice {
    guard let document = try? Document(path: path, bytes: change.bytes(of: study.document)) else { return .fails }
    let examiner = Examiner(library: library.replacing(Study(document)), day: day)
    var notice = Notice.nobody
    for one in nearestFirst(change) {
      guard let judged = examiner.judge(one.fact) else { continue }
      if judged.verdict != one.verdict || judged.verdict == .fails {
        let findings = judged.findings.filter { $0.severity != .note && $0.kind == .fails }.count
        if judged.verdict == .fails, findings > (one.verdict == .fails ? one.findings : 0) { return .fails }
        if judged.verdict == .undecided || judged.verdict == .vacuous, one.verdict == .holds { notice = .undecided }
      }
    }
    return notice
  }

  /// The facts that are about the changed passage come first: the first that fails is enough.
  private func nearestFirst(_ change: Alteration) -> [Guard] {
    let near = guards.filter { one in one.touched.contains { $0.overlaps(change.range) } }
    let far = guards.filter { one in !one.touched.contains { $0.overlaps(change.range) } }
    return near + far
  }
}
