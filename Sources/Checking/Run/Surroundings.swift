package import SourceText

extension Study {
  /// The longest stretch of text that a finding is known again by, in UTF-8 bytes to either side of it.
  private static let reach = 2_000

  /// The sentence or sentences that a passage stands in.
  ///
  /// - Complexity: logarithmic in the sentences; a sentence without end is cut off around the passage.
  package func sentences(around passage: TextRange) -> TextRange {
    let bytes = document.bytes
    let sentences = reading.sentences
    let low = sentences.partitioningIndex { $0.range.end > passage.start }
    var range = passage
    var at = low
    while at < sentences.count, sentences[at].range.start < max(passage.end, passage.start + 1) {
      range = range.union(sentences[at].range)
      at += 1
    }
    return TextRange(
      boundary(max(range.start, passage.start - Self.reach), in: bytes),
      boundary(min(range.end, max(passage.start, min(passage.end, passage.start + Self.reach)) + Self.reach), in: bytes)
    )
  }

  /// The offset from here on at which a code point begins.
  private func boundary(_ offset: Int, in bytes: [UInt8]) -> Int {
    var at = max(0, offset)
    while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
    return min(at, bytes.count)
  }

  /// The words of all sentences that some passages stand in, each once, in the order of the text: what a sign-off is
  /// given for.
  package func sentences(of passages: [TextRange]) -> String {
    var ranges: [TextRange] = []
    for range in passages.map(sentences(around:)).sorted() {
      if let last = ranges.last, range.start < last.end {
        ranges[ranges.count - 1] = last.union(range)
      } else {
        ranges.append(range)
      }
    }
    return ranges.map(document.text).joined(separator: " ")
  }
}
