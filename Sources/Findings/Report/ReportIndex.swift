import Foundation
internal import SourceText

/// A report as a writer walks through it: by document, each with its facts and its findings.
package struct ReportIndex: Sendable {
  package private(set) var report: Report
  /// Every document that something is said of, by path, 9 before 10; a missing one has an entry too.
  package let entries: [Entry]
  private let waivers: [String: ReportWaiver]
  private let assertions: [String: ReportAssertion]
  private let rules: [String: ReportRule]

  /// An assertion, and what it came to for one document.
  @dynamicMemberLookup
  package struct Judgment: Sendable {
    private let shared: Shared
    package let verdict: Verdict.Kind

    /// One for all the documents that an assertion is about: a house rule has looked at thousands.
    final class Shared: Sendable {
      let assertion: ReportAssertion
      init(_ assertion: ReportAssertion) { self.assertion = assertion }
    }

    init(_ shared: Shared, _ verdict: Verdict.Kind) { (self.shared, self.verdict) = (shared, verdict) }

    package var assertion: ReportAssertion { shared.assertion }
    /// Asked for on every page of each: by name, and not by key.
    var title: String { shared.assertion.title }
    var rule: String { shared.assertion.rule }

    package subscript<Value>(dynamicMember path: KeyPath<ReportAssertion, Value>) -> Value {
      shared.assertion[keyPath: path]
    }
  }

  package struct Entry: Sendable {
    package var document: ReportDocument
    /// The facts of its own sheet, in the sheet's order.
    package var facts: [Judgment] = []
    /// The house rules that have looked at it.
    package var houseRules: [Judgment] = []
    /// By place.
    package var findings: [ReportFinding] = []
    package var standing = Standing(.unchecked)
    /// What its facts find in documents that they are not judged for, by assertion: the last of several editions has it.
    package var elsewhere: [String: [ReportFinding]] = [:]
    /// Its text with its lines; nil when there is none.
    package var source: ReportFinding.Source?

    package var open: [ReportFinding] { findings.filter(\.isOpen) }

    /// Its open findings by severity.
    package var counts: [Severity: Int] {
      findings.reduce(into: [:]) { counts, finding in
        if finding.isOpen { counts[finding.severity, default: 0] += 1 }
      }
    }
  }

  package init(_ report: Report) {
    var entries: [String: Entry] = [:]
    func missing(_ path: String) -> Entry { Entry(document: ReportDocument(path: path, sha256: nil)) }
    for document in report.documents {
      var new = Entry(document: document)
      if let text = document.text {
        let bytes = Array(text.utf8)
        new.source = ReportFinding.Source(path: document.path, bytes: bytes, lines: LineIndex(bytes))
      }
      entries[document.path] = new
    }
    for assertion in report.assertions {
      let shared = Judgment.Shared(assertion)
      for judged in assertion.documents {
        let list: WritableKeyPath<Entry, [Judgment]> = assertion.houseRule ? \.houseRules : \.facts
        entries[judged.document, default: missing(judged.document)][keyPath: list]
          .append(Judgment(shared, judged.verdict))
      }
    }
    let own = Dictionary(
      report.assertions.lazy.filter { !$0.houseRule }.map { ($0.id, $0.documents.map(\.document)) },
      uniquingKeysWith: { first, _ in first })
    for finding in report.findings {
      entries[finding.document, default: missing(finding.document)].findings.append(finding)
      guard let judged = own[finding.assertion], let last = judged.last, !judged.contains(finding.document) else {
        continue
      }
      entries[last]?.elsewhere[finding.assertion, default: []].append(finding)
    }
    self.report = report
    self.entries = entries.values.sorted { ReportIndex.precedes($0.document.path, $1.document.path) }.map { entry in
      var entry = entry
      entry.standing = Standing(of: entry, failLevel: report.run.failLevel)
      return entry
    }
    rules = Dictionary(report.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    waivers = Dictionary(report.waivers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    assertions = Dictionary(report.assertions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    sources = Dictionary(
      self.entries.compactMap { entry in entry.source.map { (entry.document.path, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private let sources: [String: ReportFinding.Source]

  /// What is known of the runs before it: nothing that is walked through depends on it.
  package var earlier: EarlierRuns {
    get { report.earlier }
    set { report.earlier = newValue }
  }

  /// The documents in the order that somebody looks at them in: those that are held, those that nobody has checked, the
  /// others.
  package var ranked: [Entry] {
    Self.ranks.flatMap { kind in entries.filter { $0.standing.kind == kind } }
  }

  static let ranks: [Standing.Kind] = [.held, .unchecked, .clear]

  /// Names as a person orders them: `ferry-9` before `ferry-10`.
  static func precedes(_ a: String, _ b: String) -> Bool {
    switch a.compare(b, options: [.numeric, .caseInsensitive]) {
    case .orderedAscending: true
    case .orderedDescending: false
    case .orderedSame: a < b
    }
  }

  package func source(_ path: String) -> ReportFinding.Source? { sources[path] }
  package func waiver(_ id: String?) -> ReportWaiver? { id.flatMap { waivers[$0] } }
  package func rule(_ id: String) -> ReportRule? { rules[id] }
  package func assertion(_ id: String) -> ReportAssertion? { assertions[id] }
}
