import Testing

@testable import Findings
@testable import SourceText

@Suite("A passage with its carets")
struct PassageTextTests {
  private func shown(_ text: String, _ words: String) -> [String]? {
    let sheet = Sheet("seeds/ferry.txt", text, file: "")
    return PassageText.lines(
      ReportPlace(document: sheet.path, range: sheet.place(words), in: sheet.bytes, lines: sheet.source.lines),
      in: sheet.source)
  }

  @Test("Escape sequences and bidirectional controls are shown, never sent")
  func escapeSequencesAndBidirectional() {
    #expect(
      shown("\u{1B}[31mred\u{202E}ferry\u{7}", "ferry") == [
        "  1 | ␛[31mred⟨U+202E⟩ferry␇", "    |                 ^^^^^",
      ])
  }

  @Test("A long line is cut around the passage")
  func longLineIsCutAroundPassage() throws {
    let text = String(repeating: "salt ", count: 200_000) + "the ferry " + String(repeating: "sand ", count: 200_000)
    let lines = try #require(shown(text, "ferry"))
    #expect(lines[0].contains("salt the ferry sand"))
    #expect(lines[0].count <= PassageText.columns + 10)
    #expect(Array(lines[1]).firstIndex(of: "^") == Array(lines[0]).firstIndex(of: "f"))
  }

  @Test("A sentence of a long line that fits in two is shown whole")
  func sentenceIsShownWhole() throws {
    let sentence =
      "The ferry that was to cross the bay at nine in the morning left the pier of Port Hale at ten, said Mr. Reed of the line."
    let text = String(repeating: "The sea was calm and gray. ", count: 40) + sentence + " Nobody was on board."
    let lines = try #require(shown(text, "pier"))
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("  1 | …The ferry that was") && lines[1].hasPrefix("    | "))
    #expect(lines.contains { $0.hasSuffix("^^^^") })
    #expect(lines.joined().contains("of the line.…"))
  }

  @Test("A passage of several lines shows its first and says where it ends")
  func passageOfSeveralLinesShowsItsFirst() {
    #expect(shown("one two\nthree", "two\nthree") == ["  1 | one two", "    |     ^^^ … to line 2"])
  }

  @Test("An empty passage at the end has one caret")
  func emptyPassageAtEndHasOneCaret() {
    let sheet = Sheet("seeds/ferry.txt", "ferry", file: "")
    let place = ReportPlace(document: "", range: TextRange(5, 5), in: sheet.bytes, lines: sheet.source.lines)
    #expect(PassageText.lines(place, in: sheet.source) == ["  1 | ferry", "    |      ^"])
  }

  @Test("Thousands of combining marks on one letter are cut")
  func thousandsOfCombiningMarks() throws {
    let lines = try #require(shown("a" + String(repeating: "\u{301}", count: 50_000) + " ferry", "ferry"))
    #expect(lines.joined().utf8.count < 2_000)
  }

  @Test(
    "Carets stand under the words, whatever stands before them",
    arguments: [
      ("The ferry sank.", "ferry", ["  1 | The ferry sank.", "    |     ^^^^^"]),
      ("one\r\nThe ferry sank.\r\n", "sank", ["  2 | The ferry sank.", "    |           ^^^^"]),
      ("a\tferry", "ferry", ["  1 | a   ferry", "    |     ^^^^^"]),
      ("渡船 ferry", "ferry", ["  1 | 渡船 ferry", "    |      ^^^^^"]),
      ("⛴️👩‍✈️ ferry", "ferry", ["  1 | ⛴️👩‍✈️ ferry", "    |      ^^^^^"]),
      ("cafe\u{301} ferry", "ferry", ["  1 | cafe\u{301} ferry", "    |      ^^^^^"]),
      ("\u{FEFF}The ferry", "ferry", ["  1 | ⟨U+FEFF⟩The ferry", "    |             ^^^^^"]),
    ])
  func caretsStandUnderWords(_ text: String, _ words: String, _ expected: [String]) {
    #expect(shown(text, words) == expected)
  }
}
