import Findings
import Foundation
import Synchronization

/// The file of `--resume`: what an earlier run has answered stays, what it was cut off in is written anew, and all that is
/// still to be answered comes behind it.
final class AnswerFile: Sendable {
  private struct State {
    var pending: [UInt8] = []
    /// Whether what was cut off still stands at the end.
    var isCutOff = true
  }

  private let path: String
  private let file: Int32
  /// The bytes that stay.
  private let kept: Int
  private let state = Mutex(State())
  private static let pieceSize = 1 << 18

  /// What stands in it.
  let answered: AnsweredLines

  /// Opens it, or makes it.
  ///
  /// - Parameter status: how an answer came out; nil for what is no answer of this verb.
  /// - Throws: why nothing can be added to it.
  init(_ path: String, isOrdered: Bool, status: (PlacedJSON) -> Int32?) throws {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw Misuse("--resume is “\(path)”, which cannot be written (\(AnswerFile.reason))") }
    do {
      try AnswerFile.prove(file, path)
      answered = try AnsweredLines(in: file, path: path, isOrdered: isOrdered, status: status)
    } catch {
      AnswerFile.leave(file)
      throw error
    }
    (self.path, self.file, kept) = (path, file, answered.size)
  }

  /// Holds the file for this process, where answers can go there.
  private static func prove(_ file: Int32, _ path: String) throws(Misuse) {
    var state = stat()
    guard fstat(file, &state) == 0, state.st_mode & S_IFMT == S_IFREG else {
      throw Misuse("--resume is “\(path)”, which is no plain file; expected the output that was cut off")
    }
    for (stream, name) in [(STDIN_FILENO, "input"), (STDOUT_FILENO, "output")] {
      var other = stat()
      guard fstat(stream, &other) != 0 || (other.st_dev, other.st_ino) != (state.st_dev, state.st_ino) else {
        throw Misuse("--resume is “\(path)”, which is the standard \(name) too; the answers are added to it by itself")
      }
    }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      throw Misuse("--resume is “\(path)”, and another process is writing there; run them one after the other")
    }
  }

  deinit { AnswerFile.leave(file) }

  /// Lets go of a file. Its lock goes first: whatever is being started right now holds the file too, for a moment.
  private static func leave(_ file: Int32) {
    _ = flock(file, LOCK_UN)
    close(file)
  }

  var outlet: LineStream.Outlet { LineStream.Outlet(write: { self.write($0) }, flush: { self.flush() }) }

  private func write(_ bytes: [UInt8]) {
    state.withLock { state in
      state.pending += bytes
      if state.pending.count >= AnswerFile.pieceSize { send(&state) }
    }
  }

  private func flush() { state.withLock { send(&$0) } }

  /// A full disk ends the program: what is whole in the file is kept for the next time.
  private func send(_ state: inout State) {
    guard !state.pending.isEmpty else { return }
    if state.isCutOff {
      guard ftruncate(file, off_t(kept)) == 0, lseek(file, off_t(kept), SEEK_SET) >= 0 else { fail() }
      state.isCutOff = false
    }
    if let failure = ReportFolder.write(state.pending, to: file) {
      errno = failure
      fail()
    }
    state.pending.removeAll(keepingCapacity: true)
  }

  private func fail() -> Never {
    Terminal.error("factcheck: \(path): the output cannot be written (\(AnswerFile.reason))\n")
    exit(Status.unable)
  }

  private static var reason: String { String(cString: strerror(errno)) }
}
