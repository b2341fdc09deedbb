import Foundation
package import SourceText

/// A text with white space, quote shapes, dashes and Unicode normal forms folded, and the way back to its own offsets.
///
/// White space of any length is one space, all double and single quotation marks are `"` and `'`, hyphens and dashes are
/// `-`, anything else beyond ASCII is in normal form C. Case stays as it is.
package struct FoldedText: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// For each folded byte the UTF-8 offset in the document that it begins at; one more for the end.
  private var origins: [UInt32] = []
  private var layout = Layout()

  /// - Complexity: linear in the document.
  package init(_ document: Document) {
    layout = document.layout
    for part in document.parts {
      layout.forEachRun(in: part.range) { run, gap in
        if let gap, gap != .joins { append(UInt8(ascii: " "), from: run.start) }
        fold(document.bytes, run)
      }
      append(UInt8(ascii: " "), from: part.range.end)
    }
    origins.append(UInt32(truncatingIfNeeded: document.bytes.count))
  }

  /// A phrase, folded the same way, without white space at its ends.
  package init(phrase: String) {
    let raw = Array(phrase.utf8)
    fold(raw, TextRange(0, raw.count))
    origins.append(UInt32(truncatingIfNeeded: raw.count))
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    if bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
  }

  private mutating func append(_ byte: UInt8, from origin: Int) {
    if byte == UInt8(ascii: " "), bytes.last == byte { return }
    bytes.append(byte)
    origins.append(UInt32(truncatingIfNeeded: origin))
  }

  private mutating func fold(_ raw: [UInt8], _ range: TextRange) {
    var at = range.start
    while at < range.end {
      let byte = raw[at]
      if byte < 0x80, at + 1 >= range.end || raw[at + 1] < 0x80 {
        append(FoldedText.ascii(byte), from: at)
        if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "'"), bytes.count > 1, bytes[bytes.count - 2] == 0x27,
          at > range.start, raw[at - 1] == byte
        {
          bytes.removeLast(2)
          origins.removeLast(2)
          append(0x22, from: at - 1)
        }
        at += 1
      } else {
        // The last ASCII byte goes along: a combining mark may follow it. Runs are cut so that work stays linear.
        var end = at + 1
        while end < range.end, raw[end] >= 0x80 { end += 1 }
        wide(raw, at, end)
        at = end
      }
    }
  }

  private mutating func wide(_ raw: [UInt8], _ start: Int, _ end: Int) {
    var at = start
    for character in String(decoding: raw[start..<end], as: UTF8.self) {
      let length = character.utf8.count
      let scalar = character.unicodeScalars.first?.value ?? 0
      if character.unicodeScalars.count == 1, let folded = FoldedText.mark(scalar) {
        for byte in folded { append(byte, from: at) }
      } else if character.isWhitespace {
        append(UInt8(ascii: " "), from: at)
      } else if length == 1, let byte = character.utf8.first {
        append(FoldedText.ascii(byte), from: at)
      } else {
        for byte in String(character).precomposedStringWithCanonicalMapping.utf8 { append(byte, from: at) }
      }
      at += length
    }
  }

  private static func ascii(_ byte: UInt8) -> UInt8 {
    if byte <= 0x20 { return 0x20 }
    return byte == UInt8(ascii: "`") ? UInt8(ascii: "'") : byte
  }

  /// What a mark beyond ASCII is folded to; nil for what is none.
  private static func mark(_ scalar: UInt32) -> [UInt8]? {
    switch scalar {
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2039, 0x203A: [0x27]
    case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB: [0x22]
    case 0x2010...0x2015, 0x2212: [0x2D]
    case 0x2026: [0x2E, 0x2E, 0x2E]
    case 0xFEFF, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: []
    default: nil
    }
  }

  /// The places of a phrase in the document, in its order, at most `limit` of them.
  ///
  /// A phrase that begins or ends with a letter or digit does not begin or end within a word.
  package func places(of phrase: FoldedText, limit: Int = 1_000) -> [TextRange] {
    let needle = phrase.bytes
    guard let first = needle.first, let last = needle.last, needle.count <= bytes.count else { return [] }
    var places: [TextRange] = []
    bytes.withUnsafeBytes { hay in
      needle.withUnsafeBytes { needle in
        guard let start = hay.baseAddress, let wanted = needle.baseAddress else { return }
        var at = 0
        while places.count < limit, at + needle.count <= hay.count,
          let hit = memchr(start + at, Int32(first), hay.count - needle.count - at + 1)
        {
          at = start.distance(to: hit)
          let end = at + needle.count
          if memcmp(hit, wanted, needle.count) == 0,
            !(FoldedText.isWord(first) && at > 0 && FoldedText.isWord(hay[at - 1])),
            !(FoldedText.isWord(last) && end < hay.count && FoldedText.isWord(hay[end]))
          {
            let start = Int(origins[at])
            places.append(TextRange(start, layout.trimmed(end: self.end(of: end), from: start)))
            at = end
          } else {
            at += 1
          }
        }
      }
    }
    return places
  }

  /// The offset after the last folded byte before `index`, white space after it left out.
  private func end(of index: Int) -> Int {
    guard bytes.indices.contains(index), bytes[index] == 0x20, index + 1 < origins.count else {
      return Int(origins[min(index, origins.count - 1)])
    }
    return Int(origins[index])
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
