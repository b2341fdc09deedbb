/// Where the lines of a document begin, to make a line and a column of an offset when something is printed.
package struct LineIndex: Sendable {
  /// 1-based line and column; the column counts Unicode code points, as SARIF's `unicodeCodePoints` does.
  package struct Position: Hashable, Sendable, Codable {
    package var line: Int
    package var column: Int
  }

  /// UTF-8 offsets of the first byte of each line.
  package let starts: [Int]

  /// The code points that begin before each multiple of `stride`, so that a column in a line of 50 MB is as near as
  /// in a short one.
  private let checkpoints: [Int]
  private static let stride = 1_024

  /// - Complexity: linear in the bytes. LF, CR and CRLF end a line.
  package init(_ bytes: [UInt8]) {
    var starts = [0]
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
    bytes.withUnsafeBufferPointer { bytes in
      var scalars = 0
      var at = 0
      while at < bytes.count {
        if at % Self.stride == 0 { checkpoints.append(scalars) }
        let byte = bytes[at]
        if byte & 0xC0 != 0x80 { scalars += 1 }
        if byte == 0x0A || (byte == 0x0D && (at + 1 == bytes.count || bytes[at + 1] != 0x0A)) {
          starts.append(at + 1)
        }
        at += 1
      }
      if at % Self.stride == 0 { checkpoints.append(scalars) }
    }
    self.starts = starts
    self.checkpoints = checkpoints
  }

  /// The 1-based line of a UTF-8 offset.
  package func line(of offset: Int) -> Int {
    let low = starts.partitioningIndex { $0 > offset }
    return max(1, low)
  }

  /// The line and the column of a UTF-8 offset. A byte order mark counts as nothing.
  ///
  /// - Complexity: logarithmic in the lines, whatever the length of the line.
  package func position(of offset: Int, in bytes: [UInt8]) -> Position {
    let line = line(of: offset)
    let end = min(max(textStart(ofLine: line, at: offset, in: bytes), offset), bytes.count)
    let start = min(textStart(ofLine: line, at: offset, in: bytes), end)
    return Position(line: line, column: scalars(before: end, in: bytes) - scalars(before: start, in: bytes) + 1)
  }

  /// The 1-based column of a UTF-8 offset in bytes, as reviewdog counts. A byte order mark counts as nothing.
  package func byteColumn(of offset: Int, in bytes: [UInt8]) -> Int {
    let start = textStart(ofLine: line(of: offset), at: offset, in: bytes)
    return max(0, min(offset, bytes.count) - start) + 1
  }

  /// The range of a line's text, 1-based, without its line end.
  package func range(ofLine line: Int, in bytes: [UInt8]) -> TextRange {
    guard (1...starts.count).contains(line) else { return TextRange(0, 0) }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return TextRange(start, end)
  }

  private func textStart(ofLine line: Int, at offset: Int, in bytes: [UInt8]) -> Int {
    let start = starts[line - 1]
    return start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, max(0, offset)) : start
  }

  private func scalars(before offset: Int, in bytes: [UInt8]) -> Int {
    guard !checkpoints.isEmpty else { return 0 }
    let checkpoint = min(max(0, offset) / Self.stride, checkpoints.count - 1)
    var count = checkpoints[checkpoint]
    var at = checkpoint * Self.stride
    let end = min(offset, bytes.count)
    while at < end {
      if bytes[at] & 0xC0 != 0x80 { count += 1 }
      at += 1
    }
    return count
  }
}
