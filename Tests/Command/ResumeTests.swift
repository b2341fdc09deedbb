import Foundation
import Testing

@testable import Command
@testable import Findings
@testable import SourceText

/// A stream that was cut off goes on where it ended: the answers are those of one run, byte for byte.
@Suite("A stream that goes on")
final class ResumeTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "factcheck-\(UUID().uuidString)")
  private var output: String { folder.appending(path: "out.ndjson").path }

  /// Ids stand twice, lines are blank or no JSON.
  private static let input: String = (0..<300).map { number in
    switch number % 50 {
    case 7: ""
    case 13: "{\"id\": \"ferry \(number)\""
    case 21: "{\"text\": \"no id\"}"
    default: "{\"id\": \"ferry \(number % 90)\", \"text\": \"\(String(repeating: "é", count: number * 37 % 200))\"}"
    }
  }.joined(separator: "\n")

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func file(_ text: String) throws -> FileHandle {
    let place = folder.appending(path: UUID().uuidString)
    try Data(text.utf8).write(to: place)
    return try FileHandle(forReadingFrom: place)
  }

  private static func status(_ answer: PlacedJSON) -> Int32? {
    if case .string? = answer["error"]?.value { return Status.unable }
    if case .number? = answer["letters"]?.value { return Status.nothingFound }
    return nil
  }

  /// Counts the letters of each text, and writes how many into the file.
  private func run(_ input: String, isOrdered: Bool = true, workers: Int = 3) throws -> Int32 {
    let file = try file(input)
    let answers = try AnswerFile(output, isOrdered: isOrdered, status: ResumeTests.status)
    let stream = LineStream(
      file: file.fileDescriptor, pieceSize: 2_000, workers: workers, isOrdered: isOrdered, outlet: answers.outlet,
      answered: answers.answered)
    return try stream.run { lines in
      lines.map { line in
        let told = isOrdered ? "" : ",\"line\":\(line.number)"
        do throws(InputLine.Mistake) {
          let input = try InputLine(line.bytes)
          let letters = input.document.text(input.document.body).count
          return .init(line: Array("{\"id\":\"\(input.id)\",\"letters\":\(letters)\(told)}\n".utf8))
        } catch {
          return .init(line: JSONLine.bytes(MistakeJSON(error, line: line.number)), status: Status.unable)
        }
      }
    }
  }

  private var written: [UInt8] { FileManager.default.contents(atPath: output).map(Array.init) ?? [] }

  private func write(_ bytes: some Sequence<UInt8>) throws { try Data(bytes).write(to: URL(fileURLWithPath: output)) }

  @Test("An output cut off at any byte is made whole, in order byte for byte")
  func inOrder() throws {
    #expect(try run(Self.input) == Status.unable)
    let whole = written
    #expect(whole.count { $0 == 0x0A } == 294)
    let anywhere = (0..<20).map { _ in Int.random(in: 0..<whole.count) }
    let cuts = [0, 1, 2, whole.count - 1, whole.count] + anywhere
    for cut in cuts {
      try write(whole.prefix(cut))
      #expect(try run(Self.input) == Status.unable, "the status is that of all answers, cut off at \(cut)")
      #expect(written == whole, "cut off at \(cut)")
    }
  }

  @Test("An output that is in no order is made whole, each line answered once")
  func inNoOrder() throws {
    #expect(try run(Self.input, isOrdered: false) == Status.unable)
    let whole = written
    func lines(_ bytes: [UInt8]) -> [String] {
      String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init).sorted()
    }
    #expect(lines(whole).count == 294)
    for _ in 0..<10 {
      let cut = Int.random(in: 0...whole.count)
      try write(whole.prefix(cut))
      #expect(try run(Self.input, isOrdered: false) == Status.unable)
      #expect(lines(written) == lines(whole), "cut off at \(cut)")
    }
    // What came in the order of the input by chance can be gone on with in order.
    try write(lines(whole).reversed().joined(separator: "\n").utf8 + [0x0A])
    #expect(throws: LineStream.Failure.self, "in order, nobody reads the numbers of lines") { try run(Self.input) }
  }

  @Test("What is no output of this input is refused, and left as it was")
  func ofAnotherInput() throws {
    let one = "{\"id\": \"a\", \"text\": \"x\"}\n{\"id\": \"b\", \"text\": \"y\"}\n"
    _ = try run(one)
    let whole = written
    for (other, message) in [
      ("{\"id\": \"a\", \"text\": \"x\"}\n{\"id\": \"c\", \"text\": \"y\"}\n", "what answers line 2 has another id"),
      ("{\"id\": \"a\", \"text\": \"x\"}\n", "it answers 1 line more than the input has"),
    ] {
      let failure = #expect(throws: LineStream.Failure.self) { try run(other) }
      #expect(failure?.description.contains(message) == true, "\(failure?.description ?? "")")
      #expect(written == whole)
    }
    for text in ["My notes", "My notes\n", "{\"id\": \"a\"}\n", "{\"id\": 7, \"letters\": 1}\n", "[]\n"] {
      try write(text.utf8)
      let failure = #expect(throws: LineStream.Failure.self) { try run(one) }
      #expect(failure?.description.contains(":1: this is no answer") == true, "\(failure?.description ?? "")")
      #expect(written == Array(text.utf8))
    }
    try write("{\"id\":\"a\",\"letters\":1}\n".utf8)
    let failure = #expect(throws: LineStream.Failure.self) { try run(one, isOrdered: false) }
    #expect(
      failure?.description.contains(":1: the answer does not tell its line") == true, "\(failure?.description ?? "")")
  }

  @Test("A line that is too long is answered in its place, and not kept")
  func tooLong() throws {
    let file = try file("first\n" + String(repeating: "x", count: 400_000) + "\nlast")
    var reader = LineReader(file.fileDescriptor, pieceSize: 1_000)
    reader.longest = 2_000
    var lines: [LineStream.Line] = []
    while let piece = try reader.next() { lines += piece.lines }
    #expect(lines.map(\.length) == [5, 400_000, 4])
    // What is read at once, and what may be.
    #expect(lines.map(\.bytes.count)[1] <= 1 << 17)
    #expect(lines.map(\.number) == [1, 2, 3])
  }
}
