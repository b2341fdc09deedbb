package import SourceText

/// A finding as a report keeps it.
package struct ReportFinding: Sendable, Hashable, Codable {
  /// The identity, or it with `.2` behind it where a second assertion found the same: unique in a report.
  package var id: String
  /// Rule, document, sentence and occurrence: what baseline and alerts know it by.
  package var identity: String
  /// The id of the assertion.
  package var assertion: String
  package var rule: String
  package var place: ReportPlace
  /// What it weighs, before anything forgives it.
  package var severity: Severity
  /// `fails` or `undecided`.
  package var verdict: Verdict.Kind
  package var message: String
  package var operands: [Operand]
  package var arithmetic: String?
  package var related: [Related]
  /// Nil when the document is redacted or cannot be read.
  package var quote: ReportQuote?
  /// Of the sentence it stands in.
  package var fingerprint: Fingerprint
  /// The id of the waiver that forgives it.
  package var waivedBy: String?
  /// Whether the baseline accepts it.
  package var baselined = false

  package struct Operand: Sendable, Hashable, Codable {
    package var label: String
    package var text: String
    package var value: String
    package var interval: String?
    package var place: ReportPlace?
  }

  package struct Related: Sendable, Hashable, Codable {
    package var message: String
    package var place: ReportPlace
    package var quote: ReportQuote?
  }

  /// Whether nothing forgives it.
  package var isOpen: Bool { waivedBy == nil && !baselined }
  package var document: String { place.document }
  /// Every document that it has words of.
  package var documents: [String] {
    [document] + related.map(\.place.document) + operands.compactMap(\.place?.document)
  }
}

extension ReportFinding {
  /// A text that findings point into.
  package struct Source: Sendable {
    package let path: String
    package let bytes: [UInt8]
    package let lines: LineIndex
    package init(path: String, bytes: [UInt8], lines: LineIndex) {
      (self.path, self.bytes, self.lines) = (path, bytes, lines)
    }
    package init(_ document: Document) {
      self.init(path: document.path, bytes: document.bytes, lines: LineIndex(document.bytes))
    }
    func place(_ range: TextRange) -> ReportPlace {
      ReportPlace(document: path, range: range, in: bytes, lines: lines)
    }
  }

  /// A finding with its places worked out.
  ///
  /// - Parameters:
  ///   - occurrence: the how-manieth of this rule in this sentence (1-based); `Occurrences` counts.
  ///   - sources: the documents that the finding speaks of, by path; one that is missing cannot be read.
  package init(
    _ finding: Finding, assertion: String, severity: Severity, verdict: Verdict.Kind, sentence: Fingerprint,
    occurrence: Int, sources: (String) -> Source?
  ) {
    func placed(_ range: TextRange, _ document: String) -> ReportPlace {
      sources(document)?.place(range) ?? ReportPlace(unreadable: document)
    }
    func other(_ document: String?) -> String {
      if let document, !document.isEmpty { document } else { finding.document }
    }
    identity = Identity.finding(
      rule: finding.rule, document: finding.document, sentence: sentence, occurrence: occurrence)
    id = identity
    self.assertion = assertion
    rule = finding.rule
    place = placed(finding.range, finding.document)
    self.severity = finding.severity ?? severity
    self.verdict = verdict
    (message, arithmetic, fingerprint) = (finding.message, finding.arithmetic, sentence)
    operands = finding.operands.map { operand in
      Operand(
        label: operand.label, text: operand.text, value: operand.value, interval: operand.interval,
        place: operand.range.map { placed($0, other(operand.document)) })
    }
    related = finding.related.map { passage in
      let document = other(passage.document)
      return Related(
        message: passage.message, place: placed(passage.range, document),
        quote: sources(document).map { ReportQuote(passage.range, in: $0.bytes) })
    }
    quote = sources(finding.document).map { ReportQuote(finding.range, in: $0.bytes) }
  }
}

/// Counts how often a rule has objected to a sentence, so that a second finding has an identity of its own.
package struct Occurrences: Sendable {
  private struct Key: Hashable {
    var rule: String
    var document: String
    var sentence: Fingerprint
  }
  private var seen: [Key: Int] = [:]

  package init() {}

  /// 1 for the first, 2 for the next.
  package mutating func next(rule: String, document: String, sentence: Fingerprint) -> Int {
    let key = Key(rule: rule, document: document, sentence: sentence)
    seen[key, default: 0] += 1
    return seen[key] ?? 1
  }
}
