@testable import Findings
@testable import SourceText

extension Ferry {
  /// What a document may hold in order to act where it should only be seen.
  static let attack =
    "</style></script><script>alert(1)</script><img src=x onerror=alert(1)>\u{1B}[2J\u{202E}\u{0}::error::x ##[error]y "
    + "\"'`&amp; ]]> -->\u{FFFE} | **b** [a](javascript:alert(1)) @everyone 100%"

  /// A run whose every word is somebody's attack.
  static func hostile() -> Report {
    let text = attack + "\n::error file=a::b\n" + String(repeating: "“", count: 10_000) + "\n"
    let sheet = Sheet("seeds/::error file=x,line=1::\"<b>&.txt", text, file: "Assertions/Ferry.swift")
    var assembly = Assembly(run: ReportRun(tool: "1.0.0", rules: "2026.1", failLevel: .error, day: "2026-03-03"))
    var document = ReportDocument(path: sheet.path, sha256: SHA256.hex(sheet.bytes), text: text)
    let start = text.utf8.count - 30_001
    document.marks =
      (0..<10_000).map { Mark(kind: .quotation, range: TextRange(start + 3 * $0, text.utf8.count - 1), value: attack) }
      + [Mark(kind: .date, range: TextRange(4, 12), value: attack, interval: attack, who: attack)]
    assembly.add(.document(document))
    assembly.add(
      sheet.fact(
        attack, section: attack, order: 0, rule: "figure-is", verdict: .fails, touching: [], ticks: [],
        confirmation: .signed, signOff: SignOff(by: attack, on: attack, against: attack),
        findings: [
          Finding(
            "\(attack)", at: TextRange(8, 40),
            operands: [.init(attack, text: attack, value: attack, interval: attack, range: TextRange(0, 9))],
            arithmetic: attack, related: [.init("\(attack)", at: TextRange(3, 9))])
        ]))
    assembly.add(
      .waiver(
        ReportWaiver(
          Waiver(from: attack, document: attack, rule: attack, passage: attack, because: attack, by: attack),
          state: .malformed, error: attack)))
    assembly.add(.problem(RunProblem(.run, attack)))
    return assembly.finished(true)
  }

  /// A run over an archive: that many documents, and that many findings in all.
  static func archive(documents: Int, findings: Int) -> Report {
    var assembly = Assembly(run: ReportRun(tool: "1.0.0", rules: "2026.1", failLevel: .error, day: "2026-03-03"))
    let share = max(1, findings / max(1, documents))
    let sentence = "The ferry carried 41,200 passengers in February, according to Tom Brandt. "
    let text = "date 2026-03-03 " + String(repeating: sentence, count: share)
    let figure = "41,200 passengers"
    var kept: [ReportFinding] = []
    var judged: [ReportAssertion.Judged] = []
    for number in 0..<documents {
      let sheet = Sheet("seeds/archive/\(number).txt", text, file: "")
      let offsets = (0..<share).map { 16 + $0 * sentence.utf8.count + 18 }
      var document = ReportDocument(path: sheet.path, sha256: SHA256.hex(sheet.bytes), text: text)
      document.header.published = "2026-03-03"
      document.header.end = 16
      document.marks = offsets.map {
        Mark(kind: .figure, range: TextRange($0, $0 + figure.utf8.count), value: "41200 passengers")
      }
      assembly.add(.document(document))
      judged.append(.init(document: sheet.path, verdict: .fails))
      let print = Fingerprint(of: sentence)
      for (at, offset) in offsets.enumerated() {
        var finding = Finding("as planted", at: TextRange(offset, offset + figure.utf8.count))
        (finding.rule, finding.document) = ("figures-agree", sheet.path)
        kept.append(
          ReportFinding(
            finding, assertion: "", severity: .warning, verdict: .fails, sentence: print, occurrence: at + 1
          ) { _ in sheet.source })
      }
    }
    let assertion = ReportAssertion(
      sheet: "seeds", section: "", title: "every figure agrees throughout", occurrence: 1, order: 0,
      rule: "figures-agree", tier: "B",
      place: .init(fileID: "A/A.swift", file: "Assertions/A.swift", line: 1, column: 1),
      houseRule: true, verdict: .fails, severity: .warning, documents: judged)
    assembly.add(
      .verdict(
        assertion,
        kept.map { finding in
          var finding = finding
          finding.assertion = assertion.id
          return finding
        }))
    return assembly.finished(true)
  }
}
