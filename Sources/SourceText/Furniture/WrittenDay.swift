/// A day in full as furniture writes it: "March 3, 2026", "3 March 2026", "Mar. 3, 2026", "2026-03-03".
enum WrittenDay {
  private static let months = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
    "dec": 12,
  ]
  private static let monthNames: Set<String> = [
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
    "sept",
  ]
  private static let weekdays: Set<String> = ["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"]

  /// The one day that a line tells in full; nil for a line that tells none, or two.
  static func `in`(_ line: some StringProtocol) -> Day? {
    let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map { $0.lowercased() }
    var days: Set<Day> = []
    for (at, word) in words.enumerated() {
      if let day = Day(iso: word) { days.insert(day) }
      guard let month = month(word) else { continue }
      let next = at + 1 < words.count ? words[at + 1] : ""
      let afterNext = at + 2 < words.count ? words[at + 2] : ""
      let before = at > 0 ? words[at - 1] : ""
      if let day = number(next), let year = year(afterNext) {
        if let day = Day(year, month, day) { days.insert(day) }
      } else if let day = number(before), let year = year(next), let day = Day(year, month, day) {
        days.insert(day)
      }
    }
    return days.count == 1 ? days.first : nil
  }

  /// Whether a line is a day in full and nothing else, but for its weekday.
  static func isWhole(_ line: some StringProtocol) -> Bool {
    line.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.allSatisfy { word in
      let word = word.lowercased()
      return month(word) != nil || number(word) != nil || year(word) != nil || Day(iso: word) != nil
        || isWeekday(word)
    }
  }

  /// Whether a word in small letters is a day of the week, or its abbreviation.
  static func isWeekday(_ word: String) -> Bool {
    weekdays.contains(word) || word.hasSuffix("day") && weekdays.contains(String(word.prefix(3)))
  }

  /// The number of a month, by its name or its abbreviation.
  static func month(_ word: String) -> Int? {
    guard let number = months[String(word.prefix(3))] else { return nil }
    return word.count == 3 || monthNames.contains(word) ? number : nil
  }

  private static func number(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) else {
      return nil
    }
    return Int(digits)
  }

  private static func year(_ word: String) -> Int? {
    word.count == 4 && word.allSatisfy { $0.isASCII && $0.isNumber } ? Int(word) : nil
  }
}
