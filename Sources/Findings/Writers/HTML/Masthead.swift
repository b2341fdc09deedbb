/// What a page opens with: how the run went, in one look.
struct Masthead {
  let index: ReportIndex
  init(_ index: ReportIndex) { self.index = index }

  static func title(_ index: ReportIndex) -> String {
    let held = index.entries.filter { $0.standing.kind == .held }.count
    let unchecked = index.entries.filter { $0.standing.kind == .unchecked }.count
    if !index.report.run.finished { return "The run did not reach its end" }
    if held > 0 { return Count.of(held, "document") + " held" }
    if unchecked > 0 { return Count.of(unchecked, "document") + " unchecked" }
    return Count.of(index.entries.count, "document") + " clear"
  }

  var markup: Markup {
    let tally = Tally(index.report)
    let run = index.report.run
    let standings: [Markup] = [Standing.Kind.held, .unchecked, .clear].compactMap { kind in
      let count = index.entries.filter { $0.standing.kind == kind }.count
      return count == 0 ? nil : "<li class=\"\(kind.rawValue)\"><b>\(Count.grouped(count))</b> \(kind.rawValue)</li>"
    }
    let findings: [Markup] = [Severity.error, .warning, .note].compactMap { severity in
      guard let count = tally.open[severity], count > 0 else { return nil }
      return
        "<li class=\"s-\(severity.rawValue)\"><b>\(Count.grouped(count))</b> \(severity.rawValue)\(count == 1 ? "" : "s")</li>"
    }
    return """
      <header class="masthead">
      <p class="brand">FactCheck <span>\(run.day)</span></p>
      <h1>\(Masthead.title(index))</h1>
      <ul class="tally">\((standings + findings).joined())</ul>
      <p class="meta">\(tally.verdictLine). \(tally.findingLine).</p>
      \(problems)</header>

      """
  }

  private var problems: Markup {
    var lines: [Markup] = index.report.run.problems.map { "<p class=\"problem\">\($0)</p>" }
    if let part = index.report.run.part {
      let what = [part.document.map { "document \($0)" }, part.rule.map { "rule \($0)" }].compactMap { $0 }
      lines.append("<p class=\"problem\">A part of the run only: \(what.joined(separator: ", "))</p>")
    }
    for note in index.report.publishedAnyway {
      lines.append(
        "<p class=\"problem\">Published anyway on \(note.day) by \(note.by): \(note.document), because \(note.because)</p>"
      )
    }
    return lines.joined()
  }
}

/// The documents of a run, a row each.
struct DocumentTable {
  let index: ReportIndex
  /// Where each document's part begins, in the order of the entries.
  let links: [String]

  init(_ index: ReportIndex, links: [String]) { (self.index, self.links) = (index, links) }

  var markup: Markup {
    let rows: [Markup] = zip(index.entries, links).map { entry, link in
      let read = entry.document.coverage.reduce(0) { $0 + $1.read }
      let covered = entry.document.coverage.reduce(0) { $0 + $1.covered }
      var counts: [Severity: Int] = [:]
      for finding in entry.open { counts[finding.severity, default: 0] += 1 }
      let cells: [Markup] = [Severity.error, .warning, .note].map { severity in
        let count = counts[severity] ?? 0
        return count == 0
          ? "<td class=\"number none\">0</td>" : "<td class=\"number s-\(severity.rawValue)\">\(count)</td>"
      }
      let title: Markup =
        entry.document.header.title.map { $0.text.isEmpty ? .none : "<br><span class=\"headline\">\($0.text)</span>" }
        ?? .none
      return """
        <tr><td><a href="\(link)">\(entry.document.path)</a>\(title)</td>\
        <td class="standing \(entry.standing.kind.rawValue)"><b>\(entry.standing.kind.rawValue)</b></td>\
        <td class="number">\(entry.facts.count)</td><td class="number">\(covered)/\(read)</td>\(cells.joined())</tr>
        """
    }
    return """
      <section class="panel"><h2 class="away">Documents</h2><div class="wide" tabindex="0" role="region" aria-label="Documents">\
      <table class="documents"><thead><tr><th scope="col">document</th>\
      <th scope="col">standing</th><th scope="col">facts</th><th scope="col">checked</th><th scope="col">errors</th>\
      <th scope="col">warnings</th><th scope="col">notes</th></tr></thead><tbody>
      \(rows.joined("\n"))
      </tbody></table></div></section>

      """
  }
}

/// What the run was held against: waivers, baseline, versions.
struct Ledger {
  let index: ReportIndex
  init(_ index: ReportIndex) { self.index = index }

  var markup: Markup {
    let run = index.report.run
    let rows: [Markup] = index.report.waivers.prefix(500).map { waiver in
      let state: Markup = waiver.error.map { "\($0)" } ?? "\(Ledger.word(waiver.state))"
      return """
        <tr class="w-\(waiver.state.rawValue)"><td><code>\(waiver.waiver.rule)</code></td><td>\(waiver.waiver.passage)</td>\
        <td>\(waiver.waiver.because)</td><td>\(waiver.waiver.by ?? "")</td><td>\(waiver.waiver.through ?? "")</td>\
        <td>\(state)</td><td><code>\(waiver.waiver.from)</code></td></tr>
        """
    }
    let table: Markup =
      rows.isEmpty
      ? .none
      : """
      <section class="panel"><h2>Waivers</h2><div class="wide" tabindex="0" role="region" aria-label="Waivers"><table>\
      <thead><tr><th scope="col">rule</th><th scope="col">passage</th><th scope="col">because</th><th scope="col">by</th>\
      <th scope="col">through</th><th scope="col">state</th><th scope="col">written</th></tr></thead>\
      <tbody>\(rows.joined("\n"))</tbody></table></div></section>
      """
    let baseline: Markup =
      index.report.baseline.count == 0
      ? .none : " · baseline: \(index.report.baseline.matched) of \(index.report.baseline.count) still found"
    return """
      \(table)
      <footer class="meta">FactCheck \(run.tool) · rules \(run.rules) · a finding of \(run.failLevel.rawValue) or more \
      fails the run\(baseline). <span class="keys">Keys: <kbd>j</kbd> and <kbd>k</kbd> go from finding to finding.</span></footer>
      """
  }

  private static func word(_ state: ReportWaiver.State) -> String {
    switch state {
    case .used: "used"
    case .soon: "ends soon"
    case .stale: "forgives nothing"
    case .runOut: "has run out"
    case .malformed: "malformed"
    case .unjudged: "not judged in this part of the run"
    }
  }
}
