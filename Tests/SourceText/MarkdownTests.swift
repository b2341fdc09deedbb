import Testing

@testable import SourceText

@Suite("Markdown")
struct MarkdownTests {
  private func document(_ text: String, _ path: String = "seeds/ferry.md") throws(DocumentError) -> Document {
    try Document(path: path, bytes: Array(text.utf8))
  }

  /// What is read of a text: its tokens with the spaces between them, a paragraph a line.
  private func read(_ document: Document) -> String {
    let tokens = Tokens(document, Vocabulary())
    return Sentences.split(tokens, document).map { sentence in
      sentence.tokens.map { (tokens[$0].isSpaced && $0 > sentence.tokens.lowerBound ? " " : "") + tokens.text($0) }
        .joined()
    }.joined(separator: "\n")
  }

  @Test("Markdown is read without its marks", arguments: marked)
  func isReadWithoutItsMarks(_ text: String, _ expected: String) throws {
    #expect(read(try document("Lead.\n\n" + text)) == "Lead.\n" + expected)
  }

  @Test("Markdown keeps every place in the bytes of the source", arguments: marked)
  func keepsEveryPlace(_ text: String, _ expected: String) throws {
    let document = try document(text + "\n\nThe end.")
    let tokens = Tokens(document, Vocabulary())
    #expect((0..<tokens.count).map { tokens.text($0) }.joined() == (expected + "The end.").filter { !$0.isWhitespace })
    // Where it stands in the source, one after the other, white space and marks between them.
    var end = 0
    for at in 0..<tokens.count {
      #expect(Int(tokens[at].start) >= end)
      end = Int(tokens[at].end)
      #expect((text + "\n\nThe end.").utf8.dropFirst(Int(tokens[at].start)).starts(with: tokens.text(at).utf8))
    }
  }

  @Test("The words from a token to another have no marks")
  func words() throws {
    let document = try document("Lead.\n\nThe **Harbor *Authority*** of [Marlow](m.html) sails.")
    let tokens = Tokens(document, Vocabulary())
    #expect(tokens.text(2..<tokens.count) == "The Harbor Authority of Marlow sails.")
  }

  static let marked: [(String, String)] = [
    ("The **Aldergate** carried *412* people_.", "The Aldergate carried 412 people_."),
    ("It paid __$4 million__ for 5 * 3 and 2*3*4 crates.", "It paid $4 million for 5 * 3 and 2*3*4 crates."),
    ("See [the minutes](https://example.org/2019/77.html \"12 years\") of March.", "See the minutes of March."),
    ("“We [the council] paid,” she said.[^1]", "“We [the council] paid,” she said."),
    ("It ran `swift test --year 1999` twice.", "It ran twice."),
    ("``The pier leaks,'' Hale said, ``and rots.''", "``The pier leaks,'' Hale said, ``and rots.''"),
    ("![a pier in 1911](pier-1911.jpg)\n\nThe pier leaks.", "The pier leaks."),
    ("```python\nfares = 93\n```\nThe pier leaks.", "The pier leaks."),
    ("~~~~\n```\n1,204 boats\n~~~~\nThe pier leaks.", "The pier leaks."),
    ("```\nThe pier leaks.", "The pier leaks."),
    ("<!-- 77 people\nsay so -->\nThe pier leaks.", "The pier leaks."),
    ("<!-- never closed\n\nThe pier leaks.", "<!-- never closed\nThe pier leaks."),
    ("## What it costs ##\nThe pier leaks.", "What it costs\nThe pier leaks."),
    ("What it costs\n-------------\nThe pier leaks.", "What it costs\nThe pier leaks."),
    ("1. First the pier.\n2. Then the ramp.", "First the pier.\nThen the ramp."),
    ("It was built in\n1986. It leaks.", "It was built in 1986.\nIt leaks."),
    ("- [x] The pier\n- The ramp", "The pier\nThe ramp"),
    ("> “It leaks,\n> and rots.”", "“It leaks, and rots.”"),
    ("[^1]: The office counted 380.", "The office counted 380."),
    ("[minutes]: https://example.org/412\n\nThe pier leaks.", "The pier leaks."),
    (
      "| Route | People |\n|---|---:|\n| North | 120 |\n\nThe pier leaks.", "Route\nPeople\nNorth\n120\nThe pier leaks."
    ),
    ("Ann&nbsp;Hale of Reed &amp; Orr<br>paid \\*412\\*.", "Ann Hale of Reed & Orr\npaid *412*."),
    ("[minutes]: https://example.org/412 \"12 years\"\n\nThe pier leaks.", "The pier leaks."),
    ("[Update]: 5:15 p.m., two were hurt.", "[Update]: 5:15 p.m., two were hurt."),
    ("[Update]: 5:15 — Two were hurt.", "[Update]: 5:15 — Two were hurt."),
    ("`````\n````\nThe pier leaks.\n`````\nIt rots.", "It rots."),
    ("    Indented prose is prose.", "Indented prose is prose."),
    ("Fewer than <5 percent paid, Orr <b>said</b>.", "Fewer than <5 percent paid, Orr said."),
  ]

  @Test("Markdown tells its headline once: as a heading, in the front matter, in both")
  func tellsItsHeadlineOnce() throws {
    for text in [
      "# The *ferry* sails\n\nBody.", "---\ntitle: The ferry sails\n---\n# The Ferry sails\n\nBody.",
      "---\ntitle: The ferry sails\n---\nBody.", "The ferry sails\n===\nBody.",
    ] {
      let document = try document(text)
      #expect(document.parts.map(\.kind) == [.headline, .body])
      #expect(document.header.title.map(document.text) == "The ferry sails")
      #expect(read(document) == "The ferry sails\nBody.")
    }
    #expect(try document("Lead.\n\n# The ferry sails\n\nBody.").header.title == nil)
  }

  @Test("Markdown has cells with their rows and columns")
  func hasCells() throws {
    let document = try document("| Route | People |\n|:--|--:|\n| North \\| East | 120 |\n| South | |\n")
    let cells = document.layout.blocks.compactMap { block -> String? in
      guard case .cell(let cell) = block.kind else { return nil }
      return "\(cell.row),\(cell.column) \(document.text(block.range))"
    }
    #expect(cells == ["0,0 Route", "0,1 People", "1,0 North | East", "1,1 120", "2,0 South"])
  }

  @Test("Tables of values apart by commas have cells; subtitles have words alone")
  func valuesAndSubtitles() throws {
    let table = try document("Route,People\r\n\"South, inner\",292\r\n", "seeds/evidence/routes.csv")
    #expect(table.layout.blocks.map { table.text($0.range) } == ["Route", "People", "South, inner", "292"])
    let subtitles = try document(
      "1\n00:00:01,000 --> 00:00:04,000\nThe ferry carried\n\n2\n00:00:04,000 --> 00:00:06,000\n<i>412 people</i>.\n",
      "seeds/evidence/council.srt")
    #expect(read(subtitles) == "The ferry carried 412 people.")
    let pipes = try document(
      "Route,Width\nNorth,6\" pipe\nSouth, \"7,200 \"\"wide\"\" boats\"\n", "seeds/evidence/pipes.csv")
    #expect(
      pipes.layout.blocks.map { pipes.text($0.range) }
        == ["Route", "Width", "North", "6\" pipe", "South", "7,200 \"\"wide\"\" boats"])
  }

  @Test("A note is one of WebVTT’s alone, and behind a blank line")
  func notes() throws {
    let cue = "00:00:01.000 --> 00:00:02.000\nThe ferry\nNOTE well carried 412.\n\n"
    #expect(read(try document(cue, "seeds/evidence/a.srt")) == "The ferry NOTE well carried 412.")
    #expect(read(try document(cue + "NOTE it rains", "seeds/evidence/a.srt")).hasSuffix("NOTE it rains"))
    let web = try document("WEBVTT\n\nNOTE a first cut\nof it\n\n" + cue, "seeds/evidence/a.vtt")
    #expect(read(web) == "The ferry NOTE well carried 412.")
  }
}
