internal import SourceText

/// Two dates that the text makes a range of: "from 3 May to 10 May", "5–7 January", "2011–2018".
struct DateRange {
  /// One end, as it is written.
  struct End {
    var year: Int?
    var month: Int?
    var day: Int?
    var tokens: Range<Int>
    /// Its place among the expressions; nil for a number that takes its month from the other end.
    var timex: Int?
  }

  enum Form { case words, between, dash }

  /// What both ends are told by.
  enum Grain: Int { case day, month, year }

  var first: End
  var last: End
  var form: Form
  /// With its "from" or "between".
  var tokens: Range<Int>
  var sentence: Int
  var hasFrom = false

  var grain: Grain? {
    if first.day != nil, last.day != nil { return .day }
    if first.day == nil, last.day == nil, first.month != nil, last.month != nil { return .month }
    return first.month == nil && last.month == nil && first.year != nil && last.year != nil ? .year : nil
  }
}

extension DateRange.End {
  /// Its days in a year; nil when the calendar has none.
  func days(in year: Int) -> DayInterval? {
    guard let month else {
      guard let from = Day(year, 1, 1), let to = Day(year, 12, 31) else { return nil }
      return DayInterval(from, to)
    }
    if let day { return Day(year, month, day).map { DayInterval($0, $0) } }
    guard let from = Day(year, month, 1) else { return nil }
    return DayInterval(from, from.adding(days: Day.length(ofMonth: month, in: year) - 1))
  }
}

extension DateRange {
  /// The days of both ends, each with its year or the one that the other lends it; nil where none can be said.
  ///
  /// A range that turns the year goes on into the next one ("November to February") where that is less than half a year;
  /// within one month it runs backwards, and needs no year to do so.
  func days(around published: Day?) -> (first: DayInterval, last: DayInterval)? {
    guard grain != nil else { return nil }
    if let a = first.year, let b = last.year { return days(a, b) }
    guard let year = first.year ?? last.year ?? published?.year ?? (first.month == last.month ? 2000 : nil),
      first.month != nil, let plain = days(year, year)
    else { return nil }
    guard first.month != last.month, plain.first.from > plain.last.to else { return plain }
    let turned = last.year == nil ? days(year, year + 1) : days(year - 1, year)
    guard let turned, first.year == nil && last.year == nil || turned.last.to.number - turned.first.from.number < 200
    else { return first.year == nil && last.year == nil ? nil : plain }
    return turned
  }

  private func days(_ early: Int, _ late: Int) -> (first: DayInterval, last: DayInterval)? {
    guard let a = first.days(in: early), let b = last.days(in: late) else { return nil }
    return (a, b)
  }
}

extension DatePass {
  /// Every range of dates, in the order of the text.
  func ranges() -> [DateRange] {
    var found: [DateRange] = []
    for (place, timex) in timexes.enumerated() where isCalendar(timex) {
      if let before = found.last, before.last.timex == place { continue }
      if timexes.indices.contains(place + 1), timexes[place + 1].sentence == timex.sentence,
        isCalendar(timexes[place + 1]), let range = pair(place, place + 1)
      {
        found.append(range)
      } else if let range = compactBefore(place) ?? compactAfter(place) ?? shortYears(place) {
        found.append(range)
      }
    }
    return found
  }

  private func isCalendar(_ timex: Timex) -> Bool {
    timex.kind == .date && !timex.isRelative && timex.written.isPossible && timex.mod == nil
      && (timex.written.month != nil || timex.written.year != nil && timex.value.utf8.count <= 6)
  }

  private func end(_ place: Int) -> DateRange.End {
    let written = timexes[place].written
    // The year of the other end is not its own: it may be moved for it.
    let hasYear = written.month == nil || timexes[place].tokens.contains { tokens.digits($0)?.count == 4 }
    return DateRange.End(
      year: hasYear ? written.year : nil, month: written.month, day: written.day, tokens: timexes[place].tokens,
      timex: place)
  }

  /// "from 3 May to 10 May", "2011–2018", "from May 3, 2025, to May 10, 2025".
  private func pair(_ a: Int, _ b: Int) -> DateRange? {
    let (first, next) = (timexes[a].tokens, timexes[b].tokens)
    guard next.lowerBound - first.upperBound <= 3 else { return nil }
    let joint = first.upperBound + (tokens.kind(first.upperBound) == .comma ? 1 : 0)
    guard let (form, start) = form(joint, first.lowerBound) else { return nil }
    var after = joint + 1
    if tokens.name(after) == .the || tokens.name(after) == .on { after += 1 }
    guard after == next.lowerBound, form == .words || after == joint + 1, form != .dash || joint == first.upperBound
    else { return nil }
    return DateRange(
      first: end(a), last: end(b), form: form, tokens: start..<next.upperBound, sentence: timexes[a].sentence,
      hasFrom: tokens.name(start) == .from)
  }

  /// What a joint word makes of two ends, and where the range begins.
  private func form(_ joint: Int, _ first: Int) -> (DateRange.Form, Int)? {
    let opener = tokens.name(first - 1) == .the || tokens.name(first - 1) == .on ? first - 2 : first - 1
    switch tokens.name(joint) {
    case .to, .until, .till, .through: return (.words, tokens.name(opener) == .from ? opener : first)
    case .and where tokens.name(opener) == .between: return (.between, opener)
    default:
      guard tokens.isDash(joint) else { return nil }
      // "from May 3–10" is written too.
      return (.dash, tokens.name(first - 1) == .from ? first - 1 : first)
    }
  }

  /// "5–7 January", "from 3 to 10 May": the first end is a number before the date.
  private func compactBefore(_ place: Int) -> DateRange? {
    let timex = timexes[place]
    let first = timex.tokens.lowerBound
    guard timex.written.weekday == nil, let day = timex.written.day, timex.written.month != nil,
      tokens.digits(first)?.value == day
    else { return nil }
    var at = first - 2
    if tokens.reads(at, OrdinalSuffix.words) { at -= 1 }
    guard let number = tokens.digits(at), number.count <= 2, (1...31).contains(number.value),
      let (form, start) = form(first - 1, at), begins(start, at, form), tokens.kind(timex.tokens.upperBound) != .number
    else { return nil }
    var early = end(place)
    (early.day, early.tokens, early.timex) = (number.value, at..<at + 1, nil)
    return DateRange(
      first: early, last: end(place), form: form, tokens: start..<timex.tokens.upperBound, sentence: timex.sentence,
      hasFrom: tokens.name(start) == .from)
  }

  /// "January 5–7, 2026", "from May 3 to 10": the last end is a number after the date.
  private func compactAfter(_ place: Int) -> DateRange? {
    let timex = timexes[place]
    guard timex.written.month != nil, timex.written.day != nil, timex.written.year == nil else { return nil }
    let joint = timex.tokens.upperBound
    guard let number = tokens.digits(joint + 1), number.count <= 2, (1...31).contains(number.value),
      let (form, start) = form(joint, timex.tokens.lowerBound), tokens.digits(joint - 1) != nil
    else { return nil }
    var after = joint + 2
    if tokens.reads(after, OrdinalSuffix.words) { after += 1 }
    var (early, late) = (end(place), end(place))
    (late.day, late.tokens, late.timex) = (number.value, joint + 1..<after, nil)
    if tokens.kind(after) == .comma, let year = tokens.digits(after + 1), year.count == 4,
      (1500...2199).contains(year.value)
    {
      (late.year, early.year) = (year.value, year.value)
      late.tokens = joint + 1..<after + 2
      after += 2
    } else {
      // A clock, a share, a count: "May 3 to 10 percent", "March 3–1 win".
      guard tokens.at(after).map({ !$0.isWord && $0.kind != .percent && $0.kind != .colon && !$0.isNumber }) ?? true,
        !(tokens.isDash(after) || tokens.kind(after) == .slash)
      else { return nil }
    }
    return DateRange(
      first: early, last: late, form: form, tokens: start..<after, sentence: timex.sentence,
      hasFrom: tokens.name(start) == .from)
  }

  /// "2018–19".
  private func shortYears(_ place: Int) -> DateRange? {
    let timex = timexes[place]
    let joint = timex.tokens.upperBound
    guard timex.tokens.count == 1, let year = timex.written.year, timex.written.month == nil, year > 1000,
      tokens.isDash(joint), tokens.at(joint)?.isSpaced == false, let short = tokens.digits(joint + 1), short.count == 2,
      tokens.at(joint + 1)?.isSpaced == false, short.value > year % 100, !tokens.isDash(joint + 2)
    else { return nil }
    var late = end(place)
    (late.year, late.tokens, late.timex) = (year / 100 * 100 + short.value, joint + 1..<joint + 2, nil)
    let hasFrom = tokens.name(timex.tokens.lowerBound - 1) == .from
    return DateRange(
      first: end(place), last: late, form: .dash, tokens: timex.tokens.lowerBound - (hasFrom ? 1 : 0)..<joint + 2,
      sentence: timex.sentence, hasFrom: hasFrom)
  }

  /// Whether a bare number may be the first day of a range, rather than one side of a score.
  private func begins(_ start: Int, _ number: Int, _ form: DateRange.Form) -> Bool {
    if start < number { return true }
    guard form == .dash else { return false }
    switch tokens.name(start - 1) {
    case .on, .of, .during: return true
    default: return tokens.kind(start - 1) == .open
    }
  }

}

extension DatePass {
  /// Ranges that must run forwards: the first end is what the last is held to.
  func orders(_ ranges: [DateRange]) -> [Relation] {
    ranges.compactMap { range in
      guard mustRunForwards(range), let (first, last) = range.days(around: published) else { return nil }
      func quantity(_ end: DateRange.End, _ days: DayInterval) -> Quantity {
        let source = end.timex.map { Quantity.Source.timex($0) } ?? .written
        return self.quantity(days, source, tokens.range(end.tokens), end.tokens, range.sentence)
      }
      var stated = quantity(range.last, last)
      stated.cue = tokens.range(range.tokens)
      return Relation(
        .range, stated,
        [
          Hypothesis(
            [.init("from", quantity(range.first, first))], .atLeast, computed: .atLeast(Exact(first.from.number)),
            support: Support(.structure), holds: first.from <= last.to)
        ])
    }
  }

  /// "They married in 1967 and lived there until her death in 1961": what goes on until a date began before it.
  func limits() -> [Relation] {
    timexes.indices.dropFirst().compactMap { place in
      let (first, last) = (timexes[place - 1], timexes[place])
      guard first.sentence == last.sentence, first.end == nil, last.end == nil, isCalendar(first), isCalendar(last),
        first.written.year != nil, last.written.year != nil, isUntil(before: last.tokens.lowerBound),
        last.tokens.lowerBound - first.tokens.upperBound <= 16, let a = quantity(place - 1),
        var stated = quantity(place),
        let from = a.days, let to = stated.days, let verb = verb(leftOf: first.tokens.lowerBound),
        tags[verb] == .finite || tokens.reads(verb, EventWords.birth)
      else { return nil }
      stated.cue = tokens.range(first.tokens.lowerBound..<last.tokens.upperBound)
      return Relation(
        .range, stated,
        [
          Hypothesis(
            [.init("from", a)], .atLeast, computed: .atLeast(Exact(from.from.number)), support: Support(.structure),
            holds: from.from <= to.to)
        ])
    }
  }

  /// "until 1961", "until her death in 1961".
  private func isUntil(before first: Int) -> Bool {
    var at = first - 1
    while at > first - 7 {
      if tokens.name(at) == .until || tokens.name(at) == .till { return true }
      guard
        [.noun, .possessive, .determiner, .preposition, .adjective].contains(tags[at]) || tokens.kind(at) == .clitic
      else { return false }
      at -= 1
    }
    return false
  }

  private func mustRunForwards(_ range: DateRange) -> Bool {
    let start = range.tokens.lowerBound
    if let a = range.first.year, let b = range.last.year, a > 0, b <= 0 { return false }
    let before = max(sentence(range.sentence).lowerBound, start - 10)..<start
    if contains(RangeWords.moving, in: before) { return false }
    guard range.grain == .year else { return true }
    if range.form == .words, !range.hasFrom { return false }
    if range.form == .dash {
      let joint = range.first.tokens.upperBound
      if tokens.at(joint)?.isSpaced == true || tokens.at(joint + 1)?.isSpaced == true { return false }
    }
    // "2019–2014 votes" and "Room 2019–2014" are no ranges of years.
    let near = range.form == .dash ? before : max(before.lowerBound, start - 3)..<start
    if contains(RangeWords.counting, in: near) || tokens.reads(start - 1, RangeWords.labels) { return false }
    let after = range.tokens.upperBound
    return !tokens.reads(after, RangeWords.counting) && !(tokens.at(after)?.is(.plural) ?? false)
  }
}

/// Words beside a range of dates that take it for something else.
enum RangeWords {
  /// What goes from one date to another, or sets the two beside each other, runs either way.
  static let moving = WordSet(
    """
    moved move moves moving brought bring bringing changed change changes changing shifted shift pushed advanced \
    rescheduled reschedule revised corrected correct backdated amended back date deadline swapped switched earlier \
    updated update edited delayed postponed difference gap comparison compared compare compares
    """)
  /// Counts, scores and votes look like years: "fell from 2019 to 2014".
  static let counting = WordSet(
    """
    fell fall falls falling dropped drop dropping rose rise rising declined decline down up grew cut went reduced \
    increased decreased sank slid climbed jumped shrank dipped vote votes score seats won lost win loss margin tally \
    majority decision victory defeat lead backwards backward reverse countdown
    """)
  static let labels = WordSet(
    """
    room rooms page pages pp p flight flights route routes section sections act bill no nos number numbers code model \
    line lines
    """)
}
