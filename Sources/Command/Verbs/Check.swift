import Checking
import Findings
import Foundation
import SourceText

extension Verb {
  static let check = Verb(
    "check", operands: "PATH…", count: 0...many, summary: "Hold any text to the house rules, and to waivers.json.",
    discussion: """
      PATH is a document, a folder of documents, or - for the standard input. Findings that the project’s
      Assertions/waivers.json forgives are not counted. Asked are the rules whose findings were worth a look when they
      were measured (HouseRules.news); --strict asks all of them. The exit status is 1 when a finding is at or above the
      fail level.

      --ndjson reads {"id": …, "published": …, "text": …} a line from the standard input and answers with
      {"id": …, "findings": […]}, offsets in Unicode code points; a malformed line gets {"id": …, "line": …, "error": …}
      in its place, the stream goes on, and the exit status is 2. An archive, to be gone on with whatever has ended it:

          factcheck check --ndjson --jobs 8 --ordered --resume findings.ndjson --progress < archive.ndjson
      """,
    options: [.format, .output, .failLevel, .rule, .strict] + StreamOptions.all + [.maxSize, .root]
  ) { arguments in
    try arguments.setMaxSize()
    var settings = RunSettings()
    if let level = arguments.value(.failLevel).flatMap(Severity.init(rawValue:)) { settings.failLevel = level }
    if let rule = arguments.value(.rule) {
      guard Catalog.rule(rule) != nil else {
        throw Misuse("--rule is “\(rule)”; \(Catalog.expected(insteadOf: rule))")
      }
      settings.rule = rule
    }
    if let problem = settings.problems.first { throw Misuse("\(problem)") }
    let stream = try StreamOptions(arguments)
    if arguments.has(.ndjson) { return try CheckStream.run(stream, settings, HouseRules.asked(arguments)) }
    if !Supervisor.isWatched, let status = try Supervisor.run(readsInput: arguments.operands.contains("-")) {
      return status
    }
    let inputs = try Inputs(arguments)
    Supervisor.watch(inputs.library)
    // A passage that somebody holds up to the rules is no document of a desk: one sentence for all of them is enough.
    let isLoose = !inputs.isProject && settings.rule != Rule.documentDated.id
    let rules = HouseRules.asked(arguments)
    let report = try DeskCheck.report(inputs, settings, isLoose ? rules.except(.documentDated) : rules)
    if isLoose { DeskCheck.tellUndated(inputs) }
    try Output.write(report, arguments)
    if !report.run.problems.isEmpty || report.documents.contains(where: { $0.error != nil }) { return Status.unable }
    let fails = report.findings.contains { $0.isOpen && $0.severity >= report.run.failLevel }
    return fails ? Status.findings : Status.nothingFound
  }
}

extension HouseRules {
  /// The rules that a command line asks for. A rule that is named is asked in full where the news have none of it.
  static func asked(_ arguments: Arguments) -> HouseRules {
    if arguments.has(.strict) { return .strict }
    guard let named = arguments.value(.rule).flatMap(Catalog.rule), case .absent = named.news else { return .news }
    return HouseRules.news.adding(named)
  }
}

extension Option {
  static let strict = Option(name: "--strict", help: "all house rules, those too that are seldom worth a look")
  static let format = Option(
    name: "--format", value: "FORMAT", help: "what to write", choices: Writer.all.map(\.id))
  static let output = Option(
    name: "--output", value: "PATH", help: "the file to write to; a folder where there are several")
  static let failLevel = Option(
    name: "--fail-level", value: "LEVEL", help: "the least severity that fails",
    choices: Severity.allCases.map(\.rawValue))
  static let rule = Option(name: "--rule", value: "ID", help: "the only rule to look at")
}

/// The house rules over documents that a command line names.
enum DeskCheck {
  /// Says once of how many texts the day of publication is not known, and that their dates stay open.
  static func tellUndated(_ inputs: Inputs) {
    let undated = inputs.documents.filter { (try? inputs.library.study($0).get())?.lacksItsDay ?? false }.count
    guard undated > 0 else { return }
    let those =
      undated == 1 ? "1 document does not tell its" : "\(Count.grouped(undated)) documents do not tell their"
    Terminal.error(
      "factcheck check: \(those) day of publication: “on Tuesday” stays open; begin with a line such as “date 2026-03-03”\n"
    )
  }

  static func report(_ inputs: Inputs, _ settings: RunSettings, _ rules: HouseRules = .news) throws -> Report {
    var settings = settings
    (settings.document, settings.shard) = (nil, nil)
    let run = Run(library: inputs.library, settings: settings)
    // Each document is read once, on all cores, before any rule asks for it.
    let reading = Progress("reading", of: inputs.documents.count)
    Supervisor.perform(inputs.documents.count) { at in
      _ = inputs.library.study(inputs.documents[at])
      reading.step()
    }
    reading.end()
    let facts = rules.facts(about: inputs.documents)
    let outcomes = Gathered(count: facts.count)
    let judging = Progress("judging rule", of: facts.count)
    Supervisor.perform(facts.count) { at in
      if let outcome = run.judge(facts[at]) { outcomes.put(outcome, at: at) }
      judging.step()
    }
    judging.end()
    var head = run.head
    head.houseRulesOnly = true
    var assembly = Assembly(run: head)
    for entry in run.opening { assembly.add(entry) }
    for entry in outcomes.all.flatMap(\.entries) { assembly.add(entry) }
    // The rules of a desk's own are known by the report of its last run, and are not asked here.
    let own = Set(Laws(root: inputs.library.root).own.map(\.id))
    for entry in run.files.unknownRules(besides: own) { assembly.add(entry) }
    var report = assembly.finished(true)
    report.waivers.removeAll { own.contains($0.waiver.rule) }
    // A waiver of a document that was not looked at has had no occasion to forgive.
    let looked = Set(inputs.documents)
    report.waivers.removeAll { $0.state != .malformed && !looked.contains($0.waiver.document) }
    return report
  }
}

/// What several threads make, in an order that is not theirs.
private final class Gathered: @unchecked Sendable {
  private let lock = NSLock()
  private var outcomes: [Outcome?]

  init(count: Int) { outcomes = Array(repeating: nil, count: count) }

  func put(_ outcome: Outcome, at place: Int) { lock.withLock { outcomes[place] = outcome } }

  var all: [Outcome] { lock.withLock { outcomes.compactMap(\.self) } }
}

/// Writes a report where the command line says.
enum Output {
  static func write(_ report: Report, _ arguments: Arguments) throws {
    let format = arguments.value(.format) ?? Writer.terminal.id
    guard let writer = Writer.all.first(where: { $0.id == format }) else {
      throw Misuse("--format is “\(format)”; expected \(Misuse.list(Writer.all.map(\.id)))")
    }
    guard let place = arguments.value(.output) else {
      if format == Writer.terminal.id {
        Terminal.print(ASCIIText.asked(Writer.terminal(report, style: Terminal.style)))
      } else if let first = writer.render(report).first {
        Terminal.write(first.bytes)
      }
      return
    }
    let files = writer.render(report)
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: place, isDirectory: &isFolder)
    if files.count == 1, let file = files.first, !(exists && isFolder.boolValue) {
      try Output.write(file.bytes, to: place)
      return
    }
    guard !exists || isFolder.boolValue else {
      throw Misuse("--output is the file \(place), and there are \(files.count) files; expected a folder")
    }
    guard exists || !URL(fileURLWithPath: place).pathExtension.lowercased().hasPrefix("htm") else {
      throw Misuse("--output is \(place), and a page of so many documents is \(files.count) files; expected a folder")
    }
    if !exists { try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true) }
    for file in files { try ReportFolder(place).write(file.bytes, to: file.name) }
  }

  /// Writes beside the place and renames: nobody ever reads half a file.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try ReportFolder(url.deletingLastPathComponent().path).write(bytes, to: url.lastPathComponent)
  }
}
