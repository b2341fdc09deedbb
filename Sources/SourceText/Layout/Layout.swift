/// How a text is laid out: what of it is read, and what stands around that.
///
/// All places are offsets into the bytes of the document. What is marked up is read where it stands: the marks are gaps.
///
/// Public for the same reason as `Token`.
public struct Layout: Sendable {
  /// A stretch that is not read: a mark, a target, code, a comment.
  package struct Gap: Sendable, Hashable {
    /// What it does to the words on either side.
    package enum Effect: Sendable { case joins, spaces, breaks }
    package var range: TextRange
    package var effect: Effect
  }

  /// A stretch of the text with a form of its own.
  package struct Block: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      case heading(level: Int)
      case paragraph
      /// An item of a list, `depth` lists deep.
      case item(depth: Int, isNumbered: Bool)
      case quote
      case cell(Cell)
      case code
    }
    package var kind: Kind
    package var range: TextRange
  }

  /// Where a cell stands: in which table, row and column; the heads of the columns are in row 0.
  package struct Cell: Sendable, Hashable {
    package var table: Int
    package var row: Int
    package var column: Int

    package init(table: Int, row: Int, column: Int) { (self.table, self.row, self.column) = (table, row, column) }
  }

  /// Words in italics or in bold.
  package struct Stress: Sendable, Hashable {
    package var range: TextRange
    package var isStrong: Bool
  }

  /// In the order of the text; none overlaps another.
  package internal(set) var gaps: [Gap] = []
  /// In the order of the text; none overlaps another.
  package internal(set) var blocks: [Block] = []
  package internal(set) var stresses: [Stress] = []
  package internal(set) var furniture = Furniture()

  package init() {}

  /// The layout of a text by the ending of its path.
  ///
  /// - Complexity: linear in the text, but for the sorting of its gaps.
  package init(path: String, _ bytes: [UInt8], body: TextRange) {
    switch TextForm(path: path) {
    case .plain: FurnitureReader.read(bytes, body, into: &self)
    case .markdown:
      self = MarkdownReader.layout(bytes, body)
      settle()
      FurnitureReader.read(bytes, body, into: &self)
    case .table(let separator): self = SeparatedValues.layout(bytes, body, separator: separator)
    case .subtitles: self = Subtitles.layout(bytes, body, isWeb: FileFormat.ending(path) == "vtt")
    }
    settle()
  }

  /// Puts the gaps in order, one for those that overlap.
  private mutating func settle() {
    var settled: [Gap] = []
    for gap in gaps.sorted(by: { $0.range < $1.range }) where !gap.range.isEmpty {
      if let last = settled.last, gap.range.start < last.range.end {
        settled[settled.count - 1].range.end = max(last.range.end, gap.range.end)
        settled[settled.count - 1].effect = max(last.effect, gap.effect)
      } else {
        settled.append(gap)
      }
    }
    gaps = settled
    blocks.sort { $0.range < $1.range }
  }
}

extension Layout.Gap.Effect: Comparable {}

extension Layout {
  /// Calls `take` with each stretch of a range that is read, and with what stands before it.
  ///
  /// - Complexity: linear in the gaps of the range.
  package func forEachRun(in range: TextRange, _ take: (_ run: TextRange, _ before: Gap.Effect?) -> Void) {
    var at = range.start
    var before: Gap.Effect?
    for gap in gaps[firstGap(after: range.start)...] {
      if gap.range.start >= range.end { break }
      if gap.range.start > at {
        take(TextRange(at, gap.range.start), before)
        before = nil
      }
      before = max(before ?? gap.effect, gap.effect)
      at = max(at, gap.range.end)
    }
    if at < range.end { take(TextRange(at, range.end), before) }
  }

  /// The end of what is read before an offset: gaps that touch it are left out.
  package func trimmed(end: Int, from start: Int) -> Int {
    var end = end
    var at = firstGap(after: end - 1)
    while gaps.indices.contains(at), gaps[at].range.start < end, gaps[at].range.end >= end, gaps[at].range.start > start
    {
      end = gaps[at].range.start
      at -= 1
    }
    return end
  }

  /// Whether something in a range is not read.
  func hasGap(in range: TextRange) -> Bool {
    guard !gaps.isEmpty else { return false }
    let at = firstGap(after: range.start)
    return at < gaps.count && gaps[at].range.start < range.end
  }

  /// The first gap that ends after an offset: a binary search.
  private func firstGap(after offset: Int) -> Int {
    gaps.partitioningIndex { $0.range.end > offset }
  }

  /// The words of a range, without what is not read.
  func text(_ range: TextRange, of words: (TextRange) -> String) -> String {
    guard !gaps.isEmpty else { return words(range) }
    var text = ""
    forEachRun(in: range) { run, before in
      if !text.isEmpty, before ?? .joins != .joins, text.last?.isWhitespace == false { text += " " }
      text += words(run)
    }
    return text
  }
}

/// How a text is marked up, by the ending of its path: what Markdown is written for, and what is made into it.
package enum TextForm: Sendable, Hashable {
  case plain, markdown, subtitles
  case table(separator: UInt8)

  package init(path: String) {
    switch FileFormat.ending(path) {
    case "md", "markdown", "html", "htm", "xhtml", "docx", "odt": self = .markdown
    case "csv": self = .table(separator: UInt8(ascii: ","))
    case "tsv": self = .table(separator: 0x09)
    case "srt", "vtt": self = .subtitles
    default: self = .plain
    }
  }
}
