import Extraction
import SourceText

/// A range of dates and the length that the text gives it.
struct RangeLength {
  var range: DateRange
  var timex: Timex
  var count: Int
  var unit: TimeUnit
}

extension Examination {
  /// Every range that a length stands beside: "from 3 May to 10 May, eight days", "the eight-day fair from 3 to 10 May".
  func rangeLengths() -> [RangeLength] {
    let ranges = dateRanges()
    guard !ranges.isEmpty else { return [] }
    return ranges.compactMap { range in
      let timexes = reading.timexes[ofSentence: range.sentence, \.sentence]
      guard timexes.count <= 64 else { return nil }
      let length =
        timexes.first { follows($0, range) }
        ?? timexes.last { $0.tokens.upperBound <= range.tokens.lowerBound && leads($0, range) }
      guard let length, let count = length.length?.count, let unit = length.length?.unit else { return nil }
      return RangeLength(range: range, timex: length, count: count, unit: unit)
    }
  }

  /// A whole number of days, nights, weeks, months or years, without "about" or "nearly".
  private func isPlain(_ timex: Timex) -> Bool {
    guard timex.kind == .duration, timex.mod == nil, let length = timex.length, !length.half,
      length.count != nil, [.day, .night, .week, .month, .year].contains(length.unit)
    else { return false }
    let tokens = reading.prose.tokens
    if timex.tokens.contains(where: { tokens.reads($0, Self.partial) }) { return false }
    return !tokens.reads(timex.tokens.lowerBound - 1, Self.partial)
  }

  /// Days that not every day of the calendar is, and words that bend a length.
  private static let partial = WordSet(
    """
    working business trading school week-day sailing match playing first last another additional extra further other \
    next past previous nearly almost about some over under roughly around approximately than least most to or and \
    every each per
    """)

  /// "from 3 May to 10 May, five days", "… (a total of five days)".
  private func follows(_ timex: Timex, _ range: DateRange) -> Bool {
    guard timex.tokens.lowerBound > range.tokens.upperBound, isPlain(timex) else { return false }
    let tokens = reading.prose.tokens
    var at = range.tokens.upperBound
    guard let mark = tokens.kind(at), mark == .comma || mark == .open || mark == .dash || mark == .colon else {
      return false
    }
    at += 1
    while at < timex.tokens.lowerBound, at - range.tokens.upperBound < 6, tokens.reads(at, Self.fillers) { at += 1 }
    guard at == timex.tokens.lowerBound else { return false }
    let after = timex.tokens.upperBound
    guard let next = tokens.at(after) else { return true }
    if next.keyword == .in { return tokens.name(after + 1) == .all || tokens.reads(after + 1, Self.totals) }
    if tokens.reads(after, Self.totals) { return true }
    return !next.isWord && !next.isNumber && next.kind != .clitic && !tokens.isDash(after)
  }

  private static let fillers = WordSet("a total of in all or lasting spanning exactly precisely full")
  private static let totals = WordSet("total altogether which")

  /// "for five days, from 3 May to 10 May", "the five-day fair from 3 to 10 May".
  private func leads(_ timex: Timex, _ range: DateRange) -> Bool {
    guard isPlain(timex) else { return false }
    let (tokens, tags) = (reading.prose.tokens, reading.prose.tags)
    let (start, end) = (timex.tokens.upperBound, range.tokens.lowerBound)
    guard end - start <= 6, !tokens.isDash(start) || end - start <= 1 else { return false }
    if end > start, tokens.isDash(start), !tokens[start].isSpaced { return false }
    let isAttributive = tokens.isDash(timex.tokens.upperBound - 2)
    guard isAttributive else {
      guard tokens.reads(timex.tokens.lowerBound - 1, Self.spans) else { return false }
      var at = start
      // "five days in Aldergate from …".
      if tokens.name(at) == .in || tokens.name(at) == .at, end - at <= 4 {
        while at < end, tokens[at].isWord, !tokens[at].is(.numeral) { at += 1 }
      }
      if let mark = tokens.kind(at), mark == .comma || mark == .open || mark == .dash { at += 1 }
      return at == end
    }
    if tags.indices.contains(timex.tokens.lowerBound - 1), tags[timex.tokens.lowerBound - 1] == .number { return false }
    guard end > start else { return false }
    for at in start..<end {
      let token = tokens[at]
      if token.kind == .comma || token.kind == .open { continue }
      guard token.isWord, !token.is(.plural), !tokens.reads(at, Self.statistics), !tokens.reads(at, Self.movers),
        !endsInS(token)
      else { return tokens.reads(at, Self.lasts) }
    }
    return true
  }

  private func endsInS(_ token: Token) -> Bool {
    token.length > 3 && !token.isCapitalized
      && reading.prose.tokens.bytes[token.range.end - 1] == UInt8(ascii: "s")
      && reading.prose.tokens.bytes[token.range.end - 2] != UInt8(ascii: "s")
  }

  private static let spans = WordSet(
    "for over lasted lasting lasts last spent spend spends spanned during took takes ran")
  private static let lasts = WordSet("runs lasts was is takes")
  private static let statistics = WordSet(
    """
    average mean rate survival growth return yield bond note moving rolling window high low forecast outlook limit \
    deadline notice warranty interval step
    """)
  private static let movers = WordSet("moved extended shortened cut reduced delayed postponed old")
}

extension RangeLength {
  /// The fewest and the most days that may lie in the range, each at its own grain.
  static func span(_ first: DayInterval, _ last: DayInterval) -> ClosedRange<Int>? {
    guard first.from <= last.to else { return nil }
    let least = max(0, last.from.number - first.to.number)
    return least...max(least, last.to.number - first.from.number + 1)
  }

  /// Whether so many units may fill a range of so many days.
  ///
  /// A unit larger than the grain of the ends may be rounded; a unit of their own grain may not.
  func fits(_ span: ClosedRange<Int>, _ grain: DateRange.Grain) -> Bool {
    guard count >= 0, count < 100_000 else { return true }
    /// In ten-thousandths of a day.
    let (size, slack): (Int, Int)
    switch unit {
    case .day, .night: (size, slack) = (10_000, 0)
    case .week: (size, slack) = (70_000, grain == .day ? 30_000 : 0)
    case .month: (size, slack) = (304_369, grain == .day ? 180_000 : 30_000)
    case .year: (size, slack) = (3_652_425, grain == .year ? 20_000 : 2_200_000)
    default: return true
    }
    let days = count * size
    return days >= span.lowerBound * 10_000 - slack && days <= span.upperBound * 10_000 + slack
  }
}
