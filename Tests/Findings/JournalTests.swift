import Foundation
import Testing

@testable import Findings

@Suite("The journal")
struct JournalTests {
  private let folder: ReportFolder = ReportFolder(
    FileManager.default.temporaryDirectory.appendingPathComponent("factcheck-\(UUID().uuidString)").path + "/Reports")
  private let run = ReportRun(tool: "1.0.0", rules: "2026.1", failLevel: .error, day: "2026-03-03")

  private func remove() { try? FileManager.default.removeItem(atPath: String(folder.path.dropLast("/Reports".count))) }

  private func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder.path + "/" + name) }

  @Test("The journal becomes the report, and goes")
  func becomesReport() throws {
    defer { remove() }
    let journal = try Journal(in: folder, run: Ferry.report().run)
    #expect(folder.journals.count == 1)
    for entry in Ferry.entries { journal.append(entry) }
    let report = try journal.finish().report
    var expected = Ferry.report()
    expected.earlier = report.earlier
    #expect(report == expected)
    #expect(try folder.report()?.json == report.json)
    #expect(folder.journals == [])
    #expect(exists("summary.md"))
  }

  @Test("The journal gives the same bytes whatever order the verdicts come in")
  func givesSameBytesWhateverOrder() {
    var backwards = Assembly(run: Ferry.report().run)
    for entry in Ferry.entries.reversed() { backwards.add(entry) }
    #expect(backwards.finished(true).json == Ferry.report().json)
  }

  @Test("The journal is written to by many threads at once, and loses nothing")
  func isWrittenToByManyThreadsAtOnce() throws {
    defer { remove() }
    let journal = try Journal(in: folder, run: run)
    DispatchQueue.concurrentPerform(iterations: 500) { number in
      journal.append(.document(ReportDocument(path: "seeds/\(number).txt", sha256: nil, text: Ferry.text)))
    }
    #expect(try journal.finish([.json]).report.documents.count == 500)
  }

  @Test("The journal of a run that was killed stays, without a report; the next run moves it aside")
  func ofRunThatWasKilledStays() throws {
    defer { remove() }
    try Journal(in: folder, run: run).finish([.json])
    do {
      let journal = try Journal(in: folder, run: run)
      journal.append(.problem(RunProblem(.run, "half a run")))
    }
    #expect(folder.journals.count == 1)
    #expect(try folder.report() == nil)
    #expect(exists("previous/report.json"))
    let half = try #require(Journal.read(folder.path + "/" + folder.journals[0]))
    #expect(half.finished(false).run.problems == [RunProblem(.run, "half a run")])
  }

  @Test("The journal has the verdicts, and leaves the words of a document where they lie")
  func leavesWords() throws {
    defer { remove() }
    let journal = try Journal(in: folder, run: run)
    for entry in Ferry.entries { journal.append(entry) }
    let half = try #require(Journal.read(folder.path + "/" + folder.journals[0])).finished(false)
    #expect(half.assertions.map(\.verdict) == Ferry.report().assertions.map(\.verdict))
    #expect(half.documents.map(\.path) == Ferry.report().documents.map(\.path))
    #expect(half.documents.allSatisfy { $0.text == nil && $0.marks.isEmpty })
    let whole = try journal.finish([.json]).report
    #expect(whole.documents.contains { $0.text != nil && !$0.marks.isEmpty })
    #expect(whole.documents.map(\.text) == Ferry.report().documents.map(\.text))
    #expect(whole.documents.map(\.marks) == Ferry.report().documents.map(\.marks))
  }

  @Test("A second run at once is refused in one sentence; when the first has ended, the next may begin")
  func secondRunAtOnceIsRefused() throws {
    defer { remove() }
    let first = try Journal(in: folder, run: run)
    let refusal = #expect(throws: ReportFolder.Refusal.self) { try Journal(in: folder, run: run) }
    #expect(
      try #require(refusal).description.contains(
        "another run is writing its report here; this one leaves none. Run them one after the other"))
    try first.finish([.json])
    try Journal(in: folder, run: run).finish([.json])
  }

  @Test("No run begins while somebody writes into the last report")
  func noRunBeginsWhileSomebodyWrites() throws {
    defer { remove() }
    try Journal(in: folder, run: run).finish([.json])
    try folder.whileHeld {
      #expect(throws: ReportFolder.Refusal.self) { try Journal(in: folder, run: run) }
      #expect(throws: ReportFolder.Refusal.self) { try folder.whileHeld {} }
    }
    #expect(exists("report.json"))
    try Journal(in: folder, run: run).finish([.json])
  }

  @Test("A folder that cannot be made is one sentence")
  func folderThatCannotBeMade() throws {
    defer { remove() }
    try FileManager.default.createDirectory(
      atPath: folder.path.replacingOccurrences(of: "/Reports", with: ""), withIntermediateDirectories: true)
    #expect(FileManager.default.createFile(atPath: folder.path, contents: nil))
    let refusal = #expect(throws: ReportFolder.Refusal.self) { try Journal(in: folder, run: run) }
    #expect(
      refusal?.description
        == "\(folder.path): the folder cannot be made; expected a place that can be written to")
  }

  @Test("What was published anyway is kept from run to run")
  func whatWasPublishedAnywayIsKept() throws {
    defer { remove() }
    let journal = try Journal(in: folder, run: run)
    for entry in Ferry.entries { journal.append(entry) }
    try journal.finish([.json])
    let next = try Journal(in: folder, run: run).finish([.json]).report
    #expect(next.publishedAnyway.map(\.by) == ["A. B."])
  }

  @Test("What was published anyway is written down before the last report is moved aside")
  func whatWasPublishedAnywayIsWritten() throws {
    defer { remove() }
    try reportWithNote()
    try close(Journal.begin("journal-1.jsonl", in: folder, run, Journal.kept(in: folder, after: folder.last)))
    #expect(exists("report.json"))
    let told = try #require(Journal.read(folder.path + "/journal-1.jsonl"))
    #expect(told.finished(false).publishedAnyway.map(\.by) == ["A. B."])
    try folder.moveAside(but: "journal-1.jsonl")
    #expect(folder.journals == ["journal-1.jsonl"])
    #expect(try Journal(in: folder, run: run).finish([.json]).report.publishedAnyway.map(\.by) == ["A. B."])
  }

  @Test("What was published anyway outlives runs that were killed at their first line, also one of this number")
  func whatWasPublishedAnywayOutlivesRuns() throws {
    defer { remove() }
    try reportWithNote()
    let own = "journal-\(ProcessInfo.processInfo.processIdentifier).jsonl"
    try close(Journal.begin(own, in: folder, run, Journal.kept(in: folder, after: folder.last)))
    try folder.moveAside(but: own)
    #expect(FileManager.default.createFile(atPath: folder.path + "/journal-9.jsonl", contents: Data("{".utf8)))
    #expect(try Journal(in: folder, run: run).finish([.json]).report.publishedAnyway.map(\.by) == ["A. B."])
    #expect(folder.journals == [])
  }

  @Test(
    "A report of another format, or none at all, is refused",
    arguments: [
      ("{\"format\": 7}", "report.json: the report has format 7; expected 2"),
      ("no", "report.json: this is no report; expected an object with \"format\": 2"),
      ("{\"format\": 2}", "report.json: the report is damaged: it lacks “"),
    ])
  func ofAnotherFormat(_ json: String, _ message: String) throws {
    let refusal = #expect(throws: (any Error).self) { try Report(json: Array(json.utf8)) }
    #expect(try "\(#require(refusal))".hasPrefix(message))
  }

  #if os(Linux)
    @Test("A full disk is told, never a trap")
    func fullDisk() {
      let full = open("/dev/full", O_WRONLY)
      #expect(ReportFolder.write(Array("a line\n".utf8), to: full) == ENOSPC)
      close(full)
    }
  #endif

  /// A report in which a document was published anyway.
  private func reportWithNote() throws {
    let journal = try Journal(in: folder, run: run)
    for entry in Ferry.entries { journal.append(entry) }
    try journal.finish([.json])
  }
}
