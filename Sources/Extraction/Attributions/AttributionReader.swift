internal import SourceText

/// Reads the attributions of one sentence: a value that knows its sentence, and writes into the pass what it finds.
struct AttributionReader {
  let pass: AttributionPass
  let prose: Prose
  let tokens: Tokens
  let tags: Column<PartOfSpeech>
  let quoted: Column<Int32>
  let names: [Name]
  let number: Int
  let sentence: Range<Int>
  /// After its last token but the final marks.
  let sentenceEnd: Int
  /// Its clauses, indices into `Prose.clauses`.
  let clauses: Range<Int>
  /// The first quotation that begins in the sentence or after it.
  let nextQuoted: Int
  /// The relative pronoun that is the subject of the clause at hand: a part of its source beside the person.
  private(set) var relative: Range<Int>?
  /// No content is looked for further away than this many tokens.
  static let reach = 400

  init(_ pass: AttributionPass, sentence number: Int) {
    self.pass = pass
    prose = pass.prose
    tokens = prose.tokens
    tags = prose.tags
    quoted = pass.quoted
    names = pass.names
    self.number = number
    let sentence = prose.sentences[number].tokens
    self.sentence = sentence
    var end = sentence.upperBound
    while end > sentence.lowerBound, tokens[end - 1].kind == .period && quoted[end - 1] < 0 { end -= 1 }
    sentenceEnd = end
    clauses = prose.clauses[ofSentence: number, \.sentence].indices
    nextQuoted = pass.quotations.partitioningIndex { $0.tokens.lowerBound >= sentence.lowerBound }
  }

  /// The same, within a clause whose subject is a relative pronoun.
  func within(relative: Range<Int>) -> AttributionReader {
    var reader = self
    reader.relative = relative
    return reader
  }

  // What other sentences, or other readers of this one, have found so far.
  var found: [Attribution] { pass.found }
  var quotations: [Quotation] { pass.quotations }
  var cueOf: Column<Int32> { pass.cueOf }

  func read() {
    let before = found.count
    for index in clauses { readVerb(prose.clauses[index], index) }
    readPhrases()
    readColon(before)
    readBeside()
    readLooseQuotation(before)
  }

  // MARK: Spans

  /// Leaves away commas and final marks at the edges; quotation marks stay.
  func trim(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isLoose(start) { start += 1 }
    while end > start, isLoose(end - 1) { end -= 1 }
    return start..<max(start, end)
  }

  private func isLoose(_ at: Int) -> Bool {
    switch tokens[at].kind {
    case .comma, .period, .semicolon, .colon, .dash, .ellipsis, .bullet: return quoted[at] < 0
    case .question, .exclamation: return false
    default: return false
    }
  }

  func add(
    source: Range<Int>?, cue: [Range<Int>], content: [Range<Int>], kind: Attribution.SourceKind? = nil
  ) {
    var kept: [Range<Int>] = []
    var contents: [TextRange] = []
    kept.reserveCapacity(content.count)
    contents.reserveCapacity(content.count)
    for part in content {
      let part = trim(part)
      if part.isEmpty { continue }
      kept.append(part)
      contents.append(prose.tokens.range(part))
    }
    guard !kept.isEmpty else { return }
    let source = source.map(trim)
    // A colon or a dash may be the whole cue.
    let isMark = cue.count == 1 && cue[0].count == 1 && tags[cue[0].lowerBound] == .punctuation
    var cues: [TextRange] = []
    cues.reserveCapacity(cue.count)
    for part in cue {
      for at in part { pass.cueOf[at] = Int32(truncatingIfNeeded: found.count) }
      let part = isMark ? part : trim(part)
      if !part.isEmpty { cues.append(prose.tokens.range(part)) }
    }
    var attribution = Attribution(
      source: source.map { $0.isEmpty ? [] : [prose.tokens.range($0)] } ?? [], cue: cues, content: contents,
      sourceKind: .absent, who: nil, outer: nil, sentence: number)
    attribution.contentTokens = kept
    attribution.isThought = isThought(cue)
    attribution.sourceTokens = source
    if let source, !source.isEmpty {
      (attribution.sourceKind, attribution.who, attribution.name) = pass.sources.resolve(source, self)
    }
    if let relative, relative != source { attribution.source.append(prose.tokens.range(relative)) }
    if let kind { attribution.sourceKind = kind }
    pass.found.append(attribution)
  }

  /// Whether a cue tells what somebody thinks, does or is for or against, and nothing that is said: within another's words it
  /// is told by them.
  private func isThought(_ cue: [Range<Int>]) -> Bool {
    guard let last = cue.last, !last.contains(where: { tokens[$0].is(.reporting) || tokens[$0].keyword == .according })
    else { return false }
    if let verb = last.last(where: { tokens[$0].is(.evaluative) && tags[$0] != .noun }) {
      return CueVerbs.isAttitude(tokens[verb])
    }
    return last.contains { tags[$0] != .punctuation }
  }
}
