extension Writer {
  /// What a run says at its end.
  package static let terminal = Writer(
    id: "text", summary: "What a terminal shows: each document, its facts, the counts."
  ) {
    TerminalReport(ReportIndex($0), style: .plain).text
  }

  /// The same, colored when the terminal is one that can show it.
  package static func terminal(_ report: Report, style: Style) -> String {
    TerminalReport(ReportIndex(report), style: style).text
  }
}

/// Each document, each fact in the sheet's order with its verdict, the findings, the counts.
struct TerminalReport {
  let index: ReportIndex
  let style: Style

  init(_ index: ReportIndex, style: Style) { (self.index, self.style) = (index, style) }

  var text: String {
    var blocks: [String] = []
    var quiet = 0
    for entry in index.entries {
      if entry.facts.isEmpty, entry.open.isEmpty, entry.document.error == nil {
        quiet += 1
      } else {
        blocks.append(block(entry))
      }
    }
    if quiet > 0 {
      blocks.append(
        style.dim(
          Count.of(quiet, blocks.isEmpty ? "document" : "other document")
            + ": the house rules find nothing" + (isCheck ? "" : ", and no facts are written")))
    }
    blocks.append(closing)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func block(_ entry: ReportIndex.Entry) -> String {
    var lines = [style.bold(Visible.text(entry.document.path)) + "  " + standing(entry) + remarks(entry)]
    if let error = entry.document.error {
      lines.append("  line \(error.line): " + Visible.text(error.message))
    }
    var section: String?
    for fact in entry.facts {
      if fact.section != section, !fact.section.isEmpty { lines.append("  " + Visible.text(fact.section)) }
      section = fact.section
      lines.append("    " + line(fact))
      lines += elsewhere(entry.elsewhere[fact.id] ?? []).map { "        " + style.dim($0) }
    }
    if !entry.houseRules.isEmpty { lines.append("  " + style.dim(houseRules(entry))) }
    lines += StrengthText.lines(entry.document).map { "  " + style.dim($0) }
    // What keeps a document from being read is said once above, and not again for each of its facts.
    for finding in entry.findings where finding.isOpen && finding.message != entry.document.error?.message {
      let text = FindingText.render(finding, style: style, source: index.source)
      lines.append("\n" + text.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
    }
    let forgiven = entry.findings.filter { !$0.isOpen }
    if !forgiven.isEmpty { lines.append("") }
    for finding in forgiven {
      let why = index.waiver(finding.waivedBy).map { "waived: " + WaiverText.terms($0.waiver) } ?? "in the baseline"
      lines.append("  " + style.dim("\(Visible.text(finding.place.text)): \(Visible.text(finding.rule)) \(why)"))
    }
    return lines.joined(separator: "\n")
  }

  /// Whether it is of `factcheck check`, which knows neither sheets nor a gate.
  private var isCheck: Bool { index.report.run.houseRulesOnly == true }

  private func remarks(_ entry: ReportIndex.Entry) -> String {
    let remarks = entry.document.header.remarks
    return remarks.isEmpty ? "" : style.dim("  (\(Visible.text(remarks.joined(separator: ", "))))")
  }

  private func standing(_ entry: ReportIndex.Entry) -> String {
    if isCheck { return entry.document.error == nil ? style.dim(found(entry)) : style.red("it cannot be read") }
    return switch entry.standing.kind {
    case .clear: style.green("clear")
    case .held: style.red("held: " + entry.standing.reasons.joined(separator: ", "))
    case .unchecked: style.yellow("unchecked: no facts are written")
    }
  }

  /// "1 error, 2 warnings".
  private func found(_ entry: ReportIndex.Entry) -> String {
    let counts = [Severity.error, .warning, .note].compactMap { severity in
      let count = entry.open.filter { $0.severity == severity }.count
      return count == 0 ? nil : Count.of(count, severity.rawValue)
    }
    return counts.isEmpty ? "nothing found" : counts.joined(separator: ", ")
  }

  private func line(_ fact: ReportIndex.Judgment) -> String {
    let verdict = fact.verdict
    var line = mark(verdict) + " " + Visible.text(fact.title)
    if verdict == .undecided { line += style.dim("  undecided") }
    if verdict == .vacuous { line += style.dim("  nothing of the kind stands in it") }
    switch fact.confirmation {
    case .author: break
    case .unconfirmed: line += style.yellow("  unconfirmed")
    case .signed:
      if let sign = fact.signOff {
        line += style.dim(
          "  " + Visible.text([sign.by, sign.on, sign.against].filter { !$0.isEmpty }.joined(separator: ", ")))
      }
    case .changed: line += style.red("  changed since \(Visible.text(fact.signOff?.by ?? "it was signed")) checked it")
    }
    return line
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

  private func houseRules(_ entry: ReportIndex.Entry) -> String {
    var counts: [Verdict.Kind: Int] = [:]
    for rule in entry.houseRules { counts[rule.verdict, default: 0] += 1 }
    let words: [(Verdict.Kind, String)] = [
      (.fails, "fail"), (.undecided, "undecided"), (.holds, "hold"), (.vacuous, "find nothing of their kind"),
    ]
    let parts = words.compactMap { kind, word in counts[kind].map { "\($0) \(word)" } }
    return "house rules: " + parts.joined(separator: ", ")
  }

  private var closing: String {
    let run = index.report.run
    var lines: [String] = []
    for problem in run.problems { lines.append(style.red("problem: ") + Visible.text(problem)) }
    for note in run.notes ?? [] { lines.append(style.dim("note: " + Visible.text(note))) }
    // What is malformed in waivers.json stands among the problems already.
    let problems = Set(run.problems.map { Visible.text($0) })
    for remark in index.report.waivers.compactMap(WaiverText.remark) where !problems.contains(remark) {
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
