/// What the bytes of a short line tell before any of its words is looked at: whether it may be furniture at all.
struct FurnitureLook {
  private(set) var hasLowercase = false
  private(set) var hasDigit = false
  private(set) var hasHyphen = false
  private(set) var hasSlash = false
  private(set) var hasSemicolon = false
  private(set) var hasContributed = false
  /// Where its first letter stands.
  private(set) var letter: Int?

  init(_ bytes: [UInt8], _ words: TextRange) {
    for at in words.start..<words.end {
      let byte = bytes[at]
      switch byte {
      case 0x61...0x7A:
        hasLowercase = true
        if byte == UInt8(ascii: "b"), bytes.stands("contributed", at: at - 6, upTo: words.end) { hasContributed = true }
      case 0x41...0x5A, 0x80...: break
      case 0x30...0x39:
        hasDigit = true
        continue
      case UInt8(ascii: "-"):
        hasHyphen = true
        continue
      case UInt8(ascii: "/"):
        hasSlash = true
        continue
      case UInt8(ascii: ";"):
        hasSemicolon = true
        continue
      default: continue
      }
      if letter == nil { letter = at }
    }
  }
}

/// Most lines are told to be prose by their bytes: what is asked here is asked of every line, what a line is, of few.
extension FurnitureReader {
  /// Nil for a line of which that is not asked: it is long, or marked up.
  func look(_ line: FurnitureLine) -> FurnitureLook? {
    line.isPlain && line.words.length <= Self.longestContact ? FurnitureLook(bytes, line.words) : nil
  }

  /// Whether a line may be a mark: it begins with one, or is all in capitals.
  func mayBeMark(_ line: FurnitureLine) -> Bool {
    guard line.isPlain else { return true }
    switch bytes[line.words.start] {
    case 0x61...0x7A, 0x30...0x39: return false
    case 0x41...0x5A: return !bytes[line.words.start..<line.words.end].contains { (0x61...0x7A).contains($0) }
    default: return true
    }
  }

  func mayBeHead(_ at: Int, _ look: FurnitureLook?) -> Bool {
    let line = lines[at]
    guard line.words.length <= Self.longestContact else { return false }
    guard let look, let letter = look.letter else { return true }
    let words = TextRange(letter, line.words.end)
    return !look.hasLowercase || bytes[letter] >= 0x80 || !Self.isLetter(bytes[line.words.start])
      || look.hasDigit && words.length <= 60 || look.hasHyphen || furniture.author != nil
      || FurnitureWords.head.first(bytes, words) != nil || FurnitureWords.release.first(bytes, words) != nil
      || line.opening(FurnitureWords.slugs) != nil || line.opening(FurnitureWords.slugsOfWires) != nil
  }

  func mayBeFoot(_ line: FurnitureLine, _ look: FurnitureLook?) -> Bool {
    guard line.words.length <= Self.longestContact else { return false }
    guard let look, look.letter != nil else { return true }
    return !Self.isLetter(bytes[line.words.start]) || look.hasSemicolon || look.hasContributed
      || line.words.length <= 60 && (look.hasSlash || look.hasDigit || !look.hasLowercase)
      || line.opening(FurnitureWords.foot) != nil || line.opening(FurnitureWords.slugs) != nil
      || line.opening(FurnitureWords.rights) != nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 }
}
