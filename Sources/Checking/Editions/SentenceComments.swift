import SourceText

/// The comments of a sheet that give a sentence of its document, as a draft writes them, and what that sentence is now.
struct SentenceComments {
  /// A comment whose sentence was edited.
  struct Renewal: Sendable, Hashable {
    /// From the beginning of its first line to the end of its last, UTF-8 offsets into the file.
    var range: Range<Int>
    /// Without the end of the last line.
    var text: String
  }

  let bytes: [UInt8]
  let study: Study
  let editions: Editions?
  private let index: LineIndex
  /// So far above its fact is its sentence looked for.
  private static let farthest = 40

  init(_ bytes: [UInt8], _ study: Study, _ editions: Editions?) {
    (self.bytes, self.study, self.editions) = (bytes, study, editions)
    index = LineIndex(bytes)
  }

  /// Those above some lines, in the order of the file.
  func renewals(above lines: [Int]) -> [Renewal] {
    var seen: Set<Range<Int>> = []
    return lines.compactMap(block).filter { seen.insert($0).inserted }.compactMap(renewal)
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func words(_ line: Int) -> Substring {
    let range = index.range(ofLine: line, in: bytes)
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self).drop { $0.isWhitespace }
  }

  private func isSentence(_ words: Substring) -> Bool { words.hasPrefix("// ") && !words.hasPrefix("// – ") }

  /// The lines of the nearest comment above a fact, within its group of lines.
  private func block(above line: Int) -> Range<Int>? {
    let first = max(1, line - Self.farthest)
    guard line > first else { return nil }
    var last: Int?
    for above in stride(from: line - 1, through: first, by: -1) {
      let words = words(above)
      if isSentence(words) {
        last = above
        break
      }
      if words.isEmpty || words.hasPrefix("Section(") || words.hasPrefix("FactSheet(") { return nil }
    }
    guard let last else { return nil }
    var start = last
    while start > 1, isSentence(words(start - 1)) { start -= 1 }
    return start..<last + 1
  }

  private func renewal(_ block: Range<Int>) -> Renewal? {
    var text = block.map { words($0).dropFirst(3) }.joined(separator: " ")
    if text.hasSuffix(DraftFile.cut) { text.removeLast(DraftFile.cut.count) }
    let folded = FoldedText(phrase: text)
    guard !folded.bytes.isEmpty, !study.holds(folded), let now = sentence(like: text, folded) else { return nil }
    let (start, end) = (
      index.range(ofLine: block.lowerBound, in: bytes), index.range(ofLine: block.upperBound - 1, in: bytes)
    )
    let indent = String(decoding: bytes[start.start..<start.end].prefix { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
    let lines = DraftFile.comment(on: study.reading.text(now), indent: indent)
    return Renewal(range: start.start..<end.end, text: lines.joined(separator: "\n"))
  }

  /// The sentence that one of the older edition has become; where none is kept, one that shares half of its words.
  private func sentence(like text: String, _ folded: FoldedText) -> TextRange? {
    let reading = study.reading
    func sentence(_ range: TextRange?) -> Sentence? {
      guard let number = range.flatMap({ reading.sentence(at: $0.start) }) else { return nil }
      return reading.sentences.indices.contains(number) ? reading.sentences[number] : nil
    }
    if let editions, let place = editions.old.folded.places(of: folded, limit: 1).first {
      return sentence(editions.standing(of: place)?.range)?.range
    }
    guard let document = try? Document(id: study.path, text: text, published: nil),
      let now = sentence(study.standing(like: text)?.range)
    else { return nil }
    let old = Study(document).reading.prose.tokens
    let shared = Alignment(
      (0..<old.count).map { old[$0].hash }, now.tokens.map { reading.prose.tokens[$0].hash }
    ).partner.count { $0 != nil }
    return shared * 2 >= max(old.count, now.tokens.count) ? now.range : nil
  }
}
