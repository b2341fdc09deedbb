import Findings
import Foundation
import SourceText
import Synchronization

/// What goes to the standard output, in large pieces, and to the standard error, at once.
enum Terminal {
  private static let pending = Mutex<[UInt8]>([])
  private static let pieceSize = 1 << 18

  static func print(_ text: String) { write(Array(text.utf8)) }

  static func write(_ bytes: [UInt8]) {
    let piece: [UInt8]? = pending.withLock { pending in
      pending += bytes
      guard pending.count >= pieceSize else { return nil }
      defer { pending.removeAll(keepingCapacity: true) }
      return pending
    }
    if let piece { send(piece) }
  }

  static func flush() {
    send(
      pending.withLock { pending in
        defer { pending = [] }
        return pending
      })
  }

  /// A reader that has gone away, or a full disk, ends the program: there is nobody left to write for.
  private static func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE {
          // Nobody reads any more: that is no mistake of anybody’s.
          signal(SIGPIPE, SIG_DFL)
          raise(SIGPIPE)
        }
        error("factcheck: the output cannot be written (\(String(cString: strerror(errno))))\n")
        exit(Status.unable)
      }
      rest = rest.dropFirst(written)
    }
  }

  static func error(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// Color where the output is a terminal that can show it.
  static var style: Style {
    Style(isTerminal: isatty(STDOUT_FILENO) == 1, environment: ProcessInfo.processInfo.environment)
  }
}

/// Says on a terminal how far a long work has come; says nothing anywhere else.
final class Progress: Sendable {
  private struct State {
    var done = 0
    var told = Date()
    var hasTold = false
  }

  private let what: String
  private let total: Int
  private let isShown: Bool
  private let state = Mutex(State())

  init(_ what: String, of total: Int) {
    (self.what, self.total) = (what, total)
    isShown = total > 1 && isatty(STDERR_FILENO) == 1
  }

  func step() {
    guard isShown else { return }
    state.withLock { state in
      state.done += 1
      let now = Date()
      guard now.timeIntervalSince(state.told) > 0.25 else { return }
      (state.told, state.hasTold) = (now, true)
      Terminal.error("\r\(what) \(Count.grouped(state.done)) of \(Count.grouped(total)) ")
    }
  }

  /// Wipes the line away.
  func end() {
    if state.withLock({ $0.hasTold }) { Terminal.error("\r\u{1B}[K") }
  }
}
