/// One document: its head, its galley, and what the galley is made of.
struct Article {
  let index: ReportIndex
  let entry: ReportIndex.Entry
  /// Whether each document has a page of its own.
  let isAlone: Bool

  init(_ index: ReportIndex, _ entry: ReportIndex.Entry, isAlone: Bool = false) {
    (self.index, self.entry, self.isAlone) = (index, entry, isAlone)
  }

  static func id(_ path: String) -> String { "d-" + SHA256.hex(path).prefix(10) }
  static func anchor(_ entry: ReportIndex.Entry) -> String { "#" + id(entry.document.path) }

  var markup: Markup {
    let id = Article.id(entry.document.path)
    let states = MarkStates(entry)
    return """
      <article id="\(id)" aria-labelledby="\(id)-name">
      <details class="fold"\(isFolded ? .none : " open=\"\"" as Markup)><summary class="top"><h2 id="\(id)-name">\(entry.document.path)</h2>\(standing)</summary>
      \(head(id))
      \(GalleyView(index, entry, states, id, root: isAlone ? "../../" : "../").markup)
      \(FactList(entry, id, isAlone: isAlone, isCheck: index.report.run.houseRulesOnly == true).markup)
      \(Timeline(entry.document, id).markup)
      \(FigureTable(entry.document, states, id).markup)
      \(SourceList(entry.document, id).markup)
      \(mail)
      </details>
      </article>

      """
  }

  /// Of several on one page those stand open that ask for somebody.
  private var isFolded: Bool {
    !isAlone && index.entries.count > 1 && entry.standing.kind == .clear && entry.open.isEmpty
  }

  private func head(_ id: String) -> Markup {
    let header = entry.document.header
    var days: [Markup] = []
    for (name, day) in [
      ("published", header.published), ("updated", header.updated), ("corrected", header.corrected),
      ("embargo", header.embargo),
    ] {
      if let day { days.append("\(name) <time datetime=\"\(day)\">\(day)</time>") }
    }
    let by = [header.author, header.source].compactMap { $0 }.joined(separator: ", ")
    if !by.isEmpty { days.insert("\(by)", at: 0) }
    let hash: Markup = entry.document.sha256.map { "<code title=\"SHA-256\">\(String($0.prefix(12)))</code>" } ?? .none
    return """
      <header class="head"><p class="meta">\(days.joined(" · ")) \(hash)</p>
      \(EditionTrail(entry.document, isAlone: isAlone).markup)\(measures)</header>
      """
  }

  /// Where house rules alone were asked, nothing stands or falls at the gate.
  private var standing: Markup {
    guard index.report.run.houseRulesOnly != true else { return .none }
    let kind = entry.standing.kind.rawValue
    return "<span class=\"standing \(kind)\"><b>\(kind)</b>\(entry.standing.phrase(entry))</span>"
  }

  /// How much of it somebody has ticked, and whether anybody would notice a change.
  private var measures: Markup {
    guard index.report.run.houseRulesOnly != true else { return .none }
    var parts: [Markup] = entry.document.coverage.filter { $0.read > 0 }.map { coverage in
      let name = Filters.kinds.first { $0.kind == coverage.kind }?.name ?? coverage.kind.rawValue
      return """
        <div class="measure"><span>\(name)</span><meter min="0" max="\(coverage.read)" value="\(coverage.covered)" \
        aria-label="\(name) that are checked"></meter><span>\(coverage.covered)/\(coverage.read)</span></div>
        """
    }
    if let strength = entry.document.strength {
      parts.append(
        """
        <div class="measure"><span>strength</span><meter min="0" max="\(max(1, strength.tried))" value="\(strength.failed)" \
        aria-label="changes that somebody would notice"></meter><span>\(strength.failed)/\(strength.tried)</span></div>
        """)
    }
    guard !parts.isEmpty else { return survivors }
    return "<div class=\"measures\">\(parts.joined())</div>\(survivors)"
  }

  private var survivors: Markup {
    guard let strength = entry.document.strength, !strength.survivors.isEmpty else { return .none }
    let items: [Markup] = strength.survivors.map { survivor in
      "<li>Nobody would notice if the text said <q>\(survivor.changedTo)</q> for <q>\(survivor.text)</q> (\(survivor.kind))</li>"
    }
    return
      "<details><summary>\(Count.of(items.count, "change")) that nobody would notice</summary><ul>\(items.joined())</ul></details>"
  }

  /// The findings as text, to be sent to whoever wrote the piece.
  private var mail: Markup {
    let open = entry.open
    guard !open.isEmpty else { return .none }
    let text = open.prefix(200).map { FindingText.render($0, source: index.source) }.joined(separator: "\n\n")
    let rest = open.count > 200 ? "\n\nand \(Count.of(open.count - 200, "more finding"))" : ""
    return """
      <details class="mail"><summary>The findings as text, for a mail</summary>
      <textarea readonly rows="12" aria-label="The findings of \(entry.document.path) as text">\(text + rest)</textarea></details>
      """
  }
}
