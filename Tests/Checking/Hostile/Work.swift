import Foundation

/// What a computation costs at two lengths, the longer one ten times the shorter.
///
/// In a build that counts (`--enable-code-coverage -Xswiftc -DCOUNTED`) it is how many regions of our code have run:
/// functions, branches, bodies of loops and closures. That number is the same on every machine, however busy it is. It is
/// the whole process's, so the suite that asks for it runs alone (`--filter LinearityTests`). Elsewhere it is the time that
/// this thread has had of the processor, with a wide margin, asked for again where it looks like more.
struct Growth: CustomStringConvertible {
  private(set) var short = UInt64.max
  private(set) var long = UInt64.max

  init(of work: (Int) throws -> Void) rethrows {
    // What is made once is made now.
    try work(400)
    for _ in 0..<Work.turns {
      short = min(short, try Work.spent { try work(Work.lengths.short) })
      long = min(long, try Work.spent { try work(Work.lengths.long) })
      if isLinear { return }
    }
  }

  /// Whether the longer one took no more than its length and the logarithm of a sort account for.
  var isLinear: Bool { long <= short * Work.factor + Work.slack }

  var description: String { "\(short) \(Work.unit) for \(Work.lengths.short) bytes, \(long) for \(Work.lengths.long)" }
}

#if COUNTED

  @_silgen_name("__llvm_profile_begin_counters") private func firstCounter() -> UnsafeMutablePointer<UInt64>
  @_silgen_name("__llvm_profile_end_counters") private func endOfCounters() -> UnsafeMutablePointer<UInt64>

  private enum Work {
    static let turns = 1
    // What looks a bounded way back costs more a word until a text is longer than that.
    static let lengths = (short: 4_000, long: 40_000)
    static let (factor, slack): (UInt64, UInt64) = (13, 20_000)
    static let unit = "regions run"

    static func spent(_ work: () throws -> Void) rethrows -> UInt64 {
      let before = sum()
      try work()
      return sum() - before
    }

    private static func sum() -> UInt64 {
      UnsafeBufferPointer(start: firstCounter(), count: endOfCounters() - firstCounter()).reduce(0, &+)
    }
  }

#else

  private enum Work {
    static let turns = 5
    static let lengths = (short: 2_000, long: 20_000)
    static let (factor, slack): (UInt64, UInt64) = (40, 100_000)
    static let unit = "µs of the processor"

    static func spent(_ work: () throws -> Void) rethrows -> UInt64 {
      let before = time()
      try work()
      return time() - before
    }

    private static func time() -> UInt64 {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return UInt64(time.tv_sec) * 1_000_000 + UInt64(time.tv_nsec) / 1_000
    }
  }

#endif
