internal import SourceText

extension DateResolver {
  /// The value of what an expression says.
  func resolve(_ meaning: UnresolvedTimex, in context: TimexContext) -> Resolved {
    switch meaning {
    case .fixed(let value): Resolved(value, .date)
    case .set(let value): Resolved(value, .set)
    case .duration(let stretch): Resolved(text(stretch.length, stretch.rest), .duration)
    case .shifted(let shifted): resolve(shifted, in: context)
    case .calendar(let reference): resolve(reference, in: context)
    }
  }

  private func resolve(_ shifted: ShiftedDate, in context: TimexContext) -> Resolved {
    let length = shifted.length
    // "a few days later", "an hour later": nobody counts them to a day.
    if shifted.shift.isNarrative, shifted.origin == nil, length.count == nil || length.unit.isShort {
      return Resolved(text(length, shifted.rest), .duration)
    }
    let (date, anchor) = self.date(of: shifted, in: context)
    let value = length.count == nil ? nil : date.text
    let open = shifted.shift.sign < 0 ? "PAST_REF" : "FUTURE_REF"
    var resolved = Resolved(value ?? open, date.isEmpty ? nil : date, anchor, .date, isRelative: true)
    resolved.isComparison = length.unit == .year && date.quarter != nil
    return resolved
  }

  private func resolve(_ reference: CalendarReference, in context: TimexContext) -> Resolved {
    // A history's "today" is nowadays.
    if narrative.isHistory, reference.isToday { return Resolved("PRESENT_REF", .date) }
    let (date, anchor) = self.date(of: reference, in: context)
    var value = date.isEmpty ? nil : date.text
    // "the week" alone is the one that the story is about, whichever of its year that is.
    if reference.isOpenWeek, let week = date.week { value = padded(week.year, to: 4) + "-WXX" }
    let anchored = value == nil ? .unknown : anchor
    var text = value ?? reference.openValue
    if reference.hasTime { text = (value.map { $0.count >= 10 ? $0 : "XXXX-XX-XX" } ?? text) + clock(reference) }
    return Resolved(
      text, date.isEmpty ? nil : date, anchored, reference.hasTime ? .time : .date,
      isRelative: reference.offset != nil || reference.direction != nil)
  }

  private func text(_ length: Length, _ rest: Length?) -> String {
    guard let rest else { return length.value }
    let (head, tail) = (length.value, rest.value)
    return head.contains("T") && tail.hasPrefix("PT") ? head + tail.dropFirst(2) : head + tail.dropFirst(1)
  }

  private func clock(_ reference: CalendarReference) -> String {
    guard let clock = reference.clock else { return reference.part?.code ?? "" }
    var text = "T" + padded(clock.hour, to: 2) + ":" + padded(clock.minute ?? 0, to: 2)
    if let second = clock.second { text += ":" + padded(second, to: 2) }
    // News marks leave the zone of the place unsaid; only Greenwich is written.
    if clock.zone == 0 { text += "Z" }
    return text
  }

  /// The period that a reference points at, and what it was resolved against.
  private func date(of reference: CalendarReference, in context: TimexContext) -> (DateValue, Timex.Anchor) {
    if let decade = reference.decade { return (DateValue(decade: decade), .itself) }
    if let century = reference.century { return (DateValue(century: century), .itself) }
    if reference.isReported || reference.offset?.unit == .period { return report(reference, in: context) }
    if let holiday = reference.holiday { return self.holiday(holiday, reference, in: context) }
    if let weekday = reference.weekday, reference.month == nil { return self.weekday(weekday, reference, in: context) }
    if reference.isPartOfYear || reference.day != nil { return partOfYear(reference, in: context) }
    if let year = reference.year { return (DateValue(year: year), .itself) }
    if let offset = reference.offset { return period(offset.unit, offset.count, reference, in: context) }
    return reference.hasTime ? dayOfClock(reference, in: context) : (DateValue(), .unknown)
  }

  /// The day that an expression counts from, and where it comes from.
  func base(isNarrative: Bool, in context: TimexContext) -> (day: Day, anchor: Timex.Anchor)? {
    if isNarrative, let aside, aside.sentence == context.sentence, let day = aside.value.days?.from {
      return (day, .timex(aside.index))
    }
    if isNarrative || narrative.isHistory, let told, let days = told.value.days {
      // A winter belongs to the year that it ends in.
      return (told.value.season == .winter ? days.to : days.from, .timex(told.index))
    }
    return published.map { ($0, .published) }
  }

  /// "last week", "the same day", "next year": a unit so many away.
  private func period(
    _ unit: TimeUnit, _ count: Int, _ reference: CalendarReference, in context: TimexContext
  ) -> (DateValue, Timex.Anchor) {
    if let origin = reference.origin { return period(unit, of: origin, reference, in: context) }
    let direction = reference.direction
    // "It opened in 1986; by the end of the year …".
    let goesOn =
      direction == .current && context.tense == .past && (unit == .year || unit == .month)
      && (told.map { isGoingOn($0, in: context) } ?? false)
    if unit == .quarter, direction == .that, let quarter, let told { return (quarter, .timex(told.index)) }
    // "today" is the day of the text, whatever the text tells of.
    if unit == .day, direction == nil {
      guard let published, let day = moved(published, unit, by: count) else { return (DateValue(), .unknown) }
      return (DateValue(day), .published)
    }
    guard let base = base(isNarrative: direction?.isNarrative ?? false || goesOn, in: context) else {
      return (DateValue(), .unknown)
    }
    if unit == .weekend { return (weekend(direction, from: base.day, context.tense), base.anchor) }
    guard let day = moved(base.day, unit, by: count) else { return (DateValue(), .unknown) }
    return (DateValue(unit, of: day), base.anchor)
  }

  /// "the week of 4 October", "the same month last year".
  private func period(
    _ unit: TimeUnit, of origin: UnresolvedTimex, _ reference: CalendarReference, in context: TimexContext
  ) -> (DateValue, Timex.Anchor) {
    let inner = resolve(origin, in: context)
    if let ordinal = reference.ordinal {
      let day = inner.date?.days.flatMap {
        moved(ordinal < 0 ? $0.to : $0.from, unit, by: ordinal < 0 ? ordinal + 1 : ordinal - 1)
      }
      return day.map { (DateValue(unit, of: $0), inner.anchor) } ?? (DateValue(), .unknown)
    }
    let from = inner.date?.days?.from
    guard reference.direction == .same, let year = inner.date?.year,
      var date = from == nil ? reported?.value ?? told?.value : told?.value
    else { return from.map { (DateValue(unit, of: $0), inner.anchor) } ?? (DateValue(), .unknown) }
    if date.year != nil, date.week == nil || from == nil { date.year = year }
    return (date, inner.anchor)
  }

  /// A day so many units away; nil out of all years.
  func moved(_ day: Day, _ unit: TimeUnit, by count: Int) -> Day? {
    guard abs(count) < 4_000_000 else { return nil }
    let moved: Day?
    switch unit {
    case .second, .minute, .hour, .period: moved = day
    case .day, .night: moved = day.adding(days: count)
    case .week, .weekend: moved = day.adding(days: count * 7)
    case .fortnight: moved = day.adding(days: count * 14)
    case .month: moved = day.adding(months: count)
    case .quarter: moved = day.adding(months: count * 3)
    case .year: moved = day.adding(years: count)
    case .decade: moved = day.adding(years: count * 10)
    case .century: moved = day.adding(years: count * 100)
    case .millennium: moved = day.adding(years: count * 1000)
    }
    return moved.flatMap { Day.years.contains($0.year) ? $0 : nil }
  }
}

extension CalendarReference {
  /// The value of a date whose year or more is open.
  var openValue: String {
    if let month {
      let head = (year.map { padded($0, to: 4) } ?? "XXXX") + "-" + padded(month, to: 2)
      return day.map { head + "-" + padded($0, to: 2) } ?? head
    }
    if let weekday { return "XXXX-WXX-\(weekday)" }
    if let quarter { return "XXXX-Q\(quarter)" }
    if let half { return "XXXX-H\(half)" }
    if let season { return "XXXX-" + season.code }
    switch offset?.unit {
    case .year?: return "XXXX"
    case .month?: return "XXXX-XX"
    case .week?: return "XXXX-WXX"
    case .weekend?: return "XXXX-WXX-WE"
    case .quarter?, .period?: return "XXXX-QX"
    default: return isReported ? "XXXX-QX" : "XXXX-XX-XX"
    }
  }
}
