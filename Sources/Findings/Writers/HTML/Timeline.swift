import Foundation
internal import SourceText

/// The dates of a document on a line of time, each on a row of its own in the order that the text tells them in.
///
/// Distance from the day of publication is drawn by its logarithm: yesterday and the day before stand apart, and last
/// century still fits.
struct Timeline {
  let document: ReportDocument
  let id: String

  static let most = 60

  init(_ document: ReportDocument, _ id: String) { (self.document, self.id) = (document, id) }

  private struct Row {
    var mark: Mark
    var span: DaySpan
    var words: String
  }

  var markup: Markup {
    let bytes = Array((document.text ?? "").utf8)
    let all = document.marks.compactMap { mark in
      DaySpan(mark).map { Row(mark: mark, span: $0, words: FindingText.clipped(bytes.text(mark.range))) }
    }
    guard all.count > 1 else { return .none }
    let rows = Array(all.prefix(Timeline.most))
    let origin = Day(iso: document.header.published ?? "") ?? rows[0].span.last
    var positions: [Double] = [0]
    for row in rows {
      positions += [Timeline.position(row.span.first, origin), Timeline.position(row.span.last, origin)]
    }
    let low = (positions.min() ?? 0) - 0.35
    let high = (positions.max() ?? 0) + 0.35
    // As wide as the longest line of words: none is cut.
    let labels = rows.map { Timeline.lines($0.words) }
    let left = 24 + 7 * (labels.flatMap(\.self).map(\.count).max() ?? 0)
    let right = 730 - 40
    func x(_ position: Double) -> Int {
      left + Int(((position - low) / (high - low) * Double(right - left)).rounded())
    }

    let rowHeight = labels.contains { $0.count > 1 } ? 34 : 26
    let height = rows.count * rowHeight + 46
    var drawing = Markup.none
    let published = document.header.published == nil ? "" : "published"
    // A name that would lie on another is left out; its line stays.
    var taken = published.isEmpty ? [] : [x(0) - 36..<x(0) + 36]
    for (position, name) in Timeline.ticks where low < position && position < high {
      drawing += "<line class=\"grid\" x1=\"\(x(position))\" y1=\"22\" x2=\"\(x(position))\" y2=\"\(height - 8)\"/>"
      let half = 4 + 3 * name.count
      let room = x(position) - half..<x(position) + half
      guard !taken.contains(where: { $0.overlaps(room) }), room.upperBound <= 730 else { continue }
      taken.append(room)
      drawing += "<text class=\"scale\" x=\"\(x(position))\" y=\"14\" text-anchor=\"middle\">\(name)</text>"
    }
    drawing += "<line class=\"published\" x1=\"\(x(0))\" y1=\"22\" x2=\"\(x(0))\" y2=\"\(height - 8)\"/>"
    drawing += "<text class=\"scale strong\" x=\"\(x(0))\" y=\"14\" text-anchor=\"middle\">\(published)</text>"
    var path: [String] = []
    var dots = Markup.none
    for (number, row) in rows.enumerated() {
      let y = 40 + number * rowHeight
      let from = x(Timeline.position(row.span.first, origin))
      let to = x(Timeline.position(row.span.last, origin))
      path.append("\((from + to) / 2),\(y)")
      let words: [Markup] = labels[number].enumerated().map { line, text in
        let down = labels[number].count == 1 ? 4 : line * 14 - 3
        return "<text class=\"words\" x=\"\(left - 12)\" y=\"\(y + down)\" text-anchor=\"end\">\(text)</text>"
      }
      let days = row.span.first == row.span.last ? "\(row.span.first)" : "\(row.span.first) to \(row.span.last)"
      dots += """
        <a href="#\(id)-\(row.mark.range.start)">\(words.joined())\
        <rect class="span" x="\(from - 4)" y="\(y - 4)" width="\(to - from + 8)" height="8" rx="4"/>\
        <title>\(row.words): \(days)</title></a>
        """
    }
    drawing += "<polyline class=\"told\" points=\"\(path.joined(separator: " "))\"/>"
    drawing += dots
    let rest: Markup =
      all.count > rows.count ? "<p class=\"missing\">and \(Count.of(all.count - rows.count, "more date"))</p>" : .none
    return """
      <section class="panel"><h3>When</h3>
      <div class="wide" tabindex="0" role="region" aria-label="Timeline"><svg viewBox="0 0 730 \(height)" role="img" \
      aria-label="The dates in the order that the text tells them in">\(drawing)</svg></div>
      \(table(rows))\(rest)</section>
      """
  }

  /// The words in one line, or in two where they are many; cut before a word.
  private static func lines(_ words: String) -> [String] {
    guard words.count > 26 else { return [words] }
    let parts = words.split(separator: " ")
    var first = ""
    for part in parts where first.count + part.count < words.count * 6 / 10 {
      guard words.hasPrefix(first + (first.isEmpty ? "" : " ") + part) else { break }
      first += (first.isEmpty ? "" : " ") + part
    }
    let rest = words.dropFirst(first.count).drop { $0 == " " }
    return first.isEmpty ? [words] : [first, String(rest)]
  }

  /// The same for whoever cannot see a drawing.
  private func table(_ rows: [Row]) -> Markup {
    let cells: [Markup] = rows.map { row in
      """
      <tr><td><a href="#\(id)-\(row.mark.range.start)">\(row.words)</a></td><td>\(row.mark.value)</td>\
      <td>\(row.span.first.description)</td><td>\(row.span.last.description)</td></tr>
      """
    }
    return """
      <details><summary>The dates as a table</summary><table><thead><tr><th scope="col">as written</th>\
      <th scope="col">value</th><th scope="col">first day</th><th scope="col">last day</th></tr></thead>\
      <tbody>\(cells.joined())</tbody></table></details>
      """
  }

  /// Days from publication, by logarithm, earlier ones negative.
  private static func position(_ day: Day, _ origin: Day) -> Double {
    let days = Double(day.number - origin.number)
    return days < 0 ? -log10(1 - days) : log10(1 + days)
  }

  private static let ticks: [(Double, String)] = [
    (-log10(365_251), "1,000 years"), (-log10(36_526), "100 years"), (-log10(3_653), "10 years"),
    (-log10(366), "a year"), (-log10(31), "a month"), (-log10(8), "a week"), (log10(8), "in a week"),
    (log10(31), "in a month"), (log10(366), "in a year"), (log10(3_653), "in 10 years"),
  ]
}
