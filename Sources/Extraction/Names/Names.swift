internal import SourceText

/// Reads the names of persons, organizations and places.
package enum Names {
  /// - Complexity: linear in the tokens.
  package static func read(_ prose: Prose) -> [Name] {
    var pass = NamePass(prose)
    for sentence in prose.sentences { pass.read(sentence, prose) }
    return pass.settled(prose.tokens.bytes)
  }
}

struct NamePass {
  /// A name while its bearer may still be learned: no text is made of it before the end.
  private struct Mention: FlatEdged {
    static var beyond: Mention {
      Mention(tokens: 0..<0, bytes: 0, kind: .other, full: -1, first: -1, role: nil, sentence: -1, gender: nil)
    }
    var tokens: Range<Int>
    var bytes: Int
    var kind: Name.Kind
    /// The mention that writes the name in full.
    var full: Int
    var first: Int
    var role: TextRange?
    var sentence: Int
    var gender: Name.Gender?
  }

  private let tokens: Tokens
  private var mentions: [Mention] = []
  /// The latest person, organization or place of each last word, by its hash.
  private var bearers = WordTable<Int>(places: 128)
  /// The latest person of each first name.
  private var firstNames = WordTable<Int>(places: 32)
  /// Single words that may yet turn out to be persons: the mentions that wait for their bearer.
  private var waiting: [(hash: UInt32, mention: Int)] = []
  /// Family names of several persons, and of somebody’s relative: a bare one before them may be any of these.
  private var shared = WordTable<Void>()
  /// Single words that stand before a noun as what it is of: `Blackmoor personnel`.
  private var modifiers = WordTable<Void>()

  init(_ prose: Prose) {
    tokens = prose.tokens
    mentions.reserveCapacity(tokens.count / 8)
    waiting.reserveCapacity(tokens.count / 32)
  }

  mutating func read(_ sentence: Sentence, _ prose: Prose) {
    let tags = prose.tags
    let end = min(sentence.tokens.upperBound, tags.count)
    var at = sentence.tokens.lowerBound
    while at < end {
      guard tags[at] == .properNoun, !tokens[at].is(.calendar) || NameRun.isGiven(prose, at) else {
        at += 1
        continue
      }
      let run = NameRun(prose, at, end)
      add(run, sentence, prose)
      at = max(run.end, at + 1)
    }
  }

  private mutating func add(_ run: NameRun, _ sentence: Sentence, _ prose: Prose) {
    var kind = NameKinds.kind(prose, run, sentence)
    var core = run.core
    guard !core.isEmpty else { return }
    if core.count == 1, let known = bearers[tokens[core.lowerBound].hash], kind != .organization || run.role == nil {
      kind = mentions[known].kind
    }
    if kind != .person { core = run.start..<run.end }
    let number = mentions.count
    mentions.append(
      Mention(
        tokens: core, bytes: length(core), kind: kind, full: number, first: number,
        role: kind == .person ? NameRoles.role(prose, run, sentence) : nil,
        sentence: Int(prose.sentenceOf[core.lowerBound]),
        gender: kind == .person ? NameKinds.gender(prose, run, core) : nil))
    if core.count == 1, kind == .other, isModifier(core.upperBound, tags: prose) {
      modifiers[tokens[core.lowerBound].hash] = ()
    }
    link(number, core)
    if kind == .person, core.count > 1, let role = mentions[number].role, isSomebodys(role, prose, sentence) {
      shared[tokens[lastWord(core)].hash] = ()
    }
  }

  private func isModifier(_ next: Int, tags prose: Prose) -> Bool {
    next < tokens.count && tokens[next].isWord && !tokens[next].isCapitalized && prose.tags[next] == .noun
  }

  /// `her husband, Bill Hale`: who is told as somebody’s is not the one of that name who was spoken of.
  private func isSomebodys(_ role: TextRange, _ prose: Prose, _ sentence: Sentence) -> Bool {
    let first = prose.tokens.indices(in: role, within: sentence.tokens).lowerBound
    return first < prose.tags.count && prose.tags[first] == .possessive
  }

  private func range(_ tokens: Range<Int>) -> TextRange {
    TextRange(Int(self.tokens[tokens.lowerBound].start), Int(self.tokens[tokens.upperBound - 1].end))
  }

  private func length(_ tokens: Range<Int>) -> Int {
    Int(self.tokens[tokens.upperBound - 1].end) - Int(self.tokens[tokens.lowerBound].start)
  }

  /// Ties a mention to its bearer, or makes it one.
  private mutating func link(_ number: Int, _ core: Range<Int>) {
    let last = lastWord(core)
    let hash = tokens[last].hash
    let isShort = core.count == 1
    if let known = bearers[hash], agrees(number, known, isShort) {
      take(number, from: known)
      return
    }
    if !isShort, bearers.contains(hash) { shared[hash] = () }
    if isShort, mentions[number].kind != .organization, let known = firstNames[hash] {
      mentions[number].kind = .person
      take(number, from: known)
      return
    }
    if isShort, mentions[number].kind == .other { waiting.append((hash, number)) }
    guard mentions[number].kind != .other else { return }
    bearers[hash] = number
    if mentions[number].kind == .person, core.count > 1 { firstNames[tokens[core.lowerBound].hash] = number }
    if mentions[number].kind == .organization { expand(number, core) }
  }

  private func fullLength(_ number: Int) -> Int { mentions[mentions[number].full].bytes }

  private mutating func take(_ number: Int, from known: Int) {
    let first = mentions[known].first
    mentions[number].first = first
    if fullLength(number) < fullLength(first) {
      mentions[number].full = mentions[first].full
    } else {
      mentions[first].full = mentions[number].full
    }
    if mentions[number].gender == nil { mentions[number].gender = mentions[first].gender }
    if mentions[first].gender == nil { mentions[first].gender = mentions[number].gender }
    mentions[number].kind = mentions[first].kind
  }

  private func agrees(_ number: Int, _ known: Int, _ isShort: Bool) -> Bool {
    if isShort { return true }
    guard mentions[number].kind == mentions[known].kind else { return false }
    if mentions[known].tokens.count == 1 {
      let (gender, other) = (mentions[number].gender, mentions[known].gender)
      return gender == nil || other == nil || gender == other
    }
    // Two full names of one family name are one person only with one first name.
    return tokens[mentions[number].tokens.lowerBound].hash == tokens[mentions[known].tokens.lowerBound].hash
  }

  private func lastWord(_ core: Range<Int>) -> Int {
    var at = core.upperBound - 1
    while at > core.lowerBound, tokens[at].kind != .word || isGenerational(tokens[at]) { at -= 1 }
    return at
  }

  private func isGenerational(_ token: Token) -> Bool {
    token.length <= 3 && Self.generational.contains(token.hash)
  }

  private static let generational = WordSet("jr sr ii iii iv")

  /// `National Port Agency (NPA)`: the letters in brackets stand for the name.
  private mutating func expand(_ number: Int, _ core: Range<Int>) {
    let open = core.upperBound
    guard open + 2 < tokens.count, tokens[open].kind == .open, tokens[open + 1].flags.contains(.allCaps),
      tokens[open + 2].kind == .close
    else { return }
    bearers[tokens[open + 1].hash] = number
  }

  /// The names, when all of the text has been read: the short ones that came before their bearer have what was learned
  /// later.
  mutating func settled(_ bytes: Column<UInt8>) -> [Name] {
    for (hash, number) in waiting {
      guard let bearer = bearers[hash], mentions[number].kind == .other, number < bearer else { continue }
      if modifiers.contains(hash), mentions[bearer].tokens.count == 1, mentions[bearer].role == nil {
        mentions[bearer].kind = .other
        continue
      }
      mentions[number].kind = mentions[bearer].kind
      guard !shared.contains(hash) else { continue }
      mentions[number].full = mentions[bearer].full
      mentions[number].gender = mentions[bearer].gender
    }
    for number in mentions.indices where mentions[number].first != number {
      let first = mentions[number].first
      if fullLength(first) > fullLength(number) { mentions[number].full = mentions[first].full }
    }
    var names: [Name] = []
    names.reserveCapacity(mentions.count)
    // Mentions of one bearer share one text: the name that has a mention's text already, −1 for none.
    var written = [Int32](repeating: -1, count: mentions.count)
    for at in mentions.indices where mentions[at].first != at && mentions[mentions[at].first].kind == .other {
      mentions[at].kind = .other
    }
    for mention in mentions {
      let known = Int(written[mention.full])
      if known < 0 { written[mention.full] = Int32(truncatingIfNeeded: names.count) }
      names.append(
        Name(
          range: range(mention.tokens), tokens: mention.tokens, kind: mention.kind,
          full: known < 0 ? bytes.text(range(mentions[mention.full].tokens)) : names[known].full,
          first: mention.first, role: mention.role, sentence: mention.sentence, gender: mention.gender))
    }
    return names
  }
}
