import Extraction
import Foundation
import SourceText
import Synchronization

/// How fast it went: the reading alone, in seconds of a core, and the whole by the clock on the wall.
final class Timing: Sendable {
  private struct State {
    var bytes = 0
    var documents = 0
    var reading = Duration.zero
  }

  private let state = Mutex(State())
  private let start = ContinuousClock.now

  /// Loads the words first: that is paid once and no part of reading, but of the whole.
  init() {
    guard let text = try? Document(id: "", text: "On 3 March 2026, Hale said: “Two ferries sank.”", published: nil)
    else {
      return
    }
    _ = Reading(text)
  }

  /// Takes the sizes of documents, in bytes, and what reading all of them took.
  func add(_ sizes: [Int], reading: Duration) {
    state.withLock { state in
      state.bytes += sizes.reduce(0, +)
      state.documents += sizes.count
      state.reading += reading
    }
  }

  /// Two lines for the standard error.
  var text: String {
    let (bytes, documents, reading) = state.withLock { ($0.bytes, $0.documents, $0.reading) }
    let whole = ContinuousClock.now - start
    return """
      \(documents) documents, \(Timing.decimal(Double(bytes) / 1e6)) MB of text
      reading alone  \(Timing.line(bytes, reading)) a core
      the whole      \(Timing.line(bytes, whole))

      """
  }

  /// The seconds of a core that this thread has taken so far: other programs on the machine do not count.
  static var spent: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  private static func line(_ bytes: Int, _ duration: Duration) -> String {
    let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    let speed = seconds > 0 ? Double(bytes) / 1e6 / seconds : 0
    return "\(decimal(seconds)) s, \(decimal(speed)) MB/s"
  }

  private static func decimal(_ value: Double) -> String { String(format: "%.2f", value) }
}
