import Foundation
import SourceText

/// `Reports/`: where a run leaves what it found.
package struct ReportFolder: Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// Why nothing can be written: one clear sentence.
  package struct Refusal: Error, Sendable, CustomStringConvertible {
    package let description: String
  }

  /// What the report consists of; the last run's go into `previous/` when a new run begins.
  package static let reports = [
    "report.json", "report.html", "report.sarif", "junit.xml", "summary.md", "gl-code-quality.json",
    "reviewdog.jsonl", "pages",
  ]

  /// The journals of runs that have not ended, or were killed.
  package var journals: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasPrefix("journal-") && $0.hasSuffix(".jsonl") }.sorted()
  }

  /// Where a run says what it is looking at, beside its journal.
  static func underWay(_ journal: String) -> String { journal + ".underway" }

  /// What a run that has left this journal was looking at when it ended; nil while it goes on.
  package func lastLookedAt(by journal: String) -> [String]? {
    guard let lock = try? lock() else { return nil }
    close(lock)
    return UnderWay.documents(at: ReportFolder.underWay(path + "/" + journal))
  }

  /// The report that lies here; nil when there is none.
  package func report() throws(Report.Unreadable) -> Report? {
    guard let data = FileManager.default.contents(atPath: path + "/report.json") else { return nil }
    return try Report(json: Array(data), path: path + "/report.json")
  }

  /// Leaves a report in the formats of several writers, their files made and written side by side.
  ///
  /// `report.json` is the longest, so it is made first; it is written last, and where there is one, there is all the rest.
  package func write(_ index: ReportIndex, by writers: [Writer] = Writer.files) throws(Refusal) {
    let makings = ([.json] + writers.filter { $0.id != Writer.json.id }).flatMap { $0.files(index) }
    let written = SideBySide.map(makings.count) { at -> Result<Writer.File?, Refusal> in
      let file = makings[at]()
      guard at > 0 else { return .success(file) }
      return Result { () throws(Refusal) in try write(file.bytes, to: file.name) }.map { nil }
    }
    // Backwards: what any of the others was refused is thrown before the first of them is written.
    for result in written.reversed() {
      if let json = try result.get() { try write(json.bytes, to: json.name) }
    }
  }

  /// Writes a file beside its place, and then moves it there: nobody ever reads half of one.
  package func write(_ bytes: [UInt8], to name: String) throws(Refusal) {
    let place = path + "/" + name
    let beside = place + ".partial"
    func opened() -> Int32 { open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644) }
    var file = opened()
    if file < 0, errno == ENOENT, let slash = name.lastIndex(of: "/") {
      try create(path + "/" + name[..<slash])
      file = opened()
    }
    guard file >= 0 else { throw refusal("cannot be written", place) }
    let failure = ReportFolder.write(bytes, to: file)
    close(file)
    guard failure == nil, rename(beside, place) == 0 else {
      let reason = failure ?? errno
      unlink(beside)
      throw refusal("cannot be written", place, reason)
    }
  }

  /// Makes the folder, and those above it.
  func create(_ folder: String) throws(Refusal) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Refusal(description: "\(folder): the folder cannot be made; expected a place that can be written to")
    }
  }

  /// Moves the last report, and the journals of runs that were killed, into `previous/`.
  ///
  /// - Parameter journal: that of the run which begins, and stays.
  func moveAside(but journal: String) throws(Refusal) {
    let manager = FileManager.default
    let left = journals
    let old = (Self.reports + left + left.map(Self.underWay)).filter {
      $0 != journal && $0 != Self.underWay(journal) && manager.fileExists(atPath: path + "/" + $0)
    }
    guard !old.isEmpty else { return }
    let aside = path + "/previous"
    try? manager.removeItem(atPath: aside)
    try create(aside)
    for name in old where rename(path + "/" + name, aside + "/" + name) != 0 {
      throw refusal("the last report cannot be moved aside", path + "/" + name)
    }
  }

  /// Does something to a report while no run can move it aside, and nobody else do the same.
  ///
  /// - Throws: one clear sentence when a run is going on, or what the work throws.
  package func whileHeld<Result>(_ work: () throws -> Result) throws -> Result {
    let lock = try lock()
    defer { close(lock) }
    return try work()
  }

  /// Holds the folder for one process; the system lets go of it when the process ends, however it ends.
  func lock() throws(Refusal) -> Int32 {
    try create(path)
    let file = open(path + "/.lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { throw refusal("cannot be written to", path) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let reason = errno
      close(file)
      guard reason == EWOULDBLOCK else { throw refusal("cannot be locked", path, reason) }
      throw Refusal(
        description:
          "\(path): another run is writing its report here; this one leaves none. Run them one after the other")
    }
    return file
  }

  func refusal(_ what: String, _ place: String, _ reason: Int32 = errno) -> Refusal {
    Refusal(description: "\(place): \(what) (\(String(cString: strerror(reason))))")
  }

  /// Nil, or what the system said.
  package static func write(_ bytes: [UInt8], to file: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var at = 0
      while at < buffer.count {
        let written = Foundation.write(file, buffer.baseAddress?.advanced(by: at), buffer.count - at)
        if written < 0 {
          if errno == EINTR { continue }
          return errno
        }
        at += written
      }
      return nil
    }
  }
}
