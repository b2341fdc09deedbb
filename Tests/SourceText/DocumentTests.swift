import Foundation
import Testing

@testable import SourceText

@Suite("Documents")
struct DocumentTests {
  private func document(_ text: String) throws(DocumentError) -> Document {
    try Document(path: "seeds/ferry.txt", bytes: Array(text.utf8))
  }

  private func message(_ bytes: [UInt8]) -> String {
    do {
      _ = try Document(path: "seeds/ferry.txt", bytes: bytes)
      return "no error"
    } catch {
      return "\(error)"
    }
  }

  @Test("Documents tell their day in one line before the body")
  func tellTheirDayInOneLineBeforeBody() throws {
    let document = try document(" date 2026-03-03 The ferry sails.")
    #expect(document.published == Day(2026, 3, 3))
    #expect(document.text(document.body) == "The ferry sails.")
  }

  @Test("Documents keep a first line that only looks like a header")
  func keepFirstLineThatOnlyLooksLike() throws {
    #expect(try document("date 2026-02-30 is no day.").published == nil)
    #expect(try document("date palms grow here.").body.start == 0)
    #expect(try document("date 2026-03-031 x").published == nil)
  }

  @Test("Documents have a front matter with places of its own")
  func haveFrontMatterWithPlacesOfItsOwn() throws {
    let text =
      "---\r\ndate: 2026-03-03\r\ntitle: \"Ferry sails\"\r\nstandfirst:  At last \r\nauthor: A. B.\r\n---\r\nBody."
    let document = try document(text)
    #expect(document.published == Day(2026, 3, 3))
    #expect(document.parts.map { document.text($0.range) } == ["Ferry sails", "At last", "Body."])
    #expect(document.parts.map(\.kind) == [.headline, .standfirst, .body])
    #expect(document.header.author == "A. B.")
  }

  @Test("Documents have the front matter of other makers: times, zones, lists, strange keys", arguments: frontMatters)
  func haveFrontMatterOfOtherMakers(_ text: String, _ strange: [String]) throws {
    let document = try document(text + "The ferry sails.")
    #expect(document.published == Day(2026, 3, 3))
    #expect(document.header.strangeKeys == strange)
    #expect(document.text(document.body) == "The ferry sails.")
  }

  static let frontMatters: [(String, [String])] = [
    ("---\ndate: 2026-03-03T09:30:00+01:00\ntags:\n  - ferry\n- harbor\n---\n", ["tags"]),
    ("---\nlayout: post\nDate: \"2026-03-03 09:30:00 -0800\"\npublished: true\n# a remark\n---\n", ["layout"]),
    ("+++\ntitle = \"The ferry\"\ndate = 2026-03-03T09:30:00Z\nlastmod = 2026-03-04\n+++\n", []),
    ("---\npublishDate: 2026-03-03\nauthor: [Ann Hale]\nsummary: >\n  date: 2020-01-01\n---\n", ["summary"]),
    ("---\ndate: 2026-03-03\nlastmod:\n---\n", []),
    ("---\ndate: 2026-03-03\npublishDate: 2026-03-04\ntitle: The ferry\nheadline: \"The ferry\"\n---\n", []),
    ("---\ndate: 2026/03/03 09:30\nupdated: 4 March 2026\n---\n", []),
    ("---\ndate: Tue, 03 Mar 2026 09:30:00 +0000\n---\n", []),
    ("---\ndate: \"March 3, 2026\"\n---\n", []),
    (
      "{\n  \"title\": \"The ferry\",\n  \"tags\": [\n    \"a\"\n  ],\n  \"date\": \"2026-03-03T09:30:00Z\"\n}\n",
      ["tags"]
    ),
  ]

  @Test("Documents of Markdown may have their entries in the first lines, up to a blank one")
  func haveBareEntries() throws {
    func document(_ text: String, _ path: String = "seeds/ferry.md") throws -> Document {
      try Document(path: path, bytes: Array(text.utf8))
    }
    let text = "Title: The ferry sails\nDate: 2026-03-03 09:30\nCategory: Harbor\nAuthor: Ann Hale\n\nIt sails."
    let read = try document(text)
    #expect(read.published == Day(2026, 3, 3))
    #expect(read.header.title.map(read.text) == "The ferry sails")
    #expect((read.header.author, read.header.strangeKeys) == ("Ann Hale", ["Category"]))
    #expect(read.text(read.body).contains("It sails."))
    // Two lines of prose with colons in them are prose.
    for prose in [
      "Hale: “It leaks.”\nReed: “It does.”\n\nIt sails.", "Title: none\n\nIt sails.", "Date: 2026-03-03\nIt: x",
    ] {
      #expect(try document(prose).header.end == 0)
    }
    #expect(try document(text, "seeds/ferry.txt").header.end == 0)
  }

  @Test("Documents that are UTF-16 are told so")
  func thatAreUTF16AreToldSo() {
    #expect(message([0xFF, 0xFE, 0x41, 0x00]).hasSuffix("the document is UTF-16; expected UTF-8"))
  }

  @Test("Documents agree with the standard library on what is UTF-8")
  func agreeWithStandardLibrary() {
    var state: UInt64 = 42
    func next() -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    for _ in 0..<20_000 {
      let bytes = [0x41] + (0..<4).map { _ in next() | 0x80 } + [0x41]
      let valid = String(validating: bytes, as: UTF8.self) != nil
      #expect(valid == !message(bytes).contains("UTF-8"))
    }
  }

  @Test("Documents keep a byte order mark out of the body and count no column for it")
  func keepByteOrderMarkOutOfBody() throws {
    let document = try document("\u{FEFF}The ferry.\nSecond")
    #expect(document.body.start == 3)
    let lines = LineIndex(document.bytes)
    #expect(lines.position(of: 3, in: document.bytes) == .init(line: 1, column: 1))
  }

  @Test("Documents that cannot be read say in one sentence where and what was expected", arguments: faults)
  func thatCannotBeReadSayInOneSentence(_ text: String, _ expected: String) {
    #expect(message(Array(text.utf8)) == expected)
  }

  @Test("Documents name the first byte that is no UTF-8", arguments: badBytes)
  func nameFirstByteThatIsNoUTF8(_ bytes: [UInt8], _ offset: Int) {
    #expect(message(bytes).contains("at offset \(offset) is not UTF-8"))
  }

  static let faults: [(String, String)] = [
    ("", "seeds/ferry.txt:1: the document is empty; expected a text"),
    (" \r\n\t", "seeds/ferry.txt:1: the document is empty; expected a text"),
    ("---\ndate: 2026-03-03\n", "seeds/ferry.txt:1: the header has no end; expected a second line of ---"),
    (
      "---\ndate: 3 March\n---\nx",
      "seeds/ferry.txt:2: the header’s date is “3 March”; expected a day such as 2026-03-03"
    ),
    ("---\n\nnothing\n---\nx", "seeds/ferry.txt:3: the header has a line that is no entry; expected key: value"),
    ("---\ntitle: a\ntitle: b\n---\nx", "seeds/ferry.txt:3: the header has title twice; expected it once"),
    (
      "---\ndate: 2026-03-03\nDate: 2026-03-04\n---\nx",
      "seeds/ferry.txt:3: the header has Date twice; expected it once"
    ),
    (
      "---\ntitle: The ferry\nheadline: The pier\n---\nx",
      "seeds/ferry.txt:3: the header tells its title once more, otherwise; expected it once"
    ),
    (
      "---\ndate: 2026-03-03\nlastmod: 2025-03-05\n---\nx",
      "seeds/ferry.txt:3: the header’s updated is 2025-03-05, before its date, 2026-03-03; "
        + "expected that day or a later one"
    ),
    (
      "---\ncorrected: 2025-03-05\ndate: 2026-03-03\n---\nx",
      "seeds/ferry.txt:2: the header’s corrected is 2025-03-05, before its date, 2026-03-03; "
        + "expected that day or a later one"
    ),
  ]

  static let badBytes: [([UInt8], Int)] = [
    ([0x41, 0xFF], 1), ([0xC0, 0x80], 0), ([0xED, 0xA0, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0),
    ([0x41, 0x0A, 0xE2, 0x82], 2), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xE2, 0x82, 0x41], 0), ([0x80], 0),
  ]
}

struct LineTests {
  @Test("Lines end at LF, CR and CRLF, and columns count code points")
  func linesEndAtLF() {
    let bytes = Array("a\r\nÉ😀x\rb\n".utf8)
    let lines = LineIndex(bytes)
    #expect(lines.starts == [0, 3, 11, 13])
    #expect(lines.position(of: 9, in: bytes) == .init(line: 2, column: 3))
    #expect(lines.position(of: 11, in: bytes) == .init(line: 3, column: 1))
    #expect(lines.position(of: 99, in: bytes).line == 4)
    #expect(lines.range(ofLine: 2, in: bytes) == TextRange(3, 10))
  }

  @Test("Code points are counted the same from either side")
  func codePointsAreCountedSame() {
    let text = String(repeating: "aÉ😀e\u{301}", count: 50)
    let points = CodePoints(Array(text.utf8))
    var utf8 = 0
    for (count, scalar) in text.unicodeScalars.enumerated() {
      #expect(points.offset(utf8) == count)
      utf8 += scalar.utf8.count
    }
  }
}
