import Checking
import Extraction
import Findings
import SourceText

/// A reading for people: a table a kind, each line with its place.
struct ReadingText {
  let study: Study
  let style: Style

  init(_ study: Study, style: Style) { (self.study, self.style) = (study, style) }

  private var reading: Reading { study.reading }

  var text: String {
    var text = style.bold(Visible.text(study.path))
    if let published = study.document.published { text += ", published \(published)" }
    if !reading.isEnglish { text += style.yellow("  not English") }
    text += "\n"
    text += table(
      "dates",
      reading.timexes.map { timex in
        let value = [timex.value, timex.mod?.name].compactMap(\.self).joined(separator: " ")
        return [place(timex.range), quoted(timex.range), timex.kind.rawValue, value, timex.days.map { "\($0)" } ?? ""]
      })
    text += table(
      "figures",
      reading.figures.map { figure in
        let value = figure.upper.map { "\(figure.value) to \($0)" } ?? "\(figure.value)"
        let bound = figure.bound == .equal ? "" : figure.bound.rawValue + " "
        return [place(figure.range), quoted(figure.range), bound + value, "\(figure.allowed)", figure.unit]
      })
    text += table(
      "quotations",
      reading.quotations.map { quotation in
        [
          place(quotation.range), quoted(quotation.range), quotation.isClosed ? "\(quotation.kind)" : "not closed",
          who(quotation.attribution),
        ]
      })
    text += table(
      "attributions",
      reading.attributions.map { attribution in
        let all = attribution.content
        let content = all.dropFirst().reduce(all.first ?? attribution.cue.first ?? study.start) { $0.union($1) }
        return [
          place(content), who(attribution), attribution.cue.map(reading.text).joined(separator: " … "), quoted(content),
        ]
      })
    text += table(
      "claims",
      reading.claims.map { claim in
        [place(claim.range), quoted(claim.range), "\(claim.kind)", who(claim.attribution)]
      })
    text += table(
      "names",
      reading.names.map { name in
        [
          place(name.range), quoted(name.range), name.kind.rawValue,
          name.full == reading.text(name.range) ? "" : name.full,
        ]
      })
    return text + "\n"
  }

  private func place(_ range: TextRange) -> String {
    let position = study.lines.position(of: range.start, in: study.document.bytes)
    return "\(position.line):\(position.column)"
  }

  private func quoted(_ range: TextRange) -> String {
    let text = Visible.text(String(reading.text(TextRange(range.start, min(range.end, range.start + 400))).prefix(61)))
    return text.count > 60 ? text.prefix(59) + "…" : text
  }

  private func who(_ attribution: Int?) -> String {
    guard let attribution, reading.attributions.indices.contains(attribution) else { return "nobody" }
    return who(reading.attributions[attribution])
  }

  private func who(_ attribution: Attribution) -> String {
    let told = attribution.who ?? attribution.source.map(reading.text).joined(separator: " ")
    return told.isEmpty ? "nobody" : Visible.text(told)
  }

  private func table(_ title: String, _ rows: [[String]]) -> String {
    guard let columns = rows.first?.count else { return "" }
    let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
    var text = "  \(style.bold(title))\n"
    for row in rows {
      var line = "   "
      for (cell, width) in zip(row, widths) { line += " \(cell)\(String(repeating: " ", count: width - cell.count)) " }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }
}
