internal import SourceText

/// What a word means to the dates; a number goes with it, whose sense each case tells.
enum DateSense: UInt8, WordSense {
  /// 1 to 12; the short ones may be words of another sense ("mar", "sun").
  case month, monthShort
  /// 1 is Monday.
  case weekday, weekdays, weekdayShort
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
  /// "now", "recently", "soon".
  case present, past, future
  /// "present" and "future" before or as a noun.
  case presentNoun, futureNoun
  /// `TimeUnit`: "daily".
  case set
  case the, article, this, that, these, those, possessive
  /// `Direction`.
  case direction
  /// early, late, mid; `Timex.Modifier`.
  case edge
  /// beginning, end, middle; `Timex.Modifier`.
  case bound
  case ago, hence
  /// earlier is −1, later is 1.
  case shift
  case before, after, from, since, until, between, through, to, of, inside, on, at, by, than
  case and, or
  case every, once
  /// several, a few, many; 2 for a couple.
  case some
  /// `Timex.Modifier`: about, nearly.
  case approximately
  case more, less, no, up
  case fiscal, half
  /// "nineties" is 90.
  case decade
  case recent, current, same
  /// 0 is before noon, 12 after it.
  case meridiem
  case oclock
  /// Minutes east of Greenwich; the letters of several are far out of all zones.
  case zone
  /// −1 is BC.
  case era
  /// The first word of a holiday's name.
  case holiday
  case old, filler
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

/// A part of the day, by TIMEX3's letters.
enum DayPart: Int, Sendable {
  case morning, afternoon, evening, night, noon, midnight, midday, dawn, dusk, daytime
  var code: String { ["TMO", "TAF", "TEV", "TNI", "T12:00", "T24:00", "T12:00", "TMO", "TEV", "TDT"][rawValue] }
  /// Whether it is a stretch that an hour can lie in: "6 in the morning".
  var holdsHours: Bool { rawValue <= DayPart.night.rawValue }
}

/// A season, by TIMEX3's letters.
enum Season: Int, Sendable {
  case spring, summer, fall, winter
  var code: String { ["SP", "SU", "FA", "WI"][rawValue] }
  /// The month that it begins in; winter begins in December of the year before.
  var firstMonth: Int { [3, 6, 9, 12][rawValue] }
}
