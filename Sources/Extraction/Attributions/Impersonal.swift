internal import SourceText

/// Cues that ask for nobody: how something seems, what is expected, what somebody was asked.
extension AttributionReader {
  /// `The ferry seems to leak`: the subject and what it seems to be.
  func readSeeming(_ clause: Clause, _ index: Int, _ group: Range<Int>) {
    let after = group.upperBound
    guard let subject = clause.subject, subject.upperBound <= group.lowerBound, after < sentenceEnd else { return }
    switch tags[after] {
    case .particle: guard tokens[after].keyword == .to else { return }
    case .adjective, .participle: break
    case .preposition: guard tokens[after].keyword == .like else { return }
    case .subordinator:
      guard tokens[after].keyword == .that || tokens[after].keyword == .as else { return }
    default: return
    }
    addOpen(subject, group, after..<contentEnd(clause, index, after))
  }

  /// `The ferry is expected to leave`, `is seen as a failure`: a passive without an agent.
  func readOpenPassive(_ subject: Range<Int>, _ verb: Int, _ group: Range<Int>, _ end: Int) {
    let after = group.upperBound
    guard after < end else { return }
    switch tokens[after].keyword {
    case .to:
      guard tags[after] == .particle, tokens[verb].is([.thinking, .reporting]), !CueVerbs.obliges(tokens[verb]) else {
        return
      }
    case .as: guard CueVerbs.regards(tokens[verb]) || tokens[verb].is(.evaluative) else { return }
    // "was accused of theft": by whom is not told.
    case .of, .for: guard tokens[verb].is(.evaluative) else { return }
    default: return
    }
    addOpen(subject, group, after..<end)
  }

  private func addOpen(_ subject: Range<Int>, _ group: Range<Int>, _ rest: Range<Int>) {
    let isEmpty = subject.count == 1 && tokens[subject.lowerBound].keyword == .it
    add(source: nil, cue: [group], content: isEmpty ? [rest] : [subject, rest], kind: .anyone)
  }

  /// `When asked about the fare, Hale …`, `Asked whether it leaked, …`: what somebody was asked.
  func readAsked(_ at: Int) {
    if at > sentence.lowerBound {
      switch tags[at - 1] {
      case .subordinator: break
      case .punctuation, .adverb: if cueOf[at] >= 0 { return }
      default: return
      }
    }
    var start = at + 1
    guard start < sentenceEnd else { return }
    var source: Range<Int>?
    if tokens[start].keyword == .by, let agent = phrase(from: start + 1, to: sentence.upperBound) {
      (source, start) = (agent, agent.upperBound)
    }
    // "Asked on Tuesday whether …", "Asked during a debate why …": when and where it was asked.
    if source == nil, tokens[start].is(.calendar) || tags[start] == .preposition && tokens[start].keyword != .about {
      let limit = min(sentenceEnd, start + 10)
      let from = start
      while start < limit, tokens[start].keyword != .about, !isAsked(start) {
        guard tags[start] == .preposition || isNominal(start) || tokens[start].is(.calendar) else { break }
        start += 1
      }
      if start >= limit || !(tokens[start].keyword == .about || isAsked(start)) { start = from }
    }
    guard start < sentenceEnd, tokens[start].keyword == .about || isAsked(start) || tokens[start].keyword == .to else {
      return
    }
    var end = start
    while end < min(sentenceEnd, start + 60), tokens[end].kind != .comma || quoted[end] >= 0 { end += 1 }
    let about = tokens[start].keyword == .about
    add(
      source: source, cue: [at..<(about ? start + 1 : at + 1)], content: [(about ? start + 1 : start)..<end],
      kind: source == nil ? .anyone : nil)
  }
}
