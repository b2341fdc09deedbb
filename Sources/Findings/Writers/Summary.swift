extension Writer {
  /// A page of Markdown for a pull request or the summary of a CI job.
  package static let summary = Writer(
    id: "summary", file: "summary.md", summary: "A page of Markdown: the documents, the findings, the waivers."
  ) { SummaryReport($0).text }
}

struct SummaryReport {
  let index: ReportIndex

  /// In UTF-8 bytes: under the 1 MiB that GitHub takes of a step's summary, with room for what a step says besides.
  static let most = 900_000
  /// The documents that have a row.
  static let mostRows = 500

  init(_ index: ReportIndex) { self.index = index }

  var text: String {
    var blocks = ["# FactCheck: \(title)", opening]
    if !index.entries.isEmpty { blocks.append(table) }
    var room = Self.most - footer.utf8.count - 1_000
    for block in blocks { room -= block.utf8.count + 2 }
    var leftOut: [String] = []
    let open = index.ranked.flatMap(\.open).enumerated()
      .sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }.map(\.element)
    add("Findings", open, "finding", to: &blocks, &room, &leftOut, finding)
    add("Waivers", forgiven + remarks, "line about waivers", "lines about waivers", to: &blocks, &room, &leftOut) { $0 }
    if index.entries.count > Self.mostRows {
      leftOut.append(Count.of(index.entries.count - Self.mostRows, "row of the table", "rows of the table"))
    }
    if !leftOut.isEmpty {
      blocks.append("**Left out here, for want of room:** \(leftOut.joined(separator: ", ")). `report.html` has all.")
    }
    blocks.append(footer)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// Adds what there is of a kind, as far as there is room, and notes how much is left out.
  private func add<Item>(
    _ title: String, _ items: [Item], _ noun: String, _ plural: String? = nil, to blocks: inout [String],
    _ room: inout Int, _ leftOut: inout [String], _ render: (Item) -> String
  ) {
    guard !items.isEmpty else { return }
    blocks.append("## " + title)
    for (at, item) in items.enumerated() {
      let block = render(item)
      guard block.utf8.count + 2 <= room else {
        leftOut.append(Count.of(items.count - at, noun, plural))
        return
      }
      room -= block.utf8.count + 2
      blocks.append(block)
    }
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
    for problem in index.report.run.problems { lines.append("**Problem:** " + Markdown.text("\(problem)")) }
    for note in index.report.run.notes ?? [] { lines.append("Note: " + Markdown.text(note)) }
    if let part = index.report.run.part {
      let what = [part.document.map { "document \(Markdown.code($0))" }, part.rule.map { "rule \(Markdown.code($0))" }]
      lines.append("**A part of the run:** " + what.compactMap { $0 }.joined(separator: ", "))
    }
    if let shard = index.report.run.shard { lines.append("**Shard \(shard.name):** its documents alone") }
    for note in index.report.publishedAnyway {
      lines.append(
        "**Published anyway:** \(Markdown.code(note.document)), \(Markdown.text("\(note.day), by \(note.by): \(note.because)"))"
      )
    }
    return lines.joined(separator: "\n\n")
  }

  private var table: String {
    var rows = ["| document | | facts | covered | errors | warnings | notes |", "|---|---|--:|--:|--:|--:|--:|"]
    for entry in index.ranked.prefix(Self.mostRows) {
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
    return rows.joined(separator: "\n")
  }

  private func finding(_ finding: ReportFinding) -> String {
    let lines = FindingText.render(finding, source: index.source).split(separator: "\n").dropFirst().map(String.init)
    var block = "**\(finding.severity.rawValue)** \(Markdown.text(finding.message)) "
    block += "(\(Markdown.code(finding.rule)), \(Markdown.code(finding.place.text)))"
    return lines.isEmpty ? block : block + "\n\n" + Markdown.block(lines)
  }

  private var forgiven: [String] {
    index.report.findings.compactMap { finding in
      index.waiver(finding.waivedBy).map { waiver in
        "- \(Markdown.code(finding.place.text)) \(Markdown.code(finding.rule)): \(Markdown.text(WaiverText.terms(waiver.waiver)))"
      }
    }
  }

  private var remarks: [String] { index.report.waivers.compactMap(WaiverText.remark).map { "- " + Markdown.text($0) } }

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
