import Expectations
import Testing

@testable import Extraction
@testable import SourceText

struct DateTests {
  @Test("Dates")
  func parts() {
    expect("an unfinished date is past, unless the verb says future") {
      try expect(readings("The council voted in October."), is: ["October = 2025-10"])
      try expect(readings("The council will vote in October."), is: ["October = 2026-10"])
      try expect(readings("In May, she said it was safe."), is: ["May = 2025-05"])
      try expect(readings("It opened on Thursday."), is: ["Thursday = 2026-02-26"])
      try expect(readings("It will open on Thursday."), is: ["Thursday = 2026-03-05"])
      try expect(readings("The mayor said Friday it will close."), is: ["Friday = 2026-02-27"])
      try expect(readings("A court Monday refused to stop it."), is: ["Monday = 2026-03-02"])
      try expect(readings("It opens this Friday."), is: ["this Friday = 2026-03-06"])
      try expect(readings("The vote is scheduled for June 4."), is: ["June 4 = 2026-06-04"])
      try expect(readings("They extended the offer until Friday."), is: ["Friday = 2026-03-06"])
      try expect(readings("On Dec. 30 the pier was closed."), is: ["Dec. 30 = 2025-12-30"])
      try expect(readings("The crew could sail as early as Monday."), is: ["Monday = 2026-03-09"])
      try expect(readings("Pilots planned a large rally in Port Hale on Friday."), is: ["Friday = 2026-03-06"])
      try expect(readings("Lowe and Ann Hale meet quietly Monday."), is: ["Monday = 2026-03-09"])
      try expect(
        readings("The pilot holds tickets bought from Feb. 3 to Friday."),
        is: ["Feb. 3 = 2026-02-03", "Friday = 2026-02-27"])
      try expect(readings("The mast may have been cracked on Thursday."), is: ["Thursday = 2026-02-26"])
      try expect(readings("The crew let her sail as previously planned Saturday."), is: ["Saturday = 2026-02-28"])
      try expect(readings("She said so in another live appearance Sunday."), is: ["Sunday = 2026-03-01"])
    }

    expect("a stretch of time needs no number") {
      try expect(readings("It was seen in the weeks before the storm."), is: ["weeks = PXW"])
      try expect(readings("In the years that followed, nobody sailed."), is: ["years = PXY"])
      try expect(readings("Days after the storm, the pier fell."), is: ["Days = PXD"])
      try expect(readings("More will fall in the weeks ahead."), is: ["the weeks ahead = PXW"])
      try expect(readings("Over the years the fare rose."), is: ["the years = PXY"])
      try expect(readings("It sank in the first hours of the storm."), is: ["the first hours = PTXH"])
      try expect(readings("They waited for a while."), is: ["a while = PXX"])
      try expect(readings("It will one day be a museum."), is: ["one day = FUTURE_REF"])
      try expect(readings("Now divers are looking for the bell."), is: ["Now = PRESENT_REF"])
    }

    expect("a clock takes the day after its own hour elsewhere") {
      try expect(
        readings("It sank at 10:35 a.m. (0735 GMT) Friday."),
        is: ["10:35 a.m. = 2026-02-27T10:35", "Friday = 2026-02-27"])
      try expect(
        readings("It will sail at 4 in the morning (8 a.m. GMT Friday)."),
        is: ["4 in the morning = 2026-03-06T04:00", "8 a.m. GMT Friday = 2026-03-06T08:00Z"])
    }

    expect("a month earlier counts from the event before it") {
      try expect(
        readings("On December 26, Lowe said it was safe. A month earlier, she said nothing."),
        is: ["December 26 = 2025-12-26", "A month earlier = 2025-11"])
      try expect(
        readings("On 5 January it sank. The next day it was raised. Three days later it sailed."),
        is: ["5 January = 2026-01-05", "The next day = 2026-01-06", "Three days later = 2026-01-09"])
      try expect(
        readings("It opened in 1994. That year the fare was raised. The following year nobody came."),
        is: ["1994 = 1994", "That year = 1994", "The following year = 1995"])
      try expect(
        readings("On 2 February the pier burned. The same day it was closed; the previous day it was full."),
        is: ["2 February = 2026-02-02", "The same day = 2026-02-02", "the previous day = 2026-02-01"])
    }

    expect("a year that opens a sentence holds for the dates that open the next") {
      try expect(
        readings("In 1998, the pier burned. In March, it was rebuilt."), is: ["1998 = 1998", "March = 1998-03"])
      try expect(
        readings("The war began on 1 September 1939. In October the fleet sailed. In January it returned.", on: nil),
        is: ["1 September 1939 = 1939-09-01", "October = 1939-10", "January = 1940-01"])
    }

    expect("a year earlier is as fine as the quarter that it is compared with") {
      try expect(
        readings("In the fourth quarter it earned $4 million, up from $3 million a year earlier."),
        is: ["the fourth quarter = 2025-Q4", "a year earlier = 2024-Q4"])
      try expect(
        readings("Fares were low a year ago. They rose from those of a year earlier."),
        is: ["a year ago = 2025", "a year earlier = 2025"])
      try expect(
        readings("Third-quarter profit fell. In the year-ago quarter it rose."),
        is: ["Third-quarter = 2025-Q3", "the year-ago quarter = 2024-Q3"])
    }

    expect("a report stays with its quarter when it looks back or ahead") {
      try expect(
        readings(
          "Fourth-quarter profit rose. After a flat third quarter, sales fell less than in the year-ago period."),
        is: ["Fourth-quarter = 2025-Q4", "third quarter = 2025-Q3", "the year-ago period = 2024-Q4"])
      try expect(
        readings(
          "Fourth-quarter profit rose. A storm will cost it $4 million in the second quarter. A year ago it lost money."
        ),
        is: ["Fourth-quarter = 2025-Q4", "the second quarter = 2026-Q2", "A year ago = 2024-Q4"])
      try expect(
        readings(
          "Fourth-quarter profit rose. In the nine months it earned $9 million, up from $8 million a year earlier."),
        is: ["Fourth-quarter = 2025-Q4", "the nine months = P9M", "a year earlier = 2024"])
    }

    expect("both ends of a range are read and know each other") {
      try expect(
        readings("It sat on 5–7 January, from 2011 to 2018, in 1998-99, on Oct. 17-19, 2025."),
        is: [
          "5 = 2026-01-05", "7 January = 2026-01-07", "2011 = 2011", "2018 = 2018", "1998 = 1998", "99 = 1999",
          "Oct. 17 = 2025-10-17", "19, 2025 = 2025-10-19",
        ])
      let found = try dates("It ran from 2011 to 2018 and between March and May 1998.")
      expect(found.map(\.value), is: ["2011", "2018", "1998-03", "1998-05"])
      expect(found.map(\.partner), is: [1, 0, 3, 2])
      expect(found.map(\.end), is: [.first, .last, .first, .last])
    }

    expect("what was written is kept, even where no calendar has it") {
      let found = try dates("It met on Monday, 4 March 2025, on 31 April and at 25:10 p.m.")
      expect(found.map(\.written.isPossible), is: [true, false, false])
      expect(found.first?.written.weekday, is: 1)
      expect(found.first?.written.year, is: 2025)
      expect(found.first?.days, is: Day(2025, 3, 4).map { DayInterval($0, $0) })
      expect(found.dropFirst().first?.days, is: nil)
      try expect(dates("on 29 February 2023").map(\.written.isPossible), is: [false])
      try expect(dates("on 29 February").map(\.written.isPossible), is: [true])
    }

    expect("the header tells which number of 01/05/24 is the day") {
      for (order, value) in [("day-first", "2024-05-01"), ("month-first", "2024-01-05")] {
        let text = "---\ndate: 2026-03-03\ndates: \(order)\n---\nIt sank on 01/05/24 and rose on 25/12/24.\n"
        let document = try Document(path: "seeds/ferry.txt", bytes: Array(text.utf8))
        expect(Reading(document).timexes.map(\.value), is: [value, "2024-12-25"])
      }
      expect(throws: DocumentError.self) {
        try Document(path: "seeds/ferry.txt", bytes: Array("---\ndates: sideways\n---\nIt sank.\n".utf8))
      }
    }

    expect("a period is the days that it spans") {
      let spans: [(String, String)] = [
        ("in October 2023", "2023-10-01 to 2023-10-31"), ("in 2024", "2024-01-01 to 2024-12-31"),
        ("in the third quarter of 2023", "2023-07-01 to 2023-09-30"), ("last week", "2026-02-23 to 2026-03-01"),
        ("in the 1980s", "1980-01-01 to 1989-12-31"), ("in the winter of 2025", "2024-12-01 to 2025-02-28"),
      ]
      for (text, span) in spans { try expect(dates(text).first?.days?.description, is: span) }
    }

    expect("ages and anniversaries stand beside the dates") {
      let text = "Ann Hale, 61, and an 8-month-old cat, aged 2, kept the 50th anniversary of the 1973 flood."
      let document = try Document(id: "ferry", text: text, published: Day(2026, 3, 3))
      let (ages, anniversaries) = Ages.read(Prose(document))
      expect(ages.map(\.count), is: [61, 8, 2])
      expect(ages.map(\.unit), is: [.year, .month, .year])
      expect(anniversaries.map(\.count), is: [50])
      try expect(readings(text), is: ["1973 = 1973"])
    }

    expect("hostile texts are read in their time") {
      for piece in [
        "the ", "last ", "two ", "5-", "early ", "the day before ", "1998-", "a year ", "Monday, ", "9/9/", "about ",
      ] {
        _ = try dates(String(repeating: piece, count: 20_000))
      }
      try expect(dates("in 99999999999999999999 years and 99999999 years ago").count <= 2)
    }

    expect("a clock is of the day that its own verb was told of") {
      try expect(
        readings("The hall burned on Jan. 9, the mayor said Monday. It burned at 10 p.m. in the rain.").last,
        is: "10 p.m. = 2026-01-09T22:00")
      try expect(
        readings("The hall burned on Jan. 9. The council met at 10 p.m. in the rain.").last,
        is: "10 p.m. = 2026-03-03T22:00")
    }

    expect("a weekday that is told twice is one day, the nearer one") {
      try expect(
        readings("The captain left Wednesday for Port Hale. She will be there Wednesday night."),
        is: ["Wednesday = 2026-03-04", "Wednesday night = 2026-03-04TNI"])
      try expect(
        readings("The mayor said Monday that the pier is safe. They set Monday as the deadline."),
        is: ["Monday = 2026-03-02", "Monday = 2026-03-02"])
      try expect(readings("The captain left Wednesday for Port Hale."), is: ["Wednesday = 2026-02-25"])
    }

    expect("a part of a day is of the day just told, if it is over") {
      try expect(
        readings("The hall burned Friday. In the morning, nothing was left."),
        is: ["Friday = 2026-02-27", "the morning = 2026-02-27TMO"])
      try expect(readings("The hall burned Friday. He drinks tea in the evening."), is: ["Friday = 2026-02-27"])
      try expect(readings("She drank tea in the morning and sailed on the night ferry."), is: [])
    }

    expect("the day beside an event is counted from the day told before") {
      try expect(
        readings("The ferry sank on Jan. 9. Divers came the day after the storm."),
        is: ["Jan. 9 = 2026-01-09", "the day = 2026-01-10"])
      try expect(
        readings("She was last seen on Jan. 9, the day before the storm broke."),
        is: ["Jan. 9 = 2026-01-09", "the day = 2026-01-09"])
      try expect(readings("Divers came the day after the storm."), is: [])
    }

    expect("an inexact distance is a length and no year") {
      try expect(readings("It was built more than four decades ago."), is: ["more than four decades ago = P40Y"])
      try expect(readings("About two years ago, it burned."), is: ["About two years ago = P2Y"])
      try expect(readings("It burned almost four years ago."), is: ["almost four years ago = 2022"])
      try expect(readings("It burned four years ago."), is: ["four years ago = 2022"])
    }

    expect("a quarter beside the year-ago quarter lies in that year") {
      try expect(
        readings("In the year-ago quarter, the second quarter ended June 30, the line lost money."),
        is: ["the year-ago quarter = 2024-Q4", "the second quarter = 2025-Q2", "June 30 = 2025-06-30"])
      try expect(
        readings("Fares will rise through the first two quarters of 2027."),
        is: ["the first two quarters of 2027 = 2027-H1"])
    }

    expect("what is no date stays silent", of: DateCorpus.silent) { text in
      try expect(readings(text), is: [])
    }

    expect("every spelling of a meaning is read as it", of: DateCorpus.values.map { $0.value }.indices) { number in
      let (value, spellings) = DateCorpus.values[number]
      for spelling in spellings {
        let frames = ["It was seen in \(spelling) there.", "The ferry sailed on \(spelling)."]
        let found = try frames.map { try dates($0) }
        expect(
          found.contains { $0.count == 1 && $0.first?.value == value }, "\(spelling): \(found.map { $0.map(\.value) })")
      }
    }
  }
}
