import Testing

@testable import Checking

struct GeneratedFigureTests {
  /// Wrong ones found, right ones flagged, and the texts of both kinds of miss.
  private func measure(_ cases: [FigureGenerator.Case], _ rules: [Rule]) -> (
    found: Int, wrong: Int, missed: [String], flagged: [String]
  ) {
    var (found, wrong) = (0, 0)
    var missed: [String] = []
    var flagged: [String] = []
    for item in cases {
      let fails = rules.contains { rule in
        Example(assertion: HouseRule(rule).assertion, text: item.text).judged()?.verdict == .fails
      }
      if item.isWrong {
        wrong += 1
        if fails { found += 1 } else { missed.append(item.text) }
      } else if fails {
        flagged.append(item.text)
      }
    }
    return (found, wrong, missed, flagged)
  }

  private func hunt(
    _ name: String, _ rules: [Rule], seed: UInt64, _ make: (inout FigureGenerator, Bool) -> String
  ) {
    var generator = FigureGenerator(seed: seed)
    let result = measure(generator.cases(400, make), rules)
    #expect(result.flagged.isEmpty, "\(name), right and flagged: \(result.flagged.prefix(8))")
    #expect(
      result.found * 10 >= result.wrong * 9,
      "\(name), \(result.found) of \(result.wrong) found; missed: \(result.missed.prefix(12))")
  }

  @Test("Of generated arithmetic, nine in ten that are wrong are found, and none that is right is flagged")
  func parts() {
    hunt("totals", [.partsSum], seed: 3) { $0.total($1) }
    hunt("changes", [.changeRecomputes], seed: 5) { $0.change($1) }
    hunt("shares", [.shareRecomputes], seed: 7) { $0.share($1) }
    hunt("conversions", [.conversionAgrees], seed: 11) { $0.conversion($1) }
    hunt("multiples", [.multipleAgrees, .thresholdWordAgrees], seed: 13) { $0.multiple($1) }
    hunt("thresholds", [.thresholdWordAgrees], seed: 17) { $0.threshold($1) }
  }
}
