internal import SourceText

/// A passage as a terminal or a log shows it: its line, or its sentence where that fits in two, and carets under its words.
///
///       5 | The fleet has four car ferries and two catamarans: seven vessels in all.
///         |                                                    ^^^^^^^^^^^^^
package enum PassageText {
  /// The columns that are shown of a line; a longer one is cut around the passage, with `…`.
  static let columns = 96
  /// The longest half word that is cut at an edge.
  private static let longestWord = 14

  /// One row of it.
  struct Row {
    var text: String
    /// Whether it is the carets under the row before.
    var isMark = false
  }

  /// The rows as they are printed; nil where the place is beyond the text.
  package static func lines(_ place: ReportPlace, in source: ReportFinding.Source, caret: Character = "^") -> [String]?
  {
    rows(place, in: source, caret: caret)?.map(\.text)
  }

  /// One or two lines of text, each with a row of carets where words of the passage stand in it.
  ///
  /// - Complexity: bounded, whatever the length of the line.
  static func rows(_ place: ReportPlace, in source: ReportFinding.Source, caret: Character = "^") -> [Row]? {
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
    let (cells, left, right) =
      cut ? sentence(passage, all, window, whole) ?? around(passage, all, window, whole) : (all, false, false)

    let gutter = String(line)
    let blank = String(repeating: " ", count: gutter.count)
    let halves = halved(cells)
    var rows: [Row] = []
    for (index, half) in halves.enumerated() {
      let (isFirst, isLast) = (index == 0, index == halves.count - 1)
      var text = isFirst && left ? "…" : ""
      var carets = isFirst && left ? " " : ""
      for cell in half {
        text += cell.text
        let isMarked = cell.start >= passage.start && (cell.start < passage.end || cell.start == passage.start)
        carets += String(repeating: isMarked ? caret : " ", count: cell.width)
      }
      if isLast, right { text += "…" }
      if isLast, passage.start >= (half.last.map { $0.start + 1 } ?? 0) { carets.append(caret) }
      while carets.last == " " { carets.removeLast() }
      if isLast, place.range.end > whole.end, place.end.line > line { carets += " … to line \(place.end.line)" }
      rows.append(Row(text: "  \(isFirst ? gutter : blank) | \(Visible.inert(text))"))
      if !carets.isEmpty || halves.count == 1 { rows.append(Row(text: "  \(blank) | \(carets)", isMark: true)) }
    }
    return rows
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

  /// The cells of the passage’s sentence, where they fit in two lines.
  private static func sentence(
    _ passage: TextRange, _ cells: [Cell], _ window: TextRange, _ whole: TextRange
  ) -> (cells: [Cell], left: Bool, right: Bool)? {
    let first = cells.firstIndex { $0.start >= passage.start } ?? cells.count
    var low = first
    while low > 0, !ends(cells, before: low) { low -= 1 }
    var high = max(first, cells.lastIndex { $0.start < passage.end }.map { $0 + 1 } ?? first)
    while high < cells.count, !ends(cells, before: high) { high += 1 }
    let width = cells[low..<high].reduce(0) { $0 + $1.width }
    guard width > 0, width <= 2 * columns - longestWord else { return nil }
    if high > low, cells[high - 1].text == " " { high -= 1 }
    return (
      Array(cells[low..<high]), low > 0 || window.start > whole.start, high < cells.count || window.end < whole.end
    )
  }

  /// Whether a sentence ends before a cell: a capital or an opening mark behind a space and a final mark, which no short
  /// word has as its own (“Mr.”).
  private static func ends(_ cells: [Cell], before at: Int) -> Bool {
    guard at > 4, at < cells.count, cells[at - 1].text == " ", let next = cells[at].text.first,
      next.isUppercase || "“\"‘".contains(next)
    else { return false }
    let mark = closing.contains(cells[at - 2].text) ? at - 3 : at - 2
    return finals.contains(cells[mark].text) && cells[mark - 2..<mark].allSatisfy { $0.text != " " && $0.text != "." }
      && !(cells[mark - 1].text.first?.isUppercase ?? false) && !(mark > 3 && cells[mark - 3].text == " ")
  }

  private static let closing: Set<String> = ["”", "\"", "’", "'", ")"]
  private static let finals: Set<String> = [".", "!", "?"]

  /// Two lines of what is wider than one, cut at a space.
  private static func halved(_ cells: [Cell]) -> [ArraySlice<Cell>] {
    guard cells.reduce(0, { $0 + $1.width }) > columns else { return [cells[...]] }
    var (width, at) = (0, 0)
    while at < cells.count, width + cells[at].width <= columns {
      width += cells[at].width
      at += 1
    }
    guard let space = cells[..<at].lastIndex(where: { $0.text == " " }) else { return [cells[..<at], cells[at...]] }
    return [cells[..<space], cells[(space + 1)...]]
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
