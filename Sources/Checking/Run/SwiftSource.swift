import SourceText

/// A walk over Swift source that passes over comments and strings.
package struct SwiftSource {
  package let bytes: [UInt8]
  /// UTF-8 offset.
  package private(set) var at = 0
  /// 1-based.
  private(set) var line = 1
  private var interpolations = 0
  /// Deeper than anything a person writes.
  private static let deepest = 32
  private(set) var lineStart = 0

  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// Begins at a place that the compiler gave: 1-based line, 1-based column in UTF-8 bytes.
  package init?(bytes: [UInt8], line: Int, column: Int) {
    self.bytes = bytes
    while self.line < line, at < bytes.count { step() }
    guard self.line == line else { return nil }
    for _ in 1..<max(1, column) { step() }
  }

  package var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: byte >= 0x80
    }
  }

  package mutating func step() {
    guard at < bytes.count else { return }
    if bytes[at] == 0x0A { (line, lineStart) = (line + 1, at + 1) }
    at += 1
  }

  private func stands(_ text: StaticString) -> Bool {
    let text = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    // Most bytes are told from the first of the text; a slice costs a run in a debug build much more.
    guard at < bytes.count, bytes[at] == text.first else { return false }
    return bytes[at...].starts(with: text)
  }

  /// The next byte that is code; nil at the end.
  package mutating func code() -> UInt8? {
    while let byte = next {
      if stands("//") {
        while let byte = next, byte != 0x0A { step() }
      } else if stands("/*") {
        skipComment()
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "#"), let hashes = hashesOfString {
        skipString(hashes: hashes)
      } else {
        return byte
      }
    }
    return nil
  }

  /// Where the name begins that ends here: the compiler’s column of a call is that of its parenthesis.
  package var nameStart: Int {
    var start = at
    while start > lineStart, SwiftSource.isLetter(bytes[start - 1]) { start -= 1 }
    return start
  }

  /// A call in a chain: `.checked(by: "A. B.", on: "2026-03-03")`, or `.unconfirmed`.
  package struct Call: Sendable {
    package var name: String
    /// From the period to the end.
    package var range: Range<Int>
    /// Within the parentheses; nil where there are none.
    package var arguments: Range<Int>?
  }

  /// The calls behind the group that begins here, as far as they hang on each other; nil when no group begins here.
  package mutating func chain() -> (calls: [Call], end: Int)? {
    while let byte = next, SwiftSource.isLetter(byte) { step() }
    guard next == UInt8(ascii: "("), group() != nil else { return nil }
    var calls: [Call] = []
    var end = at
    while codeAfterSpace() == UInt8(ascii: ".") {
      let start = at
      step()
      let nameStart = at
      while let byte = next, SwiftSource.isLetter(byte) { step() }
      var call = Call(name: String(decoding: bytes[nameStart..<at], as: UTF8.self), range: start..<at)
      if next == UInt8(ascii: "(") {
        guard let arguments = group() else { return nil }
        call.arguments = arguments
      }
      call.range = start..<at
      calls.append(call)
      end = at
    }
    return (calls, end)
  }

  /// Passes over a group in parentheses; what stands in it.
  private mutating func group() -> Range<Int>? {
    let start = at + 1
    var depth = 0
    while let byte = bracket() {
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth -= 1 }
      step()
      if depth == 0 { return start..<(at - 1) }
    }
    return nil
  }

  private mutating func codeAfterSpace() -> UInt8? {
    while let byte = code(), byte <= 0x20 { step() }
    return next
  }

  private mutating func bracket() -> UInt8? {
    while let byte = code() {
      if "()[]{}".utf8.contains(byte) { return byte }
      step()
    }
    return nil
  }

  private mutating func skip(_ count: Int) { for _ in 0..<count { step() } }

  /// How many `#` open the string that begins here, 0 for a plain one; nil where none begins.
  private var hashesOfString: Int? {
    let hashes = run(of: UInt8(ascii: "#"), from: at)
    return at + hashes < bytes.count && bytes[at + hashes] == UInt8(ascii: "\"") ? hashes : nil
  }

  private func run(of byte: UInt8, from start: Int) -> Int {
    start < bytes.count ? bytes[start...].prefix(Self.deepest).prefix { $0 == byte }.count : 0
  }

  private mutating func skipString(hashes: Int) {
    skip(hashes)
    let quotes = stands("\"\"\"") ? 3 : 1
    skip(quotes)
    while let byte = next, quotes == 3 || byte != 0x0A {
      if byte == UInt8(ascii: "\""), run(of: byte, from: at) >= quotes,
        run(of: UInt8(ascii: "#"), from: at + quotes) >= hashes
      {
        break
      }
      escape(hashes: hashes)
    }
    skip(quotes + hashes)
  }

  /// Passes over one byte of a string, or over what a backslash and the string's own number of `#` make of more.
  private mutating func escape(hashes: Int) {
    guard next == UInt8(ascii: "\\"), run(of: UInt8(ascii: "#"), from: at + 1) >= hashes else { return step() }
    skip(1 + hashes)
    if next == UInt8(ascii: "("), interpolations < Self.deepest {
      // What is interpolated is code again, and may hold strings of its own.
      interpolations += 1
      _ = group()
      interpolations -= 1
      return
    }
    step()
  }

  /// Comments nest.
  private mutating func skipComment() {
    var depth = 0
    repeat {
      if stands("/*") {
        depth += 1
        skip(2)
      } else if stands("*/") {
        depth -= 1
        skip(2)
      } else {
        step()
      }
    } while depth > 0 && next != nil
  }
}
