import Checking
import Extraction
import Findings
import SourceText

/// How what stands under the cursor was read, in the words of a reader.
struct Hover {
  let study: Study

  private var reading: Reading { study.reading }

  /// The smallest passage around an offset that something was read in, and what of each kind was read there.
  func told(at offset: Int) -> (range: TextRange, text: String)? {
    var told: [(range: TextRange, text: String)] = []
    for timex in reading.timexes where timex.range.contains(offset) { told.append((timex.range, date(timex))) }
    for figure in reading.figures where figure.range.contains(offset) {
      told.append((figure.range, self.figure(figure)))
    }
    for name in reading.names where name.range.contains(offset) { told.append((name.range, self.name(name))) }
    for quotation in reading.quotations where quotation.range.contains(offset) {
      told.append((quotation.range, "a quotation of " + speaker(quotation.attribution)))
    }
    for claim in reading.claims where claim.range.contains(offset) {
      told.append((claim.range, "a claim of " + speaker(claim.attribution)))
    }
    told.sort { $0.range.length < $1.range.length }
    guard let first = told.first else { return nil }
    return (first.range, told.map { Visible.text($0.text) }.joined(separator: "\n\n"))
  }

  private func date(_ timex: Timex) -> String {
    var text = "\(timex.kind.rawValue.lowercased()) \(timex.value)"
    if let mod = timex.mod { text += " (\(mod))" }
    if let days = timex.days, "\(days)" != timex.value { text += ", \(days)" }
    switch timex.anchor {
    case .itself: break
    case .published: text += ", counted from the day of publication"
    case .timex(let other):
      if reading.timexes.indices.contains(other) {
        text += ", counted from “\(reading.text(reading.timexes[other].range))”"
      }
    case .unknown: text += ", counted from a day that the text does not tell"
    }
    return text
  }

  private func figure(_ figure: Figure) -> String {
    var text = "figure " + (figure.upper.map { "\(figure.value) to \($0)" } ?? "\(figure.value)")
    if !figure.unit.isEmpty { text += " \(figure.unit)" }
    return text + ", allows \(figure.allowed)"
  }

  private func name(_ name: Name) -> String {
    var text = "\(name.kind.rawValue) \(name.full)"
    if let role = name.role { text += ", \(reading.text(role))" }
    return text
  }

  private func speaker(_ attribution: Int?) -> String {
    guard let attribution, reading.attributions.indices.contains(attribution) else { return "nobody" }
    let found = reading.attributions[attribution]
    let source = found.who ?? found.source.map(reading.text).joined(separator: " ")
    let cue = found.cue.map(reading.text).joined(separator: " … ")
    return (source.isEmpty ? "nobody" : source) + (cue.isEmpty ? "" : ", “\(cue)”")
  }
}
