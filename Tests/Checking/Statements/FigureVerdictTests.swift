import Testing

@testable import Checking
@testable import Findings

/// Facts about figures in the wordings of many desks, right ones and wrong ones, each with the verdict of a reader.
enum FigureVerdicts {
  static let all = bounds + amounts + units + ranges + changes + scores + ratios + ranks + sums + denials
}

@Suite("Facts about figures")
struct FigureVerdictTests {
  @Test("come to the verdict of a reader", arguments: FigureVerdicts.all)
  func verdict(_ example: Example) throws {
    let judged = try #require(example.judged())
    #expect(judged.verdict == example.verdict, "\(example.assertion.title): \(example.marked)")
  }
}
