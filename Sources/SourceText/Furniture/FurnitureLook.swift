/// What the bytes of a line near the head tell before any of its words is looked at: whether it may be furniture at all.
struct FurnitureLook {
  private(set) var hasLowercase = false
  private(set) var hasDigit = false
  private(set) var hasHyphen = false
  /// Where its first letter stands.
  private(set) var letter: Int?

  init(_ bytes: [UInt8], _ words: TextRange) {
    for at in words.start..<words.end {
      let byte = bytes[at]
      switch byte {
      case 0x61...0x7A:
        hasLowercase = true
      case 0x41...0x5A, 0x80...: break
      case 0x30...0x39:
        hasDigit = true
        continue
      case UInt8(ascii: "-"):
        hasHyphen = true
        continue
      default: continue
      }
      if letter == nil { letter = at }
    }
  }
}

/// Most lines are told to be prose by their bytes: what is asked here is asked of every line, what a line is, of few.
extension FurnitureReader {
  /// Whether a line may be a mark: it begins with one, or is all in capitals.
  func mayBeMark(_ line: FurnitureLine) -> Bool {
    guard line.isPlain else { return true }
    switch bytes[line.words.start] {
    case 0x61...0x7A, 0x30...0x39: return false
    case 0x41...0x5A: return !bytes[line.words.start..<line.words.end].contains { (0x61...0x7A).contains($0) }
    default: return true
    }
  }

  /// Whether a line may be furniture of the head.
  func mayBeHead(_ line: FurnitureLine) -> Bool {
    guard line.words.length <= Self.longestContact else { return false }
    guard line.isPlain else { return true }
    let look = FurnitureLook(bytes, line.words)
    guard let letter = look.letter else { return true }
    let words = TextRange(letter, line.words.end)
    return !look.hasLowercase || bytes[letter] >= 0x80 || !Self.isLetter(bytes[line.words.start])
      || look.hasDigit && words.length <= 60 || look.hasHyphen || furniture.author != nil
      || FurnitureWords.head.first(bytes, words) != nil || FurnitureWords.release.first(bytes, words) != nil
      || line.opening(FurnitureWords.slugs) != nil || line.opening(FurnitureWords.slugsOfWires) != nil
  }

  /// Whether a line may be furniture of the foot.
  func mayBeFoot(_ line: FurnitureLine) -> Bool {
    guard line.words.length <= Self.longestContact else { return false }
    guard line.isPlain else { return true }
    let first = bytes[line.words.start]
    return first == UInt8(ascii: "(") || first == UInt8(ascii: "-")
      || (0x30...0x39).contains(first) && line.words.length <= 60
      || line.opening(FurnitureWords.foot) != nil || line.opening(FurnitureWords.rights) != nil
      || line.opening(FurnitureWords.slugs) != nil || holdsMark(of: line.words)
  }

  /// Whether a semicolon, "contributed" or a slash without a space stands in a line.
  private func holdsMark(of words: TextRange) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return false }
      var (hasSlash, hasSpace) = (false, false)
      var at = words.start
      while at < min(words.end, buffer.count) {
        defer { at += 1 }
        switch first[at] {
        case 0x20: hasSpace = true
        case UInt8(ascii: "/"): hasSlash = true
        case UInt8(ascii: ";"): return true
        case UInt8(ascii: "b"): if bytes.stands("contributed", at: at - 6, upTo: words.end) { return true }
        default: break
        }
      }
      return hasSlash && !hasSpace
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 }
}
