import Checking
import Findings
import Foundation
import SourceText

/// Why a report does not speak of what lies here now; empty when it does.
enum Freshness {
  /// The folder whose documents are held at the gate.
  static let folder = "seeds"

  /// The report of the last whole, finished run.
  ///
  /// - Throws: `Stale`, when there is none that can be trusted at all.
  static func report(in root: String) throws(Stale) -> Report {
    let folder = ReportFolder(root + "/Reports")
    if let journal = folder.journals.first {
      guard let ended = folder.lastLookedAt(by: journal), let first = ended.first else {
        throw Stale("\(folder.path)/\(journal): a run is going on, or was ended before its end; run swift test again")
      }
      let rest = ended.count > 1 ? ", or one of \(ended.count - 1) that were looked at beside it," : ""
      throw Stale("\(first)\(rest) ended the run; take it out of \(Self.folder)/, and tell FactCheck’s authors of it")
    }
    let report: Report?
    do { report = try folder.report() } catch { throw Stale(error.description) }
    guard let report else { throw Stale("there is no report in \(folder.path); run swift test first") }
    return report
  }

  struct Stale: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }

  /// Everything that has changed since the run, or was wrong with it.
  static func problems(of report: Report, in library: Library, today: Day) -> [RunProblem] {
    let run = report.run
    var problems = run.problems
    if !run.finished { problems.append(RunProblem(.run, "the run did not reach its end")) }
    if let part = run.part {
      let what = [part.document, part.rule].compactMap(\.self).joined(separator: ", ")
      problems.append(RunProblem(.run, "the run was of a part: \(what)"))
    }
    if let shard = run.shard {
      problems.append(
        RunProblem(
          .run, "the run was of shard \(shard.name); put all of them together with factcheck report --merge DIR"))
    }
    if report.assertions.isEmpty { problems.append(RunProblem(.run, "the run judged nothing")) }
    if run.tool != Tool.version || run.rules != Catalog.version {
      problems.append(RunProblem(.run, "the report is of rules \(run.rules), these are \(Catalog.version)"))
    }
    problems += waiversRunOut(report, today)
    // The run may have been before there were two.
    let unread = library.namesakes(in: folder).ofForm.map(Library.ofOneForm).filter { !problems.contains($0) }
    return problems + unread + documents(report, library) + files(report, library)
  }

  private static func waiversRunOut(_ report: Report, _ today: Day) -> [RunProblem] {
    guard report.run.day != "\(today)" else { return [] }
    let out = report.waivers.filter { ($0.state == .used || $0.state == .soon) && $0.waiver.term(on: today) == .runOut }
    return out.map {
      RunProblem(.run, "\($0.waiver.from): the waiver has run out since the run of \(report.run.day)")
    }
  }

  private static func documents(_ report: Report, _ library: Library) -> [RunProblem] {
    let seen = Dictionary(report.documents.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var problems: [RunProblem] = []
    for path in library.documents(in: folder) where seen[path] == nil {
      problems.append(RunProblem(.changed, "the run did not see this document", at: .init(path)))
    }
    for document in report.documents {
      let now = (try? library.bytes(document.path)).map(SHA256.hex)
      guard now != document.sha256 else { continue }
      problems.append(
        RunProblem(
          .changed, "the document \(now == nil ? "is gone" : "has changed") since the run", at: .init(document.path)))
    }
    return problems
  }

  private static func files(_ report: Report, _ library: Library) -> [RunProblem] {
    let then = Dictionary(
      report.run.assertionFiles.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    var problems: [RunProblem] = []
    let paths = RunFiles.paths(library)
    for path in paths {
      let now = (try? library.bytes(path)).map(SHA256.hex)
      if then[path] == nil {
        problems.append(RunProblem(.changed, "the file was added since the run", at: .init(path)))
      } else if now != then[path] {
        problems.append(RunProblem(.changed, "the file has changed since the run", at: .init(path)))
      }
    }
    let here = Set(paths)
    return problems
      + then.keys.filter { !here.contains($0) }.sorted().map {
        RunProblem(.changed, "the file is gone since the run", at: .init($0))
      }
  }
}
