internal import SourceText

/// Gives each expression its value: what it says by itself, against publication, or against what was told before.
struct DateResolver {
  /// The day of publication; without one, only what says it all itself is resolved.
  let published: Day?
  /// What time the text tells of.
  let narrative: NarrativeContext
  /// What was told last that can be counted from.
  private(set) var told: ReferenceTime?
  /// The period that the text reports on: the last quarter, or the like, that was named.
  private(set) var reported: ReferenceTime?
  /// What a history said last beside its own story; a distance in the same sentence counts from it.
  private(set) var aside: ReferenceTime?
  /// The quarter that was told last.
  private(set) var quarter: DateValue?
  /// The sentence of the last months that were summed up: "the nine months".
  private(set) var summed: Int?

  init(published: Day?, narrative: NarrativeContext) { (self.published, self.narrative) = (published, narrative) }

  /// Remembers what was told, so that what follows can be counted from it.
  mutating func note(_ time: ReferenceTime, anchor: Timex.Anchor, isAside: Bool, isLimit: Bool) {
    let value = time.value
    if value.quarter != nil { quarter = value }
    if value.quarter != nil || value.half != nil {
      if displacesReport(time) { reported = time }
      summed = nil
    }
    let isDated: Bool
    switch anchor {
    case .itself: isDated = true
    case .timex: isDated = told?.isDated ?? false
    case .published, .unknown: isDated = false
    }
    // A history goes on from its own days, whatever it says of a decade, of a treaty's year or of today.
    if narrative.isHistory, told?.isDated == true, isAside || !isDated || value.year == nil && value.week == nil {
      aside = time
      return
    }
    aside = nil
    told = time
    told?.opens = time.opens && !isLimit
    told?.isDated = isDated
    told?.isWritten = anchor == .itself
  }

  /// Whether what was told last is one day.
  var hasToldDay: Bool { told?.value.day != nil }

  /// Whether a day was told in a sentence or in the one before it.
  func hasToldDay(before sentence: Int) -> Bool { told.map { hasToldDay && sentence - $0.sentence <= 1 } ?? false }

  /// Remembers that a sentence sums up months of a year, which then are compared and no quarter.
  mutating func noteSum(sentence: Int) { summed = sentence }

  /// Whether a period is what the text reports on from here.
  ///
  /// A report is about one quarter: one before it is only compared with it, one that is not over is forecast.
  private func displacesReport(_ time: ReferenceTime) -> Bool {
    guard let old = reported?.value.days, let new = time.value.days, let published else { return true }
    if old.to >= published || time.isOver { return true }
    return new.to < published && new.from >= old.from
  }
}

/// A time that a text has told of, from which what follows may be counted.
struct ReferenceTime: Sendable {
  var value: DateValue
  /// Its index in the reading.
  var index: Int
  var sentence: Int
  /// The paragraph that it stands in.
  var paragraph: Int
  /// It stands at the start of its sentence.
  var opens = false
  /// The text says that it has ended, whatever the calendar says of it.
  var isOver = false
  /// It is told in passing, of a thing and not of what goes on.
  var isBackground = false
  /// Its year stands in the text, with it or with what it goes on from.
  var isDated = false
  /// It names its year itself.
  var isWritten = false
}

/// Where an expression stands, and what is told there: what its value may hang on besides its words.
struct TimexContext: Sendable {
  var tense: Tense
  /// The number of its sentence, and of its paragraph.
  var sentence: Int
  var paragraph: Int
  /// Whether it opens its sentence.
  var opens: Bool
  /// Whether what is told of it is still to come.
  var isToCome: Bool
  /// The day that was told of the same verb as a clock's.
  var dayOfVerb: Day?
}

/// What resolving an expression came to.
struct Resolved {
  var value: String
  var date: DateValue?
  var anchor: Timex.Anchor
  var kind: Timex.Kind
  var isRelative = false
  /// Counted from the period that the text reports on.
  var isComparison = false

  /// A value that needs no day.
  init(_ value: String, _ kind: Timex.Kind) { (self.value, anchor, self.kind) = (value, .itself, kind) }

  init(_ value: String, _ date: DateValue?, _ anchor: Timex.Anchor, _ kind: Timex.Kind, isRelative: Bool) {
    (self.value, self.date, self.anchor, self.kind, self.isRelative) = (value, date, anchor, kind, isRelative)
  }
}
