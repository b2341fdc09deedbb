/// Meanings with all their spellings, read on Tuesday, 3 March 2026. Each spelling stands alone, after "on" or "in".
enum DateCorpus {
  static let values: [(value: String, spellings: [String])] = [
    (
      "2024-01-05",
      [
        "January 5, 2024", "Jan. 5, 2024", "Jan 5 2024", "5 January 2024", "5th of January, 2024",
        "the 5th of January 2024",
        "Friday, January 5, 2024", "Friday, 5 January 2024", "2024-01-05", "01/05/24", "1/5/2024", "January 5th, 2024",
        "the fifth of January 2024",
      ]
    ),
    ("2023-10", ["October 2023", "Oct. 2023", "2023-10", "October, 2023,", "October of 2023"]),
    ("2026-03-02", ["yesterday", "Monday", "2 March", "March 2", "March 2nd"]),
    ("2026-03-03", ["today", "this day"]),
    ("2026-03-04", ["tomorrow"]),
    ("2026-02-27", ["Friday", "last Friday", "Feb. 27"]),
    ("2026-03-06", ["next Friday", "this coming Friday", "the coming Friday"]),
    ("2026-02", ["last month", "last February", "February"]),
    ("2026-04", ["next month", "next April"]),
    ("2026-W09", ["last week"]),
    ("2026-W10", ["this week"]),
    ("2026-W11", ["next week"]),
    (
      "2025",
      ["last year", "2025", "the year 2025", "the previous year", "fiscal 2025", "FY2025", "FY25", "fiscal year 2025"]
    ),
    ("2027", ["next year", "early next year", "late 2027", "mid-2027", "the end of 2027"]),
    ("2025-10", ["last October", "October last year", "mid-October last year", "early October 2025"]),
    (
      "2025-Q4",
      [
        "the fourth quarter of 2025", "Q4 2025", "the fourth quarter of last year", "last year's fourth quarter",
        "4Q 2025",
      ]
    ),
    ("2025-H1", ["the first half of 2025", "H1 2025", "the first half of last year"]),
    ("1994-SU", ["the summer of 1994", "summer 1994"]),
    ("2025-SU", ["last summer"]),
    ("2026-SU", ["this summer"]),
    ("198", ["the 1980s", "the eighties", "the '80s", "the 1980’s"]),
    ("19", ["the 20th century", "the twentieth century"]),
    ("BC0044", ["44 BC", "44 B.C."]),
    ("0079", ["AD 79", "79 AD"]),
    ("2026-W09-WE", ["the weekend", "last weekend"]),
    ("2025-12-25", ["Christmas", "Christmas Day", "last Christmas"]),
    ("2024-03-29", ["Good Friday 2024"]),
    ("2025-11-27", ["Thanksgiving", "Thanksgiving Day"]),
    ("2025-12-27", ["two days after Christmas"]),
    (
      "2025-10-31",
      ["the last Friday of October 2025", "the last Friday in October 2025", "the fifth Friday of October 2025"]
    ),
    ("2024", ["two years ago", "about two years ago"]),
    ("2025-10", ["five months ago"]),
    ("2026-W08", ["two weeks ago"]),
    ("2026-02-21", ["10 days ago", "ten days ago"]),
    ("2026-03-01", ["the day before yesterday"]),
    ("2026-03-02TNI", ["last night", "Monday night", "yesterday night"]),
    ("2026-03-03TMO", ["this morning"]),
    ("2026-03-03T08:30", ["8:30 a.m.", "8:30 am", "8.30 a.m."]),
    ("2026-03-03T20:00", ["8 p.m.", "8 pm", "8 o'clock in the evening", "8 in the evening"]),
    ("2026-03-03T08:30Z", ["08:30 UTC", "0830 GMT"]),
    ("2026-03-02T17:00", ["5 p.m. Monday", "5 p.m. EST Monday"]),
    ("P5Y", ["five years", "five-year", "5-year", "the past five years", "nearly five years", "more than five years"]),
    ("P2Y6M", ["two and a half years", "2 1/2 years", "2.5 years"]),
    ("PT1H30M", ["an hour and a half", "one hour and 30 minutes"]),
    ("PT30M", ["half an hour", "30 minutes", "a half hour"]),
    ("P10Y", ["a decade", "the past decade"]),
    ("PXM", ["several months", "a few months", "recent months"]),
    ("P3D", ["three days", "three straight days", "three to five days"]),
    ("P2W", ["two weeks", "a couple of weeks", "two more weeks"]),
    ("XXXX-WXX-5", ["every Friday", "Fridays", "each Friday"]),
    ("P1D", ["daily", "every day", "once a day", "each day"]),
    ("P1W", ["twice a week", "weekly", "every week"]),
    ("P2W", ["every two weeks", "every other week"]),
    ("PRESENT_REF", ["currently", "now", "right now", "nowadays", "these days", "at the present"]),
    ("PAST_REF", ["recently", "recent years", "the past", "several years ago"]),
    ("FUTURE_REF", ["soon", "the future", "the near future", "as soon as possible", "a later date"]),
    ("PXY", ["years-long", "decades-long", "the early years"]),
    ("P1D", ["day-long"]),
  ]

  /// What looks like a date and is none.
  static let silent = [
    "He may sail if he can.", "The crew will march on the town hall.", "It was the second ferry of the fleet.",
    "She likes sun-dried tomatoes.", "It runs version 1.2.3 of the program.", "They won 21-15 and then 3-2.",
    "Call 555-2000-1999 for tickets.", "An F-16 flew over Route 66.", "She writes for Time and for USA Today.",
    "A man called August sold tickets.", "April Hale steers the boat.", "June Lowe owns it.", "2000 people came.",
    "The pier cost $1,998.", "It weighs 1998 kg.", "The 61-year-old captain is from Port Hale.",
    "The 8-month-old cat sleeps on deck.", "Prices fall and passengers spring aboard.",
    "The fall of the mast hurt nobody.",
    "A quarter of the seats are wet.", "He watched “60 Minutes” at home.", "May he rest.", "Mark May spoke.",
    "Fares rose 20% annually and 3,000 tickets annually.", "He was soon released.", "Tickets soon became dear.",
    "It was a matter of days before she sailed.", "The now-closed pier leads to a soon-to-open hall.",
    "Now, she says, nobody sails.", "The ratio is 3:2.", "It is the first of its kind.", "He sat in seat 12.",
  ]
}
