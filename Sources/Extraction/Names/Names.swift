internal import SourceText

/// Reads the names of persons, organizations and places.
package enum Names {
  /// - Complexity: linear in the tokens.
  package static func read(_ prose: Prose) -> [Name] {
    var pass = NamePass(prose)
    for sentence in prose.sentences { pass.read(sentence) }
    pass.settle()
    return pass.names
  }
}

struct NamePass {
  let prose: Prose
  let tokens: [Token]
  var names: [Name] = []
  /// The latest person, organization or place of each last word, by its hash.
  private var bearers: [UInt32: Int] = [:]
  /// The latest person of each first name.
  private var firstNames: [UInt32: Int] = [:]
  /// Single words that may yet turn out to be persons: the names that wait for their bearer.
  private var waiting: [UInt32: [Int]] = [:]

  init(_ prose: Prose) {
    self.prose = prose
    tokens = prose.tokens.list
  }

  mutating func read(_ sentence: Sentence) {
    var at = sentence.tokens.lowerBound
    let end = sentence.tokens.upperBound
    while at < end {
      guard prose.tags[at] == .properNoun, !tokens[at].is(.calendar) else {
        at += 1
        continue
      }
      let run = NameRun(prose, at, end)
      add(run, sentence)
      at = max(run.end, at + 1)
    }
  }

  private mutating func add(_ run: NameRun, _ sentence: Sentence) {
    var kind = NameKinds.kind(prose, run)
    var core = run.core
    guard !core.isEmpty else { return }
    if core.count == 1, let known = bearers[tokens[core.lowerBound].hash], kind != .organization || run.role == nil {
      kind = names[known].kind
    }
    if kind != .person { core = run.start..<run.end }
    let number = names.count
    let full = prose.tokens.text(core)
    var name = Name(
      range: prose.tokens.range(core), tokens: core, kind: kind, full: full, first: number,
      role: kind == .person ? NameRoles.role(prose, run, sentence) : nil,
      sentence: Int(prose.sentenceOf[core.lowerBound]))
    if kind == .person { name.gender = NameKinds.gender(prose, run, core) }
    names.append(name)
    link(number, core)
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
    if isShort, names[number].kind != .organization, let known = firstNames[hash] {
      names[number].kind = .person
      take(number, from: known)
      return
    }
    if isShort, names[number].kind == .other { waiting[hash, default: []].append(number) }
    guard names[number].kind != .other else { return }
    bearers[hash] = number
    if names[number].kind == .person, core.count > 1 { firstNames[tokens[core.lowerBound].hash] = number }
    if names[number].kind == .organization { expand(number, core) }
  }

  private mutating func take(_ number: Int, from known: Int) {
    let first = names[known].first
    names[number].first = first
    if names[number].full.utf8.count < names[first].full.utf8.count {
      names[number].full = names[first].full
    } else {
      names[first].full = names[number].full
    }
    if names[number].gender == nil { names[number].gender = names[first].gender }
    if names[first].gender == nil { names[first].gender = names[number].gender }
    names[number].kind = names[first].kind
  }

  private func agrees(_ number: Int, _ known: Int, _ isShort: Bool) -> Bool {
    let (a, b) = (names[number], names[known])
    if isShort { return true }
    guard a.kind == b.kind else { return false }
    if b.tokens.count == 1 { return a.gender == nil || b.gender == nil || a.gender == b.gender }
    // Two full names of one family name are one person only with one first name.
    return tokens[a.tokens.lowerBound].hash == tokens[b.tokens.lowerBound].hash
  }

  private func lastWord(_ core: Range<Int>) -> Int {
    var at = core.upperBound - 1
    while at > core.lowerBound, tokens[at].kind != .word || Self.generational.contains(tokens[at].hash) { at -= 1 }
    return at
  }

  private static let generational = HashedWords("jr sr ii iii iv")

  /// `National Port Agency (NPA)`: the letters in brackets stand for the name.
  private mutating func expand(_ number: Int, _ core: Range<Int>) {
    let open = core.upperBound
    guard open + 2 < tokens.count, tokens[open].kind == .open, tokens[open + 1].flags.contains(.allCaps),
      tokens[open + 2].kind == .close
    else { return }
    bearers[tokens[open + 1].hash] = number
  }

  /// Gives the short names that came before their bearer what was learned later.
  mutating func settle() {
    for (hash, numbers) in waiting {
      guard let bearer = bearers[hash] else { continue }
      for number in numbers where names[number].kind == .other && number < bearer {
        names[number].kind = names[bearer].kind
        names[number].full = names[bearer].full
        names[number].gender = names[bearer].gender
      }
    }
    for number in names.indices where names[number].first != number {
      let first = names[number].first
      if names[first].full.utf8.count > names[number].full.utf8.count { names[number].full = names[first].full }
    }
  }
}
