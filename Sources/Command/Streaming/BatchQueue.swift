import Foundation

/// Batches of lines on their way to those who answer them, and their answers on the way out.
///
/// There is room for so many at a time, from when they are read until they are written: who reads faster than the others
/// work, or works faster than somebody takes the answers, waits.
final class BatchQueue: @unchecked Sendable {
  /// Lines in a row.
  struct Batch {
    /// The how-manieth of the stream, from 0.
    var number: Int
    var lines: [LineStream.Line]
    var size: Int
  }

  /// The bytes of lines that are there at a time, or one batch that is longer.
  private static let mostBytes = 1 << 25

  private let room: Int
  private let isOrdered: Bool
  private let outlet: LineStream.Outlet
  private let progress: StreamProgress?

  /// Held for all that follows.
  private let changed = NSCondition()
  private var waiting: [Batch] = []
  private var isClosed = false
  /// The batches that were put here, and those of them whose answers are written.
  private var (put, written) = (0, 0)
  private var bytes = 0
  /// Answers that wait for those of an earlier batch.
  private var early: [Int: (answers: [LineStream.Answer], batch: Batch)] = [:]
  private var status = Status.nothingFound

  init(room: Int, isOrdered: Bool, outlet: LineStream.Outlet, progress: StreamProgress?) {
    (self.room, self.isOrdered, self.outlet, self.progress) = (room, isOrdered, outlet, progress)
  }

  /// Puts lines in; waits while there is no room.
  func put(_ lines: [LineStream.Line]) {
    let size = lines.reduce(0) { $0 + $1.bytes.count }
    changed.withLock {
      while put - written >= room || (put > written && bytes + size > Self.mostBytes) { changed.wait() }
      waiting.append(Batch(number: put, lines: lines, size: size))
      put += 1
      bytes += size
      changed.broadcast()
    }
  }

  /// What is to be answered next; nil when there will be no more.
  func next() -> Batch? {
    changed.withLock {
      while waiting.isEmpty, !isClosed { changed.wait() }
      return waiting.isEmpty ? nil : waiting.removeFirst()
    }
  }

  /// Takes the answers of a batch, and writes what can be written.
  func take(_ answers: [LineStream.Answer], for batch: Batch) {
    changed.withLock {
      early[batch.number] = (answers, batch)
      if isOrdered {
        while let next = early.removeValue(forKey: written) { write(next.answers, next.batch) }
      } else if let next = early.removeValue(forKey: batch.number) {
        write(next.answers, next.batch)
      }
      // Whoever reads the answers one by one is not kept waiting for more.
      if put == written { outlet.flush() }
      changed.broadcast()
    }
  }

  private func write(_ answers: [LineStream.Answer], _ batch: Batch) {
    for answer in answers {
      outlet.write(answer.line)
      status = max(status, answer.status)
    }
    written += 1
    bytes -= batch.size
    progress?.answered(answers, size: batch.size)
  }

  /// Nothing more is put here.
  func close() {
    changed.withLock {
      isClosed = true
      changed.broadcast()
    }
  }

  /// Waits until all answers are written.
  ///
  /// - Returns: the greatest status of all.
  func end() -> Int32 {
    changed.withLock {
      while written < put { changed.wait() }
      return status
    }
  }
}
