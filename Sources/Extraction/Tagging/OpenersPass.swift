internal import SourceText

/// Decides from right to left whether `after`, `before`, `since`, `until`, `as`, `like` and `than` open a clause: they do
/// when a finite verb comes before the next break.
enum OpenersPass {
  static func decide(_ tokens: Tokens, _ tags: inout Column<PartOfSpeech>, _ range: Range<Int>) {
    var finiteAhead = false
    var next = -1
    for at in range.reversed() where at < tokens.count {
      let token = tokens[at]
      switch tags[at] {
      case .finite, .modal: finiteAhead = true
      case .subordinator: finiteAhead = false
      case .pronoun where token.is([.question, .subordinator]): finiteAhead = false
      case .conjunction:
        if next >= 0, tags[next] == .finite || tags[next] == .modal || tags[next] == .adverb { finiteAhead = false }
      case .punctuation where token.kind != .hyphen && token.kind != .slash && token.kind != .currency:
        finiteAhead = false
      case .preposition where token.is(.subordinator) && next >= 0:
        if finiteAhead, opens(tokens, tags, at, next, range.lowerBound) {
          tags[at] = .subordinator
        }
        if tags[at] == .subordinator { finiteAhead = false }
      default: break
      }
      next = at
    }
  }

  private static func opens(
    _ tokens: Tokens, _ tags: Column<PartOfSpeech>, _ at: Int, _ next: Int, _ start: Int
  ) -> Bool {
    let token = tokens[at]
    let follower = tokens[next]
    if follower.is(.calendar) || tags[next] == .gerund || tags[next] == .number { return false }
    switch token.keyword {
    case .than, .like: return tags[next] == .pronoun
    case .as:
      if at > start, tokens[at - 1].keyword == .such || tags[at - 1] == .adverb && tokens[at - 1].keyword == .well {
        return false
      }
      if follower.keyword == .a || follower.keyword == .an || follower.keyword == .of || tags[next] == .noun {
        return false
      }
      return tags[next] != .preposition && tags[next] != .adverb && tags[next] != .adjective
    default: return tags[next] != .preposition
    }
  }
}
