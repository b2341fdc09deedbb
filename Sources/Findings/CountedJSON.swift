import Foundation

extension JSONText {
  /// A value of JSON that lies in a folder, where anybody may have written it.
  ///
  /// Every number in ours is a count or a place. One that is negative, longer than any of these, or written with a point or
  /// an exponent is refused: nothing that is reckoned with the others can leave its bounds.
  package static func decoded<Value: Decodable>(_ type: Value.Type, _ json: [UInt8]) throws -> Value {
    guard holdsOnlyCounts(json) else {
      throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "a number is out of bounds"))
    }
    return try JSONDecoder().decode(type, from: Data(json))
  }

  private static let mostDigits = 12

  private static func holdsOnlyCounts(_ json: [UInt8]) -> Bool {
    json.withUnsafeBufferPointer { json in
      var isText = false
      var isEscaped = false
      var digits = 0
      guard let first = json.baseAddress else { return true }
      // By place in memory: a report has megabytes, and a debug build asks its iterator twice for each byte.
      var at = 0
      while at < json.count {
        let byte = first[at]
        at += 1
        if isText {
          if isEscaped {
            isEscaped = false
          } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
          } else if byte == UInt8(ascii: "\"") {
            isText = false
          }
          continue
        }
        let isNumber = digits > 0
        digits = byte >= 0x30 && byte <= 0x39 ? digits + 1 : 0
        if digits > mostDigits || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") { return false }
        if isNumber, byte | 0x20 == UInt8(ascii: "e") { return false }
        isText = byte == UInt8(ascii: "\"")
      }
      return true
    }
  }
}
