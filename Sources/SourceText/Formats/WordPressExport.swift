/// The posts of a WordPress export (WXR): a feed in XML that holds the text of every post, page and menu of a site.
package struct WordPressExport {
  /// What one `item` of it says.
  package struct Post: Sendable {
    /// Its name in the address of its page; empty for a draft without one.
    package var name = ""
    package var title = ""
    package var author = ""
    package var published: Day?
    package var updated: Day?
    var kind = "post"
    var status = ""
    /// Its text as Markdown.
    var text: [UInt8] = []

    /// Whether it is a text that somebody publishes, or is going to.
    var isText: Bool {
      ["post", "page"].contains(kind) && !["trash", "auto-draft", "inherit"].contains(status)
        && text.contains { $0 > 0x20 }
    }

    /// The post as a Markdown document with a front matter.
    package var document: [UInt8] {
      var head = published.map { "date: \($0)\n" } ?? ""
      if let updated, published.map({ updated > $0 }) ?? true { head += "updated: \(updated)\n" }
      for (key, value) in [("title", title), ("author", author)] {
        let words = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !words.isEmpty { head += "\(key): \(words)\n" }
      }
      return Array("---\n\(head)---\n\n".utf8) + text
    }
  }

  package private(set) var posts: [Post] = []
  /// How many items are no text: attachments, menus, what lies in the trash.
  package private(set) var others = 0

  /// Whether a file says of itself that it is one.
  package static func isOne(_ bytes: [UInt8]) -> Bool {
    // Of every document it is asked: nearly all have begun with a letter.
    guard bytes.prefix(1_000).first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "<") else { return false }
    let head = TextRange(0, min(bytes.count, 8_000))
    return bytes.first("<rss", in: head) != nil && bytes.first("wordpress.org/export/", in: head) != nil
  }

  /// - Complexity: linear in the bytes.
  package init(_ bytes: [UInt8]) {
    var post: Post?
    var element = ""
    var value: [UInt8] = []
    var at = 0
    var hasEndlessSection = false
    while at < bytes.count {
      if bytes[at] != UInt8(ascii: "<") {
        let end = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        if !element.isEmpty { value += CharacterReferences.resolved(bytes[at..<end]) }
        at = end
      } else if !hasEndlessSection, bytes.stands("<![cdata[", at: at, upTo: bytes.count) {
        guard let end = bytes.first("]]>", in: TextRange(at + 9, bytes.count)) else {
          hasEndlessSection = true
          continue
        }
        value += bytes[(at + 9)..<end]
        at = end + 3
      } else {
        let end = bytes[at...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
        let name = bytes.text(TextRange(at + 1, end)).prefix { !$0.isWhitespace }
        at = end + 1
        if name == "item" {
          post = Post()
        } else if name == "/item", let ended = post {
          if ended.isText { posts.append(ended) } else { others += 1 }
          post = nil
        } else if name == "/\(element)", !element.isEmpty {
          post?.take(element, value)
          (element, value) = ("", [])
        } else if element.isEmpty, post != nil, Post.elements.contains(String(name)) {
          (element, value) = (String(name), [])
        }
      }
    }
  }
}

extension WordPressExport.Post {
  fileprivate static let elements: Set<String> = [
    "title", "dc:creator", "content:encoded", "wp:post_name", "wp:post_date", "wp:post_modified", "wp:post_type",
    "wp:status",
  ]

  fileprivate mutating func take(_ element: String, _ value: [UInt8]) {
    let text = String(decoding: value, as: UTF8.self)
    switch element {
    case "title": title = text
    case "dc:creator": author = text
    case "content:encoded": self.text = WebPage(PostContent.page(value)).text
    case "wp:post_name": name = text
    // Drafts have "0000-00-00 00:00:00".
    case "wp:post_date": published = Day(iso: text)
    case "wp:post_modified": updated = Day(iso: text)
    case "wp:post_type": kind = text
    default: status = text
    }
  }
}

/// The text of a post as the editor of WordPress keeps it: HTML in which blank lines are paragraphs, with short codes.
private enum PostContent {
  private static let codes: Set<String> = [
    "caption", "gallery", "embed", "video", "audio", "playlist", "wp_caption", "youtube", "twitter", "instagram",
    "contact-form", "contact-form-7", "ad", "pullquote",
  ]

  /// The content as a page is written.
  static func page(_ content: [UInt8]) -> [UInt8] {
    let plain = withoutCodes(content)
    guard plain.first("<p", in: TextRange(0, plain.count)) == nil else { return plain }
    var page: [UInt8] = []
    for line in TextLine.all(plain, TextRange(0, plain.count)) {
      let words = line.trimmed(plain)
      // Two lines one under the other are two lines, a blank one between them makes paragraphs.
      page += words.isEmpty ? Array("<p>".utf8) : Array(plain[words.start..<words.end]) + Array("<br>".utf8)
    }
    return page
  }

  private static func withoutCodes(_ content: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    var at = 0
    while at < content.count {
      if content[at] == UInt8(ascii: "["),
        let end = content[at..<min(at + 1_000, content.count)].firstIndex(of: UInt8(ascii: "]"))
      {
        let name = content.text(TextRange(at + 1, end)).drop { $0 == "/" }.prefix { $0 != " " && $0 != "/" }
        if codes.contains(String(name)) {
          at = end + 1
          continue
        }
      }
      plain.append(content[at])
      at += 1
    }
    return plain
  }
}
