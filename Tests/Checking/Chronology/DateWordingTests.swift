import Testing

@testable import Checking
@testable import Extraction
@testable import Findings
@testable import SourceText

/// The relations of dates in the words of many desks: what is wrong is found, and what looks like it is left alone.
@Suite("Wordings of chronology")
struct DateWordingTests {
  private static let rules: [Rule] = [
    .ageMatchesBirth, .anniversaryAgrees, .intervalAgrees, .rangeRunsForward, .relativeDateResolves,
    .weekdayMatchesDate, .notAfterPublication, .sameEventSameDate,
  ]

  private func failing(_ text: String) throws -> [Rule] {
    let published = try #require(Day(2026, 3, 3))
    let study = Study(try Document(id: "seeds/ferry.txt", text: text, published: published))
    let examination = Examination(
      [study], first: study, library: Library(studies: [study]), isOwnSheet: false, day: published)
    return Self.rules.filter { $0.judge?(examination).kind == .fails }
  }

  @Test("what does not go together is found, whatever words stand between", arguments: Self.wrong)
  func found(_ rule: Rule, _ text: String) throws {
    #expect(try !failing(text).isEmpty, "\(rule.id)")
  }

  @Test("what only looks like it is left alone", arguments: Self.right)
  func silent(_ rule: Rule, _ text: String) throws {
    #expect(try failing(text).isEmpty, "\(rule.id)")
  }

  private static let wrong: [(Rule, String)] = [
    (
      .ageMatchesBirth,
      "Ann Hale, the harbor master who kept the pier open through three storms, died on Sunday. She was 94. Hale was born in Aldergate in 1922."
    ),
    (
      .ageMatchesBirth,
      "Tom Reed, 54, a pilot from Aldergate, died on 3 June 2022. He joined the company in 1990. Born on 2 June 1960 in Orrin, he was the son of a sailor."
    ),
    (
      .ageMatchesBirth,
      "Ann Hale, voice of the harbor, dies at 94\n\nAnn Hale, who read the shipping news for forty years, died on Saturday. She was born in Orrin in 1922. She had three sons."
    ),
    (
      .ageMatchesBirth,
      "The captain of the Aldergate ferry, Ann Hale, has died at the age of 58, the company said. She had been ill since 2024. Hale, born in Orrin on 24 February 1955, had led the company for years."
    ),
    (.ageMatchesBirth, "At 45, Hale is the youngest harbor master in the country. She was born in Orrin in 1990."),
    (.ageMatchesBirth, "Hale, who turns 60 on Friday, was born on 6 March 1956."),
    (.ageMatchesBirth, "Born on June 2, 1960, the 56-year-old captain leads a crew of nine."),
    (.ageMatchesBirth, "Ann Hale (born 1960) is a 56-year-old captain from Orrin."),
    (.ageMatchesBirth, "Ann Hale celebrated her 80th birthday on Monday. She was born in 1936."),
    (.ageMatchesBirth, "Hale, 33, was born in Orrin in 1984."),
    (
      .ageMatchesBirth,
      "HALE--Ann Mary, 88, of Orrin, passed away Friday, February 27, 2026, at home. Ann Hale lived a long life. Born May 24, 1927, to Henry and Sophie Hale, she was a nurse."
    ),
    (
      .ageMatchesBirth,
      "Ann Hale died of a heart attack on Sunday. She was 68. Ann Mary Hale was born on Aug. 4, 1948, in Orrin, the daughter of a baker."
    ),
    (.anniversaryAgrees, "The club, founded in 1970, marks its 50th anniversary this week."),
    (
      .anniversaryAgrees,
      "Aldergate Rowing Club celebrated its 100th anniversary on Saturday. The club was founded in 1936."
    ),
    (
      .anniversaryAgrees, "The Hales mark their 70th wedding anniversary on Monday. They married in the chapel in 1966."
    ),
    (
      .anniversaryAgrees,
      "The company is celebrating its 75th anniversary this year. Founded in 1961 by two brothers, it has 40 ferries."
    ),
    (.anniversaryAgrees, "This week is the 30th anniversary of the sinking of the ferry in 1986."),
    (
      .anniversaryAgrees,
      "The museum, which opened in 1986, turns 50 this year and will mark its 50th anniversary with a fair."
    ),
    (
      .anniversaryAgrees,
      "To mark the company's 25th anniversary, a stone was laid. The company was established in 1991."
    ),
    (.anniversaryAgrees, "The town marked the fiftieth anniversary of the flood of 1970."),
    (.anniversaryAgrees, "In 2026 the pier celebrates its 120th anniversary; it was built in 1896."),
    (
      .anniversaryAgrees,
      "Hale and her husband, who married in 1986, celebrated their 50th wedding anniversary last month."
    ),
    (.intervalAgrees, "The captain is returning to the stage five decades after his 1985 debut."),
    (
      .intervalAgrees,
      "In a letter dated Feb. 12, 2012 — nine months before the attack — Hale wrote of it. The attack of Sept. 11, 2012, killed four."
    ),
    (
      .intervalAgrees,
      "Tom Alden ruled the island between 1994 and 2011, the museum said. In the 18 years that Alden was leader, it held 26 tests."
    ),
    (.intervalAgrees, "The five-day stretch (May 3–14) was dry."),
    (.intervalAgrees, "The eight-year war of independence, from 1956 to 1962, drove a million out."),
    (.intervalAgrees, "She was mayor from 2001 until 2010, a twelve-year reign."),
    (.intervalAgrees, "Ten years after the 2006 flood, the pier is still closed."),
    (.intervalAgrees, "The trial opens six days before the fair on 12 March, on 4 March."),
    (.intervalAgrees, "Hale served for 20 years, from 1990 to 2004."),
    (.intervalAgrees, "The vote on November 4, 2025, came six days before the council met on November 12, 2025."),
    (.intervalAgrees, "He sat on the council from 1990 to 2004, and in his 20-year tenure saw six mayors."),
    (.intervalAgrees, "The opening has been delayed by three years, from 2024 to 2026."),
    (.intervalAgrees, "The ban lasted from March 3 to May 3, 2025, a total of four months."),
    (.rangeRunsForward, "The decline began while he was in office between 2006 and 2002."),
    (.rangeRunsForward, "He led the firm from 10 to 3 May."),
    (.rangeRunsForward, "The pier was closed from November 12, 2023, to November 3, 2023, for repairs."),
    (.rangeRunsForward, "Hale, mayor from 2011 to 2007, has died."),
    (.rangeRunsForward, "He owned the club between 1983 and 1968."),
    (.rangeRunsForward, "The strike ran from Monday, May 11, 2025, through Friday, May 8, 2025."),
    (.rangeRunsForward, "Reed married Ann in 1967 and they lived on the pier until her death in 1961."),
    (.rangeRunsForward, "The exhibition (12 May – 3 May 2025) was free."),
    (.rangeRunsForward, "She served as pilot from 1983 to 1989 and as captain from 1981 to 1978."),
    (.rangeRunsForward, "From June 10 to March 3, 2025, the ferry did not sail."),
    (
      .relativeDateResolves,
      "The song that he sang 16 years ago to the night, as the guest of the 2014 fair, was heard again."
    ),
    (.relativeDateResolves, "Hale founded the firm in 1970, 46 years ago."),
    (.relativeDateResolves, "The flood came sixty years ago, in 1976."),
    (.relativeDateResolves, "The pier burned 40 years ago in 1996."),
    (.relativeDateResolves, "It sails tomorrow, March 5, the mayor said."),
    (.relativeDateResolves, "The council meets next month (May 2026)."),
    (.relativeDateResolves, "The ferry left yesterday (1 March) and came back."),
    (.relativeDateResolves, "The pier closed last year, in 2023, and has not opened since."),
    (.relativeDateResolves, "Twenty years ago, in 2016, the ferry sank."),
    (.relativeDateResolves, "The mayor resigned on Friday, 26 February, and left."),
    (.weekdayMatchesDate, "The mayor resigned on Friday, 26 February, and left."),
    (.weekdayMatchesDate, "In 2019 the pier was sold. The council met on Friday, March 5, to buy it back."),
    (.weekdayMatchesDate, "The council will meet on Friday, March 5, in the harbor hall."),
    (.weekdayMatchesDate, "The ferry left on March 4, 2025, a Monday, and came back."),
    (.weekdayMatchesDate, "The storm of Monday (1 March) closed the pier."),
    (.notAfterPublication, "In 2027 the ferry sank."),
    (.notAfterPublication, "The old ferry sank in 2027 and was never found."),
    (.notAfterPublication, "Hale retired in 2028 and lives in Orrin."),
    (.notAfterPublication, "The pier was built in 2036."),
    (.notAfterPublication, "The company was founded in 2062."),
    (
      .sameEventSameDate,
      "Ann Hale was born in Orrin in 1960. She sailed for years. Hale was born on 2 June 1962, the son said."
    ),
    (
      .sameEventSameDate,
      "Pier to stay closed until Friday\n\nThe pier stays closed until Saturday, the harbor master said."
    ),
    (
      .sameEventSameDate,
      "Captain died on 27 February, company says\n\nThe captain died on 26 February, the company said on Monday."
    ),
    (
      .intervalAgrees,
      "Hale was taken on March 26, 2024. It is hard for the family after 36 months, but there is no proof of it."
    ),
  ]

  private static let right: [(Rule, String)] = [
    (.ageMatchesBirth, "Ann Hale, 61, sails with her father, who was born in 1931."),
    (.ageMatchesBirth, "Hale was born in 1960. At 20 she joined the ferry."),
    (.ageMatchesBirth, "Ann Hale, who was born in 1960 and was 34 when the ferry sank in 1994, has written a book."),
    (.ageMatchesBirth, "Ann Hale, 65, and her brother Tom, born in 1971, own the pier."),
    (.ageMatchesBirth, "His wife, Mary, 61, was a nurse. Reed was born in 1950."),
    (
      .ageMatchesBirth,
      "Ann Hale died on Sunday. She was 94. Hale was born in Aldergate in 1931. She was married at 22 and had three sons."
    ),
    (.ageMatchesBirth, "Tom Reed, born in 1950, has two sons, John, 40, and Max, 38."),
    (.ageMatchesBirth, "Hale, born in 1962, was appointed at 41. Her deputy, Tom Reed, is 54."),
    (.anniversaryAgrees, "The club, founded in 1976, marks its 50th anniversary this week."),
    (.anniversaryAgrees, "The club marked its 50th anniversary in 2020. It was founded in 1970."),
    (.anniversaryAgrees, "The company, founded in 1961, bought a rival, which is marking its 50th anniversary."),
    (.anniversaryAgrees, "The firm plans for its 75th anniversary in 2030. It was founded in 1955."),
    (
      .anniversaryAgrees,
      "The festival's 50th anniversary edition was the last; the festival was founded in 1970 and ended in 2020."
    ),
    (.intervalAgrees, "The captain is returning to the stage four decades after his 1985 debut."),
    (.intervalAgrees, "The captain returned to the stage in 2015, three decades after his 1985 debut."),
    (.intervalAgrees, "Two years after the 2016 flood, the pier was sold. It burned in 2021."),
    (.intervalAgrees, "The five-year average from 2011 to 2018 was 40 trips."),
    (.intervalAgrees, "Hale served from 1990 to 2004 after 20 years as a teacher."),
    (.intervalAgrees, "A two-year study looked at records from 1990 to 2004."),
    (.intervalAgrees, "He was mayor from 1990 to 2004. In the 20 years since, the town has grown."),
    (.intervalAgrees, "She wrote ten years after the war of a child born in 1921."),
    (.rangeRunsForward, "The gap between 2019 and 2014 is wide."),
    (.rangeRunsForward, "The number of trips fell from 2019 to 2014."),
    (.rangeRunsForward, "The trip was moved from 8 November to 3 November."),
    (.rangeRunsForward, "The ferry sails from November to February."),
    (.rangeRunsForward, "From December 10 to March 3, 2025, the ferry did not sail."),
    (.rangeRunsForward, "Trips rose between 2014 and 2019."),
    (.relativeDateResolves, "The flood came fifty years ago, in 1976."),
    (.relativeDateResolves, "Ten years ago he wrote a book on the 1917 revolution."),
    (.relativeDateResolves, "Twenty years ago, in the 1998 season, he was a child, she had said."),
    (.relativeDateResolves, "The pier was closed two weeks ago (18 February)."),
    (.relativeDateResolves, "He sang it ten years ago, two years after the 2014 fair."),
    (.weekdayMatchesDate, "Market to stay closed until Friday\n\nMarch 3, 2026\n\nThe market stays closed."),
    (.weekdayMatchesDate, "The pier is closed from Monday to Friday, March 2 to 6."),
    (.weekdayMatchesDate, "In 2019 the pier was sold. On Monday, March 4, the mayor signed."),
    (.notAfterPublication, "In 2027 the ferry will be sold."),
    (.notAfterPublication, "The contract was extended to 2027."),
    (.notAfterPublication, "The novel is set in 2041, when the ferry sank."),
    (.notAfterPublication, "He promised in 2027 to be done, and was elected in 2025."),
    (.notAfterPublication, "The goal was set for 2027."),
    (
      .sameEventSameDate,
      "Pier to stay closed until Friday\n\nThe pier stays closed until Friday, the harbor master said."
    ),
    (.sameEventSameDate, "Ann Hale was born in 1960. Her brother Tom was born in 1962."),
    (.sameEventSameDate, "Ferry sails on Friday\n\nThe ferry sails on Friday and on Saturday."),
    (.sameEventSameDate, "The vote on March 10 was lost. The vote on March 17 was won."),
    (
      .intervalAgrees,
      "Hale was taken on March 26, 2024. It is hard for the family after 23 months, but there is no proof of it."
    ),
  ]
}
