internal import SourceText

/// A reading as the readers of relations between dates look at it.
///
/// Every relation is looked for in a bounded reach, so that all of it is linear in the text.
final class DatePass {
  let reading: Reading
  let prose: Prose
  let tokens: Tokens
  let tags: Column<PartOfSpeech>
  let timexes: [Timex]
  let published: Day?
  /// The first mention of the name that a word ends, of two words or more, by the hash of the word.
  let bearers: [UInt32: Int]

  init(_ reading: Reading) {
    self.reading = reading
    (prose, tokens, tags) = (reading.prose, reading.prose.tokens, reading.prose.tags)
    (timexes, published) = (reading.timexes, reading.document.published)
    var bearers: [UInt32: Int] = [:]
    for name in reading.names where name.tokens.count > 1 {
      bearers[tokens[name.tokens.upperBound - 1].hash] = name.first
    }
    self.bearers = bearers
  }

  /// How many dates of one sentence are looked at, at the most.
  static let reach = 32

  func sentence(_ number: Int) -> Range<Int> {
    reading.sentences.indices.contains(number) ? reading.sentences[number].tokens : 0..<0
  }

  /// The places in `timexes` of the first expressions of a few sentences.
  func timexes(in sentences: ClosedRange<Int>) -> Range<Int> {
    func first(_ sentence: Int) -> Int {
      timexes.partitioningIndex { $0.sentence >= sentence }
    }
    let start = first(sentences.lowerBound)
    return start..<min(first(sentences.upperBound + 1), start + Self.reach)
  }

  func clause(at token: Int) -> Clause? {
    guard prose.clauseOf.indices.contains(token) else { return nil }
    let number = Int(prose.clauseOf[token])
    return prose.clauses.indices.contains(number) ? prose.clauses[number] : nil
  }

  func contains(_ words: WordSet, in places: Range<Int>) -> Bool {
    places.clamped(to: 0..<tokens.count).contains { tokens.reads($0, words) }
  }
}

extension DatePass {
  /// A date as a quantity: its value and what it allows are numbers of days.
  func quantity(_ place: Int) -> Quantity? {
    guard timexes.indices.contains(place), let days = timexes[place].days else { return nil }
    let timex = timexes[place]
    return quantity(days, .timex(place), timex.range, timex.tokens, timex.sentence)
  }

  /// The day of publication, which stands nowhere in the text.
  var publication: Quantity? {
    published.map { quantity(DayInterval($0, $0), .published, TextRange(0, 0), 0..<0, 0) }
  }

  func quantity(
    _ days: DayInterval, _ source: Quantity.Source, _ range: TextRange, _ tokens: Range<Int>, _ sentence: Int
  ) -> Quantity {
    var quantity = Quantity(
      source: source, range: range, tokens: tokens, value: Exact(days.from.number),
      allowed: .between(Exact(days.from.number), Exact(days.to.number)), sentence: sentence)
    quantity.role = .date
    return quantity
  }

  /// A length of time, an age or a count of years.
  func quantity(
    _ count: Int, _ unit: TimeUnit, _ role: Quantity.Role, _ source: Quantity.Source, _ tokens: Range<Int>,
    _ sentence: Int
  ) -> Quantity {
    var quantity = Quantity(
      source: source, range: self.tokens.range(tokens), tokens: tokens, value: Exact(count),
      allowed: ExactInterval(exactly: Exact(count)), sentence: sentence)
    (quantity.unit, quantity.role) = ("\(unit)", role)
    return quantity
  }
}

extension Quantity {
  /// The days of a date.
  package var days: DayInterval? {
    guard role == .date, let from = allowed.low?.integer, let to = allowed.high?.integer else { return nil }
    return DayInterval(Day(number: from), Day(number: to))
  }
}
