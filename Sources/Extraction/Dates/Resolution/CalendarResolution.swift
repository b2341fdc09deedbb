internal import SourceText

/// Weekdays, holidays and parts of a year: which of the many that bear one name is meant.
extension DateResolver {
  func weekend(_ direction: Direction?, from day: Day, _ tense: Tense) -> DateValue {
    let isWeekend = day.weekday >= 6
    let days: Int
    switch direction {
    case .last?, .past?, .previous?: days = -7
    case .next?, .coming?, .following?: days = isWeekend ? 7 : 0
    case .this?, .that?, .same?: days = tense == .past && day.weekday < 5 ? -7 : 0
    default: days = isWeekend || tense == .future ? 0 : -7
    }
    return DateValue(.weekend, of: day.adding(days: days))
  }

  func weekday(
    _ weekday: Int, _ reference: CalendarReference, in context: TimexContext
  ) -> (DateValue, Timex.Anchor) {
    let tense = context.tense
    if let ordinal = reference.ordinal, let offset = reference.offset, offset.unit == .month {
      guard let base = base(isNarrative: false, in: context), let month = moved(base.day, .month, by: offset.count),
        let day = Day.weekday(weekday, number: ordinal, of: month.month, in: month.year)
      else { return (DateValue(), .unknown) }
      return (DateValue(day), base.anchor)
    }
    if let offset = reference.offset, offset.unit == .week, let base = base(isNarrative: false, in: context) {
      return (DateValue(base.day.adding(days: offset.count * 7).monday.adding(days: weekday - 1)), base.anchor)
    }
    let direction = reference.direction
    guard let base = base(isNarrative: direction?.isNarrative ?? false, in: context) else {
      return (DateValue(), .unknown)
    }
    let day = base.day
    if let dayOfMonth = reference.day {
      // "Monday the 5th": the day of the month tells which.
      let days = [0, -1, 1].compactMap { day.adding(months: $0) }.compactMap { Day($0.year, $0.month, dayOfMonth) }
      if let whole = days.first(where: { $0.weekday == weekday }) { return (DateValue(whole), base.anchor) }
    }
    let found: Day
    switch direction {
    case .last?, .past?, .previous?, .latest?: found = day.adding(days: -1).onOrBefore(weekday: weekday)
    case .next?, .coming?, .following?: found = day.adding(days: 1).onOrAfter(weekday: weekday)
    case .this?, .current?: found = tense == .past ? day.onOrBefore(weekday: weekday) : day.onOrAfter(weekday: weekday)
    case .same?, .that?: found = day.onOrAfter(weekday: weekday)
    case nil:
      let isBefore = base.anchor == .published && (tense == .past || tense == .open)
      found = isBefore ? day.onOrBefore(weekday: weekday) : day.onOrAfter(weekday: weekday)
    }
    return (DateValue(found), base.anchor)
  }

  func holiday(
    _ number: Int, _ reference: CalendarReference, in context: TimexContext
  ) -> (DateValue, Timex.Anchor) {
    guard Holiday.all.indices.contains(number) else { return (DateValue(), .unknown) }
    let holiday = Holiday.all[number]
    func of(_ year: Int) -> DateValue { holiday.day(in: year).map { DateValue($0) } ?? DateValue() }
    if let year = reference.year { return (of(year), .itself) }
    guard let base = base(isNarrative: false, in: context) else { return (DateValue(), .unknown) }
    if let offset = reference.offset { return (of(base.day.year + offset.count), base.anchor) }
    let candidates = (-1...1).compactMap { holiday.day(in: base.day.year + $0) }
    if let frame = frame(reference, in: context), let month = candidates.first?.month {
      let year = goingOn(DateValue(month: month), from: frame, reference.direction).year ?? frame.year
      return (of(year), frame.anchor)
    }
    return (pick(candidates.map { DateValue($0) }, near: base.day, reference.direction, context.tense), base.anchor)
  }

  /// Of the same period in several years, the one that direction and tense point at.
  private func pick(_ candidates: [DateValue], near day: Day, _ direction: Direction?, _ tense: Tense) -> DateValue {
    func distance(_ value: DateValue) -> Int {
      guard let days = value.days else { return Int.max }
      return days.contains(day) ? 0 : min(abs(days.from.number - day.number), abs(days.to.number - day.number))
    }
    let found: DateValue?
    switch direction {
    case .last?, .past?, .previous?, .latest?: found = candidates.last { ($0.days?.to ?? day) < day }
    case .next?, .coming?, .following?: found = candidates.first { ($0.days?.from ?? day) > day }
    case .this?, .current?: found = candidates.first { $0.year == day.year }
    case .same?, .that?, nil: found = pick(candidates, near: day, tense)
    }
    return found ?? candidates.min { distance($0) < distance($1) } ?? DateValue()
  }

  /// Without a direction, the tense tells; the year of publication is left only for a near day.
  private func pick(_ candidates: [DateValue], near day: Day, _ tense: Tense) -> DateValue? {
    let before = candidates.last { ($0.days?.from ?? day) <= day }
    let after = candidates.first { ($0.days?.to ?? day) >= day }
    guard let before, let after, let past = before.days, let future = after.days else { return before ?? after }
    let back = past.contains(day) ? 0 : day.number - past.to.number
    let ahead = future.contains(day) ? 0 : future.from.number - day.number
    if before.day == nil {
      // A half has no reports while it runs: "It will be sold in the second half".
      if before.half != nil, tense == .future { return after }
      // What is reported or forecast is the last quarter, or the nearest: its figures come out after it.
      if before.quarter != nil || before.half != nil {
        return tense == .past || back <= ahead * (tense == .future ? 1 : 10) ? before : after
      }
      if before.season != nil {
        return tense == .past || tense != .future && back <= ahead ? before : after
      }
    }
    switch tense {
    // "In May, she said" is last May, but for the month that is about to begin.
    case .past where before.day == nil && ahead > 31: return before
    case .past: return before.year == day.year || back <= 3 * ahead ? before : after
    case .future: return after.year == day.year || ahead <= 3 * back ? after : before
    case .open, .present, .limit: return back <= ahead ? before : after
    }
  }

  func partOfYear(_ reference: CalendarReference, in context: TimexContext) -> (DateValue, Timex.Anchor) {
    if reference.ordinal != nil { return nthWeekday(reference, in: context) }
    var date = DateValue()
    (date.month, date.day, date.quarter, date.half, date.season) =
      (reference.month, reference.day, reference.quarter, reference.half, reference.season)
    if let year = reference.year {
      date.year = year
      return (date, .itself)
    }
    if let offset = reference.offset, offset.unit == .year {
      guard let base = base(isNarrative: reference.isOfStory, in: context) else { return (DateValue(), .unknown) }
      date.year = base.day.year + offset.count
      return (date, base.anchor)
    }
    if !reference.isPartOfYear { return dayOfMonth(reference, context.tense) }
    if reference.direction?.isNarrative ?? true || narrative.isHistory, let frame = frame(reference, in: context) {
      return (goingOn(date, from: frame, reference.direction), frame.anchor)
    }
    guard let published else { return (DateValue(), .unknown) }
    // A fiscal quarter may be far from the calendar's: only its year can be told.
    if reference.isFiscal, reference.quarter != nil, reference.direction == nil {
      date.year = published.year
      return (date, .published)
    }
    return (nearest(date, to: published, reference.direction, context.tense), .published)
  }

  /// A part of a year in the year that is meant, seen from a day.
  private func nearest(_ part: DateValue, to day: Day, _ direction: Direction?, _ tense: Tense) -> DateValue {
    func inYears(_ part: DateValue) -> [DateValue] {
      (-1...1).map { year in
        var candidate = part
        candidate.year = day.year + year
        return candidate
      }
    }
    let candidates = inYears(part).filter { $0.days != nil }
    if !candidates.isEmpty { return pick(candidates, near: day, direction, tense) }
    // A day that no year has, such as 31 April: the year of its month.
    var date = part
    date.day = nil
    date.year = pick(inYears(date), near: day, direction, tense).year
    date.day = part.day
    return date
  }

  /// "the first Monday of May".
  private func nthWeekday(_ reference: CalendarReference, in context: TimexContext) -> (DateValue, Timex.Anchor) {
    var whole = reference
    (whole.ordinal, whole.weekday) = (nil, nil)
    let (found, anchor) = partOfYear(whole, in: context)
    guard let ordinal = reference.ordinal, let weekday = reference.weekday, let month = reference.month,
      let year = found.year, let day = Day.weekday(weekday, number: ordinal, of: month, in: year)
    else { return (DateValue(), .unknown) }
    return (DateValue(day), anchor)
  }

  /// "the 5th": of the month told of, or the nearest.
  private func dayOfMonth(_ reference: CalendarReference, _ tense: Tense) -> (DateValue, Timex.Anchor) {
    guard let dayOfMonth = reference.day else { return (DateValue(), .unknown) }
    if let told, let year = told.value.year, let month = told.value.month, let day = Day(year, month, dayOfMonth) {
      return (DateValue(day), .timex(told.index))
    }
    guard let published else { return (DateValue(), .unknown) }
    let candidates = (-1...1).compactMap { published.adding(months: $0) }.compactMap {
      Day($0.year, $0.month, dayOfMonth)
    }
    return (pick(candidates.map { DateValue($0) }, near: published, nil, tense), .published)
  }

  func dayOfClock(_ reference: CalendarReference, in context: TimexContext) -> (DateValue, Timex.Anchor) {
    let direction = reference.direction
    if direction == .last || direction == .past, let published, reference.part == .night {
      return (DateValue(published.adding(days: -1)), .published)
    }
    let isTold = direction?.isNarrative ?? (told?.sentence == context.sentence)
    if !isTold, direction == nil, let day = context.dayOfVerb { return (DateValue(day), .unknown) }
    if isTold || narrative.isHistory, let told, let days = told.value.days, days.from == days.to {
      return (DateValue(days.from.adding(days: direction?.offset ?? 0)), .timex(told.index))
    }
    guard let published else { return (DateValue(), .unknown) }
    return (DateValue(published.adding(days: direction?.offset ?? 0)), .published)
  }
}
