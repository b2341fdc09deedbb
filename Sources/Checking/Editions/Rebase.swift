package import SourceText

/// The anchors of an assertion file that stand no more in a text, each with what seems to stand in its place.
package struct Rebase: Sendable {
  package struct Move: Sendable {
    package var anchor: SheetAnchors.Anchor
    /// The words to put there; nil where they were not found, or would state something else.
    package var words: String?
    /// What stands there now and states something else: another number, the opposite, or other words of a quotation.
    package var other: String?
    /// Whether it is words of a quotation that are other words now: nobody’s words are moved by a program.
    package var isRequoted = false
    /// Where the fact seems to stand now; nil where even its sentence is gone.
    package var range: TextRange?
    /// Another edition of the sheet that the anchor is good for and the new words are not.
    package var keptBy: String?
  }

  package let path: String
  package let bytes: [UInt8]
  /// In the order of the file.
  package let moves: [Move]
  /// The comments above the facts whose sentence reads otherwise now.
  private let renewals: [SentenceComments.Renewal]

  /// Whether there is nothing to propose and nothing to say.
  package var isEmpty: Bool { moves.isEmpty && renewals.isEmpty }

  /// - Parameter editions: nil when no older edition is kept: anchors are then looked for by their own words.
  /// - Parameter library: where the other editions of a sheet lie.
  package init(path: String, _ bytes: [UInt8], of study: Study, _ editions: Editions?, in library: Library? = nil) {
    (self.path, self.bytes) = (path, bytes)
    let anchors = SheetAnchors.written(in: bytes, of: study.path)
    let moves: [Move] = anchors.compactMap { anchor in
      let folded = FoldedText(phrase: anchor.phrase)
      guard !folded.bytes.isEmpty, study.folded.places(of: folded, limit: 1).isEmpty else { return nil }
      let others = anchor.editions.compactMap { try? library?.study($0).get() }.filter { $0.holds(folded) }
      let earlier = others.last.map { Editions(from: $0, to: study) }
      let standing =
        editions?.standing(of: anchor.phrase) ?? earlier?.standing(of: anchor.phrase)
        ?? study.standing(like: anchor.phrase)
      let isRequoted = Rebase.requotes(anchor, standing, study, editions ?? earlier)
      let isSame = !isRequoted && standing?.words.map { Rebase.states($0, what: anchor.phrase) } ?? false
      let words = isSame ? standing?.words : nil
      // What another edition would lose is no proposal.
      let keeper = words.flatMap { words in others.first { !$0.holds(FoldedText(phrase: words)) } }
      return Move(
        anchor: anchor, words: keeper == nil ? words : nil, other: isSame && keeper == nil ? nil : standing?.words,
        isRequoted: isRequoted, range: standing?.range, keptBy: keeper?.path)
    }
    self.moves = moves
    let moved = Dictionary(moves.map { ($0.anchor.range, $0.range) }, uniquingKeysWith: { first, _ in first })
    let facts = anchors.map { anchor in
      let places = study.folded.places(of: FoldedText(phrase: anchor.phrase), limit: 2)
      return SentenceComments.Fact(
        line: anchor.line, phrase: anchor.phrase, now: moved[anchor.range] ?? (places.count == 1 ? places[0] : nil))
    }
    renewals = SentenceComments(bytes, study, editions).renewals(above: facts)
  }

  /// Whether an anchor's words within quotation marks would become others.
  private static func requotes(
    _ anchor: SheetAnchors.Anchor, _ standing: Editions.Standing?, _ study: Study, _ editions: Editions?
  ) -> Bool {
    guard let standing, standing.words != nil else { return false }
    let now = study.quoted(within: standing.range)
    guard let old = editions?.old, let place = old.folded.places(of: FoldedText(phrase: anchor.phrase), limit: 1).first
    else { return anchor.label == "quotation" || !now.isEmpty }
    return (anchor.label == "quotation" ? FoldedText(phrase: anchor.phrase).bytes : old.quoted(within: place)) != now
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

  /// The file with each proposal in its anchor's place, and each comment with its sentence as it is now.
  package var rebased: [UInt8] {
    var edits = renewals.map { (range: $0.range, text: $0.text) }
    for move in moves {
      if let words = move.words { edits.append((move.anchor.range, SwiftText.literal(words))) }
    }
    var rebased: [UInt8] = []
    var at = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where edit.range.lowerBound >= at {
      rebased += bytes[at..<edit.range.lowerBound]
      rebased += Array(edit.text.utf8)
      at = edit.range.upperBound
    }
    return rebased + bytes[at...]
  }

  /// The change as a unified diff; empty when nothing is proposed.
  package var diff: String {
    let hunks = LineDiff(Rebase.lines(bytes), Rebase.lines(rebased)).hunks
    return hunks.isEmpty ? "" : "--- \(path)\n+++ \(path)\n" + hunks.joined()
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

  /// The words of a passage that stand within quotation marks, folded.
  func quoted(within passage: TextRange) -> [UInt8] {
    let parts = reading.quotations.filter { $0.kind == .direct || $0.kind == .partial }.compactMap { quotation in
      let range = TextRange(max(quotation.inner.start, passage.start), min(quotation.inner.end, passage.end))
      return range.start < range.end ? reading.text(range) : nil
    }
    return FoldedText(phrase: parts.joined(separator: " ")).bytes
  }

  /// Where words that stand here no more may stand, by these words alone.
  func standing(like phrase: String) -> Editions.Standing? {
    guard let document = try? Document(id: path, text: phrase, published: nil) else { return nil }
    let words = Study(document)
    guard !words.reading.sentences.isEmpty else { return nil }
    return Editions(from: words, to: self).standing(of: phrase)
  }
}
