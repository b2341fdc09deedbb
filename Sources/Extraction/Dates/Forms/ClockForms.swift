internal import SourceText

extension DateForm {
  /// Times of the day.
  static let clocks: [DateForm] = [
    DateForm(
      "8:30 p.m. EST", opens: [.cardinal], .number,
      examples: [
        "She sails at ⟦8:30 p.m. EST Friday = 2026-03-06T20:30⟧.", "She sailed at ⟦five o'clock = 2026-03-03T05:00⟧.",
        "It sank at ⟦6 in the morning = 2026-03-03T06:00⟧.",
        "She will sail at ⟦10:30 a.m. Eastern time = 2026-03-06T10:30⟧ on ⟦Friday = 2026-03-06⟧.",
        "The fare rose 8:1 against.",
      ]
    ) { parser, start, _ in parser.clock(start) },
    DateForm(
      "noon", opens: [.part],
      examples: ["She sailed at ⟦noon = 2026-03-03T12:00⟧.", "It was a high noon for pilots."]
    ) { parser, start, _ in parser.noon(start) },
  ]

  /// "tonight", a time of the day of publication.
  static let tonight = DateForm(
    "tonight", opens: [.tonight], examples: ["She sails ⟦tonight = 2026-03-03TNI⟧."]
  ) { _, start, _ in Match(start..<(start + 1), CalendarReference(part: .night, direction: .this)) }

  /// "overnight trading" tells a kind, "it froze overnight" a time.
  static let overnight = DateForm(
    "overnight", opens: [.overnight],
    examples: ["It froze ⟦overnight = 2026-03-03TNI⟧.", "The overnight ferry is slow."]
  ) { parser, start, _ in
    guard parser.mark(start + 1) != .word || parser.isFunction(start + 1) else { return nil }
    return Match(start..<(start + 1), CalendarReference(part: .night, direction: .this))
  }
}

extension DateParser {
  /// "noon", "midnight", "at dawn"; but "high noon" is a duel's.
  func noon(_ start: Int) -> Match? {
    guard let part = dayPart(start) else { return nil }
    switch part {
    case .noon, .midnight, .midday: if keyword(start - 1) == .high { return nil }
    case .dawn, .dusk: guard reads(start - 1, anyOf: [.at, .before, .after, .until, .since, .by]) else { return nil }
    default: return nil
    }
    return Match(start..<(start + 1), CalendarReference(part: part))
  }

  /// "8:30 p.m. EST", "0800 UTC", "five o'clock", "6 in the morning".
  func clock(_ start: Int) -> Match? {
    if isNumber(start), !isSpaced(start), [.colon, .currency, .slash].contains(mark(start - 1)) { return nil }
    guard let digits = clockDigits(start) else { return nil }
    var (clock, end) = (digits.clock, digits.end)
    var isClock = digits.isClock
    if reads(end, .oclock) {
      end += 1
      isClock = true
    }
    if let noon = value(end, as: .meridiem), isNumber(start) || isClock {
      clock.hasMeridiem = true
      if clock.hour <= 12 { clock.hour = clock.hour % 12 + noon }
      isClock = true
      end += 1
    } else if reads(end, .inside), reads(end + 1, .the), clock.hour <= 12, let part = dayPart(end + 2), part.holdsHours
    {
      let isLater = part == .afternoon || part == .evening || part == .night && clock.hour > 5
      clock.hour = clock.hour % 12 + (isLater ? 12 : 0)
      isClock = true
      end += 3
    }
    guard isClock else { return nil }
    end = zone(end, of: &clock)
    // "10:35 a.m. (0735 GMT)": the same hour elsewhere.
    if clock.zone != nil, mark(start - 1) == .open, mark(end) == .close, endsClock(start - 2) { return nil }
    return Match(start..<end, CalendarReference(clock: clock))
  }

  /// The hour and what stands with it in digits; whether they are a clock by themselves.
  private func clockDigits(_ start: Int) -> (clock: ClockTime, end: Int, isClock: Bool)? {
    var end = start + 1
    guard let number = digits(start) else {
      if let half = decimalTime(start) {
        return reads(end, .meridiem) ? (ClockTime(hour: half.hour, minute: half.minute), end, false) : nil
      }
      return value(start, as: .cardinal).flatMap { (1...12).contains($0) ? (ClockTime(hour: $0), end, false) : nil }
    }
    if number.count <= 2, number.value <= 25, let minute = sixtieth(end) {
      var clock = ClockTime(hour: number.value, minute: minute)
      end += 2
      if let second = sixtieth(end) {
        clock.second = second
        end += 2
      }
      guard mark(end) != .percent else { return nil }
      return (clock, end, number.value < 25 && minute < 60 && mark(end) != .colon)
    }
    if number.count == 4, number.value < 2400, number.value % 100 < 60,
      reads(end, .zone) || plural(end) == .hour || isMilitary(start) || TimeZones.isSmall(end, self)
    {
      let clock = ClockTime(hour: number.value / 100, minute: number.value % 100)
      return (clock, plural(end) == .hour ? end + 1 : end, true)
    }
    return number.count <= 2 && number.value <= 24 ? (ClockTime(hour: number.value), end, false) : nil
  }

  /// ":30", the minutes or seconds of a clock.
  private func sixtieth(_ at: Int) -> Int? {
    guard mark(at) == .colon, !isSpaced(at), let number = digits(at + 1), number.count == 2, !isSpaced(at + 1) else {
      return nil
    }
    return number.value
  }

  /// Whether a clock time may end with this token.
  private func endsClock(_ at: Int) -> Bool {
    reads(at, anyOf: [.meridiem, .oclock, .zone]) || isNumber(at) && mark(at - 1) == .colon
  }

  /// "at 0530, the guns opened": a clock without a colon.
  private func isMilitary(_ at: Int) -> Bool {
    reads(at - 1, .at)
      && (mark(at + 1) != .word && mark(at + 1) != .percent || isFunction(at + 1) || reads(at + 1, .on))
  }

  /// "2.30" before p.m.
  private func decimalTime(_ at: Int) -> (hour: Int, minute: Int)? {
    guard isNumber(at), tokens[at].flags.contains(.dotted), tokens[at].length <= 5 else { return nil }
    let parts = tokens.text(at).split(separator: ".")
    guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 13,
      minute < 60
    else { return nil }
    return (hour, minute)
  }

  /// Takes a zone: "EST", "(GMT +7)", "UTC", "Eastern time", "local time".
  private func zone(_ start: Int, of clock: inout ClockTime) -> Int {
    let isOpened = mark(start) == .open
    var at = isOpened ? start + 1 : start
    if isAllCaps(at), let zone = value(at, as: .zone) {
      clock.zone = zone
      at += 1
      if mark(at) == .symbol || mark(at) == .hyphen, let hours = digits(at + 1), hours.value <= 14 {
        clock.zone = (mark(at) == .hyphen ? -1 : 1) * hours.value * 60
        at += 2
      }
    } else if let end = TimeZones.end(of: at, self) {
      clock.zone = TimeZones.isGreenwich(at, self) ? 0 : TimeZones.unknown
      at = end
    } else {
      return start
    }
    guard isOpened else { return at }
    return mark(at) == .close ? at + 1 : start
  }
}

/// Time zones in words: "Eastern time", "Central European Summer Time", "Tokyo time", "local time".
enum TimeZones {
  /// The zone of a clock whose letters or words stand for several.
  static let unknown = 30_000

  /// The place after the words of a zone, which end in "time".
  ///
  /// Two or three names at most stand before it; "local" and the like need no capital.
  static func end(of start: Int, _ parser: DateParser) -> Int? {
    if isSmall(start, parser) { return start + 2 }
    // "10 a.m. Eastern", but no "8 p.m. Central Park".
    if parser.reads(start, american), parser.isCapitalized(start), !parser.isCapitalized(start + 1) { return start + 1 }
    var at = start
    while at < start + 3, parser.mark(at) == .word, parser.isCapitalized(at), parser.keyword(at) != .time { at += 1 }
    // "in Port Hale Time", but no "New York Times" and no "6 p.m. Dinner Time": the word before is a place's or a zone's.
    guard at > start, parser.keyword(at) == .time, parser.isUnknown(start), !parser.isFunction(start) else {
      return nil
    }
    return at + 1
  }

  /// "local time", "eastern time".
  static func isSmall(_ at: Int, _ parser: DateParser) -> Bool {
    parser.reads(at, small) && parser.keyword(at + 1) == .time
  }

  static func isGreenwich(_ at: Int, _ parser: DateParser) -> Bool {
    parser.keyword(at) == .greenwich || parser.reads(at, universal)
  }

  private static let small = WordSet(
    "local eastern central mountain pacific western atlantic daylight standard universal coordinated")
  private static let american = WordSet("eastern central mountain pacific")
  private static let universal = WordSet("universal coordinated")
}
