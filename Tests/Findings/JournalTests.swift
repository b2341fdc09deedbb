import Expectations
import Foundation
import Testing

@testable import Findings

struct JournalTests {
  private let folder: ReportFolder = ReportFolder(
    FileManager.default.temporaryDirectory.appendingPathComponent("factcheck-\(UUID().uuidString)").path + "/Reports")
  private let run = ReportRun(tool: "1.0.0", rules: "2026.1", failLevel: .error, day: "2026-03-03")

  private func remove() { try? FileManager.default.removeItem(atPath: String(folder.path.dropLast("/Reports".count))) }

  private func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder.path + "/" + name) }

  @Test("The journal")
  func parts() {
    expect("becomes the report, and goes") {
      defer { remove() }
      let journal = try Journal(in: folder, run: Ferry.report().run)
      expect(folder.journals.count, is: 1)
      for entry in Ferry.entries { journal.append(entry) }
      let report = try journal.finish()
      expect(report, is: Ferry.report())
      try expect(folder.report(), is: report)
      expect(folder.journals, is: [])
      expect(exists("summary.md"))
    }

    expect("gives the same bytes whatever order the verdicts come in") {
      var backwards = Assembly(run: Ferry.report().run)
      for entry in Ferry.entries.reversed() { backwards.add(entry) }
      expect(backwards.finished(true).json, is: Ferry.report().json)
    }

    expect("is written to by many threads at once, and loses nothing") {
      defer { remove() }
      let journal = try Journal(in: folder, run: run)
      DispatchQueue.concurrentPerform(iterations: 500) { number in
        journal.append(.document(ReportDocument(path: "seeds/\(number).txt", sha256: nil, text: Ferry.text)))
      }
      try expect(journal.finish([.json]).documents.count, is: 500)
    }

    expect("of a run that was killed stays, without a report; the next run moves it aside") {
      defer { remove() }
      try Journal(in: folder, run: run).finish([.json])
      do {
        let journal = try Journal(in: folder, run: run)
        journal.append(.problem("half a run"))
      }
      expect(folder.journals.count, is: 1)
      try expect(folder.report(), is: nil)
      expect(exists("previous/report.json"))
      let half = try require(Journal.read(folder.path + "/" + folder.journals[0]))
      expect(half.finished(false).run.problems, is: ["half a run"])
    }

    expect("a second run at once is refused in one sentence; when the first has ended, the next may begin") {
      defer { remove() }
      let first = try Journal(in: folder, run: run)
      expect(
        mistake { try Journal(in: folder, run: run) } ?? "",
        contains: "another run is writing its report here; this one leaves none. Run them one after the other")
      try first.finish([.json])
      try Journal(in: folder, run: run).finish([.json])
    }

    expect("no run begins while somebody writes into the last report") {
      defer { remove() }
      try Journal(in: folder, run: run).finish([.json])
      try folder.whileHeld {
        expect(throws: ReportFolder.Refusal.self) { try Journal(in: folder, run: run) }
        expect(throws: ReportFolder.Refusal.self) { try folder.whileHeld {} }
      }
      expect(exists("report.json"))
      try Journal(in: folder, run: run).finish([.json])
    }

    expect("a folder that cannot be made is one sentence") {
      defer { remove() }
      try FileManager.default.createDirectory(
        atPath: folder.path.replacingOccurrences(of: "/Reports", with: ""), withIntermediateDirectories: true)
      expect(FileManager.default.createFile(atPath: folder.path, contents: nil))
      expect(
        mistake { try Journal(in: folder, run: run) },
        is: "\(folder.path): the folder cannot be made; expected a place that can be written to")
    }

    expect("what was published anyway is kept from run to run") {
      defer { remove() }
      let journal = try Journal(in: folder, run: run)
      for entry in Ferry.entries { journal.append(entry) }
      try journal.finish([.json])
      let next = try Journal(in: folder, run: run).finish([.json])
      expect(next.publishedAnyway.map(\.by), is: ["A. B."])
    }

    expect("what was published anyway is written down before the last report is moved aside") {
      defer { remove() }
      try reportWithNote()
      try close(Journal.begin("journal-1.jsonl", in: folder, run, Journal.kept(in: folder)))
      expect(exists("report.json"))
      let told = try require(Journal.read(folder.path + "/journal-1.jsonl"))
      expect(told.finished(false).publishedAnyway.map(\.by), is: ["A. B."])
      try folder.moveAside(but: "journal-1.jsonl")
      expect(folder.journals, is: ["journal-1.jsonl"])
      try expect(Journal(in: folder, run: run).finish([.json]).publishedAnyway.map(\.by), is: ["A. B."])
    }

    expect("what was published anyway outlives runs that were killed at their first line, also one of this number") {
      defer { remove() }
      try reportWithNote()
      let own = "journal-\(ProcessInfo.processInfo.processIdentifier).jsonl"
      try close(Journal.begin(own, in: folder, run, Journal.kept(in: folder)))
      try folder.moveAside(but: own)
      expect(FileManager.default.createFile(atPath: folder.path + "/journal-9.jsonl", contents: Data("{".utf8)))
      try expect(Journal(in: folder, run: run).finish([.json]).publishedAnyway.map(\.by), is: ["A. B."])
      expect(folder.journals, is: [])
    }

    expect("a report of another format, or none at all, is refused") {
      expect(
        mistake { try Report(json: Array("{\"format\": 7}".utf8)) },
        is: "report.json: the report has format 7; expected 1")
      expect(
        mistake { try Report(json: Array("no".utf8)) },
        is: "report.json: this is no report; expected an object with \"format\": 1")
      expect(
        mistake { try Report(json: Array("{\"format\": 1}".utf8)) } ?? "",
        contains: "report.json: the report is damaged: it lacks “")
    }
  }

  #if os(Linux)
    @Test("The journal: a full disk is told, never a trap")
    func fullDisk() {
      let full = open("/dev/full", O_WRONLY)
      expect(ReportFolder.write(Array("a line\n".utf8), to: full), is: ENOSPC)
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
