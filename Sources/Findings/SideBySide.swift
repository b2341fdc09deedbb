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

  /// Two things, each made by itself.
  static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let one = Mutex<First?>(nil)
    let other = Mutex<Second?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { half in
      if half == 0 {
        let made = first()
        one.withLock { $0 = made }
      } else {
        let made = second()
        other.withLock { $0 = made }
      }
    }
    return (one.withLock(\.self) ?? first(), other.withLock(\.self) ?? second())
  }

  private final class Results<Result: Sendable>: Sendable {
    private let results: Mutex<[Result?]>
    init(_ count: Int) { results = Mutex(Array(repeating: nil, count: count)) }
    func put(_ result: Result, at place: Int) { results.withLock { $0[place] = result } }
    var all: [Result] { results.withLock { $0.compactMap(\.self) } }
  }
}
