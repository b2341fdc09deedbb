/// Texts in UTF-16.
enum UTF16Text {
  /// By the mark at the start; nil where there is none.
  static func isBigEndian(_ bytes: [UInt8]) -> Bool? {
    bytes.starts(with: [0xFE, 0xFF]) ? true : bytes.starts(with: [0xFF, 0xFE]) ? false : nil
  }

  /// Whether every other byte at the start is 0, as in English written so.
  static func lacksMark(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(64)
    guard head.count >= 8 else { return false }
    return [0, 1].contains { side in
      head.indices.allSatisfy { $0 % 2 != side || head[$0] == 0 }
        && head.indices.contains { $0 % 2 != side && head[$0] != 0 }
    }
  }

  static func decoded(_ bytes: [UInt8], isBigEndian: Bool) throws(FormatFault) -> [UInt8] {
    let (high, low) = isBigEndian ? (0, 1) : (1, 0)
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for at in stride(from: 2, to: bytes.count - 1, by: 2) {
      units.append(UInt16(bytes[at + high]) << 8 | UInt16(bytes[at + low]))
    }
    guard bytes.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
      throw FormatFault("the mark at its start says UTF-16, and the rest is none; save it in UTF-8")
    }
    return Array(text.utf8)
  }
}

/// Texts in Windows-1252, and in Latin-1, which is the same but for the bytes 0x80 to 0x9F.
package enum WindowsText {
  /// What the bytes 0x80 to 0x9F stand for; 0 for the five that stand for nothing.
  private static let marks: [UInt32] = [
    0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0, 0x17E, 0x178,
  ]

  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let value = marks[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// Whether all bytes have a meaning, and few are beyond ASCII: as in English.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    var wide = 0
    for byte in bytes {
      guard byte > 0x7F || byte >= 0x20 || (0x09...0x0D).contains(byte), scalar(byte) != nil else { return false }
      if byte > 0x7F { wide += 1 }
    }
    return wide * 5 <= bytes.count
  }

  /// What the bytes are called; Latin-1 has no letters and quotation marks from 0x80 to 0x9F.
  static func name(_ bytes: [UInt8]) -> String {
    bytes.contains { (0x80...0x9F).contains($0) } ? "Windows-1252" : "Windows-1252 or Latin-1"
  }

  static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { text += Array(String(scalar(byte) ?? "\u{FFFD}").utf8) }
    }
    return text
  }
}
