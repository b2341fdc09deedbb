import SourceText

/// A text as an editor sees it: lines from 0, and columns in UTF-16 code units from 0.
struct EditorText: Sendable {
  private(set) var bytes: [UInt8]
  private var lines: LineIndex

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineIndex(bytes)
  }

  /// The protocol's `Position` of a UTF-8 offset.
  func position(of offset: Int) -> JSONValue {
    let offset = min(max(0, offset), bytes.count)
    let line = lines.line(of: offset)
    let start = min(lines.starts[line - 1], offset)
    return ["line": .integer(line - 1), "character": .integer(EditorText.units(bytes[start..<offset]))]
  }

  /// The protocol's `Range`.
  func range(_ range: TextRange) -> JSONValue {
    ["start": position(of: range.start), "end": position(of: max(range.start, range.end))]
  }

  /// The UTF-8 offset of a `Position`; beyond the end of a line it is the line's end, beyond the last line the text's.
  func offset(of position: JSONValue) -> Int? {
    guard let line = position["line"].integer, let character = position["character"].integer, line >= 0, character >= 0
    else { return nil }
    guard line < lines.starts.count else { return bytes.count }
    let range = lines.range(ofLine: line + 1, in: bytes)
    var (at, units) = (range.start, 0)
    while at < range.end, units < character {
      units += EditorText.units(of: bytes[at])
      at += 1
      while at < range.end, bytes[at] & 0xC0 == 0x80 { at += 1 }
    }
    return at
  }

  func range(of range: JSONValue) -> TextRange? {
    guard let start = offset(of: range["start"]), let end = offset(of: range["end"]), start <= end else { return nil }
    return TextRange(start, end)
  }

  /// Carries out a change of a document; false where its range is none.
  mutating func apply(_ change: JSONValue) -> Bool {
    guard let text = change["text"].string else { return false }
    if change["range"].isNull {
      self = EditorText(Array(text.utf8))
      return true
    }
    guard let range = range(of: change["range"]) else { return false }
    var edited = Array(bytes[..<range.start])
    edited += text.utf8
    edited += bytes[range.end...]
    self = EditorText(edited)
    return true
  }

  private static func units(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 + units(of: $1) } }

  /// How many UTF-16 code units the code point has that begins with a byte: none for a byte within one.
  private static func units(of byte: UInt8) -> Int { byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1 }
}
