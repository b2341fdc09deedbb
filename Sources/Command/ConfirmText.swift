import Checking
import Findings
import SourceText

/// A fact as it is put before somebody: its sentence with carets under its words, what it says, and how it is written.
struct ConfirmText {
  let fact: ReportAssertion
  let report: Report
  let library: Library
  let style: Style

  init(_ fact: ReportAssertion, _ report: Report, _ library: Library, _ style: Style) {
    (self.fact, self.report, self.library, self.style) = (fact, report, library, style)
  }

  private static let width = 96

  func text(number: Int, of count: Int) -> String {
    let section = fact.section.isEmpty ? "" : "  \(Visible.text(fact.section))"
    var text = "\n" + style.dim("\(number) of \(count)  \(fact.place.file):\(fact.place.line)\(section)") + "\n"
    for judged in fact.documents where !judged.touched.isEmpty {
      guard let study = try? library.study(judged.document).get() else { continue }
      if fact.documents.count > 1 { text += "  \(Visible.text(judged.document))\n" }
      text += sentence(judged.touched, study)
    }
    text += style.bold("  " + Visible.text(fact.title)) + "\n"
    for line in written { text += style.dim("  " + Visible.text(line)) + "\n" }
    if fact.confirmation == .changed, let signOff = fact.signOff {
      text += style.yellow("  the sentence has changed since \(Visible.text(signOff.by)) signed it") + "\n"
    }
    if fact.verdict != .holds {
      let findings = report.findings.filter { $0.assertion == fact.id }
      text += style.red("  \(fact.verdict.rawValue)") + "\n"
      for finding in findings.prefix(4) { text += style.red("  \(Visible.text(finding.message))") + "\n" }
    }
    return text
  }

  /// The lines of the sheet that it is written in, with what the draft remarks above them.
  private var written: [String] {
    guard let bytes = try? library.bytes(fact.place.file),
      var source = SwiftSource(bytes: bytes, line: fact.place.line, column: fact.place.column)
    else { return [] }
    let start = source.nameStart
    guard let chain = source.chain() else { return [] }
    let index = LineIndex(bytes)
    var line = fact.place.line - 1
    var remarks: [String] = []
    while line > 0, remarks.count < 6 {
      let range = index.range(ofLine: line, in: bytes)
      let words = String(decoding: bytes[range.start..<range.end], as: UTF8.self).drop { $0 == " " }
      guard words.hasPrefix("// – ") else { break }
      remarks.insert(String(words.dropFirst(3)), at: 0)
      line -= 1
    }
    // A step on a line of its own hangs on the one before.
    let code = String(decoding: bytes[start..<chain.end], as: UTF8.self).split(whereSeparator: \.isNewline)
    return remarks + [code.map { $0.drop { $0 == " " } }.joined()]
  }

  /// The sentences of some passages, wrapped, with carets under the passages.
  private func sentence(_ touched: [TextRange], _ study: Study) -> String {
    let around = touched.map(study.sentences(around:))
    guard let first = around.first else { return "" }
    let range = around.dropFirst().reduce(first) { $0.union($1) }
    let bytes = study.document.bytes
    // Beyond that a sentence is none, and the passages are shown by themselves.
    let shown = range.length <= 2_000 ? [range] : around.filter { $0.length <= 2_000 }
    return shown.map { ConfirmText.lines(bytes.text($0), from: $0.start, touched).joined() }.joined()
  }

  private struct Cell {
    var text: String
    var isMarked: Bool
    var isSpace: Bool
    var width: Int
  }

  /// Lines of text, each with a line of carets where words of it are marked.
  static func lines(_ text: String, from start: Int, _ marked: [TextRange]) -> [String] {
    var cells: [Cell] = []
    var at = start
    for character in text {
      let isMarked = marked.contains { $0.contains(at) }
      at += character.utf8.count
      if character.isWhitespace {
        if cells.last?.isSpace == false { cells.append(Cell(text: " ", isMarked: isMarked, isSpace: true, width: 1)) }
        continue
      }
      let shown = Visible.text(String(character))
      let width = shown.reduce(0) { $0 + Visible.width($1) }
      cells.append(Cell(text: shown, isMarked: isMarked, isSpace: false, width: width))
    }
    var lines: [String] = []
    var rest = cells[...]
    while !rest.isEmpty {
      var (end, width) = (rest.startIndex, 0)
      while end < rest.endIndex, width + rest[end].width <= Self.width {
        width += rest[end].width
        end += 1
      }
      if end < rest.endIndex, let space = rest[..<end].lastIndex(where: \.isSpace) { end = space + 1 }
      end = max(end, rest.startIndex + 1)
      let isBlank = rest[..<end].last?.isSpace == true
      lines.append("    \(rest[..<(isBlank ? end - 1 : end)].map(\.text).joined())\n")
      var carets = rest[..<end].map { String(repeating: $0.isMarked ? "^" : " ", count: $0.width) }.joined()
      while carets.last == " " { carets.removeLast() }
      if !carets.isEmpty { lines.append("    \(carets)\n") }
      rest = rest[end...]
    }
    return lines
  }
}
