internal import SourceText

/// Finds the phrases that clauses are about: none of it changes what has been read.
extension ClausePass {
  /// The noun phrase, with what hangs on it, that ends before a verb.
  func subject(before verb: Int, notBefore limit: Int) -> Range<Int>? {
    if verb > limit, tokens[verb - 1].keyword == .there, tags[verb - 1] == .particle { return verb - 1..<verb }
    var end = verb
    while end > limit,
      tags[end - 1] == .adverb || tokens[end - 1].kind == .comma || isNotOnly(end - 1, limit)
        || tokens[end - 1].keyword == .not
    {
      end -= 1
    }
    var at = end
    let stop = max(limit, end - 40)
    while at > stop {
      if at < end, startsPhrase(at) { return trimmed(at, end) }
      switch tags[at - 1] {
      case .noun, .properNoun, .pronoun, .possessive, .determiner, .adjective, .number, .preposition: at -= 1
      case .conjunction where at - 1 > limit && at < end && (isNominal(at - 2) || tags[at - 2] == .pronoun): at -= 1
      case .participle where at < end || isReduced(at - 1, limit): at -= 1
      case .punctuation where tokens[at - 1].kind == .hyphen || tokens[at - 1].kind == .slash: at -= 1
      case .punctuation where tokens[at - 1].kind == .currency || tokens[at - 1].kind == .percent: at -= 1
      case .punctuation where tokens[at - 1].kind == .close:
        guard let bracket = bracket(before: at - 1, stop) else { return trimmed(at, end) }
        at = bracket
      // "Mr.", "Jr.", "Calif."
      case .punctuation where tokens[at - 1].kind == .period && tags[at - 2] == .properNoun: at -= 1
      default: return trimmed(at, end)
      }
    }
    return trimmed(at, end)
  }

  /// `those surveyed`, `riders polled`: a participle right behind what it describes.
  private func isReduced(_ at: Int, _ limit: Int) -> Bool {
    at > limit && (tags[at - 1] == .noun || tokens[at - 1].keyword == .those)
  }

  /// `not only`, `not just` before a verb.
  private func isNotOnly(_ at: Int, _ limit: Int) -> Bool {
    at > limit && tokens[at - 1].keyword == .not && tags[at] != .noun && tags[at] != .properNoun
  }

  /// The same, with the name that stands before it.
  func subjectWithName(before verb: Int, notBefore limit: Int) -> Range<Int>? {
    guard let phrase = subject(before: verb, notBefore: limit) else { return nil }
    return named(phrase, limit)
  }

  /// `Ann Hale, the keeper of the pier that sank, said`: the name before the comma is the subject, what stands beside it
  /// tells who that is.
  private func named(_ phrase: Range<Int>, _ limit: Int) -> Range<Int> {
    let start = phrase.lowerBound
    guard start - 2 >= limit, tags[start] == .determiner, tokens[start - 1].kind == .comma,
      tags[start - 2] == .properNoun, let name = subject(before: start - 1, notBefore: limit)
    else { return phrase }
    return name.lowerBound..<phrase.upperBound
  }

  /// A pronoun or an article right after a noun begins a phrase of its own: `told reporters | the ferry was`.
  private func startsPhrase(_ at: Int) -> Bool {
    guard at > range.lowerBound, tags[at - 1] == .noun || tags[at - 1] == .properNoun || tags[at - 1] == .pronoun
    else { return false }
    return tags[at] == .determiner || tags[at] == .pronoun && !tokens[at].is(.question)
      || tags[at] == .properNoun && tags[at - 1] == .noun && tokens[at - 1].is([.cueNoun, .document])
      || tags[at] == .possessive && tokens[at].kind == .word
  }

  /// The bracket that opens before one that closes, a few tokens back.
  private func bracket(before close: Int, _ stop: Int) -> Int? {
    var at = close - 1
    while at > max(stop, close - 12) {
      if tokens[at].kind == .open { return at }
      at -= 1
    }
    return nil
  }

  private func isNominal(_ at: Int) -> Bool {
    at >= range.lowerBound && (tags[at] == .noun || tags[at] == .properNoun || tags[at] == .number)
  }

  /// Leaves away what cannot begin a subject.
  private func trimmed(_ start: Int, _ end: Int) -> Range<Int>? {
    var start = start
    while start < end,
      tags[start] == .conjunction || tags[start] == .preposition || tags[start] == .participle
        || tags[start] == .pronoun && tokens[start].is(.question) && start + 1 < end
    {
      start += 1
    }
    return start < end ? start..<end : nil
  }

  /// The subject of a question or of `said the minister`.
  func inverted(_ end: Int) -> Range<Int>? {
    var at = end
    while at < min(range.upperBound, end + 12) {
      switch tags[at] {
      case .noun, .properNoun, .pronoun, .possessive, .determiner, .adjective, .number: at += 1
      default: return at > end ? end..<at : nil
      }
    }
    return at > end ? end..<at : nil
  }
}
