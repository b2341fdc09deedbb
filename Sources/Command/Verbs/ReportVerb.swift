import Findings

extension Verb {
  static let report = Verb(
    "report", summary: "Write the last run’s report in another format.",
    discussion:
      "It renders what Reports/report.json keeps, and judges nothing: the exit status is 0 also for findings.",
    options: [.format, .output, .root]
  ) { arguments in
    let report = try Freshness.report(in: try Project.root(arguments))
    try Output.write(report, arguments)
    return Status.nothingFound
  }
}
