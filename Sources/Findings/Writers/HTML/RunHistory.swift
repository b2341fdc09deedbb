/// How the last runs went, a bar a day: the errors below, the warnings on them.
struct RunHistory {
  let index: ReportIndex
  init(_ index: ReportIndex) { self.index = index }

  /// The days that are drawn.
  static let most = 30
  private static let (step, height) = (12, 40)

  var markup: Markup { "\(news)\(chart)" }

  /// What the last run had not found, and what this one no longer finds.
  private var news: Markup {
    guard let before = index.report.earlier.findings else { return .none }
    let now = Set(index.report.findings.map(\.id))
    let open = index.report.findings.filter { $0.isOpen && !before.contains($0.id) }.count
    let gone = before.subtracting(now).count
    guard open > 0 || gone > 0 else { return "<p class=\"meta\">The last run found the same.</p>" }
    let words = "\(Count.of(open, "new finding")) since the last run, \(gone == 0 ? "none" : Count.grouped(gone)) gone"
    return "<p class=\"meta news\">\(words).</p>"
  }

  private var chart: Markup {
    let days = index.report.earlier.days.suffix(RunHistory.most)
    guard days.count > 1, let first = days.first, let last = days.last else { return .none }
    let top = max(1, days.map(\.findings).max() ?? 1)
    var bars = Markup.none
    for (at, day) in days.enumerated() {
      let errors = day.errors * RunHistory.height / top
      let warnings = day.findings * RunHistory.height / top - errors
      let x = at * RunHistory.step
      let found = [Count.of(day.errors, "error"), Count.of(day.warnings, "warning")].joined(separator: ", ")
      bars += """
        <g><title>\(day.day): \(day.held) held, \(found)</title>\
        <rect class="day" x="\(x)" y="0" width="\(RunHistory.step)" height="\(RunHistory.height)"/>\
        <rect class="warnings" x="\(x + 2)" y="\(RunHistory.height - errors - warnings)" width="8" height="\(warnings)"/>\
        <rect class="errors" x="\(x + 2)" y="\(RunHistory.height - errors)" width="8" height="\(errors)"/></g>
        """
    }
    let width = days.count * RunHistory.step
    let held = "held \(first.held) then, \(last.held) now"
    return """
      <div class="history"><svg viewBox="0 0 \(width) \(RunHistory.height)" width="\(width)" height="\(RunHistory.height)" \
      role="img" aria-label="Errors and warnings on the last \(days.count) days with a run">\(bars)</svg>\
      <p class="meta">\(first.day) to \(last.day): \(Count.grouped(first.findings)) errors and warnings then, \(Count.grouped(last.findings)) now; \(held)</p></div>

      """
  }
}
