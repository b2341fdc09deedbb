import Testing

@testable import Checking
@testable import Findings
@testable import SourceText

/// Dates of different grain, compared as the intervals that they are.
@Suite("Dates in order")
struct DateOrderTests {
  private func judge(_ assertion: Assertion, _ text: String) throws -> Examiner.Judged {
    try #require(assertion.holds(text).judged())
  }

  @Test("A month beside one of its days is undecided, and both intervals are shown")
  func monthBesideOneOfItsDaysIsUndecided() throws {
    let judged = try judge(
      The(dates: "November 2023", "November 7, 2023").run(.forwards),
      "In November 2023 the pier was closed. On November 7, 2023, the ferry sank.")
    #expect(judged.verdict == .undecided)
    let sides = try #require(judged.findings.first?.finding.operands)
    #expect(sides.map { $0.interval ?? $0.value } == ["2023-11-01 to 2023-11-30", "2023-11-07"])
  }

  @Test("A whole month precedes a day of the next")
  func wholeMonthPrecedesDayOfNext() throws {
    let text = "In October the pier was closed. On November 7 the ferry sank."
    #expect(try judge(The(dates: "October", "November 7").run(.forwards), text).verdict == .holds)
    #expect(try judge(The(dates: "October", "November 7").run(.backwards), text).verdict == .fails)
    #expect(try judge(The(event: "was closed").precedes("the ferry sank"), text).verdict == .holds)
    #expect(try judge(The(event: "was closed").follows("the ferry sank"), text).verdict == .fails)
  }

  @Test("Events in one month are undecided unless a word of the text orders them")
  func eventsInOneMonthAreUndecidedUnless() throws {
    let text = "In November 2023 the pier was closed. On November 7, 2023, the ferry sank."
    let judged = try judge(The(event: "was closed").precedes("the ferry sank"), text)
    #expect(judged.verdict == .undecided)
    #expect(judged.findings.first?.finding.operands.count == 2)
  }

  @Test("A date of another grain that overlaps the stated one is undecided, one that does not fails")
  func dateOfAnotherGrainThatOverlaps() throws {
    let text = "On November 7, 2023, the ferry sank."
    #expect(try judge(The(dateOf: "the ferry sank").is("2023-11"), text).verdict == .undecided)
    #expect(try judge(The(dateOf: "the ferry sank").is("2023-10"), text).verdict == .fails)
    #expect(try judge(The(dateOf: "the ferry sank").is("2023-11-07"), text).verdict == .holds)
  }
}
