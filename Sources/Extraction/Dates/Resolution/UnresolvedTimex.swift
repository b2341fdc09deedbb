import SourceText

/// What an expression says by its words alone, before it is held against a day.
indirect enum UnresolvedTimex: Sendable {
  /// "5 January", "last October", "8 p.m. Friday".
  case calendar(CalendarReference)
  /// "two days ago", "a week after Christmas".
  case shifted(ShiftedDate)
  /// "three weeks", "the past two years".
  case duration(Stretch)
  /// What comes again and again, by its value: `XXXX-WXX-5`.
  case set(String)
  /// A value that needs no day: `PRESENT_REF`.
  case fixed(String)

  /// What it says of the calendar and the clock.
  var date: CalendarReference? {
    if case .calendar(let date) = self { return date }
    return nil
  }
  /// Whether it is a day or a stretch of days that the calendar knows.
  var isPeriod: Bool {
    switch self {
    case .calendar, .shifted: true
    default: false
    }
  }
  var stretch: Stretch? {
    if case .duration(let stretch) = self { return stretch }
    return nil
  }
  /// What a duration, or the distance of a shifted date, counts.
  var length: Length? {
    switch self {
    case .duration(let stretch): stretch.length
    case .shifted(let shifted): shifted.length
    default: nil
    }
  }

  /// Whether its value hangs on the tense around it.
  var needsTense: Bool {
    switch self {
    case .calendar(let date): date.needsTense
    case .shifted(let shifted): shifted.origin?.needsTense ?? false
    default: false
    }
  }

  /// Whether it only names the other side of a comparison, which the text does not go on from.
  ///
  /// "A year ago, it burned" opens a story; "less than a year ago" looks back for a moment.
  func isComparison(opens: Bool) -> Bool {
    switch self {
    case .shifted(let shifted) where shifted.length.unit == .year:
      shifted.shift == .earlier || shifted.shift == .ago && !opens && shifted.length.count == 1
    case .calendar(let date):
      date.isReported && (date.offset != nil || date.year != nil) || date.direction == .same && date.origin != nil
    default: false
    }
  }
}

/// A period of the calendar, or a moment in it, as far as it is said.
struct CalendarReference: Sendable {
  var year: Int?
  /// The year's digits without the last one: 199 for the 1990s.
  var decade: Int?
  /// The year's digits without the last two: 19 for the 20th century.
  var century: Int?
  var month: Int?
  var day: Int?
  var weekday: Int?
  var weekdayToken: Int?
  /// Which of the month's such weekdays: "the first Monday of May"; −1 is the last.
  var ordinal: Int?
  var quarter: Int?
  var half: Int?
  var season: Season?
  var isWeekend = false
  var isFiscal = false
  /// The place of a holiday in `Holiday.all`.
  var holiday: Int?
  /// "the latest quarter", "the year-ago period": the period that the text reports on.
  var isReported = false
  var clock: ClockTime?
  var part: DayPart?
  /// Where it points: "last October", "this summer", "that day".
  var direction: Direction?
  /// A period so many units away: last year is year −1.
  var offset: (unit: TimeUnit, count: Int)?
  /// "the day after the storm", "in the morning": it can be told only where a day was told before.
  var needsToldDay = false
  /// Whether its year is counted from the one told before: "October of that year".
  var isOfStory = false
  /// The date that it counts from: "the week of 4 October".
  var origin: UnresolvedTimex?

  /// The month that a part of a year begins in.
  var monthOfYear: Int? { month ?? season?.firstMonth }
  /// "that day".
  var pointsAtToldDay: Bool { offset?.unit == .day && direction == .that && !hasTime && origin == nil }
  /// "today", and no part of it.
  var isToday: Bool {
    offset?.unit == .day && offset?.count == 0 && direction == nil && !hasTime && origin == nil
  }
  /// "the week", pointed at by nothing.
  var isOpenWeek: Bool {
    offset?.unit == .week && offset?.count == 0 && direction == nil && origin == nil && weekday == nil
  }
  var hasTime: Bool { clock != nil || part != nil }
  /// Down to a day of some week, month or year.
  var isDay: Bool { day != nil || weekday != nil || holiday != nil || offset?.unit == .day }
  /// A part of a year: a month, a season, a quarter, a half.
  var isPartOfYear: Bool { month != nil || quarter != nil || half != nil || season != nil }

  var needsTense: Bool {
    needsToldDay && hasTime
      || year == nil && offset == nil && (isPartOfYear || weekday != nil || holiday != nil || day != nil)
      || isWeekend || (origin?.needsTense ?? false)
  }
}

/// A time of the day, as it was written.
struct ClockTime: Sendable {
  var hour: Int
  var minute: Int?
  var second: Int?
  /// Minutes east of Greenwich.
  var zone: Int?
  var hasMeridiem = false
}

/// A length of time, perhaps in two units, perhaps with the side of a day that it lies on ("the past two years").
struct Stretch: Sendable {
  var length: Length
  /// "two hours ⟨and 30 minutes⟩".
  var rest: Length?
  var direction: Direction?
}

/// A date by its distance from another one.
struct ShiftedDate: Sendable {
  var length: Length
  var rest: Length?
  var shift: Shift
  /// What it counts from ("three days after Christmas"); without one, publication or what was told before.
  var origin: UnresolvedTimex?

  enum Shift: Sendable {
    case ago, fromNow
    /// Against the event told before.
    case earlier, later

    var isNarrative: Bool { self == .earlier || self == .later }
    var sign: Int { self == .ago || self == .earlier ? -1 : 1 }
  }
}

/// A run of tokens and what it means.
struct Match: Sendable {
  var tokens: Range<Int>
  var meaning: UnresolvedTimex
  var modifier: Timex.Modifier?

  init(_ tokens: Range<Int>, _ meaning: UnresolvedTimex, _ modifier: Timex.Modifier? = nil) {
    (self.tokens, self.meaning, self.modifier) = (tokens, meaning, modifier)
  }

  init(_ tokens: Range<Int>, _ date: CalendarReference, _ modifier: Timex.Modifier? = nil) {
    self.init(tokens, .calendar(date), modifier)
  }

  var start: Int { tokens.lowerBound }
  var end: Int { tokens.upperBound }

  /// What it says of the calendar, if it does; another date takes its place.
  var date: CalendarReference? {
    get { meaning.date }
    set { if let newValue { meaning = .calendar(newValue) } }
  }

  /// The same, from an earlier place on.
  func from(_ start: Int, _ modifier: Timex.Modifier? = nil) -> Match {
    Match(start..<tokens.upperBound, meaning, modifier ?? self.modifier)
  }

  /// The same, as far as a later place.
  func to(_ end: Int) -> Match { Match(tokens.lowerBound..<end, meaning, modifier) }
}
