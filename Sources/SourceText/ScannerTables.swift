extension Scanner {
  /// What a byte may begin.
  enum ByteClass: UInt8 {
    case space, newline, letter, digit, mark, wide
  }

  @inline(always)
  static func classOf(_ byte: UInt8) -> ByteClass {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A: .letter
    case 0x20, 0x09, 0x0B, 0x0C: .space
    case 0x30...0x39: .digit
    case 0x0A, 0x0D: .newline
    case 0x80...: .wide
    default: .mark
    }
  }

  /// Whether letters after an apostrophe, as `key` packs them, are a clitic: s, d, m, ll, re, ve.
  @inline(always)
  static func isClitic(_ key: UInt32) -> Bool {
    switch key {
    case 0x73, 0x64, 0x6D, 0x6C6C, 0x7265, 0x7665: true
    default: false
    }
  }

  /// Up to four letters as one number, lower case.
  static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int) -> UInt32 {
    (start..<start + length).reduce(0) { $0 << 8 | UInt32(bytes[$1] | 0x20) }
  }

  static func kind(_ byte: UInt8) -> Token.Kind {
    switch byte {
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "!"): .exclamation
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .close
    case UInt8(ascii: "\""): .straightQuote
    case UInt8(ascii: "'"): .straightSingle
    case UInt8(ascii: "`"): .openSingle
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "*"): .bullet
    default: .symbol
    }
  }

  static func kind(scalar: UInt32) -> Token.Kind {
    switch scalar {
    case 0x201C, 0x201E, 0x201F, 0x00AB: .openQuote
    case 0x201D, 0x00BB: .closeQuote
    case 0x2018, 0x201A, 0x201B, 0x2039: .openSingle
    case 0x2019, 0x203A: .closeSingle
    case 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015: .dash
    case 0x2026: .ellipsis
    case 0x2022, 0x2023, 0x25CF, 0x25AA, 0x00B7, 0x2043: .bullet
    case 0x00A2...0x00A5, 0x20A0...0x20CF: .currency
    case 0xFF05, 0x066A: .percent
    default: .symbol
    }
  }

  /// A code point of more than one byte. The bytes are valid UTF-8; a cut one is taken as one byte.
  struct Scalar {
    var value: UInt32
    var length: Int

    private var properties: Unicode.Scalar.Properties? { Unicode.Scalar(value)?.properties }

    var isLetter: Bool {
      switch value {
      case 0xC0...0x24F: value != 0xD7 && value != 0xF7
      case 0xAA, 0xB5, 0xBA: true
      case ..<0xC0: false
      case 0x2000...0x2BFF: false
      default: properties?.isAlphabetic ?? false
      }
    }

    /// A combining mark, or a joiner within a word.
    var isMark: Bool {
      switch value {
      case 0x300...0x36F, 0x200C, 0x200D, 0xAD: true
      case ..<0x300: false
      case 0x2000...0x2BFF: false
      default:
        switch properties?.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
      }
    }

    var isUppercase: Bool {
      value < 0xC0 || (0x2000...0x2BFF).contains(value) ? false : properties?.isUppercase ?? false
    }

    var isSpace: Bool {
      value == 0xA0 || value == 0x3000 || value == 0x1680 || (0x2000...0x200A).contains(value) || value == 0x202F
        || value == 0x205F
    }

    /// Format characters that show nothing: zero-width ones, a byte order mark, directional controls.
    var isIgnorable: Bool {
      value == 0xFEFF || value == 0xAD || (0x200B...0x200F).contains(value) || (0x202A...0x202E).contains(value)
        || (0x2060...0x206F).contains(value) || (0xFE00...0xFE0F).contains(value)
    }
  }

  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Scalar {
    let lead = bytes[at]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, at + length <= end else { return Scalar(value: UInt32(lead), length: 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for i in 1..<length { value = value << 6 | UInt32(bytes[at + i] & 0x3F) }
    return Scalar(value: value, length: length)
  }
}
