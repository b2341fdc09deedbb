internal import SourceText

/// What resolving an expression came to.
struct Resolved {
  var value: String
  var date: DateValue?
  var days: DayInterval?
  var anchor: Timex.Anchor
  var kind: Timex.Kind
  var isRelative = false
  /// Counted from the period that the text reports on.
  var isComparison = false
}

extension DateResolver {
  /// The value of what an expression says.
  func resolve(_ meaning: Meaning, _ tense: Tense, sentence: Int) -> Resolved {
    if let fixed = meaning.fixed {
      return Resolved(value: fixed, date: nil, days: nil, anchor: .itself, kind: meaning.kind)
    }
    // A history's "today" is nowadays.
    if isNarrative, meaning.isToday {
      return Resolved(value: "PRESENT_REF", date: nil, days: nil, anchor: .itself, kind: meaning.kind)
    }
    if let length = meaning.length, meaning.shift == nil {
      return Resolved(value: text(length, meaning.rest), date: nil, days: nil, anchor: .itself, kind: .duration)
    }
    // "a few days later", "an hour later": nobody counts them to a day.
    if let length = meaning.length, let shift = meaning.shift, shift.isNarrative, meaning.origin.isEmpty,
      length.count == nil || length.unit.rawValue < TimeUnit.day.rawValue
    {
      return Resolved(value: text(length, meaning.rest), date: nil, days: nil, anchor: .itself, kind: .duration)
    }
    var (date, anchor) = self.date(meaning, tense, sentence)
    let isRelative = meaning.offset != nil || meaning.shift != nil || meaning.direction != nil
    if date.isEmpty { date = DateValue() }
    var value = date.text
    if let shift = meaning.shift, meaning.length?.count == nil || value == nil {
      switch shift {
      case .ago, .earlier: value = "PAST_REF"
      case .later, .fromNow: value = "FUTURE_REF"
      }
    }
    // "the week" alone is the one that the story is about, whichever of its year that is.
    if meaning.isOpenWeek, let week = date.week { value = padded(week.year, 4) + "-WXX" }
    var text = value ?? unresolved(meaning)
    if meaning.hasTime { text = (value.map { $0.count >= 10 ? $0 : "XXXX-XX-XX" } ?? text) + clock(meaning) }
    return Resolved(
      value: text, date: date.isEmpty ? nil : date, days: date.days, anchor: value == nil ? .unknown : anchor,
      kind: meaning.hasTime ? .time : .date, isRelative: isRelative,
      isComparison: meaning.shift != nil && meaning.length?.unit == .year && date.quarter != nil)
  }

  private func text(_ length: Length, _ rest: Length?) -> String {
    guard let rest else { return length.value }
    let (head, tail) = (length.value, rest.value)
    return head.contains("T") && tail.hasPrefix("PT") ? head + tail.dropFirst(2) : head + tail.dropFirst(1)
  }

  private func clock(_ meaning: Meaning) -> String {
    guard let hour = meaning.hour else { return meaning.part?.code ?? "" }
    var text = "T" + padded(hour, 2) + ":" + padded(meaning.minute ?? 0, 2)
    if let second = meaning.second { text += ":" + padded(second, 2) }
    // News marks leave the zone of the place unsaid; only Greenwich is written.
    if meaning.zone == 0 { text += "Z" }
    return text
  }

  /// The value of a date whose year or more is open.
  private func unresolved(_ meaning: Meaning) -> String {
    if let month = meaning.month {
      let head = (meaning.year.map { padded($0, 4) } ?? "XXXX") + "-" + padded(month, 2)
      return meaning.day.map { head + "-" + padded($0, 2) } ?? head
    }
    if let weekday = meaning.weekday { return "XXXX-WXX-\(weekday)" }
    if let quarter = meaning.quarter { return "XXXX-Q\(quarter)" }
    if let half = meaning.half { return "XXXX-H\(half)" }
    if let season = meaning.season { return "XXXX-" + season.code }
    switch meaning.offset?.unit {
    case .year?: return "XXXX"
    case .month?: return "XXXX-XX"
    case .week?: return "XXXX-WXX"
    case .weekend?: return "XXXX-WXX-WE"
    case .quarter?, .period?: return "XXXX-QX"
    default: return meaning.reported ? "XXXX-QX" : "XXXX-XX-XX"
    }
  }

  /// The period that an expression points at, and what it was resolved against.
  private func date(_ meaning: Meaning, _ tense: Tense, _ sentence: Int) -> (DateValue, Timex.Anchor) {
    if let shift = meaning.shift, let length = meaning.length {
      return self.shift(shift, length, meaning, tense, sentence)
    }
    if let decade = meaning.decade {
      var date = DateValue()
      date.decade = decade
      return (date, .itself)
    }
    if let century = meaning.century {
      var date = DateValue()
      date.century = century
      return (date, .itself)
    }
    if meaning.reported || meaning.offset?.unit == .period { return report(meaning, tense, sentence) }
    if meaning.holiday != nil { return holiday(meaning, tense, sentence) }
    if let weekday = meaning.weekday, meaning.month == nil { return self.weekday(weekday, meaning, tense, sentence) }
    if meaning.month != nil || meaning.quarter != nil || meaning.half != nil || meaning.season != nil
      || meaning.day != nil
    {
      return partOfYear(meaning, tense, sentence)
    }
    if let year = meaning.year {
      var date = DateValue()
      date.year = year
      return (date, .itself)
    }
    if let offset = meaning.offset { return period(offset.unit, offset.count, meaning, tense, sentence) }
    if meaning.hasTime { return dayOfClock(meaning, sentence) }
    return (DateValue(), .unknown)
  }

  /// The day that an expression counts from, and where it comes from.
  func base(_ narrative: Bool, grain: TimeUnit? = nil) -> (day: Day, anchor: Timex.Anchor)? {
    if narrative, let aside, aside.sentence == sentence, let day = aside.value.days?.from {
      return (day, .timex(aside.index))
    }
    if narrative || isNarrative, let told, let days = told.value.days {
      // A winter belongs to the year that it ends in.
      return (told.value.season == .winter ? days.to : days.from, .timex(told.index))
    }
    return published.map { ($0, .published) }
  }

  /// "last week", "the same day", "next year": a unit so many away.
  private func period(
    _ unit: TimeUnit, _ count: Int, _ meaning: Meaning, _ tense: Tense, _ sentence: Int
  ) -> (DateValue, Timex.Anchor) {
    if let origin = meaning.origin.first {
      let inner = resolve(origin, tense, sentence: sentence)
      guard let day = inner.days?.from else {
        // "the same month last year".
        guard meaning.direction == .same, let told = reported ?? told, let year = inner.date?.year else {
          return (DateValue(), .unknown)
        }
        var date = told.value
        if date.year != nil { date.year = year }
        return (date, inner.anchor)
      }
      if meaning.direction == .same, let told, let year = inner.date?.year {
        var date = told.value
        if date.year != nil, date.week == nil { date.year = year }
        return (date, inner.anchor)
      }
      return (DateValue(unit, of: day), inner.anchor)
    }
    // "It opened in 1986; by the end of the year …".
    let goesOn =
      meaning.direction == .current && tense == .past && (unit == .year || unit == .month)
      && (told.map { isGoingOn($0, sentence) } ?? false)
    let isNarrative = meaning.direction?.isNarrative ?? false
    if unit == .quarter, meaning.direction == .that, let quarter, let told { return (quarter, .timex(told.index)) }
    // "today" is the day of the text, whatever the text tells of.
    if unit == .day, meaning.direction == nil {
      guard let published, let day = moved(published, unit, count) else { return (DateValue(), .unknown) }
      return (DateValue(day), .published)
    }
    guard let base = base(isNarrative || goesOn) else { return (DateValue(), .unknown) }
    if unit == .weekend { return (weekend(count, base.day, meaning, tense), base.anchor) }
    guard let day = moved(base.day, unit, count) else { return (DateValue(), .unknown) }
    return (DateValue(unit, of: day), base.anchor)
  }

  /// A day so many units away; nil out of all years.
  func moved(_ day: Day, _ unit: TimeUnit, _ count: Int) -> Day? {
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

  private func weekend(_ count: Int, _ day: Day, _ meaning: Meaning, _ tense: Tense) -> DateValue {
    var week = 0
    switch meaning.direction {
    case .last?, .past?, .previous?: week = day.weekday >= 6 ? -7 : -7
    case .next?, .coming?, .following?: week = day.weekday >= 6 ? 7 : 0
    case .this?, .that?, .same?: week = tense == .past && day.weekday < 5 ? -7 : 0
    default: week = day.weekday >= 6 || tense == .future ? 0 : -7
    }
    return DateValue(.weekend, of: day.adding(days: week))
  }

  private func weekday(
    _ weekday: Int, _ meaning: Meaning, _ tense: Tense, _ sentence: Int
  ) -> (DateValue, Timex.Anchor) {
    if let offset = meaning.offset, offset.unit == .week, let base = base(false) {
      return (DateValue(base.day.adding(days: offset.count * 7).monday.adding(days: weekday - 1)), base.anchor)
    }
    let direction = meaning.direction
    guard let base = base(direction?.isNarrative ?? false) else { return (DateValue(), .unknown) }
    let day = base.day
    let found: Day
    switch direction {
    case .last?, .past?, .previous?, .latest?: found = day.adding(days: -1).onOrBefore(weekday: weekday)
    case .next?, .coming?, .following?: found = day.adding(days: 1).onOrAfter(weekday: weekday)
    case .this?, .current?: found = tense == .past ? day.onOrBefore(weekday: weekday) : day.onOrAfter(weekday: weekday)
    case .same?, .that?: found = day.onOrAfter(weekday: weekday)
    case nil:
      if case .timex = base.anchor {
        found = day.onOrAfter(weekday: weekday)
      } else {
        found = tense == .past || tense == .open ? day.onOrBefore(weekday: weekday) : day.onOrAfter(weekday: weekday)
      }
    }
    if let dayOfMonth = meaning.day {
      // "Monday the 5th": the day of the month tells which.
      for month in [0, -1, 1] {
        guard let first = day.adding(months: month), let whole = Day(first.year, first.month, dayOfMonth) else {
          continue
        }
        if whole.weekday == weekday { return (DateValue(whole), base.anchor) }
      }
    }
    return (DateValue(found), base.anchor)
  }

  private func holiday(_ meaning: Meaning, _ tense: Tense, _ sentence: Int) -> (DateValue, Timex.Anchor) {
    guard let number = meaning.holiday, Holiday.all.indices.contains(number) else { return (DateValue(), .unknown) }
    let holiday = Holiday.all[number]
    func of(_ year: Int) -> DateValue { holiday.day(in: year).map { DateValue($0) } ?? DateValue() }
    if let year = meaning.year { return (of(year), .itself) }
    guard let base = base(false) else { return (DateValue(), .unknown) }
    if let offset = meaning.offset { return (of(base.day.year + offset.count), base.anchor) }
    let candidates = (-1...1).compactMap { holiday.day(in: base.day.year + $0) }
    if let frame = frame(meaning, sentence, tense), let month = candidates.first?.month {
      var date = DateValue()
      date.month = month
      return (of(goingOn(date, from: frame, meaning.direction).year ?? frame.year), frame.anchor)
    }
    return (pick(candidates.map { DateValue($0) }, base.day, meaning.direction, tense), base.anchor)
  }

  /// Of the same period in several years, the one that direction and tense point at.
  private func pick(_ candidates: [DateValue], _ day: Day, _ direction: Direction?, _ tense: Tense) -> DateValue {
    func distance(_ value: DateValue) -> Int {
      guard let days = value.days else { return Int.max }
      return days.contains(day) ? 0 : min(abs(days.from.number - day.number), abs(days.to.number - day.number))
    }
    let found: DateValue?
    switch direction {
    case .last?, .past?, .previous?, .latest?: found = candidates.last { ($0.days?.to ?? day) < day }
    case .next?, .coming?, .following?: found = candidates.first { ($0.days?.from ?? day) > day }
    case .this?, .current?: found = candidates.first { $0.year == day.year }
    case .same?, .that?, nil:
      found = pick(candidates, day, tense)
    }
    return found ?? candidates.min { distance($0) < distance($1) } ?? DateValue()
  }

  /// Without a direction, the tense tells; the year of publication is left only for a near day.
  private func pick(_ candidates: [DateValue], _ day: Day, _ tense: Tense) -> DateValue? {
    let before = candidates.last { ($0.days?.from ?? day) <= day }
    let after = candidates.first { ($0.days?.to ?? day) >= day }
    guard let before, let after, let past = before.days, let future = after.days else { return before ?? after }
    let back = past.contains(day) ? 0 : day.number - past.to.number
    let ahead = future.contains(day) ? 0 : future.from.number - day.number
    if before.day == nil {
      // What is reported or forecast is the last quarter, or the nearest: its figures come out after it.
      // A half has no such reports while it runs: "It will be sold in the second half".
      if before.half != nil, tense == .future { return after }
      if before.quarter != nil || before.half != nil {
        return tense == .past || back <= ahead * (tense == .future ? 1 : 10) ? before : after
      }
      if before.season != nil {
        return tense == .past ? before : tense == .future ? after : back <= ahead ? before : after
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

  private func partOfYear(_ meaning: Meaning, _ tense: Tense, _ sentence: Int) -> (DateValue, Timex.Anchor) {
    var date = DateValue()
    (date.month, date.day, date.quarter, date.half, date.season) =
      (meaning.month, meaning.day, meaning.quarter, meaning.half, meaning.season)
    if let ordinal = meaning.ordinal, let weekday = meaning.weekday, let month = meaning.month {
      var whole = meaning
      (whole.ordinal, whole.weekday) = (nil, nil)
      let (found, anchor) = partOfYear(whole, tense, sentence)
      guard let year = found.year, let day = Day.weekday(weekday, number: ordinal, of: month, in: year) else {
        return (DateValue(), .unknown)
      }
      return (DateValue(day), anchor)
    }
    if let year = meaning.year {
      date.year = year
      return (date, .itself)
    }
    if let offset = meaning.offset, offset.unit == .year {
      guard let base = base(meaning.isOfStory) else { return (DateValue(), .unknown) }
      date.year = base.day.year + offset.count
      return (date, base.anchor)
    }
    if meaning.month == nil, meaning.quarter == nil, meaning.half == nil, meaning.season == nil {
      return dayOfMonth(meaning, tense)
    }
    if meaning.direction?.isNarrative ?? true || isNarrative, let frame = frame(meaning, sentence, tense) {
      return (goingOn(date, from: frame, meaning.direction), frame.anchor)
    }
    guard let published else { return (DateValue(), .unknown) }
    // A fiscal quarter may be far from the calendar's: only its year can be told.
    if meaning.fiscal, meaning.quarter != nil, meaning.direction == nil {
      date.year = published.year
      return (date, .published)
    }
    let candidates = (-1...1).map { year in
      var candidate = date
      candidate.year = published.year + year
      return candidate
    }
    let exists = candidates.filter { $0.days != nil }
    if !exists.isEmpty { return (pick(exists, published, meaning.direction, tense), .published) }
    // A day that no year has, such as 31 April: the year of its month.
    let months = candidates.map { candidate in
      var month = candidate
      month.day = nil
      return month
    }
    date.year = pick(months, published, meaning.direction, tense).year
    return (date, .published)
  }

  /// "the 5th": of the month told of, or the nearest.
  private func dayOfMonth(_ meaning: Meaning, _ tense: Tense) -> (DateValue, Timex.Anchor) {
    guard let dayOfMonth = meaning.day else { return (DateValue(), .unknown) }
    if let told, let year = told.value.year, let month = told.value.month, let day = Day(year, month, dayOfMonth) {
      return (DateValue(day), .timex(told.index))
    }
    guard let published else { return (DateValue(), .unknown) }
    let candidates = (-1...1).compactMap { published.adding(months: $0) }.compactMap {
      Day($0.year, $0.month, dayOfMonth)
    }
    return (pick(candidates.map { DateValue($0) }, published, nil, tense), .published)
  }

  private func dayOfClock(_ meaning: Meaning, _ sentence: Int) -> (DateValue, Timex.Anchor) {
    if meaning.direction == .last || meaning.direction == .past, let published, meaning.part == .night {
      return (DateValue(published.adding(days: -1)), .published)
    }
    let isTold = meaning.direction?.isNarrative ?? (told?.sentence == sentence)
    if !isTold, meaning.direction == nil, let dayOfVerb { return (DateValue(dayOfVerb), .unknown) }
    if isTold || isNarrative, let told, let days = told.value.days, days.from == days.to {
      let step = meaning.direction?.offset ?? 0
      return (DateValue(days.from.adding(days: step)), .timex(told.index))
    }
    guard let published else { return (DateValue(), .unknown) }
    return (DateValue(published.adding(days: meaning.direction?.offset ?? 0)), .published)
  }
}
