import Expectations
import Testing

@testable import Extraction

/// Texts that tell of another time than the day that they appeared on.
struct HistoryTests {
  @Test("Histories")
  func parts() {
    expect("a year that only stands beside the story moves nothing") {
      let text = """
        Under the 1836 charter the pier was to stand until 1890. On 10 May 1871, Captain Orr (1820–1899), who had \
        sailed since 1840, was sent away. On 14 May she came back. The pier of the 1850s burned on 26 May. Today it is a \
        museum. In June it was built anew.
        """
      try expect(
        readings(text),
        is: [
          "1836 = 1836", "1890 = 1890", "10 May 1871 = 1871-05-10", "1820 = 1820", "1899 = 1899", "1840 = 1840",
          "14 May = 1871-05-14", "the 1850s = 185", "26 May = 1871-05-26", "Today = PRESENT_REF", "June = 1871-06",
        ])
    }

    expect("a year may be told by the one before it") {
      let frame = "The ferry was built in 1954. "
      try expect(readings(frame + "In October that year she sank.").last, is: "October that year = 1954-10")
      try expect(readings(frame + "In May of the same year she sank.").last, is: "May of the same year = 1954-05")
      try expect(
        readings(frame + "On 30 March the following year she sank.").last,
        is: "30 March the following year = 1955-03-30")
      try expect(
        readings(frame + "She sank in the spring of the next year.").last, is: "the spring of the next year = 1955-SP")
      try expect(readings(frame + "The following autumn she sank.").last, is: "The following autumn = 1955-FA")
      try expect(
        readings("She sailed in June 1954. The following March she sank.").last, is: "The following March = 1955-03")
    }

    expect("news goes on from an old day only in what happened next") {
      try expect(
        readings("She was arrested on 4 March 2021. On 11 March, she went to court. The mayor said so Monday."),
        is: ["4 March 2021 = 2021-03-04", "11 March = 2021-03-11", "Monday = 2026-03-02"])
      try expect(
        readings("The pier was planned in May 2011. It will open in October, the mayor said Monday."),
        is: ["May 2011 = 2011-05", "October = 2026-10", "Monday = 2026-03-02"])
      try expect(
        readings("The line was founded in 1911. Last week it said that fares had risen in October."),
        is: ["1911 = 1911", "Last week = 2026-W09", "October = 2025-10"])
      try expect(
        readings("It went public on 3 June 1986; by the end of the year it was broke, the mayor said Monday."),
        is: ["3 June 1986 = 1986-06-03", "the end of the year = 1986", "Monday = 2026-03-02"])
    }

    expect("one old year makes no history of what opens now") {
      try expect(
        readings("The ferry sailed again on 3 March. She was built in 1911."),
        is: ["3 March = 2026-03-03", "1911 = 1911"])
      try expect(
        readings("The strike of 1911 was short. It began on 3 March and ended in April."),
        is: ["1911 = 1911", "3 March = 1911-03-03", "April = 1911-04"])
    }

    expect("what will be is of the text's own time") {
      try expect(readings("The pier was built in 1911. It will open in May."), is: ["1911 = 1911", "May = 2026-05"])
      try expect(
        readings("The pier was built in 1911. It will open in May.", on: nil), is: ["1911 = 1911", "May = XXXX-05"])
      try expect(
        readings("The council met Monday. The pier was built in 1911. It closed in May.", on: nil),
        is: ["Monday = XXXX-WXX-1", "1911 = 1911", "May = XXXX-05"])
    }

    expect("news may hold a piece of history") {
      let text = """
        The council voted Monday to close the pier. It will be sold in June.

        The pier opened in 1911. In 1942, it was bombed. In March, the roof fell. On 6 June, a crane was lost, and two \
        days later the office. In September 1953 it was opened again. In October the first ferry came.

        On Friday, there was an offer. The sale was agreed in December.
        """
      try expect(
        readings(text),
        is: [
          "Monday = 2026-03-02", "June = 2026-06", "1911 = 1911", "1942 = 1942", "March = 1942-03",
          "6 June = 1942-06-06", "two days later = 1942-06-08", "September 1953 = 1953-09", "October = 1953-10",
          "Friday = 2026-02-27", "December = 2025-12",
        ])
    }

    expect("a text without a year and a day of publication is given none") {
      try expect(
        readings("On 5 May the ferry sank. In June she was raised.", on: nil),
        is: ["5 May = XXXX-05-05", "June = XXXX-06"])
    }

    expect("a year of the last era needs no four digits") {
      let text = """
        In 218 BC the strait was crossed. The following year the port fell. They stayed until 203 and left in the summer \
        of 202 BC. Between 58 and 50 BC it was rebuilt. In AD 9 it burned. In 410 the last ferry sailed.
        """
      try expect(
        readings(text),
        is: [
          "218 BC = BC0218", "The following year = BC0217", "203 = BC0203", "the summer of 202 BC = BC0202-SU",
          "58 = BC0058", "50 BC = BC0050", "AD 9 = 0009", "410 = 0410",
        ])
      try expect(readings("In 410 cases the fare was paid. They stayed until 203 had left."), is: [])
    }

    expect("what is listed has the year of the last") {
      try expect(
        readings("It froze in January and February 1962."), is: ["January = 1962-01", "February 1962 = 1962-02"])
      try expect(
        readings("It was built in May, June and July 1943."),
        is: ["May = 1943-05", "June = 1943-06", "July 1943 = 1943-07"])
      try expect(
        readings("During the spring and summer of 1918 nobody sailed."),
        is: ["the spring = 1918-SP", "summer of 1918 = 1918-SU"])
      try expect(
        readings("Storms came in November and January 1918."), is: ["November = 1917-11", "January 1918 = 1918-01"])
    }

    expect("a night lies between two days, and two months may be told as one time") {
      try expect(readings("The night of 9/10 May 1940 was calm."), is: ["9 = 1940-05-09", "10 May 1940 = 1940-05-10"])
      try expect(readings("The May–June 1940 campaign was short."), is: ["May = 1940-05", "June 1940 = 1940-06"])
      try expect(readings("In spring/summer 1944 they sailed."), is: ["spring = 1944-SP", "summer 1944 = 1944-SU"])
      try expect(readings("From 1814 to '18 he served."), is: ["1814 = 1814", "'18 = 1818"])
    }

    expect("what was told in the pluperfect moves nothing but what is counted from it") {
      let text = """
        The regatta was held from 9 June to 9 July 2006. The town had been chosen in July 2000. On 8 July the cup was won. \
        The pier, which had been built in May 1998, burned two years later.
        """
      try expect(
        readings(text),
        is: [
          "9 June = 2006-06-09", "9 July 2006 = 2006-07-09", "July 2000 = 2000-07", "8 July = 2006-07-08",
          "May 1998 = 1998-05", "two years later = 2000",
        ])
      try expect(
        readings("On 8 July 2006 the cup was won. At 9 p.m. that evening it was gone.").last,
        is: "9 p.m. that evening = 2006-07-08T21:00")
    }

    expect("numbers of a list take the rest from the last one") {
      try expect(
        readings("From the 13th to the 15th century it grew."), is: ["the 13th = 12", "the 15th century = 14"])
      try expect(
        readings("In the 17th and 18th centuries nobody sailed."), is: ["the 17th = 16", "18th centuries = 17"])
      try expect(
        readings("On the 8th, 9th and 10th of May 1946 they danced."),
        is: ["the 8th = 1946-05-08", "9th = 1946-05-09", "10th of May 1946 = 1946-05-10"])
      try expect(readings("In the week of 3–9 March 1945 it rained."), is: ["the week of 3–9 March 1945 = 1945-W09"])
      try expect(readings("The 1st and 2nd crews left. In 5, 6 and 7 boats they sailed."), is: [])
    }

    expect("what a relative clause, a participle or “would” tells beside the story moves nothing") {
      let text = """
        On 5 June 1940 the bridge fell. Captain Orr, who became mayor in 1955, sailed on 7 June. The pier, built in 1911, \
        burned on 9 June. The hall would be rebuilt in 1950. On 12 June, the guns were silent.
        """
      try expect(
        readings(text),
        is: [
          "5 June 1940 = 1940-06-05", "1955 = 1955", "7 June = 1940-06-07", "1911 = 1911", "9 June = 1940-06-09",
          "1950 = 1950", "12 June = 1940-06-12",
        ])
    }

    expect("a weekday goes on from an old day, unless it is news") {
      try expect(
        readings("The strike began on Monday, 3 May 1926. By Friday, food was short. It ended in November."),
        is: ["Monday, 3 May 1926 = 1926-05-03", "Friday = 1926-05-07", "November = 1926-11"])
      try expect(
        readings("The pier burned on 3 May 1998. The council voted Friday to build it anew."),
        is: ["3 May 1998 = 1998-05-03", "Friday = 2026-02-27"])
      try expect(
        readings("The pier burned on 3 May 1998. The mayor said on Friday that it will be built anew."),
        is: ["3 May 1998 = 1998-05-03", "Friday = 2026-02-27"])
    }

    expect("the halves of a century are its start and its end") {
      let found = try dates(
        "Trade grew in the first half of the 18th century and fell in the second half of the 1780s.")
      expect(found.map(\.value), is: ["17", "178"])
      expect(found.map(\.mod), is: [.start, .end])
    }

    expect("a history goes on from its own days, with or without a day of publication", of: [nil, "2026-03-03"]) {
      published in
      let text = """
        The Harbor War began on 3 March 1871 with the shelling of Port Hale. On 9 March the forts fell. The following day \
        the garrison left. By the end of the month the coast was taken. In April the council asked for terms. That \
        winter the ferry lay in the ice. The next year a treaty was signed in May.

        Fighting went on in August. In December the mayor died. In February the Aldergate sailed again; two months later \
        she struck a mine. On Boxing Day she was raised.
        """
      try expect(
        readings(text, on: published),
        is: [
          "3 March 1871 = 1871-03-03", "9 March = 1871-03-09", "The following day = 1871-03-10",
          "the end of the month = 1871-03", "April = 1871-04", "That winter = 1871-WI", "The next year = 1872",
          "May = 1872-05", "August = 1872-08", "December = 1872-12", "February = 1873-02",
          "two months later = 1873-04", "Boxing Day = 1873-12-26",
        ])
    }
  }
}
