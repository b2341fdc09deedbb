import Extraction
import Findings
import SourceText

/// A value that a document has corrected: finds where another still gives it.
struct OldFigure {
  let old: Figure
  let new: Figure
  /// The figure as it is corrected, whose noun and clause tell what both are of.
  private let figure: Figure
  private let subject: SubjectWords
  private let days: DayInterval?

  init(_ old: Figure, correctedTo new: Figure, at figure: Figure, in examination: Examination) {
    (self.old, self.new, self.figure) = (old, new, figure)
    subject = examination.reading.subject(ofSentence: figure.sentence)
    days = OldFigure.days(figure, examination)
  }

  struct Mention {
    let figure: Figure
    /// Whether its sentence is about the same, as far as its words tell.
    let isSure: Bool
  }

  /// Where another document gives the old value of the same noun.
  ///
  /// - Complexity: linear in the figures; only a sentence with the value is looked at closely.
  func mentions(in other: Examination) -> [Mention] {
    let reading = other.reading
    var sentences = PerSentence { number in
      (
        subject: reading.subject(ofSentence: number), isNotice: CorrectionNotice.holds(number, reading),
        givesNew: givesNew(number, reading)
      )
    }
    var isNamed: Bool?
    return reading.figures.compactMap { mention in
      guard isOld(mention), !other.isDenied(mention.range) else { return nil }
      let sentence = sentences.of(mention.sentence)
      // "412, not 380", "first 380, then 412": who gives both has heard of it.
      guard !sentence.isNotice, !sentence.givesNew else { return nil }
      if let days, let told = OldFigure.days(mention, other), !days.overlaps(told) { return nil }
      let shared = subject.shared(with: sentence.subject)
      if sameNoun(mention), shared.nouns > 0 || subject.nouns.isEmpty { return Mention(figure: mention, isSure: true) }
      if !sameNoun(mention) { return shared.nouns > 0 && shared.all > 1 ? Mention(figure: mention, isSure: true) : nil }
      // "It carried 380 passengers": the value and the noun are the same, and the document speaks of the same somewhere.
      let named = isNamed ?? self.isNamed(in: reading)
      isNamed = named
      return named ? Mention(figure: mention, isSure: false) : nil
    }
  }

  private func isOld(_ mention: Figure) -> Bool {
    guard mention.unitKind == figure.unitKind || mention.unitKind == .none || figure.unitKind == .none,
      mention.bound != .up, mention.bound != .down, mention.per == figure.per
    else { return false }
    guard mention.head.isEmpty || figure.head.isEmpty || sameNoun(mention) else { return false }
    return mention.interval.contains(old.value) && !mention.interval.contains(new.value)
  }

  private func sameNoun(_ mention: Figure) -> Bool {
    !figure.head.isEmpty && (mention.head == figure.head || mention.unit == figure.unit)
  }

  private func givesNew(_ sentence: Int, _ reading: Reading) -> Bool {
    reading.figures[ofSentence: sentence, \.sentence].contains {
      $0.value == new.value && (sameNoun($0) || $0.head.isEmpty && !isLabel($0, reading))
    }
  }

  /// Whether a bare number stands behind a noun, as a label does: "trip 412".
  private func isLabel(_ mention: Figure, _ reading: Reading) -> Bool {
    let before = mention.tokens.lowerBound - 1
    guard reading.prose.tags.indices.contains(before) else { return false }
    return reading.prose.tags[before] == .noun || reading.prose.tags[before] == .properNoun
  }

  private func isNamed(in reading: Reading) -> Bool {
    reading.prose.tokens.indices.contains { at in
      let token = reading.prose.tokens[at]
      guard token.isWord, token.length > 1 else { return false }
      return subject.nouns.contains(SubjectWords.stem(reading.prose.tokens.text(at)))
    }
  }

  /// The days of a date in a figure's own clause; nil where it tells none.
  private static func days(_ figure: Figure, _ examination: Examination) -> DayInterval? {
    let prose = examination.reading.prose
    let clause = prose.clause(ofToken: figure.tokens.lowerBound)
    return examination.reading.timexes[ofSentence: figure.sentence, \.sentence].prefix(200).first { timex in
      timex.kind == .date && timex.days != nil && prose.clause(ofToken: timex.tokens.lowerBound) == clause
        && !examination.isBound(timex)
    }?.days
  }
}

extension Examination {
  /// Whether the text says that it is not so: "did not carry 380", "not 380". A "never" elsewhere denies something else.
  func isDenied(_ range: TextRange) -> Bool {
    let prose = reading.prose
    let first = prose.tokens.indices(in: range).lowerBound
    let verbs = prose.clause(ofToken: first).flatMap { prose.clauses[$0].verbGroup } ?? 0..<0
    let near = max(0, first - 2)..<max(0, first)
    return (Array(verbs.clamped(to: prose.tokens.indices)) + near.clamped(to: prose.tokens.indices)).contains {
      Negation.kind($0, prose) != nil
    }
  }
}

extension Prose {
  /// The innermost clause of a token; nil where it lies in none.
  func clause(ofToken token: Int) -> Int? {
    guard clauseOf.indices.contains(token), clauseOf[token] >= 0 else { return nil }
    return Int(clauseOf[token])
  }
}

extension Tokens {
  /// All of them.
  var indices: Range<Int> { 0..<count }
}
