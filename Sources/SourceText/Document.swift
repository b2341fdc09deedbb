/// A text as it was handed in: its bytes, its header and its parts.
///
/// Nothing is normalized. Every place in the document is a range of UTF-8 offsets into these bytes.
public final class Document: Sendable {
  /// The path from the root of the project, with `/` between its folders; the id of a document that is no file.
  package let path: String
  /// The bytes as they stood in the file, byte order mark and header included.
  package let bytes: [UInt8]
  package let header: Header
  /// What of the text is read, and what stands around it.
  package let layout: Layout
  /// The file that the text was taken out of, where it is no text itself: the places are then those of the text.
  package let file: File?
  /// The parts that are read, in the order of the document: headline and standfirst from the header, then the body.
  package let parts: [Part]

  package struct Part: Sendable, Hashable {
    package enum Kind: String, Sendable, Codable { case headline, standfirst, body }
    package var kind: Kind
    package var range: TextRange
  }

  /// A file that is no text in UTF-8, and holds one.
  package struct File: Sendable {
    package var format: FileFormat
    package var bytes: [UInt8]
  }

  /// Reads a document of a file, whatever its format.
  ///
  /// - Parameters:
  ///   - limit: how many bytes of text may come out of it.
  /// - Throws: `DocumentError` when the file holds no text that can be read.
  ///   - text: takes the text out of a PDF; nil where it cannot.
  package convenience init(
    path: String, file: [UInt8], limit: Int, text ofPDF: ([UInt8]) -> [UInt8]? = { _ in nil }
  ) throws(DocumentError) {
    let format = try FileFormat(path: path, file)
    var text = format == .pdf ? ofPDF(file) : nil
    if text == nil { text = try format.text(of: file, path: path, limit: limit) }
    if let text {
      try self.init(path: path, bytes: text, file: File(format: format, bytes: file))
    } else {
      try self.init(path: path, bytes: file)
    }
  }

  /// Reads a document of its text.
  ///
  /// - Throws: `DocumentError` when the bytes are no UTF-8, are empty, or begin with a malformed header.
  package convenience init(path: String, bytes: [UInt8]) throws(DocumentError) {
    try self.init(path: path, bytes: bytes, file: nil)
  }

  private convenience init(path: String, bytes: [UInt8], file: File?) throws(DocumentError) {
    try UTF8Check.check(path: path, bytes)
    let header = try Header(path: path, bytes)
    let layout = Layout(path: path, bytes, body: TextRange(header.end, bytes.count))
    self.init(path: path, bytes: bytes, header: header.taking(layout.furniture), layout: layout, file: file)
    guard bytes[body.start..<body.end].contains(where: { $0 > 0x20 }) else {
      throw DocumentError(path: path, offset: bytes.count, line: 1, message: "the document is empty; expected a text")
    }
  }

  /// A text that is all body, with the day that it was published on.
  ///
  /// - Throws: `DocumentError` when the text is longer than 4 GB.
  package convenience init(id: String, text: String, published: Day?) throws(DocumentError) {
    let bytes = Array(text.utf8)
    guard bytes.count < Int(UInt32.max) else {
      throw DocumentError(path: id, offset: 0, line: 1, message: "the text is longer than 4 GB")
    }
    self.init(path: id, bytes: bytes, header: Header(published: published))
  }

  /// A text with its title and standfirst, which stand before it in the bytes, each on a line of its own.
  ///
  /// - Throws: `DocumentError` when all of it is longer than 4 GB.
  package convenience init(id: String, title: String?, standfirst: String?, text: String, published: Day?)
    throws(DocumentError)
  {
    guard title != nil || standfirst != nil else {
      try self.init(id: id, text: text, published: published)
      return
    }
    var bytes: [UInt8] = []
    var header = Header(published: published)
    func add(_ part: String?) -> TextRange? {
      guard let part, part.contains(where: { !$0.isWhitespace }) else { return nil }
      let start = bytes.count
      bytes += Array(part.utf8)
      defer { bytes.append(0x0A) }
      return TextRange(start, bytes.count)
    }
    header.title = add(title)
    header.standfirst = add(standfirst)
    header.end = bytes.count
    bytes += Array(text.utf8)
    guard bytes.count < Int(UInt32.max) else {
      throw DocumentError(path: id, offset: 0, line: 1, message: "the text is longer than 4 GB")
    }
    self.init(path: id, bytes: bytes, header: header)
  }

  private init(path: String, bytes: [UInt8], header: Header, layout: Layout = Layout(), file: File? = nil) {
    let header = header.taking(titleFrom: layout, bytes)
    (self.path, self.bytes, self.header, self.layout, self.file) = (path, bytes, header, layout, file)
    var parts: [Part] = []
    if let title = header.title { parts.append(Part(kind: .headline, range: title)) }
    if let standfirst = header.standfirst { parts.append(Part(kind: .standfirst, range: standfirst)) }
    parts.append(Part(kind: .body, range: TextRange(header.end, bytes.count)))
    self.parts = parts.sorted { $0.range < $1.range }
  }

  /// The bytes of the file that the document was read from.
  package var fileBytes: [UInt8] { file?.bytes ?? bytes }
  /// The body: everything after the header.
  package var body: TextRange { TextRange(header.end, bytes.count) }
  /// The document creation time (TIMEX3's DCT), when the header tells it.
  package var published: Day? { header.published }

  /// The words of a range, without what of it is not read.
  package func text(_ range: TextRange) -> String { layout.text(range) { bytes.text($0) } }
}

/// Why a document cannot be read: one clear sentence with its place.
public struct DocumentError: Error, Sendable, CustomStringConvertible {
  public let path: String
  /// UTF-8 offset into the document.
  public let offset: Int
  /// 1-based.
  public let line: Int
  public let message: String

  package init(path: String, offset: Int, line: Int, message: String) {
    (self.path, self.offset, self.line, self.message) = (path, offset, line, message)
  }

  /// `seeds/x.txt:3: expected …`.
  public var description: String { "\(path):\(line): \(message)" }
}
