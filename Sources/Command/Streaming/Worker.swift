import Findings
import Foundation
import SourceText

/// A process of our own that answers for a few lines at a time: what ends it ends nobody else.
///
/// Both sides write a count, and then for each line a number (which line it is, or how the answer came out), a length and
/// its bytes.
final class Worker {
  private let process = Process()
  private let lines: Pipe
  private let answers: Pipe
  /// One is started at a time: it would hold another’s pipes open, and nobody would see that one end.
  private static let starting = NSLock()

  /// Set for a process that is a worker; it says whether what it writes may have color.
  private static let variable = "FACTCHECK_WORKER"
  /// Whether this process is one.
  static var isOne: Bool { ProcessInfo.processInfo.environment[variable] != nil }
  /// How this one may write.
  static var style: Style {
    Style(isTerminal: ProcessInfo.processInfo.environment[variable] == "color", environment: [:])
  }

  /// This program again, with the arguments it has; nil where it cannot be started.
  private init?(alone: Void) {
    guard let program = Worker.program else { return nil }
    let (lines, answers, process) = (Pipe(), Pipe(), process)
    (self.lines, self.answers) = (lines, answers)
    // A worker that has ended closes its pipe: that is to be an answer, and not the end of this process too.
    signal(SIGPIPE, SIG_IGN)
    process.executableURL = program
    process.arguments = Array(CommandLine.arguments.dropFirst())
    var environment = ProcessInfo.processInfo.environment
    environment[Worker.variable] = Terminal.style.isOn ? "color" : "plain"
    // The trace of a worker that has ended takes seconds, and is of no use to who asked.
    environment["SWIFT_BACKTRACE"] = "enable=no"
    process.environment = environment
    (process.standardInput, process.standardOutput) = (lines, answers)
    for pipe in [lines, answers] {
      for end in [pipe.fileHandleForReading, pipe.fileHandleForWriting] {
        _ = fcntl(end.fileDescriptor, F_SETFD, FD_CLOEXEC)
      }
    }
    guard (try? process.run()) != nil else { return nil }
    // Only the worker holds this end: when it ends, so does what is read of it.
    try? answers.fileHandleForWriting.close()
    try? lines.fileHandleForReading.close()
  }

  /// Starts one; nil where that cannot be.
  static func start() -> Worker? {
    starting.lock()
    defer { starting.unlock() }
    return Worker(alone: ())
  }

  deinit {
    try? lines.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  /// This program’s own file.
  static var program: URL? {
    #if os(Linux)
      URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    #else
      Bundle.main.executableURL
    #endif
  }

  /// The answers to a few lines, in their order; nil when the process ended over them.
  func answer(_ batch: [LineStream.Line]) -> [LineStream.Answer]? {
    let request = Frames.bytes(batch.map { ($0.number, $0.bytes) })
    guard ReportFolder.write(request, to: lines.fileHandleForWriting.fileDescriptor) == nil,
      let frames = Frames.read(answers.fileHandleForReading.fileDescriptor), frames.count == batch.count
    else { return nil }
    return frames.map { LineStream.Answer(line: $0.bytes, status: Int32(truncatingIfNeeded: $0.number)) }
  }

  /// What a worker does: answers until nobody asks any more.
  static func serve(_ answers: ([LineStream.Line]) -> [LineStream.Answer]) {
    while let frames = Frames.read(STDIN_FILENO) {
      let answers = answers(frames.map { LineStream.Line(number: $0.number, bytes: $0.bytes[...]) })
      let bytes = Frames.bytes(answers.map { (Int($0.status), $0.line[...]) })
      guard ReportFolder.write(bytes, to: STDOUT_FILENO) == nil else { return }
    }
  }
}

/// What goes between a process and its worker.
private enum Frames {
  static func bytes(_ frames: [(number: Int, bytes: ArraySlice<UInt8>)]) -> [UInt8] {
    var all: [UInt8] = []
    all.reserveCapacity(frames.reduce(8) { $0 + $1.bytes.count + 16 })
    append(frames.count, to: &all)
    for frame in frames {
      append(frame.number, to: &all)
      append(frame.bytes.count, to: &all)
      all += frame.bytes
    }
    return all
  }

  /// Nil at the end of what is written, and where it breaks off.
  static func read(_ file: Int32) -> [(number: Int, bytes: [UInt8])]? {
    guard let count = number(file) else { return nil }
    var frames: [(number: Int, bytes: [UInt8])] = []
    for _ in 0..<count {
      guard let number = number(file), let length = self.number(file), let bytes = bytes(length, file) else {
        return nil
      }
      frames.append((number, bytes))
    }
    return frames
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
  }

  private static func number(_ file: Int32) -> Int? {
    bytes(8, file).map { Int($0.reversed().reduce(0) { $0 << 8 | Int64($1) }) }
  }

  private static func bytes(_ count: Int, _ file: Int32) -> [UInt8]? {
    guard count >= 0 else { return nil }
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      while done < count {
        let got = Foundation.read(file, buffer.baseAddress?.advanced(by: done), count - done)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          isWhole = false
          return
        }
        done += got
      }
    }
    return isWhole ? bytes : nil
  }
}

/// A worker that is made anew whenever one has ended.
final class Workers {
  private var worker: Worker?
  /// What is answered where a line has ended its worker.
  private let ended: (LineStream.Line) -> LineStream.Answer
  /// What answers in this process where there can be no other.
  private let here: ([LineStream.Line]) -> [LineStream.Answer]

  init(
    here: @escaping ([LineStream.Line]) -> [LineStream.Answer],
    ended: @escaping (LineStream.Line) -> LineStream.Answer
  ) {
    (self.here, self.ended) = (here, ended)
  }

  /// The answers to a few lines. Where the worker ends over them, each is asked by itself, and twice more where that ends it
  /// too: it may have been ended from outside.
  func answer(_ lines: [LineStream.Line]) -> [LineStream.Answer] {
    if worker == nil { worker = Worker.start() }
    guard worker != nil else { return here(lines) }
    if let answers = ask(lines) { return answers }
    return lines.map { line in (ask([line]) ?? ask([line]) ?? ask([line]))?.first ?? ended(line) }
  }

  /// Nil where the worker ends over them, or none can be started any more.
  private func ask(_ lines: [LineStream.Line]) -> [LineStream.Answer]? {
    if worker == nil { worker = Worker.start() }
    if let answers = worker?.answer(lines) { return answers }
    worker = nil
    return nil
  }
}
