internal import SourceText

/// Times of the day.
extension DateParser {
  /// "8:30 p.m. EST", "noon", "0800 UTC", "five o'clock", "6 in the morning".
  func clock(_ start: Int) -> Match? {
    var meaning = Meaning()
    meaning.kind = .time
    if kind(start) == .part, let part = DayPart(rawValue: value(start)),
      part == .noon || part == .midnight || part == .midday
    {
      meaning.part = part
      return Match(tokens: start..<(start + 1), meaning: meaning)
    }
    var end = start
    var isClock = false
    if let number = digits(start) {
      if start > 0, !isSpaced(start), let before = mark(start - 1),
        before == .colon || before == .currency || before == .slash
      {
        return nil
      }
      end = start + 1
      if number.count <= 2, number.value <= 25, mark(end) == .colon, !isSpaced(end), let minute = digits(end + 1),
        minute.count == 2, !isSpaced(end + 1)
      {
        meaning.hour = number.value
        meaning.minute = minute.value
        end += 2
        if mark(end) == .colon, let second = digits(end + 1), second.count == 2, !isSpaced(end + 1) {
          meaning.second = second.value
          end += 2
        }
        isClock = number.value < 25 && minute.value < 60 && mark(end) != .colon && number.count + 2 >= 3
        if mark(end) == .percent { return nil }
      } else if number.count == 4, number.value < 2400, number.value % 100 < 60,
        kind(end) == .zone || isHours(end) || isMilitary(start)
      {
        meaning.hour = number.value / 100
        meaning.minute = number.value % 100
        isClock = true
        if isHours(end) { end += 1 }
      } else if number.count <= 2, number.value <= 24 {
        meaning.hour = number.value
      } else {
        return nil
      }
    } else if let half = decimalTime(start) {
      guard kind(half.end) == .meridiem else { return nil }
      (meaning.hour, meaning.minute, end) = half
    } else if kind(start) == .cardinal, value(start) <= 12, value(start) > 0 {
      meaning.hour = value(start)
      end = start + 1
    } else {
      return nil
    }
    let wasBare = !isClock
    if kind(end) == .oclock {
      end += 1
      isClock = true
    }
    if kind(end) == .meridiem, let hour = meaning.hour, tokens[start].isNumber || isClock {
      meaning.hasMeridiem = true
      let later = value(end) == 12
      if hour <= 12 { meaning.hour = hour % 12 + (later ? 12 : 0) }
      isClock = true
      end += 1
    } else if isClock || wasBare, kind(end) == .inside, kind(end + 1) == .the, kind(end + 2) == .part,
      let hour = meaning.hour, hour <= 12, let part = DayPart(rawValue: value(end + 2)), part.rawValue <= 3
    {
      let later = part == .afternoon || part == .evening || part == .night && hour > 5
      meaning.hour = hour % 12 + (later ? 12 : 0)
      isClock = true
      end += 3
    }
    guard isClock else { return nil }
    if meaning.minute == nil, meaning.hour == nil { return nil }
    end = zone(end, &meaning)
    // "10:35 a.m. (0735 GMT)": the same hour elsewhere.
    if meaning.zone != nil, mark(start - 1) == .open, mark(end) == .close, endsClock(start - 2) { return nil }
    return Match(tokens: start..<end, meaning: meaning)
  }

  /// Whether a clock time may end with this token.
  private func endsClock(_ at: Int) -> Bool {
    switch kind(at) {
    case .meridiem, .oclock, .zone: true
    default: mark(at) == .number && mark(at - 1) == .colon
    }
  }

  /// "at 0530, the guns opened": a clock without a colon.
  private func isMilitary(_ at: Int) -> Bool {
    kind(at - 1) == .at
      && (mark(at + 1) != .word && mark(at + 1) != .percent || isFunction(at + 1) || kind(at + 1) == .on)
  }

  private func isHours(_ at: Int) -> Bool { unit(at) == .hour && kind(at) == .units }

  /// "2.30" before p.m.
  private func decimalTime(_ at: Int) -> (hour: Int?, minute: Int?, end: Int)? {
    guard mark(at) == .number, tokens[at].flags.contains(.dotted), tokens[at].length <= 5 else { return nil }
    let parts = tokens.text(at).split(separator: ".")
    guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 13,
      minute < 60
    else { return nil }
    return (hour, minute, at + 1)
  }

  /// Takes a zone: "EST", "(GMT +7)", "UTC".
  private func zone(_ start: Int, _ meaning: inout Meaning) -> Int {
    var at = start
    let opened = mark(at) == .open
    if opened { at += 1 }
    guard kind(at) == .zone, tokens[at].flags.contains(.allCaps) else { return localTime(start) }
    meaning.zone = value(at)
    at += 1
    if mark(at) == .symbol || mark(at) == .hyphen, let hours = digits(at + 1), hours.value <= 14 {
      let sign = mark(at) == .hyphen ? -1 : 1
      meaning.zone = sign * hours.value * 60
      at += 2
    }
    if opened {
      guard mark(at) == .close else { return start }
      at += 1
    }
    return at
  }

  /// "local time", "Eastern time".
  private func localTime(_ at: Int) -> Int {
    guard mark(at) == .word else { return at }
    if reads(at, Self.local), reads(at + 1, Self.time) { return at + 2 }
    return at
  }

  static let local = Vocabulary.hash("local")
  static let time = Vocabulary.hash("time")
}
