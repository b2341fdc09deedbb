@testable import Findings
@testable import SourceText

/// A document of the invented world, with what is needed to write facts about it.
struct Sheet {
  let path: String
  let bytes: [UInt8]
  let file: String
  let source: ReportFinding.Source

  init(_ path: String, _ text: String, file: String) {
    (self.path, bytes, self.file) = (path, Array(text.utf8), file)
    source = ReportFinding.Source(path: path, bytes: bytes, lines: LineIndex(bytes))
  }

  /// The first place of some words; an empty range when they stand nowhere.
  func place(_ words: String, after: String = "") -> TextRange {
    let from = after.isEmpty ? 0 : place(after).end
    let words = Array(words.utf8)
    for at in from...max(from, bytes.count - words.count) where bytes[at...].starts(with: words) {
      return TextRange(at, at + words.count)
    }
    return TextRange(0, 0)
  }

  func entry(marks: [Mark]) -> JournalEntry {
    do {
      return .document(ReportDocument(try Document(path: path, bytes: bytes), marks: marks))
    } catch {
      return .document(ReportDocument(path: path, sha256: SHA256.hex(bytes), error: error))
    }
  }

  func mark(
    _ kind: Mark.Kind, _ words: String, after: String = "", _ value: String, interval: String? = nil, who: String? = nil
  ) -> Mark {
    Mark(kind: kind, range: place(words, after: after), value: value, interval: interval, who: who)
  }

  func fact(
    _ title: String, section: String, order: Int, rule: String, verdict: Verdict.Kind = .holds, touching: [String],
    ticks: [Mark.Kind], confirmation: Confirmation = .author, signOff: SignOff? = nil, findings: [Finding] = []
  ) -> JournalEntry {
    let assertion = ReportAssertion(
      sheet: path, section: section, title: title, occurrence: 1, order: order, rule: rule, tier: "C",
      place: .init(fileID: "Assertions/Ferry.swift", file: file, line: 6 + order, column: 7), houseRule: false,
      verdict: verdict, severity: .error, confirmation: confirmation, signOff: signOff,
      documents: [.init(document: path, verdict: verdict, touched: touching.map { place($0) })], ticks: ticks)
    return entry(assertion, findings)
  }

  func houseRule(
    _ title: String, order: Int, rule: String, tier: String, verdict: Verdict.Kind, severity: Severity = .warning,
    findings: [Finding] = [], waiver: Waiver? = nil
  ) -> JournalEntry {
    let assertion = ReportAssertion(
      sheet: "seeds", section: "House rules", title: title, occurrence: 1, order: order, rule: rule, tier: tier,
      place: .init(
        fileID: "Assertions/HouseRules.swift", file: "Assertions/HouseRules.swift", line: 4 + order, column: 5),
      houseRule: true, verdict: verdict, severity: severity,
      documents: [.init(document: path, verdict: verdict), .init(document: Ferry.quietPath, verdict: .holds)])
    return entry(assertion, findings, waiver)
  }

  private func entry(_ assertion: ReportAssertion, _ findings: [Finding], _ waiver: Waiver? = nil) -> JournalEntry {
    var occurrences = Occurrences()
    return .verdict(
      assertion,
      findings.map { finding in
        var finding = finding
        (finding.rule, finding.document) = (assertion.rule, path)
        let line = source.lines.range(ofLine: source.lines.line(of: finding.range.start), in: bytes)
        let sentence = Fingerprint(of: bytes.text(line))
        let occurrence = occurrences.next(rule: finding.rule, document: path, sentence: sentence)
        var kept = ReportFinding(
          finding, assertion: assertion.id, severity: assertion.severity, verdict: assertion.verdict,
          sentence: sentence, occurrence: occurrence
        ) { $0 == path ? source : nil }
        kept.waivedBy = waiver?.id
        return kept
      })
  }
}
