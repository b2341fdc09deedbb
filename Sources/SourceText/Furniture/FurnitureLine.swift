/// A line of a text that may be furniture: what of it is read, without the marks of Markdown.
struct FurnitureLine {
  /// From its first byte to the next line's.
  var full: TextRange
  /// Its words, with what marks them up.
  var words: TextRange
  /// Its words as they are read; empty for a line that is longer than furniture is.
  var text: String
  /// Whether a blank line, or another block, stands before it.
  var opensParagraph: Bool

  /// A line longer than this is prose, in UTF-8 bytes.
  static let longest = 400

  var isLong: Bool { text.isEmpty }

  /// Whether it ends as a sentence does.
  var isClosed: Bool {
    guard let last = text.last(where: { !"”’\"')".contains($0) }) else { return isLong }
    return ".!?".contains(last)
  }

  var wordCount: Int { text.split { $0.isWhitespace }.count }

  /// The lines of a text: of Markdown those of its blocks, else all that are not blank.
  static func all(_ bytes: [UInt8], _ body: TextRange, _ layout: Layout) -> [FurnitureLine] {
    var lines: [FurnitureLine] = []
    func add(_ range: TextRange, _ line: TextLine, opens: Bool) {
      let text = range.length > longest ? "" : layout.text(range) { bytes.text($0) }
      guard range.length > longest || text.contains(where: { !$0.isWhitespace }) else { return }
      lines.append(
        FurnitureLine(full: TextRange(line.start, line.next), words: range, text: text, opensParagraph: opens))
    }
    if layout.blocks.isEmpty {
      var opens = true
      for line in TextLine.all(bytes, body) {
        let range = line.trimmed(bytes)
        if !range.isEmpty { add(range, line, opens: opens) }
        opens = range.isEmpty
      }
    } else {
      for block in layout.blocks {
        if case .cell = block.kind { continue }
        if block.kind == .code { continue }
        var opens = true
        for line in TextLine.all(bytes, block.range) {
          add(line.trimmed(bytes), line, opens: opens)
          opens = false
        }
      }
    }
    return lines
  }
}
