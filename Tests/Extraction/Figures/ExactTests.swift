import Testing

@testable import Extraction

@Suite("Exact decimals")
struct ExactTests {
  @Test("Sums, differences and products are exact")
  func sumsDifferencesAndProductsAreExact() throws {
    let tenth = try #require(Exact("0.1"))
    let fifth = try #require(Exact("0.2"))
    #expect(tenth.adding(fifth) == Exact("0.3"))
    #expect(tenth.subtracting(fifth) == Exact("-0.1"))
    #expect(tenth.multiplied(by: fifth) == Exact("0.02"))
    #expect(Exact(2_500) == Exact("2,500.0"))
  }

  @Test("An overflow gives nil and never traps")
  func overflowGivesNilAndNeverTraps() {
    let large = Exact(Int128.max)
    #expect(large.adding(large) == nil)
    #expect(large.multiplied(by: large) == nil)
    #expect(Exact(Int128.min).negated == nil)
    #expect(Exact(7, exponent: 9_000).multiplied(by: Exact(7, exponent: 9_000)) == nil)
    #expect(Exact(1, exponent: 90).adding(.one) == nil)
  }

  @Test("Comparing never fails, whatever the size")
  func comparingNeverFails() {
    #expect(Exact(Int128.max) < Exact(1, exponent: 80))
    #expect(Exact(-1, exponent: 80) < Exact(Int128.min))
    #expect(Exact(1, exponent: -80) > .zero)
    #expect(Exact(25, exponent: -1) < Exact(26, exponent: -1))
    #expect(Exact(9, exponent: 38) > Exact(Int128.max))
    #expect([Exact(3), Exact(-2), Exact(25, exponent: -1)].sorted().map(\.description) == ["-2", "2.5", "3"])
  }

  @Test("A quotient is cut off on the side that was asked for")
  func quotientIsCutOffOnSideThatWas() {
    #expect(Exact(1).divided(by: 3, rounding: .down, digits: 4)?.description == "0.3333")
    #expect(Exact(1).divided(by: 3, rounding: .up, digits: 4)?.description == "0.3334")
    #expect(Exact(-1).divided(by: 3, rounding: .up, digits: 4)?.description == "-0.3333")
    #expect(Exact(2).divided(by: 3, rounding: .nearest, digits: 4)?.description == "0.6667")
    #expect(Exact(1).divided(by: 8) == Exact("0.125"))
    #expect(Exact(1).divided(by: 0) == nil)
    #expect(Exact(Int128.max).divided(by: Exact(Int128.max - 1), rounding: .up) ?? 0 > 1)
    #expect(Ratio(2, 3)?.value.description == "0.666666666666667")
    #expect(Ratio(1, 0) == nil)
  }

  @Test("Rounding goes half away from zero")
  func roundingGoesHalfAwayFromZero() throws {
    #expect(try #require(Exact("2.345")).rounded(places: 2) == Exact("2.35"))
    #expect(try #require(Exact("-2.5")).rounded(places: 0) == -3)
    #expect(try #require(Exact("0.04")).rounded(places: 0) == 0)
    #expect(Exact(1_250).rounded(places: -2) == 1_300)
  }

  @Test("Large numbers print with their thousands apart")
  func largeNumbersPrintWithTheir() {
    #expect(Exact(412_000).grouped == "412,000")
    #expect(Exact("-1234.5")?.grouped == "-1,234.5")
    #expect(Exact(999).grouped == "999")
    #expect(Exact(1, exponent: 500).description == "1e500")
  }

  @Test(
    "A written number is read with its separators",
    arguments: [
      ("2,500", "2500"), ("3.20", "3.2"), ("-7", "-7"), ("−0.5", "-0.5"), ("1.234.567", "1234567"),
      ("1.234,5", "1234.5"),
      ("12,34,567", "1234567"), ("3,5", "3.5"), (".25", "0.25"), ("1,234,567.89", "1234567.89"),
    ])
  func writtenNumberIsRead(_ written: String, _ plain: String) {
    #expect(Exact(written)?.description == plain)
  }

  @Test(
    "What is no number is none",
    arguments: ["", "-", "1,2,3", "1.2.3", "a", "1,,2", "1e5", String(repeating: "9", count: 60)])
  func whatIsNoNumberIsNone(_ written: String) {
    #expect(Exact(written) == nil)
  }
}
