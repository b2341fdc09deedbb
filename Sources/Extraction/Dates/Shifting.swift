internal import SourceText

extension DateResolver {
  /// "three days later", "a year ago", "two weeks after Christmas".
  func shift(
    _ shift: Meaning.Shift, _ length: Length, _ meaning: Meaning, _ tense: Tense, _ sentence: Int
  ) -> (DateValue, Timex.Anchor) {
    guard let count = length.count else { return (DateValue(), .unknown) }
    let sign: Int
    switch shift {
    case .ago, .earlier: sign = -1
    case .later, .fromNow: sign = 1
    }
    if let origin = meaning.origin.first {
      let inner = resolve(origin, tense, sentence: sentence)
      guard let days = inner.days, let day = moved(sign < 0 ? days.from : days.to, length.unit, sign * count) else {
        return (DateValue(), .unknown)
      }
      return (grain(day, length), inner.anchor)
    }
    // "a year earlier" beside a quarter is that quarter of the year before.
    if length.unit == .year, length.count == 1, !length.half, let compared = compared(shift, sentence) {
      var date = compared.value
      date.year = date.year.map { $0 + sign * count }
      return (date, .timex(compared.index))
    }
    let isNarrative: Bool
    switch shift {
    case .earlier, .later: isNarrative = true
    case .ago, .fromNow: isNarrative = false
    }
    guard let base = isNarrative ? base(true) : published.map({ ($0, .published) }) ?? base(true) else {
      return (DateValue(), .unknown)
    }
    var day = moved(base.0, length.unit, sign * count)
    if length.half { day = day.flatMap { half($0, length.unit, sign) } }
    guard let day else { return (DateValue(), .unknown) }
    // "a week ago" is told to its day, as seven days are.
    if case .ago = shift, length.unit == .week, count == 1 { return (DateValue(day), base.1) }
    return (grain(day, length), base.1)
  }

  private func half(_ day: Day, _ unit: TimeUnit, _ sign: Int) -> Day? {
    switch unit {
    case .year: day.adding(months: sign * 6)
    case .decade: day.adding(years: sign * 5)
    case .century: day.adding(years: sign * 50)
    case .millennium: day.adding(years: sign * 500)
    case .month: day.adding(days: sign * 15)
    case .week: day.adding(days: sign * 3)
    default: day
    }
  }

  /// A day seen at the grain of the unit that it was counted in.
  private func grain(_ day: Day, _ length: Length) -> DateValue {
    switch length.unit {
    case .week: length.half ? DateValue(day) : DateValue(.week, of: day)
    case .month: DateValue(.month, of: day)
    case .quarter: DateValue(.quarter, of: day)
    case .year: length.half ? DateValue(.month, of: day) : DateValue(.year, of: day)
    case .decade, .century, .millennium: DateValue(.year, of: day)
    default: DateValue(day)
    }
  }

  /// The quarter or month that a comparison with another year is about: told in this sentence or the one before.
  private func compared(_ shift: Meaning.Shift, _ sentence: Int) -> DateResolver.Told? {
    if isSummed(sentence) { return nil }
    if let reported, sentence - reported.sentence <= 8 { return reported }
    guard case .earlier = shift, let told, told.sentence == sentence, told.value.month != nil, told.value.day == nil
    else {
      return nil
    }
    return told
  }

  /// Whether a comparison in this sentence is about months that were summed up, in it or right before it.
  private func isSummed(_ sentence: Int) -> Bool { summed.map { sentence - $0 <= 1 } ?? false }

  /// "the quarter", "the latest period", "the year-ago quarter": the period that the text reports on.
  func report(_ meaning: Meaning, _ tense: Tense, _ sentence: Int) -> (DateValue, Timex.Anchor) {
    var date = DateValue()
    let anchor: Timex.Anchor
    if isSummed(sentence), let published, meaning.offset?.unit ?? .year == .year, meaning.quarter == nil,
      let year = meaning.year ?? meaning.offset.map({ (reported?.value.year ?? published.year) + $0.count })
    {
      date.year = year
      return (date, meaning.year == nil ? .published : .itself)
    }
    if let reported {
      (date, anchor) = (reported.value, .timex(reported.index))
    } else if let published {
      // A report is about the quarter before the one that it appears in.
      let before = published.adding(months: -3) ?? published
      (date, anchor) = (DateValue(.quarter, of: before), .published)
    } else {
      return (DateValue(), .unknown)
    }
    if let quarter = meaning.quarter { (date.quarter, date.half) = (quarter, nil) }
    if let year = meaning.year { date.year = year }
    if let origin = meaning.origin.first {
      let inner = resolve(origin, tense, sentence: sentence)
      if let year = inner.date?.year { date.year = year }
      return (date, inner.anchor)
    }
    if let offset = meaning.offset, offset.unit == .year { date.year = date.year.map { $0 + offset.count } }
    if let offset = meaning.offset, offset.unit == .period, offset.count < 0 { date.year = date.year.map { $0 - 1 } }
    return (date, anchor)
  }
}
