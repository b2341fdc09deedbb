internal import SourceText

/// Gives each expression its value: what it says by itself, against publication, or against what was told before.
struct DateResolver {
  /// The day of publication; without one, only what says it all itself is resolved.
  let published: Day?
  /// Whether the text tells of another time than its own: then an unfinished date goes on from the one before it.
  var isNarrative = false
  /// Whether the text counts nothing from its publication.
  var isTimeless = false
  /// Whether what is told of the expression is still to come.
  var isToCome = false
  /// The year that a history names first.
  var firstYear: Int?
  /// What was told last that can be counted from.
  private(set) var told: Told?
  /// The period that the text reports on: the last quarter, or the like, that was named.
  private(set) var reported: Told?
  /// What a history said last beside its own story; a distance in the same sentence counts from it.
  private(set) var aside: Told?
  /// The quarter that was told last.
  private(set) var quarter: DateValue?
  /// The sentence of the last months that were summed up: "the nine months".
  private(set) var summed: Int?
  /// Whether the expression being resolved opens its sentence.
  var opens = false
  /// The day that was told of the same verb as a clock's.
  var dayOfVerb: Day?
  /// The sentence of the expression being resolved, and its paragraph.
  var sentence = 0
  var paragraph = 0

  struct Told: Sendable {
    var value: DateValue
    var index: Int
    var sentence: Int
    /// It stands at the start of its sentence.
    var opens = false
    /// The text says that it has ended, whatever the calendar says of it.
    var isOver = false
    /// Its year stands in the text, with it or with what it goes on from.
    var isDated = false
    /// It names its year itself.
    var isWritten = false
    /// The paragraph that it stands in.
    var paragraph = 0
  }

  init(_ published: Day?) { self.published = published }

  /// Remembers what was told, so that what follows can be counted from it.
  mutating func note(
    _ value: DateValue, index: Int, sentence: Int, anchor: Timex.Anchor, isAside: Bool = false, isOver: Bool = false,
    isLimit: Bool = false
  ) {
    if value.quarter != nil { quarter = value }
    if value.quarter != nil || value.half != nil {
      let told = Told(value: value, index: index, sentence: sentence, isOver: isOver)
      if displacesReport(told) { reported = told }
      summed = nil
    }
    let isDated: Bool
    switch anchor {
    case .itself: isDated = true
    case .timex: isDated = told?.isDated ?? false
    case .published, .unknown: isDated = false
    }
    // A history goes on from its own days, whatever it says of a decade, of a treaty's year or of today.
    if isNarrative, told?.isDated == true, isAside || !isDated || value.year == nil && value.week == nil {
      aside = Told(value: value, index: index, sentence: sentence)
      return
    }
    aside = nil
    told = Told(
      value: value, index: index, sentence: sentence, opens: opens && !isLimit, isDated: isDated,
      isWritten: anchor == .itself, paragraph: paragraph)
  }

  /// Whether what was told last is one day.
  var hasToldDay: Bool { told?.value.day != nil }

  /// Whether a day was told in a sentence or in the one before it.
  func hasToldDay(before sentence: Int) -> Bool {
    told.map { $0.value.day != nil && sentence - $0.sentence <= 1 } ?? false
  }

  /// Remembers that a sentence sums up months of a year, which then are compared and no quarter.
  mutating func noteSum(sentence: Int) { summed = sentence }

  /// Whether a period is what the text reports on from here.
  ///
  /// A report is about one quarter: one before it is only compared with it, one that is not over is forecast.
  private func displacesReport(_ told: Told) -> Bool {
    guard let old = reported?.value.days, let new = told.value.days, let published else { return true }
    if old.to >= published || told.isOver { return true }
    return new.to < published && new.from >= old.from
  }
}

/// A period of the calendar, resolved.
struct DateValue: Sendable {
  var year: Int?
  var month: Int?
  var day: Int?
  var week: (year: Int, number: Int)?
  var quarter: Int?
  var half: Int?
  var season: Season?
  var decade: Int?
  var century: Int?
  var weekend = false

  init() {}

  init(_ day: Day) {
    (year, month, self.day) = (day.year, day.month, day.dayOfMonth)
  }

  /// The period of a unit that holds a day.
  init(_ unit: TimeUnit, of day: Day) {
    switch unit {
    case .week: week = day.week
    case .weekend:
      week = day.week
      weekend = true
    case .month: (year, month) = (day.year, day.month)
    case .quarter: (year, quarter) = (day.year, day.quarter)
    case .year: year = day.year
    case .decade: decade = Day.floorDiv(day.year, 10)
    case .century: century = Day.floorDiv(day.year, 100)
    default: (year, month, self.day) = (day.year, day.month, day.dayOfMonth)
    }
  }

  /// The month that it begins in; nil for a whole year and more.
  var firstMonth: Int? {
    month ?? quarter.map { $0 * 3 - 2 } ?? half.map { $0 * 6 - 5 } ?? season?.firstMonth
      ?? week.flatMap {
        Day.monday(ofWeek: $0.number, in: $0.year)?.month
      }
  }

  var isEmpty: Bool { year == nil && week == nil && decade == nil && century == nil }

  /// The days that it spans.
  var days: DayInterval? {
    if let week, let monday = Day.monday(ofWeek: week.number, in: week.year) {
      return weekend
        ? DayInterval(monday.adding(days: 5), monday.adding(days: 6)) : DayInterval(monday, monday.adding(days: 6))
    }
    if let century { return .years(century * 100, century * 100 + 99) }
    if let decade { return .years(decade * 10, decade * 10 + 9) }
    guard let year else { return nil }
    if let quarter { return .months(year, quarter * 3 - 2, count: 3) }
    if let half { return .months(year, half * 6 - 5, count: 6) }
    if let season { return .months(season == .winter ? year - 1 : year, season.firstMonth, count: 3) }
    if let month {
      if let day { return Day(year, month, day).map { DayInterval($0, $0) } }
      return .month(year, month)
    }
    return .years(year, year)
  }

  /// The TIMEX3 value.
  var text: String? {
    if let week { return padded(week.year, 4) + "-W" + padded(week.number, 2) + (weekend ? "-WE" : "") }
    if let century { return century < 0 ? "BC" + padded(-century, 2) : padded(century, 2) }
    if let decade { return padded(decade, 3) }
    guard let year else { return nil }
    if quarter == nil, half == nil, season == nil, let text = plainText(year) { return text }
    let head = year <= 0 ? "BC" + padded(1 - year, 4) : padded(year, 4)
    if let quarter { return head + "-Q\(quarter)" }
    if let half { return head + "-H\(half)" }
    if let season { return head + "-" + season.code }
    guard let month else { return head }
    return head + "-" + padded(month, 2) + (day.map { "-" + padded($0, 2) } ?? "")
  }

  /// A year of four digits, its month and its day, as most dates are written.
  private func plainText(_ year: Int) -> String? {
    guard (1...9999).contains(year), (0...99).contains(month ?? 0), (0...99).contains(day ?? 0) else { return nil }
    let (month, day) = (month, month == nil ? nil : day)
    return String(unsafeUninitializedCapacity: 10) { digits in
      func put(_ number: Int, _ divisor: Int, _ at: Int) {
        digits[at] = 0x30 + UInt8(truncatingIfNeeded: number / divisor % 10)
      }
      put(year, 1000, 0)
      put(year, 100, 1)
      put(year, 10, 2)
      put(year, 1, 3)
      guard let month else { return 4 }
      digits[4] = UInt8(ascii: "-")
      put(month, 10, 5)
      put(month, 1, 6)
      guard let day else { return 7 }
      digits[7] = UInt8(ascii: "-")
      put(day, 10, 8)
      put(day, 1, 9)
      return 10
    }
  }
}
