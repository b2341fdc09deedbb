import Foundation

extension Writer {
  /// GitLab Code Quality (https://docs.gitlab.com/ci/testing/code_quality/): an array of issues, each on a line.
  package static let gitlab = Writer(
    id: "gitlab", file: "gl-code-quality.json", summary: "GitLab Code Quality, for the merge request."
  ) { GitLab.issues($0.report) }
}

enum GitLab {
  struct Issue: Encodable {
    var description: String
    var checkName: String
    var fingerprint: String
    var severity: String
    var location: Location
    struct Location: Encodable {
      var path: String
      var lines: Lines
    }
    struct Lines: Encodable { var begin: Int }
  }

  static func issues(_ report: Report) -> [UInt8] {
    var issues = report.documents.compactMap { document in
      document.error.map { error in
        Issue(
          description: Visible.text(error.message), checkName: "document-readable",
          fingerprint: SHA256.hex("document-readable\n" + document.path), severity: "critical",
          location: .init(path: document.path, lines: .init(begin: error.line)))
      }
    }
    issues += report.findings.filter(\.isOpen).map { finding in
      Issue(
        description: Visible.text(finding.arithmetic.map { finding.message + ": " + $0 } ?? finding.message),
        checkName: finding.rule, fingerprint: finding.id, severity: severity(finding.severity),
        location: .init(path: finding.document, lines: .init(begin: finding.place.start.line)))
    }
    return (JSONText.bytes(issues, isPretty: true, isSnakeCase: true) ?? []) + [UInt8(ascii: "\n")]
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
