internal import SourceText

/// Attributions whose cue is a phrase or a participle.
extension AttributionReader {
  // MARK: Phrases

  private static let cues: WordClass = [.reporting, .evaluative, .thinking, .citing, .planning, .cueNoun]

  /// `according to Hale`, `as noted`, `quoted by Reuters`, `…, saying that …`, `Hale’s claim that …`.
  func readPhrases() {
    let sentence = sentence
    // Asked once a sentence: a static is looked for at each use.
    let (cues, nouns) = (Self.cues, NounCues.linking)
    for at in sentence {
      let token = tokens[at]
      guard token.kind == .word,
        token.is(cues) || token.keyword == .as || token.keyword == .according || nouns.contains(token.hash),
        quoted[at] < 0
      else { continue }
      if token.keyword == .according, at + 2 < sentence.upperBound, tokens[at + 1].keyword == .to {
        according(at)
      } else if token.keyword == .as, at == sentence.lowerBound, let put = putIt(at) {
        readPutIt(at, put)
      } else if token.keyword == .as, at + 1 < sentence.upperBound, tags[at + 1] == .participle {
        marker(at)
      } else if tags[at] == .participle,
        token.keyword == .quoted || token.keyword == .cited || token.keyword == .reported
      {
        relayed(at)
      } else if token.keyword == .asked, tags[at] != .noun {
        readAsked(at)
      } else if tags[at] == .gerund || tags[at] == .base && infinitiveMark(at) != nil {
        readNonfinite(at)
      } else if tags[at] == .participle, cueOf[at] < 0 {
        // "had voiced support and called it late", "who leaked, and urged him to resign": what has an object is no adjective.
        if token.is([.reporting, .evaluative]), token.is(.verbPast), tags[at - 1] == .conjunction,
          tokens[at - 2].kind == .comma || isNominal(at + 1) || tags[at + 1] == .pronoun
        {
          readUnread(at)
        }
        if cueOf[at] < 0 { readReduced(at) }
      } else if tags[at] == .noun, NounCues.holds(token) {
        readNoun(at)
      } else if token.is(.reporting) && (tags[at] == .base || isShown(at))
        || token.is([.reporting, .evaluative, .citing, .thinking]) && tags[at] == .finite
      {
        readUnread(at)
      }
    }
  }

  private func according(_ at: Int) {
    guard let source = phrase(from: at + 2, to: sentence.upperBound) else { return }
    let before = max(sentence.lowerBound, at - Self.reach)..<at
    let start = min(source.upperBound, sentenceEnd)
    let after = start..<min(sentenceEnd, start + Self.reach)
    let content = [before, after].filter { trim($0).count > 1 }
    guard !content.isEmpty else { return }
    add(
      source: source, cue: [at..<at + 2], content: content.first.map { trim($0).count > 2 } == true ? content : [after])
  }

  /// `As noted, …`: a discourse marker, where the sentence has a source of its own; otherwise a cue without one.
  private func marker(_ at: Int) {
    let cue = tokens[at + 1]
    guard cue.is([.reporting, .thinking]), at + 2 < sentence.upperBound else { return }
    var end = at + 2
    while end < sentence.upperBound, tags[end] == .adverb { end += 1 }
    if end < sentence.upperBound, tokens[end].keyword == .by,
      let source = phrase(from: end + 1, to: sentence.upperBound)
    {
      let start = min(source.upperBound, sentenceEnd)
      let content = [
        max(sentence.lowerBound, at - Self.reach)..<at, start..<min(sentenceEnd, start + Self.reach),
      ].filter { trim($0).count > 1 }
      add(source: source, cue: [at..<end + 1], content: content)
      return
    }
    guard at == sentence.lowerBound, end < sentence.upperBound, tokens[end].kind == .comma else { return }
    let named = found.last.map { $0.sentence == number && !$0.source.isEmpty } ?? false
    add(source: nil, cue: [at..<end], content: [end + 1..<sentenceEnd], kind: named ? .marker : .absent)
  }

  /// `…, quoted by Reuters`: the whole before it is what the agency tells.
  private func relayed(_ at: Int) {
    guard at + 2 < sentence.upperBound, tokens[at + 1].keyword == .by, at > sentence.lowerBound,
      tokens[at - 1].kind == .comma,
      let source = phrase(from: at + 2, to: sentence.upperBound)
    else { return }
    var start = max(sentence.lowerBound, at - Self.reach)
    if quoted[start] >= 0 { start = quotations[Int(quoted[start])].tokens.lowerBound }
    add(source: source, cue: [at..<at + 2], content: [start..<at])
  }

  // MARK: Quotations that nobody is said to speak

  /// Whether the sentence that a quotation ends in ends with it.
  func closesSentence(_ quotation: Quotation) -> Bool {
    let end = quotation.tokens.upperBound
    guard end < tokens.count else { return true }
    let own = prose.sentences[Int(prose.sentenceOf[end - 1])]
    guard own.tokens.upperBound <= end else { return false }
    // "“Is it late?” Hale said": the next sentence of the paragraph may tell it.
    let next = Int(prose.sentenceOf[end])
    guard prose.sentences.indices.contains(next), prose.sentences[next].paragraph == own.paragraph, quoted[end] < 0
    else { return true }
    let after = prose.sentences[next].tokens
    return after.count > 10 && !after.prefix(8).contains(where: isSpeech)
  }

  /// A quotation that no cue of its sentence took goes on from the one before it.
  func readLooseQuotation(_ before: Int) {
    guard let first = sentence.first, quoted[first] >= 0, found.count == before else { return }
    let quotation = quotations[Int(quoted[first])]
    guard quotation.kind == .direct, quotation.tokens.lowerBound == first, let last = found.indices.last else { return }
    guard quotation.tokens.upperBound >= sentenceEnd else { return }
    // Who speaks it may be told where it ends.
    guard closesSentence(quotation) else { return }
    let previous = found[last].sentence
    let paragraphs = prose.sentences[number].paragraph - prose.sentences[previous].paragraph
    guard paragraphs <= 1, number - previous < 12 else { return }
    // The one whose words stand between marks already; in the next sentence of the paragraph, whoever spoke last.
    let speaks = found.indices.suffix(6).last { index in
      found[index].sentence == previous && found[index].contentTokens.contains { quoted[$0.lowerBound] >= 0 }
    }
    let isNext = paragraphs == 0 && number - previous == 1 && !found[last].source.isEmpty
    guard let speaker = speaks ?? (isNext ? last : nil) else { return }
    if found[speaker].contentTokens.last?.upperBound ?? 0 >= quotation.tokens.upperBound { return }
    pass.found[speaker].content.append(prose.tokens.range(quotation.tokens))
    pass.found[speaker].contentTokens.append(quotation.tokens)
    pass.found[speaker].sentence = number
    // What goes on from here goes on from that one.
    if speaker != last { pass.found.swapAt(speaker, last) }
  }
}
