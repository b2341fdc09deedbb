/// The words that dates are made of, each sense declared once; a word may have several.
enum DateWords {
  typealias List = SenseList<DateSense>

  /// By the number of a word in the lexicon.
  static let table = SenseTable(lists, in: Lexicon.vocabulary)

  /// The words by themselves, for the lexicon.
  static var spellings: String { lists.flatMap(\.words).joined(separator: " ") }

  static let lists: [List] =
    calendar + units + numbers + clock + pointers + edges + functions + amounts + [List(.holiday, Holiday.firstWords)]

  private static let calendar: [List] = [
    List(.month, from: 1, MonthNames.long),
    // May is its own abbreviation.
    List(.monthShort, from: 1, "jan feb mar apr"),
    List(.monthShort, from: 6, "jun jul aug sep oct nov dec"),
    List(.monthShort, 9, "sept"), List(.monthShort, 2, "febr"),
    List(.weekday, from: 1, WeekdayNames.long), List(.weekdays, from: 1, WeekdayNames.long.map { $0 + "s" }),
    List(.weekdayShort, from: 1, "mon tue wed thu fri sat sun"),
    List(.weekdayShort, 2, "tues"), List(.weekdayShort, 3, "weds"), List(.weekdayShort, 4, "thur thurs"),
    List(.season, from: 0, "spring summer fall winter"), List(.season, 2, "autumn"),
    List(.seasons, from: 0, "springs summers falls winters"),
    List(.decade, from: 20, by: 10, "twenties thirties forties fifties sixties seventies eighties nineties"),
    List(.era, -1, "bc b.c. bce b.c.e."), List(.era, 1, "ad a.d. ce c.e."),
    List(.fiscal, "fiscal financial"),
  ]

  private static let units: [List] = [
    unit(.second, "second", "seconds secs"), unit(.minute, "minute min", "minutes mins"),
    unit(.hour, "hour hr", "hours hrs"), unit(.day, "day", "days"), unit(.week, "week wk", "weeks wks"),
    unit(.month, "month mo", "months mos"), unit(.quarter, "quarter", "quarters"), unit(.year, "year yr", "years yrs"),
    unit(.decade, "decade", "decades"), unit(.century, "century", "centuries"),
    unit(.millennium, "millennium", "millennia millenniums"), unit(.weekend, "weekend", "weekends"),
    unit(.fortnight, "fortnight", "fortnights"), unit(.period, "period", ""),
    [
      set(.hour, "hourly"), set(.day, "daily everyday"), set(.night, "nightly"), set(.week, "weekly"),
      set(.fortnight, "biweekly fortnightly"), set(.month, "monthly"), set(.year, "yearly annually"),
    ],
  ].flatMap(\.self)

  private static func unit(_ unit: TimeUnit, _ singular: String, _ plural: String) -> [List] {
    [List(.unit, Int(unit.rawValue), singular), List(.units, Int(unit.rawValue), plural)]
  }

  private static func set(_ unit: TimeUnit, _ words: String) -> List { List(.set, Int(unit.rawValue), words) }

  private static let numbers: [List] = [
    List(.cardinal, from: 0, NumberNames.units), List(.cardinal, from: 20, by: 10, NumberNames.tens),
    List(.cardinal, 12, "dozen"), List(.hundred, "hundred"), List(.thousand, "thousand"),
    List(.ordinal, from: 1, NumberNames.ordinals),
    List(
      .ordinal, from: 30, by: 10,
      "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"),
    List(.ordinal, -1, "final"),
    List(.suffix, OrdinalSuffix.spellings), List(.plural, "s"),
  ]

  private static let clock: [List] = [
    List(.part, from: 0, "morning afternoon evening night noon midnight midday dawn dusk daytime"),
    List(.parts, from: 0, "mornings afternoons evenings nights"),
    part(.morning, "sunrise daybreak"), part(.evening, "sunset nightfall"), part(.noon, "noontime lunchtime"),
    List(.tonight, "tonight"), List(.overnight, "overnight"),
    List(.meridiem, 0, "am a.m. a.m"), List(.meridiem, 12, "pm p.m. p.m"), List(.oclock, "o'clock oclock"),
    // Minutes east of Greenwich.
    List(.zone, 0, "utc gmt"), List(.zone, 60, "bst cet"), List(.zone, 120, "cest eet"), List(.zone, 180, "eest msk"),
    List(.zone, 330, "ist"), List(.zone, 540, "jst kst"), List(.zone, 600, "aest"), List(.zone, 660, "aedt"),
    List(.zone, -240, "edt"), List(.zone, -300, "est cdt"), List(.zone, -360, "cst mdt"), List(.zone, -420, "mst pdt"),
    List(.zone, -480, "pst"), List(.zone, 480, "hkt sgt"), List(.zone, 720, "nzst"), List(.zone, -600, "hst"),
    List(.zone, TimeZones.unknown, "et pt ct mt"),
  ]

  private static func part(_ part: DayPart, _ words: String) -> List { List(.part, part.rawValue, words) }

  private static let pointers: [List] = [
    List(.deictic, from: -1, "yesterday today tomorrow"),
    List(.present, "now currently nowadays presently"), List(.past, "recently"), List(.future, "soon"),
    List(.presentNoun, "present"), List(.futureNoun, "future"),
    List(.the, "the"), List(.article, "a an"), List(.this, "this"), List(.that, "that"), List(.these, "these"),
    List(.those, "those"), List(.possessive, "its his her their our my your"),
    direction(.last, "last"), direction(.previous, "previous preceding prior"), direction(.next, "next"),
    direction(.coming, "coming upcoming forthcoming"), direction(.following, "following subsequent ensuing"),
    direction(.latest, "latest"), direction(.past, "past"),
    List(.current, "current"), List(.recent, "recent"), List(.same, "same corresponding comparable equivalent"),
    List(.ago, "ago"), List(.hence, "hence"), List(.shift, -1, "earlier"), List(.shift, 1, "later"),
  ]

  private static func direction(_ direction: Direction, _ words: String) -> List {
    List(.direction, direction.rawValue, words)
  }

  private static let edges: [List] = [
    modifier(.edge, .start, "early"), modifier(.edge, .mid, "mid"), modifier(.edge, .end, "late"),
    modifier(.bound, .start, "beginning start dawn turn outset"), modifier(.bound, .mid, "middle"),
    modifier(.bound, .end, "end close"),
    modifier(.approximately, .approx, "about around roughly approximately some"),
    modifier(.approximately, .lessThan, "nearly almost under barely"), modifier(.approximately, .moreThan, "over"),
  ]

  private static func modifier(_ sense: DateSense, _ modifier: Timex.Modifier, _ words: String) -> List {
    List(sense, Int(modifier.rawValue), words)
  }

  private static let functions: [List] = [
    List(.before, "before"), List(.after, "after following"), List(.from, "from"), List(.since, "since"),
    List(.until, "until till"), List(.between, "between"), List(.through, "through thru"), List(.to, "to"),
    List(.of, "of"), List(.inside, "in"), List(.on, "on"), List(.at, "at"), List(.by, "by"), List(.than, "than"),
    List(.and, "and"), List(.or, "or"), List(.every, "every each"), List(.once, "once twice"), List(.more, "more"),
    List(.less, "less fewer"), List(.no, "no"), List(.up, "up"), List(.old, "old"), List(.filler, "very as"),
  ]

  private static let amounts: [List] = [
    List(.half, "half"), List(.some, "several few many numerous countless some"), List(.some, 2, "couple"),
  ]
}

/// The letters behind the digits of an ordinal.
package enum OrdinalSuffix {
  static let spellings = "st nd rd th"
  package static let words = WordSet(spellings)
}
