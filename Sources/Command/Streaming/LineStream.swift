import Checking
import Foundation
import SourceText

/// Lines in, lines out: reads in pieces, and works on a few lines here and a few lines there at a time.
///
/// It holds some pieces at a time, never the stream: a gigabyte takes no more memory than a megabyte.
struct LineStream {
  /// Where the lines come from.
  var file: Int32 = STDIN_FILENO
  /// What is read before work on it begins, in bytes.
  var pieceSize = 1 << 20
  var workers = LineStream.cores
  /// Whether the answers come in the order of the lines, or each as soon as it is there.
  var isOrdered = true
  /// Where the answers go.
  var outlet = Outlet()
  /// What was answered before, and is not answered again.
  var answered: AnsweredLines?
  /// Who is told how far it has come.
  var progress: StreamProgress?

  /// Whether the work is done by processes of their own, so that a line that ends one of them takes no other along.
  var isolates = false
  /// What is answered where nobody could work on a line, and why.
  var refused: @Sendable (Line, _ why: String) -> Answer = { _, _ in Answer(line: [], status: Status.unable) }

  /// As many processes work side by side where nobody says how many.
  static let cores = max(1, min(8, ProcessInfo.processInfo.activeProcessorCount))

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
    /// Without its end; of a line that is too long, its beginning.
    var bytes: ArraySlice<UInt8>
    /// The bytes that it has.
    var length: Int

    init(number: Int, bytes: ArraySlice<UInt8>) { (self.number, self.bytes, length) = (number, bytes, bytes.count) }

    /// Nobody answers a blank line.
    var isBlank: Bool { !bytes.contains { $0 > 0x20 } }
  }

  /// Where answers go, and what puts them there for good.
  struct Outlet: Sendable {
    var write: @Sendable ([UInt8]) -> Void = Terminal.write
    var flush: @Sendable () -> Void = Terminal.flush
  }

  /// Why the stream broke off.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Answers each line that is not blank.
  ///
  /// - Parameter answers: gives the line that answers each of a few lines, `LineStream.few` bytes of them, in their order,
  ///   and how that came out.
  /// - Returns: the greatest status of all.
  func run(_ answers: @escaping @Sendable ([Line]) -> [Answer]) throws(Failure) -> Int32 {
    if isolates, Worker.isOne {
      Worker.serve(answers)
      return Status.nothingFound
    }
    let workers = max(1, workers)
    let batches = BatchQueue(room: 2 * workers + 2, isOrdered: isOrdered, outlet: outlet, progress: progress)
    let working = (0..<workers).map { _ in Hand(self, batches, answers) }
    for hand in working { hand.start() }
    defer {
      // What was read is answered, also where the input breaks off.
      batches.close()
      for hand in working { hand.finish() }
      outlet.flush()
    }
    var reader = LineReader(file, pieceSize: pieceSize)
    var answered = answered
    while let piece = try reader.next() {
      let written = piece.lines.filter { !$0.isBlank }
      var lines: [Line] = []
      for line in written where try answered?.has(line) != true { lines.append(line) }
      progress?.read(
        piece.size, lines: piece.lines.count, blank: piece.lines.count - written.count,
        before: written.count - lines.count)
      for batch in LineStream.batches(of: lines, for: workers) { batches.put(batch) }
    }
    try answered?.end()
    return max(answered?.status ?? Status.nothingFound, batches.end())
  }

  /// As many bytes of lines are worked on together, or one line that is longer.
  static let few = 1 << 18

  /// Lines in a row, so many at a time that everybody has some.
  private static func batches(of lines: [Line], for workers: Int) -> [[Line]] {
    let most = min(few, lines.reduce(0) { $0 + $1.bytes.count } / workers)
    var batches: [[Line]] = []
    var size = 0
    for line in lines {
      if size == 0 { batches.append([]) }
      batches[batches.count - 1].append(line)
      size += line.bytes.count
      if size >= most { size = 0 }
    }
    return batches
  }
}

/// Who works on one batch after another, on a thread of its own.
private final class Hand: @unchecked Sendable {
  private let stream: LineStream
  private let batches: BatchQueue
  private let answers: @Sendable ([LineStream.Line]) -> [LineStream.Answer]
  private let done = DispatchSemaphore(value: 0)

  init(
    _ stream: LineStream, _ batches: BatchQueue,
    _ answers: @escaping @Sendable ([LineStream.Line]) -> [LineStream.Answer]
  ) {
    (self.stream, self.batches, self.answers) = (stream, batches, answers)
  }

  func start() {
    let thread = Thread { [self] in
      work()
      done.signal()
    }
    // As the main thread has: where there are no processes, this one reads.
    thread.stackSize = 8 << 20
    thread.start()
  }

  func finish() { done.wait() }

  private func work() {
    let refused = stream.refused
    let workers =
      stream.isolates ? Workers(here: answers, ended: { refused($0, Library.ended) }) : nil
    while let batch = batches.next() {
      let whole = batch.lines.filter { $0.length == $0.bytes.count }
      var given = (workers?.answer(whole) ?? answers(whole))[...]
      batches.take(
        batch.lines.map { line in
          guard line.length == line.bytes.count else { return refused(line, SizeLimit.message(line.length)) }
          return given.popFirst() ?? refused(line, Library.ended)
        }, for: batch)
    }
  }
}
