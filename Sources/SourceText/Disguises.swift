/// A passage that a reader does not see as it is read: characters that show nothing, look like others or turn the text round.
package struct Disguise: Sendable, Hashable {
  package enum Kind: Sendable {
    /// Shows nothing, or turns the direction of what stands around it.
    case invisible
    /// A digit, or a form of one, that is none of 0 to 9.
    case digit
    /// A form of a letter, a mark or a sign that stands for another.
    case form
    /// A letter of another script that looks like one of this.
    case script
    /// A mark that is drawn over a letter or a digit.
    case overlay
    /// A character as markup writes it.
    case reference
    /// What a page would not show: a comment, the target of a link. It is no mistake, and not the text either.
    case unseen
  }

  package var kind: Kind
  /// The word or the number that it stands in.
  package var range: TextRange
  /// The first such character; for markup that which it begins with.
  package var scalar: UInt32
}

/// Finds what is disguised. Honest typography is passed over: curly quotes, dashes, spaces in numbers, fractions, ligatures,
/// foreign names, emoji, a superscript behind a letter.
package enum Disguises {
  /// - Complexity: linear in the bytes: what surrounds a character is looked at up to a bound.
  package static func find(_ document: Document) -> [Disguise] {
    document.bytes.withUnsafeBufferPointer { bytes in
      var finder = Finder(bytes: bytes)
      for part in document.parts where part.range.end <= bytes.count {
        document.layout.forEachRun(in: part.range) { run, _ in finder.look(run) }
      }
      return finder.found
    }
  }

  private struct Finder {
    let bytes: UnsafeBufferPointer<UInt8>
    var found: [Disguise] = []
    /// No word is followed further, in bytes.
    static let reach = 64

    mutating func look(_ part: TextRange) {
      var at = part.start
      while at < part.end {
        if let block = ByteBlock(bytes, at: at, before: part.end), block.isASCII, !block.holdsControl,
          !block.holds(UInt8(ascii: "&")), !block.holds(UInt8(ascii: "<")), !block.holds(UInt8(ascii: "]"))
        {
          at += 8
          continue
        }
        let byte = bytes[at]
        if byte > 0x7F {
          let scalar = Scanner.decode(bytes, at, part.end)
          if let kind = kind(scalar.value, at, at + scalar.length, part) {
            add(kind, scalar.value, at, at + scalar.length, part)
          }
          at += scalar.length
        } else if byte < 0x20 && !(0x09...0x0D).contains(byte) || byte == 0x7F {
          add(.invisible, UInt32(byte), at, at + 1, part)
          at += 1
        } else if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "]") {
          at = markup(at, part)
        } else {
          at += 1
        }
      }
    }

    /// A character with the word that it stands in; one with the last where they touch.
    private mutating func add(_ kind: Disguise.Kind, _ scalar: UInt32, _ start: Int, _ end: Int, _ part: TextRange) {
      var (from, to) = (start, end)
      while from > part.start, start - from < Self.reach, isOfWord(bytes[from - 1]) { from -= 1 }
      while to < part.end, to - end < Self.reach, isOfWord(bytes[to]) { to += 1 }
      // Never within a character.
      while from < start, bytes[from] & 0xC0 == 0x80 { from += 1 }
      while to < part.end, to > end, bytes[to] & 0xC0 == 0x80 { to -= 1 }
      if let last = found.last, last.range.end >= from, last.kind == kind {
        found[found.count - 1].range.end = max(last.range.end, to)
      } else {
        found.append(Disguise(kind: kind, range: TextRange(from, to), scalar: scalar))
      }
    }

    /// ASCII letters and digits, and all that is not ASCII but white space, dashes and quotation marks of three bytes.
    private func isOfWord(_ byte: UInt8) -> Bool { byte > 0x7F || isPlain(UInt32(byte)) }

    private func before(_ at: Int, _ part: TextRange) -> UInt32 {
      var start = at
      repeat {
        guard start > part.start else { return 0x20 }
        start -= 1
        while start > part.start, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      } while at - start < Self.reach && isInvisible(Scanner.decode(bytes, start, part.end).value)
      return Scanner.decode(bytes, start, part.end).value
    }

    private func after(_ at: Int, _ part: TextRange) -> UInt32 {
      var next = at
      while next < part.end, next - at < Self.reach {
        let scalar = Scanner.decode(bytes, next, part.end)
        guard isInvisible(scalar.value) else { return scalar.value }
        next += scalar.length
      }
      return 0x20
    }

    private func kind(_ value: UInt32, _ start: Int, _ end: Int, _ part: TextRange) -> Disguise.Kind? {
      if Disguises.isHonest(value) { return nil }
      let (left, right) = (before(start, part), after(end, part))
      let touchesDigit = isDigit(left) || isDigit(right)
      let touches = isWordy(left) || isWordy(right)
      if isTurning(value) { return .invisible }
      if isSelector(value) { return isWordy(left) ? .invisible : nil }
      if isInvisible(value) { return touches ? .invisible : nil }
      switch value {
      case 0xB2, 0xB3, 0xB9, 0x2070...0x209C, 0x2460...0x24FF, 0x2776...0x2793, 0x1F100...0x1F10C:
        return touchesDigit ? .digit : nil
      case 0x1D7CE...0x1D7FF: return .digit
      case 0x1D400...0x1D7CD: return .form
      case 0xFF10...0xFF19: return touches ? .digit : nil
      case 0xFF01...0xFFEE, 0xFE50...0xFE6F: return touches ? .form : nil
      case 0x3200...0x33FF, 0xFE10...0xFE1F, 0x66A...0x66C, 0x2024, 0x1F110...0x1F189: return touchesDigit ? .form : nil
      case 0x2126, 0x212A, 0x212B, 0x2160...0x217F: return touches ? .form : nil
      // A low quotation mark between two digits is seen as a comma.
      case 0x201A: return isDigit(left) && isDigit(right) ? .form : nil
      case 0x20D0...0x20FF, 0x334...0x338: return isWordy(left) ? .overlay : nil
      default: break
      }
      guard let properties = Unicode.Scalar(value)?.properties else { return nil }
      switch properties.generalCategory {
      case .decimalNumber: return touches ? .digit : nil
      case .nonspacingMark, .enclosingMark: return isDigit(left) ? .overlay : nil
      case .lowercaseLetter, .uppercaseLetter:
        return Disguises.isLookalike(value) && (isWordy(left) || isWordy(right)) ? .script : nil
      default: return nil
      }
    }

    /// `&#48;`, `<!-- … -->` and `](…)`; gives the byte after what was looked at.
    private mutating func markup(_ start: Int, _ part: TextRange) -> Int {
      func stands(_ text: StaticString, _ at: Int) -> Bool {
        guard at + text.utf8CodeUnitCount <= part.end else { return false }
        return text.withUTF8Buffer { $0.elementsEqual(bytes[at..<at + $0.count]) }
      }
      if stands("&#", start) {
        let digits = (start + 2..<min(part.end, start + 12)).prefix { isPlain(UInt32(bytes[$0])) }
        let close = digits.upperBound
        if !digits.isEmpty, close < part.end, bytes[close] == UInt8(ascii: ";") {
          add(.reference, 0x26, start, close + 1, part)
          return close + 1
        }
      } else if stands("<!--", start) {
        // A comment without an end takes the rest away, as it does on a page.
        let close = comment(from: start + 4, part)
        found.append(Disguise(kind: .unseen, range: TextRange(start, close), scalar: 0x3C))
        return close
      } else if stands("](", start), let close = target(from: start + 2, part) {
        found.append(Disguise(kind: .unseen, range: TextRange(start + 1, close), scalar: 0x5D))
        return close
      }
      return start + 1
    }

    /// The byte after the target of a link: it holds neither white space nor another bracket.
    private func target(from start: Int, _ part: TextRange) -> Int? {
      let end = (start..<part.end).first { bytes[$0] <= 0x20 || [0x28, 0x29, 0x5B, 0x5D].contains(bytes[$0]) }
      return end.flatMap { bytes[$0] == UInt8(ascii: ")") ? $0 + 1 : nil }
    }

    private func comment(from start: Int, _ part: TextRange) -> Int {
      var at = start
      while at + 2 < part.end {
        if bytes[at] == 0x2D, bytes[at + 1] == 0x2D, bytes[at + 2] == 0x3E { return at + 3 }
        at += 1
      }
      return part.end
    }
  }

  private static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }
  private static func isPlain(_ value: UInt32) -> Bool {
    isDigit(value) || (0x41...0x5A).contains(value & ~0x20)
  }
  /// A digit or a letter of the Latin script, or a sign before or behind a number.
  private static func isWordy(_ value: UInt32) -> Bool {
    isPlain(value) || (0xC0...0x24F).contains(value) && value != 0xD7 && value != 0xF7 || value == 0x24 || value == 0x25
      || (0x20A0...0x20CF).contains(value) || value == 0xA3
  }

  /// What turns the direction of a text, wherever it stands.
  private static func isTurning(_ value: UInt32) -> Bool {
    switch value {
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func isSelector(_ value: UInt32) -> Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
  }

  /// What shows nothing.
  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0x80...0x84, 0x86...0x9F, 0xE0000...0xE007F,
      0x1D173...0x1D17A:
      true
    default: isSelector(value) || isTurning(value)
    }
  }

  /// What stands in honest texts by the thousand: asked first, for speed.
  private static func isHonest(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0...0xAC, 0xAE...0xB1, 0xB4...0xB8, 0xBA...0x24F, 0x2000...0x200A, 0x2010...0x2019, 0x201B...0x2023,
      0x2025...0x2027, 0x202F...0x205F, 0x20A0...0x20CF, 0xFB00...0xFB06, 0x3000...0x3163, 0x3165...0x31FF,
      0x3400...0x9FFF, 0xAC00...0xD7A3:
      true
    default: false
    }
  }

  /// The letters of other scripts that are drawn as a Latin one is: Greek ones that stand in formulas and units are none.
  private static func isLookalike(_ value: UInt32) -> Bool {
    switch value {
    // Cyrillic, Armenian, Georgian capitals, Cherokee, Lisu and Coptic stand in no Latin word at all.
    case 0x400...0x52F, 0x531...0x587, 0x10A0...0x10C5, 0x13A0...0x13FD, 0x2C80...0x2CF3, 0xA4D0...0xA4FD: true
    case 0x391, 0x392, 0x395...0x397, 0x399, 0x39A, 0x39C, 0x39D, 0x39F, 0x3A1, 0x3A4, 0x3A5, 0x3A7, 0x3B9, 0x3BD,
      0x3BF, 0x3C1, 0x3C5:
      true
    default: false
    }
  }
}

extension Disguises {
  /// Whether a range touches what is disguised: it overlaps it, or nothing but a space or two stands between them.
  ///
  /// - Complexity: logarithmic in what is disguised.
  package static func touch(_ range: TextRange, in disguises: [Disguise], of bytes: [UInt8]) -> Bool {
    let low = disguises.partitioningIndex { $0.range.end >= range.start - 3 }
    for disguise in disguises[low...].prefix(while: { $0.range.start <= range.end + 3 }) {
      if disguise.range.overlaps(range) || disguise.range.end == range.start || range.end == disguise.range.start {
        // What a page does not show is no neighbor of what it does.
        if disguise.kind != .unseen || disguise.range.overlaps(range) { return true }
      }
      guard disguise.kind != .unseen else { continue }
      let between = TextRange(min(disguise.range.end, range.end), max(disguise.range.start, range.start))
      if between.end <= bytes.count, !between.isEmpty, bytes[between.start..<between.end].allSatisfy({ $0 == 0x20 }) {
        return true
      }
    }
    return false
  }
}
