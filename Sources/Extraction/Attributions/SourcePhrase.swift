internal import SourceText

/// Who speaks in the phrase that names a source: its heads, and what only tells more about them.
///
/// "Ann Hale and Bea Reed" are two parties, "Hale’s lawyer, Ned Crane" two names of one; "a spokesman for Hale" is the
/// spokesman, "critics of Hale" are the critics, "Hale, not Reed" is Hale, "Sen. John Reed (R-Texas)" is Reed.
package struct SourcePhrase: Sendable {
  /// A noun phrase that stands for the speaker.
  package struct Party: Sendable {
    /// With all that hangs on it: "Carla Dunn’s former lawyer from Marlow".
    package var extent: Range<Int>
    /// From its first word after a possessor up to what hangs on it: "former lawyer".
    package var core: Range<Int>
    /// The words that are the speaker: the noun that the phrase is about; of a person the name and the title before it.
    package var heads: Range<Int>
    /// The whole name, where the phrase ends in a person's.
    package var person: Range<Int>?
  }

  package private(set) var parties: [Party] = []
  /// "Neither Hale nor Reed", "nobody", "none of the crew": who is named there said nothing.
  package private(set) var isNegated = false

  private let prose: Prose
  private let names: ArraySlice<Name>

  /// - Parameter range: the tokens of the phrase.
  /// - Complexity: linear in the phrase, and one binary search in the names.
  package init(_ range: Range<Int>, _ prose: Prose, names: [Name]) {
    self.prose = prose
    let range = range.clamped(to: 0..<prose.tokens.count)
    let from = names.partitioningIndex { $0.tokens.upperBound > range.lowerBound }
    self.names = names[from...].prefix { $0.tokens.lowerBound < range.upperBound }
    if let first = range.first { isNegated = Negator.stands(at: first, in: prose.tokens) && !isNot(first) }
    var at = range.lowerBound
    while at < range.upperBound { at = read(at, range.upperBound) }
  }

  // MARK: Parts

  /// Reads one part, up to a mark or a conjunction at its own height; returns where the next begins.
  private mutating func read(_ start: Int, _ limit: Int) -> Int {
    let tokens = prose.tokens
    switch tokens[start].kind {
    case .open: return (tokens.first(from: start, to: limit) { $0.kind == .close } ?? limit - 1) + 1
    case .comma, .dash, .semicolon, .close: return start + 1
    default: break
    }
    if prose.tags[start] == .conjunction || tokens[start].keyword == .neither || tokens[start].keyword == .both {
      return start + 1
    }
    if isNot(start) || tokens.reads(start, Self.contrasts) || !opensNounPhrase(start) { return partEnd(start, limit) }
    return party(start, limit)
  }

  /// `not`, `rather than`, `instead of`: what follows is not who speaks.
  private func isNot(_ at: Int) -> Bool { prose.tokens[at].keyword == .not }
  private static let contrasts = WordSet("rather instead unlike than nor besides")

  private func opensNounPhrase(_ at: Int) -> Bool {
    let token = prose.tokens[at]
    switch prose.tags[at] {
    case .noun, .properNoun, .possessive, .determiner, .adjective: return true
    // "Q", "he", "those surveyed"; but not "who spoke on condition of anonymity".
    case .pronoun: return !token.is(.question)
    // "46" alone is an age.
    case .number: return at + 1 < prose.tokens.count && prose.tokens[at + 1].kind != .comma
    case .adverb, .conjunction: return token.is([.adjective, .noun, .numeral])
    case .punctuation: return token.kind == .currency || token.mayOpenQuotation
    default: return token.isCapitalized && token.is(.noun)
    }
  }

  /// The next comma, bracket or dash, names passed over.
  private func partEnd(_ start: Int, _ limit: Int) -> Int {
    var at = start + 1
    while at < limit {
      switch prose.tokens[at].kind {
      case .comma, .semicolon, .dash, .open: return at
      default: at += 1
      }
    }
    return limit
  }

  /// A noun phrase: what it is about, and what hangs on it.
  private mutating func party(_ start: Int, _ limit: Int) -> Int {
    let (tokens, tags) = (prose.tokens, prose.tags)
    var (at, coreStart, coreEnd) = (start, start, start)
    var isOpen = true
    scan: while at < limit {
      let token = tokens[at]
      if let name = name(at), name.tokens.upperBound <= limit, isOpen {
        let end = name.tokens.upperBound
        if end < limit, isPossessive(end) {
          (at, coreStart) = (end + 1, end + 1)
        } else {
          at = end
        }
        coreEnd = at
        continue
      }
      switch tags[at] {
      case .conjunction:
        // "the ministers of defense and finance": it joins what hangs on the noun.
        if isOpen || at + 1 < limit && name(at + 1)?.kind == .person && !endsOpen(at - 1) { break scan }
      case .preposition where at > coreStart: isOpen = false
      case .participle, .gerund, .finite, .subordinator, .adverb:
        if at > coreStart, coreEnd > coreStart { isOpen = false }
      case .pronoun where token.is(.question): isOpen = false
      case .punctuation:
        switch token.kind {
        case .comma, .semicolon, .dash, .open: break scan
        default: break
        }
      default: break
      }
      if isPossessive(at), isOpen { coreStart = at + 1 }
      at += 1
      if isOpen { coreEnd = at }
    }
    add(start..<at, coreStart..<max(coreStart, coreEnd))
    return max(at, start + 1)
  }

  /// Whether a preposition waits for its noun.
  private func endsOpen(_ at: Int) -> Bool { at >= 0 && prose.tags[at] == .preposition }

  private func isPossessive(_ at: Int) -> Bool {
    guard at + 1 < prose.tokens.count else { return false }
    let token = prose.tokens[at]
    return token.kind == .clitic && token.keyword == .cliticS
      || (token.kind == .closeSingle || token.kind == .straightSingle) && !token.isSpaced
  }

  private mutating func add(_ extent: Range<Int>, _ core: Range<Int>) {
    let (tokens, tags) = (prose.tokens, prose.tags)
    guard let last = core.last(where: { tokens[$0].isWord || tokens[$0].isNumber }) else { return }
    var party = Party(extent: extent, core: core, heads: last..<last + 1)
    if let name = name(last) {
      let own = name.tokens.clamped(to: core)
      if name.kind == .person || tags[last] == .properNoun && name.kind == .other {
        var first = own.lowerBound
        // "Sen.", "the lawyer": the title right before the name is the person too.
        var before = first - 1
        if before >= core.lowerBound, tokens[before].kind == .period { before -= 1 }
        if before >= core.lowerBound, tokens[before].isWord,
          tokens[before].is([.role, .title]) || tags[before] == .noun
        {
          first = before
        }
        (party.heads, party.person) = (first..<own.upperBound, own)
      } else {
        // "Bank of Aldergate": the bank.
        let of = own.dropFirst().first { tags[$0] == .preposition }
        let head = of.map { $0 - 1 } ?? last
        party.heads = head..<head + 1
      }
    }
    parties.append(party)
    // "data from the exchange", "a statement by the ministry": who tells it answers for it.
    if tokens[last].is(.document), var teller = teller(after: core.upperBound, extent.upperBound) {
      while teller < extent.upperBound { teller = read(teller, extent.upperBound) }
      return
    }
    // "60 percent of the voters", "some of the crew": of those who are counted.
    guard core.allSatisfy({ isCount($0) }), core.upperBound + 1 < extent.upperBound,
      tokens[core.upperBound].keyword == .of
    else { return }
    add(core.upperBound + 1..<extent.upperBound, core.upperBound + 1..<extent.upperBound)
  }

  /// Where the phrase of who gives a paper out begins: "from the exchange", "released on Monday by the ministry". Who only
  /// commissioned it does not tell it.
  private func teller(after start: Int, _ limit: Int) -> Int? {
    guard start + 1 < limit else { return nil }
    if prose.tokens.reads(start, Self.tellers) { return start + 1 }
    guard prose.tokens.reads(start, Self.issued),
      let by = prose.tokens.first(from: start, to: min(limit, start + 5), where: { $0.keyword == .by }), by + 1 < limit
    else { return nil }
    return by + 1
  }
  private static let issued = WordSet(
    "released published issued compiled collected gathered provided put signed written")

  private func isCount(_ at: Int) -> Bool {
    switch prose.tags[at] {
    case .number, .determiner, .pronoun, .adverb: true
    default:
      prose.tokens[at].is([.numeral, .figureWord]) || prose.tokens[at].kind == .percent
        || prose.tokens.reads(at, Self.counts)
    }
  }
  private static let tellers = WordSet("from by")
  private static let counts = WordSet("percent majority half most many several dozens scores hundreds thousands number")

  /// The name that begins at a token or holds it.
  private func name(_ at: Int) -> Name? { names.first { $0.tokens.contains(at) } }

  // MARK: Holding against words

  /// Whether a declared source is one of the parties: its words stand in the phrase in this order, what the phrase is
  /// about is among them, and no word before them makes another of it ("deputy", "former").
  package func names(_ declared: SourceWords) -> Bool { parties.contains { names(declared, $0) } }

  private func names(_ declared: SourceWords, _ party: Party) -> Bool {
    let said = party.extent.filter {
      prose.tokens[$0].isWord || prose.tokens[$0].isNumber || prose.tokens[$0].kind == .clitic
    }
    let words = declared.words
    guard !words.isEmpty, words.count <= said.count else { return false }
    return (0...said.count - words.count).contains { first in
      guard (0..<words.count).allSatisfy({ prose.tokens[said[first + $0]].hash == words[$0] }) else { return false }
      let taken = said[first]..<said[first + words.count - 1] + 1
      guard taken.overlaps(party.heads),
        party.core.contains(taken.lowerBound) || taken.lowerBound < party.core.lowerBound
      else { return false }
      if let person = party.person, taken.overlaps(person) { return true }
      return !isQualified(taken, party)
    }
  }

  /// `deputy minister` for “minister”, `mayor-elect` for “mayor”.
  private func isQualified(_ taken: Range<Int>, _ party: Party) -> Bool {
    let tokens = prose.tokens
    var before = taken.lowerBound - 1
    while before >= party.core.lowerBound {
      if tokens.reads(before, RoleQualifiers.before) { return true }
      guard tokens[before].kind == .hyphen || tokens[before].is([.organization, .nationality, .noun, .adjective]) else {
        break
      }
      before -= 1
    }
    let after = taken.upperBound
    return after + 1 < party.extent.upperBound && tokens[after].kind == .hyphen
      && tokens.reads(after + 1, RoleQualifiers.after)
  }
}

/// Words that make another office of the one whose name they stand beside.
package enum RoleQualifiers {
  static let before = WordSet(
    """
    former ex deputy vice acting interim assistant associate junior late then onetime erstwhile outgoing incoming \
    designate self would under co sub
    """)
  static let after = WordSet("elect designate emeritus emerita nominee")
}

/// The words of a source that a sheet declares, without an article at its start.
package struct SourceWords: Sendable {
  let words: [UInt32]

  package init(_ phrase: String) {
    let document = try? Document(id: "", text: phrase, published: nil)
    let tokens = document.map { Tokens($0, Lexicon.vocabulary) }
    let list = tokens.map { $0.filter { $0.isWord || $0.isNumber || $0.kind == .clitic } } ?? []
    let opensWithArticle = list.count > 1 && [.the, .a, .an].contains(list[0].keyword)
    words = list.dropFirst(opensWithArticle ? 1 : 0).map(\.hash)
  }

  /// Whether a word is a title or a role: "Sen.", "minister".
  package static func isTitle(_ word: String) -> Bool {
    guard let document = try? Document(id: "", text: word, published: nil) else { return false }
    return Tokens(document, Lexicon.vocabulary).first?.is([.title, .role]) ?? false
  }

  /// Whether the words stand in another phrase, in this order.
  package func stands(in phrase: String) -> Bool {
    let other = SourceWords(phrase).words
    guard !words.isEmpty, words.count <= other.count else { return false }
    return (0...other.count - words.count).contains { other[$0..<$0 + words.count].elementsEqual(words) }
  }

  /// Whether another phrase ends in these words.
  package func ends(_ phrase: String) -> Bool {
    !words.isEmpty && SourceWords(phrase).words.suffix(words.count).elementsEqual(words)
  }
}

extension Tokens {
  /// The first token from one to before another that is such.
  func first(from start: Int, to limit: Int, where isSuch: (Token) -> Bool) -> Int? {
    (start..<Swift.max(start, Swift.min(limit, count))).first { isSuch(self[$0]) }
  }
}
