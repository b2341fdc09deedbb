internal import SourceText

/// Attributions whose cue is a passive, a phrase or a participle.
extension AttributionPass {
  /// `This was stated by Hale`, `It is said that …`, `The plan was announced by Hale`.
  func readPassive(_ clause: Clause, _ index: Int, _ verb: Int, _ group: Range<Int>) {
    guard tokens[verb].is([.reporting, .thinking]) else { return }
    let end = contentEnd(clause, index, group.upperBound)
    let agent = agent(group.upperBound, end)
    guard let subject = clause.subject else { return }
    let first = tokens[subject.lowerBound]
    if subject.count == 1, first.keyword == .it || subject.upperBound <= group.lowerBound && first.keyword == .there {
      guard let that = firstThat(group.upperBound, end) else { return }
      add(source: agent, cue: [group], content: [stretch(that, end)])
      return
    }
    if subject.count == 1, first.keyword == .this || first.keyword == .that, clause.kind == .main {
      guard agent != nil, number > 0 else { return }
      let before = prose.sentences[number - 1]
      guard before.paragraph == prose.sentences[number].paragraph || !before.isHeading else { return }
      if found.last.map({ $0.sentence == number - 1 && $0.outer == nil && !$0.source.isEmpty }) == true { return }
      add(source: agent, cue: [group], content: [stretch(before.tokens.lowerBound, contentEnd(of: before))])
      return
    }
    guard let agent else {
      readOpenPassive(subject, verb, group, end)
      return
    }
    add(source: agent, cue: [group], content: [subject])
  }

  private func contentEnd(of sentence: Sentence) -> Int {
    var end = sentence.tokens.upperBound
    while end > sentence.tokens.lowerBound, tokens[end - 1].kind == .period { end -= 1 }
    return end
  }

  /// The phrase after `by`.
  private func agent(_ from: Int, _ end: Int) -> Range<Int>? {
    for at in stretch(from, min(end, from + 10)) {
      if tokens[at].keyword == .by, at + 1 < end, !tokens[at + 1].is(.calendar), tags[at + 1] != .number,
        tags[at + 1] != .gerund
      {
        return phrase(from: at + 1, to: end)
      }
      if tags[at] == .finite || tags[at] == .subordinator || tokens[at].kind == .comma { return nil }
    }
    return nil
  }

  private func firstThat(_ from: Int, _ end: Int) -> Int? {
    for at in stretch(from, min(end, from + 16)) {
      if tokens[at].keyword == .that { return at }
      if tags[at] == .finite || tags[at] == .modal { return nil }
    }
    return nil
  }

  // MARK: Phrases

  /// `according to Hale`, `as noted`, `quoted by Reuters`, `…, saying that …`, `Hale’s claim that …`.
  func readPhrases() {
    let sentence = sentence
    for at in sentence {
      let token = tokens[at]
      guard
        token.is([.reporting, .evaluative, .citing, .planning, .cueNoun]) || token.keyword == .as
          || token.keyword == .according,
        token.kind == .word, quoted[at] < 0
      else { continue }
      if token.keyword == .according, at + 2 < sentence.upperBound, tokens[at + 1].keyword == .to {
        according(at)
      } else if token.keyword == .as, at + 1 < sentence.upperBound, tags[at + 1] == .participle {
        marker(at)
      } else if tags[at] == .participle,
        token.keyword == .quoted || token.keyword == .cited || token.keyword == .reported
      {
        relayed(at)
      } else if token.keyword == .asked, tags[at] != .noun {
        readAsked(at)
      } else if tags[at] == .gerund {
        readGerund(at)
      } else if tags[at] == .noun, token.is(.cueNoun) {
        nominal(at)
      } else if token.is(.reporting), tags[at] == .finite || tags[at] == .base || isShown(at) {
        readUnread(at)
      }
    }
  }

  private func according(_ at: Int) {
    guard let source = phrase(from: at + 2, to: sentence.upperBound) else { return }
    let before = stretch(max(sentence.lowerBound, at - Self.reach), at)
    let start = min(source.upperBound, sentenceEnd)
    let after = stretch(start, min(sentenceEnd, start + Self.reach))
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
        stretch(max(sentence.lowerBound, at - Self.reach), at), stretch(start, min(sentenceEnd, start + Self.reach)),
      ].filter { trim($0).count > 1 }
      add(source: source, cue: [at..<end + 1], content: content)
      return
    }
    guard at == sentence.lowerBound, end < sentence.upperBound, tokens[end].kind == .comma else { return }
    let named = found.last.map { $0.sentence == number && !$0.source.isEmpty } ?? false
    add(source: nil, cue: [at..<end], content: [stretch(end + 1, sentenceEnd)], kind: named ? .marker : .absent)
  }

  /// `…, quoted by Reuters`: the whole before it is what the agency tells.
  private func relayed(_ at: Int) {
    guard at + 2 < sentence.upperBound, tokens[at + 1].keyword == .by, at > sentence.lowerBound,
      tokens[at - 1].kind == .comma,
      let source = phrase(from: at + 2, to: sentence.upperBound)
    else { return }
    var start = max(sentence.lowerBound, at - Self.reach)
    if quoted[start] >= 0 { start = quotations[Int(quoted[start])].tokens.lowerBound }
    add(source: source, cue: [at..<at + 2], content: [stretch(start, at)])
  }

  /// `Hale’s claim that …`.
  private func nominal(_ at: Int) {
    guard at + 2 < sentence.upperBound, tokens[at + 1].keyword == .that, tags[at + 1] == .subordinator else { return }
    var source: Range<Int>?
    if at > sentence.lowerBound, tags[at - 1] == .possessive {
      if tokens[at - 1].kind == .clitic {
        var start = at - 1
        while start > sentence.lowerBound, isNominal(start - 1), at - start < 8 { start -= 1 }
        source = stretch(start, at - 1)
      } else {
        source = at - 1..<at
      }
    }
    guard let source, !source.isEmpty else { return }
    let clause = Int(prose.clauseOf[at + 1])
    let end =
      clause >= 0 && prose.clauses[clause].tokens.lowerBound == at + 1
      ? prose.clauses[clause].tokens.upperBound : sentenceEnd
    add(source: source, cue: [at..<at + 1], content: [stretch(at + 1, min(end, sentenceEnd, at + Self.reach))])
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
    found[speaker].content.append(prose.tokens.range(quotation.tokens))
    found[speaker].contentTokens.append(quotation.tokens)
    found[speaker].sentence = number
    // What goes on from here goes on from that one.
    if speaker != last { found.swapAt(speaker, last) }
  }
}
