internal import SourceText

/// Reads the quotations of a text.
///
/// Double marks of every shape, and single ones in the British manner. A quotation that its paragraph leaves open goes on
/// when the next paragraph opens with a mark again; otherwise it is unclosed. What is quoted within a quotation belongs
/// to it.
package enum Quotations {
  /// - Complexity: linear in the tokens; a look ahead is bounded.
  package static func read(_ prose: Prose) -> [Quotation] {
    var pass = QuotationPass(prose)
    pass.run()
    return pass.found
  }
}

struct QuotationPass {
  private enum Shape { case double, single }
  private struct Opening {
    var token: Int
    var shape: Shape
    /// Marks of the same shape within it that are still open.
    var depth = 0
    /// White space stands on both sides of its mark, and so it will on the closing one's left.
    var isLoose = false
  }

  let prose: Prose
  let tokens: Tokens
  var found: [Quotation] = []
  private var opening: Opening?
  /// The quotation that the paragraph before left open: its number and the first token after its paragraph.
  private var left: (number: Int, next: Int)?

  init(_ prose: Prose) {
    self.prose = prose
    tokens = prose.tokens
  }

  mutating func run() {
    for at in tokens.indices {
      let token = tokens[at]
      if token.kind == .word, !token.flags.contains(.line) { continue }
      if token.flags.contains(.line), opening != nil, startsParagraph(at) { endParagraph(at) }
      switch token.kind {
      case .openQuote, .closeQuote, .straightQuote: double(at)
      case .openSingle, .closeSingle, .straightSingle: single(at)
      default: break
      }
    }
    endParagraph(tokens.count)
  }

  private func startsParagraph(_ at: Int) -> Bool {
    let sentence = Int(prose.sentenceOf[at])
    guard prose.sentences.indices.contains(sentence), sentence > 0 else { return false }
    guard prose.sentences[sentence].tokens.lowerBound == at else { return tokens[at].flags.contains(.paragraph) }
    return prose.sentences[sentence].paragraph != prose.sentences[sentence - 1].paragraph
  }

  /// The paragraph ends with a quotation open.
  private mutating func endParagraph(_ at: Int) {
    guard let open = opening else { return }
    // The mark that closes it stands in the next paragraph, with none before it: the paragraph is its own.
    if at < tokens.count, open.shape == .double, !opensParagraph(at, open.shape), closesNext(at) { return }
    opening = nil
    guard at > open.token + 1 else { return }
    if open.depth > 0, tokens[at - 1].kind == .closeQuote {
      // The mark within it was the end of a paragraph that was lost, opened anew and never closed by itself.
      add(open.token, at - 1, isClosed: true, hasMark: true)
      return
    }
    let goesOn = at < tokens.count && opensParagraph(at, open.shape)
    add(open.token, at - 1, isClosed: goesOn, hasMark: false)
    left = goesOn ? (found.count - 1, at) : nil
  }

  /// Whether the first double mark of the paragraph at a token is one that closes.
  private func closesNext(_ at: Int) -> Bool {
    for next in at + 1..<min(tokens.count, at + Self.reach) {
      let token = tokens[next]
      if token.flags.contains(.line), startsParagraph(next) { return false }
      switch token.kind {
      case .openQuote: return false
      case .closeQuote: return !isStraightPair(next) || !token.isSpaced
      case .straightQuote: return !token.isSpaced && !isAttached(next)
      default: break
      }
    }
    return false
  }

  /// Whether a mark that closes comes in the paragraph after a token, before any that opens.
  private func closesAhead(_ at: Int, _ kind: Token.Kind) -> Bool {
    for next in at + 1..<min(tokens.count, at + Self.reach) {
      if tokens[next].flags.contains(.paragraph) || tokens[next].kind == .openQuote { return false }
      if tokens[next].kind == kind { return true }
    }
    return false
  }

  /// Whether the next two straight marks of the paragraph both close: the one here opens words within words.
  private func closesTwice(_ at: Int) -> Bool {
    var closers = 0
    for next in at + 1..<min(tokens.count, at + Self.reach) where closers < 2 {
      let token = tokens[next]
      if token.flags.contains(.paragraph) || token.kind == .openQuote { return false }
      guard token.kind == .straightQuote || token.kind == .closeQuote else { continue }
      if token.isSpaced { return false }
      closers += 1
    }
    return closers == 2
  }

  /// So many tokens are looked at for a mark.
  private static let reach = 160

  private func opensParagraph(_ at: Int, _ shape: Shape) -> Bool {
    switch tokens[at].kind {
    case .openQuote, .straightQuote: shape == .double
    case .closeQuote: shape == .double && isStraightPair(at)
    case .openSingle, .straightSingle: shape == .single
    default: false
    }
  }

  /// Two apostrophes, which wire copy writes on either side.
  private func isStraightPair(_ at: Int) -> Bool {
    tokens[at].kind == .closeQuote && !tokens[at].flags.contains(.wide)
  }

  private func isAttached(_ at: Int) -> Bool { at + 1 < tokens.count && !tokens[at + 1].isSpaced }
  private func startsSpaced(_ at: Int) -> Bool {
    guard at > 0, !tokens[at].isSpaced else { return true }
    switch tokens[at - 1].kind {
    case .open, .dash, .openQuote, .openSingle, .straightQuote, .straightSingle, .hyphen, .slash: return true
    default: return false
    }
  }

  private mutating func double(_ at: Int) {
    let token = tokens[at]
    let either = token.kind == .straightQuote || isStraightPair(at)
    if opening?.shape == .single {
      if token.kind == .openQuote { return }
      if !(token.kind == .straightQuote && found.isEmpty) { return }
    }
    guard let open = opening else {
      if token.kind == .closeQuote && !either { return }
      if either {
        let isLoose = token.isSpaced && !isAttached(at) && closesAhead(at, token.kind)
        guard isLoose || isAttached(at) && startsSpaced(at) else { return }
        if isLoose {
          opening = Opening(token: at, shape: .double, isLoose: true)
          return
        }
        if at > 0, tokens[at - 1].kind == .number, !token.isSpaced { return }
      }
      opening = Opening(token: at, shape: .double)
      return
    }
    if token.kind == .openQuote {
      opening?.depth = min(open.depth + 1, 1 << 20)
      return
    }
    // A straight mark within curly ones: a title, or words within words.
    if token.kind == .straightQuote, tokens[open.token].kind == .openQuote, closesAhead(at, .closeQuote) { return }
    if either, !open.isLoose, token.isSpaced, opensWord(at), at > open.token + 1, !isShort(open.token, at) {
      if closesTwice(at) {
        opening?.depth = min(open.depth + 1, 1 << 20)
        return
      }
      if tokens[at - 1].isTerminal, !tellsSpeaker(open.token, at) {
        // A break between two paragraphs of one quotation was lost: it opens anew.
        opening = Opening(token: at, shape: .double)
        add(open.token, at - 1, isClosed: true, hasMark: false)
        left = (found.count - 1, at)
        return
      }
      // An opening mark where a closing one was due: the first was never closed.
      opening = Opening(token: at, shape: .double)
      add(open.token, at - 1, isClosed: false, hasMark: false)
      return
    }
    if open.depth > 0 {
      opening?.depth -= 1
      return
    }
    opening = nil
    add(open.token, at, isClosed: true, hasMark: true, thirdMark: isThirdMark(at + 1) ? at + 1 : nil)
  }

  /// `''He sang 'Blue Water,''' Hale said`: three apostrophes close a quotation within a quotation, and the outer one.
  private func isThirdMark(_ at: Int) -> Bool {
    guard at > 0, at < tokens.count, isStraightPair(at - 1), !tokens[at].isSpaced else { return false }
    return (tokens[at].kind == .straightSingle || tokens[at].kind == .closeSingle) && !isAttached(at)
  }

  /// Whether a mark touches what may begin a quotation, and not a comma or a period.
  private func opensWord(_ at: Int) -> Bool {
    guard isAttached(at) else { return false }
    switch tokens[at + 1].kind {
    case .comma, .period, .semicolon, .colon, .question, .exclamation, .close: return false
    default: return true
    }
  }

  /// Whether somebody is told to speak between two tokens: “…, said Hale.”
  private func tellsSpeaker(_ from: Int, _ to: Int) -> Bool {
    (from + 1..<max(from + 1, to)).contains { tokens[$0].is(.reporting) && prose.tags[$0] == .finite }
  }

  /// A quotation of one word set off by spaces on both sides.
  private func isShort(_ from: Int, _ to: Int) -> Bool { to - from <= 2 }

  private mutating func single(_ at: Int) {
    let token = tokens[at]
    if opening?.shape == .double { return }
    guard let open = opening else {
      guard token.kind != .closeSingle, isAttached(at), startsSpaced(at) else { return }
      let next = tokens[at + 1]
      guard next.kind != .number, !Self.elided.contains(next.hash), closerAhead(at) else { return }
      opening = Opening(token: at, shape: .single)
      return
    }
    if token.kind == .openSingle { return }
    guard !token.isSpaced, !isAttached(at) || endsWord(at), !isPossessive(at) else { return }
    opening = nil
    add(open.token, at, isClosed: true, hasMark: true)
  }

  private func endsWord(_ at: Int) -> Bool {
    at + 1 >= tokens.count || tokens[at + 1].kind != .word && tokens[at + 1].kind != .number
  }

  /// The apostrophe of a plural: `the boats’ owners`.
  private func isPossessive(_ at: Int) -> Bool {
    guard at > 0, at + 1 < tokens.count, tokens[at - 1].kind == .word, tokens[at + 1].kind == .word else {
      return false
    }
    guard prose.tokens.bytes[Int(tokens[at - 1].end) - 1] | 0x20 == 0x73 else { return false }
    return closerAhead(at)
  }

  /// Whether a mark that can close comes before the paragraph ends.
  private func closerAhead(_ at: Int) -> Bool {
    var next = at + 1
    let limit = min(tokens.count, at + 160)
    while next < limit {
      let token = tokens[next]
      if token.flags.contains(.paragraph) { return false }
      switch token.kind {
      case .closeSingle, .straightSingle: if !token.isSpaced, !isAttached(next) || endsWord(next) { return true }
      case .openSingle, .openQuote: return false
      default: break
      }
      next += 1
    }
    return false
  }

  /// Words that have lost their beginning: `’til`, `’em`.
  private static let elided = WordSet("til em n tis twas cause round")

  private mutating func add(_ first: Int, _ last: Int, isClosed: Bool, hasMark: Bool, thirdMark: Int? = nil) {
    guard first < last, last < tokens.count else { return }
    let range = prose.tokens.range(first..<(thirdMark ?? last) + 1)
    let inner = first + 1..<(hasMark ? last : last + 1)
    guard !inner.isEmpty else { return }
    var quotation = Quotation(
      range: range, inner: prose.tokens.range(inner), isClosed: isClosed,
      kind: QuotationKind.of(prose, first, inner, hasMark ? last : nil), sentence: Int(prose.sentenceOf[first]))
    quotation.tokens = first..<(thirdMark ?? last) + 1
    if let left, left.next == first {
      quotation.continues = left.number
      quotation.kind = .direct
      found[left.number].kind = .direct
    }
    left = nil
    found.append(quotation)
  }
}
