import Checking
import Findings
import Testing

/// One issue on its way to Swift Testing.
struct RunIssue {
  var text: String
  var severity: Issue.Severity
  var place: SourceLocation
  /// Why it is forgiven, and where that is written; nil when it is not.
  var waiver: (reason: String, place: SourceLocation)?

  func record() {
    let comment = Comment(rawValue: text)
    guard let waiver else {
      Issue.record(comment, severity: severity, sourceLocation: place)
      return
    }
    withKnownIssue(Comment(rawValue: waiver.reason), sourceLocation: waiver.place) {
      Issue.record(comment, severity: severity, sourceLocation: place)
    }
  }
}

extension RunIssue {
  /// Something wrong with the run itself, at the place that the sentence begins with.
  init(problem: String, in run: Run) {
    self.init(text: problem, severity: .error, place: SourceLocation(written: problem, in: run) ?? .package(run))
  }
}

extension SourceLocation {
  /// The place at the front of `Assertions/waivers.json:4: …` or of `Assertions/Ferry.swift:12`.
  init?(written text: String, in run: Run) {
    let parts = text.split(separator: ":", maxSplits: 2)
    guard parts.count >= 2, let line = Int(parts[1]), line >= 1 else { return nil }
    let path = parts[0].split(separator: "/")
    guard path.count >= 2, !parts[0].contains(" ") else { return nil }
    self.init(
      fileID: path.suffix(2).joined(separator: "/"), filePath: "\(run.library.root)/\(parts[0])", line: line, column: 1)
  }

  static func package(_ run: Run) -> SourceLocation {
    SourceLocation(
      fileID: "Package/Package.swift", filePath: "\(run.library.root)/Package.swift", line: 1, column: 1)
  }
}

/// The issues of one judged fact.
struct IssueList {
  private(set) var issues: [RunIssue] = []

  init(_ outcome: Outcome, of fact: Fact, in run: Run) {
    let place = SourceLocation(fact.assertion.place)
    let told = outcome.findings.filter { finding in
      !finding.baselined && (finding.severity > .note || run.settings.failLevel == .note)
    }
    for finding in told.prefix(Session.issueLimit) {
      let text = IssueList.text(finding, in: run)
      let severity: Issue.Severity = finding.severity >= run.settings.failLevel ? .error : .warning
      issues.append(RunIssue(text: text, severity: severity, place: place))
      guard let id = finding.waivedBy, let waiver = run.waiver(id, outcome) else { continue }
      let written = waiver.from.hasPrefix(RunFiles.waiverPath) ? SourceLocation(written: waiver.from, in: run) : nil
      issues[issues.count - 1].waiver = ("waived: \(WaiverText.terms(waiver))", written ?? place)
    }
    let rest = told.dropFirst(Session.issueLimit)
    if !rest.isEmpty {
      let fails = rest.contains { $0.severity >= run.settings.failLevel && $0.isOpen }
      issues.append(
        RunIssue(
          text: "and \(Count.of(rest.count, "more finding")); the report has them all",
          severity: fails ? .error : .warning, place: place))
    }
    for waiver in outcome.waivers {
      guard let remark = WaiverText.remark(waiver) else { continue }
      let fails = waiver.state == .malformed || run.settings.failLevel < .error
      issues.append(RunIssue(text: remark, severity: fails ? .error : .warning, place: place))
    }
  }

  private static func text(_ finding: ReportFinding, in run: Run) -> String {
    guard finding.documents.contains(where: run.redacts) else { return FindingText.render(finding, source: run.source) }
    var finding = finding
    finding.redact()
    return FindingText.render(finding, source: { _ in nil })
  }
}
