import Checking
import Findings
import Foundation
import SourceText
import Synchronization

/// `check --ndjson`: texts in, findings out.
enum CheckStream {
  static func run(_ settings: RunSettings) throws(LineStream.Failure) -> Int32 {
    let found = Atomic(false)
    let assertions = HouseRules.news
    let well = try LineStream().run { line, json in
      let input: InputLine
      do throws(InputLine.Mistake) { input = try InputLine(line) } catch {
        json.mistake(error)
        return false
      }
      let study = Study(input.document)
      let examiner = Examiner(
        library: Library(studies: [study]), day: settings.day, onlyDocument: nil, onlyRule: settings.rule)
      let findings = assertions.facts(about: [input.id]).flatMap { examiner.judge($0)?.findings ?? [] }
      if findings.contains(where: { $0.severity >= settings.failLevel }) { found.store(true, ordering: .relaxed) }
      json.findings(findings, of: study)
      return true
    }
    if !well { return Status.unable }
    return found.load(ordering: .relaxed) ? Status.findings : Status.nothingFound
  }
}

extension JSONText {
  fileprivate mutating func findings(_ findings: [Examiner.JudgedFinding], of study: Study) {
    let points = CodePoints(study.document.bytes)
    object { json in
      json.member("id", study.path)
      json.member("findings", findings.sorted { $0.finding.range < $1.finding.range }) { json, judged in
        let finding = judged.finding
        json.object {
          $0.place(finding.range, points)
          $0.member("text", study.document.text(finding.range))
          $0.member("rule", finding.rule)
          $0.member("severity", judged.severity.rawValue)
          $0.member("verdict", judged.kind.rawValue)
          $0.member("message", finding.message)
          $0.member("arithmetic", finding.arithmetic)
          $0.member("operands", finding.operands) { json, operand in
            json.object {
              $0.member("label", operand.label)
              $0.member("text", operand.text)
              $0.member("value", operand.value)
              $0.member("interval", operand.interval)
              $0.member("start", operand.range.map { points.offset($0.start) })
              $0.member("end", operand.range.map { points.offset($0.end) })
            }
          }
          $0.member("related", finding.related) { json, passage in
            json.object {
              $0.place(passage.range, points)
              $0.member("message", passage.message)
            }
          }
        }
      }
    }
  }
}
