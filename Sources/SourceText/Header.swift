/// What stands before the body of a document: its dates, its title and where it is from.
///
/// Either an inline `date 2024-01-06` at the very start, or a front matter of flat `key: value` lines between two
/// lines of `---`.
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
  /// UTF-8 offset where the body begins.
  package var end: Int = 0

  package init(published: Day? = nil) { self.published = published }

  static let keys = [
    "date", "updated", "corrected", "title", "standfirst", "author", "source", "genre", "embargo", "dates",
  ]

  init(path: String, _ bytes: [UInt8]) throws(DocumentError) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    end = start
    if let fence = Header.line(bytes, start), fence.isFence(bytes) {
      try readFrontMatter(path, bytes, after: fence)
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

  private mutating func readFrontMatter(_ path: String, _ bytes: [UInt8], after fence: Line) throws(DocumentError) {
    var number = 1
    var seen: [String: (line: Line, number: Int)] = [:]
    var next = fence.next
    while let line = Header.line(bytes, next) {
      number += 1
      next = line.next
      if line.isFence(bytes) {
        end = line.next
        try checkDays(path, seen)
        return
      }
      let text = bytes.text(TextRange(line.start, line.end))
      if text.allSatisfy(\.isWhitespace) { continue }
      try readEntry(path, bytes, line, number, &seen)
    }
    throw DocumentError(
      path: path, offset: fence.start, line: 1, message: "the header has no end; expected a second line of ---")
  }

  private mutating func readEntry(
    _ path: String, _ bytes: [UInt8], _ line: Line, _ number: Int, _ seen: inout [String: (line: Line, number: Int)]
  ) throws(DocumentError) {
    func fail(_ message: String) -> DocumentError {
      DocumentError(path: path, offset: line.start, line: number, message: message)
    }
    guard let colon = bytes[line.start..<line.end].firstIndex(of: UInt8(ascii: ":")) else {
      throw fail("the header has a line that is no entry; expected key: value")
    }
    let key = bytes.text(TextRange(line.start, colon))
    guard Header.keys.contains(key) else {
      throw fail("the header has no key “\(key)”; expected one of \(Header.keys.joined(separator: ", "))")
    }
    guard seen.updateValue((line, number), forKey: key) == nil else {
      throw fail("the header has \(key) twice; expected it once")
    }
    let place = Header.value(bytes, from: colon + 1, to: line.end)
    let text = bytes.text(place)
    func day() throws(DocumentError) -> Day {
      guard let day = Day(iso: text) else {
        throw fail("the header’s \(key) is “\(text)”; expected a day such as 2026-03-03")
      }
      return day
    }
    switch key {
    case "date": published = try day()
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
    case "author": author = text
    case "source": source = text
    default: genre = text
    }
  }

  /// Nothing is updated or corrected before it is published: one of the two days was mistyped.
  private func checkDays(_ path: String, _ seen: [String: (line: Line, number: Int)]) throws(DocumentError) {
    guard let published else { return }
    for (key, day) in [("updated", updated), ("corrected", corrected)] {
      guard let day, day < published, let place = seen[key] else { continue }
      throw DocumentError(
        path: path, offset: place.line.start, line: place.number,
        message: "the header’s \(key) is \(day), before its date, \(published); expected that day or a later one")
    }
  }

  /// The place of a value: without the white space around it and without a pair of quotes that holds all of it.
  private static func value(_ bytes: [UInt8], from start: Int, to end: Int) -> TextRange {
    var (from, to) = (start, end)
    while from < to, bytes[from] <= 0x20 { from += 1 }
    while to > from, bytes[to - 1] <= 0x20 { to -= 1 }
    if to - from >= 2, bytes[from] == bytes[to - 1], bytes[from] == 0x22 || bytes[from] == 0x27 {
      (from, to) = (from + 1, to - 1)
    }
    return TextRange(from, to)
  }

  private struct Line {
    var start: Int
    var end: Int
    var next: Int

    func isFence(_ bytes: [UInt8]) -> Bool {
      var stop = end
      while stop > start, bytes[stop - 1] == 0x20 || bytes[stop - 1] == 0x09 { stop -= 1 }
      return stop - start == 3 && bytes[start..<stop].allSatisfy { $0 == UInt8(ascii: "-") }
    }
  }

  private static func line(_ bytes: [UInt8], _ start: Int) -> Line? {
    guard start < bytes.count else { return nil }
    var at = start
    while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    var next = min(at + 1, bytes.count)
    if at + 1 < bytes.count, bytes[at] == 0x0D, bytes[at + 1] == 0x0A { next = at + 2 }
    return Line(start: start, end: at, next: next)
  }
}
