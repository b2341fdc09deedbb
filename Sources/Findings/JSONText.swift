import Foundation
import SourceText

/// Values as JSON whose bytes may be printed anywhere: what acts on a terminal, turns a text round or begins a command of a
/// CI log is written as `\u…`, which every reader of JSON takes for the character itself.
package enum JSONText {
  /// A value with its keys sorted: the same bytes for the same value.
  package static func bytes(_ value: some Encodable, isPretty: Bool = false, isSnakeCase: Bool = false) -> [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
    if isSnakeCase { encoder.keyEncodingStrategy = .convertToSnakeCase }
    return (try? encoder.encode(value)).map { escaped(Array($0)) }
  }

  /// All that is beyond ASCII in JSON stands in its texts, and so does a `#`.
  static func escaped(_ json: [UInt8]) -> [UInt8] {
    json.withUnsafeBufferPointer { bytes in
      var escaped: [UInt8] = []
      escaped.reserveCapacity(json.count + 64)
      // What is copied so far, and the last `#` that was: of two, the second is written out.
      var (at, copied, hash) = (0, 0, -2)
      while at < bytes.count {
        if let block = ByteBlock(bytes, at: at, before: bytes.count), block.isASCII, !block.holds(0x23),
          !block.holds(0x7F)
        {
          at += 8
          continue
        }
        let byte = bytes[at]
        guard byte == 0x23 || byte == 0x7F || mayBegin(byte) else {
          at += 1
          continue
        }
        let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let end = min(bytes.count, at + length)
        if let units = units(json[at..<end], isSecond: hash == at - 1) {
          escaped += json[copied..<at]
          escaped += units.utf8
          copied = end
        } else if byte == 0x23 {
          hash = at
        }
        at = end
      }
      escaped += json[copied..<bytes.count]
      return escaped
    }
  }

  /// A character as JSON writes it in ASCII; nil for one that may stand as it is.
  private static func units(_ bytes: ArraySlice<UInt8>, isSecond: Bool) -> String? {
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else { return nil }
    guard scalar == "#" ? isSecond : Visible.shown(scalar) != nil else { return nil }
    return String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }.joined()
  }

  /// The first bytes of what `Visible` shows: C1 controls, marks of direction, spaces without width, tags.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
    default: false
    }
  }
}
