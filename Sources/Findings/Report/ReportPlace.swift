package import SourceText

/// A passage of a document, in every unit that a consumer asks for.
package struct ReportPlace: Sendable, Hashable, Codable {
  package var document: String
  /// UTF-8 offsets, end exclusive.
  package var range: TextRange
  package var start: Position
  /// Exclusive.
  package var end: Position

  package struct Position: Sendable, Hashable, Codable {
    /// 1-based.
    package var line: Int
    /// 1-based, in Unicode code points.
    package var column: Int
    /// 1-based, in UTF-8 bytes.
    package var byteColumn: Int
    package init(line: Int, column: Int, byteColumn: Int) {
      (self.line, self.column, self.byteColumn) = (line, column, byteColumn)
    }
  }

  package init(document: String, range: TextRange, start: Position, end: Position) {
    (self.document, self.range, self.start, self.end) = (document, range, start, end)
  }

  package init(document: String, range: TextRange, in bytes: [UInt8], lines: LineIndex) {
    let low = min(max(0, range.start), bytes.count)
    let high = min(max(low, range.end), bytes.count)
    func position(_ offset: Int) -> Position {
      let position = lines.position(of: offset, in: bytes)
      return Position(
        line: position.line, column: position.column, byteColumn: lines.byteColumn(of: offset, in: bytes))
    }
    self.init(document: document, range: TextRange(low, high), start: position(low), end: position(high))
  }

  /// The start of a document that could not be read.
  package init(unreadable document: String, line: Int = 1) {
    let start = Position(line: max(1, line), column: 1, byteColumn: 1)
    self.init(document: document, range: TextRange(0, 0), start: start, end: start)
  }

  /// `seeds/ferry.txt:12:7`.
  package var text: String { "\(document):\(start.line):\(start.column)" }
}

/// The words of a passage and those around it: an anchor that survives an edited text (W3C `TextQuoteSelector`).
package struct ReportQuote: Sendable, Hashable, Codable {
  package var exact: String
  package var prefix: String
  package var suffix: String

  /// The longest passage that is kept word for word, in UTF-8 bytes.
  package static let longest = 4_000

  package init(exact: String, prefix: String, suffix: String) {
    (self.exact, self.prefix, self.suffix) = (exact, prefix, suffix)
  }

  package init(_ range: TextRange, in bytes: [UInt8]) {
    let low = min(max(0, range.start), bytes.count)
    let high = min(max(low, range.end), bytes.count)
    let cut = high - low > Self.longest ? Self.boundary(low + Self.longest, in: bytes) : high
    exact = bytes.text(TextRange(low, cut))
    prefix = bytes.text(TextRange(Self.boundary(max(0, low - 40), in: bytes), low))
    suffix = bytes.text(TextRange(high, Self.boundary(min(bytes.count, high + 40), in: bytes)))
  }

  /// The next offset from here on where a code point begins.
  private static func boundary(_ offset: Int, in bytes: [UInt8]) -> Int {
    var at = offset
    while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
    return at
  }
}
