/// Cuts a table of tokens into paragraphs and sentences.
///
/// A paragraph ends at a blank line, at a line that opens a list item or a heading, and at a line end after a final mark.
/// A sentence ends at a final mark, with the quotation marks and brackets that close after it, unless the mark belongs
/// to an abbreviation, an initial or a name, or the text goes on in lower case.
package enum Sentences {
  /// - Complexity: linear in the tokens.
  package static func split(_ tokens: Tokens, _ document: Document) -> [Sentence] {
    var sentences: [Sentence] = []
    sentences.reserveCapacity(tokens.count / 16 + 1)
    var start = 0
    var paragraph = -1
    /// The stops of the paragraph, as positions among all of them.
    var stops = 0..<0
    while start < tokens.count {
      stops = stops.upperBound..<stops.upperBound
      let end = paragraphEnd(tokens, start, &stops)
      paragraph += 1
      let part = part(of: Int(tokens[start].start), document)
      let first = sentences.count
      cut(tokens, start..<end, stops, paragraph, part, &sentences)
      let single = sentences.count - first == 1
      if single, let last = lastMark(tokens, start..<end), !last.isTerminal, last.kind != .colon {
        sentences[first].isHeading = sentences[first].tokens.count <= 24
      }
      start = end
    }
    return sentences
  }

  private static func part(of offset: Int, _ document: Document) -> Document.Part.Kind {
    document.parts.first { $0.range.contains(offset) }?.kind ?? .body
  }

  /// The token after a paragraph, whose stops are counted in.
  private static func paragraphEnd(_ tokens: Tokens, _ start: Int, _ stops: inout Range<Int>) -> Int {
    for stop in stops.upperBound..<tokens.stops.count {
      let at = Int(tokens.stops[stop])
      if at > start, beginsParagraph(tokens, at) { return at }
      stops = stops.lowerBound..<stop + 1
    }
    return tokens.count
  }

  @inline(always)
  private static func beginsParagraph(_ tokens: Tokens, _ at: Int) -> Bool {
    let token = tokens[at]
    guard token.flags.contains(.line) else { return false }
    if token.flags.contains(.paragraph) || token.kind == .bullet { return true }
    if token.kind == .hyphen, at + 1 < tokens.count, tokens[at + 1].isSpaced { return true }
    let before = tokens[at - 1]
    let closed = before.isTerminal || before.kind == .colon || before.mayCloseQuotation || before.kind == .close
    return closed && startsSentence(tokens, at)
  }

  private static func lastMark(_ tokens: Tokens, _ range: Range<Int>) -> Token? {
    var at = range.upperBound - 1
    while at > range.lowerBound, closes(tokens[at]) { at -= 1 }
    return at >= range.lowerBound ? tokens[at] : nil
  }

  private static func cut(
    _ tokens: Tokens, _ range: Range<Int>, _ stops: Range<Int>, _ paragraph: Int, _ part: Document.Part.Kind,
    _ sentences: inout [Sentence]
  ) {
    var start = range.lowerBound
    var done = start
    func sentence(to end: Int) -> Sentence {
      Sentence(
        tokens: start..<end, range: tokens.range(start..<end), paragraph: paragraph, part: part, isHeading: false)
    }
    for stop in stops {
      let at = Int(tokens.stops[stop])
      let token = tokens[at]
      // `U.S.` and `a.m.` have taken the period that may also end the sentence.
      guard at >= done, token.kind == .word ? token.flags.contains(.dotted) : token.isTerminal else { continue }
      var next = at + 1
      while next < range.upperBound, tokens[next].isTerminal { next += 1 }
      while next < range.upperBound, closes(tokens[next]), closesHere(tokens, next, range) { next += 1 }
      done = next
      if next < range.upperBound, !ends(tokens, at, next) { continue }
      sentences.append(sentence(to: next))
      start = next
    }
    if start < range.upperBound { sentences.append(sentence(to: range.upperBound)) }
  }

  private static func closes(_ token: Token) -> Bool {
    token.kind == .close || token.kind == .closeQuote || token.kind == .straightQuote || token.kind == .closeSingle
      || token.kind == .straightSingle
  }

  /// A straight mark closes when it touches the mark before it and white space, or the end, stands after it.
  private static func closesHere(_ tokens: Tokens, _ at: Int, _ range: Range<Int>) -> Bool {
    // Two apostrophes are written on either side of a quotation; spaced ones open the next.
    let isPair = tokens[at].kind == .closeQuote && !tokens[at].flags.contains(.wide)
    if tokens[at].isSpaced && tokens[at].kind != .close && (isPair || tokens[at].kind != .closeQuote) { return false }
    if tokens[at].kind == .close || tokens[at].kind == .closeQuote { return !tokens[at].flags.contains(.line) }
    return at + 1 >= range.upperBound || tokens[at + 1].isSpaced || closes(tokens[at + 1])
  }

  /// Whether a sentence ends between the mark at `mark` and the token at `next`.
  private static func ends(_ tokens: Tokens, _ mark: Int, _ next: Int) -> Bool {
    let token = tokens[mark]
    guard tokens[next].isSpaced || next > mark + 1 else { return false }
    guard startsSentence(tokens, next) else { return false }
    switch token.kind {
    case .question, .exclamation: return true
    case .ellipsis: return true
    case .word: return dottedEnds(tokens, mark, next)
    default: return next > mark + 1 || periodEnds(tokens, mark, next)
    }
  }

  /// A capital, a digit, or an opening mark before one of them.
  private static func startsSentence(_ tokens: Tokens, _ next: Int) -> Bool {
    var at = next
    while at < tokens.count, opens(tokens[at]), at < next + 4 { at += 1 }
    guard at < tokens.count else { return true }
    let token = tokens[at]
    switch token.kind {
    case .word: return token.isCapitalized || lowerCaseName(tokens, at)
    case .number, .currency, .bullet, .dash, .hyphen, .symbol, .ellipsis: return true
    default: return false
    }
  }

  /// A name that begins in lower case: `iPhone`, `eBay`, `al-Sudani`.
  private static func lowerCaseName(_ tokens: Tokens, _ at: Int) -> Bool {
    let text = tokens.bytes[Int(tokens[at].start)..<Int(tokens[at].end)]
    if text.dropFirst().prefix(2).contains(where: { (0x41...0x5A).contains($0) }) { return true }
    return at + 2 < tokens.count && tokens[at].length <= 3 && tokens[at + 1].kind == .hyphen
      && !tokens[at + 1].isSpaced && tokens[at + 2].isCapitalized
  }

  private static func opens(_ token: Token) -> Bool {
    token.kind == .open || token.kind == .openQuote || token.kind == .straightQuote || token.kind == .openSingle
      || token.kind == .straightSingle || token.kind == .closeQuote && token.isSpaced && !token.flags.contains(.wide)
  }

  private static func periodEnds(_ tokens: Tokens, _ mark: Int, _ next: Int) -> Bool {
    guard mark > 0, !tokens[mark].isSpaced else { return true }
    let before = tokens[mark - 1]
    guard before.kind == .word else { return true }
    // An initial: "J. Smith", but not "vitamin C. It".
    if before.length == 1, before.isCapitalized { return Abbreviations.starters.contains(tokens[next].hash) }
    switch Abbreviations.kinds[before.hash] {
    case .title: return false
    case .beforeNumber: return tokens[next].kind != .number && !tokens[next].isCapitalized
    case .month where tokens[next].kind == .number: return false
    case .month, .other: return Abbreviations.starters.contains(tokens[next].hash)
    case nil: return true
    }
  }

  private static func dottedEnds(_ tokens: Tokens, _ mark: Int, _ next: Int) -> Bool {
    guard tokens.bytes[Int(tokens[mark].end) - 1] == UInt8(ascii: ".") else { return false }
    if next > mark + 1 { return true }
    if tokens[next].mayOpenQuotation { return true }
    return Abbreviations.starters.contains(tokens[next].hash)
  }
}
