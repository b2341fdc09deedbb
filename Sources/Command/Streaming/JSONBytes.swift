import Findings

/// What writes itself as JSON, byte for byte as `JSONEncoder` would with sorted keys. Half of the time of `read --ndjson` went
/// into that one: of thousands of small objects a document it makes dictionaries first.
protocol JSONWritten {
  func write(to json: inout JSONBytes)
}

/// JSON in the making.
struct JSONBytes {
  fileprivate(set) var bytes: [UInt8] = []

  typealias Member = (key: StaticString, value: any JSONWritten)

  /// An object of members in the order of their keys, which are plain ASCII.
  mutating func object(_ members: [Member]) {
    bytes.append(UInt8(ascii: "{"))
    for (number, member) in members.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\""))
      bytes += UnsafeBufferPointer(start: member.key.utf8Start, count: member.key.utf8CodeUnitCount)
      bytes.append(UInt8(ascii: "\""))
      bytes.append(UInt8(ascii: ":"))
      member.value.write(to: &self)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  fileprivate mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    for at in text.indices where text[at] < 0x20 || text[at] == UInt8(ascii: "\"") || text[at] == UInt8(ascii: "\\") {
      bytes += text[start..<at]
      bytes += JSONBytes.escape(text[at]).utf8
      start = at + 1
    }
    bytes += text[start..<text.count]
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): "\\" + String(Unicode.Scalar(byte))
    case 0x08: "\\b"
    case 0x0C: "\\f"
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0x09: "\\t"
    default: (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
    }
  }
}

extension String: JSONWritten {
  func write(to json: inout JSONBytes) {
    var text = self
    text.withUTF8 { json.string($0) }
  }
}

extension Int: JSONWritten {
  func write(to json: inout JSONBytes) { json.bytes += String(self).utf8 }
}

extension Bool: JSONWritten {
  func write(to json: inout JSONBytes) { json.bytes += (self ? "true" : "false").utf8 }
}

extension Optional: JSONWritten where Wrapped: JSONWritten {
  func write(to json: inout JSONBytes) {
    if let self { self.write(to: &json) } else { json.bytes += "null".utf8 }
  }
}

extension Array: JSONWritten where Element: JSONWritten {
  func write(to json: inout JSONBytes) {
    json.bytes.append(UInt8(ascii: "["))
    for (number, element) in enumerated() {
      if number > 0 { json.bytes.append(UInt8(ascii: ",")) }
      element.write(to: &json)
    }
    json.bytes.append(UInt8(ascii: "]"))
  }
}

extension JSONLine {
  static func bytes(_ value: some JSONWritten) -> [UInt8] {
    var json = JSONBytes()
    value.write(to: &json)
    return JSONText.escaped(json.bytes) + [0x0A]
  }
}
