internal import SourceText

/// Dates that hang on what was told before, and names of events that look like dates.
extension DateParser {
  /// "the Six-Day War", "the October Revolution", "the Sunday Times": what something is called.
  func isNameOfEvent(_ match: Match) -> Bool {
    var end = match.tokens.upperBound
    if mark(end) == .closeSingle || mark(end) == .straightSingle { end += 1 }
    guard isCapitalized(end), mark(end) == .word, isCapitalized(end - 1) || end > match.tokens.upperBound else {
      return false
    }
    return Self.events.contains(hash(end)) && match.meaning.year == nil
      || match.meaning.weekday != nil && Self.papers.contains(hash(end))
  }

  private static let events = WordSet(
    """
    accord accords agreement campaign coup crisis declaration massacre movement offensive pact plan putsch rebellion \
    revolution riots rising treaty truce uprising war wars
    """)
  private static let papers = WordSet("express herald mail mirror post star sun telegraph times")

  /// "It burned on 5 May. In the morning, …": the part of a day that was just told.
  func partOfToldDay(_ start: Int) -> Match? {
    guard kind(start + 1) == .part, let part = DayPart(rawValue: value(start + 1)), part.rawValue <= 3,
      kind(start - 1) == .inside || Self.during.contains(hash(start - 1)),
      mark(start + 2) != .word || isFunction(start + 2) && kind(start + 2) != .of, !joined(start + 2),
      mark(start - 2) != .number && kind(start - 2) != .meridiem && kind(start - 2) != .cardinal
    else { return nil }
    var meaning = Meaning()
    meaning.kind = .time
    meaning.part = part
    meaning.direction = .that
    meaning.needsToldDay = true
    return Match(tokens: start..<(start + 2), meaning: meaning)
  }

  /// "the day after the storm"; "Oct. 12, the day before the storm" is that day itself.
  func dayOfEvent(_ start: Int, _ sign: Int) -> Match? {
    // "later in the day before she sailed": no day of its own.
    guard mark(start + 3) == .word, kind(start - 1) != .of, kind(start - 1) != .inside else { return nil }
    var meaning = Meaning()
    meaning.needsToldDay = true
    let isApposed = mark(start - 1) == .comma && (mark(start - 2) == .number || kind(start - 2) == .weekday)
    meaning.offset = (.day, isApposed ? 0 : sign)
    meaning.direction = isApposed ? .same : sign < 0 ? .previous : .following
    return Match(tokens: start..<(start + 2), meaning: meaning)
  }
}
