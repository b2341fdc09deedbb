import Extraction
import SourceText

/// Two dates that the text makes a range of: "from 3 May to 10 May", "5–7 January", "2011–2018".
struct DateRange {
  /// One end, with the year and month that the other end lends it.
  struct End {
    var year: Int?
    var month: Int?
    var day: Int?
    var tokens: Range<Int>
    /// Whether the year stands with this very end.
    var hasOwnYear = false
  }

  enum Form {
    /// "from A to B", "A through B".
    case words
    /// "between A and B".
    case between
    /// "A–B".
    case dash
  }

  var first: End
  var last: End
  var form: Form
  /// With its "from" or "between".
  var tokens: Range<Int>
  var sentence: Int
  var hasFrom = false

  /// What both ends are told by.
  enum Grain { case day, month, year }

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

extension Examination {
  /// Every range of dates, in the order of the text.
  func dateRanges() -> [DateRange] {
    let timexes = reading.timexes
    var found: [DateRange] = []
    for (index, timex) in timexes.enumerated() where isCalendar(timex) {
      if let before = found.last, before.last.tokens == timex.tokens { continue }
      if index + 1 < timexes.count, timexes[index + 1].sentence == timex.sentence, isCalendar(timexes[index + 1]),
        let range = pair(timex, timexes[index + 1])
      {
        found.append(range)
      } else if let range = compactBefore(timex) ?? compactAfter(timex, index) ?? shortYears(timex) {
        found.append(range)
      }
    }
    return found
  }

  private func isCalendar(_ timex: Timex) -> Bool {
    timex.kind == .date && !timex.isRelative && timex.written.isPossible && timex.mod == nil
      && (timex.written.month != nil || timex.written.year != nil && timex.value.count <= 6)
  }

  private func end(_ timex: Timex) -> DateRange.End {
    DateRange.End(
      year: timex.written.year, month: timex.written.month, day: timex.written.day, tokens: timex.tokens,
      hasOwnYear: timex.written.year != nil)
  }

  /// "from 3 May to 10 May", "2011–2018", "between May 3 and May 10".
  private func pair(_ a: Timex, _ b: Timex) -> DateRange? {
    let tokens = reading.prose.tokens
    let at = a.tokens.upperBound
    guard at + 1 == b.tokens.lowerBound, let (form, start) = form(at, a.tokens.lowerBound) else { return nil }
    return DateRange(
      first: end(a), last: end(b), form: form, tokens: start..<b.tokens.upperBound, sentence: a.sentence,
      hasFrom: tokens.name(start) == .from)
  }

  /// What a joint word makes of two ends, and where the range begins.
  private func form(_ joint: Int, _ first: Int) -> (DateRange.Form, Int)? {
    let tokens = reading.prose.tokens
    switch tokens.name(joint) {
    case .to, .until, .till, .through: return (.words, tokens.name(first - 1) == .from ? first - 1 : first)
    case .and where tokens.name(first - 1) == .between: return (.between, first - 1)
    default:
      guard tokens.isDash(joint) else { return nil }
      // "from May 3–10" is written too.
      return (.dash, tokens.name(first - 1) == .from ? first - 1 : first)
    }
  }

  /// "5–7 January", "from 3 to 10 May": the first end is a number before the date.
  private func compactBefore(_ timex: Timex) -> DateRange? {
    let tokens = reading.prose.tokens
    let first = timex.tokens.lowerBound
    guard timex.written.weekday == nil, let day = timex.written.day, timex.written.month != nil,
      tokens.digits(first)?.value == day
    else { return nil }
    var at = first - 2
    if tokens.reads(at, Self.suffixes) { at -= 1 }
    guard let number = tokens.digits(at), number.count <= 2, (1...31).contains(number.value),
      let (form, start) = form(first - 1, at), begins(start, at, form), tokens.kind(timex.tokens.upperBound) != .number
    else { return nil }
    var early = end(timex)
    (early.day, early.tokens, early.hasOwnYear) = (number.value, at..<at + 1, false)
    return DateRange(
      first: early, last: end(timex), form: form, tokens: start..<timex.tokens.upperBound, sentence: timex.sentence,
      hasFrom: tokens.name(start) == .from)
  }

  /// "January 5–7, 2026", "from May 3 to 10": the last end is a number after the date.
  private func compactAfter(_ timex: Timex, _ index: Int) -> DateRange? {
    let tokens = reading.prose.tokens
    guard timex.written.month != nil, timex.written.day != nil, timex.written.year == nil else { return nil }
    let joint = timex.tokens.upperBound
    guard let number = tokens.digits(joint + 1), number.count <= 2, (1...31).contains(number.value),
      let (form, start) = form(joint, timex.tokens.lowerBound), tokens.digits(joint - 1) != nil
    else { return nil }
    var after = joint + 2
    if tokens.reads(after, Self.suffixes) { after += 1 }
    var late = end(timex)
    (late.day, late.tokens) = (number.value, joint + 1..<after)
    var early = end(timex)
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
  private func shortYears(_ timex: Timex) -> DateRange? {
    let tokens = reading.prose.tokens
    let joint = timex.tokens.upperBound
    guard timex.tokens.count == 1, let year = timex.written.year, timex.written.month == nil, year > 1000,
      tokens.isDash(joint), tokens[joint].isSpaced == false, let short = tokens.digits(joint + 1), short.count == 2,
      !tokens[joint + 1].isSpaced, short.value > year % 100, !tokens.isDash(joint + 2)
    else { return nil }
    var late = end(timex)
    (late.year, late.tokens) = (year / 100 * 100 + short.value, joint + 1..<joint + 2)
    let start =
      tokens.name(timex.tokens.lowerBound - 1) == .from ? timex.tokens.lowerBound - 1 : timex.tokens.lowerBound
    return DateRange(
      first: end(timex), last: late, form: .dash, tokens: start..<joint + 2, sentence: timex.sentence,
      hasFrom: start < timex.tokens.lowerBound)
  }

  /// Whether a bare number may be the first day of a range, rather than one side of a score.
  private func begins(_ start: Int, _ number: Int, _ form: DateRange.Form) -> Bool {
    let tokens = reading.prose.tokens
    if start < number { return true }
    guard form == .dash else { return false }
    switch tokens.name(start - 1) {
    case .on, .of, .during: return true
    default: return tokens.kind(start - 1) == .open
    }
  }

  private static let suffixes = OrdinalSuffix.words
}
