/// The facts of a document's own sheet, in its order, each with its verdict and with whoever stands for it.
struct FactList {
  let entry: ReportIndex.Entry
  let id: String
  /// Whether each document has a page of its own.
  let isAlone: Bool
  /// Whether house rules alone were asked.
  let isCheck: Bool
  /// The folder of the project, from the page.
  private var root: String { isAlone ? "../../" : "../" }

  init(_ entry: ReportIndex.Entry, _ id: String, isAlone: Bool = false, isCheck: Bool = false) {
    (self.entry, self.id, self.isAlone, self.isCheck) = (entry, id, isAlone, isCheck)
  }

  var markup: Markup {
    var rows = Markup.none
    var section: String?
    for fact in entry.facts {
      if fact.section != section, !fact.section.isEmpty { rows += "<li class=\"section\">\(fact.section)</li>" }
      section = fact.section
      rows += row(fact)
    }
    let own: Markup =
      entry.facts.isEmpty
      ? isCheck ? .none : "<p class=\"missing\">No facts are written for this document.</p>"
      : "<ul class=\"facts\">\(rows)</ul>"
    return "<section class=\"panel\"><h3>Facts</h3>\(own)\(houseRules)</section>"
  }

  private func row(_ fact: ReportIndex.Judgment) -> Markup {
    let assertion = fact.assertion
    let sign: Markup =
      switch assertion.confirmation {
      case .author: .none
      case .unconfirmed: "<span class=\"sign unconfirmed\">nobody has confirmed it</span>"
      case .signed: "<span class=\"sign\">\(signature(assertion.signOff))</span>"
      case .changed:
        "<span class=\"sign changed\">the sentence has changed since: \(signature(assertion.signOff))</span>"
      }
    return """
      <li class="fact v-\(fact.verdict.rawValue) c-\(assertion.confirmation.rawValue)" id="\(id)-\(assertion.id)">\
      <span class="verdict">\(FactList.glyph(fact.verdict))<span class="away"> \(FactList.word(fact.verdict)): </span></span>\
      <span class="title">\(assertion.title)</span> \(sign) \(SheetLink(assertion.place, root).markup)\
      \(elsewhere(fact))</li>
      """
  }

  /// The places in other documents where a fact finds something.
  private func elsewhere(_ fact: ReportIndex.Judgment) -> Markup {
    let open = (entry.elsewhere[fact.assertion.id] ?? []).filter(\.isOpen)
    guard !open.isEmpty else { return .none }
    let places: [Markup] = open.prefix(50).map { finding in
      let page = isAlone ? HTML.pageName(finding.document) : ""
      return "<a href=\"\(page)#f-\(finding.id)\">\(finding.place.text)</a>"
    }
    let rest: Markup = open.count > 50 ? " and \(Count.of(open.count - 50, "more passage"))" : .none
    return "<br><span class=\"meta\">found in \(places.joined(" · "))\(rest)</span>"
  }

  private func signature(_ sign: SignOff?) -> String {
    sign.map { "\($0.by), \($0.on), \($0.against)" } ?? ""
  }

  private var houseRules: Markup {
    guard !entry.houseRules.isEmpty else { return .none }
    let rows: [Markup] = entry.houseRules.map { rule in
      """
      <li class="fact v-\(rule.verdict.rawValue)"><span class="verdict">\(FactList.glyph(rule.verdict))\
      <span class="away"> \(FactList.word(rule.verdict)): </span></span><span class="title">\(rule.title)</span> \
      <code class="at">\(rule.rule)</code></li>
      """
    }
    let failing = entry.houseRules.filter { $0.verdict == .fails }.count
    let found =
      failing == 0 ? "none of them finds anything" : failing == 1 ? "1 finds something" : "\(failing) find something"
    let counts = "\(Count.of(entry.houseRules.count, "house rule")), \(found)"
    return "<details><summary>\(counts)</summary><ul class=\"facts\">\(rows.joined())</ul></details>"
  }

  static func glyph(_ verdict: Verdict.Kind) -> Markup {
    switch verdict {
    case .fails: "<span aria-hidden=\"true\">✗</span>"
    case .undecided: "<span aria-hidden=\"true\">?</span>"
    case .holds: "<span aria-hidden=\"true\">✓</span>"
    case .vacuous: "<span aria-hidden=\"true\">–</span>"
    }
  }

  static func word(_ verdict: Verdict.Kind) -> String {
    switch verdict {
    case .fails: "fails"
    case .undecided: "undecided"
    case .holds: "holds"
    case .vacuous: "nothing of the kind"
    }
  }
}
