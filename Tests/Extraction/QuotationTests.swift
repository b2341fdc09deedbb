import Testing

@testable import Extraction
@testable import SourceText

@Suite("Quotations")
struct QuotationTests {
  /// Each text with its quotations: kind, whether closed, and the words with their marks.
  static let corpus: [(String, [String])] = [
    ("“The ferry is new,” Lowe said.", ["direct closed “The ferry is new,”"]),
    ("\"The ferry is new,\" Lowe said.", ["direct closed \"The ferry is new,\""]),
    ("``The ferry is new,'' Lowe said.", ["direct closed ``The ferry is new,''"]),
    ("''The ferry is new,'' Lowe said.", ["direct closed ''The ferry is new,''"]),
    ("‘The ferry is new,’ Lowe said.", ["direct closed ‘The ferry is new,’"]),
    ("'The ferry is new,' Lowe said.", ["direct closed 'The ferry is new,'"]),
    ("Lowe said: “It sails in May.”", ["direct closed “It sails in May.”"]),
    ("Lowe called it “a sad day for the whole port” on Tuesday.", ["partial closed “a sad day for the whole port”"]),
    ("The “new” ferry is old.", ["scare closed “new”"]),
    ("She sang “Harbor Lights” on the pier.", ["title closed “Harbor Lights”"]),
    ("It stands in his first book, “The Last Boat.” It sold well.", ["title closed “The Last Boat.”"]),
    ("It stands in his first book, “Nobody saw the boat.” It sold well.", ["direct closed “Nobody saw the boat.”"]),
    ("Ann “Nan” Hale owns it.", ["title closed “Nan”"]),
    ("“He told us ‘no’ again,” Lowe said.", ["direct closed “He told us ‘no’ again,”"]),
    ("“We lost, Lowe said.", ["direct open “We lost, Lowe said."]),
    (
      "“A piece was titled \"The Pier Is Lost\" but told of us,” Lowe said.",
      ["direct closed “A piece was titled \"The Pier Is Lost\" but told of us,”"]
    ),
    ("Critics praised a \" very modern pier \" in May.", ["scare closed \" very modern pier \""]),
    (
      "\"We lost the pier. It was old. \"We lost the boat.\"",
      ["direct closed \"We lost the pier. It was old.", "direct closed \"We lost the boat.\""]
    ),
    ("“The pier is old.\nTom Reed, the clerk.”", ["direct closed “The pier is old.\nTom Reed, the clerk.”"]),
    (
      "“We lost,” Lowe said. “The boat is gone.”",
      ["direct closed “We lost,”", "direct closed “The boat is gone.”"]
    ),
    (
      "“The pier is gone.\n\n“So is the boat,” Lowe said.",
      ["direct closed “The pier is gone.", "direct closed “So is the boat,”"]
    ),
    ("Lowe said, ‘The boats’ owners are gone.’", ["direct closed ‘The boats’ owners are gone.’"]),
  ]

  @Test("A paragraph that opens with a mark again goes on with the last one")
  func paragraphThatOpensWithMarkAgain() throws {
    let reading = try Reading(of: "“The pier is gone.\n\n“So is the boat,” Lowe said.")
    #expect(reading.quotations.map(\.continues) == [nil, 0])
    #expect(reading.quotations.allSatisfy { $0.attribution == 0 })
  }

  @Test("Ten thousand quotations within each other are survived")
  func tenThousandQuotationsWithinEach() throws {
    let text = String(repeating: "“‘", count: 10_000) + " it sank " + String(repeating: "’”", count: 10_000)
    let reading = try Reading(of: text)
    #expect(reading.quotations.count <= 10_000)
    let straight = try Reading(of: String(repeating: "\"a said, ", count: 10_000))
    #expect(straight.quotations.count <= 10_000)
  }

  @Test("Quotations keep their marks, their kind and their end", arguments: corpus)
  func keepTheirMarks(_ text: String, _ expected: [String]) throws {
    let reading = try Reading(of: text)
    let read = reading.quotations.map { "\($0.kind) \($0.isClosed ? "closed" : "open") \(reading.text($0.range))" }
    #expect(read == expected)
  }

  @Test(
    "Quotations are not made of apostrophes, inches and elided words",
    arguments: [
      "The boats’ owners met the crew’s wives.", "The mast is 5'10\" tall.", "It was built in the '90s and ’tis old.",
      "Rock 'n' roll was played on Hale's pier.",
    ])
  func areNotMadeOfApostrophes(_ text: String) throws {
    #expect(try Reading(of: text).quotations.isEmpty)
  }
}
