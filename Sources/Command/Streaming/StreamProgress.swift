import Findings
import Foundation
import SourceText
import Synchronization

/// Says on the standard error how far a stream has come, how fast it goes and when it will be done; and at its end what
/// became of each line.
final class StreamProgress: Sendable {
  private struct State {
    var lines = 0
    var blank = 0
    /// Answered by an earlier run.
    var before = 0
    var answered = 0
    /// Of the answers, those that say why there is none.
    var refused = 0
    /// The bytes that need no more work, and below it those that this run has worked on.
    var done = 0
    var worked = 0
    var told: ContinuousClock.Instant
    var hasTold = false
  }

  private let isTerminal: Bool
  /// The bytes of the input; nil where nobody knows.
  private let total: Int?
  private let start = ContinuousClock.now
  private let state: Mutex<State>

  /// Nil where nobody asks and nobody would see it.
  init?(isAsked: Bool, of file: Int32) {
    isTerminal = isatty(STDERR_FILENO) == 1
    guard isAsked || isTerminal else { return nil }
    var input = stat()
    let here = lseek(file, 0, SEEK_CUR)
    let isPlain = fstat(file, &input) == 0 && input.st_mode & S_IFMT == S_IFREG && here >= 0
    total = isPlain ? max(0, Int(input.st_size) - Int(here)) : nil
    state = Mutex(State(told: start))
  }

  /// Takes down what was read, in bytes, and the lines of it that nobody needs to work on.
  func read(_ size: Int, lines: Int, blank: Int, before: Int) {
    state.withLock { state in
      state.lines += lines
      state.blank += blank
      state.before += before
      if blank + before == lines { state.done += size }
    }
    tell()
  }

  /// Takes down the answers to lines of so many bytes.
  func answered(_ answers: [LineStream.Answer], size: Int) {
    state.withLock { state in
      state.answered += answers.count
      state.refused += answers.count { $0.status == Status.unable }
      state.done += size
      state.worked += size
    }
    tell()
  }

  /// Four times a second on a terminal, else every ten seconds.
  private func tell() {
    let text: String? = state.withLock { state in
      let now = ContinuousClock.now
      guard now - state.told > (isTerminal ? .milliseconds(250) : .seconds(10)) else { return nil }
      (state.told, state.hasTold) = (now, true)
      return line(state, after: now - start)
    }
    if let text { Terminal.error(isTerminal ? "\r\(text)\u{1B}[K" : "\(text)\n") }
  }

  private func line(_ state: State, after time: Duration) -> String {
    var text = "\(Count.grouped(state.before + state.answered)) answered"
    if state.refused > 0 { text += ", \(Count.grouped(state.refused)) of them cannot be read" }
    text += ", \(StreamProgress.rate(state.answered, time)) a second"
    if let total, total > 0, state.worked > 0 {
      text += ", \(min(100, state.done * 100 / total)) %"
      let rest = Double(max(0, total - state.done)) / Double(state.worked) * StreamProgress.seconds(time)
      text += ", \(StreamProgress.clock(rest)) left"
    }
    return text
  }

  /// What became of all lines.
  func end() {
    let state = state.withLock(\.self)
    let time = ContinuousClock.now - start
    var parts = ["\(Count.grouped(state.answered)) answered"]
    if state.refused > 0 { parts[0] += " (\(Count.grouped(state.refused)) of them cannot be read)" }
    if state.before > 0 { parts.append("\(Count.grouped(state.before)) answered before") }
    if state.blank > 0 { parts.append("\(Count.grouped(state.blank)) blank") }
    let rate = StreamProgress.rate(state.answered, time)
    let clock = StreamProgress.clock(StreamProgress.seconds(time))
    Terminal.error(
      (state.hasTold && isTerminal ? "\r\u{1B}[K" : "")
        + "\(Count.of(state.lines, "line")): \(parts.joined(separator: ", ")); \(clock), \(rate) a second\n")
  }

  private static func seconds(_ time: Duration) -> Double { time / .seconds(1) }

  private static func rate(_ count: Int, _ time: Duration) -> String {
    let seconds = seconds(time)
    return Count.grouped(seconds > 0 ? Int(min(1e9, Double(count) / seconds)) : 0)
  }

  /// "3:21", "1:03:21".
  private static func clock(_ seconds: Double) -> String {
    let whole = Int(min(1e9, max(0, seconds)).rounded())
    let (hours, minutes) = (whole / 3_600, whole / 60 % 60)
    let seconds = padded(whole % 60, to: 2)
    return hours > 0 ? "\(hours):\(padded(minutes, to: 2)):\(seconds)" : "\(minutes):\(seconds)"
  }
}
