/// Reads subtitles: what is spoken, without numbers, times, tags and notes.
enum Subtitles {
  /// - Parameter isWeb: whether they are WebVTT, which has notes and styles between its cues.
  static func layout(_ bytes: [UInt8], _ body: TextRange, isWeb: Bool) -> Layout {
    var layout = Layout()
    let lines = TextLine.all(bytes, body)
    var isNote = false
    for (number, line) in lines.enumerated() {
      let words = line.trimmed(bytes)
      if words.isEmpty {
        isNote = false
        continue
      }
      let opensBlock = number == 0 || lines[number - 1].trimmed(bytes).isEmpty
      if isWeb, opensBlock, ["WEBVTT", "NOTE", "STYLE", "REGION"].contains(first(of: words, bytes)) { isNote = true }
      let next = number + 1 < lines.count ? lines[number + 1] : line
      // A name or a number stands over a time.
      let isPassed = isNote || isTime(bytes, line) || isTime(bytes, next)
      if isPassed {
        layout.gaps.append(.init(range: TextRange(line.start, line.next), effect: .spaces))
      } else {
        pass(tags: words, bytes, &layout)
      }
      // A sentence goes on over the blank line between two subtitles.
      if number > 0, lines[number - 1].trimmed(bytes).isEmpty {
        layout.gaps.append(.init(range: TextRange(lines[number - 1].start, line.start), effect: .spaces))
      }
    }
    return layout
  }

  private static func first(of words: TextRange, _ bytes: [UInt8]) -> String {
    String(decoding: bytes[words.start..<words.end].prefix { $0 > 0x20 }, as: UTF8.self)
  }

  private static func isTime(_ bytes: [UInt8], _ line: TextLine) -> Bool {
    let text = bytes[line.start..<line.end].prefix(80)
    guard let dash = text.firstIndex(of: UInt8(ascii: "-")) else { return false }
    return bytes.stands("-->", at: dash, upTo: line.end)
  }

  private static func pass(tags words: TextRange, _ bytes: [UInt8], _ layout: inout Layout) {
    var open: Int?
    for at in words.start..<words.end {
      if bytes[at] == UInt8(ascii: "<") { open = at }
      if bytes[at] == UInt8(ascii: ">"), let from = open {
        layout.gaps.append(.init(range: TextRange(from, at + 1), effect: .joins))
        open = nil
      }
    }
  }
}
