package import SourceText

/// The anchors of an assertion file that stand no more in a text, each with what seems to stand in its place.
package struct Rebase: Sendable {
  package struct Move: Sendable {
    package var anchor: SheetAnchors.Anchor
    /// The words to put there; nil where they were not found, or would state something else.
    package var words: String?
    /// What stands there now and states something else: another number, or the opposite.
    package var other: String?
    /// Where the fact seems to stand now; nil where even its sentence is gone.
    package var range: TextRange?
    /// Another edition of the sheet that the anchor is good for and the new words are not.
    package var keptBy: String?
  }

  package let path: String
  package let bytes: [UInt8]
  /// In the order of the file.
  package let moves: [Move]

  /// - Parameter editions: nil when no older edition is kept: anchors are then looked for by their own words.
  /// - Parameter library: where the other editions of a sheet lie.
  package init(path: String, _ bytes: [UInt8], of study: Study, _ editions: Editions?, in library: Library? = nil) {
    (self.path, self.bytes) = (path, bytes)
    moves = SheetAnchors.written(in: bytes, of: study.path).compactMap { anchor in
      let folded = FoldedText(phrase: anchor.phrase)
      guard !folded.bytes.isEmpty, study.folded.places(of: folded, limit: 1).isEmpty else { return nil }
      let others = anchor.editions.compactMap { try? library?.study($0).get() }.filter { $0.holds(folded) }
      let earlier = others.last.map { Editions(from: $0, to: study) }
      let standing =
        editions?.standing(of: anchor.phrase) ?? earlier?.standing(of: anchor.phrase)
        ?? study.standing(like: anchor.phrase)
      let isSame = standing?.words.map { Rebase.states($0, what: anchor.phrase) } ?? false
      let words = isSame ? standing?.words : nil
      // What another edition would lose is no proposal.
      let keeper = words.flatMap { words in others.first { !$0.holds(FoldedText(phrase: words)) } }
      return Move(
        anchor: anchor, words: keeper == nil ? words : nil, other: isSame && keeper == nil ? nil : standing?.words,
        range: standing?.range, keptBy: keeper?.path)
    }
  }

  /// Whether new words differ from the old in neither a number nor a "not": what states something else is a fact for a
  /// person to look at, and no anchor to be moved.
  private static func states(_ words: String, what phrase: String) -> Bool {
    func told(_ text: String) -> [String] {
      text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
        .filter { word in
          word.contains(where: \.isNumber) || NumberWords.next(word) != nil || Negation.isWord(word)
        }.sorted()
    }
    return told(words) == told(phrase)
  }

  /// The file with each proposal in its anchor's place.
  package var rebased: [UInt8] {
    var rebased: [UInt8] = []
    var at = 0
    for move in moves {
      guard let words = move.words, move.anchor.range.lowerBound >= at else { continue }
      rebased += bytes[at..<move.anchor.range.lowerBound]
      rebased += Array(SwiftText.literal(words).utf8)
      at = move.anchor.range.upperBound
    }
    return rebased + bytes[at...]
  }

  /// The change as a unified diff; empty when nothing is proposed.
  package var diff: String {
    let (old, new) = (Rebase.lines(bytes), Rebase.lines(rebased))
    let changed = zip(old, new).enumerated().filter { $0.element.0 != $0.element.1 }.map(\.offset)
    guard !changed.isEmpty else { return "" }
    var text = "--- \(path)\n+++ \(path)\n"
    var at = 0
    while at < changed.count {
      var end = at
      while end + 1 < changed.count, changed[end + 1] - changed[end] <= 3 { end += 1 }
      let range = max(0, changed[at] - 1)..<min(old.count, changed[end] + 2)
      text += "@@ -\(range.lowerBound + 1),\(range.count) +\(range.lowerBound + 1),\(range.count) @@\n"
      var kept: [String] = []
      for line in range {
        if old[line] == new[line] {
          text += kept.joined()
          kept = []
          text += " \(old[line])\n"
        } else {
          text += "-\(old[line])\n"
          kept.append("+\(new[line])\n")
        }
      }
      text += kept.joined()
      at = end + 1
    }
    return text
  }

  private static func lines(_ bytes: [UInt8]) -> [Substring] {
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

extension Study {
  /// Whether a phrase stands in the text.
  func holds(_ phrase: FoldedText) -> Bool { !folded.places(of: phrase, limit: 1).isEmpty }

  /// Where words that stand here no more may stand, by these words alone.
  func standing(like phrase: String) -> Editions.Standing? {
    guard let document = try? Document(id: path, text: phrase, published: nil) else { return nil }
    let words = Study(document)
    guard !words.reading.sentences.isEmpty else { return nil }
    return Editions(from: words, to: self).standing(of: phrase)
  }
}
