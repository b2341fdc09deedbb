package import SourceText

/// Gives each token its part of speech.
///
/// The lexicon tells what a word can be, its neighbors what it is. One pass from left to right decides the words, with
/// what the clause still lacks as its memory; one from right to left decides whether `after`, `as` and their like open a
/// clause.
package enum Tagger {
  /// - Complexity: linear in the tokens: a look ahead is bounded.
  package static func tag(_ tokens: Tokens, _ sentences: [Sentence]) -> Column<PartOfSpeech> {
    var pass = TaggerPass(tokens)
    for sentence in sentences { pass.tag(sentence) }
    return pass.tags
  }
}

/// The state of the pass from left to right.
struct TaggerPass {
  /// What the verb group so far asks for.
  enum Wanted { case nothing, base, afterHave, afterBe }

  let tokens: Tokens
  let bytes: Column<UInt8>
  /// One for each token.
  var tags: Column<PartOfSpeech>

  // What is known at the token being tagged, within its sentence.
  var end = 0
  /// The tag before, adverbs and negation passed over; `mark` at the start.
  var left: PartOfSpeech = .punctuation
  /// The token that `left` is of; −1 at the start.
  var leftToken = -1
  var wanted: Wanted = .nothing
  /// An auxiliary opened the clause, so that the subject stands between it and its verb.
  var isInverted = false
  var hasFinite = false
  /// Clauses that wait for their verb while a relative clause stands in them.
  var waiting = 0
  /// The last finite verb says or thinks, so that a clause may follow without `that`.
  var mayReport = false
  var lastVerb: PartOfSpeech = .punctuation
  var isTitleCase = false
  /// The commas since the clause began.
  var commas = 0

  init(_ tokens: Tokens) {
    self.tokens = tokens
    bytes = tokens.bytes
    tags = Column([PartOfSpeech](repeating: .noun, count: tokens.count))
  }

  mutating func tag(_ sentence: Sentence) {
    end = min(sentence.tokens.upperBound, tokens.count)
    left = .punctuation
    leftToken = -1
    isTitleCase = Self.isTitleCase(tokens, sentence)
    startClause()
    waiting = sentence.tokens.first.map { tokens[$0].is(.subordinator) } == true ? 1 : 0
    commas = 0
    var isStart = true
    var mayOpen = false
    for at in sentence.tokens.lowerBound..<max(end, sentence.tokens.lowerBound) {
      let tag: PartOfSpeech
      switch tokens[at].kind {
      case .word:
        if let settled = settled(at) {
          tags[at] = settled
          isStart = false
          if settled != .adverb { pass(at, settled) }
          continue
        }
        tag = word(at, isStart: isStart)
      case .clitic: tag = clitic(at)
      case .number: tag = .number
      case .symbol where joinsName(at): tag = .properNoun
      default: tag = .punctuation
      }
      tags[at] = tag
      isStart = isStart && tag == .punctuation || opens(tokens[at])
      if tag == .preposition, tokens[at].is(.subordinator) { mayOpen = true }
      note(at, tag)
    }
    if mayOpen { OpenersPass.decide(tokens, &tags, sentence.tokens) }
  }

  /// `Brandt & Sons`: one name.
  private func joinsName(_ at: Int) -> Bool {
    let token = tokens[at]
    return token.length == 1 && bytes[Int(token.start)] == UInt8(ascii: "&") && tokens[at - 1].isCapitalized
      && tokens[at + 1].isCapitalized
  }

  /// A straight mark that touches the word before it closes.
  private func opens(_ token: Token) -> Bool {
    token.kind == .openQuote || token.kind == .openSingle || token.kind == .colon
      || token.kind == .straightQuote && token.isSpaced
  }

  mutating func startClause() {
    (wanted, isInverted, hasFinite, mayReport, lastVerb, commas) = (.nothing, false, false, false, .punctuation, 0)
  }

  /// Takes a noun, an article or the like into the state: it waits for nothing.
  @inline(always)
  private mutating func pass(_ at: Int, _ tag: PartOfSpeech) {
    if !isInverted { wanted = .nothing }
    left = tag
    leftToken = at
  }

  /// Takes what was decided into the state.
  private mutating func note(_ at: Int, _ tag: PartOfSpeech) {
    let token = tokens[at]
    switch tag {
    case .adverb: return
    case .particle where token.keyword != .to: return
    case .finite, .modal:
      if hasFinite && waiting > 0 { waiting -= 1 }
      // "There was a risk, officials said", "Hale, the skipper, is in trouble, she said": the verb's subject stands before.
      isInverted =
        tags[at - 1] != .particle && (tokens[at - 1].kind != .comma || startsPhrase(at + 1))
        && (left == .punctuation || left == .conjunction || left == .subordinator && leftToken == at - 1)
      hasFinite = true
      mayReport = token.is([.reporting, .thinking])
      lastVerb = .finite
      wanted = tag == .modal ? .base : token.is(.auxiliary) || token.kind == .clitic ? needs(token) : .nothing
    case .base, .participle, .gerund:
      lastVerb = tag
      if token.is([.reporting, .thinking]) && !token.is(.auxiliary) { mayReport = true }
      wanted = token.is(.auxiliary) ? needs(token) : .nothing
      isInverted = false
    case .particle: wanted = .base
    case .subordinator, .pronoun:
      guard tag == .subordinator || token.is([.question, .subordinator]) else {
        if !isInverted { wanted = .nothing }
        break
      }
      if !hasFinite { waiting = min(waiting + 1, 4) }
      startClause()
    case .punctuation:
      if token.kind == .comma { commas &+= 1 } else if !isInverted { wanted = .nothing }
      let closes = token.mayCloseQuotation && at > 0 && (tokens[at - 1].kind == .comma || tokens[at - 1].isTerminal)
      if closes || token.kind == .semicolon || token.kind == .colon || token.kind == .dash || token.mayOpenQuotation {
        startClause()
      }
    case .possessive where token.keyword == .whose:
      if !hasFinite { waiting = min(waiting + 1, 4) }
      startClause()
    default: return pass(at, tag)
    }
    left = tag
    leftToken = at
  }

  private func needs(_ token: Token) -> Wanted {
    switch token.keyword {
    case .have, .has, .had, .having: .afterHave
    case .do, .does, .did: .base
    case .done, .doing: .nothing
    case .cliticD: .base
    default: TaggerWords.isHave(token.hash) ? .afterHave : TaggerWords.isDo(token.hash) ? .base : .afterBe
    }
  }

  func next(_ at: Int) -> Token? { at + 1 < end ? tokens[at + 1] : nil }

  /// Most of its longer words are capitalized: a headline, where a capital says nothing.
  private static func isTitleCase(_ tokens: Tokens, _ sentence: Sentence) -> Bool {
    var (words, capitals) = (0, 0)
    let range = sentence.tokens.clamped(to: 0..<tokens.count)
    for at in range {
      let token = tokens[at]
      // Which words are long is nothing that can be foreseen: added up without a branch.
      let isLong = token.kind == .word && token.length > 3
      words &+= isLong ? 1 : 0
      capitals &+= isLong && token.isCapitalized ? 1 : 0
      // Were all that follow capitalized, there would be too many small ones all the same.
      if (words &- capitals) &* 3 > capitals &+ (range.upperBound &- at) { return false }
    }
    if words > 40 { return false }
    let ends = sentence.tokens.last.map { tokens[$0].kind == .period } ?? false
    return ends ? words >= 6 && capitals * 8 >= words * 7 : words >= 4 && capitals * 4 >= words * 3
  }
}

/// Auxiliaries that no rule names.
enum TaggerWords {
  private static let have = WordSet("haven't hasn't hadn't 've")
  private static let does = WordSet("don't doesn't didn't")
  static func isHave(_ hash: UInt32) -> Bool { have.contains(hash) }
  static func isDo(_ hash: UInt32) -> Bool { does.contains(hash) }
}
