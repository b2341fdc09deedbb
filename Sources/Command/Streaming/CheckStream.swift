import Checking
import Findings
import Foundation
import SourceText

/// `check --ndjson`: texts in, findings out.
enum CheckStream {
  static func run(_ settings: RunSettings, _ rules: HouseRules) throws(LineStream.Failure) -> Int32 {
    // A line says by `published` whether its day is known.
    let rules = settings.rule == Rule.documentDated.id ? rules : rules.except(.documentDated)
    return try LineStream(isolates: true, ended: MistakeJSON.ended).run { line in
      let input: InputLine
      do throws(InputLine.Mistake) { input = try InputLine(line.bytes, isTitled: true) } catch {
        return .init(line: JSONLine.bytes(MistakeJSON(error, line: line.number)), status: Status.unable)
      }
      let study = Study(input.document)
      let examiner = Examiner(
        library: Library(studies: [study]), day: settings.day, onlyDocument: nil, onlyRule: settings.rule)
      let findings = rules.facts(about: [input.id]).flatMap { examiner.judge($0)?.findings ?? [] }
      let fails = findings.contains { $0.severity >= settings.failLevel }
      return .init(
        line: JSONLine.bytes(FindingsJSON(findings, of: study)),
        status: fails ? Status.findings : Status.nothingFound)
    }
  }
}
