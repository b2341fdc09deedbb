import Checking
import Findings
import Foundation
import SourceText

extension Verb {
  static let waive = Verb(
    "waive", operands: "PATH:LINE RULE", count: 2...2, summary: "Forgive a finding of the house rules, with a reason.",
    discussion: """
      Writes a waiver into Assertions/waivers.json, which swift test, check and the gate all read. PATH:LINE is where the
      finding stands, as every report prints it; PATH:LINE:COLUMN tells two on one line apart. A finding of a document’s own
      sheet is waived in the sheet: .waived("…", because: "…").
      """,
    options: [.because, .through, .by, .passage, .root]
  ) { arguments in
    let place = try FindingPlace(arguments.operands[0])
    let rule = arguments.operands[1]
    guard let reason = arguments.value(.because), reason.contains(where: { !$0.isWhitespace }) else {
      throw Misuse("there is no reason; expected --because REASON")
    }
    if let through = arguments.value(.through) {
      guard let last = Day(iso: through) else {
        throw Misuse("--through is “\(through)”; expected a day such as 2026-03-03")
      }
      let today = RunSettings().day
      guard last >= today else {
        throw Misuse(
          "--through is \(through), which is past: the waiver would forgive nothing; expected \(today) or later")
      }
    }
    let root = try Project.root(arguments)
    try Laws(root: root).expect(rule)
    let found = try Waiving.finding(at: place, of: rule, passage: arguments.value(.passage), in: root)
    let waiver = Waiver(
      from: RunFiles.waiverPath, document: place.path, rule: rule, passage: found, because: reason,
      through: arguments.value(.through), by: arguments.value(.by))
    try Waiving.write(waiver, in: root)
    Terminal.print("\(RunFiles.waiverPath): \(rule) in \(place.path) is waived where it says “\(found)”\n")
    return Status.nothingFound
  }
}

extension Option {
  static let through = Option(name: "--through", value: "DAY", help: "the last day that it is good for, inclusive")
  static let passage = Option(
    name: "--passage", value: "WORDS", help: "the words that it forgives; else those of the finding")
}

enum Waiving {
  /// The longest passage that is written down, in characters.
  static let longest = 120

  /// The words that a waiver of the finding at this place forgives.
  static func finding(at place: FindingPlace, of rule: String, passage: String?, in root: String) throws -> String {
    var settings = RunSettings()
    (settings.rule, settings.document, settings.shard) = (rule, nil, nil)
    let run = Run(root: root, settings: settings)
    guard case .success(let study) = run.library.study(place.path) else {
      throw Misuse("\(place.path) cannot be read in \(root); expected a document, as seeds/ferry.txt:12")
    }
    let all = try findings(of: rule, in: place.path, run)
    let here = all.filter {
      $0.place.start.line == place.line && (place.column == nil || $0.place.start.column == place.column)
    }
    if let own = ownFact(at: place, of: rule, in: root) {
      throw Misuse(
        "this finding is of the document’s own sheet; write .waived(\"…\", because: \"…\") at \(own.place.text)")
    }
    guard !here.isEmpty else { throw nothing(at: place, of: rule, all) }
    if let passage {
      let words = here.map { study.document.text(study.sentences(around: $0.place.range)) }
      guard words.contains(where: { Folding.holds($0, passage) }) else {
        throw Misuse("--passage is “\(passage)”, which stands in no sentence that the rule finds there")
      }
      return passage
    }
    guard here.count == 1, let only = here.first else {
      throw Misuse(
        "\(rule) finds \(here.count) passages in line \(place.line); expected one of "
          + Misuse.list(here.map(\.place.text)))
    }
    if only.waivedBy != nil { throw Misuse("this finding is waived already") }
    let words = shortened(study.document.text(only.place.range))
    guard !words.isEmpty else { throw Misuse("this finding marks no words; expected --passage WORDS of its sentence") }
    return words
  }

  /// What a rule finds in a document: judged anew, or taken from the last report where only a sheet can say it.
  private static func findings(of rule: String, in path: String, _ run: Run) throws -> [ReportFinding] {
    guard Catalog.rule(rule)?.judge == nil else {
      return HouseRules.news.facts(about: [path]).compactMap(run.judge).flatMap(\.findings).filter { $0.rule == rule }
    }
    let report = try Freshness.report(in: run.library.root)
    let then = report.documents.first { $0.path == path }?.sha256
    guard then == (try? run.library.bytes(path)).map(SHA256.hex) else {
      throw Freshness.Stale("\(path): the document has changed since the run; run swift test again")
    }
    return report.findings.filter { $0.rule == rule && $0.document == path }
  }

  /// The fact of the document's own sheet that has a finding there, by the last report.
  private static func ownFact(at place: FindingPlace, of rule: String, in root: String) -> ReportAssertion? {
    guard let report = try? ReportFolder(root + "/Reports").report() else { return nil }
    let found = report.findings.filter {
      $0.rule == rule && $0.document == place.path && $0.place.start.line == place.line
    }
    let ids = Set(found.map(\.assertion))
    return report.assertions.first { !$0.houseRule && ids.contains($0.id) }
  }

  private static func nothing(at place: FindingPlace, of rule: String, _ all: [ReportFinding]) -> Misuse {
    guard !all.isEmpty else { return Misuse("\(rule) finds nothing in \(place.path)") }
    let places = all.prefix(5).map(\.place.text)
    return Misuse("\(rule) finds nothing in line \(place.line); it does at \(Misuse.list(places))")
  }

  /// The first words of a passage, on one line.
  static func shortened(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    var short = ""
    for word in words {
      if !short.isEmpty, short.count + word.count + 1 > longest { break }
      short += (short.isEmpty ? "" : " ") + word.prefix(longest)
    }
    return short
  }

  /// Puts the waiver at the end of the file, and leaves everything else in it as it is.
  static func write(_ waiver: Waiver, in root: String) throws {
    let path = root + "/" + RunFiles.waiverPath
    let old = FileManager.default.contents(atPath: path).map(Array.init) ?? Array("[\n]\n".utf8)
    let (range, text) = try insertion(of: waiver, into: old)
    let new = old[..<range.start] + Array(text.utf8) + old[range.end...]
    try FileManager.default.createDirectory(
      atPath: root + "/" + RunFiles.folder, withIntermediateDirectories: true)
    try Output.write(Array(new), to: path)
  }

  /// What to put into a file of waivers, and in the place of which bytes.
  static func insertion(of waiver: Waiver, into old: [UInt8]) throws(Misuse) -> (range: TextRange, text: String) {
    let file = WaiverFile(path: RunFiles.waiverPath, old)
    if let mistake = file.mistakes.first { throw Misuse("\(mistake); mend it first") }
    guard let close = old.lastIndex(of: UInt8(ascii: "]")) else {
      throw Misuse("\(RunFiles.waiverPath) has no end; expected [ … ]")
    }
    var end = close
    while end > 0, old[end - 1] <= 0x20 { end -= 1 }
    let text = (file.waivers.isEmpty ? "\n" : ",\n") + String(decoding: entry(waiver), as: UTF8.self) + "\n"
    return (TextRange(end, close), text)
  }

  private static func entry(_ waiver: Waiver) -> [UInt8] {
    let fields = [
      ("document", waiver.document), ("rule", waiver.rule), ("passage", waiver.passage), ("because", waiver.because),
      ("through", waiver.through), ("by", waiver.by),
    ]
    let lines = fields.compactMap { key, value -> String? in
      guard let value else { return nil }
      return "\"\(key)\": \(String(decoding: JSONText.bytes(value) ?? [], as: UTF8.self))"
    }
    return Array(("  {" + lines.joined(separator: ",\n   ") + "}").utf8)
  }
}
