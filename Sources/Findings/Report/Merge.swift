internal import SourceText

/// One run of the reports of all its shards: what each has looked at, and why they are not the shards of one run.
package struct Merge: Sendable {
  /// The run that they were; nil where there is no report at all.
  package private(set) var run: ReportRun?
  private var documents: [String: ReportDocument] = [:]
  private var rules: [String: ReportRule] = [:]
  private var verdicts: [Key: (assertion: ReportAssertion, findings: [ReportFinding])] = [:]
  private var waivers: [String: ReportWaiver] = [:]
  private var baseline = 0
  private var published: [PublishedAnyway] = []
  private var problems: Set<RunProblem> = []
  private var notes: Set<String> = []

  /// Two sheets may state the same of one document.
  private struct Key: Hashable {
    var id: String
    var place: ReportAssertion.Place
  }

  /// - Parameter reports: each with its path, in any order.
  package init(_ reports: [(path: String, report: Report)]) {
    let reports = reports.sorted {
      ($0.report.run.shard?.number ?? 0, $0.path) < ($1.report.run.shard?.number ?? 0, $1.path)
    }
    guard let first = reports.first else {
      problems.insert(RunProblem(.run, "there is no report to merge; expected those of FACTCHECK_SHARD=1/16 and so on"))
      return
    }
    compare(reports)
    var run = first.report.run
    (run.shard, run.problems, run.notes) = (nil, [], nil)
    self.run = run
    for (_, report) in reports { add(report) }
  }

  /// What a journal is told.
  package var entries: [JournalEntry] {
    rules.values.map { .rule($0) } + documents.values.map { .document($0) }
      + verdicts.values.map { .verdict($0.assertion, $0.findings) } + waivers.values.map { .waiver($0) }
      + [.baseline(baseline)] + published.map { .publishedAnyway($0) } + problems.map { .problem($0) }
      + notes.map { .note($0) }
  }

  // MARK: Whether they are shards of one run

  private mutating func compare(_ reports: [(path: String, report: Report)]) {
    func tell(_ message: String) { problems.insert(RunProblem(.run, message)) }
    var seen: [Int: String] = [:]
    for (path, report) in reports {
      guard let shard = report.run.shard, shard.isSound else {
        tell("\(path): the report is of no shard; expected one of a run with FACTCHECK_SHARD=1/16 and so on")
        continue
      }
      if let other = seen.updateValue(path, forKey: shard.number) {
        tell("shard \(shard.name) is there twice: \(other) and \(path)")
      }
      if !report.run.finished { tell("\(path): the run of shard \(shard.name) did not reach its end") }
    }
    func same<Value: Hashable>(_ what: String, _ value: (ReportRun) -> Value, _ name: (Value) -> String) {
      var groups: [Value: [String]] = [:]
      for (path, report) in reports { groups[value(report.run), default: []].append(report.run.shard?.name ?? path) }
      guard groups.count > 1 else { return }
      let sides = groups.sorted { ($0.value.first ?? "") < ($1.value.first ?? "") }.prefix(3)
        .map { "\(name($0.key)) (\($0.value.prefix(5).joined(separator: ", ")))" }
      tell("the shards are of different \(what): \(sides.joined(separator: "; "))")
    }
    func short(_ text: String) -> String { text.isEmpty ? "none" : String(text.prefix(12)) }
    func named(_ part: ReportRun.Part?) -> String {
      part.map { [$0.document, $0.rule].compactMap(\.self).joined(separator: ", ") } ?? "the whole"
    }
    same("numbers of shards", { $0.shard?.of ?? 0 }, { String($0) })
    same("commits", { $0.shard?.commit ?? "" }, short)
    same("documents or assertion files", { $0.shard?.inputs ?? "" }, short)
    same("rules", { $0.tool + " " + $0.rules }, { $0 })
    same("days, which FACTCHECK_TODAY sets for all of them", \.day, { $0 })
    same("fail levels", \.failLevel, \.rawValue)
    same("parts", \.part, named)
    if let of = reports.compactMap(\.report.run.shard).filter(\.isSound).map(\.of).max() {
      let missing = (1...of).filter { seen[$0] == nil }
      let named = missing.prefix(10).map { "\($0)/\(of)" }.joined(separator: ", ")
      if !missing.isEmpty {
        let rest = missing.count > 10 ? " and \(Count.grouped(missing.count - 10)) more" : ""
        tell("\(missing.count == 1 ? "shard" : "shards") \(named)\(rest) \(missing.count == 1 ? "is" : "are") missing")
      }
    }
  }

  // MARK: What they found

  private mutating func add(_ report: Report) {
    for rule in report.rules { rules[rule.id] = rule }
    for document in report.documents { add(document) }
    let findings = Dictionary(grouping: report.findings, by: \.assertion)
    for assertion in report.assertions { add(assertion, findings[assertion.id] ?? []) }
    for waiver in report.waivers where waivers[waiver.id]?.state != .malformed { waivers[waiver.id] = waiver }
    baseline = max(baseline, report.baseline.count)
    for note in report.publishedAnyway where !published.contains(note) { published.append(note) }
    problems.formUnion(report.run.problems)
    notes.formUnion(report.run.notes ?? [])
  }

  private mutating func add(_ document: ReportDocument) {
    guard let known = documents[document.path] else {
      documents[document.path] = document
      return
    }
    if known.sha256 != document.sha256 {
      problems.insert(
        RunProblem(.changed, "two shards have seen different texts of this document", at: .init(document.path)))
    }
    documents[document.path]?.strength = known.strength ?? document.strength
    documents[document.path]?.editions = known.editions ?? document.editions
  }

  private mutating func add(_ assertion: ReportAssertion, _ findings: [ReportFinding]) {
    var (assertion, findings) = (assertion, findings)
    // The number behind an id counts within one report.
    assertion.id = String(assertion.id.prefix { $0 != "." })
    for at in findings.indices {
      (findings[at].assertion, findings[at].id) = (assertion.id, findings[at].identity)
    }
    let key = Key(id: assertion.id, place: assertion.place)
    if let known = verdicts[key] {
      // What holds of some documents and fails of others fails.
      if known.assertion.verdict.rank < assertion.verdict.rank { assertion.verdict = known.assertion.verdict }
      assertion.documents = (known.assertion.documents + assertion.documents).sorted { $0.document < $1.document }
      findings = known.findings + findings
    }
    verdicts[key] = (assertion, findings)
  }
}
