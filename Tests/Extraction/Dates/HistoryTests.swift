import Testing

@testable import Extraction

/// Texts that tell of another time than the day that they appeared on.
@Suite("Histories")
struct HistoryTests {
  @Test("A year that only stands beside the story moves nothing")
  func yearThatOnlyStandsBesideStory() throws {
    let text = """
      Under the 1836 charter the pier was to stand until 1890. On 10 May 1871, Captain Orr (1820–1899), who had \
      sailed since 1840, was sent away. On 14 May she came back. The pier of the 1850s burned on 26 May. Today it is a \
      museum. In June it was built anew.
      """
    #expect(
      try readings(text) == [
        "1836 = 1836", "1890 = 1890", "10 May 1871 = 1871-05-10", "1820 = 1820", "1899 = 1899", "1840 = 1840",
        "14 May = 1871-05-14", "the 1850s = 185", "26 May = 1871-05-26", "Today = PRESENT_REF", "June = 1871-06",
      ])
  }

  @Test(
    "A date that is told in passing moves nothing",
    arguments: [
      ("The ferry, launched on 9 May 2019, was scrapped on 30 January.", "30 January = 2026-01-30"),
      ("Launched on 9 May 2019, the ferry was scrapped on 30 January.", "30 January = 2026-01-30"),
      ("The pier, which opened on 5 June 2018, was closed on 12 January.", "12 January = 2026-01-12"),
      ("She was born on 3 June 1950 and died on 4 February.", "4 February = 2026-02-04"),
      ("The ferry, built in 2019, sank on 30 January.", "30 January = 2026-01-30"),
      ("He was arrested on 9 May 2019 and released on 12 May.", "12 May = 2019-05-12"),
      ("She was arrested on 4 March 1998. On 11 March, she was charged.", "11 March = 1998-03-11"),
    ])
  func dateToldInPassingMovesNothing(_ text: String, _ last: String) throws {
    #expect(try readings(text).last == last)
  }

  @Test("A year may be told by the one before it")
  func yearMayBeToldByOneBeforeIt() throws {
    let frame = "The ferry was built in 1954. "
    #expect(try readings(frame + "In October that year she sank.").last == "October that year = 1954-10")
    #expect(try readings(frame + "In May of the same year she sank.").last == "May of the same year = 1954-05")
    #expect(
      try readings(frame + "On 30 March the following year she sank.").last
        == "30 March the following year = 1955-03-30")
    #expect(
      try readings(frame + "She sank in the spring of the next year.").last == "the spring of the next year = 1955-SP")
    #expect(try readings(frame + "The following autumn she sank.").last == "The following autumn = 1955-FA")
    #expect(
      try readings("She sailed in June 1954. The following March she sank.").last == "The following March = 1955-03")
  }

  @Test(
    "News goes on from an old day only in what happened next",
    arguments: [
      (
        "She was arrested on 4 March 2021. On 11 March, she went to court. The mayor said so Monday.",
        ["4 March 2021 = 2021-03-04", "11 March = 2021-03-11", "Monday = 2026-03-02"]
      ),
      (
        "The pier was planned in May 2011. It will open in October, the mayor said Monday.",
        ["May 2011 = 2011-05", "October = 2026-10", "Monday = 2026-03-02"]
      ),
      (
        "The line was founded in 1911. Last week it said that fares had risen in October.",
        ["1911 = 1911", "Last week = 2026-W09", "October = 2025-10"]
      ),
      (
        "It went public on 3 June 1986; by the end of the year it was broke, the mayor said Monday.",
        ["3 June 1986 = 1986-06-03", "the end of the year = 1986", "Monday = 2026-03-02"]
      ),
    ])
  func newsGoesOnFromOldDayOnly(_ text: String, _ expected: [String]) throws {
    #expect(try readings(text) == expected)
  }

  @Test("One old year makes no history of what opens now")
  func oneOldYearMakesNoHistory() throws {
    #expect(
      try readings("The ferry sailed again on 3 March. She was built in 1911.") == [
        "3 March = 2026-03-03", "1911 = 1911",
      ])
    #expect(
      try readings("The strike of 1911 was short. It began on 3 March and ended in April.") == [
        "1911 = 1911", "3 March = 1911-03-03", "April = 1911-04",
      ])
  }

  @Test("What will be is of the text's own time")
  func whatWillBeIsOfTextOwnTime() throws {
    #expect(try readings("The pier was built in 1911. It will open in May.") == ["1911 = 1911", "May = 2026-05"])
    #expect(
      try readings("The pier was built in 1911. It will open in May.", on: nil) == ["1911 = 1911", "May = XXXX-05"])
    #expect(
      try readings("The council met Monday. The pier was built in 1911. It closed in May.", on: nil) == [
        "Monday = XXXX-WXX-1", "1911 = 1911", "May = XXXX-05",
      ])
  }

  @Test("News may hold a piece of history")
  func newsMayHoldPieceOfHistory() throws {
    let text = """
      The council voted Monday to close the pier. It will be sold in June.

      The pier opened in 1911. In 1942, it was bombed. In March, the roof fell. On 6 June, a crane was lost, and two \
      days later the office. In September 1953 it was opened again. In October the first ferry came.

      On Friday, there was an offer. The sale was agreed in December.
      """
    #expect(
      try readings(text) == [
        "Monday = 2026-03-02", "June = 2026-06", "1911 = 1911", "1942 = 1942", "March = 1942-03",
        "6 June = 1942-06-06", "two days later = 1942-06-08", "September 1953 = 1953-09", "October = 1953-10",
        "Friday = 2026-02-27", "December = 2025-12",
      ])
  }

  @Test("A text without a year and a day of publication is given none")
  func textWithoutYearAndDay() throws {
    #expect(
      try readings("On 5 May the ferry sank. In June she was raised.", on: nil) == [
        "5 May = XXXX-05-05", "June = XXXX-06",
      ])
  }

  @Test("A year of the last era needs no four digits")
  func yearOfLastEraNeedsNoFourDigits() throws {
    let text = """
      In 218 BC the strait was crossed. The following year the port fell. They stayed until 203 and left in the summer \
      of 202 BC. Between 58 and 50 BC it was rebuilt. In AD 9 it burned. In 410 the last ferry sailed.
      """
    #expect(
      try readings(text) == [
        "218 BC = BC0218", "The following year = BC0217", "203 = BC0203", "the summer of 202 BC = BC0202-SU",
        "58 = BC0058", "50 BC = BC0050", "AD 9 = 0009", "410 = 0410",
      ])
    #expect(try readings("In 410 cases the fare was paid. They stayed until 203 had left.") == [])
  }

  @Test(
    "What is listed has the year of the last",
    arguments: [
      ("It froze in January and February 1962.", ["January = 1962-01", "February 1962 = 1962-02"]),
      ("It was built in May, June and July 1943.", ["May = 1943-05", "June = 1943-06", "July 1943 = 1943-07"]),
      ("During the spring and summer of 1918 nobody sailed.", ["the spring = 1918-SP", "summer of 1918 = 1918-SU"]),
      ("Storms came in November and January 1918.", ["November = 1917-11", "January 1918 = 1918-01"]),
    ])
  func whatIsListedHasYearOfLast(_ text: String, _ expected: [String]) throws {
    #expect(try readings(text) == expected)
  }

  @Test(
    "A night lies between two days, and two months may be told as one time",
    arguments: [
      ("The night of 9/10 May 1940 was calm.", ["9 = 1940-05-09", "10 May 1940 = 1940-05-10"]),
      ("The May–June 1940 campaign was short.", ["May = 1940-05", "June 1940 = 1940-06"]),
      ("In spring/summer 1944 they sailed.", ["spring = 1944-SP", "summer 1944 = 1944-SU"]),
      ("From 1814 to '18 he served.", ["1814 = 1814", "'18 = 1818"]),
    ])
  func nightLiesBetweenTwoDays(_ text: String, _ expected: [String]) throws {
    #expect(try readings(text) == expected)
  }

  @Test("What was told in the pluperfect moves nothing but what is counted from it")
  func whatWasToldInPluperfectMoves() throws {
    let text = """
      The regatta was held from 9 June to 9 July 2006. The town had been chosen in July 2000. On 8 July the cup was won. \
      The pier, which had been built in May 1998, burned two years later.
      """
    #expect(
      try readings(text) == [
        "9 June = 2006-06-09", "9 July 2006 = 2006-07-09", "July 2000 = 2000-07", "8 July = 2006-07-08",
        "May 1998 = 1998-05", "two years later = 2000",
      ])
    #expect(
      try readings("On 8 July 2006 the cup was won. At 9 p.m. that evening it was gone.").last
        == "9 p.m. that evening = 2006-07-08T21:00")
  }

  @Test(
    "Numbers of a list take the rest from the last one",
    arguments: [
      ("From the 13th to the 15th century it grew.", ["the 13th = 12", "the 15th century = 14"]),
      ("In the 17th and 18th centuries nobody sailed.", ["the 17th = 16", "18th centuries = 17"]),
      (
        "On the 8th, 9th and 10th of May 1946 they danced.",
        ["the 8th = 1946-05-08", "9th = 1946-05-09", "10th of May 1946 = 1946-05-10"]
      ),
      ("In the week of 3–9 March 1945 it rained.", ["the week of 3–9 March 1945 = 1945-W09"]),
      ("The 1st and 2nd crews left. In 5, 6 and 7 boats they sailed.", []),
    ])
  func numbersOfListTakeRest(_ text: String, _ expected: [String]) throws {
    #expect(try readings(text) == expected)
  }

  @Test("What a relative clause, a participle or “would” tells beside the story moves nothing")
  func whatRelativeClause() throws {
    let text = """
      On 5 June 1940 the bridge fell. Captain Orr, who became mayor in 1955, sailed on 7 June. The pier, built in 1911, \
      burned on 9 June. The hall would be rebuilt in 1950. On 12 June, the guns were silent.
      """
    #expect(
      try readings(text) == [
        "5 June 1940 = 1940-06-05", "1955 = 1955", "7 June = 1940-06-07", "1911 = 1911", "9 June = 1940-06-09",
        "1950 = 1950", "12 June = 1940-06-12",
      ])
  }

  @Test(
    "A weekday goes on from an old day, unless it is news",
    arguments: [
      (
        "The strike began on Monday, 3 May 1926. By Friday, food was short. It ended in November.",
        ["Monday, 3 May 1926 = 1926-05-03", "Friday = 1926-05-07", "November = 1926-11"]
      ),
      (
        "The pier burned on 3 May 1998. The council voted Friday to build it anew.",
        ["3 May 1998 = 1998-05-03", "Friday = 2026-02-27"]
      ),
      (
        "The pier burned on 3 May 1998. The mayor said on Friday that it will be built anew.",
        ["3 May 1998 = 1998-05-03", "Friday = 2026-02-27"]
      ),
    ])
  func weekdayGoesOnFromOldDay(_ text: String, _ expected: [String]) throws {
    #expect(try readings(text) == expected)
  }

  @Test("The halves of a century are its start and its end")
  func halvesOfCenturyAreItsStart() throws {
    let found = try dates(
      "Trade grew in the first half of the 18th century and fell in the second half of the 1780s.")
    #expect(found.map(\.value) == ["17", "178"])
    #expect(found.map(\.mod) == [.start, .end])
  }

  @Test("A history goes on from its own days, with or without a day of publication", arguments: [nil, "2026-03-03"])
  func historyGoesOnFromItsOwnDays(_ published: String?) throws {
    let text = """
      The Harbor War began on 3 March 1871 with the shelling of Port Hale. On 9 March the forts fell. The following day \
      the garrison left. By the end of the month the coast was taken. In April the council asked for terms. That \
      winter the ferry lay in the ice. The next year a treaty was signed in May.

      Fighting went on in August. In December the mayor died. In February the Aldergate sailed again; two months later \
      she struck a mine. On Boxing Day she was raised.
      """
    #expect(
      try readings(text, on: published) == [
        "3 March 1871 = 1871-03-03", "9 March = 1871-03-09", "The following day = 1871-03-10",
        "the end of the month = 1871-03", "April = 1871-04", "That winter = 1871-WI", "The next year = 1872",
        "May = 1872-05", "August = 1872-08", "December = 1872-12", "February = 1873-02",
        "two months later = 1873-04", "Boxing Day = 1873-12-26",
      ])
  }
}
