#if DEBUG
  import Foundation
  import SourceText

  /// A document that ends the process that reads it, as a fault of ours would: what our tests of workers are tried with. No
  /// release build has it.
  enum PlantedEnd {
    /// `9 the bell tolls`: the signal, 0 for a trap, and the words that a document holds.
    private static let planted = ProcessInfo.processInfo.environment["FACTCHECK_PLANTED_END"].flatMap { told in
      let parts = told.split(separator: " ", maxSplits: 1)
      return parts.count == 2 ? Int32(parts[0]).map { (signal: $0, words: String(parts[1])) } : nil
    }

    static func meet(_ document: Document) {
      guard let planted, document.bytes.text(TextRange(0, document.bytes.count)).contains(planted.words) else { return }
      guard planted.signal > 0 else { fatalError("a planted trap") }
      kill(getpid(), planted.signal)
      // The signal may reach another thread first, or be blocked.
      sleep(1)
      fatalError("a planted signal that nobody took")
    }
  }
#endif
