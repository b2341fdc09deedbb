internal import SourceText

/// A holiday or day of note that a text may name in place of a date.
struct Holiday: Sendable {
  enum Rule: Sendable {
    case fixed(Int, Int)
    /// Days from Easter Sunday.
    case easter(Int)
    /// The nth weekday of a month, from its end when negative, then that many days on.
    case nth(Int, Int, Int, plus: Int = 0)
    /// The US election day, every second year.
    case election
  }

  var words: [String]
  var rule: Rule

  /// The day of a year; nil where it has none.
  func day(in year: Int) -> Day? {
    switch rule {
    case .fixed(let month, let day): return Day(year, month, day)
    case .easter(let days): return Day.easter(year)?.adding(days: days)
    case .nth(let n, let weekday, let month, let plus):
      return Day.weekday(weekday, number: n, of: month, in: year)?.adding(days: plus)
    case .election: return Day.weekday(1, number: 1, of: 11, in: year)?.adding(days: 1)
    }
  }

  static let all: [Holiday] = {
    var all: [Holiday] = []
    func add(_ rule: Rule, _ names: String...) {
      for name in names { all.append(Holiday(words: name.split(separator: " ").map(String.init), rule: rule)) }
    }
    add(.fixed(1, 1), "new year day", "new years day")
    add(.fixed(12, 31), "new year eve", "new years eve")
    add(.fixed(1, 6), "epiphany", "twelfth night")
    add(.nth(3, 1, 1), "martin luther king day", "martin luther king jr day", "mlk day")
    add(.fixed(2, 2), "groundhog day", "candlemas")
    add(
      .fixed(2, 14), "valentine day", "valentines day", "st valentine day", "saint valentine day", "st valentines day")
    add(.nth(3, 1, 2), "presidents day", "president day")
    add(.fixed(3, 1), "st david day", "saint david day", "st davids day")
    add(.fixed(3, 17), "st patrick day", "saint patrick day", "st patricks day")
    add(.fixed(4, 1), "april fools day", "april fool day")
    add(.fixed(4, 22), "earth day")
    add(.fixed(4, 23), "st george day", "saint george day", "st georges day")
    add(.fixed(4, 25), "anzac day")
    add(.fixed(5, 1), "may day")
    add(.nth(2, 7, 5), "mother day", "mothers day")
    add(.nth(-1, 1, 5), "memorial day")
    add(.nth(3, 7, 6), "father day", "fathers day")
    add(.fixed(6, 19), "juneteenth")
    add(.fixed(7, 1), "canada day")
    add(.fixed(7, 4), "independence day")
    add(.fixed(7, 14), "bastille day")
    add(.nth(1, 1, 9), "labor day", "labour day")
    add(.nth(2, 1, 10), "columbus day")
    add(.fixed(10, 31), "halloween", "hallowe'en")
    add(.fixed(11, 1), "all saints day", "all hallows day")
    add(.fixed(11, 2), "all souls day")
    add(.fixed(11, 5), "guy fawkes night", "bonfire night")
    add(.fixed(11, 11), "veterans day", "veteran day", "armistice day", "remembrance day")
    add(.nth(4, 4, 11), "thanksgiving day", "thanksgiving")
    add(.nth(4, 4, 11, plus: 1), "black friday")
    add(.nth(4, 4, 11, plus: 4), "cyber monday")
    add(.election, "election day")
    add(.fixed(11, 30), "st andrew day", "saint andrew day", "st andrews day")
    add(.fixed(12, 24), "christmas eve")
    add(.fixed(12, 25), "christmas day", "christmas")
    add(.fixed(12, 26), "boxing day", "st stephen day", "saint stephen day", "st stephens day")
    add(.easter(-47), "mardi gras", "shrove tuesday")
    add(.easter(-46), "ash wednesday")
    add(.easter(-7), "palm sunday")
    add(.easter(-3), "maundy thursday", "holy thursday")
    add(.easter(-2), "good friday")
    add(.easter(-1), "holy saturday")
    add(.easter(0), "easter sunday", "easter day", "easter")
    add(.easter(1), "easter monday")
    add(.easter(39), "ascension day")
    add(.easter(49), "pentecost", "whit sunday")
    add(.easter(50), "whit monday")
    add(.easter(60), "corpus christi")
    return all
  }()

  /// The hashes of its words, in order.
  static let hashes: [[UInt32]] = all.map { $0.words.map { Vocabulary.hash($0) } }
  static let byFirst: [UInt32: [Int]] = {
    var byFirst: [UInt32: [Int]] = [:]
    for (number, words) in hashes.enumerated() {
      if let first = words.first { byFirst[first, default: []].append(number) }
    }
    // The longest name first.
    return byFirst.mapValues { $0.sorted { hashes[$0].count > hashes[$1].count } }
  }()

  /// The first words of all names.
  static let firstWords = Set(all.compactMap(\.words.first)).sorted().joined(separator: " ")
}
