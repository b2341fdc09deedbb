import Testing

@testable import Extraction
@testable import SourceText

@Suite("Dates")
struct DateTests {
  @Test(
    "An unfinished date is past, unless the verb says future",
    arguments: [
      ("The council voted in October.", ["October = 2025-10"]),
      ("The council will vote in October.", ["October = 2026-10"]),
      ("In May, she said it was safe.", ["May = 2025-05"]),
      ("It opened on Thursday.", ["Thursday = 2026-02-26"]),
      ("It will open on Thursday.", ["Thursday = 2026-03-05"]),
      ("The mayor said Friday it will close.", ["Friday = 2026-02-27"]),
      ("A court Monday refused to stop it.", ["Monday = 2026-03-02"]),
      ("It opens this Friday.", ["this Friday = 2026-03-06"]),
      ("The vote is scheduled for June 4.", ["June 4 = 2026-06-04"]),
      ("They extended the offer until Friday.", ["Friday = 2026-03-06"]),
      ("On Dec. 30 the pier was closed.", ["Dec. 30 = 2025-12-30"]),
      ("The crew could sail as early as Monday.", ["Monday = 2026-03-09"]),
      ("Pilots planned a large rally in Port Hale on Friday.", ["Friday = 2026-03-06"]),
      ("Lowe and Ann Hale meet quietly Monday.", ["Monday = 2026-03-09"]),
      ("The pilot holds tickets bought from Feb. 3 to Friday.", ["Feb. 3 = 2026-02-03", "Friday = 2026-02-27"]),
      ("The mast may have been cracked on Thursday.", ["Thursday = 2026-02-26"]),
      ("The crew let her sail as previously planned Saturday.", ["Saturday = 2026-02-28"]),
      ("She said so in another live appearance Sunday.", ["Sunday = 2026-03-01"]),
    ])
  func unfinishedDateIsPast(_ text: String, _ expected: [String]) throws {
    #expect(try readings(text) == expected)
  }

  @Test(
    "A stretch of time needs no number",
    arguments: [
      ("It was seen in the weeks before the storm.", ["weeks = PXW"]),
      ("In the years that followed, nobody sailed.", ["years = PXY"]),
      ("Days after the storm, the pier fell.", ["Days = PXD"]),
      ("More will fall in the weeks ahead.", ["the weeks ahead = PXW"]),
      ("Over the years the fare rose.", ["the years = PXY"]),
      ("It sank in the first hours of the storm.", ["the first hours = PTXH"]),
      ("They waited for a while.", ["a while = PXX"]),
      ("It will one day be a museum.", ["one day = FUTURE_REF"]),
      ("Now divers are looking for the bell.", ["Now = PRESENT_REF"]),
    ])
  func stretchOfTimeNeedsNoNumber(_ text: String, _ expected: [String]) throws {
    #expect(try readings(text) == expected)
  }

  @Test("A clock takes the day after its own hour elsewhere")
  func clockTakesDayAfterItsOwnHour() throws {
    #expect(
      try readings("It sank at 10:35 a.m. (0735 GMT) Friday.") == [
        "10:35 a.m. = 2026-02-27T10:35", "Friday = 2026-02-27",
      ])
    #expect(
      try readings("It will sail at 4 in the morning (8 a.m. GMT Friday).") == [
        "4 in the morning = 2026-03-06T04:00", "8 a.m. GMT Friday = 2026-03-06T08:00Z",
      ])
  }

  @Test(
    "A month earlier counts from the event before it",
    arguments: [
      (
        "On December 26, Lowe said it was safe. A month earlier, she said nothing.",
        ["December 26 = 2025-12-26", "A month earlier = 2025-11"]
      ),
      (
        "On 5 January it sank. The next day it was raised. Three days later it sailed.",
        ["5 January = 2026-01-05", "The next day = 2026-01-06", "Three days later = 2026-01-09"]
      ),
      (
        "It opened in 1994. That year the fare was raised. The following year nobody came.",
        ["1994 = 1994", "That year = 1994", "The following year = 1995"]
      ),
      (
        "On 2 February the pier burned. The same day it was closed; the previous day it was full.",
        ["2 February = 2026-02-02", "The same day = 2026-02-02", "the previous day = 2026-02-01"]
      ),
    ])
  func monthEarlierCountsFromEvent(_ text: String, _ expected: [String]) throws {
    #expect(try readings(text) == expected)
  }

  @Test("A year that opens a sentence holds for the dates that open the next")
  func yearThatOpensSentenceHolds() throws {
    #expect(try readings("In 1998, the pier burned. In March, it was rebuilt.") == ["1998 = 1998", "March = 1998-03"])
    #expect(
      try readings("The war began on 1 September 1939. In October the fleet sailed. In January it returned.", on: nil)
        == ["1 September 1939 = 1939-09-01", "October = 1939-10", "January = 1940-01"])
  }

  @Test(
    "A year earlier is as fine as the quarter that it is compared with",
    arguments: [
      (
        "In the fourth quarter it earned $4 million, up from $3 million a year earlier.",
        ["the fourth quarter = 2025-Q4", "a year earlier = 2024-Q4"]
      ),
      (
        "Fares were low a year ago. They rose from those of a year earlier.",
        ["a year ago = 2025", "a year earlier = 2025"]
      ),
      (
        "Third-quarter profit fell. In the year-ago quarter it rose.",
        ["Third-quarter = 2025-Q3", "the year-ago quarter = 2024-Q3"]
      ),
    ])
  func yearEarlierIsAsFineAsQuarter(_ text: String, _ expected: [String]) throws {
    #expect(try readings(text) == expected)
  }

  @Test(
    "A report stays with its quarter when it looks back or ahead",
    arguments: [
      (
        "Fourth-quarter profit rose. After a flat third quarter, sales fell less than in the year-ago period.",
        ["Fourth-quarter = 2025-Q4", "third quarter = 2025-Q3", "the year-ago period = 2024-Q4"]
      ),
      (
        "Fourth-quarter profit rose. A storm will cost it $4 million in the second quarter. A year ago it lost money.",
        ["Fourth-quarter = 2025-Q4", "the second quarter = 2026-Q2", "A year ago = 2024-Q4"]
      ),
      (
        "Fourth-quarter profit rose. In the nine months it earned $9 million, up from $8 million a year earlier.",
        ["Fourth-quarter = 2025-Q4", "the nine months = P9M", "a year earlier = 2024"]
      ),
    ])
  func staysWithItsQuarterWhenItLooksBack(_ text: String, _ expected: [String]) throws {
    #expect(try readings(text) == expected)
  }

  @Test("Both ends of a range are read and know each other")
  func bothEndsOfRangeAreReadAndKnowEach() throws {
    #expect(
      try readings("It sat on 5–7 January, from 2011 to 2018, in 1998-99, on Oct. 17-19, 2025.") == [
        "5 = 2026-01-05", "7 January = 2026-01-07", "2011 = 2011", "2018 = 2018", "1998 = 1998", "99 = 1999",
        "Oct. 17 = 2025-10-17", "19, 2025 = 2025-10-19",
      ])
    let found = try dates("It ran from 2011 to 2018 and between March and May 1998.")
    #expect(found.map(\.value) == ["2011", "2018", "1998-03", "1998-05"])
    #expect(found.map(\.partner) == [1, 0, 3, 2])
    #expect(found.map(\.end) == [.first, .last, .first, .last])
  }

  @Test("What was written is kept, even where no calendar has it")
  func whatWasWrittenIsKept() throws {
    let found = try dates("It met on Monday, 4 March 2025, on 31 April and at 25:10 p.m.")
    #expect(found.map(\.written.isPossible) == [true, false, false])
    #expect(found.first?.written.weekday == 1)
    #expect(found.first?.written.year == 2025)
    #expect(found.first?.days == Day(2025, 3, 4).map { DayInterval($0, $0) })
    #expect(found.dropFirst().first?.days == nil)
    #expect(try dates("on 29 February 2023").map(\.written.isPossible) == [false])
    #expect(try dates("on 29 February").map(\.written.isPossible) == [true])
  }

  @Test("The header tells which number of 01/05/24 is the day")
  func headerTellsWhichNumberOf010524() throws {
    for (order, value) in [("day-first", "2024-05-01"), ("month-first", "2024-01-05")] {
      let text = "---\ndate: 2026-03-03\ndates: \(order)\n---\nIt sank on 01/05/24 and rose on 25/12/24.\n"
      let document = try Document(path: "seeds/ferry.txt", bytes: Array(text.utf8))
      #expect(Reading(document).timexes.map(\.value) == [value, "2024-12-25"])
    }
    #expect(throws: DocumentError.self) {
      try Document(path: "seeds/ferry.txt", bytes: Array("---\ndates: sideways\n---\nIt sank.\n".utf8))
    }
  }

  @Test(
    "A period is the days that it spans",
    arguments: [
      ("in October 2023", "2023-10-01 to 2023-10-31"), ("in 2024", "2024-01-01 to 2024-12-31"),
      ("in the third quarter of 2023", "2023-07-01 to 2023-09-30"), ("last week", "2026-02-23 to 2026-03-01"),
      ("in the 1980s", "1980-01-01 to 1989-12-31"), ("in the winter of 2025", "2024-12-01 to 2025-02-28"),
    ])
  func periodIsDaysThatItSpans(_ text: String, _ span: String) throws {
    #expect(try dates(text).first?.days?.description == span)
  }

  @Test("Anniversaries stand beside the dates")
  func anniversariesStand() throws {
    let text = "Ann Hale, 61, and an 8-month-old cat kept the 50th anniversary of the 1973 flood."
    let document = try Document(id: "ferry", text: text, published: Day(2026, 3, 3))
    #expect(Anniversaries.read(Prose(document)).map(\.count) == [50])
    #expect(try readings(text) == ["1973 = 1973"])
  }

  @Test("Hostile texts are read in their time")
  func hostileTextsAreReadInTheirTime() throws {
    for piece in [
      "the ", "last ", "two ", "5-", "early ", "the day before ", "1998-", "a year ", "Monday, ", "9/9/", "about ",
    ] {
      _ = try dates(String(repeating: piece, count: 20_000))
    }
    #expect(try dates("in 99999999999999999999 years and 99999999 years ago").count <= 2)
  }

  @Test("A clock is of the day that its own verb was told of")
  func clockIsOfDayThatItsOwnVerbWas() throws {
    #expect(
      try readings("The hall burned on Jan. 9, the mayor said Monday. It burned at 10 p.m. in the rain.").last
        == "10 p.m. = 2026-01-09T22:00")
    #expect(
      try readings("The hall burned on Jan. 9. The council met at 10 p.m. in the rain.").last
        == "10 p.m. = 2026-03-03T22:00")
  }

  @Test(
    "A weekday that is told twice is one day, the nearer one",
    arguments: [
      (
        "The captain left Wednesday for Port Hale. She will be there Wednesday night.",
        ["Wednesday = 2026-03-04", "Wednesday night = 2026-03-04TNI"]
      ),
      (
        "The mayor said Monday that the pier is safe. They set Monday as the deadline.",
        ["Monday = 2026-03-02", "Monday = 2026-03-02"]
      ),
      ("The captain left Wednesday for Port Hale.", ["Wednesday = 2026-02-25"]),
    ])
  func weekdayThatIsToldTwiceIsOneDay(_ text: String, _ expected: [String]) throws {
    #expect(try readings(text) == expected)
  }

  @Test(
    "A part of a day is of the day just told, if it is over",
    arguments: [
      (
        "The hall burned Friday. In the morning, nothing was left.",
        ["Friday = 2026-02-27", "the morning = 2026-02-27TMO"]
      ),
      ("The hall burned Friday. He drinks tea in the evening.", ["Friday = 2026-02-27"]),
      ("She drank tea in the morning and sailed on the night ferry.", []),
    ])
  func partOfDayIsOfDayJustTold(_ text: String, _ expected: [String]) throws {
    #expect(try readings(text) == expected)
  }

  @Test(
    "The day beside an event is counted from the day told before",
    arguments: [
      (
        "The ferry sank on Jan. 9. Divers came the day after the storm.",
        ["Jan. 9 = 2026-01-09", "the day = 2026-01-10"]
      ),
      (
        "She was last seen on Jan. 9, the day before the storm broke.", ["Jan. 9 = 2026-01-09", "the day = 2026-01-09"]
      ),
      ("Divers came the day after the storm.", []),
    ])
  func dayBesideEventIsCounted(_ text: String, _ expected: [String]) throws {
    #expect(try readings(text) == expected)
  }

  @Test(
    "An inexact distance is a length and no year",
    arguments: [
      ("It was built more than four decades ago.", ["more than four decades ago = P40Y"]),
      ("About two years ago, it burned.", ["About two years ago = P2Y"]),
      ("It burned almost four years ago.", ["almost four years ago = 2022"]),
      ("It burned four years ago.", ["four years ago = 2022"]),
    ])
  func inexactDistanceIsLengthAndNoYear(_ text: String, _ expected: [String]) throws {
    #expect(try readings(text) == expected)
  }

  @Test("A quarter beside the year-ago quarter lies in that year")
  func quarterBesideYearAgoQuarterLies() throws {
    #expect(
      try readings("In the year-ago quarter, the second quarter ended June 30, the line lost money.") == [
        "the year-ago quarter = 2024-Q4", "the second quarter = 2025-Q2", "June 30 = 2025-06-30",
      ])
    #expect(
      try readings("Fares will rise through the first two quarters of 2027.") == [
        "the first two quarters of 2027 = 2027-H1"
      ])
  }

  @Test("What is no date stays silent", arguments: DateCorpus.silent)
  func whatIsNoDateStaysSilent(_ text: String) throws {
    #expect(try readings(text) == [])
  }

  @Test("Every spelling of a meaning is read as it", arguments: DateCorpus.values)
  func everySpellingOfMeaningIsReadAsIt(_ meaning: (value: String, spellings: [String])) throws {
    for spelling in meaning.spellings {
      let frames = ["It was seen in \(spelling) there.", "The ferry sailed on \(spelling)."]
      let found = try frames.map { try dates($0) }
      #expect(
        found.contains { $0.count == 1 && $0.first?.value == meaning.value },
        "\(spelling): \(found.map { $0.map(\.value) })")
    }
  }
}
