import Expectations
import Testing

@testable import Extraction
@testable import SourceText

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

  @Test("Claims")
  func parts() {
    expect("of the writer's own are what nobody else answers for", of: Self.corpus) { text, expected in
      let reading = try Spoken.reading(text)
      expect(reading.claims.filter { $0.attribution == nil }.map { reading.text($0.range) }, is: expected)
    }

    expect(
      "are not questions, headings, wishes, what is said, or who said it",
      of: [
        "Did the ferry sink?", "Ferry sinks off Aldergate", "We lost the boat.", "Ann Hale said it sank.",
        "“It sank,” Ann Hale said.", "It may rain.", "Ann Hale spoke at length.", "The pier is nice.",
      ]
    ) { text in
      try expect(Spoken.reading(text).claims.filter { $0.attribution == nil }.isEmpty)
    }
  }
}
