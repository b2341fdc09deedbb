import Expectations
import Testing

@testable import Extraction
@testable import SourceText

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
      "“We lost,” Lowe said. “The boat is gone.”",
      ["direct closed “We lost,”", "direct closed “The boat is gone.”"]
    ),
    (
      "“The pier is gone.\n\n“So is the boat,” Lowe said.",
      ["direct closed “The pier is gone.", "direct closed “So is the boat,”"]
    ),
    ("Lowe said, ‘The boats’ owners are gone.’", ["direct closed ‘The boats’ owners are gone.’"]),
  ]

  @Test("Quotations")
  func parts() {
    expect("a paragraph that opens with a mark again goes on with the last one") {
      let reading = try Spoken.reading("“The pier is gone.\n\n“So is the boat,” Lowe said.")
      expect(reading.quotations.map(\.continues), is: [nil, 0])
      expect(reading.quotations.allSatisfy { $0.attribution == 0 })
    }

    expect("ten thousand of them within each other are survived") {
      let text = String(repeating: "“‘", count: 10_000) + " it sank " + String(repeating: "’”", count: 10_000)
      let reading = try Spoken.reading(text)
      expect(reading.quotations.count <= 10_000)
      let straight = try Spoken.reading(String(repeating: "\"a said, ", count: 10_000))
      expect(straight.quotations.count <= 10_000)
    }

    expect("keep their marks, their kind and their end", of: Self.corpus) { text, expected in
      let reading = try Spoken.reading(text)
      let read = reading.quotations.map { "\($0.kind) \($0.isClosed ? "closed" : "open") \(reading.text($0.range))" }
      expect(read, is: expected)
    }

    expect(
      "are not made of apostrophes, inches and elided words",
      of: [
        "The boats’ owners met the crew’s wives.", "The mast is 5'10\" tall.", "It was built in the '90s and ’tis old.",
        "Rock 'n' roll was played on Hale's pier.",
      ]
    ) { text in
      try expect(Spoken.reading(text).quotations.isEmpty)
    }
  }
}
