import Dispatch
import Synchronization

/// A program that does nothing but change a value under a lock.
final class Counter: Sendable {
  let values = Mutex<[Int]>([])
  func add(_ number: Int) {
    values.withLock {
      $0.append(number)
      if number % 97 == 0 { $0.removeLast($0.count - 1) }
    }
  }
}

let counter = Counter()
DispatchQueue.concurrentPerform(iterations: 8) { share in
  for number in 0..<60_000 { counter.add(share + number) }
}
