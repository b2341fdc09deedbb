/// What the run was held against: waivers, baseline, versions.
struct Ledger {
  let index: ReportIndex
  init(_ index: ReportIndex) { self.index = index }

  var markup: Markup {
    let run = index.report.run
    let rows: [Markup] = index.report.waivers.prefix(500).map { waiver in
      let state: Markup = waiver.error.map { "\($0)" } ?? "\(Ledger.word(waiver.state))"
      return """
        <tr class="w-\(waiver.state.rawValue)"><td><code>\(waiver.waiver.rule)</code></td><td data-label="passage">\(waiver.waiver.passage)</td>\
        <td data-label="because">\(waiver.waiver.because)</td><td data-label="by">\(waiver.waiver.by ?? "")</td>\
        <td data-label="through">\(waiver.waiver.through ?? "")</td>\
        <td data-label="state">\(state)</td><td data-label="written"><code>\(waiver.waiver.from)</code></td></tr>
        """
    }
    let table: Markup =
      rows.isEmpty
      ? .none
      : """
      <section class="panel"><h2>Waivers</h2><div class="wide" tabindex="0" role="region" aria-label="Waivers"><table class="cards">\
      <thead><tr><th scope="col">rule</th><th scope="col">passage</th><th scope="col">because</th><th scope="col">by</th>\
      <th scope="col">through</th><th scope="col">state</th><th scope="col">written</th></tr></thead>\
      <tbody>\(rows.joined("\n"))</tbody></table></div></section>
      """
    let baseline: Markup =
      index.report.baseline.count == 0
      ? .none : " · baseline: \(index.report.baseline.matched) of \(index.report.baseline.count) still found"
    return """
      \(table)
      <footer class="meta">FactCheck \(run.tool) · rules \(run.rules) · a finding of \(run.failLevel.rawValue) or more \
      fails the run\(baseline). \(Keys.hint)</footer>
      """
  }

  private static func word(_ state: ReportWaiver.State) -> String {
    switch state {
    case .used: "used"
    case .soon: "ends soon"
    case .stale: "forgives nothing"
    case .runOut: "has run out"
    case .malformed: "malformed"
    case .unjudged: "not judged in this part of the run"
    }
  }
}
