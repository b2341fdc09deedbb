import Testing

@testable import Extraction

@Suite("Intervals of a writing")
struct ExactIntervalTests {
  private func interval(_ low: String, _ high: String) throws -> ExactInterval {
    ExactInterval(low: Exact(low), high: Exact(high))
  }

  @Test("What rounds to a written value is half a unit of its last place to either side")
  func whatRoundsToWrittenValueIsHalf() {
    #expect(ExactInterval(rounded: 2_500, place: -2).description == "[2450, 2550)")
    #expect(ExactInterval(rounded: 54, place: 0).description == "[53.5, 54.5)")
    #expect(ExactInterval(rounded: -54, place: 0).description == "(-54.5, -53.5]")
    #expect(ExactInterval(exactly: 66).description == "66")
    #expect(ExactInterval.moreThan(5).description == "(5, ∞)")
  }

  @Test("An end that is left out is not contained")
  func endThatIsLeftOutIsNotContained() throws {
    let half = try interval("53.5", "54.5")
    #expect(try half.contains(#require(Exact("53.5"))))
    #expect(try !half.contains(#require(Exact("54.5"))))
    #expect(half.contains(ExactInterval(exactly: 54)))
    #expect(!half.contains(ExactInterval.atLeast(54)))
    #expect(ExactInterval.everything.contains(half))
  }

  @Test("Neighbors that only touch do not overlap")
  func neighborsThatOnlyTouchDoNotOverlap() throws {
    #expect(try !interval("53.5", "54.5").overlaps(interval("54.5", "55.5")))
    #expect(try interval("53.5", "54.5").overlaps(.atLeast(54)))
    #expect(try interval("1", "2").hull(interval("5", "6")).description == "[1, 6)")
  }

  @Test("A sum of roundings keeps them all")
  func sumOfRoundingsKeepsThemAll() throws {
    #expect((try interval("1", "2").adding(interval("10", "20"))).description == "[11, 22)")
    #expect((try interval("1", "2").subtracting(interval("10", "20"))).description == "(-19, -8)")
    #expect(ExactInterval.sum([.init(exactly: 4), .init(exactly: 2)]).single == 6)
    #expect((ExactInterval.atLeast(4).adding(.init(exactly: 2))).description == "[6, ∞)")
  }

  @Test("Products and quotients heed signs and open ends")
  func productsAndQuotientsHeedSigns() throws {
    #expect((try interval("-2", "3").multiplied(by: interval("4", "5"))).description == "(-10, 15)")
    #expect((try interval("10", "20").divided(by: interval("2", "4"))).description == "(2.5, 10)")
    #expect((ExactInterval.atLeast(10).divided(by: .init(exactly: 4))).description == "[2.5, ∞)")
    #expect(ExactInterval(exactly: 1).divided(by: ExactInterval(low: -1, high: 1)) == .everything)
    #expect((ExactInterval(exactly: 6).divided(by: ExactInterval(low: 0, high: 3))).description == "(2, ∞)")
    let third = ExactInterval(exactly: 1).divided(by: ExactInterval(exactly: 3))
    #expect(third.low ?? 1 < third.high ?? 0)
  }

  @Test("A change and a share are judged over every rounding")
  func changeAndShareAreJudgedOverEvery() {
    let rise = ExactInterval.percentChange(from: .init(exactly: 80), to: .init(exactly: 105))
    #expect(rise.single == Exact("31.25"))
    let loose = ExactInterval.percentChange(
      from: ExactInterval(rounded: 80, place: 0), to: ExactInterval(rounded: 105, place: 0))
    #expect(loose.contains(31) && !loose.contains(25))
    let share = ExactInterval.percentShare(of: .init(exactly: 31), in: .init(exactly: 48))
    #expect(!share.overlaps(ExactInterval(rounded: 62, place: 0)))
    #expect(share.overlaps(ExactInterval(rounded: 65, place: 0)))
  }

  @Test("An end beyond the range of decimals becomes infinite")
  func endBeyondRangeOfDecimalsBecomes() {
    let large = ExactInterval(exactly: Exact(Int128.max))
    #expect((large.multiplied(by: large)).high == nil)
    #expect((large.adding(large)).low == nil)
  }
}
