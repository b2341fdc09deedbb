import Checking
import Findings
import Foundation

extension Verb {
  static let report = Verb(
    "report", summary: "Write the last run’s report in another format, or put those of shards together.",
    discussion: """
      It renders what Reports/report.json keeps, and judges nothing: the exit status is 0 also for findings.

      --merge DIR makes one report, in Reports/, of those that runs with FACTCHECK_SHARD=1/16 to 16/16 have left, each
      anywhere below DIR, and the gate then speaks of all. Where one is missing or there twice, or they are of different
      commits or inputs, the exit status is 2, and the gate cannot say.
      """,
    options: [.merge, .format, .output, .root]
  ) { arguments in
    let root = try Project.root(arguments)
    var report: Report
    if let folder = arguments.value(.merge) {
      report = try Merging.report(of: folder, in: root)
    } else {
      report = try Freshness.report(in: root)
      report.earlier = ReportFolder(root + "/Reports").earlierRuns(than: ReportIndex(report))
    }
    try Output.write(report, arguments)
    return arguments.has(.merge) && !report.run.problems.isEmpty ? Status.unable : Status.nothingFound
  }
}

extension Option {
  static let merge = Option(
    name: "--merge", value: "DIR", help: "make the report of the shards’ reports below DIR, and say if one is missing")
}

/// `report --merge`.
enum Merging {
  /// Leaves the report of all shards in `Reports/`, whatever is wrong with them: nobody takes yesterday’s for it.
  static func report(of place: String, in root: String) throws -> Report {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder), isFolder.boolValue else {
      throw Misuse("--merge is “\(place)”, which is no folder; expected one with the shards’ reports")
    }
    var reports: [(path: String, report: Report)] = []
    var unreadable: [RunProblem] = []
    for path in paths(below: place) {
      do throws(Report.Unreadable) {
        let bytes = FileManager.default.contents(atPath: place + "/" + path).map { Array($0) } ?? []
        reports.append((path, try Report(json: bytes, path: path)))
      } catch {
        unreadable.append(RunProblem(.run, error.description))
      }
    }
    let merge = Merge(reports)
    let run = merge.run ?? Run(root: root, settings: RunSettings()).head
    let journal = try Journal(in: ReportFolder(root + "/Reports"), run: run)
    for entry in merge.entries + unreadable.map({ .problem($0) }) { journal.append(entry) }
    return try journal.finish().report
  }

  /// The reports of the last runs; what those before them have left beside it is not looked at.
  private static func paths(below folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { name in
      let parts = name.split(separator: "/")
      return parts.last == "report.json" && !parts.contains("previous")
    }.sorted()
  }
}
