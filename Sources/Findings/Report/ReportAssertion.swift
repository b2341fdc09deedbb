package import SourceText

/// An assertion and what judging it came to.
package struct ReportAssertion: Sendable, Hashable, Codable {
  /// Its identity.
  package var id: String
  /// The document or the folder of its sheet.
  package var sheet: String
  /// Empty when it stands in no section.
  package var section: String
  /// An English sentence.
  package var title: String
  /// The how-manieth of that title in its section (1-based).
  package var occurrence: Int
  /// Its place in the sheet, from 0.
  package var order: Int
  /// The rule's id.
  package var rule: String
  /// A, B or C.
  package var tier: String
  /// Where it is written.
  package var place: Place
  /// Whether it is the desk's and not the document's own.
  package var houseRule: Bool
  package var verdict: Verdict.Kind
  /// What a finding of it weighs.
  package var severity: Severity
  package var confirmation: Confirmation
  package var signOff: SignOff?
  /// The documents it was judged for, by path.
  package var documents: [Judged]
  /// The kinds of marks that it ticks off: a sentence that is attributed does not vouch for the figure in it.
  package var ticks: [Mark.Kind]
  /// How long it took; beside the report and not in it, which has the same bytes for the same run.
  package var took: Duration?

  private enum CodingKeys: String, CodingKey {
    case id, sheet, section, title, occurrence, order, rule, tier, place, houseRule, verdict, severity, confirmation
    case signOff, documents, ticks
  }

  package init(
    sheet: String, section: String, title: String, occurrence: Int, order: Int, rule: String, tier: String,
    place: Place, houseRule: Bool, verdict: Verdict.Kind, severity: Severity, confirmation: Confirmation = .author,
    signOff: SignOff? = nil, documents: [Judged], ticks: [Mark.Kind] = Mark.Kind.allCases
  ) {
    id = Identity.assertion(sheet: sheet, section: section, title: title, occurrence: occurrence)
    (self.sheet, self.section, self.title, self.occurrence) = (sheet, section, title, occurrence)
    (self.order, self.rule, self.tier, self.place) = (order, rule, tier, place)
    (self.houseRule, self.verdict, self.severity) = (houseRule, verdict, severity)
    (self.confirmation, self.signOff) = (confirmation, signOff)
    (self.documents, self.ticks) = (documents, ticks)
  }

  /// `#fileID`, the path from the root, `#line` and `#column`.
  package struct Place: Sendable, Hashable, Codable {
    package var fileID: String
    package var file: String
    package var line: Int
    package var column: Int
    package init(fileID: String, file: String, line: Int, column: Int) {
      (self.fileID, self.file, self.line, self.column) = (fileID, file, line, column)
    }
    /// `Assertions/Ferry.swift:12:7`.
    package var text: String { "\(file):\(line):\(column)" }
  }

  /// What it came to for one document.
  package struct Judged: Sendable, Hashable, Codable {
    package var document: String
    package var verdict: Verdict.Kind
    /// The passages it is about; a house rule ticks nothing off and lists none.
    package var touched: [TextRange]
    package init(document: String, verdict: Verdict.Kind, touched: [TextRange] = []) {
      (self.document, self.verdict, self.touched) = (document, verdict, touched)
    }
  }
}
