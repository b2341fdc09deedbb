import Checking
import Findings
import SourceText

/// The findings in a text as `check --ndjson` prints them: offsets in Unicode code points, ends exclusive.
struct FindingsJSON: Encodable {
  struct Finding: Encodable {
    /// The same in every run, for the same rule in the same sentence.
    var id: String
    /// "title" or "standfirst" where it does not stand in the text; the offsets count from its start.
    var part: String?
    var start, end: Int
    var text, rule, severity, verdict, message: String
    @OrNull var arithmetic: String?
    var operands: [Operand]
    var related: [Related]
  }

  struct Operand: Encodable {
    var label, text, value: String
    @OrNull var interval: String?
    var part: String?
    @OrNull var start: Int?
    @OrNull var end: Int?
  }

  struct Related: Encodable {
    var start, end: Int
    var message: String
  }

  var id: String
  /// Which line it answers, where its place does not tell.
  var line: Int?
  var findings: [Finding]

  init(_ judged: [Examiner.JudgedFinding], of study: Study, line: Int? = nil) {
    self.line = line
    let offsets = PartOffsets(study.document)
    let at = offsets.at
    var occurrences = Occurrences()
    id = study.path
    findings = judged.sorted { $0.finding.range < $1.finding.range }.map { judged in
      let finding = judged.finding
      let sentence = Fingerprint(of: study.document.text(study.sentences(around: finding.range)))
      let occurrence = occurrences.next(rule: finding.rule, document: study.path, sentence: sentence)
      return Finding(
        id: Identity.finding(
          rule: finding.rule, document: study.path, sentence: sentence, occurrence: occurrence),
        part: offsets.name(of: finding.range.start), start: at(finding.range.start), end: at(finding.range.end),
        text: study.document.text(finding.range),
        rule: finding.rule, severity: judged.severity.rawValue, verdict: judged.kind.rawValue,
        message: finding.message, arithmetic: finding.arithmetic,
        operands: finding.operands.map {
          Operand(
            label: $0.label, text: $0.text, value: $0.value, interval: $0.interval,
            part: $0.range.flatMap { offsets.name(of: $0.start) }, start: $0.range.map { at($0.start) },
            end: $0.range.map { at($0.end) })
        },
        related: finding.related.map { Related(start: at($0.range.start), end: at($0.range.end), message: $0.message) })
    }
  }
}
