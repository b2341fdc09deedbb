/// What a page opens with: how the run went, in one look.
struct Masthead {
  let index: ReportIndex
  init(_ index: ReportIndex) { self.index = index }

  static func title(_ index: ReportIndex) -> String {
    let held = index.entries.filter { $0.standing.kind == .held }.count
    let unchecked = index.entries.filter { $0.standing.kind == .unchecked }.count
    if !index.report.run.finished { return "The run did not reach its end" }
    if index.report.run.houseRulesOnly == true { return Tally(index.report).findings }
    if held > 0 { return Count.of(held, "document") + " held" }
    if unchecked > 0 { return Count.of(unchecked, "document") + " unchecked" }
    return Count.of(index.entries.count, "document") + " clear"
  }

  var markup: Markup {
    let tally = Tally(index.report)
    let run = index.report.run
    let standings: [Markup] = [Standing.Kind.held, .unchecked, .clear].compactMap { kind in
      let count = index.entries.filter { $0.standing.kind == kind }.count
      return count == 0 || run.houseRulesOnly == true
        ? nil : "<li class=\"\(kind.rawValue)\"><b>\(Count.grouped(count))</b> \(kind.rawValue)</li>"
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
      \(RunHistory(index).markup)
      \(problems)</header>

      """
  }

  private var problems: Markup {
    var lines: [Markup] = index.report.run.problems.map { "<p class=\"problem\">\($0.description)</p>" }
    lines += (index.report.run.notes ?? []).map { "<p class=\"problem\">Note: \($0)</p>" }
    if let part = index.report.run.part {
      let what = [part.document.map { "document \($0)" }, part.rule.map { "rule \($0)" }].compactMap { $0 }
      lines.append("<p class=\"problem\">A part of the run only: \(what.joined(separator: ", "))</p>")
    }
    if let shard = index.report.run.shard {
      lines.append("<p class=\"problem\">Shard \(shard.name): its documents alone</p>")
    }
    for note in index.report.publishedAnyway {
      lines.append(
        "<p class=\"problem\">Published anyway on \(note.day) by \(note.by): \(note.document), because \(note.because)</p>"
      )
    }
    return lines.joined()
  }
}
