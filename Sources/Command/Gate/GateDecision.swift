import Findings
import SourceText

/// What the gate asks of a document, beyond that nothing fails.
struct GateDemands: Sendable {
  var houseRulesSuffice = false
  /// Whether every fact needs a sign-off.
  var signed = false
  /// The share of marks that confirmed facts must touch.
  var coverage: Ratio?
  /// The share of changes that somebody must notice.
  var strength: Ratio?
  /// The documents that count; nil for all.
  var changed: Set<String>?
  var failLevel: Severity

  /// A share as it is written on the command line: compared without rounding.
  struct Ratio: Sendable {
    /// As it was written.
    let text: String
    /// In millionths.
    let millionths: Int

    /// Nil for anything but a number from 0 to 1.
    init?(_ text: String) {
      guard let value = Double(text), (0...1).contains(value) else { return nil }
      self.text = text
      millionths = Int((value * 1_000_000).rounded())
    }

    func isMet(by part: Int, of whole: Int) -> Bool { part * 1_000_000 >= millionths * whole }
  }
}

/// Which documents may go out.
struct GateDecision: Sendable {
  struct Document: Sendable {
    var path: String
    var sha256: String?
    var standing: Standing
    /// Whether it may go out all the same: house rules suffice, or it has not changed.
    var passes: Bool
    /// What its header says that bears on how it is looked at or shown.
    var remarks: [String] = []
  }

  var documents: [Document]
  /// Why nothing can be said; it outranks everything else.
  var problems: [RunProblem]
  /// What lies beside the documents and nobody looks at.
  var notes: [String] = []
  let rules: String
  let day: String
  /// The least severity that holds a document.
  let failLevel: Severity
  /// Whether only what has changed was asked for.
  let onlyChanged: Bool

  init(_ report: Report, problems: [RunProblem], demands: GateDemands) {
    var problems = problems
    if demands.failLevel > report.run.failLevel {
      problems.append(
        RunProblem(
          .run,
          "the gate asks for \(demands.failLevel.rawValue), which is laxer than the run’s \(report.run.failLevel.rawValue)"
        ))
    }
    documents = ReportIndex(report).ranked.filter { demands.changed?.contains($0.document.path) ?? true }.map {
      entry in
      let standing = GateDecision.standing(entry, demands)
      let passes = standing.kind == .clear || (standing.kind == .unchecked && demands.houseRulesSuffice)
      // What is dated ahead speaks of nothing that is still to come.
      let ahead = entry.document.header.published.flatMap { $0 > report.run.day ? "date: \($0), after the run’s" : nil }
      return Document(
        path: entry.document.path, sha256: entry.document.sha256, standing: standing, passes: passes,
        remarks: entry.document.header.remarks + [ahead].compactMap(\.self))
    }
    notes = report.run.notes ?? []
    self.problems = problems
    (rules, day, failLevel) = (report.run.rules, report.run.day, demands.failLevel)
    onlyChanged = demands.changed != nil
  }

  /// Nothing can be said at all.
  init(problem: RunProblem) {
    (documents, problems, rules, day, failLevel, onlyChanged) = ([], [problem], "", "", .error, false)
  }

  var status: Int32 {
    if !problems.isEmpty { return Status.unable }
    return documents.allSatisfy(\.passes) ? Status.nothingFound : Status.held
  }

  private static func standing(_ entry: ReportIndex.Entry, _ demands: GateDemands) -> Standing {
    let standing = Standing(of: entry, failLevel: demands.failLevel)
    var reasons = standing.reasons
    if demands.signed {
      let unsigned = entry.facts.filter { $0.confirmation != .signed }.count
      if unsigned > 0 { reasons.append("\(Count.of(unsigned, "fact")) without a sign-off") }
    }
    if let demand = demands.coverage, !entry.facts.isEmpty {
      let (read, covered) = entry.document.coverage.reduce((0, 0)) { ($0.0 + $1.read, $0.1 + $1.covered) }
      if !demand.isMet(by: covered, of: read) {
        let open = entry.document.coverage.filter { $0.covered < $0.read }
          .map { Count.of($0.read - $0.covered, $0.kind.rawValue) }
        reasons.append("\(covered) of \(read) ticked, below \(demand.text): \(open.joined(separator: ", ")) left")
      }
    }
    if let demand = demands.strength, !entry.facts.isEmpty {
      if let strength = entry.document.strength {
        if !demand.isMet(by: strength.failed, of: strength.tried) {
          reasons.append("\(strength.failed) of \(strength.tried) changes noticed, below \(demand.text)")
        }
      } else {
        reasons.append("its strength was not measured; run FACTCHECK_STRENGTH=1 swift test")
      }
    }
    return reasons.isEmpty ? standing : Standing(.held, reasons: reasons)
  }
}
