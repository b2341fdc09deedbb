/// The article of a web page, as Markdown: its headline, its text, its tables, and the day that the page says it was
/// published on.
///
/// Scripts, styles, navigation, forms and what is hidden are left out; so is what stands around an `article` or a `main`
/// that holds most of the page's words.
struct WebPage {
  private let scanner: TagScanner
  private var writer = MarkdownWriter()
  /// For each opening tag, by its number among the pieces, the number of the tag that closes it.
  private var closers: [Int: Int] = [:]
  private var title: [UInt8] = []
  private var headline: [UInt8]?
  private var days: [Day?] = [nil, nil, nil]
  private var lists: [Bool] = []
  private var articles: [TextRange] = []
  private var mains: [TextRange] = []
  /// Where the text of an article began, by the number of the tag that ends it.
  private var spans: [Int: Int] = [:]
  /// How many columns the cell takes that is open.
  private var columns = 1

  /// What of a page is no article.
  private static let passed: Set<String> = [
    "nav", "footer", "button", "select", "noscript", "template", "svg", "iframe", "dialog", "menu", "object",
    "audio", "video", "canvas", "style", "script", "title",
  ]
  private static let passedRoles: Set<String> = ["navigation", "search", "contentinfo", "complementary"]
  private static let blocks: Set<String> = [
    "p", "div", "section", "figure", "figcaption", "header", "address", "aside", "dl", "dt", "dd", "details", "summary",
    "center", "hr", "body", "caption", "fieldset",
  ]

  /// - Complexity: linear in the page.
  init(_ bytes: [UInt8]) {
    scanner = TagScanner(bytes, isPage: true)
    match()
    read()
  }

  /// The bytes of a page in UTF-8: by its mark, else as it is UTF-8, else by what its `meta` says.
  static func decoded(_ file: [UInt8]) throws(FormatFault) -> [UInt8] {
    if let isBigEndian = UTF16Text.isBigEndian(file) { return try UTF16Text.decoded(file, isBigEndian: isBigEndian) }
    if UTF8Check.isValid(file) { return file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.dropFirst(3)) : file }
    let head = String(decoding: file.prefix(2_000).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
    guard
      ["windows-1252", "iso-8859-1", "latin1", "cp1252"].contains(where: {
        head.contains("charset=\($0)") || head.contains("charset=\"\($0)")
      })
    else { throw .noText }
    return WindowsText.decoded(file)
  }

  /// The text of the page as Markdown.
  var text: [UInt8] {
    let longest = (articles.max { $0.length < $1.length }, mains.max { $0.length < $1.length })
    let whole = TextRange(0, writer.bytes.count)
    let chosen = [longest.0, longest.1].compactMap(\.self).first { $0.length * 5 >= whole.length * 2 } ?? whole
    return Array(writer.bytes[chosen.start..<chosen.end].drop { $0 == 0x0A })
  }

  /// The page as Markdown, with its day and, where no heading tells it, its title in front.
  var markdown: [UInt8] {
    let text = text
    var head: [UInt8] = []
    if let day = days.compactMap(\.self).first { head += Array("date: \(day)\n".utf8) }
    let hasHeadline = text.starts(with: Array("# ".utf8)) || text.first("\n# ", in: TextRange(0, text.count)) != nil
    if !hasHeadline {
      // A heading that stands outside of the article may be the site's name: then the title has it at its end.
      let (title, headline) = (WebPage.words(title), WebPage.words(headline ?? []))
      let words = headline.isEmpty || !title.isEmpty && !title.starts(with: headline) ? title : headline
      if !words.isEmpty { head += Array("title: ".utf8) + words + [0x0A] }
    }
    return (head.isEmpty ? [] : Array("---\n".utf8) + head + Array("---\n\n".utf8)) + text
  }

  private static func words(_ text: [UInt8]) -> [UInt8] {
    [UInt8](text.split { $0 <= 0x20 }.joined(separator: [0x20]))
  }

  private mutating func match() {
    var open: [String: [Int]] = [:]
    for (number, piece) in scanner.pieces.enumerated() {
      guard case .tag(let tag) = piece else { continue }
      if tag.closes {
        if let opener = open[tag.name]?.popLast() { closers[opener] = number }
      } else if !tag.isEmpty {
        open[tag.name, default: []].append(number)
      }
    }
  }

  private mutating func read() {
    var number = 0
    while number < scanner.pieces.count {
      switch scanner.pieces[number] {
      case .text(let range): writer.text(CharacterReferences.resolved(scanner.bytes[range.start..<range.end]))
      case .script(let range): readScript(range)
      case .tag(let tag):
        if tag.name == "title", !tag.closes, title.isEmpty { title = words(after: number) }
        if !tag.closes, isPassed(tag), let closer = closers[number] {
          for piece in scanner.pieces[number..<closer] { if case .script(let range) = piece { readScript(range) } }
          number = closer
        } else {
          read(tag, number)
        }
      }
      number += 1
    }
    writer.endTable()
    writer.close()
  }

  private func isPassed(_ tag: TagScanner.Tag) -> Bool {
    if WebPage.passed.contains(tag.name) { return true }
    guard !tag.attributes.isEmpty else { return false }
    if let role = scanner.value("role", of: tag), WebPage.passedRoles.contains(role.lowercased()) { return true }
    if scanner.value("hidden", of: tag) != nil || scanner.value("aria-hidden", of: tag) == "true" { return true }
    let style = scanner.value("style", of: tag)?.lowercased().filter { $0 != " " }
    return style?.contains("display:none") == true
  }

  private mutating func read(_ tag: TagScanner.Tag, _ number: Int) {
    switch tag.name {
    case "meta": readMeta(tag)
    case "time" where !tag.closes: note(scanner.value("datetime", of: tag), rank: 2)
    case "article", "main":
      writer.begin()
      if tag.closes { break }
      // Where it ends is known when its end is reached.
      if let closer = closers[number] { spans[closer] = writer.bytes.count }
    case "br": writer.lineBreak()
    case "h1", "h2", "h3", "h4", "h5", "h6":
      if tag.closes { return writer.begin() }
      if tag.name == "h1", headline == nil { headline = words(after: number) }
      writer.begin(.heading(Int(tag.name.utf8.last ?? 0x31) - 0x30))
    case "ul", "ol":
      writer.begin()
      if tag.closes { _ = lists.popLast() } else { lists.append(tag.name == "ol") }
    case "li":
      writer.begin(tag.closes ? .paragraph : .item(depth: max(0, lists.count - 1), isNumbered: lists.last ?? false))
    case "blockquote": writer.begin(tag.closes ? .paragraph : .quote)
    case "pre":
      writer.begin()
      writer.keepsLines = !tag.closes
    case "code" where writer.keepsLines: writer.begin(tag.closes ? .paragraph : .code)
    case "table": if tag.closes { writer.endTable() } else { writer.beginTable() }
    case "tr": if !tag.closes { writer.beginRow() }
    case "td", "th":
      if tag.closes {
        writer.endCell(columns: columns)
      } else {
        columns = scanner.value("colspan", of: tag).flatMap { Int($0) } ?? 1
        writer.beginCell()
      }
    default: if WebPage.blocks.contains(tag.name) { writer.begin() }
    }
    if tag.closes, let start = spans[number] {
      let span = TextRange(start, writer.bytes.count)
      if tag.name == "main" { mains.append(span) } else { articles.append(span) }
    }
  }

  /// The words up to the tag that closes an element.
  private func words(after number: Int) -> [UInt8] {
    let end = closers[number] ?? min(number + 2, scanner.pieces.count)
    return scanner.pieces[number..<min(end, number + 200)].reduce(into: []) { words, piece in
      if case .text(let range) = piece {
        words += CharacterReferences.resolved(scanner.bytes[range.start..<range.end])
      }
    }
  }

  private mutating func readMeta(_ tag: TagScanner.Tag) {
    let names = ["property", "name", "itemprop"].compactMap { scanner.value($0, of: tag)?.lowercased() }
    guard names.contains(where: { WebPage.dayNames.contains($0) }) else { return }
    note(scanner.value("content", of: tag), rank: 0)
  }

  /// What pages call the day of publication.
  private static let dayNames: Set<String> = [
    "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "dc.date",
    "dc.date.issued", "dcterms.date", "dcterms.issued", "parsely-pub-date", "sailthru.date", "article.published",
  ]

  private mutating func note(_ text: String?, rank: Int) {
    guard days[rank] == nil, let text, let day = Day(iso: text.filter { $0 != "\n" }) else { return }
    days[rank] = day
  }

  /// `"datePublished": "2026-03-03T06:00:00Z"` in what a page tells to search engines.
  private mutating func readScript(_ range: TextRange) {
    guard days[1] == nil, let key = scanner.bytes.first("\"datepublished\"", in: range) else { return }
    let rest = scanner.bytes[(key + 15)..<range.end].prefix(60).drop { $0 <= 0x20 || $0 == 0x3A || $0 == 0x22 }
    note(String(decoding: rest.prefix { $0 != 0x22 }, as: UTF8.self), rank: 1)
  }
}
