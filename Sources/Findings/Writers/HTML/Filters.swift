/// What is shown of a page: check boxes that work by the style sheet alone, without a script.
struct Filters {
  let report: Report
  let findings: [ReportFinding]

  init(_ report: Report, _ findings: [ReportFinding]) { (self.report, self.findings) = (report, findings) }

  /// The rules that have findings, in the order of their names.
  static func rules(_ findings: [ReportFinding]) -> [String] { Set(findings.map(\.rule)).sorted() }

  /// A rule's name in a style sheet; a report that was tampered with can put nothing else there.
  static func name(_ rule: String) -> String {
    "r-" + String(String.UnicodeScalarView(rule.unicodeScalars.filter { ("a"..."z").contains($0) || $0 == "-" }))
  }

  static let kinds: [(kind: Mark.Kind, name: String, isOn: Bool)] = [
    (.date, "dates", true), (.figure, "figures", true), (.quotation, "quotations", true),
    (.attribution, "attributions", true), (.claim, "claims", false), (.name, "names", false),
  ]

  static let verdicts: [(verdict: Verdict.Kind, name: String)] = [
    (.fails, "fail"), (.undecided, "undecided"), (.holds, "hold"), (.vacuous, "vacuous"),
  ]

  var markup: Markup {
    let rules = Filters.rules(findings)
    var groups: [Markup] = []
    let severities: [Markup] = [Severity.error, .warning, .note].compactMap { severity in
      let count = findings.filter { $0.isOpen && $0.severity == severity }.count
      return count == 0
        ? nil : Filters.box("s-\(severity.rawValue)", severity.rawValue + (count == 1 ? "" : "s"), count, true)
    }
    let forgiven = findings.filter { !$0.isOpen }.count
    var boxes = severities + (forgiven == 0 ? [] : [Filters.box("s-forgiven", "forgiven", forgiven, true)])
    let known = findings.filter { !report.earlier.isNew($0) }.count
    if report.earlier.findings != nil, known < findings.count, known > 0 {
      boxes.append(Filters.box("s-known", "not new", known, true))
    }
    groups.append(group("Findings", boxes))
    groups.append(group("Marks", Filters.kinds.map { Filters.box("k-\($0.kind.rawValue)", $0.name, nil, $0.isOn) }))
    groups.append(group("Facts", Filters.verdicts.map { Filters.box("v-\($0.verdict.rawValue)", $0.name, nil, true) }))
    if rules.count > 1 {
      let counts = Dictionary(grouping: findings, by: \.rule).mapValues(\.count)
      let boxes = rules.map { Filters.box(Filters.name($0), $0, counts[$0], true) }
      groups.append(
        "<details class=\"rules\"><summary>Rules</summary><fieldset><legend class=\"away\">Rules</legend>\(boxes.joined())</fieldset></details>"
      )
    }
    return "<div class=\"filters\" role=\"group\" aria-label=\"What is shown\">\(groups.joined())</div>\n"
  }

  private func group(_ name: String, _ boxes: [Markup]) -> Markup {
    boxes.isEmpty ? .none : "<fieldset><legend>\(name)</legend>\(boxes.joined())</fieldset>"
  }

  static func box(_ id: String, _ name: String, _ count: Int?, _ isOn: Bool) -> Markup {
    let number: Markup = count.map { "&nbsp;<b>\(Count.grouped($0))</b>" } ?? .none
    return
      "<label class=\"box\"><input type=\"checkbox\" id=\"\(id)\"\(isOn ? " checked" as Markup : .none)>\(name)\(number)</label>"
  }

  /// The style that makes the boxes work.
  static func style(_ rules: [String]) -> String {
    var style = ""
    func hide(_ box: String, _ what: String) { style += "body:has(#\(box):not(:checked)) \(what){display:none}\n" }
    for severity in Severity.allCases { hide("s-\(severity.rawValue)", ".note.s-\(severity.rawValue):not(.forgiven)") }
    hide("s-forgiven", ".note.forgiven")
    hide("s-known", ".note.known")
    for (verdict, _) in verdicts { hide("v-\(verdict.rawValue)", ".fact.v-\(verdict.rawValue)") }
    for kind in Standing.Kind.allCases { hide("d-\(kind.rawValue)", ".is-\(kind.rawValue)") }
    for rule in rules { hide(name(rule), ".note." + name(rule)) }
    for (kind, _, _) in kinds {
      style += "body:has(#k-\(kind.rawValue):checked) .k-\(kind.rawValue){text-decoration-line:underline}\n"
    }
    return style
  }
}
