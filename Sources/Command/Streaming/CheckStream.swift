import Checking
import Findings
import Foundation
import SourceText

/// `check --ndjson`: texts in, findings out.
enum CheckStream {
  static func run(_ settings: RunSettings) throws(LineStream.Failure) -> Int32 {
    let assertions = HouseRules.news
    return try LineStream(isolates: true, ended: MistakeJSON.ended).run { line in
      let input: InputLine
      do throws(InputLine.Mistake) { input = try InputLine(line.bytes) } catch {
        return .init(line: JSONLine.bytes(MistakeJSON(error, line: line.number)), status: Status.unable)
      }
      let study = Study(input.document)
      let examiner = Examiner(
        library: Library(studies: [study]), day: settings.day, onlyDocument: nil, onlyRule: settings.rule)
      let findings = assertions.facts(about: [input.id]).flatMap { examiner.judge($0)?.findings ?? [] }
      let fails = findings.contains { $0.severity >= settings.failLevel }
      return .init(
        line: JSONLine.bytes(FindingsJSON(findings, of: study)),
        status: fails ? Status.findings : Status.nothingFound)
    }
  }
}

/// The findings in a text as `check --ndjson` prints them: offsets in Unicode code points, ends exclusive.
private struct FindingsJSON: Encodable {
  struct Finding: Encodable {
    var start, end: Int
    var text, rule, severity, verdict, message: String
    @OrNull var arithmetic: String?
    var operands: [Operand]
    var related: [Related]
  }

  struct Operand: Encodable {
    var label, text, value: String
    @OrNull var interval: String?
    @OrNull var start: Int?
    @OrNull var end: Int?
  }

  struct Related: Encodable {
    var start, end: Int
    var message: String
  }

  var id: String
  var findings: [Finding]

  init(_ judged: [Examiner.JudgedFinding], of study: Study) {
    let at = CodePoints(study.document.bytes).offset
    id = study.path
    findings = judged.sorted { $0.finding.range < $1.finding.range }.map { judged in
      let finding = judged.finding
      return Finding(
        start: at(finding.range.start), end: at(finding.range.end), text: study.document.text(finding.range),
        rule: finding.rule, severity: judged.severity.rawValue, verdict: judged.kind.rawValue,
        message: finding.message, arithmetic: finding.arithmetic,
        operands: finding.operands.map {
          Operand(
            label: $0.label, text: $0.text, value: $0.value, interval: $0.interval,
            start: $0.range.map { at($0.start) },
            end: $0.range.map { at($0.end) })
        },
        related: finding.related.map { Related(start: at($0.range.start), end: at($0.range.end), message: $0.message) })
    }
  }
}
