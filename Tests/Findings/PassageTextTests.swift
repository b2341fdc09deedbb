import Expectations
import Testing

@testable import Findings
@testable import SourceText

struct PassageTextTests {
  private func shown(_ text: String, _ words: String) -> [String]? {
    let sheet = Sheet("seeds/ferry.txt", text, file: "")
    return PassageText.lines(
      ReportPlace(document: sheet.path, range: sheet.place(words), in: sheet.bytes, lines: sheet.source.lines),
      in: sheet.source)
  }

  @Test("A passage with its carets")
  func parts() {
    expect("escape sequences and bidirectional controls are shown, never sent") {
      expect(
        shown("\u{1B}[31mred\u{202E}ferry\u{7}", "ferry"),
        is: [
          "  1 | ␛[31mred⟨U+202E⟩ferry␇", "    |                 ^^^^^",
        ])
    }

    expect("a long line is cut around the passage") {
      let text = String(repeating: "salt ", count: 200_000) + "the ferry " + String(repeating: "sand ", count: 200_000)
      let lines = try require(shown(text, "ferry"))
      expect(lines[0], contains: "salt the ferry sand")
      expect(lines[0].count <= PassageText.columns + 10)
      expect(Array(lines[1]).firstIndex(of: "^"), is: Array(lines[0]).firstIndex(of: "f"))
    }

    expect("a passage of several lines shows its first and says where it ends") {
      expect(shown("one two\nthree", "two\nthree"), is: ["  1 | one two", "    |     ^^^ … to line 2"])
    }

    expect("an empty passage at the end has one caret") {
      let sheet = Sheet("seeds/ferry.txt", "ferry", file: "")
      let place = ReportPlace(document: "", range: TextRange(5, 5), in: sheet.bytes, lines: sheet.source.lines)
      expect(PassageText.lines(place, in: sheet.source), is: ["  1 | ferry", "    |      ^"])
    }

    expect("thousands of combining marks on one letter are cut") {
      let lines = try require(shown("a" + String(repeating: "\u{301}", count: 50_000) + " ferry", "ferry"))
      expect(lines.joined().utf8.count < 2_000)
    }

    expect(
      "carets stand under the words, whatever stands before them",
      of: [
        ("The ferry sank.", "ferry", ["  1 | The ferry sank.", "    |     ^^^^^"]),
        ("one\r\nThe ferry sank.\r\n", "sank", ["  2 | The ferry sank.", "    |           ^^^^"]),
        ("a\tferry", "ferry", ["  1 | a   ferry", "    |     ^^^^^"]),
        ("渡船 ferry", "ferry", ["  1 | 渡船 ferry", "    |      ^^^^^"]),
        ("⛴️👩‍✈️ ferry", "ferry", ["  1 | ⛴️👩‍✈️ ferry", "    |      ^^^^^"]),
        ("cafe\u{301} ferry", "ferry", ["  1 | cafe\u{301} ferry", "    |      ^^^^^"]),
        ("\u{FEFF}The ferry", "ferry", ["  1 | ⟨U+FEFF⟩The ferry", "    |             ^^^^^"]),
      ]
    ) { text, words, expected in
      expect(shown(text, words), is: expected)
    }
  }
}
