import Testing

@testable import Checking
@testable import Extraction
@testable import Findings

/// What the verbs say of right facts and of facts that are wrong by a hair, in the wording of journalists.
@Suite("Verdicts")
struct VerdictTests {
  @Test("a source is its head, and what it does not say is not said", arguments: sourceVerdicts())
  func sources(_ example: Example) throws { try judge(example) }

  @Test("the date of a clause is its own", arguments: clauseDateVerdicts())
  func clauseDates(_ example: Example) throws { try judge(example) }

  @Test("events come in the order that the text tells", arguments: orderVerdicts())
  func order(_ example: Example) throws { try judge(example) }

  @Test("a quotation stands in its transcript word for word", arguments: verbatimVerdicts())
  func verbatim(_ example: Example) throws { try judge(example) }

  @Test("evidence supports what it says, and no more", arguments: supportVerdicts())
  func support(_ example: Example) throws { try judge(example) }

  @Test(
    "courts, markets, matches, storms, lives, councils, laboratories and wars are read too", arguments: DeskVerdicts.all
  )
  func desks(_ example: Example) throws { try judge(example) }

  @Test(
    "wordings that nobody had tuned for hold and fail as they should",
    arguments: FiguresAtFirstSight.all + PeopleAtFirstSight.all + TimesAtFirstSight.all)
  func firstSight(_ example: Example) throws { try judge(example) }

  private func judge(_ example: Example) throws {
    let judged = try #require(example.judged())
    #expect(
      judged.verdict == example.verdict,
      "\(example.assertion.title)\n\(example.marked)\n\(judged.findings.map { $0.finding.message })")
  }
}
