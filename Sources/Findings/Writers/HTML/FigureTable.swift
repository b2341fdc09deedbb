internal import SourceText

/// The figures of a document: each value once, with its interval and every place that states it.
struct FigureTable {
  let document: ReportDocument
  let states: MarkStates
  let id: String

  static let most = 300

  init(_ document: ReportDocument, _ states: MarkStates, _ id: String) {
    (self.document, self.states, self.id) = (document, states, id)
  }

  var markup: Markup {
    let figures = document.marks.filter { $0.kind == .figure }
    guard !figures.isEmpty, let text = document.text else { return .none }
    let bytes = Array(text.utf8)
    var order: [String] = []
    var mentions: [String: [Mark]] = [:]
    for figure in figures {
      if mentions[figure.value] == nil { order.append(figure.value) }
      mentions[figure.value, default: []].append(figure)
    }
    let rows: [Markup] = order.prefix(FigureTable.most).compactMap { value in
      guard let all = mentions[value], let first = all.first else { return nil }
      let places: [Markup] = all.prefix(20).map { mark in
        let state = states.state(mark)
        return """
          <a class="m-\(state.rawValue)" href="#\(id)-\(mark.range.start)" title="\(state.words)">\
          \(FindingText.clipped(bytes.text(mark.range)))</a>
          """
      }
      let more: Markup = all.count > 20 ? " and \(Count.of(all.count - 20, "more place"))" : .none
      let allowed = Count.grouped(numbersOf: FindingText.width(first.interval, of: value) ?? "")
      return
        "<tr><td class=\"figure\">\(Count.grouped(numbersOf: value))</td><td>\(allowed)</td><td>\(places.joined(", "))\(more)</td></tr>"
    }
    let rest: Markup =
      order.count > rows.count
      ? "<p class=\"missing\">and \(Count.of(order.count - rows.count, "more figure"))</p>" : .none
    return """
      <section class="panel"><h3>How many</h3><div class="wide" tabindex="0" role="region" aria-label="Figures"><table>
      <thead><tr><th scope="col">read as</th><th scope="col">the writing allows</th><th scope="col">mentioned</th></tr></thead>
      <tbody>\(rows.joined("\n"))</tbody></table></div>\(rest)</section>
      """
  }
}
