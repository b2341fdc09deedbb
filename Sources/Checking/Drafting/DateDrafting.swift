import Extraction
import SourceText

extension Drafter {
  /// The date of an event where the clause tells one, else the expression by the words beside it.
  func date(_ timex: Timex) -> Drafted {
    let remarks = remarks(timex)
    let worth = Worth.of(timex)
    let value = SwiftText.literal(timex.value)
    if timex.days != nil, timex.kind == .date || timex.kind == .time, !datesFigure(timex) {
      let verb = DraftedVerb<Event>(code: "is(\(value))") { $0.is(timex.value) }
      let fact = find(
        eventPhrases(timex), "dateOf", in: timex.sentence, at: timex.range, verbs: [verb],
        the: { the($0, $1, "the date of") }, accepts: { $0.contains(timex.range) }, worth: worth)
      if var fact {
        fact.remarks = remarks
        return .facts([fact])
      }
    }
    let verb = DraftedVerb<Timex>(code: "is(\(value))") { $0.is(timex.value) }
    let hasDigits = timex.tokens.contains { $0 < reading.prose.tokens.count && reading.prose.tokens[$0].isNumber }
    let own = words.text(timex.tokens).map { [$0] } ?? []
    let beside = besidePhrases(timex)
    for phrases in hasDigits ? [beside, own] : [own, beside] {
      let fact = find(
        phrases, "date", in: timex.sentence, at: timex.range, verbs: [verb], the: { the($0, $1, "the date") },
        accepts: { $0.contains(timex.range) }, worth: worth - 1)
      guard var fact else { continue }
      fact.remarks = remarks
      if hasDigits, phrases == own { fact.remarks.append(Drafter.ownDigits) }
      return .facts([fact])
    }
    return .remark("“\(reading.text(timex.range))” is read as \(timex.value); no words around it name it alone.")
  }

  /// Whether it dates a figure that something is held against, as in "up from £790 in 2021", and nothing that happens.
  private func datesFigure(_ timex: Timex) -> Bool {
    let (before, tokens) = (timex.tokens.lowerBound - 1, reading.prose.tokens)
    guard reading.prose.tags[before] == .preposition else { return false }
    return reading.figures[ofSentence: timex.sentence, \.sentence].contains { figure in
      figure.tokens.upperBound == before && tokens[figure.tokens.lowerBound - 1].keyword == .from
    }
  }

  static let ownDigits = "This anchor carries its own digits: when they change it is lost, and does not fail."

  private func remarks(_ timex: Timex) -> [String] {
    let written = reading.text(timex.range)
    switch timex.anchor {
    case .unknown: return ["“\(written)” could not be dated with certainty."]
    case .timex(let index) where reading.timexes.indices.contains(index):
      return ["“\(written)” is counted from “\(reading.text(reading.timexes[index].range))”."]
    default: return []
    }
  }

  /// Subject and verb of the clause, the verb with what follows, and the like.
  private func eventPhrases(_ timex: Timex) -> [String] {
    guard let number = reading.clause(at: timex.range.start) else { return [] }
    let clause = reading.prose.clauses[number]
    guard let group = clause.verbGroup, !group.isEmpty else { return [] }
    var ranges: [Range<Int>] = []
    if let subject = clause.subject, subject.upperBound == group.lowerBound {
      let from = max(subject.lowerBound, subject.upperBound - 4)
      ranges.append(from..<group.upperBound)
      ranges += (1...6).map { from..<words.after(group.upperBound, $0).upperBound }
    }
    ranges += (1...6).map { group.lowerBound..<max(group.upperBound, words.after(group.upperBound, $0).upperBound) }
    ranges += (1...3).map { words.before(group.lowerBound, $0).lowerBound..<group.upperBound }
    return ranges.compactMap { words.phrase($0, without: timex.range) }
  }

  private func besidePhrases(_ timex: Timex) -> [String] {
    // A preposition alone is short of an anchor: two words at the least.
    let ranges =
      (2...5).map { words.before(timex.tokens.lowerBound, $0) }
      + (2...5).map { words.after(timex.tokens.upperBound, $0) }
    return ranges.filter { $0.count > 1 && (touches($0, timex)) }.compactMap {
      words.phrase($0, without: timex.range, endsAnywhere: true)
    }
  }

  private func touches(_ range: Range<Int>, _ timex: Timex) -> Bool {
    range.upperBound == timex.tokens.lowerBound || range.lowerBound == timex.tokens.upperBound
  }
}
