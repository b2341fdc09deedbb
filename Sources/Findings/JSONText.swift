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
    guard json.contains(where: { $0 == 0x7F || $0 == 0x23 || mayBegin($0) }) else { return json }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(json.count + 64)
    var at = 0
    while at < json.count {
      let byte = json[at]
      if byte == 0x23, escaped.last == 0x23 {
        escaped += "\\u0023".utf8
        at += 1
      } else if byte == 0x7F || mayBegin(byte) {
        let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let end = min(json.count, at + length)
        let scalar = String(decoding: json[at..<end], as: UTF8.self).unicodeScalars.first
        if let scalar, Visible.shown(scalar) != nil {
          for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            escaped += "\\u".utf8
            escaped += String(repeating: "0", count: 4 - digits.utf8.count).utf8
            escaped += digits.utf8
          }
        } else {
          escaped += json[at..<end]
        }
        at = end
      } else {
        escaped.append(byte)
        at += 1
      }
    }
    return escaped
  }

  /// The first bytes of what `Visible` shows: C1 controls, marks of direction, spaces without width, tags.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
    default: false
    }
  }
}
