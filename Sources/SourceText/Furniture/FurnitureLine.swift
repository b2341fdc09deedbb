/// A line of a text that may be furniture: what of it is read, without the marks of Markdown.
///
/// Its words are made into text when they are asked for: of most lines nobody asks, since their bytes tell that they are prose.
struct FurnitureLine {
  /// From its first byte to the next line's.
  var full: TextRange
  /// Its words, with what marks them up.
  var words: TextRange
  /// Whether a blank line, or another block, stands before it.
  var opensParagraph: Bool
  /// Whether all of its bytes are read.
  var isPlain: Bool
  let source: Source

  /// What lines are lines of.
  final class Source: Sendable {
    let bytes: [UInt8]
    let layout: Layout

    init(_ bytes: [UInt8], _ layout: Layout) { (self.bytes, self.layout) = (bytes, layout) }

    static let none = Source([], Layout())
  }

  /// A line longer than this is prose, in UTF-8 bytes.
  static let longest = 400

  var isLong: Bool { words.length > Self.longest }

  /// Its words as they are read; empty for a line that is longer than furniture is.
  var text: String {
    if isLong { return "" }
    return isPlain ? source.bytes.text(words) : source.layout.text(words) { source.bytes.text($0) }
  }

  /// Whether it ends as a sentence does.
  var isClosed: Bool {
    if isLong { return true }
    guard isPlain else {
      guard let last = text.last(where: { !"”’\"')".contains($0) }) else { return false }
      return ".!?".contains(last)
    }
    let bytes = source.bytes
    var end = words.end
    while end > words.start {
      switch bytes[end - 1] {
      case 0x22, 0x27, 0x29: end -= 1
      case 0x99,
        0x9D where bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2:
        end -= 3
      case let last: return last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
      }
    }
    return false
  }

  var wordCount: Int { text.split { $0.isWhitespace }.count }

  /// Whether it ends in a colon.
  var isIntroduction: Bool { isPlain ? source.bytes[words.end - 1] == UInt8(ascii: ":") : text.hasSuffix(":") }

  /// The first of some openings that it begins with, in any case.
  func opening(_ openings: FurnitureOpenings) -> StaticString? {
    if isLong { return nil }
    return isPlain ? openings.first(source.bytes, words) : openings.first(of: text)
  }

  /// The lines of a text: of Markdown those of its blocks, else all that are not blank.
  static func all(_ bytes: [UInt8], _ body: TextRange, _ layout: Layout) -> [FurnitureLine] {
    let source = Source(bytes, layout)
    var lines: [FurnitureLine] = []
    func add(_ range: TextRange, _ line: TextLine, opens: Bool) {
      let line = FurnitureLine(
        full: TextRange(line.start, line.next), words: range, opensParagraph: opens,
        isPlain: !layout.hasGap(in: range), source: source)
      // White space of Unicode, and marks of Markdown alone, are no line.
      let isSeen = line.isLong || line.isPlain && bytes[range.start] < 0x80
      guard isSeen || line.text.contains(where: { !$0.isWhitespace }) else { return }
      lines.append(line)
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
          let range = line.trimmed(bytes)
          if !range.isEmpty { add(range, line, opens: opens) }
          opens = false
        }
      }
    }
    return lines
  }
}
