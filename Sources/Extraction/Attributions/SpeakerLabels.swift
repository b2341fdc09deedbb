internal import SourceText

/// Attributions by a mark alone: a name and a colon before what is said, a dash and a name after it.
extension AttributionPass {
  private var tokens: Tokens { prose.tokens }
  private var tags: Column<PartOfSpeech> { prose.tags }

  private struct Label {
    var sentence: Int
    var source: Range<Int>
    var colon: Int
    /// A turn of a transcript or a headline, rather than a quotation after a name.
    var opensTurn: Bool
  }

  /// `LOWE: The ferry was late.`, `Hale: Ferry will sail on Wednesday`, `Q: When?`: a turn goes on until the next label.
  func readLabels() {
    var labels: [Label] = []
    for index in prose.sentences.indices {
      if let label = label(index) { labels.append(label) }
    }
    var counts: [UInt32: Int] = [:]
    for label in labels { counts[tokens[label.source.lowerBound].hash, default: 0] += 1 }
    for (index, label) in labels.enumerated() {
      guard label.opensTurn else {
        let said = quotations[Int(quoted[label.colon + 1])]
        if said.attribution == nil { turn(label, to: said.tokens.upperBound) }
        continue
      }
      let recurs = (counts[tokens[label.source.lowerBound].hash] ?? 0) > 1
      if !isSpeaker(label.source, alone: !recurs) { continue }
      let next = index + 1 < labels.count ? labels[index + 1].sentence : prose.sentences.count
      let end = turnEnd(label, next, isLast: index + 1 == labels.count)
      if tells(label, end) { turn(label, to: end) }
    }
  }

  private func turn(_ label: Label, to end: Int) {
    AttributionReader(self, sentence: label.sentence)
      .add(source: label.source, cue: [label.colon..<label.colon + 1], content: [label.colon + 1..<end])
  }

  private func label(_ index: Int) -> Label? {
    let own = prose.sentences[index]
    var first = own.tokens.lowerBound
    // A transcript in quotation marks opens each turn with one.
    let isQuoted = tokens[first].mayOpenQuotation && first + 1 < own.tokens.upperBound
    if isQuoted { first += 1 }
    guard tokens[first].isCapitalized, isQuoted || quoted[first] < 0, own.part == .body else { return nil }
    let opens = index == 0 || prose.sentences[index - 1].paragraph != own.paragraph
    var at = first
    let limit = min(own.tokens.upperBound - 1, first + 11)
    var isListed = false
    while at < limit, tokens[at].kind != .colon {
      switch tokens[at].kind {
      case .word:
        guard tokens[at].isCapitalized || tokens[at].is([.role, .organization, .document]), tags[at] != .finite,
          tags[at] != .modal
        else { return nil }
      case .period, .hyphen, .open, .close, .clitic: break
      // "Ned Crane, Aldergate Echo: “…”".
      case .comma where at > first: isListed = true
      default: return nil
      }
      at += 1
    }
    guard at < limit, at > first, tokens[at].kind == .colon, tokens[at + 1].isSpaced || quoted[at + 1] >= 0,
      !isQuoted || tokens[first].flags.contains(.allCaps), !isListed || quoted[at + 1] >= 0
    else { return nil }
    if opens { return Label(sentence: index, source: first..<at, colon: at, opensTurn: true) }
    guard quoted[at + 1] >= 0, isSpeaker(first..<at, alone: true) else { return nil }
    return Label(sentence: index, source: first..<at, colon: at, opensTurn: false)
  }

  /// Whether a label names who speaks. In a transcript a name in capitals, or `Q` and `A`, does.
  private func isSpeaker(_ label: Range<Int>, alone: Bool) -> Bool {
    let token = tokens[label.lowerBound]
    if !alone, label.count == 1, token.length == 1 { return true }
    let name = sources.nameIndex(from: label.lowerBound, names)
    if name < names.count, names[name].tokens.lowerBound < label.upperBound {
      return names[name].kind == .person || names[name].kind == .organization
    }
    if !alone, token.flags.contains(.allCaps), !token.is(.noun), !token.is(.anyVerb) { return true }
    return label.count == 1 && token.is(.document) || tokens[label.upperBound - 1].is([.role, .organization])
  }

  /// `Hale: 547` is a row of a table: what is said has a verb, or marks of a quotation.
  private func tells(_ label: Label, _ end: Int) -> Bool {
    if label.source.count == 1, tokens[label.source.lowerBound].length == 1 { return true }
    return (label.colon + 1..<min(end, label.colon + 40)).contains {
      tags[$0] == .finite || tags[$0] == .modal || tags[$0] == .base || quoted[$0] >= 0
    }
  }

  /// The end of a turn: where the next begins, in a transcript; else of its paragraph.
  private func turnEnd(_ label: Label, _ next: Int, isLast: Bool) -> Int {
    var last = label.sentence
    let paragraph = prose.sentences[last].paragraph
    let token = tokens[label.source.lowerBound]
    let reaches =
      !isLast && next - label.sentence <= 40 && (token.flags.contains(.allCaps) || token.length == 1)
    while last + 1 < next, reaches || prose.sentences[last + 1].paragraph == paragraph { last += 1 }
    return prose.sentences[last].tokens.upperBound
  }

  // MARK: “…” — Hale

  /// A quotation that nobody is said to speak, and a name behind a dash after it.
  func readSignatures() {
    for index in quotations.indices where quotations[index].attribution == nil && quotations[index].kind == .direct {
      let quotation = quotations[index]
      let dash = quotation.tokens.upperBound
      guard dash + 1 < tokens.count, tokens[dash].kind == .dash || tokens[dash].kind == .hyphen,
        tags[dash + 1] == .properNoun
      else { continue }
      let reader = AttributionReader(self, sentence: Int(prose.sentenceOf[dash + 1]))
      guard let name = signature(dash + 1, reader) else { continue }
      reader.add(source: name, cue: [dash..<dash + 1], content: [quotation.tokens])
    }
  }

  /// A name that the line ends with.
  private func signature(_ start: Int, _ reader: AttributionReader) -> Range<Int>? {
    var at = start
    while at < min(tokens.count, start + 10), at == start || !tokens[at].flags.contains(.line) {
      guard tags[at] == .properNoun || tokens[at].kind == .period || tokens[at].kind == .comma || reader.isNominal(at)
      else {
        return nil
      }
      at += 1
    }
    guard at >= tokens.count || tokens[at].flags.contains(.line) else { return nil }
    return reader.trim(start..<at)
  }
}
