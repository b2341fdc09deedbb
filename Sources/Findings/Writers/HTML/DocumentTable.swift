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
        <tr class="is-\(entry.standing.kind.rawValue)"><td><a href="\(link)">\(entry.document.path)</a>\(title)</td>\
        \(isCheck ? .none : checked(entry, "\(covered)/\(read)"))\(cells.joined())</tr>
        """
    }
    return """
      <section class="panel"><h2 class="away">Documents</h2>\(boxes)<div class="wide" tabindex="0" role="region" aria-label="Documents">\
      <table class="documents"><thead><tr><th scope="col">document</th>\
      \(isCheck ? .none : DocumentTable.checkedHeads)<th scope="col">errors</th>\
      <th scope="col">warnings</th><th scope="col">notes</th></tr></thead><tbody>
      \(rows.joined("\n"))
      </tbody></table></div></section>

      """
  }

  /// Whether house rules alone were asked.
  private var isCheck: Bool { index.report.run.houseRulesOnly == true }

  private static let checkedHeads: Markup =
    "<th scope=\"col\">standing</th><th scope=\"col\">facts</th><th scope=\"col\">checked</th>"

  private func checked(_ entry: ReportIndex.Entry, _ covered: String) -> Markup {
    let kind = entry.standing.kind.rawValue
    return """
      <td class="standing \(kind)"><b>\(kind)</b></td><td class="number">\(entry.facts.count)</td>\
      <td class="number">\(covered)</td>
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
        let count = all.filter { $0.severity == severity }.count
        return count == 0
          ? "<td class=\"number none\">0</td>"
          : "<td class=\"number s-\(severity.rawValue)\">\(Count.grouped(count))</td>"
      }
      let law = index.rule(rule)?.summary ?? ""
      let documents = Count.grouped(Set(all.map(\.document)).count)
      return
        "<tr><td><code>\(rule)</code> <span class=\"headline\">\(law)</span></td>\(cells.joined())<td class=\"number\">\(documents)</td></tr>"
    }
    return """
      <section class="panel"><h2>Rules</h2><div class="wide" tabindex="0" role="region" aria-label="Rules"><table>\
      <thead><tr><th scope="col">rule</th><th scope="col">errors</th><th scope="col">warnings</th><th scope="col">notes</th>\
      <th scope="col">in documents</th></tr></thead><tbody>
      \(rows.joined("\n"))
      </tbody></table></div></section>

      """
  }
}
