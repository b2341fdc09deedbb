package import Extraction
package import Findings
import SourceText

extension Examination {
  /// The one temporal expression that a phrase names, or that stands right beside it: “times since”.
  package func timex(named phrase: String, in passage: String? = nil) -> Anchored<Timex> {
    let places = places(of: phrase, in: passage)
    guard let place = places.first else {
      return .unresolved(missing(phrase, in: passage, among: reading.timexes.map(\.range)))
    }
    let found = places.compactMap { timex(at: $0) }
    guard let first = found.first else {
      return .unresolved(.undecided([.finding("“\(phrase)” is read as no date", at: place)]))
    }
    return one(of: found, first, phrase)
  }

  /// The expression that a place touches; else the one that follows right upon it, or stands right before it.
  private func timex(at place: TextRange) -> Timex? {
    guard let sentence = reading.sentence(at: place.start) else { return nil }
    let timexes = reading.timexes[ofSentence: sentence, \.sentence].near(place, \.range)
    if let timex = timexes.first(where: { $0.range.overlaps(place) }) { return timex }
    let tokens = reading.prose.tokens.indices(in: place)
    return timexes.first { $0.tokens.lowerBound == tokens.upperBound }
      ?? timexes.first { $0.tokens.upperBound == tokens.lowerBound }
  }

  /// The day that the clause with these words is told to happen on.
  package func date(of phrase: String, in passage: String? = nil) -> Anchored<Timex> {
    let places = places(of: phrase, in: passage)
    guard let place = places.first else { return .unresolved(missing(phrase, in: passage)) }
    let found = places.compactMap { happening(at: $0) }
    guard let first = found.first else {
      let finding = places.lazy.compactMap { uncounted(at: $0) }.first
      return .unresolved(
        .undecided([finding ?? .finding("the clause of “\(phrase)” tells no date", at: place)]))
    }
    return one(of: found, first, phrase)
  }

  /// Says of “on Monday” in a document without a date that this is why it is no day; nil for anything else.
  private func uncounted(at place: TextRange) -> Finding? {
    guard document.published == nil, let sentence = reading.sentence(at: place.start) else { return nil }
    let relative = reading.timexes[ofSentence: sentence, \.sentence].near(place, \.range).first { timex in
      timex.days == nil && (timex.kind == .date || timex.kind == .time)
        && reading.clause(at: timex.range.start) == eventClause(at: place)
    }
    return relative.map { timex in
      .finding(
        """
        “\(text(timex.range))” is counted from the day of publication, and the document tells none; expected a header \
        with a line such as date: 2026-03-03
        """, at: timex.range)
    }
  }

  private func one(of found: [Timex], _ first: Timex, _ phrase: String) -> Anchored<Timex> {
    guard let other = found.first(where: { $0.value != first.value }) else { return .found(first) }
    return .unresolved(
      .undecided([
        .finding(
          "“\(phrase)” is told of two dates; narrow it with in:", at: first.range,
          operands: [operand("the text", first), operand("and also", other)],
          related: [.init("the other date", at: other.range)])
      ]))
  }

  /// The clause whose verb the words hold; else the clause that they end in.
  func eventClause(at place: TextRange) -> Int? {
    let prose = reading.prose
    let own = prose.tokens.indices(in: place).lazy.compactMap { token -> Int? in
      let clause = Int(prose.clauseOf[token])
      guard prose.clauses.indices.contains(clause), prose.clauses[clause].verb == token else { return nil }
      return clause
    }
    return own.min() ?? reading.clause(at: place.start)
  }

  /// Whether a date bounds an event rather than dating it: "since October 17", "until May", "before Friday".
  func isBound(_ timex: Timex) -> Bool {
    let tokens = reading.prose.tokens
    guard timex.tokens.lowerBound > 0 else { return false }
    switch tokens[timex.tokens.lowerBound - 1].keyword {
    case .since, .until, .till, .before, .after, .through, .from, .by, .to: return true
    default: return false
    }
  }

  /// One side of a comparison of dates.
  package func operand(_ label: String, _ timex: Timex) -> Finding.Operand {
    let interval = timex.days.flatMap { $0.from == $0.to ? nil : "\($0)" }
    return Finding.Operand(label, text: text(timex.range), value: timex.value, interval: interval, range: timex.range)
  }
}
