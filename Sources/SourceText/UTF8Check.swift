/// Says whether bytes are UTF-8, and where they stop being it.
package enum UTF8Check {
  package static func check(path: String, _ bytes: [UInt8]) throws(DocumentError) {
    guard bytes.count < Int(UInt32.max) else {
      throw DocumentError(path: path, offset: 0, line: 1, message: "the document is longer than 4 GB")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw DocumentError(path: path, offset: 0, line: 1, message: "the document is UTF-16; expected UTF-8")
    }
    guard let offset = bytes.withUnsafeBufferPointer({ firstFault($0) }) else { return }
    let line = bytes[..<offset].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    let byte = String(bytes[offset], radix: 16, uppercase: true)
    guard bytes.count > 16, WindowsText.isLikely(bytes), let scalar = WindowsText.scalar(bytes[offset]) else {
      throw DocumentError(
        path: path, offset: offset, line: line,
        message: "byte 0x\(byte) at offset \(offset) is not UTF-8; expected a text in UTF-8")
    }
    let name = WindowsText.name(bytes)
    throw DocumentError(
      path: path, offset: offset, line: line,
      message: "this looks like \(name): byte 0x\(byte) would be \(scalar) there; save it in UTF-8")
  }

  package static func isValid(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer { firstFault($0) } == nil }

  /// The offset of the first byte that no well-formed UTF-8 has there (Unicode 15, table 3-7).
  private static func firstFault(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var at = 0
    let end = bytes.count
    while at < end {
      let lead = bytes[at]
      if lead < 0x80 {
        at += 1
        continue
      }
      let (length, low, high): (Int, UInt8, UInt8) =
        switch lead {
        case 0xC2...0xDF: (2, 0x80, 0xBF)
        case 0xE0: (3, 0xA0, 0xBF)
        case 0xED: (3, 0x80, 0x9F)
        case 0xE1...0xEF: (3, 0x80, 0xBF)
        case 0xF0: (4, 0x90, 0xBF)
        case 0xF1...0xF3: (4, 0x80, 0xBF)
        case 0xF4: (4, 0x80, 0x8F)
        default: (0, 0, 0)
        }
      guard length > 0, at + length <= end, bytes[at + 1] >= low, bytes[at + 1] <= high else { return at }
      for i in 2..<length where bytes[at + i] & 0xC0 != 0x80 { return at }
      at += length
    }
    return nil
  }
}
