import Testing

@testable import Checking
@testable import Command
@testable import Extraction
@testable import Findings
@testable import SourceText

/// Whoever repeats one word or mark over and over waits as long as for any other text of that length. `Growth` says what is
/// counted.
@Suite("Work grows with the length of what is read", .serialized)
struct LinearityTests {
  static let units: [String] = [
    "“", "\"", "‘a ", "(", "[", "said ", "that ", "he said ", "According to ", "“a” said b. ", "A. ", "U.S. ", "1 ",
    "1,", "1-", "$1 ", "1% ", "1 of 2 ", "from 1 to 2 ", "between 1 and ", "twenty ", "hundred ", "million ", "half ",
    "May ", "Monday ", "the 5th ", "5 January ", "2024-01-", "three days later ", "last ", "ago ", "from May to June ",
    "born 1960 ", "Smith ", "Dr. Ann Lowe ", "Ann ", "NPA (", "al-", "which ", "and ", ", ", "; ", "TK ", "\n\n",
    "\u{301}",
    "was attacked by ", "to ", "-year-old ", "1/2 ", "31 April ", "99999999999999999999999999999999999999999999 ",
    "a 3-1 vote ", "p < .05 ", "t(28) = 2.2, ", "the first ", "12 dead, 7 in A and the other 4 in B. ", "more than ",
    "said that ", "he said that ", "she told him ", "it is said ", "when he ", "€5 ", "$1 million ", "US$1 ", "50% ",
    "1-1 ", "up from 1 to 2 ", "in 1990 ", "a week ago ", "Ann Hale: ", "“said ", "](", "&#", "<!--", "412٠ ",
    "u\u{200B}", "\u{202E}", "\"'", "a.", "'s", "((", "- ", "é’", "...?!", "“a.” ",
    "Tom Reed stole ", "Tom Reed stole a boat. ", "recently ", "2 days ", "they said that ", "one official said ",
    "Ann Hale, an official, said ", "the NPQ ", "Orr was convicted ", "a majority ", "1 234 567 ", "4 of them ",
    "the total was 4 ", "the other 4 ", "not 4 ", "by 2 percent ", "in 2019, compared to ", "the report said ",
  ]

  /// What the rest of a file or a line is taken for, as `HostileInput` has it, and what it is made of.
  struct Row: CustomTestStringConvertible {
    var kind: Character
    var head = ""
    var unit = ""
    var tail = ""

    init(_ kind: Character, _ unit: String, head: String = "", tail: String = "") {
      (self.kind, self.unit, self.head, self.tail) = (kind, unit, head, tail)
    }

    var testDescription: String { "\(kind): \(head.suffix(20).debugDescription) and \(unit.debugDescription)…" }

    func meet(_ length: Int) {
      let text = head + String(repeating: unit, count: length / unit.utf8.count) + tail
      HostileInput.meet(kind.asciiValue ?? 0, Array(text.utf8))
    }
  }

  static let pages: [Row] =
    [
      "<a", "<a ='", "<a b=\"", "</", "<!", "<nav>", "&", "<p ", "<", "<p>", "<b>", "<i a=\"", "<ul><li>", "<ol><li>",
      "<blockquote>", "<h1>", "<script>", "<!--",
      "<![CDATA[",
      "&#", "&amp;", "</p>", "</b>", "<br>", "<pre>", "<title>", "<table><tr><td>1", "<tr>", "a</div>",
    ].map { Row("h", $0, head: "<html><body><p>The ferry sailed.") }
    + ["<td>1", "<tr><td>1", "<td colspan=99>1", "<th>1", "<tr><td colspan=99>"].map {
      Row("h", $0, head: "<html><body><table><tr><td>Year")
    }

  static let markdown: [Row] =
    [
      "*", "_a", "**a ", "[", "](", "[a](", "![", "`", "`a``", "```\n", "~~~ a\n", "```\n~~~\n", "> ```\n", "> ", "- ",
      "  - a\n", "<!--", "<a ", "<script>", "|\n", "|-|\n", "# ", "[^1]", "&amp;", "\\", "https://", "a\n===\n",
      "[a]: b:\n", "<", "**a*", "[a]: 5 p.m.\n", "1. a\n",
    ].map { Row("m", $0, head: "x\n\n") } + [
      Row("m", "| 2001 | 412 |\n", head: "| Year | People |\n|---|---|\n"),
      Row("m", "| Kelda | 412 t |\n| Total | 824 t |\n", head: "| Place | Weight |\n|---|---|\n"),
      Row("m", "| 4 ", head: "| Year | People |\n|---|---|\n"), Row("m", "| a ", tail: "|\n|---|---|\n| 1 | 2 |\n"),
    ]

  static let files: [Row] =
    ["\"", "a,", "2001,412\n", "\n", "\"a\"\"", "Total,412\n"].map { Row("c", $0, head: "Year,People\n") } + [
      Row("v", "1\n00:00:01,000 --> 00:00:02,000\nANN: It sailed.\n\n"), Row("v", "NOTE\n"), Row("v", "<i>"),
      Row("v", "-->"), Row("x", "<w:p>"), Row("x", "<w:p><w:t>412 came.</w:t></w:p>"), Row("x", "<w:tbl>"),
      Row("x", "<w:tr><w:tc><w:t>1</w:t>", head: "<w:tbl>"), Row("x", "<w:del>"), Row("o", "<text:p>1"),
      Row("o", "<text:s text:c=\"9\"/>"), Row("o", "<table:table-row><table:table-cell>1", head: "<table:table>"),
      Row("o", "<table:table-cell table:number-columns-repeated=\"9\">1", head: "<table:table><table:table-row>"),
      Row("u", "4\0"), Row("i", "\u{1}"),
    ]

  private static let export = "<rss><!-- wordpress.org/export/ --><channel>"

  static let streams: [Row] = [
    Row("n", "[", head: "{\"id\":\"x\",\"text\":"), Row("n", "{\"a\":"), Row("n", "\"a\":1,", head: "{"),
    Row("n", "\\u0041", head: "{\"id\":\"x\",\"text\":\"", tail: "\"}"),
    Row("n", "\\\"", head: "{\"id\":\"x\",\"text\":\""),
    Row("g", "<item>", head: export), Row("g", "<![CDATA[", head: export), Row("g", "<item><title>", head: export),
    Row("g", "<item><title>A</title><content:encoded>It sailed.</content:encoded></item>", head: export),
    Row(
      "g", "[gallery]", head: export + "<item><content:encoded><![CDATA[a", tail: "]]></content:encoded></item>"),
    Row("g", "[", head: export + "<item><content:encoded><![CDATA[a", tail: "]]></content:encoded></item>"),
    Row("w", "["), Row("w", "{\"document\":\"seeds/x.txt\",\"rule\":\"a\"},", head: "[", tail: "{}]"), Row("b", "["),
    Row("b", "\"0123456789abcdef\",", head: "[", tail: "\"0123456789abcdef\"]"),
    Row("j", "{\"problem\":{\"_0\":\"x\"}}\n"), Row("j", "{\n"), Row("r", "["),
  ]

  /// Sheets, drafts and what is compared.
  static let pairs: [Row] =
    ["/*", "\"", "\\(", "FactSheet(", "\"\"\"", "(((", "\"\\(\"\\(", ".is(", "The(figure: \"4\").is(4)\n"].map {
      Row("s", $0, head: "FactSheet(\"seeds/ferry.txt\") {\n")
    } + ["412 passengers. ", "“It sailed,” said Ann Hale. ", "on March 1 "].map { Row("p", $0) }
    + ["380 passengers, ", "“a b c” ", "on March 1 ", "a 1. ", "a\n\n"].map { Row("e", $0) }
    + ["“It sailed,” said Ann Hale. ", "ANN: It sailed. "].map { Row("t", $0) }
    + ["The(figure: \"412 people\").is(412)\n", "412 people came. "].map { Row("a", $0) } + [
      Row("f", "412 passengers, ", head: "412 passengers\u{1E}date 2026-03-03 "),
      Row("f", "412 came, ", head: "came\u{1E}date 2026-03-03 "), Row("f", "came, ", head: "came\u{1E}412 "),
      Row("f", "on Monday, ", head: "on Monday\u{1E}date 2026-03-03 "),
      Row("f", "“It sailed,” said Ann Hale. ", head: "It sailed\u{1E}"),
      Row("f", "Ann Hale said that it sailed. ", head: "it sailed\u{1E}"),
      Row("f", "412 passengers, ", tail: "\u{1E}date 2026-03-03 412 passengers came."), Row("l", "[", tail: "\u{1E}a"),
    ]

  @Test("one word or mark repeated", arguments: units)
  func document(_ unit: String) {
    expectLinear { Row("d", unit, head: "date 2026-03-03 The ferry ").meet($0) }
  }

  @Test("in the formats of documents", arguments: pages + markdown + files)
  func format(_ row: Row) { expectLinear(row.meet) }

  @Test("in streams, sheets, editions and drafts", arguments: streams + pairs)
  func project(_ row: Row) { expectLinear(row.meet) }

  @Test("posts of an export that have one name")
  func names() {
    expectLinear { length in
      var names = PostNames()
      for _ in 0..<length / 10 { _ = names.name(WordPressExport.Post()) }
    }
  }

  @Test("fences of code, each shorter than the one before, of which none ends", arguments: ["", " a"])
  func fences(_ words: String) {
    expectLinear { length in
      let deepest = Int(Double(length).squareRoot())
      let fences = stride(from: deepest, to: 2, by: -1).map { String(repeating: "`", count: $0) + words + "\n" }
      Row("m", "a\n", head: fences.joined()).meet(length / 2)
    }
  }

  static let furnitureLines: [String] =
    [
      FurnitureWords.release, FurnitureWords.head, FurnitureWords.foot, FurnitureWords.contact, FurnitureWords.slugs,
      FurnitureWords.slugsOfWires, FurnitureWords.rights, FurnitureWords.standing,
    ].flatMap { $0.words.map(\.description) }
    + [
      FurnitureWords.releaseNames, FurnitureWords.detail, FurnitureWords.capitalSlugs, FurnitureWords.advisories,
      FurnitureWords.credits, FurnitureWords.contributed,
    ].flatMap(\.self)
    + [FurnitureWords.days, FurnitureWords.kickers, FurnitureWords.ends, FurnitureWords.more, FurnitureWords.desks]
    .flatMap { $0.sorted() }

  @Test("a line of what stands around the words of a release or a wire story", arguments: furnitureLines)
  func furniture(_ words: String) {
    // Nothing but the layout asks for them.
    expectLinear { length in
      for line in ["\(words) 412\n", "\(words.uppercased()): Ann Hale\n\n", "(\(words) a)\n", "-\(words)-\n"] {
        let text = "The ferry sailed.\n\n" + String(repeating: line, count: length / 4 / line.utf8.count)
        _ = try? Document(path: "seeds/x.txt", bytes: Array(text.utf8))
      }
    }
  }

  @Test("A look back from each word to the first would be told")
  func planted() throws {
    let growth = try Growth { length in
      let document = try Document(id: "x", text: String(repeating: "a ", count: length / 2), published: nil)
      let tokens = Tokens(document, Vocabulary())
      var found = 0
      for index in 0..<tokens.count {
        var before = index
        while before > 0 {
          before -= 1
          if tokens[before].kind == .number { found += 1 }
        }
      }
      #expect(found == 0)
    }
    #expect(!growth.isLinear)
  }

  private func expectLinear(_ work: (Int) -> Void, sourceLocation: SourceLocation = #_sourceLocation) {
    let growth = Growth(of: work)
    #expect(growth.isLinear, "\(growth)", sourceLocation: sourceLocation)
  }
}
