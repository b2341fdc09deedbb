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
/// A class, so that the readers of its sentences can hand it on without a copy of all that it holds.
final class AttributionPass {
  let prose: Prose
  let names: [Name]
  /// The quotation of each token, −1 for none.
  let quoted: Column<Int32>
  var quotations: [Quotation]
  var found: [Attribution] = []
  var sources = SourceCoreference()
  /// The attribution whose cue each token belongs to, −1 for none.
  var cueOf: Column<Int32>

  init(_ prose: Prose, _ quotations: [Quotation], _ names: [Name]) {
    self.prose = prose
    self.quotations = quotations
    self.names = names
    var quoted = [Int32](repeating: -1, count: prose.tokens.count)
    for (number, quotation) in quotations.enumerated() where quotation.kind == .direct || quotation.kind == .partial {
      for at in quotation.tokens { quoted[at] = Int32(truncatingIfNeeded: number) }
    }
    self.quoted = Column(quoted)
    cueOf = Column([Int32](repeating: -1, count: prose.tokens.count))
  }

  func run() {
    var name = 0
    for current in prose.sentences.indices {
      let before = found.count
      let reader = AttributionReader(self, sentence: current)
      reader.read()
      let firstName = name
      while name < names.count, names[name].tokens.lowerBound < reader.sentence.upperBound { name += 1 }
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

  // MARK: After the sentences

  /// Finds for each attribution the one that reports it: its own words lie in the other's content.
  private func chain() {
    guard found.count > 1 else { return }
    var open: [Int] = []
    let extents = found.map { $0.extent }
    let cues = found.map { $0.cue.first ?? $0.extent }
    var ends = found.map { $0.content.last?.end ?? 0 }
    let order = extents.indices.sorted {
      let (a, b) = (extents[$0], extents[$1])
      return a.start != b.start ? a.start < b.start : a.end != b.end ? a.end > b.end : $0 < $1
    }
    for index in order {
      let cue = cues[index]
      while let last = open.last, ends[last] <= cue.start { open.removeLast() }
      if found[index].outer == nil,
        let outer = open.suffix(6).last(where: { other in found[other].content.contains { $0.contains(cue) } })
      {
        if cut(outer, before: extents[index].start) {
          ends[outer] = found[outer].content.last?.end ?? 0
        } else {
          found[index].outer = outer
        }
      }
      if !found[index].sourceKind.answersForNothing { open.append(index) }
    }
    dropToldThoughts()
  }

  /// `Hale said the ferry leaked; Reed said it was sound`: what stands behind the semicolon and has a source of its own is
  /// no word of the first, whose content ends at the mark then; but for "that … ; and that …".
  ///
  /// - Returns: whether the content was cut.
  private func cut(_ outer: Int, before start: Int) -> Bool {
    guard let last = found[outer].content.last, last.start < start else { return false }
    let list = prose.tokens
    let between = prose.tokens.indices(in: TextRange(last.start, start))
    guard let mark = between.suffix(60).last(where: { list[$0].kind == .semicolon && quoted[$0] < 0 }) else {
      return false
    }
    let next = prose.tags[mark + 1] == .conjunction ? mark + 2 : mark + 1
    let end = Int(list[mark].start)
    guard end > last.start, list[next].keyword != .that else { return false }
    found[outer].content[found[outer].content.count - 1] = TextRange(last.start, end)
    if let tokens = found[outer].contentTokens.last, tokens.contains(mark) {
      found[outer].contentTokens[found[outer].contentTokens.count - 1] = tokens.lowerBound..<mark
    }
    return true
  }

  /// `Hale said that Reed wants to sail`: what one says of another's mind, or of one's own, is what one says.
  private func dropToldThoughts() {
    var isDropped: [Bool] = []
    var drops = false
    isDropped.reserveCapacity(found.count)
    for (index, isThought) in found.map(\.isThought).enumerated() {
      let isTold = isThought && isTold(index)
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
    let first = prose.tokens[source.lowerBound]
    return first.length != 1 && first.keyword != .we
  }

  /// Gives each quotation the attribution whose content it lies in.
  private func claimQuotations() {
    guard !quotations.isEmpty else { return }
    for (index, attribution) in found.enumerated() where !attribution.sourceKind.answersForNothing {
      let reported = attribution.outer != nil
      for content in attribution.contentTokens {
        var at = quotations.partitioningIndex { $0.tokens.lowerBound >= content.lowerBound }
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
}
