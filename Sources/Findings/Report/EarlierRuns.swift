import Foundation

/// What is known of the runs before a report's own: how they went by day, and what the last of them found.
package struct EarlierRuns: Sendable, Hashable {
  /// The last run of each day, the latest last, this run's own among them.
  package var days: [DayCounts] = []
  /// The findings of the last run, by their ids; nil where there was none.
  package var findings: Set<String>?

  package init(days: [DayCounts] = [], findings: Set<String>? = nil) { (self.days, self.findings) = (days, findings) }

  /// Whether the last run had not found it; never where there was none.
  package func isNew(_ finding: ReportFinding) -> Bool { findings.map { !$0.contains(finding.id) } ?? false }

  /// How many days are kept.
  static let mostDays = 90
}

/// How the last run of a day went.
package struct DayCounts: Sendable, Hashable, Codable {
  /// `2026-03-03`.
  package var day: String
  package var held = 0
  package var unchecked = 0
  package var clear = 0
  package var errors = 0
  package var warnings = 0
  package var notes = 0

  package init(day: String) { self.day = day }

  package init(_ index: ReportIndex) {
    day = index.report.run.day
    for entry in index.entries {
      switch entry.standing.kind {
      case .held: held += 1
      case .unchecked: unchecked += 1
      case .clear: clear += 1
      }
    }
    let open = Tally(index.report).open
    (errors, warnings, notes) = (open[.error] ?? 0, open[.warning] ?? 0, open[.note] ?? 0)
  }

  /// Open findings that somebody ought to look at.
  var findings: Int { errors + warnings }
}

/// What a run asks of the report before its own, the rest of it unread: it has megabytes where there are many documents.
struct ReportBefore: Sendable, Decodable {
  struct Run: Sendable, Decodable {
    var part: ReportRun.Part?
    var shard: Shard?
  }
  struct Finding: Sendable, Decodable { var id: String }
  let run: Run?
  let findings: [Finding]?
  /// What is kept for ever; nil where it cannot be used.
  let publishedAnyway: [PublishedAnyway]?

  private enum Keys: CodingKey { case format, run, findings, publishedAnyway }

  /// Each by itself: what is kept does not go with what cannot be read beside it.
  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Keys.self)
    run = try? values.decode(Run.self, forKey: .run)
    findings = try? values.decode([Finding].self, forKey: .findings)
    let isUsable = (try? values.decode(Int.self, forKey: .format)) == Report.currentFormat
    publishedAnyway = isUsable ? try? values.decode([PublishedAnyway].self, forKey: .publishedAnyway) : nil
  }
}

extension ReportFolder {
  static let history = "history.json"

  /// The report that lies here, for the one that comes after it; nil where there is none that can be read.
  var last: ReportBefore? { before(at: "report.json") }

  private func before(at name: String) -> ReportBefore? {
    FileManager.default.contents(atPath: path + "/" + name)
      .flatMap { try? JSONDecoder().decode(ReportBefore.self, from: $0) }
  }

  /// What is known here of the runs before a report's; a history that cannot be read begins anew.
  package func earlierRuns(than index: ReportIndex) -> EarlierRuns { earlierRuns(than: index, after: nil) }

  /// The same.
  ///
  /// - Parameter before: the report before it; nil for the one that was moved aside.
  func earlierRuns(than index: ReportIndex, after before: ReportBefore?) -> EarlierRuns {
    let report = index.report
    let before = before ?? self.before(at: "previous/report.json")
    // What a run did not look at is neither new nor gone.
    let isLike = before?.run.map { $0.part == report.run.part && $0.shard?.name == report.run.shard?.name } ?? false
    var days =
      FileManager.default.contents(atPath: path + "/" + Self.history)
      .flatMap { try? JSONText.decoded([DayCounts].self, Array($0)) } ?? []
    // A part of a run says nothing of the whole.
    if report.run.part == nil, report.run.shard == nil {
      days.removeAll { $0.day == report.run.day }
      days.append(DayCounts(index))
      days.sort { $0.day < $1.day }
    }
    return EarlierRuns(
      days: days.suffix(EarlierRuns.mostDays),
      findings: isLike ? before?.findings.map { Set($0.map(\.id)) } : nil)
  }

  /// Keeps how the runs went, for the next one.
  func keep(_ earlier: EarlierRuns) throws(Refusal) {
    guard let bytes = JSONText.bytes(earlier.days, isPretty: true) else { return }
    try write(bytes + [UInt8(ascii: "\n")], to: Self.history)
  }
}
