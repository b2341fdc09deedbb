import Foundation

/// Runs a program and waits for it: its status and all that it said, output and errors as they came.
enum Shell {
  struct Answer {
    var status: Int32
    var text: String
  }

  /// The environment of our own run, without what would reach into the one that is tested.
  static let environment: [String: String] = ProcessInfo.processInfo.environment.filter { name, _ in
    !name.hasPrefix("FACTCHECK_") && !name.hasPrefix("GITHUB_") && !name.hasPrefix("FERRY_")
      && !name.hasPrefix("SWIFT_TESTING") && !name.hasPrefix("XCT")
  }

  /// Starts a program that puts its temporary files where it is told: `swift` leaves some behind.
  static func start(
    _ words: [String], in folder: URL, _ added: [String: String], to log: URL, temporary: URL
  ) throws -> Process {
    try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: log.path, contents: nil)
    let output = try FileHandle(forWritingTo: log)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = folder
    process.environment = environment.merging(["TMPDIR": temporary.path]) { _, new in new }.merging(added) { _, new in
      new
    }
    process.standardInput = FileHandle.nullDevice
    (process.standardOutput, process.standardError) = (output, output)
    try process.run()
    return process
  }

  static func run(_ words: [String], in folder: URL, _ added: [String: String] = [:]) throws -> Answer {
    let temporary = FileManager.default.temporaryDirectory.appending(path: "factcheck-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: temporary) }
    let log = temporary.appending(path: "log")
    let process = try start(words, in: folder, added, to: log, temporary: temporary)
    process.waitUntilExit()
    let data = FileManager.default.contents(atPath: log.path) ?? Data()
    return Answer(status: process.terminationStatus, text: String(decoding: data, as: UTF8.self))
  }

  /// Whether there is a Swift to build with.
  static let hasSwift: Bool = {
    let here = FileManager.default.temporaryDirectory
    return (try? run(["swift", "--version"], in: here))?.status == 0
  }()
}
