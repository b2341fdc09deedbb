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
      var digits = 0
      guard let first = json.baseAddress else { return true }
      // By place in memory: a report has megabytes, and a debug build asks its iterator twice for each byte.
      var at = 0
      while at < json.count {
        let byte = first[at]
        at += 1
        let isNumber = digits > 0
        digits = byte >= 0x30 && byte <= 0x39 ? digits + 1 : 0
        if digits > mostDigits || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") { return false }
        if isNumber, byte | 0x20 == UInt8(ascii: "e") { return false }
        if byte == UInt8(ascii: "\"") { at = end(ofTextIn: json, from: at) }
      }
      return true
    }
  }

  /// The place behind the quotation mark that ends a text: one that has no backslash before it, or an even number of them.
  private static func end(ofTextIn json: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let first = json.baseAddress else { return 0 }
    var at = start
    while let quote = memchr(first + at, Int32(UInt8(ascii: "\"")), json.count - at) {
      let found = first.distance(to: quote.assumingMemoryBound(to: UInt8.self))
      var slash = found
      while slash > at, first[slash - 1] == UInt8(ascii: "\\") { slash -= 1 }
      at = found + 1
      if (found - slash).isMultiple(of: 2) { return at }
    }
    return json.count
  }
}
