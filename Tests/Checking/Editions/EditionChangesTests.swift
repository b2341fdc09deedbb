import Testing

@testable import Checking
@testable import Extraction
@testable import Findings
@testable import SourceText

/// What one edition states otherwise than the one before it.
@Suite("Between two editions", .timeLimit(.minutes(1)))
struct EditionChangesTests {
  private func changes(_ old: String, _ new: String, _ days: (String, String) = ("2026-03-03", "2026-03-03")) throws
    -> [String]
  {
    func study(_ text: String, _ day: String) throws -> Study {
      Study(try Document(path: "seeds/ferry.txt", bytes: Array("---\ndate: \(day)\n---\n\(text)".utf8)))
    }
    let (before, now) = (try study(old, days.0), try study(new, days.1))
    return EditionChanges(from: before, to: now).changes.map { now.reading.text($0.range) }
  }

  static let otherwise: [(old: String, new: String, words: [String])] = [
    ("The ferry carried 380 passengers.", "The ferry carried 412 passengers.", ["412"]),
    ("The ferry carried 380 passengers.", "On Monday the old ferry carried 412 passengers to Kelda.", ["412"]),
    ("It has four decks and 380 seats.", "It has five decks and 380 seats.", ["five"]),
    ("The toll rises to $4 million.", "The toll rises to $4 billion.", ["$4 billion"]),
    ("At least three people were hurt.", "Three people were hurt.", ["Three"]),
    ("At least three people were hurt.", "At least five people were hurt.", ["At least five"]),
    ("The ferry left on March 1.", "The ferry left on March 2.", ["March 2"]),
    ("The ferry left on Sunday at noon.", "The ferry left on Monday at noon.", ["Monday"]),
    ("“We were never late,” said Hale.", "“We were always late,” said Hale.", ["“We were always late,”"]),
    (
      "The pier is old. The ferry carried 380 passengers. Nobody was hurt.",
      "Nobody was hurt. The ferry carried 412 passengers. The pier is old.", ["412"]
    ),
  ]

  @Test("Between two editions, another figure, date or quotation is found", arguments: otherwise)
  func found(_ example: (old: String, new: String, words: [String])) throws {
    #expect(try changes(example.old, example.new) == example.words)
  }

  static let alike: [(old: String, new: String)] = [
    ("The ferry carried 380 passengers.", "The ferry carried 380 passengers."),
    ("The ferry carried 380 passengers.", "The ferry carried some 400 passengers."),
    ("It carried 2,480 passengers.", "It carried 2.5 thousand passengers."),
    ("The ferry left on Monday.", "The ferry left on March 2."),
    ("The ferry left on March 2.", "The ferry left in March."),
    ("The ferry has four decks and two bars.", "The ferry has two bars and four decks."),
    ("The ferry carried 380 passengers.", "Nobody was on board. The toll is $4."),
    (
      "It carried 380 passengers on Monday. It carried 412 passengers on Sunday.",
      "It carried 412 passengers on Sunday."
    ),
    ("“We were late, and we are sorry for it,” said Hale.", "“We were late,” said Hale."),
    ("“We were late,” said Hale.", "\"We were late\", Hale said."),
    ("Hale called the ferry “old and slow and cold”.", "“The bell rang twice in the night,” said Orr."),
  ]

  @Test("Between two editions, what says the same, was put in, cut out or cut short is none", arguments: alike)
  func silent(_ example: (old: String, new: String)) throws {
    #expect(try changes(example.old, example.new) == [])
  }

  @Test("The same “yesterday” in an edition of another date is another day")
  func sameYesterdayInEditionOfAnother() throws {
    let text = "The ferry left the pier yesterday. It was built in 1962."
    #expect(try changes(text, text, ("2026-03-03", "2026-03-04")) == ["yesterday"])
    #expect(try changes(text, text) == [])
  }

  @Test(
    "Hostile editions are compared in linear time",
    arguments: ["380 passengers, ", "“a b c” ", "on March 1 ", "\u{202E}380\u{0} ", "a 1. "])
  func hostileEditionsAreComparedInLinear(_ piece: String) throws {
    let old = String(repeating: piece, count: 4_000)
    _ = try changes(old, old.replacing("1", with: "2"), ("2026-03-03", "2026-03-04"))
  }
}
