import Foundation
import SourceText
import Synchronization

/// What a run has found so far, a line each, on disk as it happens: a run that is killed leaves its journal behind.
///
/// Any thread may append. At the end what was told becomes the report, and the journal goes; it is read again only where
/// a run was killed.
package final class Journal: Sendable {
  private struct State: ~Copyable {
    var file: Int32
    var lock: Int32
    /// What has been written down.
    var told: Assembly
    /// What the system said when a line could not be written.
    var failure: Int32?
  }

  private let state: Mutex<State>
  private let folder: ReportFolder
  private let path: String
  /// The report that lay there when the run began.
  private let last: ReportBefore?
  /// What the run is looking at, in a file beside the journal; nil where that cannot be written.
  package let underWay: UnderWay?

  /// Begins a run: opens a journal, and moves the last report aside.
  ///
  /// The journal has what is kept for ever before the last report goes: whenever a run is killed, one of them has it.
  ///
  /// - Throws: one clear sentence when the folder cannot be written to, or another run is writing to it.
  package init(in folder: ReportFolder, run: ReportRun) throws(ReportFolder.Refusal) {
    let lock = try folder.lock()
    var file: Int32 = -1
    let name = Journal.name(in: folder)
    let last = folder.last
    let kept = Journal.kept(in: folder, after: last)
    do throws(ReportFolder.Refusal) {
      file = try Journal.begin(name, in: folder, run, kept)
      try folder.moveAside(but: name)
    } catch {
      if file >= 0 { close(file) }
      close(lock)
      throw error
    }
    (self.folder, self.last) = (folder, last)
    path = folder.path + "/" + name
    underWay = UnderWay(at: ReportFolder.underWay(path))
    var told = Assembly(run: run)
    for note in kept { told.add(.publishedAnyway(note)) }
    state = Mutex(State(file: file, lock: lock, told: told))
  }

  /// Opens a journal that knows of the run, and what is kept for ever of those before it.
  static func begin(
    _ name: String, in folder: ReportFolder, _ run: ReportRun, _ kept: [PublishedAnyway]
  ) throws(ReportFolder.Refusal) -> Int32 {
    let path = folder.path + "/" + name
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { throw folder.refusal("the journal cannot be written", path) }
    let lines = Journal.line(.run(run)) + kept.flatMap { Journal.line(.publishedAnyway($0)) }
    if let failure = ReportFolder.write(lines, to: file) {
      close(file)
      throw folder.refusal("the journal cannot be written", path, failure)
    }
    return file
  }

  /// A name with the number of this process, which one that was killed may have had before.
  private static func name(in folder: ReportFolder) -> String {
    let name = "journal-\(ProcessInfo.processInfo.processIdentifier)"
    let taken = Set(folder.journals)
    let number = (2...taken.count + 2).first { !taken.contains("\(name).\($0).jsonl") } ?? 2
    return taken.contains(name + ".jsonl") ? "\(name).\(number).jsonl" : name + ".jsonl"
  }

  /// Writes an entry down. A full disk is remembered and told by `finish`.
  package func append(_ entry: JournalEntry) {
    let line = Journal.line(entry.withoutReadings)
    state.withLock { state in
      guard state.file >= 0, state.failure == nil else { return }
      state.failure = ReportFolder.write(line, to: state.file)
      state.told.add(entry)
    }
  }

  /// Ends the run: the journal becomes the report, rendered by each writer, `report.json` last.
  ///
  /// - Parameter add: what only the whole run knows: problems, the hashes of its assertion files.
  /// - Throws: one clear sentence; the journal stays, and says that the run did not end.
  @discardableResult
  package func finish(
    _ writers: [Writer] = Writer.files, adding add: (inout Assembly) -> Void = { _ in }
  ) throws(ReportFolder.Refusal) -> ReportIndex {
    var (lock, failure, assembly) = state.withLock { state in
      defer { (state.file, state.lock) = (-1, -1) }
      if state.file >= 0 { close(state.file) }
      return (state.lock, state.failure, state.told)
    }
    guard lock >= 0 else { throw ReportFolder.Refusal(description: "\(path): the run has already ended") }
    defer { close(lock) }
    if let failure { throw folder.refusal("the journal could not be written to its end", path, failure) }
    add(&assembly)
    var index = ReportIndex(assembly.finished(true))
    index.earlier = folder.earlierRuns(than: index, after: last)
    try folder.keep(index.earlier)
    try folder.write(index, by: writers)
    unlink(ReportFolder.underWay(path))
    guard unlink(path) == 0 else { throw folder.refusal("the journal cannot be removed", path) }
    return index
  }

  /// What is kept for ever of the report that lies there, or of the runs that were killed before they left one.
  static func kept(in folder: ReportFolder, after last: ReportBefore?) -> [PublishedAnyway] {
    if let kept = last?.publishedAnyway { return kept }
    // Several: a run may have been killed before it had written down what the one before it knew.
    let told = folder.journals.compactMap { read(folder.path + "/" + $0)?.finished(false).publishedAnyway }
    return told.max { $0.count < $1.count } ?? []
  }

  /// What a journal tells; a last line that was cut off is left out. Nil when it cannot be read.
  package static func read(_ path: String) -> Assembly? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    var assembly: Assembly?
    for line in data.split(separator: UInt8(ascii: "\n")) {
      guard let entry = try? JSONText.decoded(JournalEntry.self, Array(line)) else { continue }
      if case .run(let run) = entry, assembly == nil { assembly = Assembly(run: run) }
      assembly?.add(entry)
    }
    return assembly
  }

  private static func line(_ entry: JournalEntry) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(entry) else { return [] }
    return Array(data) + [UInt8(ascii: "\n")]
  }
}
