import Checking
import Findings
import Foundation
import SourceText

/// What `sign` and `confirm` themselves have written into assertion files since the last run.
///
/// It knows where its words stand, and which facts moved down by them: several people may sign one after another, or one
/// person one by one, with no run between. A file that anybody else has touched has another digest, and asks for a run.
struct SignedSince: Codable {
  struct File: Codable {
    var path: String
    /// SHA-256 of the file as the run saw it, and as `sign` left it.
    var before: String
    var after: String
    /// In the order that they were made: behind this line (1-based) so many lines came in.
    var shifts: [Shift]
    /// The assertions that were signed, by identity.
    var facts: [String]
    /// Those that were said not to be so, or were written otherwise: what the run made of them is no more.
    var passed: [String]?
  }

  struct Shift: Codable {
    var line: Int
    var by: Int
  }

  static let name = "signed.json"
  private(set) var files: [File] = []

  /// The edits that lie between a report and the files as they are now.
  init(since report: Report, in library: Library) {
    guard let data = FileManager.default.contents(atPath: library.root + "/Reports/" + Self.name),
      let kept = try? JSONText.decoded([File].self, Array(data))
    else { return }
    files = kept.filter { file in
      file.shifts.allSatisfy { (0...1_000_000).contains($0.by) }
        && report.run.assertionFiles.contains { $0.path == file.path && $0.sha256 == file.before }
        && (try? library.bytes(file.path)).map(SHA256.hex) == file.after
    }
  }

  /// Whether a problem of the report is only that such a file has changed.
  func excuses(_ problem: RunProblem) -> Bool {
    problem.kind == .changed && files.contains { $0.path == problem.place?.file }
  }

  /// Whether a fact was said not to be so, or was written otherwise, since the run.
  func hasPassed(_ fact: ReportAssertion) -> Bool {
    files.contains { $0.path == fact.place.file && $0.passed?.contains(fact.id) == true }
  }

  /// The report with its facts where they stand now.
  func moved(_ report: Report) -> Report {
    guard !files.isEmpty else { return report }
    var report = report
    for at in report.assertions.indices { report.assertions[at] = moved(report.assertions[at]) }
    return report
  }

  /// A fact where it stands now.
  func moved(_ fact: ReportAssertion) -> ReportAssertion {
    var fact = fact
    for file in files where file.path == fact.place.file {
      for shift in file.shifts where fact.place.line > shift.line { fact.place.line += shift.by }
      if file.facts.contains(fact.id) { fact.confirmation = .signed }
      if file.passed?.contains(fact.id) == true { fact.verdict = .undecided }
    }
    return fact
  }

  /// - Throws: `Stale` where somebody else has written into a file since it was last looked at.
  func checkUntouched(_ path: String, _ report: Report, _ library: Library) throws {
    let known =
      files.first { $0.path == path }?.after ?? report.run.assertionFiles.first { $0.path == path }?.sha256
    guard let known, try SHA256.hex(library.bytes(path)) != known else { return }
    throw Freshness.Stale("\(path): the file has changed since the run; run swift test again before anybody signs")
  }

  /// Takes down what was written into a file.
  mutating func add(
    _ path: String, _ shifts: [Shift], facts: [String] = [], passed: [String] = [], after: [UInt8], report: Report
  ) {
    guard let before = report.run.assertionFiles.first(where: { $0.path == path })?.sha256 else { return }
    let known = files.firstIndex { $0.path == path }
    var file = known.map { files[$0] } ?? File(path: path, before: before, after: "", shifts: [], facts: [])
    file.after = SHA256.hex(after)
    file.shifts += shifts
    file.facts += facts
    if !passed.isEmpty { file.passed = (file.passed ?? []) + passed }
    if let known { files[known] = file } else { files.append(file) }
  }

  func write(in root: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try ReportFolder(root + "/Reports").write(Array(try encoder.encode(files)), to: Self.name)
  }
}
