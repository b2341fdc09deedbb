package import Extraction
package import SourceText

/// What an assertion is judged on: the readings it is about, the library, the sheet that it stands in, the day.
public struct Examination: Sendable {
  /// The document that is judged; the first of several that are judged together.
  package let study: Study
  /// All documents that are judged together, `study` among them.
  package let studies: [Study]
  package let library: Library
  /// Whether the sheet is a document's own: its assertions were asked of just this document.
  package let isOwnSheet: Bool
  /// `FACTCHECK_TODAY`, or the clock's day.
  package let day: Day

  package init(_ studies: [Study], first: Study, library: Library, isOwnSheet: Bool, day: Day) {
    self.study = first
    self.studies = studies
    self.library = library
    self.isOwnSheet = isOwnSheet
    self.day = day
  }

  package var reading: Reading { study.reading }
  package var document: Document { study.reading.document }
  package func text(_ range: TextRange) -> String { reading.text(range) }
}
