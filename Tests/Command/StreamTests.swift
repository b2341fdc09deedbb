import Foundation
import Testing

@testable import Command
@testable import SourceText

@Suite("A stream of documents")
struct StreamTests {
  private func line(_ text: String) throws -> InputLine { try InputLine(Array(text.utf8)[...]) }

  @Test("A stream of documents takes an id, a day or none, and a text")
  func takesId() throws {
    let input = try line(
      #"{"id": "a", "published": "2026-03-03T08:00:00Z", "text": "Caf\u00e9 \ud83d\ude00 \"x\"\n"}"#)
    #expect(input.id == "a")
    #expect(input.document.published == Day(2026, 3, 3))
    #expect(input.document.text(input.document.body) == "Café 😀 \"x\"\n")
    #expect(try line(#"{"text": "", "id": 7, "published": null}"#).id == "7")
    #expect(
      try line(#"{"id": "b", "text": "x", "published": "2009-02-03"}"# + "\r").document.published == Day(2009, 2, 3))
  }

  @Test("A stream of documents says what is wrong with a line, and keeps its id")
  func saysWhatIsWrongWithLine() throws {
    let cases: [(String, String?, String)] = [
      ("nothing", nil, "the line is no JSON"), ("[]", nil, "the line is no object"),
      ("{}", nil, "the line has no id"),
      (#"{"id": "a"}"#, "a", "the line has no text"), (#"{"id": "a", "text": 3}"#, "a", "the line has no text"),
      (#"{"id": "a", "text": "x", "published": 3}"#, "a", "published is no text"),
      (#"{"id": "a", "text": "x", "published": "03-02-2009"}"#, "a", "“03-02-2009”; expected a day by ISO 8601"),
      (#"{"id": "a", "text": "x", "published": "3 March 2026"}"#, "a", "expected a day by ISO 8601"),
      (#"{"id": "a", "text": "x""#, nil, "the line is no JSON"),
      (String(repeating: "[", count: 100_000), nil, "the line is no JSON"),
    ]
    for (text, id, message) in cases {
      let mistake = #expect(throws: InputLine.Mistake.self) { try line(text) }
      #expect(mistake?.id == id)
      #expect(mistake?.message.contains(message) == true, "\(mistake?.message ?? "")")
    }
    #expect(throws: InputLine.Mistake.self) { try InputLine([0x22, 0xFF, 0x22]) }
  }

  @Test("A stream of documents is answered in its own order, however long its lines, a malformed one in its place")
  func isAnsweredInItsOwnOrder() throws {
    var input = ""
    for number in 0..<500 {
      input += "\(number) " + String(repeating: "x", count: number % 7 == 0 ? 40_000 : 3) + "\n"
    }
    input += "\n  \nlast"
    let place = FileManager.default.temporaryDirectory.appending(path: "factcheck-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: place) }
    try Data(input.utf8).write(to: place)
    for (pieceSize, workers) in [(1 << 20, 2), (1_000, 3), (1, 1)] {
      let file = try FileHandle(forReadingFrom: place)
      let kept = Kept()
      let stream = LineStream(
        file: file.fileDescriptor, pieceSize: pieceSize, workers: workers, outlet: .init(write: kept.add, flush: {}))
      let status = try stream.run { lines in
        lines.map { line in
          let name = line.bytes.prefix { $0 != 0x20 }
          return LineStream.Answer(
            line: Array(name) + Array(" \(line.number)\n".utf8), status: name.elementsEqual("250".utf8) ? 2 : 0)
        }
      }
      #expect(status == 2)
      #expect(kept.text == (0..<500).map { "\($0) \($0 + 1)\n" }.joined() + "last 503\n")
    }
  }
}

/// What a stream writes, kept.
final class Kept: @unchecked Sendable {
  private let lock = NSLock()
  private var bytes: [UInt8] = []
  var text: String { lock.withLock { String(decoding: bytes, as: UTF8.self) } }
  func add(_ more: [UInt8]) { lock.withLock { bytes += more } }
}
