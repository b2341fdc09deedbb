/// A finding in the margin: what it says, both sides, the arithmetic, and how to point somebody at it.
struct Note {
  let finding: ReportFinding
  let number: Int
  let index: ReportIndex
  /// The folder of the project, from the page.
  let root: String

  var markup: Markup {
    var classes = "note s-\(finding.severity.rawValue) \(Filters.name(finding.rule))"
    if !finding.isOpen { classes += " forgiven" }
    let isNew = index.report.earlier.isNew(finding)
    if index.report.earlier.findings != nil { classes += isNew ? " new" : " known" }
    let word = finding.verdict == .undecided ? "undecided" : finding.severity.rawValue
    var markup: Markup = """
      <div class="\(classes)" id="f-\(finding.id)" tabindex="-1"><p class="says"><span class="number" aria-hidden="true">\(number)</span>\
      \(isNew ? "<span class=\"fresh\">new</span>" : .none)<span class="kind">\(word)</span> \(sentence(finding.message))</p>
      """
    markup += operands
    if let arithmetic = finding.arithmetic, !finding.message.contains(arithmetic) {
      markup += "<p class=\"sum\">\(arithmetic)</p>"
    }
    markup += related
    markup += forgiven
    let place = "\(finding.place.start.line):\(finding.place.start.column)"
    markup += """
      <p class="foot"><code\(law)>\(finding.rule)</code> <span>line \(place)</span> \
      \(asked)<a href="#f-\(finding.id)" aria-label="Permalink to finding \(number)">link</a></p>\(Forgiving(finding: finding, assertion: assertion).markup)</div>
      """
    return markup
  }

  private var assertion: ReportAssertion? { index.assertion(finding.assertion) }

  /// The line of the sheet that asks for it; a rule of the desk is asked of all documents in one line.
  private var asked: Markup {
    guard let assertion, !assertion.houseRule else { return .none }
    return SheetLink(assertion.place, root).markup
  }

  private var law: Markup {
    index.rule(finding.rule).map { " title=\"\($0.summary)\"" } ?? .none
  }

  private func sentence(_ message: String) -> String {
    guard let first = message.first else { return message }
    let text = first.uppercased() + message.dropFirst()
    return text.hasSuffix(".") || text.count > 400 ? text : text + "."
  }

  private var operands: Markup {
    guard !finding.operands.isEmpty else { return .none }
    let rows: [Markup] = finding.operands.map { operand in
      let text = FindingText.clipped(operand.text)
      let written: Markup = text.isEmpty || text == operand.value ? .none : "<q>\(text)</q> "
      let interval: Markup = FindingText.width(operand).map { " <i>\($0)</i>" } ?? .none
      return "<dt>\(operand.label)</dt><dd>\(written)<b>\(FindingText.clipped(operand.value))</b>\(interval)</dd>"
    }
    return "<dl>\(rows.joined())</dl>"
  }

  private var related: Markup {
    finding.related.map { passage -> Markup in
      let standsAt =
        passage.place.document == finding.document ? "line \(passage.place.start.line)" : passage.place.text
      let words = passage.quote.map { FindingText.clipped($0.exact) } ?? ""
      let quoted: Markup = words.isEmpty ? .none : ": <q>\(words)</q>"
      return "<p class=\"other\">\(passage.message)\(quoted) <span>(\(standsAt))</span></p>"
    }.joined()
  }

  private var forgiven: Markup {
    if let waiver = index.waiver(finding.waivedBy) {
      return "<p class=\"other\">Waived: \(WaiverText.terms(waiver.waiver))</p>"
    }
    return finding.baselined ? "<p class=\"other\">Accepted by the baseline</p>" : .none
  }
}
