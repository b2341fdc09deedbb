import Checking
import Findings
import SourceText
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
  /// Something wrong with the run itself, at its place.
  init(_ problem: RunProblem, in run: Run) {
    let place = problem.place.map { SourceLocation($0.file, line: $0.line ?? 1, in: run) }
    self.init(text: "\(problem)", severity: .error, place: place ?? .package(run))
  }
}

extension SourceLocation {
  /// A line of a file, by its path from the root.
  init(_ file: String, line: Int, in run: Run) {
    let path = file.split(separator: "/")
    let fileID = path.count > 1 ? path.suffix(2).joined(separator: "/") : "Package/\(file)"
    self.init(fileID: fileID, filePath: "\(run.library.root)/\(file)", line: max(1, line), column: 1)
  }

  /// The place of a waiver, `Assertions/waivers.json:4`.
  init?(of waiver: Waiver, in run: Run) {
    guard waiver.from.hasPrefix(RunFiles.waiverPath + ":"), let colon = waiver.from.lastIndex(of: ":"),
      let line = Int(waiver.from[waiver.from.index(after: colon)...])
    else { return nil }
    self.init(RunFiles.waiverPath, line: line, in: run)
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
      let written = SourceLocation(of: waiver, in: run)
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
