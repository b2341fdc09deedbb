import Testing

@testable import Checking
@testable import Extraction
@testable import Findings
@testable import SourceText

@Suite("Tests of significance")
struct StatisticTests {
  @Test(
    "What only looks like a test is none",
    arguments: [
      "The t (28) was late.", "Line F(2) left, p = .04.", "See r(58), page 4.", "t(0) = 2.2, p = .04.",
      "r(58) = 1.20, p = .04.", "F(2, 57) = 1.2.", "t(28) =", "t(", "χ²(", "z = 1.2, p = 3", "X(2) = 4, p = .1",
    ])
  func whatOnlyLooksLikeTestIsNone(_ text: String) {
    let example = Example(assertion: Every(.statisticalTest).recomputes(), text: text)
    #expect(example.judged()?.verdict != .fails, "\(text)")
  }

  @Test("A finding tells whether the verdict at .05 turns")
  func findingTellsWhetherVerdictAt05() {
    func message(_ text: String) -> String? {
      Example(assertion: Every(.statisticalTest).recomputes(), text: text).judged()?.findings.first?.finding.message
    }
    #expect(message("t(28) = 2.20, p = .06.")?.hasSuffix("the verdict at .05 turns") == true)
    #expect(message("t(28) = 2.20, p = .02.") == "t(28) = 2.20 gives p = .036, the text says p = .02")
    #expect(message("t(28) = 2.20, ns.")?.hasSuffix("the verdict at .05 turns") == true)
  }

  @Test(
    "The tables’ critical values lie at .05",
    arguments: [
      (TestStatistic.Kind.t, 2.228, 10.0, 0.0), (.t, 1.984, 100, 0), (.f, 3.159, 2, 57), (.f, 4.965, 1, 10),
      (.chiSquared, 3.841, 1, 0), (.chiSquared, 18.307, 10, 0), (.q, 19.675, 11, 0), (.z, 1.95996, 0, 0),
      (.r, 0.2542, 58, 0),
    ])
  func tablesCriticalValuesLieAt05(_ kind: TestStatistic.Kind, _ value: Double, _ first: Double, _ second: Double) {
    let nowhere = TextRange(0, 0)
    let test = TestStatistic(
      kind: kind, range: nowhere, first: first, second: second, value: .init(value: value, places: 4), pRange: nowhere
    )
    #expect(abs(test.middle - 0.05) < 0.0002)
  }
}

extension Example {
  /// A text to be judged, without an expectation.
  init(assertion: Assertion, text: String) {
    self.init(
      assertion: assertion, marked: text, verdict: .holds, published: Example.day, evidence: [:], remark: "")
  }
}
