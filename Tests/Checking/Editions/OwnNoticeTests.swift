import Testing

@testable import Checking
@testable import Findings

/// A document that tells of its own correction repeats what it said before: that is no second statement, and holds none.
@Suite("Notices of correction in the text itself")
struct OwnNoticeTests {
  @Test("A notice makes the fact neither undecided nor another", arguments: notices)
  func notice(_ example: Example) throws {
    let judged = try #require(example.judged())
    #expect(
      judged.verdict == example.verdict,
      "\(example.assertion.title)\n\(example.marked)\n\(judged.findings.map { $0.finding.message })")
  }

  @ExampleBuilder static var notices: [Example] {
    let body = "The Aldergate ferry carried 412 passengers on Monday.\n\n"
    let told = [
      "Correction: An earlier version of this story said that the ferry carried 421 passengers.",
      "CORRECTION — This article has been corrected. It first said that there were 421 passengers.",
      "(Corrects number of passengers to 412 from 421)",
      "Editor’s note: A previous version of this article misstated how many passengers there were. It was not 421 passengers.",
      "Clarification: the 421 passengers of an earlier version were those of both ferries.",
      "This story was updated on March 4 to correct the number of passengers, which was given as 421 passengers.",
      "An earlier version of this report incorrectly gave the load as 421 passengers. It was 412.",
      "Corrections\n\nThe ferry carried 421 passengers, we wrote. It did not.",
      "Because of an editing error, an earlier version of this article misstated the load as 421 passengers.",
      "Erratum: for 421 passengers read 412 passengers.",
    ]
    told.flatMap { notice in
      [
        The(figure: "passengers").is(412).holds(body + notice),
        The(figure: "passengers").is(421).fails(body + notice),
        The(figure: "passengers").hasOneValue().holds(body + notice),
      ]
    }
    let strike = "Deckhands returned to work on Tuesday.\n\n"
    let lasted = "Correction: An earlier version of this story said that the strike lasted 12 days. It ran for 11 days."
    The(figure: "the strike lasted").is("12 days").undecided(strike + lasted)
    The(figure: "It ran for").is("11 days").holds(strike + lasted)
    let old = "An earlier version of this story said that the vote was on March 5."
    The(dateOf: "the vote was").is("2026-03-05").undecided("The council votes on March 6.\n\n" + old)
    // What others correct is no notice of the document's.
    let officials = "Officials said that 412 passengers were aboard. They corrected that to 421 passengers on Tuesday."
    The(figure: "passengers").is(412).undecided(officials)
    let report = "An earlier report of the ministry said that 421 passengers were aboard."
    The(figure: "passengers").is(421).holds(report)
    // What somebody else found to be wrong is no mistake of the document's.
    let others = [
      "In a report on Monday, the auditor said that 412 passengers were wrongly charged.",
      "In a story on Monday, the captain said that 412 passengers were mistakenly turned away.",
      "In a post on Monday, Tom Reed incorrectly gave the load as 412 passengers.",
    ]
    others.map { The(figure: "passengers").is(412).holds($0) }
    let agency = "In a story on Monday, The Associated Press erroneously reported that 421 passengers came."
    The(figure: "passengers").is(421).undecided("The ferry is old.\n\n" + agency)
    let passive = "In an article on Monday, the load was misstated as 421 passengers."
    The(figure: "passengers").is(412).holds("The ferry carried 412 passengers.\n\n" + passive)
    let wrongly = "The ministry wrongly said that 412 passengers were aboard, and that 421 passengers paid."
    The(figure: "passengers").is(412).undecided(wrongly)
  }
}
