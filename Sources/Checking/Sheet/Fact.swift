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

  /// Whether the sheet is a document's own.
  package var isOwnSheet: Bool {
    if case .document = subject { return true }
    return false
  }
}

extension Fact: CustomStringConvertible {
  /// "When: the date of “This was stated” is 2024-01-05".
  public var description: String { section.isEmpty ? assertion.title : "\(section): \(assertion.title)" }
}
