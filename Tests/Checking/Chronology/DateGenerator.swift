@testable import Checking
@testable import Extraction
@testable import SourceText

/// Writes sentences of many shapes, each with what is right and with what is wrong: the same ones on every run.
struct DateGenerator {
  /// A sentence that is right and the same one put wrong, published on some day.
  struct Pair {
    var right: String
    var wrong: String
    var published: Day = Example.day
  }

  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Knuth's MMIX generator; the high bits are the random ones.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((state >> 33) % UInt64(range.count))
  }

  mutating func pick<T>(_ list: [T]) -> T { list[number(0...list.count - 1)] }

  mutating func day(_ years: ClosedRange<Int>) -> Day {
    let first = Day(years.lowerBound, 1, 1)?.number ?? 0
    let last = Day(years.upperBound, 12, 31)?.number ?? 0
    return Day(number: number(first...last))
  }

  /// "five", "21".
  static func count(_ number: Int) -> String {
    let words = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    return words.indices.contains(number) ? words[number] : "\(number)"
  }

  static func ordinal(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (_, 11), (_, 12), (_, 13): "\(number)th"
    case (1, _): "\(number)st"
    case (2, _): "\(number)nd"
    case (3, _): "\(number)rd"
    default: "\(number)th"
    }
  }

  static func month(_ day: Day) -> String { CalendarName.month(day.month) }
  static func american(_ day: Day) -> String { "\(month(day)) \(day.dayOfMonth), \(day.year)" }
  static func british(_ day: Day) -> String { "\(day.dayOfMonth) \(month(day)) \(day.year)" }
}

extension DateGenerator {
  mutating func weekday() -> Pair {
    let isNear = number(0...3) == 0
    let day = isNear ? Example.day.adding(days: number(-50...20)) : self.day(1950...2026)
    let right = CalendarName.weekday(day.weekday)
    let wrong = CalendarName.weekday((day.weekday + number(0...5)) % 7 + 1)
    let (d, m, y) = (day.dayOfMonth, Self.month(day), day.year)
    let near = [
      "The ferry left on %, \(m) \(d).", "On %, \(d) \(m), the pier was closed.",
      "The council met on % \(d) \(m) in the harbor hall.", "On the night of %, \(m) \(Self.ordinal(d)), it rained.",
    ]
    let full = [
      "The ferry left on %, \(m) \(d), \(y).", "%, \(d) \(m) \(y), was a quiet day on the pier.",
      "On \(m) \(d), \(y), a %, the pier was opened.", "The council met on \(d) \(m) \(y) (%).",
      "% \(d) \(m) \(y): the ferry sails at noon.", "The pier was opened at 8 p.m. on %, \(m) \(d), \(y).",
      "It was %, the \(Self.ordinal(d)) of \(m) \(y), when the storm came.",
      "“We sailed on %, \(m) \(d), \(y),” she said.",
      "The letter of % (\(d) \(m) \(y)) is lost.",
    ]
    let shape = pick(isNear ? near : full)
    return Pair(right: shape.replacing("%", with: right), wrong: shape.replacing("%", with: wrong))
  }

  mutating func interval() -> Pair {
    switch number(0...2) {
    case 0:
      let first = day(1990...2025)
      let length = number(3...20)
      let last = first.adding(days: length)
      let right = length + number(0...1)
      let wrong = number(0...1) == 0 ? length - number(1...2) : length + number(2...6)
      let shape = pick([
        "The pier was closed from \(Self.british(first)) to \(Self.british(last)), % days.",
        "The pier was closed from \(Self.american(first)), to \(Self.american(last)) (% days).".replacing(
          ", to", with: " to"),
        "He sailed for % days, from \(Self.british(first)) to \(Self.british(last)).",
        "The %-day fair ran from \(Self.british(first)) to \(Self.british(last)).",
        "She spent % days in Aldergate from \(Self.american(first)) to \(Self.american(last)).",
        "From \(Self.british(first)) until \(Self.british(last)), a total of % days, no ferry sailed.",
      ])
      return Pair(
        right: shape.replacing("%", with: Self.count(right)), wrong: shape.replacing("%", with: Self.count(wrong)))
    case 1:
      let first = number(1950...2005)
      let length = number(4...18)
      let right = length + number(-1...1)
      let wrong = number(0...1) == 0 ? length - number(2...3) : length + number(2...5)
      let shape = pick([
        "He was harbor master from \(first) to \(first + length), % years.",
        "He was harbor master for % years, from \(first) to \(first + length).",
        "She led the company \(first)–\(first + length), % years in all.",
        "The old ferry sailed between \(first) and \(first + length), a total of % years.",
        "His %-year term ran from \(first) to \(first + length).",
        "The pier was closed for % years (\(first)–\(first + length)).",
      ])
      return Pair(
        right: shape.replacing("%", with: Self.count(right)), wrong: shape.replacing("%", with: Self.count(wrong)))
    default:
      let first = day(1990...2025)
      let weeks = number(2...7)
      let last = first.adding(days: weeks * 7 - number(0...1))
      let shape = pick([
        "The pier was closed from \(Self.british(first)) to \(Self.british(last)), % weeks.",
        "He sailed for % weeks, from \(Self.american(first)) to \(Self.american(last)).",
      ])
      return Pair(
        right: shape.replacing("%", with: Self.count(weeks)),
        wrong: shape.replacing("%", with: Self.count(weeks + number(1...3))))
    }
  }

  mutating func age() -> Pair {
    let born = day(1940...1990)
    func years(_ at: Day) -> Int {
      let years = at.year - born.year
      return (at.month, at.dayOfMonth) < (born.month, born.dayOfMonth) ? years - 1 : years
    }
    let died = day(2010...2025)
    let off = pick([-10, -2, -1, 1, 2, 9, 10])
    let (now, then) = (years(Example.day), years(died))
    let present = [
      "Ann Hale, %, was born in Aldergate on \(Self.british(born)).",
      "Born on \(Self.american(born)), she is % years old.",
      "The captain was born on \(Self.british(born)) in Aldergate. She is %.",
      "Ann Hale (born \(Self.british(born))), %, leads the company.",
      "Ann Hale (born \(Self.british(born)), age %) leads the company.",
      "He was born on \(Self.american(born)) and is now %.",
    ]
    let past = [
      "Ann Hale was born on \(Self.british(born)) and died on \(Self.british(died)) aged %.",
      "Ann Hale (\(Self.british(born)) – \(Self.british(died))) died at the age of %.",
      "Born on \(Self.american(born)), he died on \(Self.american(died)), aged %.",
      "He was born on \(Self.british(born)) in Aldergate and died there on \(Self.british(died)) at the age of %.",
    ]
    let isPast = number(0...1) == 0
    let shape = pick(isPast ? past : present)
    let right = isPast ? then : now
    return Pair(right: shape.replacing("%", with: "\(right)"), wrong: shape.replacing("%", with: "\(right + off)"))
  }

  mutating func anniversary() -> Pair {
    let year = number(1900...2015)
    let off = pick([-10, -5, -3, -2, 2, 3, 5, 10])
    let right = 2026 - year
    let (shape, exact): (String, Bool) = pick([
      ("This year’s % anniversary of the \(year) flood was quiet.", true),
      ("The town marks the % anniversary of the \(year) flood on Friday.", false),
      ("2026 marks the % anniversary of the flood of \(year).", true),
      ("Hundreds came to the pier for the % anniversary of the great storm of \(year).", false),
      ("On the % anniversary of the opening of the pier on 3 May \(year), a stone was laid.", false),
    ])
    let slip = exact ? pick([off, -1, 1]) : off
    return Pair(
      right: shape.replacing("%", with: Self.ordinal(right)),
      wrong: shape.replacing("%", with: Self.ordinal(right + slip)))
  }

  mutating func range() -> Pair {
    if number(0...1) == 0 {
      let (a, b) = (number(1950...1995), number(1996...2020))
      let shape = pick([
        "He was harbor master from # to %.", "He was harbor master (#–%).", "The old ferry sailed in the years #–%.",
        "From # to %, no ferry sailed.",
      ])
      return Pair(
        right: shape.replacing("#", with: "\(a)").replacing("%", with: "\(b)"),
        wrong: shape.replacing("#", with: "\(b)").replacing("%", with: "\(a)"))
    }
    let first = day(1990...2025)
    let last = first.adding(days: number(2...90))
    let write = number(0...1) == 0 ? Self.british : Self.american
    let shape = pick([
      "The pier was closed from # to %.", "The fair (# – %) was quiet.", "From # until %, no ferry sailed.",
      "Between # and %, the pier was closed.",
    ])
    return Pair(
      right: shape.replacing("#", with: write(first)).replacing("%", with: write(last)),
      wrong: shape.replacing("#", with: write(last)).replacing("%", with: write(first)))
  }

  mutating func relative() -> Pair {
    let published = day(2000...2025)
    let (words, step) = pick([("yesterday", -1), ("today", 0), ("tomorrow", 1), ("three days ago", -3)])
    let right = published.adding(days: step)
    let wrong = right.adding(days: pick([-7, -2, -1, 1, 2, 10]))
    let shape =
      step > 0
      ? pick(["The ferry will sail \(words) (%).", "It sails \(words), %, the mayor said."])
      : pick(["The ferry left \(words) (%) and came back.", "The pier was closed on % (\(words))."])
    let write = { (day: Day) in "\(day.dayOfMonth) \(Self.month(day))" }
    return Pair(
      right: shape.replacing("%", with: write(right)), wrong: shape.replacing("%", with: write(wrong)),
      published: published)
  }

  mutating func impossible() -> Pair {
    let (month, last) = pick([("February", 28), ("April", 30), ("June", 30), ("September", 30), ("November", 30)])
    let year = pick([1999, 2001, 2017, 2022, 2023, 2025])
    let right = "\(number(1...last))"
    let wrong = "\(month == "February" ? number(29...31) : 31)"
    let shape = pick([
      "The ferry left on \(month) %, \(year).", "On % \(month) \(year), the pier was closed.",
      "The council met on the % of \(month) \(year).",
      "The fair (% \(month) \(year)) was quiet.",
      "The license runs from \(month) %, \(year), to the end of the decade.",
    ])
    return Pair(right: shape.replacing("%", with: right), wrong: shape.replacing("%", with: wrong))
  }

  mutating func told() -> Pair {
    let published = day(2000...2025)
    let past = published.adding(days: -number(1...300))
    let ahead = published.adding(days: number(2...300))
    let shape = pick([
      "On %, the ferry left the pier.", "The mayor said on % that the pier was closed.", "The ferry sank on %.",
      "The pier was closed on %.", "The ferry hit the pier on %.", "In Aldergate on %, the council met.",
      "The mayor, Ann Hale, resigned on %.", "The captain on % told the crew to leave.",
      "The old harbor hall burned down on %, and nobody was hurt.",
    ])
    let write = number(0...1) == 0 ? Self.british : Self.american
    return Pair(
      right: shape.replacing("%", with: write(past)), wrong: shape.replacing("%", with: write(ahead)),
      published: published)
  }
}
