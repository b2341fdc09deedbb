/// Writes the text that is taken out of a file as Markdown: its words as they are, its headings, lists and tables marked.
struct MarkdownWriter {
  enum Block: Equatable {
    case paragraph
    case heading(Int)
    case item(depth: Int, isNumbered: Bool)
    case quote, code
  }

  private struct Cell {
    var words: [UInt8]
    /// How many columns it takes.
    var columns: Int
  }

  private(set) var bytes: [UInt8] = []
  private var block = Block.paragraph
  /// The words of the block, or of the cell, that is open.
  private var words: [UInt8] = []
  private var isSpaced = false
  private var isBroken = false
  private var rows: [[Cell]] = []
  private var tables = 0
  private var isInCell = false
  /// Whether line ends are kept, as in a text set with spaces.
  var keepsLines = false

  /// A table has no more columns.
  private static let mostColumns = 200
  /// Longer than this no cell of a table is: what is, is a page laid out in one.
  private static let longestCell = 300

  /// Begins a block; one without words leaves nothing behind.
  mutating func begin(_ block: Block = .paragraph) {
    if tables > 0 {
      isBroken = !words.isEmpty
    } else {
      close()
      self.block = block
    }
  }

  mutating func text(_ text: [UInt8]) {
    for byte in text {
      if byte <= 0x20, !(byte == 0x0A && (keepsLines || block == .code)) {
        if block == .code { words.append(byte) } else { isSpaced = true }
      } else if byte == 0x0A {
        words.append(byte)
        isSpaced = false
      } else {
        put(byte)
      }
    }
  }

  mutating func space() { isSpaced = true }

  /// Ends a line within a block; twice, and a block ends.
  mutating func lineBreak() {
    guard let last = words.last else { return }
    if last == 0x0A { return begin(block == .code ? .code : .paragraph) }
    (isSpaced, isBroken) = (false, false)
    words.append(0x0A)
  }

  private mutating func put(_ byte: UInt8) {
    if isBroken, !words.isEmpty { words.append(0x0A) }
    if isSpaced, let last = words.last, last != 0x0A { words.append(0x20) }
    (isSpaced, isBroken) = (false, false)
    if block != .code || tables > 0 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "|"):
        words.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "(") where words.last == UInt8(ascii: "]"),
        UInt8(ascii: "[") where words.last == UInt8(ascii: "]"),
        UInt8(ascii: "^") where words.last == UInt8(ascii: "["):
        words.append(UInt8(ascii: "\\"))
      default: break
      }
    }
    words.append(byte)
  }

  // MARK: Tables

  /// A table within a cell is text of that cell.
  mutating func beginTable() {
    if tables == 0 {
      close()
      rows = []
    }
    tables += 1
  }

  mutating func beginRow() {
    guard tables == 1 else { return begin() }
    if isInCell { endCell() }
    rows.append([])
  }

  mutating func beginCell() {
    if tables != 1 { return begin() }
    // The page of a person in a hurry closes no cell.
    if isInCell { endCell() }
    isInCell = true
    if rows.isEmpty { rows.append([]) }
    (words, isSpaced, isBroken) = ([], false, false)
  }

  /// - Parameter columns: how many columns it takes.
  mutating func endCell(columns: Int = 1) {
    guard tables == 1, !rows.isEmpty, isInCell else { return begin() }
    isInCell = false
    rows[rows.count - 1].append(Cell(words: words, columns: min(max(1, columns), Self.mostColumns)))
    (words, isSpaced, isBroken) = ([], false, false)
  }

  mutating func endTable() {
    guard tables > 0 else { return }
    if tables == 1, !words.isEmpty {
      isInCell = true
      if rows.isEmpty { rows.append([]) }
      endCell()
    }
    if tables == 1 { isInCell = false }
    tables -= 1
    guard tables == 0 else { return begin() }
    rows.removeAll { row in row.allSatisfy(\.words.isEmpty) }
    // A cell over all columns says 100 for as many as there are.
    let columns = rows.filter { $0.count > 1 }.map { $0.reduce(0) { $0 + $1.columns } }.max() ?? 0
    // What has four times as many places as cells is a page laid out by one, and would be drawn large by a small file.
    let isTable =
      rows.count > 1 && columns > 1 && columns <= Self.mostColumns
      && rows.count * columns <= 4 * rows.reduce(0) { $0 + $1.count }
      && rows.allSatisfy { $0.allSatisfy { $0.words.count <= Self.longestCell && !$0.words.contains(0x0A) } }
    if isTable {
      separate()
      for (number, row) in rows.enumerated() {
        bytes.append(UInt8(ascii: "|"))
        var column = 0
        for cell in row {
          bytes += [0x20] + cell.words + [0x20, UInt8(ascii: "|")]
          let next = min(columns, column + cell.columns)
          for _ in (column + 1)..<next { bytes += Array("  |".utf8) }
          column = next
        }
        for _ in column..<columns { bytes += Array("  |".utf8) }
        bytes.append(0x0A)
        if number == 0 { bytes += Array(("|" + String(repeating: " --- |", count: columns) + "\n").utf8) }
      }
    } else {
      for cell in rows.joined() {
        for line in cell.words.split(separator: 0x0A) {
          (block, words) = (.paragraph, Array(line))
          close()
        }
      }
    }
    rows = []
  }

  // MARK: Blocks

  private mutating func separate() { if !bytes.isEmpty { bytes.append(0x0A) } }

  /// Ends the block that is open.
  mutating func close() {
    defer { (words, block, isSpaced, isBroken) = ([], .paragraph, false, false) }
    while let last = words.last, last <= 0x20 { words.removeLast() }
    guard !words.isEmpty else { return }
    separate()
    switch block {
    case .code:
      let ticks = String(repeating: "`", count: max(3, longestTicks + 1))
      bytes += Array("\(ticks)\n".utf8) + words + Array("\n\(ticks)\n".utf8)
      return
    case .heading(let level):
      bytes += Array((String(repeating: "#", count: min(max(1, level), 6)) + " ").utf8)
      bytes += words.map { $0 == 0x0A ? 0x20 : $0 }
    case .item(let depth, let isNumbered):
      bytes += Array((String(repeating: "  ", count: min(depth, 8)) + (isNumbered ? "1. " : "- ")).utf8)
      if words.first == UInt8(ascii: "[") { bytes.append(UInt8(ascii: "\\")) }
      bytes += words.map { $0 == 0x0A ? 0x20 : $0 }
    case .quote, .paragraph:
      for line in words.split(separator: 0x0A) {
        if block == .quote { bytes += Array("> ".utf8) }
        bytes += opened(line) + [0x0A]
      }
      return
    }
    bytes.append(0x0A)
  }

  private var longestTicks: Int {
    words.split { $0 != UInt8(ascii: "`") }.map(\.count).max() ?? 0
  }

  /// A line of a paragraph, with a backslash where its start would be a mark.
  private func opened(_ line: ArraySlice<UInt8>) -> [UInt8] {
    guard let first = line.first else { return [] }
    if [0x23, 0x3E, 0x2B, 0x2D, 0x3D, 0x5B].contains(first) { return [UInt8(ascii: "\\")] + line }
    let digits = line.prefix { (0x30...0x39).contains($0) }
    if !digits.isEmpty, digits.count < 4, digits.endIndex < line.endIndex, [0x2E, 0x29].contains(line[digits.endIndex])
    {
      return digits + [UInt8(ascii: "\\")] + line[digits.endIndex...]
    }
    return Array(line)
  }
}
