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
      and of a year that its sentence or the two before name: a warning, where the weekday fits none of them, or only one that lies far off \
      while the other is near. What a blank line parts, as the end of a headline and a dateline, is no one date. Weekdays in lists and ranges go with dates that are not beside them and are passed over; \
      so is a day before 1923 whose weekday the Julian calendar gives. On 1,240 published articles it looked at 23 \
      weekdays and never fired.
      """,
    title: "every weekday is the one that the calendar gives its date",
    judge: { examination in
      .each(examination.study.relations.of(.weekday), at: \.stated.range) { pair in
        pair.broken.flatMap { examination.finding(pair, $0) }
      }
    },
    examples: {
      HouseRule(.weekdayMatchesDate).fails("The ferry left on ⟦Monday, 4 March 2025⟧.")
      HouseRule(.weekdayMatchesDate).holds("The ferry left on Tuesday, 4 March 2025.")
      HouseRule(.weekdayMatchesDate).fails("The ferry left on ⟦March 4, 2025, a Monday⟧, and came back.")
      HouseRule(.weekdayMatchesDate).fails("The ferry left on ⟦Friday, February 26⟧.")
      HouseRule(.weekdayMatchesDate).holds("The ferry left on Thursday, February 26.")
      HouseRule(.weekdayMatchesDate).holds(
        "The ferry sails on Friday and Saturday, March 6 and 7.", because: "each weekday has a date of its own")
      HouseRule(.weekdayMatchesDate).holds("Market closed until Friday\n\nMarch 3, 2026\n\nThe market stays closed.")
      HouseRule(.weekdayMatchesDate).holds("The pier is closed from Monday to Friday, March 2 to 6.")
      HouseRule(.weekdayMatchesDate).holds(
        "The first steamer came on Wednesday, 7 November 1917.", because: "the new style")
      HouseRule(.weekdayMatchesDate).holds(
        "The first steamer came on Wednesday, 25 October 1917.", because: "the old style")
      HouseRule(.weekdayMatchesDate).holds("The Sun, 4 March 2025, had the story.", because: "the name of a paper")
    })
}

extension Examination {
  fileprivate func finding(_ pair: Relation, _ best: Hypothesis) -> Finding? {
    guard let date = best.operands.first?.quantity, let day = date.days?.from, case .timex(let place) = date.source
    else {
      return nil
    }
    let (right, said) = (CalendarName.weekday(day.weekday), CalendarName.weekday(pair.stated.value.integer ?? 0))
    return finding(
      .another(day, right, said), pair, best, stated: "the weekday", value: said, arithmetic: "\(day) is a \(right)",
      severity: reading.timexes[place].written.year == nil ? .warning : nil)
  }
}

extension Finding.Message {
  fileprivate static func another(_ day: Day, _ right: String, _ said: String) -> Self {
    "\(CalendarName.day(day)) is a \(right), the text says \(said)"
  }
}
