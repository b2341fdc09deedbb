/// An entry of a fact sheet: an assertion about a document, or about every document in a folder.
public struct Fact: Sendable {
  package let subject: FactSheet.Subject
  /// Empty where it stands in no section.
  package let section: String
  package let assertion: Assertion
  /// Counts facts of the same section and title, from 0.
  package let occurrence: Int
  /// Its place in the sheet, from 0.
  package let number: Int
  /// The rules that documents leave to their own sheets.
  package let excepted: [String: Set<String>]
  package let sheetPlace: SourcePlace
  /// Whether the sheet holds it though nobody wrote it there.
  package var isAutomatic = false
  /// What documents’ own sheets declare to be the writer’s own words, by document.
  package var writersOwn: [String: [String]] = [:]
  /// The documents for which it says, for all facts of its sheet, that they cannot be read.
  package var speaksFor: Set<String> = []
  /// Where the sheet states the same before.
  package var statedBefore: SourcePlace?

  /// Whether the sheet is a document's own, or that of its editions.
  package var isOwnSheet: Bool { !subject.ownDocuments.isEmpty }
  /// Whether it is the desk's, and not something that the document's own sheet states.
  package var isHouseRule: Bool { !isOwnSheet || isAutomatic }
  /// What is wrong with the editions that it is stated of.
  package var spanMistake: String? { assertion.span.mistake(in: subject.editions) }
  /// What is wrong with it as it is written.
  package var mistake: String? { spanMistake ?? assertion.rule.mistake ?? assertion.mistake?() }

  /// The same of one document of its sheet; nil where it is not stated of that one.
  package func narrowed(to document: String) -> Fact? {
    guard subject.ownDocuments.contains(document), spanMistake == nil else { return nil }
    guard case .editions(let editions) = subject else { return self }
    guard assertion.span.of(editions).contains(document) else { return nil }
    guard assertion.scope == .eachDocument else { return self }
    var assertion = assertion
    assertion.span = EditionSpan(since: document, through: document)
    return Fact(
      subject: subject, section: section, assertion: assertion, occurrence: occurrence, number: number,
      excepted: excepted, sheetPlace: sheetPlace, isAutomatic: isAutomatic, speaksFor: speaksFor)
  }
}

extension Fact: CustomStringConvertible {
  /// "When: the date of “This was stated” is 2024-01-05".
  public var description: String { section.isEmpty ? assertion.title : "\(section): \(assertion.title)" }
}
