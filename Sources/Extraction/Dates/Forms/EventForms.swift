internal import SourceText

/// Dates that hang on what was told before, and names of events that look like dates.
extension DateParser {
  /// "the Six-Day War", "the October Revolution", "the Sunday Times": what something is called.
  func isNameOfEvent(_ match: Match) -> Bool {
    var end = match.end
    if mark(end) == .closeSingle || mark(end) == .straightSingle { end += 1 }
    guard isCapitalized(end), mark(end) == .word, isCapitalized(end - 1) || end > match.end else { return false }
    return reads(end, Self.events) && match.date?.year == nil || match.date?.weekday != nil && reads(end, Self.papers)
  }

  private static let events = WordSet(
    """
    accord accords agreement campaign coup crisis declaration massacre movement offensive pact plan putsch rebellion \
    revolution riots rising treaty truce uprising war wars
    """)
  private static let papers = WordSet("express herald mail mirror post star sun telegraph times")

  /// "It burned on 5 May. In the morning, …": the part of a day that was just told.
  func partOfToldDay(_ start: Int) -> Match? {
    guard let part = dayPart(start + 1), part.holdsHours, reads(start - 1, .inside) || reads(start - 1, Self.during),
      mark(start + 2) != .word || isFunction(start + 2) && !reads(start + 2, .of), !joined(start + 2),
      !isNumber(start - 2), !reads(start - 2, anyOf: [.meridiem, .cardinal])
    else { return nil }
    return Match(start..<(start + 2), CalendarReference(part: part, direction: .that, needsToldDay: true))
  }

  /// "the day after the storm"; "Oct. 12, the day before the storm" is that day itself.
  func dayOfEvent(_ start: Int, _ sign: Int) -> Match? {
    // "later in the day before she sailed": no day of its own.
    guard mark(start + 3) == .word, !reads(start - 1, anyOf: [.of, .inside]) else { return nil }
    let isApposed =
      mark(start - 1) == .comma && (isNumber(start - 2) || reads(start - 2, anyOf: [.weekday, .weekdays]))
    let direction: Direction = isApposed ? .same : sign < 0 ? .previous : .following
    return Match(
      start..<(start + 2),
      CalendarReference(direction: direction, offset: (.day, isApposed ? 0 : sign), needsToldDay: true))
  }

  /// Whether a period is told to have ended: "its fourth quarter ended Sept. 30".
  func hasEnded(_ match: Match) -> Bool { keyword(match.end) == .ended }
}
