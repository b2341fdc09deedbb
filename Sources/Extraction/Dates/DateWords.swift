/// The words that dates are made of.
enum DateWords {
  static let all: [(String, DateWord)] = {
    var all: [(String, DateWord)] = []
    /// Words one after another, with values counted from `first`.
    func count(_ kind: DateWord.Kind, from first: Int, _ words: String) {
      for (number, word) in words.words.enumerated() {
        all.append((String(word), DateWord(kind, first + number)))
      }
    }
    /// Words of one value.
    func same(_ kind: DateWord.Kind, _ value: Int = 0, _ words: String) {
      for word in words.words { all.append((String(word), DateWord(kind, value))) }
    }
    count(
      .month, from: 1, "january february march april may june july august september october november december")
    count(.monthShort, from: 1, "jan feb mar apr - jun jul aug sep oct nov dec")
    same(.monthShort, 9, "sept")
    same(.monthShort, 2, "febr")
    count(.weekday, from: 1, "monday tuesday wednesday thursday friday saturday sunday")
    count(.weekday, from: 101, "mondays tuesdays wednesdays thursdays fridays saturdays sundays")
    count(.weekdayShort, from: 1, "mon tue wed thu fri sat sun")
    same(.weekdayShort, 2, "tues")
    same(.weekdayShort, 3, "weds")
    same(.weekdayShort, 4, "thur thurs")
    let units: [(TimeUnit, String, String)] = [
      (.second, "second", "seconds secs"), (.minute, "minute min", "minutes mins"), (.hour, "hour hr", "hours hrs"),
      (.day, "day", "days"), (.week, "week wk", "weeks wks"), (.month, "month mo", "months mos"),
      (.quarter, "quarter", "quarters"), (.year, "year yr", "years yrs"), (.decade, "decade", "decades"),
      (.century, "century", "centuries"), (.millennium, "millennium", "millennia millenniums"),
      (.weekend, "weekend", "weekends"), (.fortnight, "fortnight", "fortnights"),
      (.period, "period", ""),
    ]
    for (unit, singular, plural) in units {
      same(.unit, Int(unit.rawValue), singular)
      same(.units, Int(unit.rawValue), plural)
    }
    count(
      .cardinal, from: 0,
      """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
      eighteen nineteen twenty
      """)
    for (number, word) in ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].enumerated() {
      same(.cardinal, 30 + number * 10, word)
    }
    same(.cardinal, 12, "dozen")
    same(.hundred, 100, "hundred")
    same(.thousand, 1000, "thousand")
    count(
      .ordinal, from: 1,
      """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth \
      sixteenth seventeenth eighteenth nineteenth twentieth
      """)
    let tens = ["thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth", "hundredth"]
    for (number, word) in tens.enumerated() { same(.ordinal, 30 + number * 10, word) }
    same(.ordinal, -1, "final")
    same(.suffix, 0, "st nd rd th")
    same(.plural, 0, "s")
    count(.part, from: 0, "morning afternoon evening night noon midnight midday dawn dusk daytime")
    count(.parts, from: 0, "mornings afternoons evenings nights")
    same(.part, 0, "sunrise daybreak")
    same(.part, 2, "sunset nightfall")
    same(.part, 4, "noontime lunchtime")
    count(.season, from: 0, "spring summer fall winter")
    same(.season, 2, "autumn")
    count(.seasons, from: 0, "springs summers falls winters")
    same(.deictic, -1, "yesterday")
    same(.deictic, 0, "today")
    same(.deictic, 1, "tomorrow")
    same(.tonight, 0, "tonight")
    same(.overnight, 0, "overnight")
    same(.present, 0, "now currently nowadays presently")
    same(.past, 0, "recently")
    same(.future, 0, "soon")
    same(.past, 1, "past")
    same(.future, 1, "future")
    same(.present, 1, "present")
    for (unit, words) in [
      (TimeUnit.hour, "hourly"), (.day, "daily everyday"), (.night, "nightly"), (.week, "weekly"),
      (.fortnight, "biweekly fortnightly"), (.month, "monthly"), (.year, "yearly annually"),
    ] { same(.set, Int(unit.rawValue), words) }
    same(.the, 0, "the")
    same(.article, 1, "a an")
    same(.this, 0, "this")
    same(.that, 0, "that")
    same(.these, 0, "these")
    same(.those, 0, "those")
    same(.possessive, 0, "its his her their our my your")
    for (direction, words) in [
      (Direction.last, "last"), (.previous, "previous preceding prior"), (.next, "next"),
      (.coming, "coming upcoming forthcoming"), (.following, "following subsequent ensuing"), (.latest, "latest"),
      (.past, "past"),
    ] { same(.direction, direction.rawValue, words) }
    same(.current, 0, "current")
    same(.recent, 0, "recent")
    same(.same, 0, "same corresponding comparable equivalent")
    same(.edge, Edge.start.rawValue, "early")
    same(.edge, Edge.mid.rawValue, "mid")
    same(.edge, Edge.end.rawValue, "late")
    same(.bound, Edge.start.rawValue, "beginning start dawn turn outset")
    same(.bound, Edge.mid.rawValue, "middle")
    same(.bound, Edge.end.rawValue, "end close")
    same(.ago, 0, "ago")
    same(.hence, 0, "hence")
    same(.shift, -1, "earlier")
    same(.shift, 1, "later")
    same(.before, 0, "before")
    same(.after, 0, "after following")
    same(.direction, Direction.following.rawValue, "following")
    for (kind, words) in [
      (DateWord.Kind.from, "from"), (.since, "since"), (.until, "until till"), (.between, "between"),
      (.through, "through thru"), (.to, "to"), (.of, "of"), (.inside, "in"), (.on, "on"), (.at, "at"), (.by, "by"),
      (.than, "than"), (.and, "and"), (.or, "or"), (.every, "every each"), (.once, "once twice"), (.more, "more"),
      (.less, "less fewer"), (.no, "no"), (.up, "up"), (.fiscal, "fiscal financial"), (.half, "half"), (.old, "old"),
      (.oclock, "o'clock oclock"),
    ] { same(kind, 0, words) }
    same(.some, 0, "several few many some numerous countless")
    same(.some, 2, "couple")
    same(.approximately, Modifier.approx.rawValue, "about around roughly approximately some")
    same(.approximately, Modifier.lessThan.rawValue, "nearly almost under barely")
    same(.approximately, Modifier.moreThan.rawValue, "over")
    same(.some, 0, "some")
    for (number, word) in [
      "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties",
    ]
    .enumerated() { same(.decade, 20 + number * 10, word) }
    same(.meridiem, 0, "am a.m. a.m")
    same(.meridiem, 12, "pm p.m. p.m")
    same(.era, -1, "bc b.c. bce b.c.e.")
    same(.era, 1, "ad a.d. ce c.e.")
    for (word, minutes) in zones { same(.zone, minutes, word) }
    same(.filler, 0, "very as")
    same(.holiday, 0, Holiday.firstWords)
    return all
  }()

  /// Letters for a time zone, with minutes east of Greenwich.
  private static let zones: [(String, Int)] = [
    ("utc", 0), ("gmt", 0), ("est", -300), ("edt", -240), ("cst", -360), ("cdt", -300), ("mst", -420), ("mdt", -360),
    ("pst", -480), ("pdt", -420), ("bst", 60), ("cet", 60), ("cest", 120), ("eet", 120), ("eest", 180), ("msk", 180),
    ("ist", 330), ("jst", 540), ("aest", 600), ("aedt", 660), ("et", 30_000), ("pt", 30_000), ("ct", 30_000),
  ]

  /// The words by themselves, for the lexicon.
  static var spellings: String { all.map(\.0).joined(separator: " ") }
}
