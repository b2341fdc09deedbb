import Checking
import Dispatch
import Findings
import Foundation
import SourceText

/// Runs a verb in a process of its own. A document that ends it is named, and the verb runs again without it.
enum Supervisor {
  /// Where the process says what it is looking at.
  private static let underWay = "FACTCHECK_UNDERWAY"
  /// The documents that have ended a process, a line each.
  private static let ended = "FACTCHECK_ENDED"
  /// Set where documents are to be looked at one after the other.
  private static let alone = "FACTCHECK_ALONE"
  /// So many documents may end it before the verb is given up.
  private static let most = 20

  private static var environment: [String: String] { ProcessInfo.processInfo.environment }
  /// Whether this process is the one that is watched.
  static var isWatched: Bool { environment[underWay] != nil }

  /// Does so many pieces of work, side by side unless it must be known which of them ends the process.
  static func perform(_ count: Int, _ work: @Sendable (Int) -> Void) {
    if environment[alone] == "yes" {
      for piece in 0..<count { work(piece) }
    } else {
      DispatchQueue.concurrentPerform(iterations: count, execute: work)
    }
  }

  /// Lets the watching process know what a library is asked for, and leaves out what has ended one like this.
  static func watch(_ library: Library) {
    guard let path = environment[underWay] else { return }
    library.tell(UnderWay(at: path))
    library.refuse((environment[ended] ?? "").split(separator: "\n").map(String.init))
  }

  /// The exit status of this command in a process of its own; nil where there can be none, and it is to be run in this one.
  static func run(readsInput: Bool) throws -> Int32? {
    guard let program = Worker.program else { return nil }
    let folder = FileManager.default.temporaryDirectory.appending(path: "factcheck-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (place, input) = (folder.appending(path: "underway").path, folder.appending(path: "input"))
    // Each process reads it from its start.
    if readsInput { try (FileHandle.standardInput.readToEnd() ?? Data()).write(to: input) }
    var left: [String] = []
    // What was looked at when the process was killed, and nothing said by what.
    var suspects: Set<String>?
    while true {
      let process = Process()
      process.executableURL = program
      process.arguments = Array(CommandLine.arguments.dropFirst())
      process.environment = environment.merging(
        [
          underWay: place, ended: left.joined(separator: "\n"), alone: suspects == nil ? "no" : "yes",
          "SWIFT_BACKTRACE": "enable=no",
        ]
      ) { $1 }
      if readsInput { process.standardInput = try FileHandle(forReadingFrom: input) }
      guard (try? process.run()) != nil else { return nil }
      process.waitUntilExit()
      guard process.terminationReason == .uncaughtSignal else { return process.terminationStatus }
      if process.terminationStatus == SIGKILL {
        // From outside, or for want of memory. While a document is looked at, nothing is written: one after the other they are
        // looked at once more, and the one that it happens over again has done it.
        let seen = Set(UnderWay.documents(at: place)).subtracting(left)
        let both = suspects?.intersection(seen) ?? seen
        if !both.isEmpty, left.count < most {
          if suspects != nil { left += both.sorted() }
          suspects = suspects == nil ? seen : nil
          continue
        }
      }
      guard UnderWay.signals.contains(process.terminationStatus), left.count < most else {
        Terminal.error("factcheck: the program was ended by signal \(process.terminationStatus)\n")
        return Status.unable
      }
      let new = UnderWay.documents(at: place).filter { !left.contains($0) }
      guard !new.isEmpty else {
        Terminal.error("factcheck: the program ended itself, and no document was being read; tell its authors of it\n")
        return Status.unable
      }
      left += new
    }
  }
}
