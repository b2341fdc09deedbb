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

  /// A fact beneath a comment: the words that it named, and where they or what became of them stand now.
  struct Fact {
    var line: Int
    var phrase: String
    var now: TextRange?
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

  /// Those above some facts, in the order of the file.
  func renewals(above facts: [Fact]) -> [Renewal] {
    var blocks: [(block: Range<Int>, facts: [Fact])] = []
    for fact in facts.sorted(by: { $0.line < $1.line }) {
      guard let block = block(above: fact.line) else { continue }
      if blocks.last?.block == block {
        blocks[blocks.count - 1].facts.append(fact)
      } else {
        blocks.append((block, [fact]))
      }
    }
    return blocks.compactMap { renewal($0.block, of: $0.facts) }
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

  private func renewal(_ block: Range<Int>, of facts: [Fact]) -> Renewal? {
    var text = block.map { words($0).dropFirst(3) }.joined(separator: " ")
    if text.hasSuffix(DraftFile.cut) { text.removeLast(DraftFile.cut.count) }
    let folded = FoldedText(phrase: text)
    guard !folded.bytes.isEmpty, !study.holds(folded),
      let now = sentence(of: facts, text, folded) ?? sentence(like: text, folded)
    else { return nil }
    let (start, end) = (
      index.range(ofLine: block.lowerBound, in: bytes), index.range(ofLine: block.upperBound - 1, in: bytes)
    )
    let indent = String(decoding: bytes[start.start..<start.end].prefix { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
    let lines = DraftFile.comment(on: study.reading.text(now), indent: indent)
    return Renewal(range: start.start..<end.end, text: lines.joined(separator: "\n"))
  }

  /// Where the facts beneath a comment stand now, if it gives the sentence that they were drafted of, and they have not
  /// gone to several places.
  private func sentence(of facts: [Fact], _ comment: String, _ folded: FoldedText) -> TextRange? {
    let reading = study.reading
    let numbers = Set(facts.compactMap { $0.now.flatMap { reading.sentence(at: $0.start) } })
    // A sentence that was cut in two is still one comment.
    guard let first = numbers.min(), let last = numbers.max(), last - first < 2,
      reading.sentences.indices.contains(first), reading.sentences.indices.contains(last)
    else { return nil }
    let now = reading.sentences[first].range.union(reading.sentences[last].range)
    if let editions, !editions.old.folded.places(of: folded, limit: 1).isEmpty { return now }
    // What somebody wrote about a fact may name its words, and has few others in common with the text.
    let isTheirs = facts.contains { !folded.places(of: FoldedText(phrase: $0.phrase), limit: 1).isEmpty }
    let shares = shared(comment, reading.sentences[first].tokens.lowerBound..<reading.sentences[last].tokens.upperBound)
    return isTheirs && shares.count >= 4 && shares.count * 4 >= shares.most ? now : nil
  }

  /// How many words a comment and some tokens have in common, in their order, and how many the longer of them has.
  private func shared(_ comment: String, _ tokens: Range<Int>) -> (count: Int, most: Int) {
    guard let document = try? Document(id: study.path, text: comment, published: nil) else { return (0, 1) }
    let (old, new) = (Study(document).reading.prose.tokens, study.reading.prose.tokens)
    let partners = Alignment((0..<old.count).map { old[$0].hash }, tokens.map { new[$0].hash }).partner
    return (partners.count { $0 != nil }, max(old.count, tokens.count))
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
    guard let now = sentence(study.standing(like: text)?.range) else { return nil }
    let shares = shared(text, now.tokens)
    return shares.count * 2 >= shares.most ? now.range : nil
  }
}
