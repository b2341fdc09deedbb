@testable import Checking

/// The date of a clause is its own: a text, the words of the event, its date, the dates of others.
@ExampleBuilder
func clauseDateVerdicts() -> [Example] {
  dated("The mayor, who was sworn in on January 20, resigned on Sunday.", "resigned", "2026-03-01", not: "2026-01-20")
  dated(
    "The mayor, who was sworn in on January 20, resigned on Sunday.", "was sworn in", "2026-01-20", not: "2026-03-01")
  dated("The board met on Monday and will vote on Friday.", "board met", "2026-03-02", not: "2026-03-06")
  dated("The board met on Monday and will vote on Friday.", "will vote", "2026-03-06", not: "2026-03-02")
  dated("The claim, filed in October 2024, names a firm that closed in 2019.", "filed", "2024-10", not: "2019")
  dated("The claim, filed in October 2024, names a firm that closed in 2019.", "closed", "2019", not: "2024-10")
  dated("The line reported earnings for fiscal 2025 on February 12.", "reported earnings", "2026-02-12", not: "2025")
  dated("The hearing was not held on February 10 but on February 12.", "held", "2026-02-12", not: "2026-02-10")
  The(dateOf: "was not held").is("2026-02-12").fails("The hearing was not held on February 10 but on February 12.")
  The(dateOf: "hearing").is("2026-02-10").fails("The hearing was not held on February 10.")
  dated("She was born on May 3, 1931, and joined the line in 1949.", "joined the line", "1949", not: "1931-05-03")
  dated("He was arrested in 2019 and charged with theft in 2021.", "charged with theft", "2021", not: "2019")
  dated("The hearing was held on February 12 rather than on February 10.", "was held", "2026-02-12", not: "2026-02-10")
  dated("The council agreed on Monday to meet on Friday.", "agreed", "2026-03-02", not: "2026-03-06")
  dated(
    "The ferry is expected to reopen on May 4, the board said on Monday.", "reopen", "2026-05-04", not: "2026-03-02")
  dated(
    "The ferry is expected to reopen on May 4, the board said on Monday.", "the board said", "2026-03-02",
    not: "2026-05-04")
  dated(
    "On February 9, Hale told the court that the pier fell on January 5.", "Hale told the court", "2026-02-09",
    not: "2026-01-05")
  dated(
    "On February 9, Hale told the court that the pier fell on January 5.", "pier fell", "2026-01-05", not: "2026-02-09")
  dated(
    "The pier fell on January 5, and the crane, built in 1998, followed on January 7.", "pier fell", "2026-01-05",
    not: "2026-01-07")
  dated("The budget for 2027 was passed on February 26.", "was passed", "2026-02-26", not: "2027")
  dated("Monday’s vote was annulled on Tuesday.", "was annulled", "2026-03-03", not: "2026-03-02")
  dated(
    "Reed will speak at the hall on Friday at 8 p.m.", "will speak", "2026-03-06T20:00", not: "2026-03-06T08:00",
    "2026-03-05T20:00")
  dated(
    "The gates open at noon on 7 March.", "gates open", "2026-03-07T12:00", not: "2026-03-07T00:00", "2026-03-08T12:00")
  dated("Reed will speak at the hall on Friday at 8 p.m.", "will speak", "2026-03-06", not: "2026-03-05")
  The(dateOf: "held").is("2026-02-10").fails("The hearing was not held on February 10.")
  The(dateOf: "meet").is("2026-03-06").fails("The board refused to meet on Friday.")
}

private func dated(_ text: String, _ words: String, _ date: String, not others: String...) -> [Example] {
  [The(dateOf: words).is(date).holds(text)]
    + others.map { other in
      var example = The(dateOf: words).is(other).fails(text)
      example.remark = "the date of another clause"
      return example
    }
}
