internal import SourceText

/// Makes a report of what a run has told: in an order of its own, whatever order the verdicts came in.
package struct Assembly: Sendable {
  private var report: Report
  private var documents: [String: ReportDocument] = [:]
  /// By identity and place: two sheets may state the same of one document.
  private var verdicts: [Key: (assertion: ReportAssertion, findings: [ReportFinding])] = [:]
  private var waivers: [String: ReportWaiver] = [:]
  private var rules: [String: ReportRule] = [:]

  private struct Key: Hashable {
    var id: String
    var place: ReportAssertion.Place
  }

  package init(run: ReportRun) { report = Report(run: run) }

  package mutating func add(_ entry: JournalEntry) {
    switch entry {
    case .run(let run): report.run = run
    case .document(let document): documents[document.path] = document
    case .rule(let rule): rules[rule.id] = rule
    case .verdict(let assertion, let findings):
      verdicts[Key(id: assertion.id, place: assertion.place)] = (assertion, findings)
    case .waiver(let waiver): waivers[waiver.id] = waiver
    case .baseline(let count): report.baseline.count = count
    case .problem(let problem): report.run.problems.append(problem)
    case .note(let sentence): report.run.notes = (report.run.notes ?? []) + [sentence]
    case .publishedAnyway(let note): if !report.publishedAnyway.contains(note) { report.publishedAnyway.append(note) }
    }
  }

  /// The report, with what only the whole run knows: coverage, stale waivers, what the baseline matched.
  package consuming func finished(_ finished: Bool) -> Report {
    var report = report
    report.run.finished = finished
    report.run.problems = Array(Set(report.run.problems)).sorted()
    report.run.notes = report.run.notes.map { Array(Set($0)).sorted() }
    report.run.assertionFiles.sort { $0.path < $1.path }
    let judged = Assembly.apart(verdicts.values.sorted { Assembly.inOrder($0.assertion, $1.assertion) })
    report.assertions = judged.map(\.assertion)
    report.findings = Assembly.uniquely(
      judged.enumerated().flatMap { rank, verdict in verdict.findings.map { (rank, $0) } })
    report.rules = Set(report.assertions.map(\.rule)).compactMap { rules[$0] }.sorted { $0.id < $1.id }
    report.documents = documents.values.sorted { $0.path < $1.path }
    Coverage.tickOff(&report.documents, report.assertions)
    report.baseline.matched = Set(report.findings.filter(\.baselined).map(\.identity)).count
    report.waivers = Assembly.settle(Array(waivers.values), report)
    let hidden = Set(report.documents.filter { $0.redacted || report.run.redacted }.map(\.path))
    return report.redacted(hidden.contains)
  }

  /// Where two sheets state the same of one document, the second has `.2` behind its id.
  private static func apart(
    _ verdicts: [(assertion: ReportAssertion, findings: [ReportFinding])]
  ) -> [(assertion: ReportAssertion, findings: [ReportFinding])] {
    var seen: [String: Int] = [:]
    return verdicts.map { verdict in
      var verdict = verdict
      let count = (seen[verdict.assertion.id] ?? 0) + 1
      seen[verdict.assertion.id] = count
      guard count > 1 else { return verdict }
      verdict.assertion.id += ".\(count)"
      for at in verdict.findings.indices { verdict.findings[at].assertion = verdict.assertion.id }
      return verdict
    }
  }

  private static func inOrder(_ a: ReportAssertion, _ b: ReportAssertion) -> Bool {
    if a.houseRule != b.houseRule { return b.houseRule }
    return (a.place.file, a.sheet, a.order, a.id, a.place.line) < (b.place.file, b.sheet, b.order, b.id, b.place.line)
  }

  /// By document and place; where two assertions found the same, the second has `.2` behind its id.
  private static func uniquely(_ findings: [(rank: Int, finding: ReportFinding)]) -> [ReportFinding] {
    var seen: [String: Int] = [:]
    return findings.sorted { a, b in
      if a.finding.document != b.finding.document { return a.finding.document < b.finding.document }
      if a.finding.place.range != b.finding.place.range { return a.finding.place.range < b.finding.place.range }
      if a.rank != b.rank { return a.rank < b.rank }
      return (a.finding.identity, a.finding.message) < (b.finding.identity, b.finding.message)
    }
    .map { _, finding in
      var finding = finding
      let count = (seen[finding.identity] ?? 0) + 1
      seen[finding.identity] = count
      finding.id = count == 1 ? finding.identity : "\(finding.identity).\(count)"
      return finding
    }
  }

  private static func settle(_ waivers: [ReportWaiver], _ report: Report) -> [ReportWaiver] {
    var forgiven: [String: Int] = [:]
    for finding in report.findings { if let id = finding.waivedBy { forgiven[id, default: 0] += 1 } }
    let day = Day(iso: report.run.day)
    return waivers.map { waiver in
      var waiver = waiver
      guard waiver.state != .malformed else { return waiver }
      waiver.forgiven = forgiven[waiver.id] ?? 0
      let term = day.map(waiver.waiver.term(on:)) ?? .good
      waiver.state =
        switch term {
        case .runOut: .runOut
        case .soon where waiver.forgiven > 0: .soon
        case _ where waiver.forgiven > 0: .used
        default: report.run.part == nil && report.run.shard == nil ? .stale : .unjudged
        }
      return waiver
    }
    .sorted { ($0.waiver.from, $0.id) < ($1.waiver.from, $1.id) }
  }
}
