import Testing

@testable import Checking
@testable import Extraction

@Suite("GRIM")
struct GrimTests {
  @Test("A half may have been rounded down or up")
  func halfMayHaveBeenRoundedDownOrUp() {
    // 5 of 16 is 31.25 %, 1 of 8 is 12.5 %.
    #expect(Grim.allows("31.2", count: 16, isPercent: true))
    #expect(Grim.allows("31.3", count: 16, isPercent: true))
    #expect(Grim.allows("12", count: 8, isPercent: true))
    #expect(Grim.allows("13", count: 8, isPercent: true))
  }

  @Test("What is beyond reckoning is taken for possible")
  func whatIsBeyondReckoningIsTaken() {
    #expect(Grim.allows("none", count: 12))
    #expect(Grim.allows("1.5", count: 0))
    #expect(Grim.allows("1.5", count: -4))
    #expect(Grim.allows("1.5", count: .max, items: .max))
    #expect(Grim.allows(String(repeating: "9", count: 400), count: 7))
  }

  @Test(
    "A mean of whole answers is one of a few",
    arguments: [
      ("2.33", 12, 1, true), ("2.34", 12, 1, false), ("2.50", 12, 1, true), ("2.5", 12, 1, true),
      ("0.05", 12, 1, false), ("0.08", 12, 1, true), ("1.04", 12, 2, true), ("1.06", 12, 2, false),
      ("3.125", 8, 1, true), ("3.13", 8, 1, true), ("3.12", 8, 1, true), ("3.11", 8, 1, false),
    ])
  func meanOfWholeAnswersIsOneOfFew(_ written: String, _ count: Int, _ items: Int, _ isPossible: Bool) {
    #expect(Grim.allows(written, count: count, items: items) == isPossible)
  }

  @Test(
    "A percentage of whole people is one of a few",
    arguments: [
      ("33", 12, true), ("34", 12, false), ("33.3", 12, true), ("33.30", 12, false), ("58", 12, true),
      ("60", 12, false), ("54.2", 150, false), ("54.0", 150, true), ("54", 150, true), ("63", 48, true),
      ("64", 48, false),
      ("65", 48, true), ("0", 48, true), ("100", 48, true), ("101", 48, false),
    ])
  func percentageOfWholePeopleIsOneOfFew(_ written: String, _ count: Int, _ isPossible: Bool) {
    #expect(Grim.allows(written, count: count, isPercent: true) == isPossible)
  }
}
