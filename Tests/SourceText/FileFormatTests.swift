import Foundation
import Testing

@testable import SourceText

@Suite("File formats")
struct FileFormatTests {
  private func document(_ path: String, _ file: [UInt8], limit: Int = 1_000_000) throws(DocumentError) -> Document {
    try Document(path: path, file: file, limit: limit)
  }

  private func message(_ path: String, _ file: [UInt8], limit: Int = 1_000_000) -> String {
    do {
      _ = try document(path, file, limit: limit)
      return "no error"
    } catch {
      return error.message
    }
  }

  private func text(_ document: Document) -> String { String(decoding: document.bytes, as: UTF8.self) }

  // MARK: Encodings

  @Test("UTF-16 with a mark is read in both orders")
  func utf16() throws {
    let words = "date 2026-03-03 The “ferry” carried 412 people 🚢."
    for isBigEndian in [true, false] {
      let file = ("\u{FEFF}" + words).utf16.flatMap { unit -> [UInt8] in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return isBigEndian ? [high, low] : [low, high]
      }
      let read = try document("seeds/a.txt", file)
      #expect(text(read) == words)
      #expect(read.published == Day(2026, 3, 3))
      #expect(read.fileBytes == file)
      #expect(message("seeds/a.txt", file.dropLast()).contains("the rest is none"))
    }
  }

  @Test("A file that says what it is is called so", arguments: foreignFiles)
  func foreign(_ path: String, _ file: [UInt8], _ expected: String) {
    #expect(message(path, file).contains(expected))
  }

  static let foreignFiles: [(String, [UInt8], String)] = [
    ("a.txt", Array("%PDF-1.7 ".utf8) + [0xA1], "this is a PDF; install poppler-utils"),
    ("a.docx", Array("%PDF-1.7".utf8), "this is a PDF"),
    ("a.txt", Array("{\\rtf1 The ferry}".utf8), "RTF"),
    ("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 1, 2], "before 2007"),
    ("a.docx", Array("The ferry.".utf8), "it is no ZIP archive"),
    ("a.txt", [0x50, 0x4B, 3, 4, 0xA1], "must be called .docx"),
    ("a.txt", [0x89, 0x50, 0x4E, 0x47], "picture (PNG)"),
    ("a.txt", Array("\n<!DOCTYPE HTML><p>The ferry".utf8), "call it .html"),
    ("a.txt", Array("The ferry sails.".utf8).flatMap { [$0, 0] }, "UTF-16 without its mark"),
    (
      "a.txt", Array("The ferry, ".utf8) + [0x93] + Array("old".utf8) + [0x94] + Array(", sails.".utf8),
      "this looks like Windows-1252: byte 0x93 would be “ there"
    ),
    ("a.txt", Array("The ferry to Mal".utf8) + [0xF6] + Array(" sails.".utf8), "Windows-1252 or Latin-1"),
    ("a.html", Array("<p>The ferry to Mal".utf8) + [0xF6] + Array(" sails.".utf8), "Windows-1252 or Latin-1"),
  ]

  // MARK: Web pages

  @Test("A web page is its article: title, day, text, tables; no scripts, navigation, style, nothing hidden")
  func page() throws {
    let html = """
      <!DOCTYPE html><html><head><title>Ferry | The Post</title><meta property="article:published_time" content="2026-03-03T06:00Z">
      <style>p{margin:99px}</style><script>var x = "<p>77 boats</p>";</script></head><body><nav><a href="/">Home 24</a></nav>
      <main><article><h1>Ferry cut to 412&nbsp;places</h1><p class=lead>It carried 412 people &amp; 30 cars*.<p>&#8220;It
      leaks,&rdquo; Ann Hale said.<br>So it does.<table><tr><th>Route<th>People<tr><td>North<td>120</table><p hidden>Secret 99</p>
      <ul><li>One boat<li>Two boats</ul></article></main><footer>Call 555-1234</footer></body></html>
      """
    let read = try document("seeds/a.html", Array(html.utf8))
    #expect(read.published == Day(2026, 3, 3))
    #expect(read.header.title.map(read.text) == "Ferry cut to 412\u{A0}places")
    #expect(
      text(read) == """
        ---
        date: 2026-03-03
        ---

        # Ferry cut to 412\u{A0}places

        It carried 412 people & 30 cars\\*.

        “It leaks,” Ann Hale said.
        So it does.

        | Route | People |
        | --- | --- |
        | North | 120 |

        - One boat

        - Two boats

        """)
    for absent in ["77", "24", "555", "99"] { #expect(!text(read).contains(absent)) }
  }

  @Test("A web page without an end hides nothing")
  func openPage() throws {
    for html in [
      "<nav><p>The ferry sails.", "<p>The ferry <!-- sails.", "<p class=\"a>The ferry sails.",
      "<script>x</script>The ferry sails.",
    ] {
      #expect(text(try document("a.html", Array(html.utf8))).contains("ferry"))
    }
  }

  @Test("A page that a form holds whole is read")
  func formPage() throws {
    let html = "<body><form id=\"aspnetForm\"><h1>Ferry cut</h1><p>It carried 412.</p><select><option>9</select></form>"
    #expect(text(try document("a.html", Array(html.utf8))) == "# Ferry cut\n\nIt carried 412.\n")
  }

  @Test("A table is drawn where its cells fill it, and no larger than what is in it")
  func tables() throws {
    let wide =
      "<table><tr><td colspan=100>Routes<tr><td>North<td>120<tr><td>[South]: a/b<td>92</table><p>[Update]: 5:15"
    #expect(
      text(try document("a.html", Array(wide.utf8))) == """
        | Routes |  |
        | --- | --- |
        | North | 120 |
        | [South]: a/b | 92 |

        \\[Update]: 5:15

        """)
    let row = String(repeating: "<td>x", count: 190)
    let ragged = "<table><tr>" + row + String(repeating: "<tr><td>y<td colspan=99>z", count: 2_000) + "</table>"
    #expect(text(try document("a.html", Array(ragged.utf8))).utf8.count < 2 * ragged.utf8.count)
    let stars = "<p>" + String(repeating: "*", count: 60_000)
    #expect(message("a.html", Array(stars.utf8), limit: 100_000).contains("are packed in this file"))
  }

  @Test("A page in Windows-1252 that says so is read")
  func windowsPage() throws {
    let html = Array("<meta charset=\"windows-1252\"><p>The ".utf8) + [0x93] + Array("ferry".utf8) + [0x94]
    #expect(text(try document("a.html", html)).contains("The “ferry”"))
  }

  // MARK: Word processors

  @Test("A deflated Word file is read")
  func deflated() throws {
    let file = try #require(Data(base64Encoded: Self.deflatedFile))
    #expect(
      text(try document("a.docx", Array(file)))
        == "The ferry carried 412 people & 30 cars. The ferry carried 412 people.\n")
  }

  @Test("A Word file is read as Markdown: headings by their styles, lists, tables, no deletions, notes at the end")
  func word() throws {
    let body = """
      <w:p><w:r><w:t>date 2026-03-03</w:t></w:r></w:p>
      <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>Ferry cut</w:t></w:r></w:p>
      <w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t>It rained.</w:t></w:r></w:p>
      <w:p><w:r><w:t xml:space="preserve">It </w:t></w:r><w:del><w:r><w:delText>sank</w:delText></w:r></w:del><w:ins><w:r><w:t>sailed</w:t>\
      </w:r></w:ins><w:r><w:tab/><w:t>with 3 *boats*.</w:t></w:r></w:p>
      <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>A point</w:t></w:r></w:p>
      <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Route</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>People</w:t></w:r></w:p></w:tc></w:tr>
      <w:tr><w:tc><w:p><w:r><w:t>North</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>120</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
      """
    let styles = "<w:styles><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"
    let notes = "<w:footnotes><w:footnote><w:p><w:r><w:t>By the office.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    let file = StoredArchive([
      ("word/document.xml", "<w:document><w:body>\(body)</w:body></w:document>"), ("word/styles.xml", styles),
      ("word/footnotes.xml", notes),
    ]).bytes
    let read = try document("seeds/a.docx", file)
    #expect(read.published == Day(2026, 3, 3))
    #expect(read.header.title.map(read.text) == "Ferry cut")
    #expect(
      text(read) == """
        date 2026-03-03

        # Ferry cut

        It rained.

        It sailed with 3 \\*boats\\*.

        - A point

        | Route | People |
        | --- | --- |
        | North | 120 |

        By the office.

        """)
    #expect(read.text(read.body).contains("with 3 *boats*."))
  }

  @Test("An OpenDocument text is read")
  func openDocument() throws {
    let content = """
      <office:text><text:h text:outline-level="1">Ferry cut</text:h><text:p>It carried<text:s/>412 people<text:note><text:note-citation>1\
      </text:note-citation><text:note-body><text:p>By the office.</text:p></text:note-body></text:note>.</text:p>\
      <text:list><text:list-item><text:p>A point</text:p></text:list-item></text:list></office:text>
      """
    let read = try document("a.odt", StoredArchive([("content.xml", content)]).bytes)
    #expect(text(read) == "# Ferry cut\n\nIt carried 412 people.\n\n- A point\n\nBy the office.\n")
  }

  @Test("A hostile archive gets one sentence")
  func hostile() throws {
    let document = "<w:document><w:p><w:r><w:t>The ferry.</w:t></w:r></w:p></w:document>"
    let archive = StoredArchive([("word/document.xml", document)])
    #expect(message("a.docx", archive.bytes) == "no error")
    #expect(message("a.docx", StoredArchive([("x", "y")]).bytes).contains("holds no word/document.xml"))
    let file = try #require(Data(base64Encoded: Self.deflatedFile))
    #expect(message("a.docx", Array(file), limit: 100).contains("are packed in this file"))
    // No byte changed, none left out, ends the program; what is read then is what the archive says it is.
    let whole = text(try self.document("a.docx", Array(file)))
    for at in file.indices {
      var changed = Array(file)
      changed[at] ^= 0x55
      // Its names, its times and its remarks may be others; its text is the same, or there is none.
      if let read = try? self.document("a.docx", changed) { #expect(text(read) == whole, "byte \(at)") }
      #expect(message("a.docx", Array(file.prefix(at))) != "no error")
    }
    let nested = "<!DOCTYPE d [<!ENTITY a \"412\"><!ENTITY b \"&a;&a;\">]><w:p><w:r><w:t>&b; boats</w:t></w:r></w:p>"
    let read = try self.document("a.docx", StoredArchive([("word/document.xml", nested)]).bytes)
    #expect(text(read) == "&b; boats\n")
  }

  /// What Python’s `zipfile` made of a Word file of one paragraph.
  static let deflatedFile =
    "UEsDBBQAAAAIAAAAY1zHHxaWkgAAANsAAAARAAAAd29yZC9kb2N1bWVudC54bWx9zzsOwjAMBuCrWB0Ym1IQQyg9BRcIifuQ6sRy"
    + "UoXenqYMbCyfZf2WLXdZu2BXQp/gTYuPOj+qKSXWSkU7IZlYB0a/Z0MQMmlvZVQ5iGMJFmOc/UiLapvmpsjMvuq7rF/BbaVyQQqp"
    + "f04IA4psYI3IjA6u5xYYAy8IJ0N8h0tTsljDv9m6U2VdUQ758HtS/d7pP1BLAQIUAxQAAAAIAAAAY1zHHxaWkgAAANsAAAARAAAA"
    + "AAAAAAAAAACAAQAAAAB3b3JkL2RvY3VtZW50LnhtbFBLBQYAAAAAAQABAD8AAADBAAAAAAA="
}

/// A ZIP archive whose files are stored as they are.
struct StoredArchive {
  private(set) var bytes: [UInt8] = []

  init(_ files: [(path: String, text: String)]) {
    func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) } }
    var directory: [UInt8] = []
    for file in files {
      let (name, text) = (Array(file.path.utf8), Array(file.text.utf8))
      let sizes =
        little(Int(Archive.checksum(text)), 4) + little(text.count, 4) + little(text.count, 4) + little(name.count, 2)
      directory +=
        little(0x0201_4B50, 4) + little(20, 2) + little(20, 2) + little(0, 8) + sizes + little(0, 12)
        + little(bytes.count, 4) + name
      bytes += little(0x0403_4B50, 4) + little(20, 2) + little(0, 8) + sizes + little(0, 2) + name + text
    }
    let end =
      little(0x0605_4B50, 4) + little(0, 4) + little(files.count, 2) + little(files.count, 2)
      + little(directory.count, 4)
      + little(bytes.count, 4) + little(0, 2)
    bytes += directory + end
  }
}
