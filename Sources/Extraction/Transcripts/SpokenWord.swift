import Foundation
package import SourceText

/// One word as it is spoken or quoted, with the marks behind it.
package struct SpokenWord: Sendable {
  /// In Unicode normal form C, with a straight apostrophe; its case is kept.
  package var text: String
  package var range: TextRange
  /// The marks up to the next word, dashes and quotation marks in one shape.
  package var marks = ""
  package var isNegation: Bool {
    SpokenWord.negations.contains(text.lowercased()) || text.lowercased().hasSuffix("n't")
  }
  /// Whether a sentence ends behind it.
  package var endsSentence: Bool { marks.contains { ".?!".contains($0) } }

  /// What an ellipsis may not leave out of a sentence.
  private static let negations: Set<String> = [
    "not", "no", "never", "nor", "neither", "none", "nobody", "nothing", "cannot", "without", "hardly", "unless",
    "except",
  ]

  /// What a quotation is made of.
  package enum Piece: Sendable {
    case word(SpokenWord)
    /// An ellipsis: words are left out.
    case ellipsis
    /// Square brackets: words of the editor's in the place of others.
    case insertion
  }

  /// The words and gaps of a stretch of bytes; what stands in angle brackets is markup and no word.
  ///
  /// - Complexity: linear in the bytes.
  package static func pieces(_ bytes: Column<UInt8>, _ range: TextRange) -> [Piece] {
    var pieces: [Piece] = []
    var at = range.start
    var dots = 0
    /// Where an ellipsis began: its brackets belong to it.
    while at < range.end {
      let byte = bytes[at]
      if let length = wordLength(bytes, at, range.end) {
        pieces.append(.word(SpokenWord(text: folded(bytes, at, at + length), range: TextRange(at, at + length))))
        (at, dots) = (at + length, 0)
        continue
      }
      var mark: Character?
      var length = 1
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "<"), UInt8(ascii: "{"):
        if let close = closing(bytes, at, range.end) {
          let inner = bytes[at + 1..<close]
          let isEllipsis =
            inner.contains(UInt8(ascii: ".")) && !inner.contains { isLetter($0) }
            || inner.elementsEqual([0xE2, 0x80, 0xA6])
          if isEllipsis { pieces.append(.ellipsis) }
          if !isEllipsis, byte == UInt8(ascii: "[") { pieces.append(.insertion) }
          if isEllipsis || byte != UInt8(ascii: "(") || inner.count < 40 { length = close + 1 - at }
        }
      case UInt8(ascii: "."):
        dots += 1
        if dots == 3 {
          if case .word(var word)? = pieces.last {
            word.marks = String(word.marks.filter { $0 != "." })
            pieces[pieces.count - 1] = .word(word)
          }
          pieces.append(.ellipsis)
        }
        mark = dots > 2 ? nil : "."
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "!"):
        mark = Character(Unicode.Scalar(byte))
      case UInt8(ascii: "-"): mark = "-"
      case 0xE2 where bytes[at + 1] == 0x80:
        length = 3
        switch bytes[at + 2] {
        case 0xA6: pieces.append(.ellipsis)
        case 0x90...0x95: mark = "-"
        default: break
        }
      default: break
      }
      if byte > 0x20, byte != UInt8(ascii: ".") { dots = 0 }
      if let mark, case .word(var word)? = pieces.last, word.marks.last != mark {
        word.marks.append(mark)
        pieces[pieces.count - 1] = .word(word)
      }
      at += max(1, length)
    }
    return pieces
  }

  /// The bracket that closes one, not far away.
  private static func closing(_ bytes: Column<UInt8>, _ at: Int, _ end: Int) -> Int? {
    let wanted: UInt8 = bytes[at] == UInt8(ascii: "(") ? UInt8(ascii: ")") : bytes[at] + 2
    return (at + 1..<max(at + 1, min(end, at + 120))).first { bytes[$0] == wanted }
  }

  /// The length of the word that begins at a byte: letters and digits, with apostrophes, hyphens, commas and periods
  /// between two of them; a currency sign or a percent sign alone.
  private static func wordLength(_ bytes: Column<UInt8>, _ start: Int, _ end: Int) -> Int? {
    if bytes[start] == UInt8(ascii: "$") || bytes[start] == UInt8(ascii: "%") { return 1 }
    guard isLetter(bytes[start]), !isMark(bytes, start) else { return nil }
    var at = start
    while at < end {
      if isLetter(bytes[at]), !isMark(bytes, at) {
        at += 1
        continue
      }
      let apostrophe = bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && (bytes[at + 2] == 0x99 || bytes[at + 2] == 0x98)
      let joint =
        apostrophe
        ? 3
        : [0x27, 0x2D].contains(bytes[at])
          ? 1 : (bytes[at] == 0x2E || bytes[at] == 0x2C) && isDigit(bytes[at + 1]) && isDigit(bytes[at - 1]) ? 1 : 0
      guard joint > 0, at + joint < end, isLetter(bytes[at + joint]), !isMark(bytes, at + joint) else { break }
      at += joint
    }
    return at > start ? at - start : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isDigit(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  /// General punctuation, a guillemet, an inverted mark, a no-break space.
  private static func isMark(_ bytes: Column<UInt8>, _ at: Int) -> Bool {
    bytes[at] == 0xE2 && bytes[at + 1] == 0x80 || bytes[at] == 0xC2 && (0xA0...0xBF).contains(bytes[at + 1])
      || bytes[at - 1] == 0xC2 && (0xA0...0xBF).contains(bytes[at])
  }

  private static func folded(_ bytes: Column<UInt8>, _ start: Int, _ end: Int) -> String {
    bytes.text(TextRange(start, end)).replacing("’", with: "'").replacing("‘", with: "'")
      .precomposedStringWithCanonicalMapping
  }
}
