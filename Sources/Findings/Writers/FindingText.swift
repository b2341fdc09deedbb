internal import SourceText

/// A finding as a person reads it in a terminal, a log or an issue of Swift Testing.
///
///     seeds/ferry.txt:5:52: error: the parts sum to 6, the total says 7 [figures-sum]
///       5 | The fleet has four car ferries and two catamarans: seven vessels in all.
///         |                                                    ^^^^^^^^^^^^^
///       the parts  “four car ferries”, “two catamarans”  6
///       the total  “seven vessels”                       7 vessels
///       4 + 2 = 6
package enum FindingText {
  /// The whole of it, without a line end at its end.
  ///
  /// - Parameter source: the text of a document by its path; without it the passages are left out.
  package static func render(
    _ finding: ReportFinding, style: Style = .plain, waiver: ReportWaiver? = nil,
    source: (String) -> ReportFinding.Source?
  ) -> String {
    var lines = [headline(finding, style: style)]
    lines += passage(finding.place, source, style, finding.severity, caret: "^")
    lines += operands(finding)
    if let arithmetic = finding.arithmetic, !finding.message.contains(arithmetic) {
      lines.append("  " + Visible.text(arithmetic))
    }
    for related in finding.related {
      lines.append("  " + style.dim(Visible.text(related.place.text) + ": " + Visible.text(related.message)))
      lines += passage(related.place, source, style, .note, caret: "~")
    }
    if let waiver { lines.append("  waived: " + WaiverText.terms(waiver.waiver)) }
    if finding.baselined { lines.append("  accepted by the baseline") }
    return lines.joined(separator: "\n")
  }

  /// `seeds/ferry.txt:5:52: error: the parts sum to 6, the total says 7 [figures-sum]`.
  package static func headline(_ finding: ReportFinding, style: Style = .plain) -> String {
    let word = finding.verdict == .undecided ? "\(finding.severity.rawValue), undecided" : finding.severity.rawValue
    return style.bold(Visible.text(finding.place.text) + ":") + " " + style.of(finding.severity, word + ":") + " "
      + Visible.text(finding.message) + " " + style.dim("[\(Visible.text(finding.rule))]")
  }

  private static func passage(
    _ place: ReportPlace, _ source: (String) -> ReportFinding.Source?, _ style: Style, _ severity: Severity,
    caret: Character
  ) -> [String] {
    guard let source = source(place.document), let rows = PassageText.rows(place, in: source, caret: caret) else {
      return []
    }
    return rows.map { $0.isMark ? style.of(severity, $0.text) : $0.text }
  }

  /// Both sides, in columns.
  private static func operands(_ finding: ReportFinding) -> [String] {
    let rows = finding.operands.map { operand in
      let text = clipped(operand.text)
      return (
        Visible.text(operand.label), text.isEmpty || text == operand.value ? "" : "“\(text)”",
        Visible.text(operand.value) + (width(operand).map { "  " + Visible.text($0) } ?? "")
      )
    }
    let label = rows.map(\.0.count).max() ?? 0
    let text = min(44, rows.map(\.1.count).max() ?? 0)
    return rows.map { row in
      let middle = text == 0 ? "" : "  " + padded(row.1, to: text)
      return "  " + padded(row.0, to: label) + middle + "  " + row.2
    }
  }

  /// One side in one line: `the total: “seven vessels” = 7 vessels [6, 8]`.
  static func side(_ operand: ReportFinding.Operand) -> String {
    let text = clipped(operand.text)
    let written = text.isEmpty || text == operand.value ? "" : "“\(text)” = "
    let interval = width(operand).map { " " + Visible.text($0) } ?? ""
    return Visible.text(operand.label) + ": " + written + Visible.text(operand.value) + interval
  }

  /// The interval, unless it is of one value and says nothing new.
  static func width(_ interval: String?, of value: String) -> String? {
    guard let interval, !value.hasPrefix(interval) else { return nil }
    let ends = interval.dropFirst().dropLast().split(separator: ",").map { $0.drop { $0 == " " } }
    return ends.count == 2 && ends[0] == ends[1] ? nil : interval
  }

  static func width(_ operand: ReportFinding.Operand) -> String? { width(operand.interval, of: operand.value) }

  /// At most 80 characters of an operand; its place shows the rest.
  static func clipped(_ text: String) -> String {
    let visible = Visible.text(String(text.prefix(81)))
    return text.prefix(81).count > 80 ? String(visible.prefix(79)) + "…" : visible
  }
}

/// A waiver in words.
package enum WaiverText {
  /// `public record (A. B., through 2026-06-30), Assertions/waivers.json:4`.
  package static func terms(_ waiver: Waiver) -> String {
    var apart: [String] = []
    if let by = waiver.by, !by.isEmpty { apart.append(by) }
    if let through = waiver.through { apart.append("through " + through) }
    let terms = apart.isEmpty ? "" : " (" + apart.joined(separator: ", ") + ")"
    return Visible.text(waiver.because + terms + ", " + waiver.from)
  }

  /// What a waiver's state asks for, in one sentence; nil when it is as it should be.
  package static func remark(_ waiver: ReportWaiver) -> String? {
    let subject = Visible.text("\(waiver.waiver.from): the waiver of \(waiver.waiver.rule) ")
    switch waiver.state {
    case .used, .unjudged: return nil
    case .soon: return subject + "ends on \(Visible.text(waiver.waiver.through ?? ""))"
    case .stale: return subject + "forgives nothing; take it away"
    case .runOut:
      return subject + "ran out on \(Visible.text(waiver.waiver.through ?? "")) and forgives nothing any more"
    case .malformed: return Visible.text(waiver.error ?? waiver.waiver.from + ": the waiver is malformed")
    }
  }
}
