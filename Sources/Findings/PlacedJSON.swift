internal import SourceText

/// JSON whose every value knows where it stands, so that a mistake in a file that people write has a line.
package struct PlacedJSON: Sendable {
  package indirect enum Value: Sendable {
    case null
    case bool(Bool)
    /// As it is written.
    case number(String)
    case string(String)
    case array([PlacedJSON])
    case object([Member])
  }

  package struct Member: Sendable {
    package var key: String
    /// UTF-8 offset of the key.
    package var at: Int
    package var value: PlacedJSON
  }

  package var value: Value
  /// UTF-8 offset of the first byte.
  package var at: Int

  /// Why these bytes are no JSON.
  package struct Mistake: Error, Sendable {
    package var message: String
    /// UTF-8 offset.
    package var at: Int
  }

  /// - Throws: `Mistake`, with what was expected.
  package static func read(_ bytes: [UInt8]) throws(Mistake) -> PlacedJSON {
    var reader = Reader(bytes: bytes, at: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.at == bytes.count else { throw reader.expected("the end of the file") }
    return value
  }

  /// The member of an object; the last one where a key stands twice.
  package subscript(key: String) -> PlacedJSON? {
    guard case .object(let members) = value else { return nil }
    return members.last { $0.key == key }?.value
  }
}

extension PlacedJSON {
  private struct Reader {
    var bytes: [UInt8]
    var at: Int

    /// Deeper than anything a person writes, and far from the end of the stack.
    static let deepest = 200

    var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    func expected(_ what: String) -> Mistake { Mistake(message: "expected \(what)", at: min(at, bytes.count)) }

    mutating func skipSpace() {
      while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte) { at += 1 }
    }

    mutating func take(_ byte: UInt8) -> Bool {
      guard next == byte else { return false }
      at += 1
      return true
    }

    mutating func value(depth: Int) throws(Mistake) -> PlacedJSON {
      skipSpace()
      let start = at
      guard depth < Self.deepest else { throw expected("values nested less than \(Self.deepest) deep") }
      switch next {
      case UInt8(ascii: "{"): return PlacedJSON(value: .object(try members(depth)), at: start)
      case UInt8(ascii: "["): return PlacedJSON(value: .array(try elements(depth)), at: start)
      case UInt8(ascii: "\""): return PlacedJSON(value: .string(try string()), at: start)
      case UInt8(ascii: "t"): return PlacedJSON(value: try word("true", .bool(true)), at: start)
      case UInt8(ascii: "f"): return PlacedJSON(value: try word("false", .bool(false)), at: start)
      case UInt8(ascii: "n"): return PlacedJSON(value: try word("null", .null), at: start)
      case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
        return PlacedJSON(value: .number(number()), at: start)
      default: throw expected("a value")
      }
    }

    mutating func members(_ depth: Int) throws(Mistake) -> [Member] {
      var members: [Member] = []
      at += 1
      skipSpace()
      if take(UInt8(ascii: "}")) { return members }
      while true {
        skipSpace()
        let start = at
        guard next == UInt8(ascii: "\"") else { throw expected("a key in quotation marks") }
        let key = try string()
        skipSpace()
        guard take(UInt8(ascii: ":")) else { throw expected("a colon after the key “\(key)”") }
        members.append(Member(key: key, at: start, value: try value(depth: depth + 1)))
        skipSpace()
        if take(UInt8(ascii: "}")) { return members }
        guard take(UInt8(ascii: ",")) else { throw expected("a comma or the end of the object") }
      }
    }

    mutating func elements(_ depth: Int) throws(Mistake) -> [PlacedJSON] {
      var elements: [PlacedJSON] = []
      at += 1
      skipSpace()
      if take(UInt8(ascii: "]")) { return elements }
      while true {
        elements.append(try value(depth: depth + 1))
        skipSpace()
        if take(UInt8(ascii: "]")) { return elements }
        guard take(UInt8(ascii: ",")) else { throw expected("a comma or the end of the list") }
      }
    }

    mutating func word(_ text: String, _ value: Value) throws(Mistake) -> Value {
      guard bytes[at...].starts(with: text.utf8) else { throw expected("a value") }
      at += text.utf8.count
      return value
    }

    mutating func number() -> String {
      let start = at
      while let byte = next, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) { at += 1 }
      return bytes.text(TextRange(start, at))
    }

    mutating func string() throws(Mistake) -> String {
      at += 1
      var text: [UInt8] = []
      while true {
        let start = at
        while at < bytes.count, isPlain(bytes[at]) { at += 1 }
        text += bytes[start..<at]
        switch next {
        case UInt8(ascii: "\""):
          at += 1
          return String(decoding: text, as: UTF8.self)
        case UInt8(ascii: "\\"):
          at += 1
          text.append(contentsOf: String(try escape()).utf8)
        case nil: throw expected("the end of the string")
        default: throw expected("the end of the string before the end of the line")
        }
      }
    }

    /// Whether a byte stands in a string for itself.
    private func isPlain(_ byte: UInt8) -> Bool {
      byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    mutating func escape() throws(Mistake) -> Unicode.Scalar {
      let byte = next
      at += 1
      switch byte {
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "t"): return "\t"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{C}"
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte ?? 0x2F)
      case UInt8(ascii: "u"):
        let high = try unit()
        guard (0xD800...0xDBFF).contains(high), bytes[min(at, bytes.count)...].starts(with: Array("\\u".utf8)) else {
          return Unicode.Scalar(high) ?? "\u{FFFD}"
        }
        at += 2
        let low = try unit()
        guard (0xDC00...0xDFFF).contains(low) else { return "\u{FFFD}" }
        return Unicode.Scalar(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00)) ?? "\u{FFFD}"
      default:
        at -= 1
        throw expected("one of \" \\ / b f n r t u after a backslash")
      }
    }

    mutating func unit() throws(Mistake) -> UInt32 {
      let end = min(at + 4, bytes.count)
      let digits = bytes.text(TextRange(at, end))
      guard digits.utf8.count == 4, !digits.hasPrefix("+"), !digits.hasPrefix("-"), let unit = UInt32(digits, radix: 16)
      else { throw expected("four hexadecimal digits") }
      at = end
      return unit
    }
  }
}
