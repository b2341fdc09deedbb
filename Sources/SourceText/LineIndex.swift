/// Where the lines of a document begin, to make a line and a column of an offset when something is printed.
package struct LineIndex: Sendable {
  /// 1-based line and column; the column counts Unicode code points, as SARIF's `unicodeCodePoints` does.
  package struct Position: Hashable, Sendable, Codable {
    package var line: Int
    package var column: Int
  }

  /// UTF-8 offsets of the first byte of each line.
  package let starts: [Int]

  /// - Complexity: linear in the bytes. LF, CR and CRLF end a line.
  package init(_ bytes: [UInt8]) {
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      for at in 0..<bytes.count {
        if bytes[at] == 0x0A || (bytes[at] == 0x0D && (at + 1 == bytes.count || bytes[at + 1] != 0x0A)) {
          starts.append(at + 1)
        }
      }
    }
    self.starts = starts
  }

  /// The 1-based line of a UTF-8 offset.
  package func line(of offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }

  /// The line and the column of a UTF-8 offset. A byte order mark counts as nothing.
  package func position(of offset: Int, in bytes: [UInt8]) -> Position {
    let line = line(of: offset)
    var start = starts[line - 1]
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, offset) }
    let end = min(max(start, offset), bytes.count)
    let scalars = bytes[start..<end].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    return Position(line: line, column: scalars + 1)
  }

  /// The range of a line's text, 1-based, without its line end.
  package func range(ofLine line: Int, in bytes: [UInt8]) -> TextRange {
    guard (1...starts.count).contains(line) else { return TextRange(0, 0) }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return TextRange(start, end)
  }
}
