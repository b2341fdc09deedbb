/// The text of an OpenDocument file (.odt), as Markdown: paragraphs, headings, lists, tables, notes where they are called.
struct OpenDocumentFile {
  private let scanner: TagScanner
  private var writer = MarkdownWriter()
  private var lists = 0
  private var columns = 1

  static func markdown(_ file: [UInt8], limit: Int) throws(FormatFault) -> [UInt8] {
    let archive = try Archive(file, limit: limit)
    guard let content = try archive.file("content.xml") else {
      throw FormatFault("this is no OpenDocument text: its archive holds no content.xml")
    }
    var text = OpenDocumentFile(scanner: TagScanner(content))
    text.read()
    return text.writer.bytes
  }

  private init(scanner: TagScanner) { self.scanner = scanner }

  /// What stands in a file, and not in its text.
  private static let passed: Set<String> = [
    "tracked-changes", "annotation", "automatic-styles", "font-face-decls", "scripts", "note-citation", "forms",
    "sequence-decls",
  ]

  private mutating func read() {
    // Notes stand where they are called; they are read at the end.
    var notes: [Range<Int>] = []
    read(scanner.pieces.indices, notes: &notes)
    for note in notes {
      var within: [Range<Int>] = []
      read(note, notes: &within)
    }
  }

  private mutating func read(_ pieces: Range<Int>, notes: inout [Range<Int>]) {
    var passed: [String] = []
    var paragraphs = 0
    var note: Int?
    for number in pieces {
      switch scanner.pieces[number] {
      case .text(let range):
        if paragraphs > 0, passed.isEmpty, note == nil {
          writer.text(CharacterReferences.resolved(scanner.bytes[range.start..<range.end]))
        }
      case .script: break
      case .tag(let tag):
        if OpenDocumentFile.passed.contains(tag.name), !tag.isEmpty {
          if !tag.closes { passed.append(tag.name) } else if passed.last == tag.name { passed.removeLast() }
        }
        if tag.name == "note-body", note == nil, !tag.closes, !tag.isEmpty {
          note = number + 1
        } else if tag.name == "note-body", tag.closes, let start = note {
          notes.append(start..<number)
          note = nil
        }
        guard passed.isEmpty, note == nil else { break }
        if tag.name == "p" || tag.name == "h" {
          paragraphs = max(0, paragraphs + (tag.closes ? -1 : tag.isEmpty ? 0 : 1))
        }
        read(tag)
      }
    }
    // A note without an end is read all the same.
    if let note { notes.append(note..<pieces.upperBound) }
    writer.endTable()
    writer.close()
  }

  private mutating func read(_ tag: TagScanner.Tag) {
    switch tag.name {
    case "h":
      let level = scanner.value("outline-level", of: tag).flatMap { Int($0) } ?? 1
      writer.begin(tag.closes ? .paragraph : .heading(level))
    case "p":
      let isTitle = !tag.closes && scanner.value("style-name", of: tag) == "Title"
      writer.begin(
        tag.closes
          ? .paragraph
          : isTitle ? .heading(1) : lists > 0 ? .item(depth: lists - 1, isNumbered: false) : .paragraph)
    case "list" where !tag.isEmpty: lists = max(0, lists + (tag.closes ? -1 : 1))
    case "s", "tab": writer.space()
    case "line-break": writer.lineBreak()
    case "table" where !tag.isEmpty: if tag.closes { writer.endTable() } else { writer.beginTable() }
    case "table-row": if !tag.closes { writer.beginRow() }
    case "table-cell":
      if tag.closes {
        writer.endCell(columns: columns)
      } else {
        columns = scanner.value("number-columns-spanned", of: tag).flatMap { Int($0) } ?? 1
        writer.beginCell()
        if tag.isEmpty { writer.endCell() }
      }
    default: break
    }
  }
}
