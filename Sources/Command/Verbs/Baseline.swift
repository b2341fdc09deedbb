import Checking
import Findings
import Foundation
import SourceText

extension Verb {
  static let baseline = Verb(
    "baseline", summary: "Accept what an archive already has, or take from the baseline what is mended.",
    discussion: """
      Writes Assertions/baseline.json from the last whole run: the findings in it are counted on every run and fail none.
      Without --grow it only shrinks.
      """,
    options: [.grow, .root]
  ) { arguments in
    let root = try Project.root(arguments)
    let library = Library(root: root)
    let report = try Freshness.report(in: root)
    let problems = Freshness.problems(of: report, in: library, today: RunSettings().day)
    if let problem = problems.first {
      throw Freshness.Stale("\(problem); the baseline is made of a whole run of what lies here now")
    }
    var old = Baseline()
    if let bytes = try? library.bytes(RunFiles.baselinePath) {
      old = try Baseline(path: RunFiles.baselinePath, bytes)
    }
    let new = try old.updated(from: report, mayGrow: arguments.has(.grow))
    try Output.write(Array(new.json.utf8), to: root + "/" + RunFiles.baselinePath)
    Terminal.print("\(RunFiles.baselinePath): \(Count.of(new.count, "finding")), before \(Count.grouped(old.count))\n")
    return Status.nothingFound
  }
}

extension Option {
  static let grow = Option(name: "--grow", help: "let new findings in")
}
