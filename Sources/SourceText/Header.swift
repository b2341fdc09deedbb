/// What stands before the body of a document: its dates, its title and where it is from.
///
/// Either an inline `date 2024-01-06` at the very start, or a front matter: `key: value` lines between two lines of `---`,
/// `key = value` lines between two of `+++`, an object of JSON, or `Key: value` lines up to the first blank one, as the
/// generators of sites write it.
public struct Header: Sendable {
  /// The document creation time (TIMEX3's DCT): the day the text was published.
  package var published: Day?
  package var updated: Day?
  package var corrected: Day?
  /// Not to be shown before this day.
  package var embargo: Day?
  /// The headline's place in the document.
  package var title: TextRange?
  /// The standfirst's place in the document.
  package var standfirst: TextRange?
  package var author: String?
  package var source: String?
  package var genre: String?
  /// Whether 01/05/24 is 1 May in this document, as its desk writes it; without a word, 5 January.
  package var isDayFirst = false
  /// The keys that say nothing here.
  package var strangeKeys: [String] = []
  /// UTF-8 offset where the body begins.
  package var end: Int = 0

  package init(published: Day? = nil) { self.published = published }

  /// What each key says, and how others call it.
  private static let keys: [String: String] = [
    "date": "date", "publishdate": "date", "pubdate": "date", "published": "date", "published_at": "date",
    "date_published": "date", "updated": "updated", "lastmod": "updated", "modified": "updated",
    "last_modified_at": "updated", "updated_at": "updated", "corrected": "corrected", "embargo": "embargo",
    "title": "title", "headline": "title", "standfirst": "standfirst", "subtitle": "standfirst", "dek": "standfirst",
    "author": "author", "authors": "author", "byline": "author", "source": "source", "genre": "genre", "dates": "dates",
  ]

  init(path: String, _ bytes: [UInt8]) throws(DocumentError) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    end = start
    if let fence = Header.line(bytes, start), Header.fence(fence, bytes) != nil {
      try readFrontMatter(path, bytes, after: fence)
    } else if try readObject(path, bytes, from: start) {
      return
    } else if try readBareEntries(path, bytes, from: start) {
      return
    } else {
      readInlineDate(bytes, from: start)
    }
  }

  /// ` date 2024-01-06 The Iraqi government …`: the date is the header, the rest of the line is body.
  private mutating func readInlineDate(_ bytes: [UInt8], from start: Int) {
    var at = start
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    guard bytes[at...].starts(with: Array("date ".utf8)) else { return }
    at += 5
    let stop = min(at + 10, bytes.count)
    guard let day = Day(iso: bytes.text(TextRange(at, stop))) else { return }
    guard stop == bytes.count || bytes[stop] <= 0x20 else { return }
    published = day
    at = stop
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    end = at
  }

  private mutating func readFrontMatter(_ path: String, _ bytes: [UInt8], after fence: TextLine) throws(DocumentError) {
    let mark = Header.fence(fence, bytes)
    var number = 1
    var seen: [String: Entry] = [:]
    var next = fence.next
    while let line = Header.line(bytes, next) {
      number += 1
      next = line.next
      if Header.fence(line, bytes) == mark {
        end = line.next
        try checkDays(path, seen)
        return
      }
      // What is indented, a list or in brackets belongs to the key above; "#" opens a remark.
      guard line.start < line.end, bytes[line.start] > 0x20, !Header.goesOn.contains(bytes[line.start]) else {
        continue
      }
      try readEntry(path, bytes, line, number, mark == Header.plus ? UInt8(ascii: "=") : UInt8(ascii: ":"), &seen)
    }
    throw DocumentError(
      path: path, offset: fence.start, line: 1,
      message: "the header has no end; expected a second line of \(mark == Header.plus ? "+++" : "---")")
  }

  private mutating func readEntry(
    _ path: String, _ bytes: [UInt8], _ line: TextLine, _ number: Int, _ separator: UInt8,
    _ seen: inout [String: Entry], key named: String? = nil
  ) throws(DocumentError) {
    func fail(_ message: String) -> DocumentError {
      DocumentError(path: path, offset: line.start, line: number, message: message)
    }
    guard let colon = bytes[line.start..<line.end].firstIndex(of: separator) else {
      throw fail("the header has a line that is no entry; expected key: value")
    }
    let written = named ?? bytes.text(bytes.trimmed(TextRange(line.start, colon)))
    guard let key = Header.keys[written.lowercased()] else {
      strangeKeys.append(written)
      return
    }
    let place = Header.value(bytes, from: colon + 1, to: line.end)
    let text = bytes.text(place)
    guard seen.updateValue(Entry(line: line, number: number, text: text), forKey: written.lowercased()) == nil else {
      throw fail("the header has \(written) twice; expected it once")
    }
    // Jekyll writes "published: true"; a value may stand in the lines below.
    if text.isEmpty || key != "genre" && ["true", "false", "|", ">", "|-", ">-", "null"].contains(text) { return }
    // A text may be published on one day and listed by another; of what else has two names one would be lost.
    if let other = seen.updateValue(Entry(line: line, number: number, text: text), forKey: "the \(key)"), key != "date",
      other.text != text
    {
      throw fail("the header tells its \(key) once more, otherwise; expected it once")
    }
    func day() throws(DocumentError) -> Day {
      let told = text.prefix { $0 != "#" }
      // "2026/03/03", "Tue, 03 Mar 2026 09:30:00 +0000", "March 3, 2026": none of them can be read as two days.
      guard
        let day = Day(iso: told) ?? Day(iso: told.prefix(10).replacing("/", with: "-"))
          ?? (WrittenDay.isWhole(told) ? WrittenDay.in(told) : nil)
      else {
        throw fail("the header’s \(key) is “\(text)”; expected a day such as 2026-03-03")
      }
      return day
    }
    switch key {
    // Of two days of publication that of the key `date` counts.
    case "date": if written.lowercased() == "date" || published == nil { published = try day() }
    case "updated": updated = try day()
    case "corrected": corrected = try day()
    case "embargo": embargo = try day()
    case "title": title = place.isEmpty ? nil : place
    case "standfirst": standfirst = place.isEmpty ? nil : place
    case "dates":
      guard text == "day-first" || text == "month-first" else {
        throw fail("the header’s dates is “\(text)”; expected day-first or month-first")
      }
      isDayFirst = text == "day-first"
    case "author": author = String(text[...].trimmed(of: "[]\"'"))
    case "source": source = text
    default: genre = text
    }
  }

  /// `Title: The ferry sails` and its like in the first lines, up to a blank one, as Pelican and MultiMarkdown have it: read
  /// where each line is an entry, and one of them is a day.
  private mutating func readBareEntries(_ path: String, _ bytes: [UInt8], from start: Int) throws(DocumentError) -> Bool
  {
    guard ["md", "markdown"].contains(FileFormat.ending(path)) else { return false }
    var entries: [TextLine] = []
    var keys: Set<String> = []
    var next = start
    while let line = Header.line(bytes, next), !bytes.trimmed(TextRange(line.start, line.end)).isEmpty {
      guard entries.count < 40, bytes[line.start] > 0x20,
        let colon = bytes[line.start..<line.end].firstIndex(of: UInt8(ascii: ":")), colon + 1 < line.end,
        bytes[colon + 1] == 0x20
      else { return false }
      let key = bytes.text(TextRange(line.start, colon))
      guard key.utf8.count <= 24, key.allSatisfy({ $0.isLetter || $0.isNumber || "-_ ".contains($0) }) else {
        return false
      }
      keys.insert(Header.keys[key.lowercased()] ?? "")
      entries.append(line)
      next = line.next
    }
    guard entries.count > 1, keys.contains("date"), keys.contains("title"), next < bytes.count else { return false }
    var seen: [String: Entry] = [:]
    for (number, line) in entries.enumerated() {
      try readEntry(path, bytes, line, number + 1, UInt8(ascii: ":"), &seen)
    }
    end = next
    try checkDays(path, seen)
    return true
  }

  /// `{ "title": "The ferry sails", "date": "2026-03-03" }` before the text, an entry a line, as Hugo reads it too.
  private mutating func readObject(_ path: String, _ bytes: [UInt8], from start: Int) throws(DocumentError) -> Bool {
    guard let first = Header.line(bytes, start), bytes.text(bytes.trimmed(TextRange(first.start, first.end))) == "{"
    else {
      return false
    }
    var seen: [String: Entry] = [:]
    var header = self
    var number = 1
    var depth = 1
    var next = first.next
    while number < 1_000, let line = Header.line(bytes, next) {
      number += 1
      next = line.next
      var words = bytes.trimmed(TextRange(line.start, line.end))
      let text = bytes.text(words)
      if text == "}", depth == 1 {
        guard !seen.isEmpty else { return false }
        header.end = line.next
        self = header
        try checkDays(path, seen)
        return true
      }
      let isEntry = depth == 1 && text.hasPrefix("\"")
      if text.hasSuffix("{") || text.hasSuffix("[") { depth += 1 }
      if text.hasPrefix("}") || text.hasPrefix("]") { depth -= 1 }
      guard isEntry, let colon = bytes[words.start..<words.end].firstIndex(of: UInt8(ascii: ":")) else { continue }
      let key = bytes.trimmed(TextRange(words.start, colon))
      guard key.length > 2, bytes[key.end - 1] == 0x22 else { return false }
      if text.hasSuffix(",") { words.end -= 1 }
      let value = bytes.text(TextRange(key.start + 1, key.end - 1))
      // The line without the marks of the key: "title: …".
      try header.readEntry(
        path, bytes, TextLine(start: key.start, end: words.end, next: line.next), number, UInt8(ascii: ":"), &seen,
        key: value)
    }
    return false
  }

  /// Nothing is updated or corrected before it is published: one of the two days was mistyped.
  private func checkDays(_ path: String, _ seen: [String: Entry]) throws(DocumentError) {
    guard let published else { return }
    for (key, day) in [("updated", updated), ("corrected", corrected)] {
      guard let day, day < published, let place = seen["the \(key)"] else { continue }
      throw DocumentError(
        path: path, offset: place.line.start, line: place.number,
        message: "the header’s \(key) is \(day), before its date, \(published); expected that day or a later one")
    }
  }

  /// What an entry says, and where.
  private struct Entry {
    var line: TextLine
    var number: Int
    var text: String
  }

  /// The place of a value: without the white space around it and without a pair of quotes that holds all of it.
  private static func value(_ bytes: [UInt8], from start: Int, to end: Int) -> TextRange {
    let place = bytes.trimmed(TextRange(start, end))
    guard place.length >= 2, bytes[place.start] == bytes[place.end - 1], [0x22, 0x27].contains(bytes[place.start])
    else { return place }
    return TextRange(place.start + 1, place.end - 1)
  }

  /// The mark of which a line has three, and nothing else.
  private static func fence(_ line: TextLine, _ bytes: [UInt8]) -> UInt8? {
    guard bytes[line.start] > 0x20 else { return nil }
    let marks = bytes.trimmed(TextRange(line.start, line.end))
    guard marks.length == 3, bytes[marks.start] == UInt8(ascii: "-") || bytes[marks.start] == plus else { return nil }
    return bytes[marks.start..<marks.end].allSatisfy { $0 == bytes[marks.start] } ? bytes[marks.start] : nil
  }

  private static let plus = UInt8(ascii: "+")
  /// What opens a line that belongs to the key above, or says nothing: "- a", "] }", "# x".
  private static let goesOn: Set<UInt8> = Set("-[]{}#".utf8)

  private static func line(_ bytes: [UInt8], _ start: Int) -> TextLine? {
    TextLine(bytes, from: start, upTo: bytes.count)
  }
}

extension Header {
  /// The header with the heading that a text begins with: its headline, or the same headline once more.
  func taking(titleFrom layout: Layout, _ bytes: [UInt8]) -> Header {
    let read = layout.blocks.prefix(30).first { !layout.furniture.passes($0.range) }
    guard let first = read, first.kind == .heading(level: 1), !first.range.isEmpty else { return self }
    var start = end
    layout.forEachRun(in: TextRange(end, first.range.start)) { run, _ in
      if !bytes.trimmed(run).isEmpty { start = .max }
    }
    guard start == end, bytes.trimmed(TextRange(first.range.end, bytes.count)).length > 0 else { return self }
    func words(_ range: TextRange) -> [Substring] {
      layout.text(range) { bytes.text($0) }.lowercased().split { !$0.isLetter && !$0.isNumber }
    }
    guard title.map({ words($0) == words(first.range) }) ?? true else { return self }
    var header = self
    header.title = title ?? first.range
    header.end = first.range.end
    return header
  }
}
