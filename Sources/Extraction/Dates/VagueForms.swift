internal import SourceText

/// Expressions that point at no day: now, recently, soon; and those that come again and again.
extension DateParser {
  func vague(_ start: Int) -> Match? {
    func fixed(_ value: String, _ end: Int) -> Match {
      var meaning = Meaning()
      meaning.fixed = value
      return Match(tokens: start..<end, meaning: meaning)
    }
    switch kind(start) {
    case .present where value(start) == 0:
      if joined(start + 1) { return nil }
      // "Now, following the sale, …" goes on with a story and tells no time.
      if hash(start) == Self.now, isCapitalized(start), !opensNow(start) { return nil }
      return fixed("PRESENT_REF", start + 1)
    case .past where value(start) == 0:
      return isOfDate(start) ? nil : fixed("PAST_REF", start + 1)
    case .future where value(start) == 0:
      if joined(start + 1) { return nil }
      // "He was soon released": soon after what was told, and no time to come.
      if isPastVerb(start + 1) || start > 0 && isPastBe(start - 1) { return nil }
      // "as soon as" is no date but with "possible"; "soon after" hangs on what follows.
      if kind(start + 1) == .after || hash(start - 1) == Self.asWord || hash(start + 1) == Self.asWord { return nil }
      return fixed("FUTURE_REF", start + 1)
    case .future where value(start) == 1:
      return kind(start + 1) == .units ? fixed("FUTURE_REF", start + 2) : nil
    case .current:
      return fixed("PRESENT_REF", start + 1)
    case .recent:
      guard kind(start + 1) == .units else { return nil }
      if kind(start + 2) == .and || kind(start + 2) == .or, kind(start + 3) == .units {
        return fixed("PAST_REF", start + 4)
      }
      // Days, weeks and months can still be counted; years fade.
      if let unit = unit(start + 1), unit == .day || unit == .week || unit == .month {
        var meaning = Meaning()
        meaning.kind = .duration
        meaning.direction = .past
        meaning.length = Length(count: nil, unit: unit)
        return Match(tokens: start..<(start + 2), meaning: meaning)
      }
      return fixed("PAST_REF", start + 2)
    case .more where kind(start + 1) == .past && value(start + 1) == 0:
      if isOfDate(start + 1) { return nil }
      return fixed("PAST_REF", start + 2)
    case .the:
      if hash(start + 1) == Self.past, !goesOn(start + 2), !follows(start + 2) { return fixed("PAST_REF", start + 2) }
      // "the future of the line" is what becomes of it.
      if kind(start + 1) == .future, value(start + 1) == 1, kind(start + 2) != .of, !goesOn(start + 2),
        !follows(start + 2)
      {
        return fixed("FUTURE_REF", start + 2)
      }
      if kind(start + 1) == .present, value(start + 1) == 1, !goesOn(start + 2), !follows(start + 2) {
        return fixed("PRESENT_REF", start + 2)
      }
      if Self.spans.contains(hash(start + 1)) {
        if kind(start + 2) == .future { return fixed("FUTURE_REF", start + 3) }
        if reads(start + 2, Self.term), !joined(start + 2) { return fixed("FUTURE_REF", start + 3) }
      }
      if reads(start + 1, Self.time), reads(start + 2, Self.being) { return fixed("PRESENT_REF", start + 3) }
      return nil
    case .filler:
      if reads(start, Self.very), kind(start + 1) == .future, value(start + 1) == 0 {
        return fixed("FUTURE_REF", start + 2)
      }
      if hash(start) == Self.asWord, kind(start + 1) == .future, hash(start + 2) == Self.asWord,
        reads(start + 3, Self.possible)
      {
        return fixed("FUTURE_REF", start + 4)
      }
      return nil
    default: return nil
    }
  }

  /// "as recently as May", "most recently in May", "most recently last year": only a word beside a date.
  private func isOfDate(_ at: Int) -> Bool {
    if hash(at - 1) == Self.asWord, hash(at + 1) == Self.asWord { return true }
    let next = kind(at + 1) == .inside || kind(at + 1) == .on ? at + 2 : at + 1
    switch kind(next) {
    case .month, .monthShort, .weekday, .deictic: return true
    case .direction: return value(next) == Direction.last.rawValue
    case .none: return next > at + 1 && year(next) != nil
    default: return false
    }
  }

  private func isPastVerb(_ at: Int) -> Bool {
    at < limit && tokens[at].is(.verbPast) && !tokens[at].is(.verbBase)
  }

  private func isPastBe(_ at: Int) -> Bool { tokens[at].keyword == .was || tokens[at].keyword == .were }

  /// "Now officials are looking": what a story has come to, said by the one who tells it.
  private func opensNow(_ at: Int) -> Bool {
    (at == 0 || isSpaced(at)) && mark(at + 1) == .word && hash(at + 1) != Self.forWord
  }

  /// Whether a plain word follows that the word before it describes: "the present system".
  private func follows(_ at: Int) -> Bool { mark(at) == .word && kind(at) == .none && !isFunction(at) }

  /// Whether a word is one that holds sentences together and names nothing.
  func isFunction(_ at: Int) -> Bool {
    at < limit
      && tokens[at].is([
        .preposition, .conjunction, .subordinator, .determiner, .pronoun, .modal, .auxiliary, .anyVerb, .adverb,
      ])
      && !tokens[at].is(.noun)
  }

  /// Whether a noun follows, so that the word before it is no noun: "the past decade".
  private func goesOn(_ at: Int) -> Bool {
    kind(at) == .unit || kind(at) == .units || kind(at) == .cardinal || mark(at) == .number || kind(at) == .some
      || kind(at) == .season || kind(at) == .seasons || mark(at) == .hyphen
  }

  static let spans = WordSet("near long short immediate medium")
  static let now = Vocabulary.hash("now")
  static let forWord = Vocabulary.hash("for")
  static let asWord = Vocabulary.hash("as")
  static let possible = Vocabulary.hash("possible")
  static let past = Vocabulary.hash("past")
  static let term = Vocabulary.hash("term")
  static let average = Vocabulary.hash("average")
  static let high = Vocabulary.hash("high")
  static let being = Vocabulary.hash("being")
  static let very = Vocabulary.hash("very")

  /// "every Friday", "each month", "daily", "twice a week", "Fridays".
  func recurring(_ start: Int) -> Match? {
    var meaning = Meaning()
    meaning.kind = .set
    switch kind(start) {
    case .set:
      guard let unit = TimeUnit(rawValue: UInt8(truncatingIfNeeded: value(start))) else { return nil }
      // "the average daily volume" is a rate too.
      if unit == .day, reads(start - 1, Self.average) { return nil }
      // "grew 20% annually", "10,000 units annually" measure a rate.
      if unit == .year, isAmount(start - 1) { return nil }
      if isCapitalized(start), isCapitalized(start - 1) || isCapitalized(start + 1) && start > 0 { return nil }
      meaning.fixed = unit == .night ? "XXXX-XX-XXTNI" : Length(count: 1, unit: unit).value
      return Match(tokens: start..<(start + 1), meaning: meaning)
    case .weekday where value(start) < 100:
      guard kind(start + 1) == .parts, let part = DayPart(rawValue: value(start + 1)) else { return nil }
      meaning.fixed = "XXXX-WXX-\(value(start))\(part.code)"
      return Match(tokens: start..<(start + 2), meaning: meaning)
    case .weekday:
      meaning.fixed = "XXXX-WXX-\(value(start) - 100)"
      return Match(tokens: start..<(start + 1), meaning: meaning)
    case .every:
      var at = start + 1
      if hash(at) == Self.other { at += 1 }
      if kind(at) == .of { return nil }
      if let weekday = weekday(at) {
        meaning.fixed = "XXXX-WXX-\(weekday.value)"
        if kind(weekday.end) == .part, let part = DayPart(rawValue: value(weekday.end)) {
          meaning.fixed = "XXXX-WXX-\(weekday.value)\(part.code)"
          return Match(tokens: start..<(weekday.end + 1), meaning: meaning)
        }
        return Match(tokens: start..<weekday.end, meaning: meaning)
      }
      if kind(at) == .month, isCapitalized(at) {
        meaning.fixed = "XXXX-" + padded(value(at), 2)
        return Match(tokens: start..<(at + 1), meaning: meaning)
      }
      if kind(at) == .season, let season = Season(rawValue: value(at)) {
        meaning.fixed = "XXXX-" + season.code
        return Match(tokens: start..<(at + 1), meaning: meaning)
      }
      if kind(at) == .part, let part = DayPart(rawValue: value(at)) {
        meaning.fixed = "XXXX-XX-XX" + part.code
        return Match(tokens: start..<(at + 1), meaning: meaning)
      }
      if let unit = unit(at), kind(at) == .unit, unit != .second, unit != .minute, unit != .period {
        let other = at > start + 1
        meaning.fixed = unit == .weekend ? "XXXX-WXX-WE" : Length(count: other ? 2 : 1, unit: unit).value
        return Match(tokens: start..<(at + 1), meaning: meaning)
      }
      if let match = length(at), let length = match.meaning.length, length.count != 1 {
        meaning.fixed = length.value
        return Match(tokens: start..<match.tokens.upperBound, meaning: meaning)
      }
      return nil
    case .once:
      guard kind(start + 1) == .article || kind(start + 1) == .every, let unit = unit(start + 2),
        kind(start + 2) == .unit
      else {
        return nil
      }
      meaning.fixed = Length(count: 1, unit: unit).value
      return Match(tokens: start..<(start + 3), meaning: meaning)
    default:
      return nil
    }
  }

  private func isAmount(_ at: Int) -> Bool {
    mark(at) == .percent || Self.scales.contains(hash(at))
      || mark(at) == .word && (mark(at - 1) == .number || kind(at - 1) == .thousand)
  }

  private static let scales = WordSet("percent million billion trillion")
  static let other = Vocabulary.hash("other")
}

/// A number with zeros before it.
func padded(_ value: Int, _ width: Int) -> String {
  if value >= 0, value < 10_000, width <= 4 {
    let count = max(width, value < 10 ? 1 : value < 100 ? 2 : value < 1_000 ? 3 : 4)
    return String(unsafeUninitializedCapacity: count) { buffer in
      var rest = value
      for at in (0..<count).reversed() {
        buffer[at] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
        rest /= 10
      }
      return count
    }
  }
  let digits = String(value.magnitude)
  return (value < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Length {
  /// The TIMEX3 value: `P3D`, `PT2H`, `PXY`. Decades and centuries with a count are given in years.
  var value: String {
    func with(_ scale: Int, _ letter: String, time: Bool = false) -> String {
      let number = count.map { $0.multipliedReportingOverflow(by: scale) }.flatMap {
        $0.overflow ? nil : String($0.partialValue)
      }
      return (time ? "PT" : "P") + (number ?? "X") + letter
    }
    /// A half of a unit in the next smaller one, where that is whole.
    func halved(_ whole: String, _ rest: String) -> String { count == 0 ? rest : whole + rest.drop { $0 == "P" } }
    switch unit {
    case .second: return half ? "PT" + (count.map(String.init) ?? "X") + ".5S" : with(1, "S", time: true)
    case .minute: return half ? (count == 0 ? "PT30S" : with(1, "M", time: true) + "30S") : with(1, "M", time: true)
    case .hour: return half ? (count == 0 ? "PT30M" : with(1, "H", time: true) + "30M") : with(1, "H", time: true)
    case .day, .night: return half ? halved(with(1, "D"), "PT12H") : with(1, "D")
    case .week: return half ? "P" + (count.map(String.init) ?? "X") + ".5W" : with(1, "W")
    case .fortnight: return with(2, "W")
    case .weekend: return "P" + (count.map { String($0) } ?? "X") + "WE"
    case .month: return half ? "P" + (count.map(String.init) ?? "X") + ".5M" : with(1, "M")
    case .quarter: return with(1, "Q")
    case .year: return half ? halved(with(1, "Y"), "P6M") : with(1, "Y")
    case .decade:
      guard let count else { return "PXY" }
      return half ? Length(count: min(count, 1_000_000) * 10 + 5, unit: .year).value : with(10, "Y")
    case .century: return count == nil ? "PXC" : with(100, "Y")
    case .millennium: return count == nil ? "PXL" : with(1000, "Y")
    case .period: return "PXX"
    }
  }
}
