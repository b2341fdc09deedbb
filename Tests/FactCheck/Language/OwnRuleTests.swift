import Foundation
import Testing

@testable import Checking
@testable import FactCheck
@testable import Findings

@Suite("Rules of one's own")
struct OwnRuleTests {
  @Test("A rule's examples are tried by check", arguments: Rule.noMinisterWithoutParty.examples)
  func examples(_ example: Example) { check(example) }

  @Test("An example that the rule does not keep is told, with the settings in which it does not")
  func brokenExample() throws {
    let broken = HouseRule(.noMinisterWithoutParty).fails("⟦Tom Voss⟧, the harbor master, opened the pier.")
    let mistakes = broken.mistakes
    #expect(mistakes.count == 4)
    #expect(mistakes.first?.hasPrefix("as it stands: expected fails, came to holds (no finding)") == true)
    let elsewhere = HouseRule(.noMinisterWithoutParty).fails("Ann Hale, the ⟦minister⟧, opened the pier.")
    #expect(elsewhere.mistakes.first?.contains("expected just the bracketed passages, found “Ann Hale”") == true)
  }

  @Test("House rules take a rule of one's own in, once")
  func adding() {
    let news = HouseRules.news
    let ours = news.adding(.noMinisterWithoutParty).adding(.noMinisterWithoutParty)
    #expect(ours.assertions.count == news.assertions.count + 1)
    #expect(ours.assertions.last?.title == "no minister is named without a party")
  }

  @Test(
    "An id that is none, or one of ours, is an error of the sheet",
    arguments: [("No Ministers", "small letters and hyphens"), ("claim-attributed", "which is one of FactCheck’s")])
  func ids(_ id: String, _ said: String) throws {
    let rule = Rule(id: id, summary: "No.", findings: { _ in [] }, examples: {})
    let judged = try #require(HouseRule(rule).holds("The ferry sailed.").judged())
    #expect(judged.verdict == .undecided)
    #expect(judged.findings.first?.finding.message.contains(said) == true)
  }

  @Test("A finding beyond the text is moved to its end")
  func clamped() throws {
    let rule = Rule(
      id: "beyond", summary: "Beyond.", findings: { _ in [Finding("far", at: TextRange(-4, 9_000))] }, examples: {})
    let judged = try #require(HouseRule(rule).fails("Ferry.").judged())
    #expect(judged.findings.map(\.finding.range) == [TextRange(0, 6)])
  }
}
