internal import SourceText

extension DayInterval {
  /// The days that a TIMEX3 value of type DATE or TIME speaks of: `2024-01-05`, `2023-11`, `2024`, `198`, `19`,
  /// `2023-W48`, `2023-W48-WE`, `2023-Q3`, `2023-H1`, `2023-SU`, `BC0044`, each perhaps with a time after `T`.
  ///
  /// nil for any other value. A season is taken by the months of the northern half of the earth; winter begins in
  /// December of the year before.
  package init?(value: String) {
    let date = String(value.prefix { $0 != "T" })
    let era = date.hasPrefix("BC")
    let negative = date.hasPrefix("-")
    let fields: [String] = date.dropFirst(era ? 2 : 0).drop { $0 == "-" }.split(
      separator: "-", omittingEmptySubsequences: false
    )
    .map { String($0) }
    guard let first = fields.first, (2...4).contains(first.utf8.count), first.utf8.allSatisfy(isDigit),
      let number = Int(first)
    else { return nil }
    let scale = [2: 100, 3: 10, 4: 1][first.utf8.count] ?? 1
    guard scale == 1 else {
      guard fields.count == 1, !negative, let from = Day(number * scale, 1, 1),
        let to = Day(number * scale + scale - 1, 12, 31)
      else { return nil }
      self.init(from, to)
      return
    }
    let year = era ? 1 - number : negative ? -number : number
    switch fields.count {
    case 1:
      guard let from = Day(year, 1, 1), let to = Day(year, 12, 31) else { return nil }
      self.init(from, to)
    case 2, 3:
      self.init(year: year, fields[1], fields.count == 3 ? fields[2] : nil)
    default:
      return nil
    }
  }

  private init?(year: Int, _ part: String, _ day: String?) {
    if part.hasPrefix("W"), let week = Int(part.dropFirst()), let monday = Day.monday(ofWeek: week, in: year) {
      switch day {
      case nil: self.init(monday, monday.adding(days: 6))
      case "WE": self.init(monday.adding(days: 5), monday.adding(days: 6))
      default:
        guard let number = day.flatMap({ Int($0) }), (1...7).contains(number) else { return nil }
        self.init(monday.adding(days: number - 1), monday.adding(days: number - 1))
      }
      return
    }
    let months: (Int, Int, Int)? =
      switch part {
      case "Q1": (0, 1, 3)
      case "Q2": (0, 4, 6)
      case "Q3": (0, 7, 9)
      case "Q4": (0, 10, 12)
      case "H1": (0, 1, 6)
      case "H2": (0, 7, 12)
      case "SP": (0, 3, 5)
      case "SU": (0, 6, 8)
      case "FA", "AU": (0, 9, 11)
      case "WI": (-1, 12, 2)
      default: nil
      }
    if let (before, start, end) = months {
      guard day == nil, let from = Day(year + before, start, 1),
        let to = Day(year, end, Day.length(ofMonth: end, in: year))
      else { return nil }
      self.init(from, to)
      return
    }
    guard part.utf8.count == 2, let month = Int(part) else { return nil }
    if let day {
      guard day.utf8.count == 2, let number = Int(day), let one = Day(year, month, number) else { return nil }
      self.init(one, one)
    } else {
      guard let from = Day(year, month, 1), let to = Day(year, month, Day.length(ofMonth: month, in: year)) else {
        return nil
      }
      self.init(from, to)
    }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
