import Checking
import Findings
import Foundation
import SourceText

/// A document that is open in an editor, with what was found in it as it stands there.
struct EditedDocument {
  let uri: String
  /// From the root of the project; the whole path where it lies in none.
  let path: String
  var version: Int?
  var text: EditorText
  /// Whether it was edited since its findings were told.
  var isDirty = true
  /// What was told of it last, by the position of the diagnostic.
  private(set) var told: [Told] = []
  private(set) var study: Study?

  /// A finding as the editor knows it.
  struct Told {
    var finding: ReportFinding
    var range: TextRange
    /// The sheet's line that it is of; nil for a house rule.
    var fact: ReportAssertion?
    var diagnostic: JSONValue
  }

  init(uri: String, path: String, version: Int?, text: String) {
    (self.uri, self.path, self.version) = (uri, path, version)
    self.text = EditorText(Array(text.utf8))
  }

  /// Reads and judges the text as it stands, and gives what the protocol calls its diagnostics.
  mutating func check(_ desk: EditorDesk) -> [JSONValue] {
    isDirty = false
    told = []
    study = nil
    let run = desk.run(holding: text.bytes, as: path)
    switch run.library.study(path) {
    case .failure(let error):
      let range = TextRange(error.offset, error.offset)
      return [EditedDocument.diagnostic(text.range(range), .error, Rule.documentReadable.id, error.message)]
    case .success(let study):
      self.study = study
      for finding in desk.houseFindings(run, of: path) where finding.isOpen { tell(finding, nil, desk) }
      for (finding, range, fact) in desk.sheetFindings(of: study) { tell(finding, fact, desk, at: range) }
      told.sort { ($0.range, $0.finding.severity) < ($1.range, $1.finding.severity) }
      return told.map(\.diagnostic)
    }
  }

  private mutating func tell(
    _ finding: ReportFinding, _ fact: ReportAssertion?, _ desk: EditorDesk, at place: TextRange? = nil
  ) {
    let range = place ?? finding.place.range
    var related = finding.related.compactMap { other -> JSONValue? in
      guard other.place.document == path else { return nil }
      return ["message": .string(other.message), "location": location(other.place.range)]
    }
    related += finding.operands.compactMap { operand in
      guard fact == nil, let place = operand.place, place.document == path, place.range != range else { return nil }
      return ["message": .string("\(operand.label): \(operand.value)"), "location": location(place.range)]
    }
    var message = finding.message
    if let arithmetic = finding.arithmetic { message += "\n" + arithmetic }
    if let fact {
      message = "\(fact.title): \(message)"
      let line = JSONValue.integer(max(0, fact.place.line - 1))
      let column = JSONValue.integer(max(0, fact.place.column - 1))
      let place: JSONValue = ["line": line, "character": column]
      related.append([
        "message": "the fact in the sheet, as the last run judged it",
        "location": ["uri": .string(desk.uri(fact.place.file)), "range": ["start": place, "end": place]],
      ])
    }
    let diagnostic = EditedDocument.diagnostic(
      text.range(range), finding.severity, finding.rule, message, related: related, identity: finding.identity)
    told.append(Told(finding: finding, range: range, fact: fact, diagnostic: diagnostic))
  }

  private func location(_ range: TextRange) -> JSONValue { ["uri": .string(uri), "range": text.range(range)] }

  private static func diagnostic(
    _ range: JSONValue, _ severity: Severity, _ rule: String, _ message: String, related: [JSONValue] = [],
    identity: String? = nil
  ) -> JSONValue {
    let level =
      switch severity {
      case .error: 1
      case .warning: 2
      case .note: 3
      }
    return [
      "range": range, "severity": .integer(level), "code": .string(rule), "source": "factcheck",
      "message": .string(Visible.text(message)), "relatedInformation": .array(related),
      "data": identity.map { ["id": .string($0)] } ?? .null,
    ]
  }
}
