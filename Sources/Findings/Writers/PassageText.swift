internal import SourceText

/// A passage as a terminal or a log shows it: its line, and carets under its words.
///
///       5 | The fleet has four car ferries and two catamarans: seven vessels in all.
///         |                                                    ^^^^^^^^^^^^^
package enum PassageText {
  /// The columns that are shown of a line; a longer one is cut around the passage, with `…`.
  static let columns = 96
  /// The longest half word that is cut at an edge.
  private static let longestWord = 14

  /// The two lines; nil where the place is beyond the text.
  ///
  /// - Complexity: bounded, whatever the length of the line.
  package static func lines(_ place: ReportPlace, in source: ReportFinding.Source, caret: Character = "^") -> [String]?
  {
    let bytes = source.bytes
    guard place.range.end <= bytes.count else { return nil }
    let line = source.lines.line(of: place.range.start)
    let whole = source.lines.range(ofLine: line, in: bytes)
    let passage = TextRange(min(place.range.start, whole.end), min(place.range.end, whole.end))
    let window = TextRange(
      boundary(max(whole.start, passage.start - 4 * columns), in: bytes),
      boundary(min(whole.end, min(passage.end, passage.start + 4 * columns) + 4 * columns), in: bytes))
    let all = cells(bytes, window)
    let cut = window != whole || all.reduce(0) { $0 + $1.width } > columns
    let (cells, left, right) = cut ? around(passage, all, window, whole) : (all, false, false)

    var text = left ? "…" : ""
    var carets = left ? " " : ""
    for cell in cells {
      text += cell.text
      let marked = cell.start >= passage.start && (cell.start < passage.end || cell.start == passage.start)
      carets += String(repeating: marked ? caret : " ", count: cell.width)
    }
    if right { text += "…" }
    if passage.start >= (cells.last.map { $0.start + 1 } ?? 0) { carets.append(caret) }
    while carets.last == " " { carets.removeLast() }
    if place.range.end > whole.end, place.end.line > line { carets += " … to line \(place.end.line)" }
    let gutter = String(line)
    let blank = String(repeating: " ", count: gutter.count)
    return ["  \(gutter) | \(Visible.inert(text))", "  \(blank) | \(carets)"]
  }

  private struct Cell {
    var text: String
    var width: Int
    /// UTF-8 offset into the document.
    var start: Int
  }

  private static func cells(_ bytes: [UInt8], _ window: TextRange) -> [Cell] {
    if bytes[window.start..<window.end].allSatisfy({ (0x20...0x7E).contains($0) }) {
      return (window.start..<window.end).map { Cell(text: String(Unicode.Scalar(bytes[$0])), width: 1, start: $0) }
    }
    let text = bytes.text(window)
    var at = window.start
    var column = 0
    return text.map { character in
      let length = character.utf8.count
      defer { at += length }
      var cell = Cell(text: "", width: 0, start: at)
      if character == "\t" {
        cell.width = 4 - column % 4
        cell.text = String(repeating: " ", count: cell.width)
      } else if character.unicodeScalars.contains(where: { Visible.shown($0) != nil }) || length > 40 {
        cell.text = Visible.text(String(String.UnicodeScalarView(character.unicodeScalars.prefix(8))))
        cell.width = cell.text.reduce(0) { $0 + Visible.width($1) }
      } else {
        cell.text = String(character)
        cell.width = Visible.width(character)
      }
      column += cell.width
      return cell
    }
  }

  /// The cells around the passage that fit, and whether something was cut off on the left and on the right.
  private static func around(
    _ passage: TextRange, _ cells: [Cell], _ window: TextRange, _ whole: TextRange
  ) -> (cells: [Cell], left: Bool, right: Bool) {
    let first = cells.firstIndex { $0.start >= passage.start } ?? cells.count
    let width = cells[first...].prefix { $0.start < passage.end }.reduce(0) { $0 + $1.width }
    var room = max(columns / 4, (columns - min(width, columns)) / 2)
    var low = first
    while low > 0, cells[low - 1].width <= room {
      low -= 1
      room -= cells[low].width
    }
    room = columns
    var high = low
    while high < cells.count, cells[high].width <= room {
      room -= cells[high].width
      high += 1
    }
    while high == cells.count, low > 0, cells[low - 1].width <= room {
      low -= 1
      room -= cells[low].width
    }
    let (left, right) = (low > 0 || window.start > whole.start, high < cells.count || window.end < whole.end)
    // Half a word at an edge is cut too, where a whole one ends nearby.
    if left, let space = cells[low..<first].prefix(longestWord).firstIndex(where: { $0.text == " " }) { low = space }
    let after = cells[..<high].lastIndex { $0.start < passage.end } ?? low
    if right, after < high, let space = cells[after..<high].suffix(longestWord).lastIndex(where: { $0.text == " " }) {
      high = space + 1
    }
    return (Array(cells[low..<high]), left, right)
  }

  /// The next offset from here on where a code point begins.
  private static func boundary(_ offset: Int, in bytes: [UInt8]) -> Int {
    var at = offset
    while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
    return at
  }
}
