internal import SourceText

extension DateForm {
  static let names: [DateForm] = [
    DateForm(
      "Christmas Day", opens: [.holiday],
      examples: [
        "It closed on ⟦Christmas Day = 2025-12-25⟧.", "She sails on ⟦St. Patrick's Day = 2026-03-17⟧.",
        "It was shut on ⟦All Saints' Day 2024 = 2024-11-01⟧.", "Good company came to the market.",
      ]
    ) { parser, start, _ in parser.holiday(start) }
  ]
}

extension DateParser {
  /// A holiday by name, with the year beside it.
  func holiday(_ start: Int) -> Match? {
    guard isCapitalized(start), let candidates = Holiday.byFirst[hash(start)] else { return nil }
    for candidate in candidates {
      guard let end = end(of: candidate, at: start) else { continue }
      var date = CalendarReference()
      date.holiday = candidate
      guard singular(end) == .week else { return year(after: end, of: date, from: start) }
      // "Easter week": the week of the day.
      var week = CalendarReference()
      week.offset = (.week, 0)
      week.origin = .calendar(date)
      return Match(start..<(end + 1), week)
    }
    return nil
  }

  /// The place after all words of a holiday; "St." and "Year's" have marks that its name has not.
  private func end(of holiday: Int, at start: Int) -> Int? {
    var at = start
    for hash in Holiday.hashes[holiday] {
      while at > start, mark(at) == .clitic || isQuote(at) || mark(at) == .period { at += 1 }
      guard self.hash(at) == hash, isCapitalized(at) else { return nil }
      at += 1
    }
    return at
  }
}
