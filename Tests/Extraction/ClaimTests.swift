import Testing

@testable import Extraction
@testable import SourceText

@Suite("Claims")
struct ClaimTests {
  /// Each text with the claims that are the writer's own.
  static let corpus: [(String, [String])] = [
    ("The ferry sank on Tuesday.", ["The ferry sank on Tuesday"]),
    ("Ann Hale said it sank. The crew fled.", ["The crew fled"]),
    (
      "The ferry is sold. This was stated on Tuesday by Ann Hale after the council sold the pier, which ruined the market.",
      ["the council sold the pier, which ruined the market"]
    ),
    ("It is the largest ferry of all.", ["It is the largest ferry of all"]),
  ]

  @Test("Claims of the writer's own are what nobody else answers for", arguments: corpus)
  func ofWriterOwnAreWhatNobodyElse(_ text: String, _ expected: [String]) throws {
    let reading = try Reading(of: text)
    #expect(reading.claims.filter { $0.attribution == nil }.map { reading.text($0.range) } == expected)
  }

  @Test(
    "Claims are not questions, headings, wishes, what is said, or who said it",
    arguments: [
      "Did the ferry sink?", "Ferry sinks off Aldergate", "We lost the boat.", "Ann Hale said it sank.",
      "“It sank,” Ann Hale said.", "It may rain.", "Ann Hale spoke at length.", "The pier is nice.",
    ])
  func areNotQuestions(_ text: String) throws {
    #expect(try Reading(of: text).claims.filter { $0.attribution == nil }.isEmpty)
  }
}
