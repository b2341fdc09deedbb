internal import SourceText

/// Verbs of saying or judging that the clauses gave no source or no content.
extension AttributionReader {
  /// Reads such a verb by the words beside it alone: `Others, however, say a change is due`.
  func readUnread(_ verb: Int) {
    guard cueOf[verb] < 0, let start = groupStart(verb), !isSubjectless(start) else { return }
    let group = start..<verb + 1
    let clause = Clause(
      tokens: group, range: prose.tokens.range(group), sentence: number, kind: .main, subject: nil, verb: verb,
      verbGroup: group)
    guard var subject = speaker(clause, group) else { return }
    let isInverted = subject.lowerBound >= group.upperBound
    if isInverted, let whole = phrase(from: subject.lowerBound, to: sentence.upperBound) { subject = whole }
    guard canSpeak(subject) else { return }
    if readTrailing(clause, clauses.upperBound, subject, group, isInverted) || isInverted { return }
    let own = Int(prose.clauseOf[verb])
    let end = contentEnd(clause, own < 0 ? clauses.upperBound : own, group.upperBound)
    guard let told = told(verb, group.upperBound, end, clauses.upperBound, subject) else { return }
    add(source: subject, cue: [group.lowerBound..<told.start], content: told.content)
  }

  /// `the records show`: a verb that looks like a noun, behind a paper.
  func isShown(_ at: Int) -> Bool {
    guard tags[at] == .noun, CueVerbs.tellsOfPaper(tokens[at]), at > sentence.lowerBound else { return false }
    let start = phraseStart(at)
    guard start < at, let head = headNoun(start..<at) else { return false }
    return tokens[head].is(.document) || tokens[at - 1].is(.document)
  }

  /// Where the group of a finite verb begins, its auxiliaries and adverbs with it; nil for one in its bare form after `to`.
  private func groupStart(_ verb: Int) -> Int? {
    var start = verb
    while start > sentence.lowerBound, verb - start < 6 {
      let before = start - 1
      if tags[before] == .modal || tokens[before].is(.auxiliary) && tags[before] == .finite {
        start = before
      } else if tags[before] == .adverb || tags[before] == .particle && tokens[before].keyword == .not {
        start = before
      } else {
        break
      }
    }
    while start < verb, tags[start] == .adverb { start += 1 }
    if start > sentence.lowerBound, tokens[start - 1].keyword == .to { return nil }
    return tokens[start].keyword == .do || tokens[start].keyword == .does || tokens[start].keyword == .did
      ? nil : start
  }

  /// A verb that opens its sentence commands or asks.
  private func isSubjectless(_ start: Int) -> Bool { start == sentence.lowerBound }
}
