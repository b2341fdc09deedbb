import Checking
import Findings
import Foundation
import SourceText

extension Verb {
  static let gate = Verb(
    "gate", summary: "Say of each document whether it may go out, by the last run of swift test.",
    discussion: """
      Each document is CLEAR, HELD or UNCHECKED: nobody has written facts for it, house rules alone have looked at it. The
      exit status is 0 when all are clear, 3 when one is held or unchecked, and 2 when the gate cannot say: there is no
      report, the run was unfinished or of a part, or a document, an assertion file or the rules have changed since.

          swift test -q || true
          swift run factcheck gate

      --publish-anyway passes what is held, and is written into the report and shown for ever. It needs --by and --because.
      """,
    options: [
      .houseRulesSuffice, .signed, .coverage, .strength, .failLevel, .changed, .staged, .json, .publishAnyway, .by,
      .because,
      .root,
    ]
  ) { arguments in
    let root = try Project.root(arguments)
    let settings = RunSettings()
    if let problem = settings.problems.first { throw Misuse("\(problem)") }
    let anyway = try PublicationOverride(arguments)
    let library = Library(root: root)
    var decision: GateDecision
    do {
      let report = try Freshness.report(in: root)
      let demands = try GateDemands(arguments, report, root)
      var problems = Freshness.problems(of: report, in: library, today: settings.day)
      if arguments.has(.staged) { problems += try GitChanges(in: root).unstaged(report) }
      decision = GateDecision(report, problems: problems, demands: demands)
      if let anyway, decision.status == Status.held {
        try anyway.write(decision, into: report, root: root, day: settings.day)
        for at in decision.documents.indices { decision.documents[at].passes = true }
      }
    } catch let stale as Freshness.Stale {
      decision = GateDecision(problem: RunProblem(.run, stale.description))
    }
    if arguments.has(.json) {
      Terminal.write(decision.json)
    } else {
      Terminal.print(decision.text(Terminal.style, anyway: anyway))
    }
    return decision.status
  }
}

extension Option {
  static let houseRulesSuffice = Option(
    name: "--house-rules-suffice", help: "let a document pass that nobody has written facts for")
  static let signed = Option(name: "--signed", help: "demand a sign-off for every fact")
  static let coverage = Option(
    name: "--coverage", value: "SHARE", help: "demand that confirmed facts touch this share of what was read, 0 to 1")
  static let strength = Option(
    name: "--strength", value: "SHARE", help: "demand that the facts notice this share of changes, 0 to 1")
  static let changed = Option(
    name: "--changed", value: "BASE", help: "look only at documents that changed in git since BASE")
  static let staged = Option(
    name: "--staged", help: "demand that what is staged in git is what lies here and was checked")
  static let publishAnyway = Option(name: "--publish-anyway", help: "pass what is held, and write down who said so")
}

extension GateDemands {
  init(_ arguments: Arguments, _ report: Report, _ root: String) throws {
    func share(_ option: Option) throws(Misuse) -> Ratio? {
      guard let text = arguments.value(option) else { return nil }
      guard let ratio = Ratio(text) else { throw Misuse("\(option.name) is “\(text)”; expected a number from 0 to 1") }
      return ratio
    }
    let told = arguments.value(.failLevel) ?? ProcessInfo.processInfo.environment["FACTCHECK_FAIL_LEVEL"]
    self.init(
      houseRulesSuffice: arguments.has(.houseRulesSuffice), signed: arguments.has(.signed),
      coverage: try share(.coverage), strength: try share(.strength),
      changed: try arguments.value(.changed).map { try GitChanges(in: root).since($0, report) },
      failLevel: told.flatMap(Severity.init(rawValue:)) ?? report.run.failLevel)
  }
}

/// Somebody's decision to publish what is held.
struct PublicationOverride: Sendable {
  let by: String
  let because: String

  /// Nil when it was not asked for.
  init?(_ arguments: Arguments) throws(Misuse) {
    guard arguments.has(.publishAnyway) else {
      if arguments.has(.by) || arguments.has(.because) {
        throw Misuse("--by and --because mean nothing without --publish-anyway")
      }
      return nil
    }
    func required(_ option: Option) throws(Misuse) -> String {
      guard let text = arguments.value(option), text.contains(where: { !$0.isWhitespace }) else {
        throw Misuse("--publish-anyway has no \(option.name); expected \(option.name) \(option.value ?? "")")
      }
      return text
    }
    by = try required(.by)
    because = try required(.because)
  }

  /// Writes it into the report, and every rendering of the report anew.
  func write(_ decision: GateDecision, into report: Report, root: String, day: Day) throws {
    let folder = ReportFolder(root + "/Reports")
    var noted = report
    for document in decision.documents where !document.passes {
      noted.publishedAnyway.append(
        PublishedAnyway(
          document: document.path, sha256: document.sha256 ?? "", by: by, because: because, day: "\(day)"))
    }
    try folder.whileHeld {
      guard try folder.report() == report else {
        throw Freshness.Stale("\(folder.path): the report has changed while the gate looked at it; ask again")
      }
      var index = ReportIndex(noted)
      index.earlier = folder.earlierRuns(than: index)
      try folder.write(index)
    }
  }
}
