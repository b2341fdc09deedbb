import Checking
import Findings
import Foundation
import SourceText

/// `check --ndjson`: texts in, findings out.
enum CheckStream {
  static func run(_ options: StreamOptions, _ settings: RunSettings, _ rules: HouseRules) throws -> Int32 {
    // A line says by `published` whether its day is known.
    let rules = settings.rule == Rule.documentDated.id ? rules : rules.except(.documentDated)
    let facts = rules.facts(about: [])
    @Sendable
    func answer(_ line: LineStream.Line) -> LineStream.Answer {
      let input: InputLine
      do throws(InputLine.Mistake) { input = try InputLine(line.bytes, isTitled: true) } catch {
        return .init(line: JSONLine.bytes(MistakeJSON(error, line: line.number)), status: Status.unable)
      }
      let study = Study(input.document)
      let examiner = Examiner(
        library: Library(studies: [study]), day: settings.day, onlyDocument: nil, onlyRule: settings.rule)
      let findings = facts.flatMap { examiner.judge($0, about: [input.id])?.findings ?? [] }
      let fails = findings.contains { $0.severity >= settings.failLevel }
      return .init(
        line: JSONLine.bytes(FindingsJSON(findings, of: study, line: options.told(line))),
        status: fails ? Status.findings : Status.nothingFound)
    }
    return try options.run(status: { status(of: $0, settings) }, answers: { $0.map(answer) })
  }

  /// How a line came out that was answered before; nil for what is no answer.
  private static func status(of answer: PlacedJSON, _ settings: RunSettings) -> Int32? {
    if case .string? = answer["error"]?.value { return Status.unable }
    guard case .array(let findings)? = answer["findings"]?.value else { return nil }
    let fails = findings.contains { finding in
      guard case .string(let text)? = finding["severity"]?.value else { return false }
      return Severity(rawValue: text).map { $0 >= settings.failLevel } ?? false
    }
    return fails ? Status.findings : Status.nothingFound
  }
}
