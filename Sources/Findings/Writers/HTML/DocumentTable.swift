/// The documents of a run, a row each.
struct DocumentTable {
  let index: ReportIndex
  /// Where each document's part begins, in the order that somebody looks at them in.
  let links: [String]

  init(_ index: ReportIndex, links: [String]) { (self.index, self.links) = (index, links) }

  var markup: Markup {
    let rows: [Markup] = zip(index.ranked, links).map { entry, link in
      let read = entry.document.coverage.reduce(0) { $0 + $1.read }
      let covered = entry.document.coverage.reduce(0) { $0 + $1.covered }
      var counts: [Severity: Int] = [:]
      for finding in entry.open { counts[finding.severity, default: 0] += 1 }
      var cells: [Markup] = [Severity.error, .warning, .note].map { severity in
        DocumentTable.number(counts[severity] ?? 0, severity.rawValue + "s", severity)
      }
      if hasEarlier {
        cells.append(DocumentTable.number(entry.open.filter(index.report.earlier.isNew).count, "new", .error))
      }
      let title: Markup =
        entry.document.header.title.map { $0.text.isEmpty ? .none : "<br><span class=\"headline\">\($0.text)</span>" }
        ?? .none
      return """
        <tr class="is-\(entry.standing.kind.rawValue)"><td><a href="\(link)">\(entry.document.path)</a>\(title)</td>\
        \(isCheck ? .none : checked(entry, covered, of: read))\(cells.joined())</tr>
        """
    }
    return """
      <section class="panel"><h2 class="away">Documents</h2>\(boxes)<div class="wide" tabindex="0" role="region" aria-label="Documents">\
      <table class="documents cards"><thead><tr><th scope="col">document</th>\
      \(isCheck ? .none : DocumentTable.checkedHeads)<th scope="col">errors</th>\
      <th scope="col">warnings</th><th scope="col">notes</th>\(hasEarlier ? "<th scope=\"col\">new</th>" as Markup : .none)</tr></thead><tbody>
      \(rows.joined("\n"))
      </tbody></table></div></section>

      """
  }

  /// Whether there was a run before this one, so that something can be new.
  private var hasEarlier: Bool { index.report.earlier.findings != nil }

  fileprivate static func number(_ count: Int, _ label: String, _ severity: Severity) -> Markup {
    let look: Markup = count == 0 ? "none" : "s-\(severity.rawValue)"
    return "<td class=\"number \(look)\" data-label=\"\(label)\">\(Count.grouped(count))</td>"
  }

  /// Whether house rules alone were asked.
  private var isCheck: Bool { index.report.run.houseRulesOnly == true }

  private static let checkedHeads: Markup =
    "<th scope=\"col\">standing</th><th scope=\"col\">facts</th><th scope=\"col\">checked</th>"

  private func checked(_ entry: ReportIndex.Entry, _ covered: Int, of read: Int) -> Markup {
    let kind = entry.standing.kind.rawValue
    let rank = ReportIndex.ranks.firstIndex(of: entry.standing.kind) ?? 0
    return """
      <td class="standing \(kind)" data-label="standing" data-sort="\(rank)"><b>\(kind)</b></td>\
      <td class="number" data-label="facts">\(Count.grouped(entry.facts.count))</td>\
      <td class="number" data-label="checked" data-sort="\(covered * 1_000 / max(1, read))">\
      <span class="measure"><meter min="0" max="\(max(1, read))" value="\(covered)" aria-label="\(covered) of \(read) checked"></meter>\
      <span>\(covered)/\(read)</span></span></td>
      """
  }

  /// Check boxes that show the documents of one standing, where there are several.
  private var boxes: Markup {
    let boxes: [Markup] = [Standing.Kind.held, .unchecked, .clear].compactMap { kind in
      let count = index.entries.filter { $0.standing.kind == kind }.count
      return count == 0 ? nil : Filters.box("d-\(kind.rawValue)", kind.rawValue, count, true)
    }
    guard boxes.count > 1, !isCheck else { return .none }
    return "<fieldset class=\"filters static\"><legend>Documents</legend>\(boxes.joined())</fieldset>"
  }
}

/// How often each rule objects, over all documents.
struct RuleTable {
  let index: ReportIndex

  var markup: Markup {
    let open = Dictionary(grouping: index.report.findings.filter(\.isOpen), by: \.rule)
    guard open.count > 1 else { return .none }
    let rows: [Markup] = open.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { rule, all in
      let cells: [Markup] = [Severity.error, .warning, .note].map { severity in
        DocumentTable.number(all.filter { $0.severity == severity }.count, severity.rawValue + "s", severity)
      }
      let law = index.rule(rule)?.summary ?? ""
      let documents = Count.grouped(Set(all.map(\.document)).count)
      return
        "<tr><td><code>\(rule)</code> <span class=\"headline\">\(law)</span></td>\(cells.joined())<td class=\"number\" data-label=\"in documents\">\(documents)</td></tr>"
    }
    return """
      <section class="panel"><h2>Rules</h2><div class="wide" tabindex="0" role="region" aria-label="Rules"><table class="cards">\
      <thead><tr><th scope="col">rule</th><th scope="col">errors</th><th scope="col">warnings</th><th scope="col">notes</th>\
      <th scope="col">in documents</th></tr></thead><tbody>
      \(rows.joined("\n"))
      </tbody></table></div></section>

      """
  }
}
