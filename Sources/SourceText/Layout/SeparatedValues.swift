/// Reads a table of values apart by commas or tabs, as spreadsheets write it: a line a row, quotation marks around what
/// holds the separator.
enum SeparatedValues {
  static func layout(_ bytes: [UInt8], _ body: TextRange, separator: UInt8) -> Layout {
    var layout = Layout()
    var (row, column) = (0, 0)
    var at = body.start
    var start = at
    // A quotation mark opens a cell at its start alone: 6" pipe.
    var isQuoted = false
    var isBlank = true
    func close(_ end: Int) {
      var cell = bytes.trimmed(TextRange(start, end))
      if cell.length >= 2, bytes[cell.start] == 0x22, bytes[cell.end - 1] == 0x22 {
        cell = TextRange(cell.start + 1, cell.end - 1)
      }
      if cell.start > start { layout.gaps.append(.init(range: TextRange(start, cell.start), effect: .breaks)) }
      if end > cell.end { layout.gaps.append(.init(range: TextRange(cell.end, end), effect: .breaks)) }
      if !cell.isEmpty {
        layout.blocks.append(.init(kind: .cell(.init(table: 0, row: row, column: column)), range: cell))
      }
    }
    while at < body.end {
      let byte = bytes[at]
      if byte == 0x22, isQuoted, at + 1 < body.end, bytes[at + 1] == 0x22 {
        at += 1
      } else if byte == 0x22, isQuoted || isBlank {
        isQuoted.toggle()
        isBlank = false
      } else if !isQuoted, byte == separator || byte == 0x0A || byte == 0x0D {
        close(at)
        layout.gaps.append(.init(range: TextRange(at, at + 1), effect: .breaks))
        if byte == separator {
          column += 1
        } else if byte == 0x0D || at == 0 || bytes[at - 1] != 0x0D {
          (row, column) = (row + 1, 0)
        }
        start = at + 1
        isBlank = true
      } else if byte > 0x20 {
        isBlank = false
      }
      at += 1
    }
    close(body.end)
    return layout
  }
}
