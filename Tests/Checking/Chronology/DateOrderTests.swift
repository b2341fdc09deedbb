import Expectations
import Testing

@testable import Checking
@testable import Findings
@testable import SourceText

/// Dates of different grain, compared as the intervals that they are.
struct DateOrderTests {
  private func judge(_ assertion: Assertion, _ text: String) throws -> Examiner.Judged {
    try require(assertion.holds(text).judged())
  }

  @Test("Dates in order")
  func parts() {
    expect("a month beside one of its days is undecided, and both intervals are shown") {
      let judged = try judge(
        The(dates: "November 2023", "November 7, 2023").run(.forwards),
        "In November 2023 the pier was closed. On November 7, 2023, the ferry sank.")
      expect(judged.verdict, is: .undecided)
      let sides = try require(judged.findings.first?.finding.operands)
      expect(sides.map { $0.interval ?? $0.value }, is: ["2023-11-01 to 2023-11-30", "2023-11-07"])
    }

    expect("a whole month precedes a day of the next") {
      let text = "In October the pier was closed. On November 7 the ferry sank."
      try expect(judge(The(dates: "October", "November 7").run(.forwards), text).verdict, is: .holds)
      try expect(judge(The(dates: "October", "November 7").run(.backwards), text).verdict, is: .fails)
      try expect(judge(The(event: "was closed").precedes("the ferry sank"), text).verdict, is: .holds)
      try expect(judge(The(event: "was closed").follows("the ferry sank"), text).verdict, is: .fails)
    }

    expect("events in one month are undecided unless a word of the text orders them") {
      let text = "In November 2023 the pier was closed. On November 7, 2023, the ferry sank."
      let judged = try judge(The(event: "was closed").precedes("the ferry sank"), text)
      expect(judged.verdict, is: .undecided)
      expect(judged.findings.first?.finding.operands.count, is: 2)
    }

    expect("a date of another grain that overlaps the stated one is undecided, one that does not fails") {
      let text = "On November 7, 2023, the ferry sank."
      try expect(judge(The(dateOf: "the ferry sank").is("2023-11"), text).verdict, is: .undecided)
      try expect(judge(The(dateOf: "the ferry sank").is("2023-10"), text).verdict, is: .fails)
      try expect(judge(The(dateOf: "the ferry sank").is("2023-11-07"), text).verdict, is: .holds)
    }
  }
}
