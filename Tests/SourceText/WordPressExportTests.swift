import Testing

@testable import SourceText

@Suite("WordPress exports")
struct WordPressExportTests {
  private let export = """
    <?xml version="1.0" encoding="UTF-8" ?>
    <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>Harbor News</title><wp:wxr_version>1.2</wp:wxr_version>
    <item>
      <title><![CDATA[Ferry & storm: 412 aboard]]></title>
      <dc:creator><![CDATA[Ann Hale]]></dc:creator>
      <content:encoded><![CDATA[<!-- wp:paragraph -->
    <p>The ferry carried <strong>412</strong> passengers &amp; a dog.</p>
    <!-- /wp:paragraph -->
    [gallery ids="1,2"]<p>“It leaks [sic],” Hale said.</p>]]></content:encoded>
      <wp:post_name><![CDATA[ferry-storm]]></wp:post_name>
      <wp:post_date><![CDATA[2026-03-03 09:30:00]]></wp:post_date>
      <wp:post_modified><![CDATA[2026-03-04 10:00:00]]></wp:post_modified>
      <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
      <wp:postmeta><wp:meta_value><![CDATA[<item><title>no post</title></item>]]></wp:meta_value></wp:postmeta>
    </item>
    <item><title>A draft</title><content:encoded>One line.
    Another line.

    A paragraph &lt;b&gt;of&lt;/b&gt; its own.</content:encoded>
      <wp:post_name></wp:post_name><wp:post_date>0000-00-00 00:00:00</wp:post_date>
      <wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
    <item><title>pier.jpg</title><content:encoded><![CDATA[A pier]]></content:encoded>
      <wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type></item>
    <item><title>Nothing</title><wp:post_type>post</wp:post_type></item>
    </channel></rss>
    """

  @Test("An export gives a document a post, with its day, title and author")
  func documents() throws {
    let bytes = Array(export.utf8)
    #expect(WordPressExport.isOne(bytes))
    let read = WordPressExport(bytes)
    #expect(read.posts.map(\.title) == ["Ferry & storm: 412 aboard", "A draft"])
    #expect(read.others == 2)
    let documents = read.posts.map { String(decoding: $0.document, as: UTF8.self) }
    #expect(
      documents[0] == """
        ---
        date: 2026-03-03
        updated: 2026-03-04
        title: Ferry & storm: 412 aboard
        author: Ann Hale
        ---

        The ferry carried 412 passengers & a dog.

        “It leaks [sic],” Hale said.

        """)
    let draft = try Document(path: "seeds/a.md", bytes: read.posts[1].document)
    #expect(draft.published == nil)
    #expect(draft.text(draft.body).contains("A paragraph of its own."))
    let first = try Document(path: "seeds/b.md", bytes: read.posts[0].document)
    #expect(first.header.title.map(first.text) == "Ferry & storm: 412 aboard")
  }

  @Test("An export that was broken off, or is none, ends nothing")
  func broken() {
    let bytes = Array(export.utf8)
    for end in stride(from: 0, to: bytes.count, by: 7) { _ = WordPressExport(Array(bytes[..<end])).posts.count }
    #expect(!WordPressExport.isOne(Array("<rss><channel/></rss>".utf8)))
    let many = Array(String(repeating: "<item><![CDATA[", count: 20_000).utf8)
    #expect(WordPressExport(many).posts.isEmpty)
  }

  @Test("A post of nothing but a short code is no text")
  func codesAlone() {
    let bytes = Array(export.replacing("One line.", with: "[gallery]").utf8)
    #expect(WordPressExport(bytes).posts.count == 2)
    let alone = "<item><wp:post_type>post</wp:post_type><content:encoded>[gallery ids=\"1\"]</content:encoded></item>"
    let export = WordPressExport(Array(alone.utf8))
    #expect((export.posts.count, export.others) == (0, 1))
  }

  @Test("An export among the documents is told what to do with", arguments: ["xml", "txt"])
  func told(_ ending: String) {
    let error = #expect(throws: DocumentError.self) {
      try Document(path: "seeds/export.\(ending)", file: Array(export.utf8), limit: 1_000_000)
    }
    #expect(error?.message.contains("factcheck unpack") == true)
  }
}
