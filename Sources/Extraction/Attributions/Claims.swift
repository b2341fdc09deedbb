internal import SourceText

/// Reads the clauses that the writer puts forward and that could be checked.
///
/// What somebody is said to say is a claim with an attribution. What the writer says without one is a claim when it tells
/// an event, a figure, a cause, a superlative or an allegation; questions, headings, what the writer feels, and the clause
/// that only tells who spoke are none.
package enum Claims {
  /// - Complexity: linear in the tokens.
  package static func read(
    _ prose: Prose, _ attributions: [Attribution], _ timexes: [Timex], _ figures: [Figure]
  ) -> [Claim] {
    var pass = ClaimPass(prose, attributions, figures)
    pass.run()
    return pass.found
  }
}

struct ClaimPass {
  let prose: Prose
  var found: [Claim] = []
  private let tokens: Tokens
  /// The innermost attribution whose content a token stands in, −1 for none.
  private var content: [Int32]
  /// Whether a token is part of a cue.
  private var cue: [Bool]
  private let figures: [Figure]
  private let words = ClaimWords.shared
  /// The words that make a clause one that could be checked.
  private var telling: [(at: Int, kind: Claim.Kind)] = []

  init(_ prose: Prose, _ attributions: [Attribution], _ figures: [Figure]) {
    self.prose = prose
    self.figures = figures
    tokens = prose.tokens
    // None of them is shorter.
    for at in 0..<tokens.count where tokens[at].length > 3 && words.telling.contains(tokens[at].hash) {
      if let kind = words.telling[tokens[at].hash] { telling.append((at, kind)) }
    }
    content = [Int32](repeating: -1, count: tokens.count)
    cue = [Bool](repeating: false, count: tokens.count)
    let lengths = attributions.map { $0.contentTokens.first?.count ?? 0 }
    let order = lengths.indices.sorted { (lengths[$1], $0) < (lengths[$0], $1) }
    for index in order where !attributions[index].sourceKind.answersForNothing {
      for range in attributions[index].contentTokens {
        content.withUnsafeMutableBufferPointer {
          $0[range.clamped(to: $0.indices)].update(repeating: Int32(truncatingIfNeeded: index))
        }
      }
    }
    for attribution in attributions {
      for range in attribution.cue { for at in prose.tokens(in: range, of: attribution.sentence) { cue[at] = true } }
    }
  }

  mutating func run() {
    var covered = 0
    var told = 0
    for (number, clause) in prose.clauses.enumerated() {
      guard clause.kind != .fragment, let verb = clause.verb, clause.tokens.lowerBound >= covered else { continue }
      let sentence = prose.sentences[clause.sentence]
      guard !sentence.isHeading, sentence.part == .body, !cue[verb] else { continue }
      guard !isQuestion(sentence), clause.kind != .relative || content[verb] >= 0 else { continue }
      let attribution = content[verb] >= 0 ? Int(content[verb]) : nil
      // Clauses are listed by where they begin.
      while told < telling.count, telling[told].at < clause.tokens.lowerBound { told += 1 }
      guard let kind = kind(clause, verb, told) ?? (attribution == nil ? nil : .plain) else { continue }
      if attribution == nil, !isChecked(clause, verb) { continue }
      let range = trimmed(clause, verb)
      covered = range.upperBound
      found.append(
        Claim(
          range: prose.tokens.range(range), sentence: clause.sentence, clause: number, kind: kind,
          attribution: attribution))
    }
  }

  private func isQuestion(_ sentence: Sentence) -> Bool {
    var at = sentence.tokens.upperBound - 1
    while at > sentence.tokens.lowerBound, tokens[at].kind == .closeQuote || tokens[at].kind == .straightQuote {
      at -= 1
    }
    return tokens[at].kind == .question
  }

  /// The clause without the word that introduces it, cut where another's content begins or ends.
  private func trimmed(_ clause: Clause, _ verb: Int) -> Range<Int> {
    var start = clause.tokens.lowerBound
    while start < verb, isIntroducing(start) || content[start] != content[verb] { start += 1 }
    var end = clause.tokens.upperBound
    var at = verb
    while at < end, content[at] == content[verb] || content[at] >= 0 && content[verb] >= 0 { at += 1 }
    end = max(verb + 1, at)
    while end > verb + 1, prose.tags[end - 1] == .punctuation, tokens[end - 1].kind != .percent { end -= 1 }
    return start..<end
  }

  private func isIntroducing(_ at: Int) -> Bool {
    switch prose.tags[at] {
    case .subordinator, .conjunction: true
    case .punctuation: tokens[at].kind != .currency
    default: false
    }
  }

  /// Whether the writer's own clause is put forward as fact: not of the writer or the reader, not supposed, not about the
  /// weather.
  private func isChecked(_ clause: Clause, _ verb: Int) -> Bool {
    guard let subject = clause.subject else { return false }
    let first = tokens[subject.lowerBound]
    if first.is(.pronoun), subject.count == 1 {
      switch first.keyword {
      case .we, .you, .us, .me: return false
      default: if first.length == 1 { return false }
      }
    }
    if clause.kind == .adverbial {
      switch tokens[clause.tokens.lowerBound].keyword {
      case .if, .unless, .whether, .as, .lest, .until: return false
      default: break
      }
    }
    if clause.kind == .complement, tokens[clause.tokens.lowerBound].keyword != .that { return false }
    // A clause that only tells that somebody spoke is checked through what was said.
    if tokens[verb].is(.reporting), prose.tags[verb] == .finite { return false }
    return !words.weather.contains(tokens[verb].hash)
  }

  /// What could be checked in it; nil for a clause that tells nothing of the kind.
  ///
  /// - Parameter told: the first of the telling words that stands in it or after it.
  private func kind(_ clause: Clause, _ verb: Int, _ told: Int) -> Claim.Kind? {
    if hasFigure(clause.range) { return .figure }
    var superlative = false
    let end = min(clause.tokens.upperBound, clause.tokens.lowerBound + 80)
    for index in told..<telling.count {
      let (at, kind) = telling[index]
      if at >= end { break }
      switch kind {
      case .allegation: return .allegation
      case .cause: return .cause
      default: if prose.tags[at] != .noun { superlative = true }
      }
    }
    if superlative { return .superlative }
    return isEvent(clause, verb) ? .event : nil
  }

  private func hasFigure(_ range: TextRange) -> Bool {
    let low = figures.partitioningIndex { $0.range.start >= range.start }
    return low < figures.count && figures[low].range.end <= range.end
  }

  /// Something that happened, or has: a past or a perfect of a verb that tells what is done.
  private func isEvent(_ clause: Clause, _ verb: Int) -> Bool {
    guard let group = clause.verbGroup else { return false }
    let token = tokens[verb]
    if token.is(.auxiliary) || token.is([.thinking, .planning]) && prose.tags[verb] == .finite { return false }
    if prose.tags[group.lowerBound] == .modal { return false }
    switch prose.tags[verb] {
    case .finite: return token.is(.verbPast)
    case .participle: return true
    default: return false
    }
  }
}

/// Words that make a clause one that could be checked.
private struct ClaimWords {
  static let shared = ClaimWords()

  let weather = WordSet("rained snowed drizzled thawed dawned shone")
  /// What a word makes of its clause.
  let telling: WordTable<Claim.Kind>

  private init() {
    let lists: [(Claim.Kind, String)] = [
      (
        .allegation,
        """
        allegedly accused alleged illegally unlawfully corrupt corruption fraud bribed bribery lied stole embezzled \
        defrauded
        """
      ),
      (.cause, "because caused causes triggered prompted sparked"),
      (
        .superlative,
        """
        most largest biggest highest lowest best worst oldest youngest longest fastest strongest smallest deadliest richest \
        poorest greatest record unprecedented only
        """
      ),
    ]
    telling = WordTable(lists.flatMap { kind, words in words.words.map { (Vocabulary.hash($0), kind) } })
  }
}
