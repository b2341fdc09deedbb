/// What an expression says by its words alone, before it is held against a day.
struct Meaning: Sendable {
  var kind: Timex.Kind = .date
  var mod: String?

  // The calendar.
  @Small var year: Int?
  /// The year's digits without their last one or two: 199 for the 1990s, 19 for the 20th century, 2 for a millennium.
  @Small var decade: Int?
  @Small var century: Int?
  @Small var month: Int?
  @Small var day: Int?
  @Small var weekday: Int?
  @Small var weekdayToken: Int?
  /// Which of the month's such weekdays: "the first Monday of May"; −1 is the last.
  @Small var ordinal: Int?
  @Small var quarter: Int?
  @Small var half: Int?
  var season: Season?
  var weekend = false
  var fiscal = false
  @Small var holiday: Int?
  /// "the latest quarter", "the year-ago period": the period that the text reports on.
  var reported = false

  // The clock.
  @Small var hour: Int?
  @Small var minute: Int?
  @Small var second: Int?
  /// Minutes east of Greenwich.
  @Small var zone: Int?
  var part: DayPart?
  var hasMeridiem = false

  /// Where it points: "last October", "this summer", "that day".
  var direction: Direction?
  /// A period so many units away: last year is year −1.
  var offset: (unit: TimeUnit, count: Int)?
  /// "the day after the storm", "in the morning": it can be told only where a day was told before.
  var needsToldDay = false
  /// Whether its year is counted from the one told before: "October of that year".
  var isOfStory = false

  // Lengths.
  var length: Length?
  /// The rest of a length of two units: "two hours and 30 minutes".
  var rest: Length?
  /// A length turned into a date: "ago", "later".
  var shift: Shift?
  /// What the shift counts from ("three days after Christmas"); at most one.
  var origin: [Meaning] = []
  /// A value that needs no day: `PRESENT_REF`, a set's.
  var fixed: String?

  enum Shift: Sendable {
    case ago, fromNow
    /// Against the event told before.
    case earlier, later

    var isNarrative: Bool { self == .earlier || self == .later }
  }

  /// The month that a part of a year begins in.
  var monthOfYear: Int? { month ?? season?.firstMonth }
  /// "that day".
  var pointsAtToldDay: Bool { offset?.unit == .day && direction == .that && !hasTime && origin.isEmpty }
  /// "today", and no part of it.
  var isToday: Bool {
    offset?.unit == .day && offset?.count == 0 && direction == nil && !hasTime && origin.isEmpty
  }
  /// "the week", pointed at by nothing.
  var isOpenWeek: Bool {
    offset?.unit == .week && offset?.count == 0 && direction == nil && origin.isEmpty && weekday == nil
  }
  var hasTime: Bool { hour != nil || part != nil }
  var isLength: Bool { length != nil && shift == nil }
  /// Down to a day of some week, month or year.
  var isDay: Bool {
    day != nil || weekday != nil || holiday != nil || offset?.unit == .day
  }
}

/// A number of a date, or none, in four bytes: a meaning is made and copied often, and most of it is empty.
@propertyWrapper
struct Small: Sendable {
  private var stored: Int32 = .min

  init(wrappedValue: Int? = nil) { self.wrappedValue = wrappedValue }

  /// What fits into 32 bits: no more than nine digits are read as a number of a date.
  @inline(__always)
  var wrappedValue: Int? {
    get { stored == .min ? nil : Int(stored) }
    set { stored = newValue.flatMap { Int32(exactly: $0) } ?? .min }
  }
}

/// A run of tokens and what it means.
///
/// The meaning is kept in a box, so that the forms, which mostly find nothing, hand on little.
struct Match: Sendable {
  /// What is in it never changes, so that it is read without a copy.
  private final class Box: Sendable {
    let meaning: Meaning
    init(_ meaning: Meaning) { self.meaning = meaning }
  }

  var tokens: Range<Int>
  private var box: Box

  init(tokens: Range<Int>, meaning: Meaning) {
    self.tokens = tokens
    box = Box(meaning)
  }

  var meaning: Meaning {
    _read { yield box.meaning }
    _modify {
      var changed = box.meaning
      yield &changed
      box = Box(changed)
    }
  }
}
