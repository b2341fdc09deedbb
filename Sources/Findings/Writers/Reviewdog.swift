import Foundation

extension Writer {
  /// reviewdog's rdjsonl (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf): a diagnostic a line, columns
  /// in UTF-8 bytes.
  package static let reviewdog = Writer(
    id: "reviewdog", file: "reviewdog.jsonl", summary: "reviewdog's rdjsonl, a diagnostic a line."
  ) { Reviewdog.lines($0.report) }
}

enum Reviewdog {
  struct Diagnostic: Encodable {
    var message: String
    var location: Location
    var severity: String
    var code: Code
    var relatedLocations: [Related]
    struct Code: Encodable { var value: String }
    struct Location: Encodable {
      var path: String
      var range: Range
    }
    struct Range: Encodable {
      var start: Position
      var end: Position
    }
    struct Position: Encodable {
      var line: Int
      var column: Int
    }
    struct Related: Encodable {
      var message: String
      var location: Location
    }
  }

  static func lines(_ report: Report) -> String {
    report.findings.filter(\.isOpen).compactMap { finding in
      JSONText.bytes(diagnostic(finding), isSnakeCase: true).map { String(decoding: $0, as: UTF8.self) + "\n" }
    }.joined()
  }

  private static func diagnostic(_ finding: ReportFinding) -> Diagnostic {
    var related = finding.operands.compactMap { operand in
      operand.place.map {
        Diagnostic.Related(
          message: FindingText.side(operand),
          location: location($0))
      }
    }
    related += finding.related.map { .init(message: Visible.text($0.message), location: location($0.place)) }
    return Diagnostic(
      message: Visible.text(finding.arithmetic.map { finding.message + ": " + $0 } ?? finding.message),
      location: location(finding.place),
      severity: ["error": "ERROR", "warning": "WARNING"][finding.severity.rawValue] ?? "INFO",
      code: .init(value: finding.rule), relatedLocations: related)
  }

  private static func location(_ place: ReportPlace) -> Diagnostic.Location {
    func position(_ position: ReportPlace.Position) -> Diagnostic.Position {
      .init(line: position.line, column: position.byteColumn)
    }
    return .init(path: place.document, range: .init(start: position(place.start), end: position(place.end)))
  }
}
