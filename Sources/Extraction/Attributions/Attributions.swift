internal import SourceText

/// Reads who says, writes, thinks or plans what, by PARC 3.0.
package enum Attributions {
  /// - Complexity: linear in the tokens: what is carried back is a running state, and every look around is bounded.
  package static func read(_ prose: Prose, _ quotations: inout [Quotation], _ names: [Name]) -> [Attribution] {
    let pass = AttributionPass(prose, quotations, names)
    pass.run()
    quotations = pass.quotations
    return pass.found
  }
}

/// The attributions of a document in the making.
///
/// A class, so that its parts can hand it on without a copy of all that it holds. What changes within it is read at every
/// word, and never while it is being changed: the check for that is left out.
final class AttributionPass {
  let prose: Prose
  let tokens: Column<Token>
  let tags: Column<PartOfSpeech>
  @exclusivity(unchecked) var quotations: [Quotation]
  let names: [Name]
  @exclusivity(unchecked) var found: [Attribution] = []
  @exclusivity(unchecked) var sources: SourceCoreference

  /// The quotation of each token, −1 for none.
  let quoted: Column<Int32>
  /// The attribution whose cue each token belongs to, −1 for none.
  @exclusivity(unchecked) var cueOf: Column<Int32>
  /// The sentence at hand.
  @exclusivity(unchecked) var sentence: Range<Int> = 0..<0
  @exclusivity(unchecked) var number = 0
  /// After its last token but the final marks.
  @exclusivity(unchecked) var sentenceEnd = 0
  /// The first quotation that begins in the sentence at hand or after it.
  @exclusivity(unchecked) var nextQuoted = 0
  /// The relative pronoun that is the subject of the clause at hand: a part of its source beside the person.
  @exclusivity(unchecked) var relative: Range<Int>?
  /// No content is looked for further away than this many tokens.
  static let reach = 400
  /// Its clauses, indices into `Prose.clauses`.
  @exclusivity(unchecked) var clauses: Range<Int> = 0..<0

  init(_ prose: Prose, _ quotations: [Quotation], _ names: [Name]) {
    self.prose = prose
    self.tokens = prose.tokens.list
    self.tags = prose.tags
    self.quotations = quotations
    self.names = names
    sources = SourceCoreference()
    var quoted = [Int32](repeating: -1, count: prose.tokens.count)
    for (number, quotation) in quotations.enumerated() where quotation.kind == .direct || quotation.kind == .partial {
      for at in quotation.tokens { quoted[at] = Int32(truncatingIfNeeded: number) }
    }
    self.quoted = Column(quoted)
    cueOf = Column([Int32](repeating: -1, count: prose.tokens.count))
  }

  func run() {
    var clause = 0
    var name = 0
    for current in prose.sentences.indices {
      number = current
      sentence = prose.sentences[current].tokens
      sentenceEnd = endWithoutMarks()
      let first = clause
      while clause < prose.clauses.count, prose.clauses[clause].sentence == current { clause += 1 }
      clauses = first..<clause
      while nextQuoted < quotations.count, quotations[nextQuoted].tokens.lowerBound < sentence.lowerBound {
        nextQuoted += 1
      }
      let before = found.count
      readSentence()
      let firstName = name
      while name < names.count, names[name].tokens.lowerBound < sentence.upperBound { name += 1 }
      sources.leave(sentence: current, names: firstName..<name, names, found[before...], prose)
    }
    let spoken = found.count
    claimQuotations()
    readLabels()
    readSignatures()
    if found.count > spoken {
      // What a mark alone attributes is found last, and stands where its sentence does.
      let order = found.indices.sorted { (found[$0].sentence, $0) < (found[$1].sentence, $1) }
      found = order.map { found[$0] }
    }
    chain()
    for index in quotations.indices { quotations[index].attribution = nil }
    claimQuotations()
  }

  private func readSentence() {
    let (before, clauses) = (found.count, clauses)
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

  /// Where the sentence ends without its final marks.
  private func endWithoutMarks() -> Int {
    var end = sentence.upperBound
    while end > sentence.lowerBound, tokens[end - 1].kind == .period && quoted[end - 1] < 0 { end -= 1 }
    return end
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
      for at in part { cueOf[at] = Int32(truncatingIfNeeded: found.count) }
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
      (attribution.sourceKind, attribution.who, attribution.name) = sources.resolve(source, self)
    }
    if let relative, relative != source { attribution.source.append(prose.tokens.range(relative)) }
    if let kind { attribution.sourceKind = kind }
    found.append(attribution)
  }

  /// Whether the verb of a cue tells a thought or a plan and nothing that is said.
  private func isThought(_ cue: [Range<Int>]) -> Bool {
    guard let last = cue.last, let verb = last.last(where: { tokens[$0].is(.anyVerb) && tags[$0] != .adverb }) else {
      return false
    }
    return tokens[verb].is([.thinking, .planning]) && !tokens[verb].is([.reporting, .evaluative])
  }

  // MARK: After the sentences

  /// Finds for each attribution the one that reports it: its own words lie in the other's content.
  private func chain() {
    guard found.count > 1 else { return }
    var open: [Int] = []
    var extents: [TextRange] = []
    extents.reserveCapacity(found.count)
    for index in found.indices { extents.append(found[index].extent) }
    let order = extents.indices.sorted {
      let (a, b) = (extents[$0], extents[$1])
      return a.start != b.start ? a.start < b.start : a.end != b.end ? a.end > b.end : $0 < $1
    }
    for index in order {
      let cue = found[index].cue.first ?? extents[index]
      while let last = open.last, (found[last].content.last?.end ?? 0) <= cue.start { open.removeLast() }
      if found[index].outer == nil,
        let outer = open.suffix(6).last(where: { other in found[other].content.contains { $0.contains(cue) } }),
        !isCut(outer, before: extents[index].start)
      {
        found[index].outer = outer
      }
      if !found[index].sourceKind.answersForNothing { open.append(index) }
    }
    dropToldThoughts()
  }

  /// `Hale said the ferry leaked; Reed said it was sound`: what stands behind the semicolon and has a source of its own is
  /// no word of the first. Its content then ends at the mark.
  private func isCut(_ outer: Int, before start: Int) -> Bool {
    guard let last = found[outer].content.last, last.start < start else { return false }
    let between = prose.tokens.indices(in: TextRange(last.start, start))
    guard let mark = between.suffix(60).last(where: { tokens[$0].kind == .semicolon && quoted[$0] < 0 }) else {
      return false
    }
    let end = Int(tokens[mark].start)
    guard end > last.start else { return false }
    found[outer].content[found[outer].content.count - 1] = TextRange(last.start, end)
    return true
  }

  /// `Hale said that Reed wants to sail`: what one says of another's mind, or of one's own, is what one says.
  private func dropToldThoughts() {
    var isDropped: [Bool] = []
    var drops = false
    isDropped.reserveCapacity(found.count)
    for index in found.indices {
      let isTold = found[index].isThought && isTold(index)
      isDropped.append(isTold)
      drops = drops || isTold
    }
    guard drops else { return }
    var places: [Int] = []
    places.reserveCapacity(found.count)
    var kept = 0
    for dropped in isDropped {
      places.append(kept)
      if !dropped { kept += 1 }
    }
    for index in found.indices {
      // The one around a dropped one is around what lies in it.
      var outer = found[index].outer
      var steps = 0
      while let other = outer, isDropped[other], steps < 8 {
        outer = found[other].outer
        steps += 1
      }
      found[index].outer = outer.flatMap { isDropped[$0] ? nil : places[$0] }
    }
    var to = 0
    for index in found.indices where !isDropped[index] {
      if to != index { found.swapAt(to, index) }
      to += 1
    }
    found.removeLast(found.count - to)
  }

  /// Whether another's content holds a thought that is not the first person's.
  private func isTold(_ index: Int) -> Bool {
    guard let outer = found[index].outer, !found[outer].source.isEmpty else { return false }
    guard let source = found[index].sourceTokens, source.count == 1 else { return true }
    return tokens[source.lowerBound].length != 1 && tokens[source.lowerBound].keyword != .we
  }

  /// Gives each quotation the attribution whose content it lies in.
  private func claimQuotations() {
    guard !quotations.isEmpty else { return }
    for index in found.indices where !found[index].sourceKind.answersForNothing {
      let reported = found[index].outer != nil
      for content in found[index].contentTokens {
        var at = quotationIndex(from: content.lowerBound)
        while at < quotations.count, quotations[at].tokens.lowerBound < content.upperBound {
          if content.lowerBound <= quotations[at].tokens.lowerBound + 1,
            quotations[at].attribution == nil || reported
          {
            quotations[at].attribution = index
          }
          at += 1
        }
      }
    }
    for index in quotations.indices {
      if let before = quotations[index].continues, quotations[index].attribution == nil {
        quotations[index].attribution = quotations[before].attribution
      }
    }
  }

  /// The first quotation that begins at a token or after it.
  func quotationIndex(from token: Int) -> Int {
    quotations.partitioningIndex { $0.tokens.lowerBound >= token }
  }
}
