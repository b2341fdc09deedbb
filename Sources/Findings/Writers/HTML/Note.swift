/// A finding in the margin: what it says, both sides, the arithmetic, and how to point somebody at it.
struct Note {
  let finding: ReportFinding
  let number: Int
  let index: ReportIndex

  var markup: Markup {
    var classes = "note s-\(finding.severity.rawValue) \(Filters.name(finding.rule))"
    if !finding.isOpen { classes += " forgiven" }
    let word = finding.verdict == .undecided ? "undecided" : finding.severity.rawValue
    var markup: Markup = """
      <div class="\(classes)" id="f-\(finding.id)" tabindex="-1"><p class="says"><span class="number" aria-hidden="true">\(number)</span>\
      <span class="kind">\(word)</span> \(sentence(finding.message))</p>
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
      <a href="#f-\(finding.id)" aria-label="Permalink to finding \(number)">link</a></p></div>
      """
    return markup
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
