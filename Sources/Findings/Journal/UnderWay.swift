import Foundation
import SourceText
import Synchronization

/// What a process is looking at right now, in a file that outlives it: when a document ends the process, its name is known.
///
/// The file is mapped into memory, so that taking down a document costs no call of the system. Each thread that looks at one
/// has a slot; a signal that ends the process marks the slot of the thread that it struck.
package final class UnderWay: Sendable {
  /// A slot: its state, its thread, its turn, the path.
  private enum Slot {
    static let size = 1_024
    static let count = 64
    static let thread = 8
    static let turn = 16
    static let path = 24
    static let taken = UInt8(ascii: "+")
    static let struck = UInt8(ascii: "!")
  }

  /// Where the file is mapped.
  private let base: Place
  /// How many documents were looked at.
  private let turn = Mutex<UInt64>(0)

  /// An address: every look at what stands there is taken under a lock, but for that of the signal handler.
  private struct Place: @unchecked Sendable {
    let address: UnsafeMutableRawPointer
  }

  /// Nil where the file cannot be written: then nobody will know, and all else goes on.
  package init?(at path: String) {
    let file = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let size = Slot.size * Slot.count
    guard ftruncate(file, off_t(size)) == 0,
      let address = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0), address != MAP_FAILED
    else { return nil }
    base = Place(address: address)
    Self.listen(address)
  }

  /// Looks at a document.
  package func looking<Result>(at path: String, _ look: () -> Result) -> Result {
    guard let slot = take(path) else { return look() }
    defer { turn.withLock { _ in base.address.storeBytes(of: 0, toByteOffset: slot, as: UInt8.self) } }
    return look()
  }

  private func take(_ path: String) -> Int? {
    turn.withLock { turn in
      let base = base.address
      // Written out: it is asked of every rule and document, and a debug build makes a stride of it.
      var slot = 0
      while slot < Slot.size * Slot.count, base.load(fromByteOffset: slot, as: UInt8.self) != 0 { slot += Slot.size }
      guard slot < Slot.size * Slot.count else { return nil }
      turn += 1
      base.storeBytes(of: Self.thread, toByteOffset: slot + Slot.thread, as: UInt64.self)
      base.storeBytes(of: turn, toByteOffset: slot + Slot.turn, as: UInt64.self)
      let bytes = Array(path.utf8.prefix(Slot.size - Slot.path - 1)) + [0]
      base.advanced(by: slot + Slot.path).copyMemory(from: bytes, byteCount: bytes.count)
      base.storeBytes(of: Slot.taken, toByteOffset: slot, as: UInt8.self)
      return slot
    }
  }

  /// The documents that a process was looking at when it ended: the one that ended it, where that is known, else all.
  package static func documents(at path: String) -> [String] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    let bytes = Array(data)
    var found: [(state: UInt8, path: String)] = []
    for slot in stride(from: 0, to: bytes.count - Slot.size + 1, by: Slot.size) where bytes[slot] != 0 {
      let text = bytes[(slot + Slot.path)..<(slot + Slot.size)].prefix { $0 != 0 }
      found.append((bytes[slot], String(decoding: text, as: UTF8.self)))
    }
    let struck = found.filter { $0.state == Slot.struck }
    return Array(Set((struck.isEmpty ? found : struck).map(\.path))).sorted()
  }

  // MARK: The end of a process

  /// The signals by which a program ends itself.
  package static let signals = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT]

  private static let lead: StaticString = "factcheck: "
  private static let end: StaticString = " was being looked at when the program ended\n"

  /// Where the latest file is mapped.
  private nonisolated(unsafe) static var mapped: UnsafeMutableRawPointer?

  private static func listen(_ base: UnsafeMutableRawPointer) {
    mapped = base
    for number in signals { signal(number, Self.strike) }
  }

  /// Marks what this thread was looking at, says so, and lets the signal end the process.
  private static let strike: @convention(c) (Int32) -> Void = { number in
    signal(number, SIG_DFL)
    // A fault comes again by itself, a signal that was sent does not.
    defer { raise(number) }
    guard let base = UnderWay.mapped else { return }
    var last: (slot: Int, turn: UInt64)?
    var slot = 0
    while slot < Slot.size * Slot.count {
      if base.load(fromByteOffset: slot, as: UInt8.self) == Slot.taken,
        base.load(fromByteOffset: slot + Slot.thread, as: UInt64.self) == UnderWay.thread
      {
        let turn = base.load(fromByteOffset: slot + Slot.turn, as: UInt64.self)
        if turn > last?.turn ?? 0 { last = (slot, turn) }
      }
      slot += Slot.size
    }
    if let last {
      base.storeBytes(of: Slot.struck, toByteOffset: last.slot, as: UInt8.self)
      // Nothing but what a signal handler may do: no allocation, no lock.
      let path = base.advanced(by: last.slot + Slot.path)
      _ = write(STDERR_FILENO, UnderWay.lead.utf8Start, UnderWay.lead.utf8CodeUnitCount)
      _ = write(STDERR_FILENO, path, strlen(path.assumingMemoryBound(to: CChar.self)))
      _ = write(STDERR_FILENO, UnderWay.end.utf8Start, UnderWay.end.utf8CodeUnitCount)
    }
  }

  private static var thread: UInt64 {
    #if canImport(Darwin)
      UInt64(pthread_mach_thread_np(pthread_self()))
    #else
      UInt64(pthread_self())
    #endif
  }
}
