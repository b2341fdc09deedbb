/// A line of a text: its words lie in `start..<end`, the next one begins at `next`.
struct TextLine {
  var start: Int
  var end: Int
  var next: Int

  /// The line that begins at an offset; nil at the end.
  init?(_ bytes: [UInt8], from start: Int, upTo stop: Int) {
    let stop = min(stop, bytes.count)
    guard start >= 0, start < stop else { return nil }
    // Of every byte it is asked: a list's own look is dear in a debug build, as `swift test` makes.
    let end = bytes.withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return stop }
      var end = start
      while end < stop, first[end] != 0x0A, first[end] != 0x0D { end += 1 }
      return end
    }
    var next = min(end + 1, stop)
    if end + 1 < stop, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { next = end + 2 }
    (self.start, self.end, self.next) = (start, end, next)
  }

  init(start: Int, end: Int, next: Int) { (self.start, self.end, self.next) = (start, end, next) }

  /// The lines of a range.
  static func all(_ bytes: [UInt8], _ range: TextRange) -> [TextLine] {
    var lines: [TextLine] = []
    let stop = min(range.end, bytes.count)
    var start = range.start
    while let line = TextLine(bytes, from: start, upTo: stop) {
      lines.append(line)
      start = line.next
    }
    return lines
  }

  /// The line without white space at its ends.
  func trimmed(_ bytes: [UInt8]) -> TextRange { bytes.trimmed(TextRange(start, end)) }
}

extension [UInt8] {
  /// A range without white space at its ends.
  func trimmed(_ range: TextRange) -> TextRange {
    var (start, end) = (range.start, Swift.min(range.end, count))
    while start < end, self[start] <= 0x20 { start += 1 }
    while end > start, self[end - 1] <= 0x20 { end -= 1 }
    return TextRange(start, end)
  }

  /// Whether bytes stand at an offset; letters of the alphabet in any case.
  func stands(_ text: StaticString, at offset: Int, upTo end: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset >= 0, offset + length <= Swift.min(end, count) else { return false }
    for i in 0..<length {
      let (a, b) = (self[offset + i], text.utf8Start[i])
      let folded = (0x41...0x5A).contains(a) ? a | 0x20 : a
      if folded != b { return false }
    }
    return true
  }
}
