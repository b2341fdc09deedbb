import Foundation
import Testing

/// What ends the process that reads a document ends no other answer.
@Suite("A process that ends", .serialized)
struct WorkerTests {
  private static let bell = "the bell of doom"
  private static let planted = [61, 62, 150]
  private static let count = 200

  /// So many articles, of which some hold the words that end whoever reads them.
  private static let stream = (1...count).map { number in
    let text = planted.contains(number) ? "It tolls: \(bell)." : "The ferry carried \(number * 7) passengers on Monday."
    return #"{"id":"\#(number)","published":"2026-03-03","text":"\#(text) It rained, said Ann Hale."}"#
  }.joined(separator: "\n")

  /// What a trap of Swift's comes to on either processor, a fault of memory, and what nobody can catch.
  static let ends: [Int32] = [SIGILL, SIGTRAP, SIGSEGV, SIGKILL]

  @Test(
    "A stream answers for a document that ends its process in its place, and for all others as ever",
    arguments: ["read", "check"], ends)
  func answersInPlace(_ verb: String, _ signal: Int32) throws {
    let whole = try Stream.run([verb, "--ndjson"], Self.stream)
    #expect(whole.lines.count == Self.count)
    let broken = try Stream.run(
      [verb, "--ndjson"], Self.stream, environment: ["FACTCHECK_PLANTED_END": "\(signal) \(Self.bell)"])
    #expect(broken.status == 2)
    #expect(broken.lines.count == Self.count)
    for (at, (line, before)) in zip(broken.lines, whole.lines).enumerated() {
      guard Self.planted.contains(at + 1) else {
        #expect(line == before)
        continue
      }
      #expect(line.contains(#""id":"\#(at + 1)""#) && line.contains(#""line":\#(at + 1)"#), "\(line)")
      #expect(line.contains("reading this document ended the program"), "\(line)")
    }
  }

  #if os(Linux)
    @Test(
      "A stream whose workers are killed from outside loses nothing and says nothing twice",
      arguments: ["read", "check"], [SIGKILL, SIGSEGV])
    func losesNothing(_ verb: String, _ signal: Int32) throws {
      let long = (0..<30).map { _ in Self.stream }.joined(separator: "\n")
      let whole = try Stream.run([verb, "--ndjson"], long)
      let killed = try Stream.run([verb, "--ndjson"], long, kill: (signal, 3))
      #expect(killed.killed == 3)
      #expect((killed.status, killed.errors) == (whole.status, whole.errors))
      #expect(killed.output == whole.output)
    }
  #endif

  /// A folder of articles; the second ends whoever reads it.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "factcheck-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let texts = ["It carried 412 TK passengers.", "It tolls: \(Self.bell).", "The pier is XX feet long."]
    for (name, text) in zip(["a", "b", "c"], texts) {
      try Data(("date 2026-03-03\n" + text + "\n").utf8).write(to: folder.appending(path: name + ".txt"))
    }
    try body(folder)
  }

  @Test("Documents that are named are answered for, but for the one that ends its process", arguments: ends)
  func answersForPaths(_ signal: Int32) throws {
    try withFolder { folder in
      let environment = ["FACTCHECK_PLANTED_END": "\(signal) \(Self.bell)"]
      let read = try Stream.run(["read", folder.path], environment: environment)
      #expect(read.status == 2 && read.lines.count == 2)
      #expect(read.errors.contains("b.txt:1: reading this document ended the program"), "\(read.errors)")
      let check = try Stream.run(["check", folder.path, "--format", "json"], environment: environment)
      #expect(check.status == 2)
      for told in ["TK", "XX", "reading this document ended the program"] { #expect(check.output.contains(told)) }
    }
  }
}

extension RealRuns {
  @Suite("A document that ends the run")
  struct EndedRunTests {
    let project: FerryProject

    init() throws {
      project = try FerryProject.shared.get()
      try project.reset()
    }

    @Test("is named by the run and by the gate", arguments: [SIGILL, SIGSEGV])
    func isNamed(_ signal: Int32) throws {
      project.write("date 2026-03-03\nThe bell of doom tolls.\n", to: "seeds/doom.txt")
      project.write("date 2026-03-03\nThe pier is closed.\n", to: "seeds/pier.txt")
      let run = try project.test(environment: ["FACTCHECK_PLANTED_END": "\(signal) bell of doom"])
      #expect(run.status != 0)
      #expect(run.text.contains("seeds/doom.txt was being looked at when the program ended"), "\(run.text)")
      let gate = try project.factcheck("gate")
      #expect(gate.status == 2)
      #expect(gate.text.contains("cannot say: seeds/doom.txt ended the run"), "\(gate.text)")
      // The next run without it is as good as any.
      try project.remove("seeds/doom.txt")
      #expect(try project.test().status == 0)
      #expect(try project.factcheck("gate", "--house-rules-suffice").status == 0)
    }

    @Test("is among those that are named where the run was killed over it")
    func isAmongThose() throws {
      project.write("date 2026-03-03\nThe bell of doom tolls.\n", to: "seeds/doom.txt")
      let run = try project.test(environment: ["FACTCHECK_PLANTED_END": "\(SIGKILL) bell of doom"])
      #expect(run.status != 0)
      let gate = try project.factcheck("gate")
      #expect(gate.status == 2)
      #expect(gate.text.contains("cannot say: ") && gate.text.contains("ended the run"), "\(gate.text)")
    }
  }
}
