import Dispatch
import Foundation

/// Lines in, lines out, in the same order: reads in pieces, and works on the lines of a piece side by side.
///
/// It holds a piece at a time, never the stream: a gigabyte takes no more memory than a megabyte, but for a line that is
/// longer than a piece.
struct LineStream {
  /// Where the lines come from.
  var file: Int32 = STDIN_FILENO
  /// What is read before work on it begins, in bytes.
  var pieceSize = 1 << 20
  var workers = max(1, min(8, ProcessInfo.processInfo.activeProcessorCount))
  /// Where the answers go.
  var write: @Sendable ([UInt8]) -> Void = Terminal.write

  /// Whether the work is done by processes of their own, so that a line that ends one of them takes no other along.
  var isolates = false
  /// What is answered where a line has ended its process.
  var ended: @Sendable (Line) -> Answer = { _ in Answer(line: [], status: Status.unable) }

  /// What answers a line.
  struct Answer {
    var line: [UInt8]
    /// How it came out; the stream’s is the greatest of all.
    var status = Status.nothingFound
  }

  /// A line of the stream.
  struct Line {
    /// Which line it is, blank ones counted: 1 and up.
    var number: Int
    /// Without its end.
    var bytes: ArraySlice<UInt8>
  }

  /// Why the stream broke off.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Answers each line that is not blank.
  ///
  /// - Parameter answer: gives the line that answers a line, and how that came out.
  /// - Returns: the greatest status of all.
  func run(_ answer: @escaping @Sendable (Line) -> Answer) throws(Failure) -> Int32 {
    try run(together: { $0.map(answer) })
  }

  /// The same, for work that goes faster with a few lines at a time.
  ///
  /// - Parameter answers: gives the line that answers each of a few lines, `LineStream.few` bytes of them, in their order.
  func run(together answers: @escaping @Sendable ([Line]) -> [Answer]) throws(Failure) -> Int32 {
    if isolates, Worker.isOne {
      Worker.serve(answers)
      return Status.nothingFound
    }
    let shares = (0..<max(1, workers)).map { _ in
      Share(isolates ? Workers(here: answers, ended: self.ended) : nil, answers)
    }
    var pending: [UInt8] = []
    var searched = 0
    var number = 1
    var status = Status.nothingFound
    var ended = false
    while !ended {
      ended = try !fill(&pending)
      var end = pending.count
      if !ended {
        guard let last = pending[searched...].lastIndex(of: 0x0A) else {
          searched = pending.count
          continue
        }
        end = last + 1
      }
      status = max(status, work(pending[..<end], from: &number, shares))
      pending.removeSubrange(..<end)
      searched = 0
    }
    Terminal.flush()
    return status
  }

  /// Reads until the piece is full or nothing more is there for now; false at the end of the stream.
  private func fill(_ pending: inout [UInt8]) throws(Failure) -> Bool {
    let goal = pending.count + pieceSize
    while pending.count < goal {
      var failure: Int32 = 0
      let buffer = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        var got = read(file, buffer.baseAddress, buffer.count)
        while got < 0, errno == EINTR { got = read(file, buffer.baseAddress, buffer.count) }
        if got < 0 { failure = errno }
        count = max(0, got)
      }
      guard failure == 0 else {
        throw Failure(description: "the input cannot be read (\(String(cString: strerror(failure))))")
      }
      if buffer.isEmpty { return false }
      pending += buffer
      var state = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      if poll(&state, 1, 0) == 0 { return true }
    }
    return true
  }

  /// As many bytes of lines are worked on together, or one line that is longer.
  static let few = 1 << 18

  private func work(
    _ piece: ArraySlice<UInt8>, from number: inout Int, _ all: [Share]
  ) -> Int32 {
    // What ends with a line ends with an empty part.
    let parts = piece.split(separator: 0x0A, omittingEmptySubsequences: false)
    let lines = zip(number..., parts).filter { $1.contains { $0 > 0x20 } }.map { Line(number: $0, bytes: $1) }
    number += parts.count - 1
    guard !lines.isEmpty else { return Status.nothingFound }
    let results = Results(shares: min(all.count, lines.count))
    // Dealt out in turn: long and short lines lie mixed, and nobody waits long for another.
    DispatchQueue.concurrentPerform(iterations: results.shares) { share in
      var answers: [[UInt8]] = []
      var status = Status.nothingFound
      var own: [Line] = []
      var size = 0
      for line in stride(from: share, to: lines.count, by: results.shares) {
        own.append(lines[line])
        size += lines[line].bytes.count
        guard size >= LineStream.few || line + results.shares >= lines.count else { continue }
        for answer in all[share].answer(own) {
          status = max(status, answer.status)
          answers.append(answer.line)
        }
        (own, size) = ([], 0)
      }
      results.put(answers, status, at: share)
    }
    let (answers, status) = results.all
    for line in lines.indices { write(answers[line % results.shares][line / results.shares]) }
    if piece.count < pieceSize { Terminal.flush() }
    return status
  }
}

/// Who works on every so many lines of each piece: one piece after the other, and one thread at a time.
private final class Share: @unchecked Sendable {
  private let workers: Workers?
  private let here: @Sendable ([LineStream.Line]) -> [LineStream.Answer]

  init(_ workers: Workers?, _ here: @escaping @Sendable ([LineStream.Line]) -> [LineStream.Answer]) {
    (self.workers, self.here) = (workers, here)
  }

  func answer(_ lines: [LineStream.Line]) -> [LineStream.Answer] { workers?.answer(lines) ?? here(lines) }
}

/// What the workers have made of a piece.
private final class Results: @unchecked Sendable {
  let shares: Int
  private let lock = NSLock()
  private var answers: [[[UInt8]]]
  private var status = Status.nothingFound

  init(shares: Int) {
    self.shares = shares
    answers = Array(repeating: [], count: shares)
  }

  func put(_ answers: [[UInt8]], _ status: Int32, at share: Int) {
    lock.withLock {
      self.answers[share] = answers
      self.status = max(self.status, status)
    }
  }

  var all: (answers: [[[UInt8]]], status: Int32) { lock.withLock { (answers, status) } }
}
