internal import SourceText

/// What a word means to the dates: its kind, and a number whose sense the kind tells.
struct DateWord: Sendable, Equatable {
  enum Kind: UInt8, Sendable {
    case none
    /// 1 to 12; the short ones may be words of another sense ("mar", "sun").
    case month, monthShort
    /// 1 is Monday.
    case weekday, weekdayShort
    /// `TimeUnit`, in the singular and in the plural.
    case unit, units
    case cardinal, hundred, thousand, ordinal, suffix, plural
    /// `DayPart`.
    case part, parts
    /// `Season`.
    case season, seasons
    /// Days from publication: yesterday is −1.
    case deictic
    case tonight, overnight
    /// Its value alone: `VagueRef`.
    case present, past, future
    /// `TimeUnit`: "daily".
    case set
    case the, article, this, that, these, those, possessive
    /// `Direction`.
    case direction
    /// early, late, mid; `Edge`.
    case edge
    /// beginning, end, middle; `Edge`.
    case bound
    case ago, hence
    /// earlier is −1, later is 1.
    case shift
    case before, after, from, since, until, between, through, to, of, inside, on, at, by, than
    case and, or
    case every, once
    /// several, a few, many; 2 for a couple.
    case some
    /// `Modifier`: about, nearly.
    case approximately
    case more, less, no, up
    case fiscal, half
    /// "nineties" is 90.
    case decade
    case recent, current, same
    /// 0 is before noon, 12 after it.
    case meridiem
    case oclock
    /// Minutes east of Greenwich; `zoneUnknown` for the letters of several.
    case zone
    /// −1 is BC.
    case era
    case holiday
    case old, time, century, week
    case filler
  }

  var kind: Kind = .none
  var value: Int16 = 0

  init(_ kind: Kind = .none, _ value: Int = 0) {
    self.kind = kind
    self.value = Int16(truncatingIfNeeded: value)
  }

  /// By the number of a word in the lexicon.
  static let table: [DateWord] = {
    let meanings = DateWords.all.compactMap { word, meaning in
      Lexicon.vocabulary.entry(word).map { (Int($0.number), meaning) }
    }
    var table = [DateWord](repeating: DateWord(), count: (meanings.map(\.0).max() ?? 0) + 1)
    for (number, meaning) in meanings { table[number] = meaning }
    return table
  }()
}

/// Which of the periods of its kind an expression points at.
enum Direction: Int, Sendable {
  case last, past, previous, next, coming, following, current, latest, same, this, that

  /// Whether it counts from the day told before and not from publication.
  var isNarrative: Bool { self == .previous || self == .following || self == .same || self == .that }
  /// How many periods away.
  var offset: Int {
    switch self {
    case .last, .past, .previous: -1
    case .next, .coming, .following: 1
    case .current, .latest, .same, .this, .that: 0
    }
  }
}

/// A part of a period, by TIMEX3's mod.
enum Edge: Int, Sendable {
  case start, mid, end
  var mod: String { ["START", "MID", "END"][rawValue] }
}

/// What an amount or a date is told to be near to, by TIMEX3's mod.
enum Modifier: Int, Sendable {
  case approx, lessThan, moreThan, equalOrLess, equalOrMore
  var mod: String { ["APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"][rawValue] }
}

/// A part of the day, by TIMEX3's letters.
enum DayPart: Int, Sendable {
  case morning, afternoon, evening, night, noon, midnight, midday, dawn, dusk, daytime
  var code: String { ["TMO", "TAF", "TEV", "TNI", "T12:00", "T24:00", "T12:00", "TMO", "TEV", "TDT"][rawValue] }
}

/// A season, by TIMEX3's letters.
enum Season: Int, Sendable {
  case spring, summer, fall, winter
  var code: String { ["SP", "SU", "FA", "WI"][rawValue] }
  /// The month that it begins in; winter begins in December of the year before.
  var firstMonth: Int { [3, 6, 9, 12][rawValue] }
}
