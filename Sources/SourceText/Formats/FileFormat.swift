/// What a file holds, as its first bytes and the ending of its name say.
package enum FileFormat: Sendable, Hashable {
  /// Text in UTF-8, or what is taken for it.
  case text
  case utf16(isBigEndian: Bool)
  case webPage, word, openDocument, pdf

  /// "a Word file".
  package var name: String {
    switch self {
    case .text: "a text"
    case .utf16(let isBigEndian): "a text in UTF-16, \(isBigEndian ? "big-endian" : "little-endian")"
    case .webPage: "a web page"
    case .word: "a Word file"
    case .openDocument: "an OpenDocument text"
    case .pdf: "a PDF"
    }
  }

  /// The ending of a path in lower case, without its period.
  package static func ending(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The endings of the files that are documents.
  package static let documents: Set<String> = ["txt", "md", "markdown", "html", "htm", "xhtml", "docx", "odt"]
  /// How they are told.
  package static let expected = "a .txt, .md, .html, .docx or .odt file"

  private static let foreign: [(opening: [UInt8], message: String)] = [
    (Array("{\\rtf".utf8), "this is a text in RTF; save it as .docx or as text"),
    (
      [0xD0, 0xCF, 0x11, 0xE0],
      "this is a Word file of before 2007, or one with a password; save it as .docx without one"
    ),
    ([0x1F, 0x8B], "this is compressed by gzip; expected what is in it"),
    ([0x89, 0x50, 0x4E, 0x47], "this is a picture (PNG); expected a text"),
    ([0xFF, 0xD8, 0xFF], "this is a picture (JPEG); expected a text"),
    (Array("GIF8".utf8), "this is a picture (GIF); expected a text"),
    ([0xFF, 0xFE, 0, 0], "this is a text in UTF-32; save it in UTF-8"),
    ([0, 0, 0xFE, 0xFF], "this is a text in UTF-32; save it in UTF-8"),
  ]

  /// - Throws: `DocumentError` when the file is of a format that is not read.
  init(path: String, _ bytes: [UInt8]) throws(DocumentError) {
    func fail(_ message: String) -> DocumentError { DocumentError(path: path, offset: 0, line: 1, message: message) }
    if let known = FileFormat.foreign.first(where: { bytes.starts(with: $0.opening) }) { throw fail(known.message) }
    let ending = FileFormat.ending(path)
    if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
      return
    }
    let isArchive = bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
    switch (ending, isArchive) {
    case ("docx", true): self = .word
    case ("odt", true): self = .openDocument
    case ("docx", false), ("odt", false):
      throw fail("this is no .\(ending) file: it is no ZIP archive; expected what a word processor saves as .\(ending)")
    case (_, true): throw fail("this is a ZIP archive; a Word file must be called .docx, an OpenDocument text .odt")
    case ("html", _), ("htm", _), ("xhtml", _): self = .webPage
    default:
      if let isBigEndian = UTF16Text.isBigEndian(bytes) {
        self = .utf16(isBigEndian: isBigEndian)
      } else if UTF16Text.lacksMark(bytes) {
        throw fail("this looks like UTF-16 without its mark; save it in UTF-8")
      } else if WordPressExport.isOne(bytes) {
        throw fail("this is a WordPress export; “factcheck unpack” makes a document of each of its posts")
      } else if ending == "xml" {
        throw fail("this is XML; expected \(FileFormat.expected)")
      } else if TextForm(path: path) == .plain, FileFormat.opensPage(bytes) {
        throw fail("this is a web page; call it .html, or save it as text")
      } else {
        self = .text
      }
    }
  }

  private static func opensPage(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(200).firstIndex { $0 > 0x20 && $0 < 0x80 } ?? 0
    return bytes.stands("<!doctype html", at: start, upTo: bytes.count)
      || bytes.stands("<html", at: start, upTo: bytes.count)
  }

  /// The text of the file; nil where the file is its own text.
  func text(of file: [UInt8], path: String, limit: Int) throws(DocumentError) -> [UInt8]? {
    do throws(FormatFault) {
      let text: [UInt8]
      switch self {
      case .text: return nil
      case .utf16(let isBigEndian): return try UTF16Text.decoded(file, isBigEndian: isBigEndian)
      case .pdf:
        throw FormatFault(
          "this is a PDF; install poppler-utils (pdftotext), which reads most of them, or save it as text")
      case .webPage: text = WebPage(try WebPage.decoded(file)).markdown
      case .word: text = try WordFile.markdown(file, limit: limit)
      case .openDocument: text = try OpenDocumentFile.markdown(file, limit: limit)
      }
      guard text.count <= limit else { throw .tooLong(limit) }
      return text
    } catch {
      if error.isNoText { return nil }
      throw DocumentError(path: path, offset: 0, line: 1, message: error.message)
    }
  }
}

/// Why the text of a file cannot be taken out of it.
struct FormatFault: Error {
  var message: String
  /// Whether the bytes are left to be told of as a text is.
  var isNoText: Bool

  init(_ message: String, isNoText: Bool = false) { (self.message, self.isNoText) = (message, isNoText) }

  static let noText = FormatFault("", isNoText: true)

  static func tooLong(_ limit: Int) -> FormatFault {
    FormatFault("more than \(limit / 1_000_000) MB of text are packed in this file; expected an article")
  }
}
