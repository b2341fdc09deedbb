import Dispatch
import Synchronization

/// Work on all cores.
enum SideBySide {
  /// What is made of each number below a count, in their order.
  static func map<Result: Sendable>(_ count: Int, _ make: @Sendable (Int) -> Result) -> [Result] {
    let results = Results<Result>(count)
    DispatchQueue.concurrentPerform(iterations: count) { results.put(make($0), at: $0) }
    return results.all
  }

  private final class Results<Result: Sendable>: Sendable {
    private let results: Mutex<[Result?]>
    init(_ count: Int) { results = Mutex(Array(repeating: nil, count: count)) }
    func put(_ result: Result, at place: Int) { results.withLock { $0[place] = result } }
    var all: [Result] { results.withLock { $0.compactMap(\.self) } }
  }
}
