extension Writer {
  /// A page of Markdown for a pull request or the summary of a CI job.
  package static let summary = Writer(
    id: "summary", file: "summary.md", summary: "A page of Markdown: the documents, the findings, the waivers."
  ) { SummaryReport(ReportIndex($0)).text }
}

struct SummaryReport {
  let index: ReportIndex

  /// Under the 1 MiB that GitHub shows of a step's summary, with room for what closes it.
  static let most = 900_000

  init(_ index: ReportIndex) { self.index = index }

  var text: String {
    var blocks = ["# FactCheck: \(title)", opening]
    if !index.entries.isEmpty { blocks.append(table) }
    blocks += findings
    if let waivers { blocks.append(waivers) }
    blocks.append(footer)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var title: String {
    let held = index.entries.filter { $0.standing.kind == .held }.count
    let unchecked = index.entries.filter { $0.standing.kind == .unchecked }.count
    if !index.report.run.finished { return "the run did not reach its end" }
    if index.report.run.houseRulesOnly == true { return Tally(index.report).findings }
    if held > 0 { return Count.of(held, "document") + " held" }
    if unchecked > 0 { return Count.of(unchecked, "document") + " unchecked" }
    return Count.of(index.entries.count, "document") + " clear"
  }

  private var opening: String {
    let tally = Tally(index.report)
    var lines = ["\(Count.of(tally.documents, "document")), \(tally.verdictLine). \(tally.findingLine)."]
    for problem in index.report.run.problems { lines.append("**Problem:** " + Markdown.text(problem)) }
    for note in index.report.run.notes ?? [] { lines.append("Note: " + Markdown.text(note)) }
    if let part = index.report.run.part {
      let what = [part.document.map { "document \(Markdown.code($0))" }, part.rule.map { "rule \(Markdown.code($0))" }]
      lines.append("**A part of the run:** " + what.compactMap { $0 }.joined(separator: ", "))
    }
    for note in index.report.publishedAnyway {
      lines.append(
        "**Published anyway:** \(Markdown.code(note.document)), \(Markdown.text("\(note.day), by \(note.by): \(note.because)"))"
      )
    }
    return lines.joined(separator: "\n\n")
  }

  private var table: String {
    var rows = ["| document | | facts | covered | errors | warnings | notes |", "|---|---|--:|--:|--:|--:|--:|"]
    for entry in index.entries.prefix(500) {
      let read = entry.document.coverage.reduce(0) { $0 + $1.read }
      let covered = entry.document.coverage.reduce(0) { $0 + $1.covered }
      let counts = [Severity.error, .warning, .note].map { severity in
        entry.open.filter { $0.severity == severity }.count
      }
      let standing =
        index.report.run.houseRulesOnly == true
        ? ""
        : "\(entry.standing.kind.rawValue.uppercased()) "
          + Markdown.text(entry.standing.reasons.joined(separator: ", "))
      rows.append(
        "| \(Markdown.text(entry.document.path)) | \(standing) | \(entry.facts.count) | \(covered) of \(read) | "
          + counts.map(String.init).joined(separator: " | ") + " |")
    }
    if index.entries.count > 500 { rows.append("\nand \(Count.of(index.entries.count - 500, "more document"))") }
    return rows.joined(separator: "\n")
  }

  /// The worst first; what does not fit is counted.
  private var findings: [String] {
    let open = index.entries.flatMap(\.open).enumerated()
      .sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }.map(\.element)
    guard !open.isEmpty else { return [] }
    var blocks = ["## Findings"]
    var room = Self.most
    for (at, finding) in open.enumerated() {
      let lines = FindingText.render(finding, source: index.source).split(separator: "\n").dropFirst().map(String.init)
      var block = "**\(finding.severity.rawValue)** \(Markdown.text(finding.message)) "
      block += "(\(Markdown.code(finding.rule)), \(Markdown.code(finding.place.text)))"
      if !lines.isEmpty { block += "\n\n" + Markdown.block(lines) }
      room -= block.utf8.count
      guard room > 0 else {
        blocks.append("and \(Count.of(open.count - at, "more finding")), in report.json")
        break
      }
      blocks.append(block)
    }
    return blocks
  }

  private var waivers: String? {
    let remarks = index.report.waivers.compactMap(WaiverText.remark)
    let forgiven = index.report.findings.compactMap { finding in
      index.waiver(finding.waivedBy).map { waiver in
        "- \(Markdown.code(finding.place.text)) \(Markdown.code(finding.rule)): \(Markdown.text(WaiverText.terms(waiver.waiver)))"
      }
    }
    guard !remarks.isEmpty || !forgiven.isEmpty else { return nil }
    return
      (["## Waivers"] + [(forgiven.prefix(200) + remarks.map { "- " + Markdown.text($0) }).joined(separator: "\n")])
      .joined(separator: "\n\n")
  }

  private var footer: String {
    let run = index.report.run
    var line = "FactCheck \(Markdown.text(run.tool)), rules \(Markdown.text(run.rules)), \(Markdown.text(run.day))"
    if run.failLevel != .error { line += ", a \(run.failLevel.rawValue) fails the run" }
    if index.report.baseline.count > 0 {
      line +=
        ", \(Count.grouped(index.report.baseline.matched)) of \(Count.grouped(index.report.baseline.count)) in the baseline"
    }
    return "<sub>\(line)</sub>"
  }
}
