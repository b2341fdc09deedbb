import Checking
import Findings
import Foundation
import Synchronization
import Testing

/// The run of one process over one root: from the first fact to the end of the process.
final class Session: Sendable {
  let run: Run
  private let state = Mutex(State())

  private struct State {
    var isOpen = false
    var journal: Journal?
    /// What was judged, kept here where no journal can be written.
    var unwritten: Assembly?
    /// Why there will be no report.
    var refusal: String?
  }

  /// The most issues that one fact gives Swift Testing; the report has them all.
  static let issueLimit = 100

  /// By their root, and by each file of their sheets: a root is looked for once a file, not once a fact.
  private static let sessions = Mutex<(byRoot: [String: Session], byFile: [String: Session])>(([:], [:]))

  /// The session of the project that a fact's sheet stands in; nil where there is no project.
  static func of(_ fact: Fact) -> Session? {
    let file = fact.sheetPlace.filePath
    return sessions.withLock { sessions in
      if let session = sessions.byFile[file] { return session }
      guard let root = Library.root(above: file) else { return nil }
      let session = sessions.byRoot[root] ?? Session(Run(root: root, settings: RunSettings()))
      if sessions.byRoot.isEmpty { atexit { Session.endAll() } }
      sessions.byRoot[root] = session
      sessions.byFile[file] = session
      return session
    }
  }

  private init(_ run: Run) { self.run = run }

  private var folder: ReportFolder { ReportFolder(run.library.root + "/Reports") }

  /// Judges a fact, writes its verdict down, and records its issues.
  func check(_ fact: Fact) {
    for issue in open() { issue.record() }
    guard let outcome = run.judge(fact) else { return }
    write(outcome.entries)
    for issue in IssueList(outcome, of: fact, in: run).issues { issue.record() }
  }

  /// Opens the journal, once; what is wrong with the run is told by the first fact.
  private func open() -> [RunIssue] {
    state.withLock { state in
      guard !state.isOpen else { return [] }
      state.isOpen = true
      var issues = (run.settings.problems + run.files.problems).map { RunIssue($0, in: run) }
      do {
        let journal = try Journal(in: folder, run: run.head)
        for entry in run.opening { journal.append(entry) }
        state.journal = journal
        run.library.tell(journal.underWay)
      } catch {
        var assembly = Assembly(run: run.head)
        for entry in run.opening { assembly.add(entry) }
        state.unwritten = assembly
        state.refusal = "\(error)"
        issues.append(RunIssue(RunProblem(.run, "there will be no report: \(error)"), in: run))
      }
      return issues
    }
  }

  private func write(_ entries: [JournalEntry]) {
    if let journal = state.withLock(\.journal) {
      for entry in entries { journal.append(entry) }
    } else {
      state.withLock { state in
        for entry in entries { state.unwritten?.add(entry) }
      }
    }
  }

  // MARK: The end

  private static func endAll() {
    let all = sessions.withLock { sessions in sessions.byRoot.sorted { $0.key < $1.key }.map(\.value) }
    // What Swift Testing has still in its buffers comes first.
    fflush(nil)
    let failed = all.reduce(false) { $1.end() || $0 }
    // Swift Testing has already said how its tests went; a report that could not be written must not pass for success.
    if failed { _exit(1) }
  }

  /// Makes the report and says what is in it; whether that went wrong.
  private func end() -> Bool {
    let (journal, unwritten, refusal) = state.withLock { state in
      defer { (state.journal, state.unwritten) = (nil, nil) }
      return (state.journal, state.unwritten, state.refusal)
    }
    var text = ""
    var failed = false
    let closing = run.closing()
    // A setting or a waiver of a rule that no fact was of: known only now, and nobody may take the run for a good one.
    let misspelled = closing.contains { entry in
      if case .problem(let problem) = entry { problem.kind == .setting || problem.kind == .waiver } else { false }
    }
    if let journal {
      do {
        let index = try journal.finish { assembly in
          for entry in closing { assembly.add(entry) }
        }
        text = Writer.terminal(index, style: Session.style)
        text += "The report is in \(folder.path)\n"
        text += GitHubActions.tell(index, environment: ProcessInfo.processInfo.environment)
        failed = run.settings.failLevel < .error && index.report.waivers.contains { $0.asksForAction }
      } catch {
        text = "There is no report: \(error)\n"
        failed = true
      }
    } else if var assembly = unwritten {
      for entry in closing { assembly.add(entry) }
      text = Writer.terminal(assembly.finished(true), style: Session.style)
      text += "There is no report: \(refusal ?? "")\n"
    }
    RelayedOutput.write("\n" + text)
    return failed || misspelled
  }

  private static var style: Style {
    Style(isTerminal: RelayedOutput.reachesTerminal, environment: ProcessInfo.processInfo.environment)
  }
}

extension ReportWaiver {
  /// Whether it warns at the end of a run.
  fileprivate var asksForAction: Bool {
    switch state {
    case .used, .unjudged: false
    case .soon, .stale, .runOut, .malformed: true
    }
  }
}
