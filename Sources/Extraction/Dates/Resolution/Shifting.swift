internal import SourceText

/// Dates by their distance, and the periods that a report compares.
extension DateResolver {
  /// "three days later", "a year ago", "two weeks after Christmas".
  func date(of shifted: ShiftedDate, in context: TimexContext) -> (DateValue, Timex.Anchor) {
    let (length, sign) = (shifted.length, shifted.shift.sign)
    guard let count = length.count else { return (DateValue(), .unknown) }
    if let origin = shifted.origin {
      let inner = resolve(origin, in: context)
      guard let days = inner.date?.days, let day = moved(sign < 0 ? days.from : days.to, length.unit, by: sign * count)
      else { return (DateValue(), .unknown) }
      return (length.grain(of: day), inner.anchor)
    }
    // "a year earlier" beside a quarter is that quarter of the year before.
    if length.unit == .year, count == 1, !length.half, let compared = compared(shifted.shift, in: context.sentence) {
      var date = compared.value
      date.year = date.year.map { $0 + sign * count }
      return (date, .timex(compared.index))
    }
    let published = published.map { (day: $0, anchor: Timex.Anchor.published) }
    guard
      let base = shifted.shift.isNarrative
        ? base(isNarrative: true, in: context)
        : published ?? base(isNarrative: true, in: context)
    else { return (DateValue(), .unknown) }
    var day = moved(base.day, length.unit, by: sign * count)
    if length.half { day = day.flatMap { length.unit.half(from: $0, sign) } }
    guard let day else { return (DateValue(), .unknown) }
    // "a week ago" is told to its day, as seven days are.
    if shifted.shift == .ago, length.unit == .week, count == 1 { return (DateValue(day), base.anchor) }
    return (length.grain(of: day), base.anchor)
  }

  /// The quarter or month that a comparison with another year is about: told in this sentence or the one before.
  private func compared(_ shift: ShiftedDate.Shift, in sentence: Int) -> ReferenceTime? {
    if isSummed(in: sentence) { return nil }
    if let reported, sentence - reported.sentence <= 8 { return reported }
    guard shift == .earlier, let told, told.sentence == sentence, told.value.month != nil, told.value.day == nil else {
      return nil
    }
    return told
  }

  /// Whether a comparison in this sentence is about months that were summed up, in it or right before it.
  private func isSummed(in sentence: Int) -> Bool { summed.map { sentence - $0 <= 1 } ?? false }

  /// "the quarter", "the latest period", "the year-ago quarter": the period that the text reports on.
  func report(_ reference: CalendarReference, in context: TimexContext) -> (DateValue, Timex.Anchor) {
    let offset = reference.offset
    if isSummed(in: context.sentence), let published, offset?.unit ?? .year == .year, reference.quarter == nil,
      let year = reference.year ?? offset.map({ (reported?.value.year ?? published.year) + $0.count })
    {
      return (DateValue(year: year), reference.year == nil ? .published : .itself)
    }
    var date: DateValue
    let anchor: Timex.Anchor
    if let reported {
      (date, anchor) = (reported.value, .timex(reported.index))
    } else if let published {
      // A report is about the quarter before the one that it appears in.
      (date, anchor) = (DateValue(.quarter, of: published.adding(months: -3) ?? published), .published)
    } else {
      return (DateValue(), .unknown)
    }
    if let quarter = reference.quarter { (date.quarter, date.half) = (quarter, nil) }
    if let year = reference.year { date.year = year }
    if let origin = reference.origin {
      let inner = resolve(origin, in: context)
      if let year = inner.date?.year { date.year = year }
      return (date, inner.anchor)
    }
    if let offset, offset.unit == .year { date.year = date.year.map { $0 + offset.count } }
    if let offset, offset.unit == .period, offset.count < 0 { date.year = date.year.map { $0 - 1 } }
    return (date, anchor)
  }
}

extension Length {
  /// A day seen at the grain of the unit that it was counted in.
  fileprivate func grain(of day: Day) -> DateValue {
    switch unit {
    case .week: half ? DateValue(day) : DateValue(.week, of: day)
    case .month: DateValue(.month, of: day)
    case .quarter: DateValue(.quarter, of: day)
    case .year: half ? DateValue(.month, of: day) : DateValue(.year, of: day)
    case .decade, .century, .millennium: DateValue(.year, of: day)
    default: DateValue(day)
    }
  }
}

extension TimeUnit {
  /// A day half a unit on, or back.
  fileprivate func half(from day: Day, _ sign: Int) -> Day? {
    switch self {
    case .year: day.adding(months: sign * 6)
    case .decade: day.adding(years: sign * 5)
    case .century: day.adding(years: sign * 50)
    case .millennium: day.adding(years: sign * 500)
    case .month: day.adding(days: sign * 15)
    case .week: day.adding(days: sign * 3)
    default: day
    }
  }
}
