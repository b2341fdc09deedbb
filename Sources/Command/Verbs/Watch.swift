import Checking
import Findings
import Foundation

extension Verb {
  static let watch = Verb(
    "watch", summary: "Check each document again when it is saved, and run swift test when a sheet is.",
    discussion: """
      One screen: the documents in seeds/, held first, and what was found in those that changed. It looks for changes twice
      a second, and ends with Ctrl-C. What it shows of a document is the house rules’ word; a sheet that is saved runs
      swift test, whose report is shown in its place.
      """,
    options: [.interval, .once, .root]
  ) { arguments in
    let root = try Project.root(arguments)
    let told = arguments.value(.interval) ?? "0.5"
    guard let seconds = Double(told), seconds >= 0.1, seconds <= 3_600 else {
      throw Misuse("--interval is “\(told)”; expected seconds, from 0.1 to 3600")
    }
    var watch = Watch(root: root)
    var before = Watch.Files()
    while true {
      let now = Watch.Files(Library(root: root))
      let changes = now.changes(since: before)
      before = now
      if !changes.isEmpty {
        Terminal.print(watch.screen(after: changes))
        Terminal.flush()
      }
      if arguments.has(.once) { return watch.holds ? Status.findings : Status.nothingFound }
      Thread.sleep(forTimeInterval: seconds)
    }
  }
}

extension Option {
  static let interval = Option(name: "--interval", value: "SECONDS", help: "how often to look; else twice a second")
  static let once = Option(name: "--once", help: "look once, and end with the status of check")
}

/// What is known of the documents of a project while somebody edits them.
struct Watch {
  let root: String
  var style = Terminal.style
  /// Whether the last screen is wiped before the next.
  var clears = isatty(STDOUT_FILENO) == 1
  private var reports: [String: Report] = [:]
  /// Runs the editorial check; false where it could not be run.
  var runTests: (String) -> Bool = Watch.swiftTest

  init(root: String) { self.root = root }

  /// The files that a project is made of, each as it was last written.
  struct Files: Equatable {
    struct Stamp: Hashable { var modified: Date?, size: Int?, inode: UInt64? }
    var documents: [String: Stamp] = [:]
    var sheets: [String: Stamp] = [:]

    init() {}

    init(_ library: Library) {
      func stamps(_ paths: [String]) -> [String: Stamp] {
        Dictionary(
          paths.map { path in
            let known = try? FileManager.default.attributesOfItem(atPath: library.root + "/" + path)
            return (
              path,
              Stamp(
                modified: known?[.modificationDate] as? Date, size: (known?[.size] as? NSNumber)?.intValue,
                inode: (known?[.systemFileNumber] as? NSNumber)?.uint64Value)
            )
          }, uniquingKeysWith: { $1 })
      }
      documents = stamps(library.documents(in: "seeds"))
      sheets = stamps(RunFiles.paths(library))
    }

    /// What is new, gone or written anew. What stood there when the watch began counts as new, but for the sheets.
    func changes(since before: Files) -> Changes {
      func changed(_ now: [String: Stamp], _ before: [String: Stamp]) -> [String] {
        Set(now.keys).union(before.keys).filter { now[$0] != before[$0] }.sorted()
      }
      let isFirst = before == Files()
      return Changes(
        documents: changed(documents, before.documents), sheets: isFirst ? [] : changed(sheets, before.sheets))
    }
  }

  struct Changes: Equatable {
    var documents: [String] = []
    var sheets: [String] = []
    var isEmpty: Bool { documents.isEmpty && sheets.isEmpty }
  }

  /// Whether something would hold a document.
  var holds: Bool {
    reports.values.contains { !Watch.against($0).isEmpty || $0.documents.contains { $0.error != nil } }
  }

  /// What to show after a change.
  mutating func screen(after changes: Changes) -> String {
    let wipe = clears ? "\u{1B}[2J\u{1B}[H" : ""
    for path in changes.documents {
      let library = Library(root: root)
      reports[path] =
        FileManager.default.fileExists(atPath: root + "/" + path)
        ? try? DeskCheck.report(Inputs(library: library, documents: [path]), RunSettings()) : nil
    }
    if !changes.sheets.isEmpty {
      let ran = runTests(root)
      if ran, let report = (try? ReportFolder(root + "/Reports").report()) ?? nil {
        return wipe + Writer.terminal(report, style: style)
      }
      return wipe + overview + style.red("swift test left no report") + "; run it to see why\n"
    }
    let found = changes.documents.compactMap { reports[$0] }.filter { !Watch.against($0).isEmpty }
    return wipe + overview + found.map { "\n" + Watch.findings($0, style) }.joined()
  }

  /// A line a document, held first.
  private var overview: String {
    let rows = reports.sorted {
      let (a, b) = (Watch.gravity($0.value), Watch.gravity($1.value))
      return a == b ? $0.key.localizedStandardCompare($1.key) == .orderedAscending : a > b
    }
    return rows.map { path, report in
      let open = Watch.against(report)
      let why =
        if let error = report.documents.compactMap(\.error).first {
          style.red("cannot be read") + ": " + Visible.text(error.message)
        } else if open.isEmpty {
          style.dim("the house rules find nothing")
        } else {
          Severity.allCases.reversed().compactMap { severity -> String? in
            let count = open.filter { $0.severity == severity }.count
            return count == 0 ? nil : Count.of(count, severity.rawValue)
          }.joined(separator: ", ")
        }
      return "\(style.bold(Visible.text(path)))  \(why)\n"
    }.joined()
  }

  private static func against(_ report: Report) -> [ReportFinding] { report.findings.filter(\.isOpen) }

  private static func gravity(_ report: Report) -> Int {
    if report.documents.contains(where: { $0.error != nil }) { return 4 }
    return against(report).map(\.severity).max().map { 1 + (Severity.allCases.firstIndex(of: $0) ?? 0) } ?? 0
  }

  private static func findings(_ report: Report, _ style: Style) -> String {
    let index = ReportIndex(report)
    return against(report).sorted { ($1.severity, $0.place.range) < ($0.severity, $1.place.range) }
      .map { FindingText.render($0, style: style, source: index.source) + "\n" }.joined(separator: "\n")
  }

  private static func swiftTest(_ root: String) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["swift", "test", "-q"]
    process.currentDirectoryURL = URL(fileURLWithPath: root)
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return true
  }
}
