import Foundation

/// `factcheck` with lines for its standard input, and workers that can be killed while it goes on.
struct Stream {
  struct Answer {
    var status: Int32
    var output: String
    var errors: String
    /// How many processes below it were killed.
    var killed: Int
    var lines: [Substring] { output.split(separator: "\n") }
  }

  static let tool = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "factcheck")

  /// - Parameter kill: a signal that the processes below it get, each as soon as it is seen, so many times.
  static func run(
    _ words: [String], _ input: String = "", environment: [String: String] = [:],
    kill: (signal: Int32, times: Int)? = nil
  ) throws -> Answer {
    let folder = FileManager.default.temporaryDirectory.appending(path: "factcheck-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["input", "output", "errors"].map { folder.appending(path: $0) }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: Data(input.utf8)) }
    let process = Process()
    process.executableURL = tool
    process.arguments = words
    process.environment = Shell.environment.merging(environment) { $1 }.merging(["TMPDIR": folder.path]) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    for file in files[1...] { try FileHandle(forWritingTo: file).truncate(atOffset: 0) }
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    var killed: Set<Int32> = []
    if let kill {
      while process.isRunning, killed.count < kill.times {
        // A process is given time to be about its work.
        for child in children(of: process.processIdentifier) where !killed.contains(child) {
          Thread.sleep(forTimeInterval: 0.1)
          if Foundation.kill(child, kill.signal) == 0 { killed.insert(child) }
          break
        }
        Thread.sleep(forTimeInterval: 0.01)
      }
    }
    process.waitUntilExit()
    let texts = files.map { String(decoding: FileManager.default.contents(atPath: $0.path) ?? Data(), as: UTF8.self) }
    return Answer(status: process.terminationStatus, output: texts[1], errors: texts[2], killed: killed.count)
  }

  /// The processes that any thread of a process has started, by the list that Linux keeps.
  private static func children(of process: Int32) -> [Int32] {
    let folder = "/proc/\(process)/task"
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return threads.flatMap { thread in
      let list = (try? String(contentsOfFile: "\(folder)/\(thread)/children", encoding: .utf8)) ?? ""
      return list.split(separator: " ").compactMap { Int32($0) }
    }
  }
}
