import Testing

@testable import Checking
@testable import Findings
@testable import SourceText

/// What the rules of chronology find in sentences that were written to be wrong, and in the same ones put right.
struct GeneratedDateTests {
  struct Kind: Sendable, CustomTestStringConvertible {
    var rule: Rule
    var make: @Sendable (inout DateGenerator) -> DateGenerator.Pair
    var testDescription: String { rule.id }
  }

  static let kinds = [
    Kind(rule: .weekdayMatchesDate) { $0.weekday() }, Kind(rule: .intervalAgrees) { $0.interval() },
    Kind(rule: .ageMatchesBirth) { $0.age() }, Kind(rule: .anniversaryAgrees) { $0.anniversary() },
    Kind(rule: .rangeRunsForward) { $0.range() }, Kind(rule: .relativeDateResolves) { $0.relative() },
    Kind(rule: .dateExists) { $0.impossible() }, Kind(rule: .notAfterPublication) { $0.told() },
  ]

  private static let count = 300

  private func fails(_ rule: Rule, _ text: String, _ published: Day) throws -> Bool {
    let study = Study(try Document(id: "seeds/ferry.txt", text: text, published: published))
    let judge = try #require(rule.judge)
    let verdict = judge(
      Examination([study], first: study, library: Library(studies: [study]), isOwnSheet: false, day: published))
    return verdict.kind == .fails
  }

  @Test(
    "Generated dates are found when they are wrong, 95 in 100 at the least, and never when they are right",
    arguments: kinds)
  func found(_ kind: Kind) throws {
    var generator = DateGenerator(seed: 3_032_026)
    var missed: [String] = []
    var falsely: [String] = []
    for _ in 0..<Self.count {
      let pair = kind.make(&generator)
      #expect(pair.right != pair.wrong)
      if try fails(kind.rule, pair.right, pair.published) { falsely.append(pair.right) }
      if try !fails(kind.rule, pair.wrong, pair.published) { missed.append(pair.wrong) }
    }
    #expect(falsely.isEmpty, Comment(rawValue: falsely.prefix(6).joined(separator: "\n")))
    let few = missed.count * 20 <= Self.count
    #expect(
      few, Comment(rawValue: "\(missed.count) of \(Self.count) missed:\n" + missed.prefix(12).joined(separator: "\n")))
  }
}
