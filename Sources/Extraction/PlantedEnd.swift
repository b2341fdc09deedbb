#if DEBUG
  import Foundation
  import SourceText

  /// A document over which the process that reads it gets a signal, as from a fault of ours: what our tests of workers are
  /// tried with. No release build has it.
  enum PlantedEnd {
    /// `9 the bell tolls`: the signal, and the words that a document holds.
    private static let planted = ProcessInfo.processInfo.environment["FACTCHECK_PLANTED_END"].flatMap { told in
      let parts = told.split(separator: " ", maxSplits: 1)
      return parts.count == 2 ? Int32(parts[0]).map { (signal: $0, words: String(parts[1])) } : nil
    }

    static func meet(_ document: Document) {
      guard let planted, document.bytes.text(TextRange(0, document.bytes.count)).contains(planted.words) else { return }
      // A signal to the process may reach another thread first, or be blocked where the process was started.
      var own = sigset_t()
      sigemptyset(&own)
      sigaddset(&own, planted.signal)
      pthread_sigmask(SIG_UNBLOCK, &own, nil)
      pthread_kill(pthread_self(), planted.signal)
    }
  }
#endif
