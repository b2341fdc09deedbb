import Testing

@testable import SourceText

/// A text with what of it is read and what is passed over.
struct FurnishedText: Sendable, CustomTestStringConvertible {
  var published: String?
  var kept: [String]
  var passed: [String]
  var text: String

  init(published: String?, kept: [String], passed: [String], _ text: String) {
    (self.published, self.kept, self.passed, self.text) = (published, kept, passed, text)
  }

  var testDescription: String { kept.first ?? text }
}

@Suite("Furniture")
struct FurnitureTests {
  private func document(_ text: String, _ path: String = "seeds/ferry.txt") throws(DocumentError) -> Document {
    try Document(path: path, bytes: Array(text.utf8))
  }

  /// What is read of a text, a paragraph a line.
  private func read(_ document: Document) -> String {
    let tokens = Tokens(document, Vocabulary())
    return Sentences.split(tokens, document).map { sentence in
      sentence.tokens.map { (tokens[$0].isSpaced && $0 > sentence.tokens.lowerBound ? " " : "") + tokens.text($0) }
        .joined()
    }.joined(separator: "\n")
  }

  @Test("What stands around a press release is passed over, and its day is read", arguments: Releases.all)
  func releases(_ text: FurnishedText) throws { try look(at: text) }

  @Test("What stands around a wire story is passed over", arguments: WireStories.all)
  func wire(_ text: FurnishedText) throws { try look(at: text) }

  private func look(at text: FurnishedText) throws {
    let document = try document(text.text)
    let read = read(document)
    for words in text.kept { #expect(read.contains(words)) }
    for words in text.passed { #expect(!read.contains(words), "\(words) in \(read)") }
    #expect(document.published.map { "\($0)" } == text.published)
  }

  @Test("A release and a story say so of themselves")
  func tellOfThemselves() throws {
    for text in Releases.all where !text.text.hasPrefix("Harding Foods Recalls") {
      #expect(try document(text.text).header.genre == "press release", "\(text.testDescription)")
    }
    for text in WireStories.all { #expect(try document(text.text).header.genre == nil) }
    #expect(try document(Releases.all[1].text).header.embargo == Day(2026, 3, 3))
    #expect(try document(WireStories.all[0].text).header.author == "JOE REED")
    #expect(try document(WireStories.all[0].text).header.source == "AP")
  }

  @Test("The header counts before what the text tells of itself")
  func headerFirst() throws {
    let text = "---\ndate: 2026-02-01\ngenre: news\nauthor: Ann Hale\n---\n" + Releases.all[0].text
    let header = try document(text).header
    #expect(header.published == Day(2026, 2, 1))
    #expect((header.genre, header.author) == ("news", "Ann Hale"))
  }

  @Test("Standing matter is what an issuer sets beneath every release")
  func standing() throws {
    let release = try document(Releases.all[0].text)
    let ranges = release.layout.furniture.standing
    #expect(ranges.map { release.text($0).contains("employs 340 people") } == [true])
    #expect(try document("The ferry sails.\n\nAbout the author\nAnn Hale sails.").layout.furniture.standing.isEmpty)
  }

  @Test("A Word file’s release is read as one of plain text")
  func inMarkdown() throws {
    let text = """
      **FOR IMMEDIATE RELEASE**

      **Contact:** Ann Hale, 555-014-2210

      # The ferry sails

      **ALDERGATE, March 3, 2026** — The ferry carried 412 passengers.

      \\###
      """
    let release = try document(text, "seeds/ferry.md")
    #expect(read(release) == "The ferry sails\nALDERGATE, March 3, 2026\nThe ferry carried 412 passengers.")
    #expect(release.published == Day(2026, 3, 3))
    #expect(release.header.title.map(release.text) == "The ferry sails")
  }

  @Test(
    "What may be somebody’s sentence is read",
    arguments: [
      "Press release row grows\n\nThe mayor denied on Monday that she had seen it.",
      "For release of the crew, families wait in the rain.", "Contact with the island was lost at noon.",
      "By Tuesday Marlow was dry.", "By dawn the ferry had sailed.\n\nIt carried 412.",
      "The storm came — and the ferry stayed.", "NASA — the agency that built it — said no.",
      "Embargoed goods worth $4 million lay in the harbor.", "End of an era: the ferry retires.",
      "More than 400 came.", "About half of Marlow voted.\n\nThe rest stayed home.",
      "For more information the board wants a year.", "Source: the harbor office. It counted 412.",
      "“Call me,” said Hale, who can be reached at 555-0142.", "Copyright law changed in 1976.",
      "She wrote (reporting by radio) that all were safe.", "In 30 minutes it was over.\n\n30\n\nmen stayed.",
      "The Aldergate Star, March 3, sailed late — and empty.", "Ends meet at last.",
      "The ferry may\n\n(c) carry no more than 412 passengers;", "The pier is old.\n\nEd: The pier leaks.",
      "Budget: $4.2 million\nService: every 30 minutes\n\nThe pier is old.",
      "It leaks.\n\nEngineers of four cities contributed to this report, which puts the cost at $4 million.",
      "It leaks.\n\nSOURCE OF THE LEAK STILL UNKNOWN", "A seat costs\n\n$30\n\nor\n\n- $30\n\nand\n\n30%\n\n30.",
      "“More?”\n\nShe shook her head.", "Profit (loss)\n\n(30)",
      "Embargo on Aldergate grain cost $4 million\n\nIt fell.",
      "Embargo: what 412 passengers were told\n\nIt fell.", "Mayor regrets press release\n\nShe said so on Monday.",
      "Ann Hale (NDP) – 14,212 votes\nTom Dunn (Lib) – 9,120 votes",
    ])
  func prose(_ text: String) throws {
    let plain = try Document(id: "x", text: text, published: nil)
    #expect(read(try document(text)) == read(plain))
  }

  @Test(
    "Of a release or of a wire’s story no sentence is lost",
    arguments: [
      ("PRESS RELEASE\n\nAldergate Adopts Harbor Plan 2026-2030\n\nThe pier is old.", "Harbor Plan 2026-2030"),
      ("MAYOR REGRETS PRESS RELEASE\n\nThe pier is old.", "REGRETS"),
    ])
  func heads(_ text: String, _ kept: String) throws { #expect(read(try document(text)).contains(kept)) }

  @Test(
    "An end, a time and who else has written are told by their form",
    arguments: [
      "*** Ends ***", "—30—", "(More)", "/ENDS/", "MORE",
      "Ann Hale contributed reporting from Marlow. Tom Dunn reported from Aldergate, Me.",
      "Tom Dunn in Marlow contributed to this report.",
    ])
  func marks(_ line: String) throws {
    #expect(read(try document("The pier is old.\n\n\(line)")) == "The pier is old.")
  }

  @Test(
    "An embargo is told by its time",
    arguments: [
      "Embargoed until 6 a.m. Tuesday", "For release at 00:01 on 3 March", "Embargoed: Tuesday noon",
      "Release No. 26-114", "Embargoed until March 3, 2026",
    ])
  func embargoes(_ line: String) throws {
    #expect(read(try document("\(line)\n\nThe pier is old.")) == "The pier is old.")
  }
}
