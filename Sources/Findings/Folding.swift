import Foundation
import SourceText

/// Text as it is compared: white space, quote shapes, dashes and Unicode normal forms folded, and nothing else.
package enum Folding {
  /// The folded text, without white space at its ends.
  ///
  /// - Complexity: linear in the text.
  package static func fold(_ text: String) -> String {
    let normal =
      text.unicodeScalars.allSatisfy(isComposed) ? text : text.precomposedStringWithCanonicalMapping
    var folded: [UInt8] = []
    folded.reserveCapacity(normal.utf8.count)
    var space = false
    for scalar in normal.unicodeScalars {
      if isSpace(scalar) {
        space = !folded.isEmpty
        continue
      }
      if isSilent(scalar) { continue }
      if space { folded.append(0x20) }
      space = false
      let shape = shape(scalar)
      if shape.isASCII { folded.append(UInt8(shape.value)) } else { folded.append(contentsOf: shape.utf8) }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Whether a character is the same in every text that is composed: Latin letters below the first that combines, and
  /// typographic marks.
  private static func isComposed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x300 || (0x2010...0x2027).contains(scalar.value)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20: true
    case ..<0x80: false
    default: scalar.properties.isWhitespace
    }
  }

  /// Whether the words stand in the text, both folded.
  ///
  /// - Complexity: linear in both (Knuth, Morris and Pratt).
  package static func holds(_ text: String, _ words: String) -> Bool {
    let (text, words) = (Array(fold(text).utf8), Array(fold(words).utf8))
    guard !words.isEmpty else { return false }
    var border = [Int](repeating: 0, count: words.count)
    var length = 0
    for at in words.indices.dropFirst() {
      while length > 0, words[at] != words[length] { length = border[length - 1] }
      if words[at] == words[length] { length += 1 }
      border[at] = length
    }
    length = 0
    for byte in text {
      while length > 0, byte != words[length] { length = border[length - 1] }
      if byte == words[length] { length += 1 }
      if length == words.count { return true }
    }
    return false
  }

  /// Soft hyphens, zero-width marks and the byte order mark: nobody sees them.
  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00AD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  private static func shape(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2018...0x201B, 0x2032, 0x0060, 0x00B4, 0x2039, 0x203A: "'"
    case 0x201C...0x201F, 0x2033, 0x00AB, 0x00BB: "\""
    case 0x2010...0x2015, 0x2212: "-"
    default: scalar
    }
  }
}
