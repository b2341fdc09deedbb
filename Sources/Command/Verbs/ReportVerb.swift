import Findings

extension Verb {
  static let report = Verb(
    "report", summary: "Write the last run’s report in another format.",
    discussion:
      "It renders what Reports/report.json keeps, and judges nothing: the exit status is 0 also for findings.",
    options: [.format, .output, .root]
  ) { arguments in
    let root = try Project.root(arguments)
    var report = try Freshness.report(in: root)
    report.earlier = ReportFolder(root + "/Reports").earlierRuns(than: report)
    try Output.write(report, arguments)
    return Status.nothingFound
  }
}
