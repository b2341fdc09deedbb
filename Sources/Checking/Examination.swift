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

  /// The editions of the sheet that can be read, the earliest first; none where it is not over editions.
  package var editions: [Study] = []
  /// The editions as the sheet names them.
  package var namedEditions: [String] = []
  /// Whether what the fact says of other documents is for this examination to say: the last edition's it is.
  package var looksAround = true

  /// Words that the document’s own sheet declares to be the writer’s own.
  package var writersOwn: [String] = []

  package init(_ studies: [Study], first: Study, library: Library, isOwnSheet: Bool, day: Day) {
    self.study = first
    self.studies = studies
    self.library = library
    self.isOwnSheet = isOwnSheet
    self.day = day
  }

  /// The same of another document.
  package func about(_ other: Study) -> Examination {
    var examination = Examination([other], first: other, library: library, isOwnSheet: isOwnSheet, day: day)
    (examination.editions, examination.namedEditions) = (editions, namedEditions)
    return examination
  }

  package var reading: Reading { study.reading }
  package var document: Document { study.reading.document }
  package func text(_ range: TextRange) -> String { reading.text(range) }
}
