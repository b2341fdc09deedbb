/// Reads the blocks of a Markdown text: headings, paragraphs, lists, quotations, tables, code, comments.
///
/// As CommonMark and GitHub read it, with one difference: nothing that an author may have meant as prose is passed over. A
/// fence or a comment that never ends hides nothing, and an indented line is prose.
struct MarkdownReader {
  private let bytes: [UInt8]
  private let lines: [TextLine]
  private let references: Set<String>
  private var layout = Layout()
  private var inline: MarkdownInline
  /// The lines of the paragraph that is open: where their words are.
  private var open: [TextRange] = []
  private var kind: Layout.Block.Kind = .paragraph
  private var tables = 0
  /// The lines of nothing but backticks, and of nothing but tildes: how long the longest is from each on.
  private lazy var closers: [UInt8: [Closer]] = Dictionary(
    uniqueKeysWithValues: [UInt8(ascii: "`"), UInt8(ascii: "~")].map { ($0, closers(of: $0)) })
  private var hasEndlessComment = false

  private struct Closer {
    var line: Int
    var longest: Int
  }

  /// - Complexity: linear in the text.
  static func layout(_ bytes: [UInt8], _ body: TextRange) -> Layout {
    var reader = MarkdownReader(bytes, body)
    reader.read()
    return reader.layout
  }

  private init(_ bytes: [UInt8], _ body: TextRange) {
    self.bytes = bytes
    let lines = TextLine.all(bytes, body)
    self.lines = lines
    references = Set(lines.compactMap { MarkdownReader.reference(bytes, $0)?.name })
    inline = MarkdownInline(bytes: bytes, references: references)
  }

  private mutating func read() {
    var number = 0
    while number < lines.count {
      let line = lines[number]
      let words = line.trimmed(bytes)
      if words.isEmpty {
        close()
        number += 1
      } else if let after = fence(number, words) ?? comment(number, words) ?? table(number) {
        number = after
      } else {
        read(line, words)
        number += 1
      }
    }
    close()
  }

  // MARK: Lines

  private mutating func read(_ line: TextLine, _ words: TextRange) {
    var words = words
    let indent = columns(line.start..<words.start)
    var quotes = false
    while words.start < words.end, bytes[words.start] == UInt8(ascii: ">") {
      if !quotes, kind != .quote { close() }
      quotes = true
      words.start += 1
      while words.start < words.end, bytes[words.start] <= 0x20 { words.start += 1 }
    }
    if quotes { kind = .quote }
    if words.isEmpty { return close(passing: line) }
    if !quotes, let level = underline(words) {
      kind = .heading(level: level)
      close()
      return pass(TextRange(line.start, line.end), .breaks)
    }
    if isRule(words) {
      close()
      return pass(TextRange(line.start, line.end), .breaks)
    }
    if let heading = heading(words) {
      close()
      (kind, open) = (.heading(level: heading.level), [heading.words])
      pass(TextRange(line.start, heading.words.start), .breaks)
      pass(TextRange(heading.words.end, line.next), .breaks)
      return close()
    }
    if MarkdownReader.reference(bytes, line) != nil {
      close()
      return pass(TextRange(line.start, line.end), .breaks)
    }
    if let item = item(words, goesOn: !open.isEmpty && !kind.isItem) {
      close()
      kind = .item(depth: min(indent / 2, 8), isNumbered: item.isNumbered)
      words.start = item.start
    } else if let note = note(words) {
      close()
      words.start = note
    }
    if words.isEmpty { return pass(TextRange(line.start, line.end), .breaks) }
    pass(TextRange(line.start, words.start), open.isEmpty ? .breaks : .spaces)
    open.append(words)
  }

  private func columns(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (bytes[$1] == 0x09 ? 4 : 1) }
  }

  /// Ends the paragraph that is open.
  private mutating func close(passing line: TextLine? = nil) {
    if let first = open.first, let last = open.last {
      let range = TextRange(first.start, last.end)
      layout.blocks.append(.init(kind: kind, range: range))
      inline.read(range, into: &layout)
      // What follows on the next line begins a block of its own.
      let after = bytes[last.end...].prefix { $0 <= 0x20 }
      pass(TextRange(last.end, after.endIndex), .breaks)
    }
    if let line { pass(TextRange(line.start, line.end), .breaks) }
    (open, kind) = ([], .paragraph)
  }

  private mutating func pass(_ range: TextRange, _ effect: Layout.Gap.Effect) {
    if !range.isEmpty { layout.gaps.append(.init(range: range, effect: effect)) }
  }

  /// "## The vote ##": the words between the marks.
  private func heading(_ words: TextRange) -> (level: Int, words: TextRange)? {
    var at = words.start
    while at < words.end, bytes[at] == UInt8(ascii: "#") { at += 1 }
    let level = at - words.start
    guard (1...6).contains(level), at == words.end || bytes[at] == 0x20 || bytes[at] == 0x09 else { return nil }
    var inner = bytes.trimmed(TextRange(at, words.end))
    var end = inner.end
    while end > inner.start, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    if end < inner.end, end == inner.start || bytes[end - 1] <= 0x20 {
      inner = bytes.trimmed(TextRange(inner.start, end))
    }
    return (level, inner)
  }

  /// The level of the heading that a line of `===` or `---` makes of the lines above it.
  private func underline(_ words: TextRange) -> Int? {
    guard !open.isEmpty, !kind.isItem, kind != .quote else { return nil }
    let line = bytes[words.start..<words.end]
    if line.allSatisfy({ $0 == UInt8(ascii: "=") }) { return 1 }
    return words.length > 1 && line.allSatisfy { $0 == UInt8(ascii: "-") } ? 2 : nil
  }

  /// A line of three and more `-`, `*` or `_`.
  private func isRule(_ words: TextRange) -> Bool {
    let line = bytes[words.start..<words.end]
    guard let mark = line.first, [0x2A, 0x2D, 0x5F].contains(mark) else { return false }
    var count = 0
    for byte in line {
      if byte == mark { count += 1 } else if byte > 0x20 { return false }
    }
    return count >= 3
  }

  /// Where the words of an item of a list begin. Within a paragraph only "1." opens one: "in\n1986. It was" does not.
  private func item(_ words: TextRange, goesOn: Bool) -> (start: Int, isNumbered: Bool)? {
    var at = words.start
    let first = bytes[at]
    var isNumbered = false
    if [0x2A, 0x2B, 0x2D].contains(first) {
      at += 1
    } else {
      while at < words.end, at - words.start < 3, (0x30...0x39).contains(bytes[at]) { at += 1 }
      guard at > words.start, at < words.end, [0x2E, 0x29].contains(bytes[at]) else { return nil }
      if goesOn, at != words.start + 1 || first != 0x31 { return nil }
      isNumbered = true
      at += 1
    }
    guard at < words.end, bytes[at] <= 0x20 else { return nil }
    while at < words.end, bytes[at] <= 0x20 { at += 1 }
    if at + 2 < words.end, bytes[at] == 0x5B, bytes[at + 2] == 0x5D, [0x20, 0x78, 0x58].contains(bytes[at + 1]) {
      at += 3
      while at < words.end, bytes[at] <= 0x20 { at += 1 }
    }
    return (at, isNumbered)
  }

  /// Where the words of a footnote begin: behind "[^1]:".
  private func note(_ words: TextRange) -> Int? {
    guard bytes.stands("[^", at: words.start, upTo: words.end),
      let close = bytes[words.start..<min(words.end, words.start + 40)].firstIndex(of: 0x5D),
      bytes.stands("]:", at: close, upTo: words.end)
    else { return nil }
    return bytes[(close + 2)..<words.end].firstIndex { $0 > 0x20 } ?? words.end
  }

  /// "[council]: https://…": what a link calls its target; nil for a footnote and for prose.
  private static func reference(_ bytes: [UInt8], _ line: TextLine) -> (name: String, line: TextLine)? {
    let words = line.trimmed(bytes)
    guard words.length > 4, bytes[words.start] == 0x5B, bytes[words.start + 1] != 0x5E,
      let close = bytes[words.start..<words.end].firstIndex(of: 0x5D), bytes.stands("]:", at: close, upTo: words.end)
    else { return nil }
    let target = bytes.trimmed(TextRange(close + 2, words.end))
    let first = bytes[target.start..<target.end].prefix { $0 > 0x20 }
    let isTarget =
      first.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ":") }
      || first.first == UInt8(ascii: "<")
    return isTarget && MarkdownInline.isTarget(bytes, target)
      ? (bytes.text(TextRange(words.start + 1, close)).lowercased(), line) : nil
  }

  // MARK: Fences, comments, tables

  private func closers(of mark: UInt8) -> [Closer] {
    var closers: [Closer] = []
    for number in lines.indices.reversed() {
      let words = lines[number].trimmed(bytes)
      guard words.length >= 3, bytes[words.start] == mark, bytes[words.start..<words.end].allSatisfy({ $0 == mark })
      else { continue }
      closers.append(Closer(line: number, longest: max(closers.last?.longest ?? 0, words.length)))
    }
    return closers.reversed()
  }

  /// The number of the line after code between fences.
  private mutating func fence(_ number: Int, _ words: TextRange) -> Int? {
    let mark = bytes[words.start]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let count = bytes[words.start..<words.end].prefix { $0 == mark }.count
    guard count >= 3 else { return nil }
    // "```x```" on a line is a span.
    if mark == UInt8(ascii: "`"), bytes[(words.start + count)..<words.end].contains(mark) { return nil }
    close()
    let from = lines[number].start
    let below = closers[mark, default: []]
    // A fence that no line below can close is no fence.
    if below[below.partitioningIndex { $0.line > number }...].first.map({ $0.longest >= count }) ?? false {
      for last in (number + 1)..<lines.count {
        let end = lines[last].trimmed(bytes)
        guard end.length >= count, bytes[end.start..<end.end].allSatisfy({ $0 == mark }) else { continue }
        let inside = TextRange(lines[number].next, max(lines[number].next, lines[last].start))
        if !inside.isEmpty { layout.blocks.append(.init(kind: .code, range: inside)) }
        pass(TextRange(from, lines[last].next), .breaks)
        return last + 1
      }
    }
    pass(TextRange(from, lines[number].end), .breaks)
    return number + 1
  }

  /// The number of the line after a comment that opens a line.
  private mutating func comment(_ number: Int, _ words: TextRange) -> Int? {
    guard !hasEndlessComment, bytes.stands("<!--", at: words.start, upTo: words.end) else { return nil }
    for last in number..<lines.count {
      let from = last == number ? words.start + 4 : lines[last].start
      guard let end = bytes.first("-->", in: TextRange(from, lines[last].end)) else { continue }
      if bytes[(end + 3)..<lines[last].end].contains(where: { $0 > 0x20 }) {
        if last == number { return nil }
        // Words stand behind it: they are read.
        close()
        pass(TextRange(lines[number].start, end + 3), .breaks)
        let rest = bytes.trimmed(TextRange(end + 3, lines[last].end))
        open = [rest]
        return last + 1
      }
      close()
      pass(TextRange(lines[number].start, lines[last].next), .breaks)
      return last + 1
    }
    hasEndlessComment = true
    return nil
  }

  /// The number of the line after a table, which has a row of `---` under its heads.
  private mutating func table(_ number: Int) -> Int? {
    guard open.isEmpty || open.count == 1, number + 1 < lines.count, isDivider(lines[number + 1]) else { return nil }
    guard let heads = cells(lines[number]), let divider = cells(lines[number + 1]), heads.count == divider.count else {
      return nil
    }
    close()
    var row = 0
    var at = number
    while at < lines.count, let cells = at == number ? heads : cells(lines[at]) {
      let line = lines[at]
      if at == number + 1 {
        pass(TextRange(line.start, line.next), .breaks)
      } else {
        var from = line.start
        for (column, cell) in cells.enumerated() {
          pass(TextRange(from, cell.start), .breaks)
          if !cell.isEmpty {
            layout.blocks.append(.init(kind: .cell(.init(table: tables, row: row, column: column)), range: cell))
            inline.read(cell, into: &layout)
          }
          from = cell.end
        }
        pass(TextRange(from, line.next), .breaks)
        row += 1
      }
      at += 1
    }
    tables += 1
    return at
  }

  private func isDivider(_ line: TextLine) -> Bool {
    let words = line.trimmed(bytes)
    return words.length >= 3 && bytes[words.start..<words.end].contains(0x2D)
      && bytes[words.start..<words.end].allSatisfy { [0x7C, 0x2D, 0x3A, 0x20, 0x09].contains($0) }
  }

  /// The cells of a row, without the white space around them; nil for a line without `|`.
  private func cells(_ line: TextLine) -> [TextRange]? {
    let words = line.trimmed(bytes)
    guard !words.isEmpty else { return nil }
    var cells: [TextRange] = []
    var from = words.start
    var at = words.start
    var isTable = false
    while at < words.end {
      if bytes[at] == UInt8(ascii: "\\") {
        at += 2
        continue
      }
      if bytes[at] == UInt8(ascii: "|") {
        isTable = true
        if at > words.start { cells.append(bytes.trimmed(TextRange(from, at))) }
        from = at + 1
      }
      at += 1
    }
    if from < words.end { cells.append(bytes.trimmed(TextRange(from, words.end))) }
    return isTable ? cells : nil
  }
}

extension Layout.Block.Kind {
  var isItem: Bool { if case .item = self { true } else { false } }
}

extension [UInt8] {
  /// Where a text of ASCII first stands in a range.
  func first(_ text: StaticString, in range: TextRange) -> Int? {
    let end = Swift.min(range.end, count)
    guard range.start < end else { return nil }
    return (range.start..<end).first { stands(text, at: $0, upTo: end) }
  }
}
