/// Reads what is marked up within a paragraph: emphasis, links, code, notes, tags, references to characters.
struct MarkdownInline {
  let bytes: [UInt8]
  /// What links call their targets, in lower case.
  let references: Set<String>

  private struct Run {
    var mark: UInt8
    var range: TextRange
  }

  /// The elements that begin a block of their own, and those within a line that stand for white space.
  private static let blocks: Set<String> = [
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "tr", "td", "th", "table", "blockquote",
    "section",
    "article", "figure", "figcaption", "details", "summary", "hr", "br",
  ]
  /// - Complexity: linear in the range.
  func read(_ range: TextRange, into layout: inout Layout) {
    var openers: [UInt8: [Run]] = [:]
    var brackets: [Int] = []
    let ticks = TickRuns(bytes, range)
    // What closes an element and stands nowhere below is not looked for again.
    var lacking: Set<String> = []
    var at = range.start
    func pass(_ start: Int, _ end: Int, _ effect: Layout.Gap.Effect = .joins) {
      layout.gaps.append(.init(range: TextRange(start, end), effect: effect))
    }
    while at < range.end {
      switch bytes[at] {
      case UInt8(ascii: "\\") where at + 1 < range.end && MarkdownInline.isPunctuation(bytes[at + 1]):
        pass(at, at + 1)
        at += 2
      case UInt8(ascii: "`"):
        let length = ticks.length(at)
        if let end = ticks.end(at), !isWireQuotation(TextRange(at, end)) {
          pass(at, end, .spaces)
          at = end
        } else {
          at += length
        }
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        at = emphasis(at, range, &openers, &layout)
      case UInt8(ascii: "!") where at + 1 < range.end && bytes[at + 1] == UInt8(ascii: "["):
        brackets.append(-at - 1)
        at += 2
      case UInt8(ascii: "["):
        if let end = footnote(at, range.end) {
          pass(at, end)
          at = end
        } else {
          brackets.append(at + 1)
          at += 1
        }
      case UInt8(ascii: "]"):
        let open = brackets.popLast()
        if let open, let end = target(at, range.end, from: open) {
          if open < 0 {
            pass(-open - 1, end, .spaces)
          } else {
            pass(open - 1, open)
            pass(at, end)
          }
          at = end
        } else {
          at += 1
        }
      case UInt8(ascii: "<"):
        if let tag = tag(at, range.end, &lacking) {
          pass(at, tag.end, tag.effect)
          at = tag.end
        } else {
          at += 1
        }
      case UInt8(ascii: "&"):
        at = reference(at, range.end, &layout)
      case UInt8(ascii: "h")
      where bytes.stands("https://", at: at, upTo: range.end) || bytes.stands("http://", at: at, upTo: range.end):
        var end = at
        while end < range.end, bytes[end] > 0x20, ![0x3C, 0x3E, 0x29, 0x5D, 0x7C, 0x22].contains(bytes[end]) {
          end += 1
        }
        while end > at, [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F].contains(bytes[end - 1]) { end -= 1 }
        pass(at, end, .spaces)
        at = end
      default: at += 1
      }
    }
  }

  // MARK: Emphasis

  /// One run of marks: it closes what it can and opens the rest.
  private func emphasis(
    _ start: Int, _ range: TextRange, _ openers: inout [UInt8: [Run]], _ layout: inout Layout
  ) -> Int {
    let mark = bytes[start]
    var end = start
    while end < range.end, bytes[end] == mark { end += 1 }
    if mark == UInt8(ascii: "~"), end - start != 2 { return end }
    let before: UInt8 = start > range.start ? bytes[start - 1] : 0x20
    let after: UInt8 = end < range.end ? bytes[end] : 0x20
    let (spaceBefore, spaceAfter) = (before <= 0x20, after <= 0x20)
    var opens =
      !spaceAfter && (!MarkdownInline.isPunctuation(after) || spaceBefore || MarkdownInline.isPunctuation(before))
    var closes =
      !spaceBefore && (!MarkdownInline.isPunctuation(before) || spaceAfter || MarkdownInline.isPunctuation(after))
    let isWithinWord = MarkdownInline.isWord(before) && MarkdownInline.isWord(after)
    // "snake_case", and "2*3*4".
    let isProduct = (0x30...0x39).contains(before) && (0x30...0x39).contains(after)
    if isWithinWord, mark == UInt8(ascii: "_") || isProduct { (opens, closes) = (false, false) }
    var at = start
    while closes, at < end, var opener = openers[mark]?.popLast() {
      let length = min(2, end - at, opener.range.length)
      layout.gaps.append(.init(range: TextRange(opener.range.end - length, opener.range.end), effect: .joins))
      layout.gaps.append(.init(range: TextRange(at, at + length), effect: .joins))
      layout.stresses.append(.init(range: TextRange(opener.range.end, at), isStrong: length == 2))
      opener.range.end -= length
      at += length
      if !opener.range.isEmpty { openers[mark, default: []].append(opener) }
    }
    if opens, at < end { openers[mark, default: []].append(Run(mark: mark, range: TextRange(at, end))) }
    return end
  }

  // MARK: Links

  /// The end of "[^1]".
  private func footnote(_ at: Int, _ end: Int) -> Int? {
    guard bytes.stands("[^", at: at, upTo: end) else { return nil }
    let name = bytes[(at + 2)..<min(end, at + 42)].prefix { $0 > 0x20 && $0 != 0x5D && $0 != 0x5B }
    return !name.isEmpty && name.endIndex < end && bytes[name.endIndex] == 0x5D ? name.endIndex + 1 : nil
  }

  /// The end of the target behind the bracket that closes a link's words; nil where these are words in brackets.
  private func target(_ close: Int, _ end: Int, from open: Int) -> Int? {
    guard close + 1 < end else { return nil }
    if bytes[close + 1] == UInt8(ascii: "(") {
      var depth = 0
      for at in (close + 1)..<min(end, close + 4_000) {
        switch bytes[at] {
        case UInt8(ascii: "("): depth += 1
        case UInt8(ascii: ")"): depth -= 1
        default: break
        }
        if depth > 4 { return nil }
        if depth == 0 { return MarkdownInline.isTarget(bytes, TextRange(close + 2, at)) ? at + 1 : nil }
      }
      return nil
    }
    guard bytes[close + 1] == UInt8(ascii: "["),
      let last = bytes[(close + 2)..<min(end, close + 1_000)].firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    let start = open < 0 ? -open + 1 : open
    let name = last == close + 2 ? TextRange(start, close) : TextRange(close + 2, last)
    return name.length < 1_000 && references.contains(bytes.text(name).lowercased()) ? last + 1 : nil
  }

  /// "https://…", "<a b>", "ferry.html “Title”": a target has no white space but before its title. "[sic](he said)" has none.
  static func isTarget(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    let inner = bytes.trimmed(range)
    guard !inner.isEmpty, bytes[inner.start] != UInt8(ascii: "<") else { return true }
    let first = bytes[inner.start..<inner.end].prefix { $0 > 0x20 }
    guard first.endIndex < inner.end else { return true }
    let title = bytes.text(bytes.trimmed(TextRange(first.endIndex, inner.end)))
    return title.first.map { "\"'(“‘".contains($0) } ?? false && title.last.map { "\"')”’".contains($0) } ?? false
  }

  // MARK: Tags and characters

  private func tag(
    _ start: Int, _ end: Int, _ lacking: inout Set<String>
  ) -> (end: Int, effect: Layout.Gap.Effect)? {
    func closing(_ text: StaticString, from: Int) -> Int? {
      guard !lacking.contains("\(text)") else { return nil }
      let found = bytes.first(text, in: TextRange(from, end))
      if found == nil { lacking.insert("\(text)") }
      return found
    }
    if bytes.stands("<!--", at: start, upTo: end) {
      return closing("-->", from: start + 4).map { ($0 + 3, .joins) }
    }
    guard start + 1 < end else { return nil }
    let first = bytes[start + 1]
    guard (0x41...0x5A).contains(first & 0xDF) || first == UInt8(ascii: "/") else { return nil }
    guard let close = bytes[(start + 1)..<min(end, start + 4_000)].firstIndex(where: { $0 == 0x3E || $0 == 0x3C }),
      bytes[close] == 0x3E
    else { return nil }
    let name = bytes[(start + 1)..<close].drop { $0 == UInt8(ascii: "/") }.prefix { MarkdownInline.isWord($0) }
    let element = String(decoding: name, as: UTF8.self).lowercased()
    // What stands between the tags of these is no text.
    let last: StaticString? = element == "script" ? "</script" : element == "style" ? "</style" : nil
    if let last, first != UInt8(ascii: "/"), let over = closing(last, from: close) {
      return ((bytes[over..<end].firstIndex(of: 0x3E) ?? end - 1) + 1, .spaces)
    }
    return (close + 1, Self.blocks.contains(element) ? .breaks : .joins)
  }

  /// "&amp;" is read as "&", "&nbsp;" as white space; any other is left to be told of.
  private func reference(_ at: Int, _ end: Int, _ layout: inout Layout) -> Int {
    if bytes.stands("&amp;", at: at, upTo: end) {
      layout.gaps.append(.init(range: TextRange(at + 1, at + 5), effect: .joins))
      return at + 5
    }
    if bytes.stands("&nbsp;", at: at, upTo: end) {
      layout.gaps.append(.init(range: TextRange(at, at + 6), effect: .spaces))
      return at + 6
    }
    return at + 1
  }

  /// "``The pier leaks,'' Hale said" is a quotation as the wires write it.
  private func isWireQuotation(_ code: TextRange) -> Bool { bytes.first("''", in: code) != nil }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0xE2: true
    default: false
    }
  }

  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}

/// The runs of backticks of a paragraph, each with the next one of its length.
private struct TickRuns {
  private var lengths: [Int: Int] = [:]
  private var ends: [Int: Int] = [:]

  init(_ bytes: [UInt8], _ range: TextRange) {
    var last: [Int: Int] = [:]
    var at = range.start
    while at < range.end {
      guard bytes[at] == UInt8(ascii: "`") else {
        at += 1
        continue
      }
      let start = at
      while at < range.end, bytes[at] == UInt8(ascii: "`") { at += 1 }
      lengths[start] = at - start
      if let before = last[at - start] { ends[before] = at }
      last[at - start] = start
    }
  }

  func length(_ start: Int) -> Int { max(1, lengths[start] ?? 1) }
  func end(_ start: Int) -> Int? { ends[start] }
}
