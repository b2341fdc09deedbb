package import SourceText

/// A document as the run saw it.
package struct ReportDocument: Sendable, Hashable, Codable {
  /// The path from the root.
  package var path: String
  /// Of its bytes; nil when they could not be read at all.
  package var sha256: String?
  package var header = Header()
  /// The whole text, header included; nil when it is redacted or cannot be read.
  package var text: String?
  /// Why it cannot be read.
  package var error: Unreadable?
  /// Whether its words are kept out of the report.
  package var redacted = false
  /// Everything that was read in it, by place.
  package var marks: [Mark] = []
  /// How much of it confirmed assertions of its own sheet touch, by kind.
  package var coverage: [Coverage] = []
  /// The editions of its piece, itself among them, the earliest first; nil where no sheet is over editions of it.
  package var editions: [String]?
  /// Whether somebody would notice a change; nil when it was not measured.
  package var strength: Strength?

  package init(path: String, sha256: String?, text: String? = nil) {
    (self.path, self.sha256, self.text) = (path, sha256, text)
  }

  /// A document that was read, with its marks.
  package init(_ document: Document, marks: [Mark]) {
    self.init(
      path: document.path, sha256: SHA256.hex(document.fileBytes), text: String(decoding: document.bytes, as: UTF8.self)
    )
    header = Header(document)
    self.marks = marks.sorted { a, b in
      a.range != b.range ? a.range < b.range : a.kind.rawValue < b.kind.rawValue
    }
  }

  /// A document that cannot be read.
  package init(path: String, sha256: String?, error: DocumentError) {
    self.init(path: path, sha256: sha256)
    self.error = Unreadable(message: error.message, offset: error.offset, line: error.line)
  }

  package struct Unreadable: Sendable, Hashable, Codable {
    package var message: String
    /// UTF-8 offset.
    package var offset: Int
    /// 1-based.
    package var line: Int
    package init(message: String, offset: Int, line: Int) {
      (self.message, self.offset, self.line) = (message, offset, line)
    }
  }

  /// The header's fields; days as `2026-03-03`.
  package struct Header: Sendable, Hashable, Codable {
    package var published: String?
    package var updated: String?
    package var corrected: String?
    package var embargo: String?
    package var title: Field?
    package var standfirst: Field?
    package var author: String?
    package var source: String?
    package var genre: String?
    /// `day-first` where the document writes its days so; nil where it does not say.
    package var dates: String?
    /// What the text was taken out of: "a Word file"; nil where the file is its own text.
    package var format: String?
    /// UTF-8 offset where the body begins.
    package var end = 0

    /// What bears on how the document is read, judged or shown: nobody is to overlook it.
    package var remarks: [String] {
      [
        format.map { "from \($0): its places are those of the text in it" }, genre.map { "genre: " + $0 },
        embargo.map { "embargo: " + $0 }, dates.map { "dates: " + $0 }, updated.map { "updated: " + $0 },
        corrected.map { "corrected: " + $0 },
      ].compactMap(\.self)
    }

    package struct Field: Sendable, Hashable, Codable {
      package var text: String
      package var range: TextRange
    }

    package init() {}

    init(_ document: Document) {
      let header = document.header
      published = header.published?.description
      updated = header.updated?.description
      corrected = header.corrected?.description
      embargo = header.embargo?.description
      title = header.title.map { Field(text: document.text($0), range: $0) }
      standfirst = header.standfirst.map { Field(text: document.text($0), range: $0) }
      (author, source, genre, end) = (header.author, header.source, header.genre, header.end)
      if header.isDayFirst { dates = "day-first" }
      format = document.file?.format.name
    }
  }

  /// How many marks of a kind were read, and how many of them somebody has ticked.
  package struct Coverage: Sendable, Hashable, Codable {
    package var kind: Mark.Kind
    package var read: Int
    package var covered: Int
    package init(kind: Mark.Kind, read: Int, covered: Int) {
      (self.kind, self.read, self.covered) = (kind, read, covered)
    }
  }
}
