/// Relations between dates, ages and lengths of time.
enum DateRelations {
  static func read(_ reading: Reading) -> [Relation] {
    guard !reading.timexes.isEmpty else { return [] }
    let pass = DatePass(reading)
    let ranges = pass.ranges()
    let events = DatedEvents(pass.events(), pass.tokens)
    return pass.weekdays() + pass.orders(ranges) + pass.limits() + pass.lengths(ranges, events) + pass.ages(events)
      + pass.anniversaries(events) + pass.relativeDates() + pass.repeatedEvents(events)
  }
}
