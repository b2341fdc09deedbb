internal import SourceText

/// Stretches of time that nobody counted: "the weeks before the storm", "decades-long", "a while", "a later date".
extension DateParser {
  /// "decades-long", "day-long", "the year-long strike".
  func unitLong(_ start: Int) -> Match? {
    guard let unit = unit(start), unit != .period, unit != .quarter, joined(start + 1), reads(start + 2, Self.long),
      !joined(start - 1)
    else { return nil }
    var meaning = Meaning()
    meaning.kind = .duration
    meaning.length = Length(count: kind(start) == .unit ? 1 : nil, unit: unit)
    return Match(tokens: start..<(start + 3), meaning: meaning)
  }

  /// "the weeks ahead", "over the years", "the first hours of the storm".
  func theUnits(_ start: Int) -> Match? {
    guard kind(start) == .the else { return nil }
    // "the first hours of the storm", "the early years".
    if kind(start + 1) == .edge || kind(start + 1) == .ordinal && value(start + 1) == 1, kind(start + 2) == .units,
      let unit = unit(start + 2), unit != .quarter, kind(start + 1) == .ordinal || unit != .hour
    {
      var meaning = Meaning()
      meaning.kind = .duration
      meaning.length = Length(count: nil, unit: unit)
      return Match(tokens: start..<(start + 3), meaning: meaning)
    }
    guard let unit = unit(start + 1), isCountable(unit), kind(start + 1) == .units else { return nil }
    var end = start + 2
    if reads(end, Self.ahead) {
      end += 1
    } else {
      guard Self.throughout.contains(hash(start - 1)), kind(end) != .of, !isBesideEvent(end) else { return nil }
    }
    var meaning = Meaning()
    meaning.kind = .duration
    meaning.length = Length(count: nil, unit: unit)
    return Match(tokens: start..<end, meaning: meaning)
  }

  /// Whether units without a number are a time by what stands after them: "the ⟨weeks⟩ before the vote", "the ⟨years⟩
  /// that followed", "⟨days⟩ after the storm"; but no "matter of days".
  func isBesideEvent(_ end: Int) -> Bool {
    guard let unit = unit(end - 1), isCountable(unit), kind(end - 2) != .of else { return false }
    return kind(end) == .before || kind(end) == .after || reads(end, Self.leading)
      || kind(end) == .that && Self.follows.contains(hash(end + 1))
  }

  private func isCountable(_ unit: TimeUnit) -> Bool {
    switch unit {
    case .hour, .day, .week, .month, .year, .decade, .century: true
    default: false
    }
  }

  /// "for a while"; "a later date", which is still to come.
  func openLength(_ start: Int) -> Match? {
    var meaning = Meaning()
    if kind(start + 1) == .shift, value(start + 1) > 0, reads(start + 2, Self.date) || reads(start + 2, Self.time) {
      meaning.fixed = "FUTURE_REF"
      return Match(tokens: start..<(start + 3), meaning: meaning)
    }
    guard reads(start + 1, Self.whileWord), Self.spans2.contains(hash(start - 1)) else { return nil }
    meaning.kind = .duration
    meaning.length = Length(count: nil, unit: .period)
    return Match(tokens: start..<(start + 2), meaning: meaning)
  }

  /// "It will one day sail": some day to come, and no count.
  func someDay(_ start: Int) -> Match? {
    guard start > 0, tokens[start - 1].is(.modal), value(start) == 1, kind(start) == .cardinal, unit(start + 1) == .day,
      kind(start + 1) == .unit, mark(start + 2) == .word
    else { return nil }
    var meaning = Meaning()
    meaning.fixed = "FUTURE_REF"
    return Match(tokens: start..<(start + 2), meaning: meaning)
  }

  private static let long = Vocabulary.hash("long")
  private static let ahead = Vocabulary.hash("ahead")
  private static let leading = Vocabulary.hash("leading")
  private static let date = Vocabulary.hash("date")
  static let whileWord = Vocabulary.hash("while")
  private static let follows = WordSet("follow followed preceded")
  private static let throughout = WordSet("over through throughout")
}
