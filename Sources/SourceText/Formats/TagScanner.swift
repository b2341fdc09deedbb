/// Cuts markup into tags and text: of a web page, where anything may be missing, and of the XML of word processors.
///
/// No declaration of entities is read, so none can be nested.
struct TagScanner {
  struct Tag {
    /// In lower case, without the prefix of its namespace.
    var name: String
    var closes: Bool
    /// Whether it is its own end: `<br/>`.
    var isEmpty: Bool
    /// Where its attributes are.
    var attributes: TextRange
  }

  enum Piece {
    case tag(Tag)
    case text(TextRange)
    /// What stands in a `script`.
    case script(TextRange)
  }

  let bytes: [UInt8]
  private(set) var pieces: [Piece] = []
  private let isPage: Bool
  private var quotesEnd = true

  /// - Parameter isPage: whether what stands within a `script` and a `style` is no markup.
  /// - Complexity: linear in the bytes.
  init(_ bytes: [UInt8], isPage: Bool = false) {
    (self.bytes, self.isPage) = (bytes, isPage)
    scan()
  }

  private mutating func scan() {
    var at = 0
    var text = 0
    var hasEndlessComment = false
    func close(_ end: Int) -> Piece? { end > text ? .text(TextRange(text, end)) : nil }
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<"), at + 1 < bytes.count else {
        at += 1
        continue
      }
      let start = at
      let next = bytes[at + 1]
      var end: Int?
      if bytes.stands("<!--", at: at, upTo: bytes.count) {
        if !hasEndlessComment { end = bytes.first("-->", in: TextRange(at + 4, bytes.count)).map { $0 + 3 } }
        if end == nil { hasEndlessComment = true }
      } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
        let last = bytes[(at + 1)...].firstIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }
        if let last, bytes[last] == UInt8(ascii: ">") { end = last + 1 }
      } else if next == UInt8(ascii: "/") || (0x41...0x5A).contains(next & 0xDF) {
        if let tag = tag(at) {
          if let piece = close(start) { pieces.append(piece) }
          pieces.append(.tag(tag.tag))
          at = tag.end
          if !tag.tag.closes, !tag.tag.isEmpty { at = raw(tag.tag.name, at) }
          text = at
          continue
        }
      }
      if let end {
        if let piece = close(start) { pieces.append(piece) }
        (at, text) = (end, end)
      } else {
        at += 1
      }
    }
    if let piece = close(bytes.count) { pieces.append(piece) }
  }

  /// What stands within these is no markup.
  private static let raw: Set<String> = ["script", "style"]

  private mutating func raw(_ name: String, _ start: Int) -> Int {
    guard isPage, Self.raw.contains(name) else { return start }
    var at = start
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<"), bytes.stands("</s", at: at, upTo: bytes.count),
        bytes.text(TextRange(at + 2, at + 2 + name.utf8.count)).lowercased() == name
      {
        if name == "script" { pieces.append(.script(TextRange(start, at))) }
        return at
      }
      at += 1
    }
    return bytes.count
  }

  private mutating func tag(_ start: Int) -> (tag: Tag, end: Int)? {
    var at = start + 1
    let closes = bytes[at] == UInt8(ascii: "/")
    if closes { at += 1 }
    var name = at
    while at < bytes.count, bytes[at] > 0x20, bytes[at] != 0x3C, bytes[at] != 0x3E, bytes[at] != 0x2F {
      if bytes[at] == UInt8(ascii: ":") { name = at + 1 }
      at += 1
    }
    let nameEnd = at
    var quote: UInt8 = 0
    while at < bytes.count {
      let byte = bytes[at]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        let isEmpty = bytes[at - 1] == UInt8(ascii: "/")
        let tag = Tag(
          name: bytes.text(TextRange(name, nameEnd)).lowercased(), closes: closes, isEmpty: isEmpty,
          attributes: TextRange(nameEnd, at))
        return (tag, at + 1)
      } else if quotesEnd, byte == 0x22 || byte == 0x27, bytes[at - 1] == UInt8(ascii: "=") {
        quote = byte
      } else if byte == 0x3C {
        return nil
      }
      at += 1
    }
    // A quotation mark is missing: from here on none is waited for.
    quotesEnd = false
    return nil
  }

  /// The value of an attribute, by its name without a prefix; empty for one without a value, nil where there is none.
  func value(_ attribute: String, of tag: Tag) -> String? {
    var at = tag.attributes.start
    let end = tag.attributes.end
    while at < end {
      while at < end, bytes[at] <= 0x20 || bytes[at] == 0x2F { at += 1 }
      var name = at
      while at < end, bytes[at] > 0x20, bytes[at] != 0x3D {
        if bytes[at] == UInt8(ascii: ":") { name = at + 1 }
        at += 1
      }
      let written = bytes.text(TextRange(name, at)).lowercased()
      var value = ""
      if at < end, bytes[at] == 0x3D {
        at += 1
        let quote: UInt8 = at < end && (bytes[at] == 0x22 || bytes[at] == 0x27) ? bytes[at] : 0
        let from = quote == 0 ? at : at + 1
        at = from
        while at < end, quote == 0 ? bytes[at] > 0x20 : bytes[at] != quote { at += 1 }
        value = bytes.text(TextRange(from, at))
        if quote != 0 { at += 1 }
      }
      if written == attribute {
        return String(decoding: CharacterReferences.resolved(Array(value.utf8)[...]), as: UTF8.self)
      }
      if at == name { at += 1 }
    }
    return nil
  }
}
