import Findings

/// Finds the sheets that are written in assertion files, to say which of them never ran.
///
/// Swift Testing knows only the tests that are there: a sheet without its `@Test` line would be silent for ever.
enum Sheets {
  /// Where `FactSheet(` stands in Swift source, outside of comments and strings.
  static func written(in path: String, _ bytes: [UInt8]) -> [ReportAssertion.Place] {
    let word = Array("FactSheet".utf8)
    var places: [ReportAssertion.Place] = []
    var source = SwiftSource(bytes: bytes)
    while let byte = source.code() {
      let at = source.at
      guard byte == word[0], at == 0 || !SwiftSource.isLetter(bytes[at - 1]), bytes[at...].starts(with: word) else {
        source.step()
        continue
      }
      let (line, column) = (source.line, at - source.lineStart + 1)
      for _ in word { source.step() }
      if source.next == UInt8(ascii: "(") {
        places.append(
          ReportAssertion.Place(fileID: path, file: path, line: line, column: column))
      }
    }
    return places
  }

  /// A sentence for each written sheet of which no fact was judged.
  static func neverRun(_ written: [ReportAssertion.Place], ran: [ReportAssertion.Place]) -> [String] {
    let ran = Set(ran.map { "\($0.file):\($0.line)" })
    return written.filter { !ran.contains("\($0.file):\($0.line)") }.map {
      "\($0.file):\($0.line): this sheet never ran; expected a test with it as arguments: "
        + "@Test(arguments: …) func …(_ fact: Fact) { check(fact) }"
    }
  }
}

/// A walk over Swift source that passes over comments and strings.
private struct SwiftSource {
  let bytes: [UInt8]
  private(set) var at = 0
  /// 1-based.
  private(set) var line = 1
  private(set) var lineStart = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: byte >= 0x80
    }
  }

  mutating func step() {
    guard at < bytes.count else { return }
    if bytes[at] == 0x0A { (line, lineStart) = (line + 1, at + 1) }
    at += 1
  }

  private func stands(_ text: StaticString) -> Bool {
    bytes[at...].starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// The next byte that is code; nil at the end.
  mutating func code() -> UInt8? {
    while let byte = next {
      if stands("//") {
        while let byte = next, byte != 0x0A { step() }
      } else if stands("/*") {
        skipComment()
      } else if stands("\"\"\"") {
        skip(3)
        while next != nil, !stands("\"\"\"") { escape() }
        skip(3)
      } else if byte == UInt8(ascii: "\"") {
        skip(1)
        while let byte = next, byte != UInt8(ascii: "\""), byte != 0x0A { escape() }
        skip(1)
      } else {
        return byte
      }
    }
    return nil
  }

  private mutating func skip(_ count: Int) { for _ in 0..<count { step() } }

  private mutating func escape() {
    if next == UInt8(ascii: "\\") { step() }
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
