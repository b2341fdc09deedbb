import Extraction
import SourceText

/// Days, months, years and weekdays told otherwise.
struct CalendarAlterations {
  let reading: Reading
  private(set) var changes: [Alteration] = []

  init(_ reading: Reading) {
    self.reading = reading
    for timex in reading.timexes { change(timex) }
    for (first, second) in zip(reading.timexes, reading.timexes.dropFirst()) { swap(first, second) }
    for clause in reading.prose.clauses where clause.kind == .adverbial { turn(clause) }
  }

  private static let months = MonthNames.long.map(capitalized)
  private static let shortMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec",
  ]

  private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  /// Each lies a little way off the other.
  private static let words: [String: (Alteration.Kind, String)] = [
    "today": (.day, "yesterday"), "yesterday": (.day, "today"), "tomorrow": (.day, "yesterday"),
    "day": (.unit, "week"), "days": (.unit, "weeks"), "week": (.unit, "month"), "weeks": (.unit, "months"),
    "month": (.unit, "year"), "months": (.unit, "years"), "year": (.unit, "month"), "years": (.unit, "months"),
    "decade": (.unit, "year"), "decades": (.unit, "years"), "hour": (.unit, "day"), "hours": (.unit, "days"),
    "minute": (.unit, "hour"), "minutes": (.unit, "hours"), "spring": (.month, "autumn"),
    "summer": (.month, "winter"), "autumn": (.month, "spring"), "winter": (.month, "summer"),
  ]

  /// The place of a month's name in the year, from 0, and the list that it is written as in.
  private static let monthNames: [String: (Int, [String])] = {
    var names: [String: (Int, [String])] = ["sep": (8, shortMonths)]
    for (index, name) in shortMonths.enumerated() { names[name.lowercased()] = (index, shortMonths) }
    for (index, name) in months.enumerated() { names[name.lowercased()] = (index, months) }
    return names
  }()

  private mutating func change(_ timex: Timex) {
    let tokens = reading.prose.tokens
    var names: [Int: (Int, [String])] = [:]
    for index in timex.tokens where index < tokens.count && tokens[index].isWord {
      let word = tokens.text(index).lowercased()
      if let month = Self.monthNames[word.last == "." ? String(word.dropLast()) : word] { names[index] = month }
    }
    let day = Self.dayOfMonth(timex)
    for index in timex.tokens where index < tokens.count {
      let text = tokens.text(index)
      if let (month, list) = names[index] {
        // Of the months after it the first that has such a day: 31 January becomes 31 March.
        let next = (1...11).map { (month + $0) % 12 }.first { (day ?? 1) <= Day.length(ofMonth: $0 + 1, in: 2023) }
        changes.append(Alteration(.month, tokens[index].range, Alteration.like(text, list[next ?? (month + 1) % 12])))
      } else if tokens[index].isNumber {
        number(index, text, timex, day, isNamed: !names.isEmpty)
      } else if let weekday = WeekdayNames.long.firstIndex(of: text.lowercased()) {
        changes.append(
          Alteration(.weekday, tokens[index].range, Alteration.like(text, WeekdayNames.long[(weekday + 1) % 7])))
      } else if let (kind, word) = Self.words[text.lowercased()] {
        changes.append(Alteration(kind, tokens[index].range, Alteration.like(text, word)))
      } else if let next = NumberWords.next(text) {
        changes.append(Alteration(.digit, tokens[index].range, Alteration.like(text, next)))
      }
    }
  }

  /// The day of the month that it tells; nil for a wider or another one.
  private static func dayOfMonth(_ timex: Timex) -> Int? {
    let date = timex.value.prefix { $0 != "T" }
    return timex.kind == .date || timex.kind == .time ? Day(iso: date)?.dayOfMonth : nil
  }

  private mutating func number(_ index: Int, _ text: String, _ timex: Timex, _ day: Int?, isNamed: Bool) {
    let tokens = reading.prose.tokens
    guard let value = Int(text) else { return }
    let range = tokens[index].range
    if text.count == 4, (1000...2999).contains(value) {
      changes.append(Alteration(.year, range, "\(value - 1)"))
    } else if let day, day == value {
      let other = day < 28 ? day + 1 : day - 1
      let suffix = index + 1 < tokens.count ? tokens[index + 1] : tokens[index]
      if Int(suffix.start) == range.end, OrdinalSuffix.words.contains(suffix) {
        changes.append(Alteration(.day, range.union(suffix.range), "\(other)\(NumberWords.ordinal(other))"))
      } else {
        changes.append(Alteration(.day, range, (text.first == "0" && other < 10 ? "0" : "") + "\(other)"))
      }
    } else if !isNamed, text.first != "0", text.count <= 2, timex.kind != .date {
      changes.append(Alteration(.digit, range, "\(value == 12 ? 11 : value + 1)"))
    }
  }

  /// Two dates in each other's place.
  private mutating func swap(_ first: Timex, _ second: Timex) {
    guard let one = first.days, let other = second.days, !one.overlaps(other), isWritten(first), isWritten(second),
      !first.range.overlaps(second.range)
    else { return }
    changes.append(Alteration(.order, swapping: first.range, second.range, in: reading.document))
  }

  /// Whether it stands by itself: a number, a month or a weekday is in it.
  private func isWritten(_ timex: Timex) -> Bool {
    timex.tokens.contains { index in
      guard index < reading.prose.tokens.count else { return false }
      return reading.prose.tokens[index].isNumber || reading.prose.tokens[index].is(.calendar)
    }
  }

  /// "after the ferry left" told as "before the ferry left".
  private mutating func turn(_ clause: Clause) {
    let tokens = reading.prose.tokens
    guard clause.tokens.lowerBound < tokens.count else { return }
    let word = tokens[clause.tokens.lowerBound]
    let other: String
    switch word.keyword {
    case .after: other = "before"
    case .before: other = "after"
    default: return
    }
    changes.append(Alteration(.order, word.range, Alteration.like(tokens.text(word.range), other)))
  }
}

/// Numbers as words.
enum NumberWords {
  private static let following: [String: String] = {
    var next: [String: String] = [:]
    for list in [NumberNames.units.dropFirst(), NumberNames.tens[...], NumberNames.ordinals.prefix(9)] {
      for (word, after) in zip(list, list.dropFirst()) { next[word] = after }
      if let last = list.last { next[last] = list.dropLast().last }
    }
    next["zero"] = "one"
    next["once"] = "twice"
    next["twice"] = "once"
    return next
  }()

  /// The number word after this one; the one before it for the last of its row; nil for any other word.
  static func next(_ word: String) -> String? { following[word.lowercased()] }

  /// `st`, `nd`, `rd` or `th`.
  static func ordinal(_ number: Int) -> String {
    if (11...13).contains(number % 100) { return "th" }
    return [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
  }
}
