extension Writer {
  /// What a terminal shows of a run, or of a check.
  package static let terminal = Writer(
    id: "text", summary: "What a terminal shows: what is held and why, the worst first, and the counts."
  ) {
    TerminalReport($0, style: .plain).text
  }

  /// The same, colored when the terminal is one that can show it.
  package static func terminal(_ report: Report, style: Style) -> String { terminal(ReportIndex(report), style: style) }

  /// The same of a report that has been walked through.
  package static func terminal(_ index: ReportIndex, style: Style) -> String {
    TerminalReport(index, style: style).text
  }
}

/// What is held and why: the held documents first, their errors first, each with the line of the sheet that asks for it;
/// of what stands well a line.
///
/// The page has all. A check by the house rules alone leaves no page, and so tells every finding whole.
struct TerminalReport {
  let index: ReportIndex
  let style: Style

  /// The findings that fail nothing, shown of a document that is held, and of one that is not.
  static let mostRemarks = (held: 5, others: 2)
  /// The findings of one rule that a check shows of a document, of those that fail nothing.
  static let mostOfRule = 5
  /// The documents that are not held and have a line of their own.
  static let mostOthers = 40

  init(_ index: ReportIndex, style: Style) { (self.index, self.style) = (index, style) }

  /// Whether it is of `factcheck check`, which knows neither sheets nor a gate.
  private var isCheck: Bool { index.report.run.houseRulesOnly == true }

  var text: String {
    let told = index.ranked.filter { !isQuiet($0) }
    let held = told.filter { isCheck || $0.standing.kind == .held }
    let others = told.filter { !isCheck && $0.standing.kind != .held }
    var blocks = held.map(block)
    let lines = others.prefix(Self.mostOthers).flatMap(line)
    if !lines.isEmpty { blocks.append(lines.joined(separator: "\n")) }
    if others.count > Self.mostOthers {
      blocks.append(
        style.dim(
          "and \(Count.of(others.count - Self.mostOthers, "more document")), none of them held; the page has them"))
    }
    let quiet = index.entries.count - told.count
    if quiet > 0 {
      blocks.append(
        style.dim(
          Count.of(quiet, blocks.isEmpty ? "document" : "other document")
            + ": the house rules find nothing" + (isCheck ? "" : ", and no facts are written")))
    }
    blocks.append(closing)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func isQuiet(_ entry: ReportIndex.Entry) -> Bool {
    entry.facts.isEmpty && entry.open.isEmpty && entry.document.error == nil
  }

  // MARK: A document

  /// A document with what is found in it.
  private func block(_ entry: ReportIndex.Entry) -> String {
    let level = index.report.run.failLevel
    var lines = [style.bold(Visible.text(entry.document.path)) + "  " + standing(entry) + header(entry)]
    if let error = entry.document.error {
      lines.append("  line \(error.line): " + Visible.text(error.message))
    }
    // What keeps a document from being read is said once above, and not again for each of its facts.
    let open = entry.open.filter { $0.message != entry.document.error?.message }
      .enumerated().sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }.map(\.element)
    let told = isCheck ? few(open) : open.filter { $0.severity >= level }
    for finding in told {
      let text = FindingText.render(finding, style: style, source: index.source)
      lines.append("")
      lines += text.split(separator: "\n").map { "  " + $0 }
      if let fact = index.assertion(finding.assertion), !fact.houseRule {
        lines.append("    " + style.dim(asked(fact)))
      }
    }
    lines += isCheck ? leftOut(open, told) : []
    let silent = entry.document.error == nil ? entry.facts.filter { isSilent($0, told) } : []
    if !silent.isEmpty { lines.append("") }
    for fact in silent {
      lines.append("  " + line(fact))
      lines += elsewhere(entry.elsewhere[fact.id] ?? []).map { "      " + style.dim($0) }
    }
    let remarks = isCheck ? [] : self.remarks(open.filter { $0.severity < level }, Self.mostRemarks.held)
    if !remarks.isEmpty { lines.append("") }
    lines += remarks
    lines += rest(entry).map { "  " + style.dim($0) }
    return lines.joined(separator: "\n")
  }

  /// The findings of a check: all but those of a rule that has many of them, and fails nothing by them.
  private func few(_ findings: [ReportFinding]) -> [ReportFinding] {
    var told: [String: Int] = [:]
    return findings.filter { finding in
      guard finding.severity < index.report.run.failLevel else { return true }
      told[finding.rule, default: 0] += 1
      return told[finding.rule, default: 0] <= Self.mostOfRule
    }
  }

  /// A line for each rule of which `few` has left some out.
  private func leftOut(_ all: [ReportFinding], _ told: [ReportFinding]) -> [String] {
    let shown = Dictionary(grouping: told, by: \.rule).mapValues(\.count)
    let rules = Dictionary(grouping: all, by: \.rule).mapValues(\.count).sorted { $0.key < $1.key }
    let lines = rules.compactMap { rule, count -> String? in
      let more = count - (shown[rule] ?? 0)
      return more == 0 ? nil : "  " + style.dim("and \(Count.grouped(more)) more of \(rule); --format html has all")
    }
    return lines.isEmpty ? [] : [""] + lines
  }

  /// A document that is not held, in a line, and the first of its warnings.
  private func line(_ entry: ReportIndex.Entry) -> [String] {
    let found = entry.facts.flatMap { fact in
      elsewhere(entry.elsewhere[fact.id] ?? []).map { "  \(Visible.text(fact.title)): \($0)" }
    }
    return [Visible.text(entry.document.path) + "  " + standing(entry) + header(entry)] + found
      + remarks(entry.open, Self.mostRemarks.others) + StrengthText.lines(entry.document).map { "  " + style.dim($0) }
  }

  /// Findings that fail nothing, a line each; notes and the rest are counted.
  private func remarks(_ findings: [ReportFinding], _ most: Int) -> [String] {
    let warnings = findings.filter { $0.severity == .warning }
    let shown = warnings.prefix(most)
    var lines = shown.map { "  " + FindingText.headline($0, style: style) }
    let more = Tally.list([
      .warning: warnings.count - shown.count, .note: findings.filter { $0.severity == .note }.count,
    ])
    if !more.isEmpty { lines.append("  " + style.dim((shown.isEmpty ? "" : "and ") + more + " on the page")) }
    return lines
  }

  /// Whether a fact asks for somebody and no finding that was told speaks for it.
  private func isSilent(_ fact: ReportIndex.Judgment, _ told: [ReportFinding]) -> Bool {
    if fact.confirmation == .changed { return !told.contains { $0.assertion == fact.id } }
    guard fact.verdict == .fails || fact.verdict == .undecided, fact.severity >= index.report.run.failLevel else {
      return false
    }
    return !told.contains { $0.assertion == fact.id }
  }

  /// What there is besides, in few words: facts that hold, what is forgiven, what nobody would notice.
  private func rest(_ entry: ReportIndex.Entry) -> [String] {
    var parts: [String] = []
    let holding = entry.facts.filter { $0.verdict == .holds }.count
    if holding > 0, entry.standing.kind == .held, !isCheck {
      parts.append("\(Count.of(holding, "fact")) \(holding == 1 ? "holds" : "hold")")
    }
    let waived = entry.findings.filter { $0.waivedBy != nil }.count
    if waived > 0 { parts.append(Count.of(waived, "finding") + " waived") }
    let baselined = entry.findings.filter { $0.waivedBy == nil && $0.baselined }.count
    if baselined > 0 { parts.append(Count.of(baselined, "finding") + " in the baseline") }
    return (parts.isEmpty ? [] : [parts.joined(separator: ", ")]) + StrengthText.lines(entry.document)
  }

  /// What its header says that bears on how it is read.
  private func header(_ entry: ReportIndex.Entry) -> String {
    let remarks = entry.document.header.remarks
    return remarks.isEmpty ? "" : style.dim("  (\(Visible.text(remarks.joined(separator: ", "))))")
  }

  private func standing(_ entry: ReportIndex.Entry) -> String {
    if isCheck {
      let found = Tally.list(entry.counts)
      return entry.document.error == nil
        ? style.dim(found.isEmpty ? "nothing found" : found) : style.red("it cannot be read")
    }
    let phrase = entry.standing.phrase(entry)
    return switch entry.standing.kind {
    case .clear: style.green("clear") + phrase
    case .held: style.red("held" + phrase)
    case .unchecked: style.yellow("unchecked") + phrase
    }
  }

  // MARK: A fact

  /// `asked at Assertions/Ferry.swift:12: the figure “passengers” is 412`.
  private func asked(_ fact: ReportAssertion) -> String {
    "asked at \(Visible.text("\(fact.place.file):\(fact.place.line)")): \(Visible.text(fact.title))"
  }

  private func line(_ fact: ReportIndex.Judgment) -> String {
    let verdict = fact.verdict
    var line = mark(verdict) + " " + Visible.text(fact.title)
    if verdict == .undecided { line += style.dim("  undecided") }
    if fact.confirmation == .changed {
      line += style.red("  changed since \(Visible.text(fact.signOff?.by ?? "it was signed")) checked it")
    }
    return line + style.dim("  " + Visible.text("\(fact.place.file):\(fact.place.line)"))
  }

  /// The places in other documents where a fact finds something, a line each.
  private func elsewhere(_ findings: [ReportFinding]) -> [String] {
    let open = findings.filter(\.isOpen)
    let shown = open.prefix(10).map { "found in " + Visible.text($0.place.text) }
    return open.count > 10 ? shown + ["and in \(Count.of(open.count - 10, "more passage"))"] : shown
  }

  private func mark(_ verdict: Verdict.Kind) -> String {
    switch verdict {
    case .fails: style.red("✗")
    case .undecided: style.yellow("?")
    case .holds: style.green("✓")
    case .vacuous: style.dim("–")
    }
  }

  // MARK: The end

  private var closing: String {
    let run = index.report.run
    var lines: [String] = []
    for problem in run.problems { lines.append(style.red("problem: ") + Visible.text("\(problem)")) }
    for note in run.notes ?? [] { lines.append(style.dim("note: " + Visible.text(note))) }
    // What is malformed in waivers.json stands among the problems already.
    let told = Set(run.problems.filter { $0.kind == .waiver }.map(\.description))
    let waivers = index.report.waivers.filter { $0.error.map(told.contains) != true }
    for remark in waivers.compactMap(WaiverText.remark) {
      lines.append(style.yellow("waiver: ") + remark)
    }
    for note in index.report.publishedAnyway {
      lines.append(
        style.yellow("published anyway: ")
          + Visible.text("\(note.document), \(note.day), by \(note.by): \(note.because)"))
    }
    if let part = run.part {
      let what = [part.document.map { "document \($0)" }, part.rule.map { "rule \($0)" }].compactMap { $0 }
      lines.append(style.yellow("a part of the run: ") + Visible.text(what.joined(separator: ", ")))
    }
    if let shard = run.shard {
      lines.append(style.yellow("shard \(shard.name): ") + "its documents alone; factcheck report --merge")
    }
    if !run.finished { lines.append(style.red("the run did not reach its end")) }
    let tally = Tally(index.report)
    if index.report.baseline.count > 0 {
      lines.append(
        "baseline: \(Count.grouped(index.report.baseline.matched)) of \(Count.grouped(index.report.baseline.count)) still found"
      )
    }
    lines.append(style.bold("\(Count.of(tally.documents, "document")), \(tally.verdictLine)"))
    lines.append(tally.findingLine + failLevel(run))
    return lines.joined(separator: "\n")
  }

  private func failLevel(_ run: ReportRun) -> String {
    run.failLevel == .error ? "" : "; a \(run.failLevel.rawValue) fails the run"
  }
}
