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

  typealias Answer = (line: [UInt8], isWell: Bool)

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
  /// - Parameter answer: gives the line that answers a line, and whether that one was well-formed.
  /// - Returns: whether all lines were.
  func run(_ answer: @escaping @Sendable (Line) -> Answer) throws(Failure) -> Bool {
    try run(together: { $0.map(answer) })
  }

  /// The same, for work that goes faster with a few lines at a time.
  ///
  /// - Parameter answers: gives the line that answers each of a few lines, `LineStream.few` bytes of them, in their order.
  func run(together answers: @escaping @Sendable ([Line]) -> [Answer]) throws(Failure) -> Bool {
    var pending: [UInt8] = []
    var searched = 0
    var number = 1
    var allWell = true
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
      if !work(pending[..<end], from: &number, answers) { allWell = false }
      pending.removeSubrange(..<end)
      searched = 0
    }
    Terminal.flush()
    return allWell
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
    _ piece: ArraySlice<UInt8>, from number: inout Int, _ answer: @escaping @Sendable ([Line]) -> [Answer]
  ) -> Bool {
    // What ends with a line ends with an empty part.
    let parts = piece.split(separator: 0x0A, omittingEmptySubsequences: false)
    let lines = zip(number..., parts).filter { $1.contains { $0 > 0x20 } }.map { Line(number: $0, bytes: $1) }
    number += parts.count - 1
    guard !lines.isEmpty else { return true }
    let results = Results(shares: min(workers, lines.count))
    // Dealt out in turn: long and short lines lie mixed, and nobody waits long for another.
    DispatchQueue.concurrentPerform(iterations: results.shares) { share in
      var answers: [[UInt8]] = []
      var well = true
      var own: [Line] = []
      var size = 0
      for line in stride(from: share, to: lines.count, by: results.shares) {
        own.append(lines[line])
        size += lines[line].bytes.count
        guard size >= LineStream.few || line + results.shares >= lines.count else { continue }
        for answer in answer(own) {
          if !answer.isWell { well = false }
          answers.append(answer.line)
        }
        (own, size) = ([], 0)
      }
      results.put(answers, well, at: share)
    }
    let (answers, well) = results.all
    for line in lines.indices { write(answers[line % results.shares][line / results.shares]) }
    if piece.count < pieceSize { Terminal.flush() }
    return well
  }
}

/// What the workers have made of a piece.
private final class Results: @unchecked Sendable {
  let shares: Int
  private let lock = NSLock()
  private var answers: [[[UInt8]]]
  private var well = true

  init(shares: Int) {
    self.shares = shares
    answers = Array(repeating: [], count: shares)
  }

  func put(_ answers: [[UInt8]], _ well: Bool, at share: Int) {
    lock.withLock {
      self.answers[share] = answers
      self.well = self.well && well
    }
  }

  var all: (answers: [[[UInt8]]], well: Bool) { lock.withLock { (answers, well) } }
}
