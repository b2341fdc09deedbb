/// The text of a Word file (.docx), as Markdown: paragraphs, headings, lists, tables, and its notes at the end.
///
/// What is deleted with changes tracked is left out, as are comments, headers and fields' instructions.
struct WordFile {
  private let scanner: TagScanner
  private let styles: [String: String]
  private var writer: MarkdownWriter

  static func markdown(_ file: [UInt8], limit: Int) throws(FormatFault) -> [UInt8] {
    let archive = try Archive(file, limit: limit)
    guard let body = try archive.file("word/document.xml") else {
      throw FormatFault("this is no Word file: its archive holds no word/document.xml")
    }
    let styles = styles(try archive.file("word/styles.xml") ?? [])
    var writer = MarkdownWriter()
    for part in [body, try archive.file("word/footnotes.xml"), try archive.file("word/endnotes.xml")] {
      guard let part else { continue }
      var word = WordFile(scanner: TagScanner(part), styles: styles, writer: writer)
      word.read()
      writer = word.writer
    }
    return writer.bytes
  }

  /// The names of the styles, in lower case, by their ids: "heading 1", whatever the language of Word was.
  private static func styles(_ bytes: [UInt8]) -> [String: String] {
    let scanner = TagScanner(bytes)
    var styles: [String: String] = [:]
    var id: String?
    for case .tag(let tag) in scanner.pieces where !tag.closes {
      if tag.name == "style" { id = scanner.value("styleid", of: tag) }
      if tag.name == "name", let style = id {
        styles[style] = scanner.value("val", of: tag)?.lowercased()
        id = nil
      }
    }
    return styles
  }

  /// What stands in a file, and not in its text.
  private static let passed: Set<String> = ["fallback", "del", "movefrom", "instrtext"]

  private mutating func read() {
    var passed: [String] = []
    var isWords = false
    var isProperty = false
    for piece in scanner.pieces {
      switch piece {
      case .text(let range):
        if isWords, passed.isEmpty {
          writer.text(CharacterReferences.resolved(scanner.bytes[range.start..<range.end]))
        }
      case .script: break
      case .tag(let tag):
        // "pPrChange" holds what a paragraph was before a change that is tracked.
        let isOld = tag.name.hasSuffix("prchange")
        if isOld || !isProperty && WordFile.passed.contains(tag.name), !tag.isEmpty {
          if !tag.closes { passed.append(tag.name) } else if passed.last == tag.name { passed.removeLast() }
        }
        guard passed.isEmpty else { break }
        if tag.name == "ppr" || tag.name == "rpr" || tag.name == "trpr" {
          isProperty = !tag.closes && !tag.isEmpty
        } else if tag.name == "t" {
          isWords = !tag.closes && !tag.isEmpty
        } else if isProperty {
          if !tag.closes { readProperty(tag) }
        } else {
          read(tag)
        }
      }
    }
    writer.endTable()
    writer.close()
  }

  private mutating func read(_ tag: TagScanner.Tag) {
    switch tag.name {
    case "p": writer.begin()
    case "tab": writer.space()
    case "br", "cr": writer.lineBreak()
    case "nobreakhyphen": writer.text(Array("-".utf8))
    case "tbl": if tag.closes { writer.endTable() } else { writer.beginTable() }
    case "tr": if !tag.closes { writer.beginRow() }
    case "tc": if tag.closes { writer.endCell() } else { writer.beginCell() }
    default: break
    }
  }

  /// What kind of paragraph it is.
  private mutating func readProperty(_ tag: TagScanner.Tag) {
    switch tag.name {
    case "pstyle":
      let id = scanner.value("val", of: tag) ?? ""
      let name = styles[id] ?? id.lowercased()
      if name == "title" {
        writer.begin(.heading(1))
      } else if name.hasPrefix("heading"), let level = Int(name.drop { !$0.isNumber }) {
        writer.begin(.heading(level))
      } else if name.contains("quote") {
        writer.begin(.quote)
      }
    case "ilvl":
      writer.begin(
        .item(depth: scanner.value("val", of: tag).flatMap { Int($0) }.map { max(0, $0) } ?? 0, isNumbered: false))
    default: break
    }
  }
}
