import SourceText

extension Writer {
  /// Annotations of GitHub Actions, printed to the log of a step; the page of the summary has the rest.
  package static let github = Writer(
    id: "github", summary: "Workflow commands that annotate a pull request; ten a severity are shown."
  ) { GitHub.annotations($0) }
}

enum GitHub {
  /// What GitHub shows of a step and a level; it drops the rest without a word.
  static let most = 10

  static func annotations(_ index: ReportIndex) -> String {
    var lines: [String] = []
    for problem in index.report.run.problems { lines.append(command("error", [("title", "FactCheck")], "\(problem)")) }
    for document in index.report.documents {
      guard let error = document.error else { continue }
      let place = [("file", document.path), ("line", String(error.line)), ("title", "document-readable")]
      lines.append(command("error", place, error.message))
    }
    // What keeps a document from being read is said above, and not again by the rule that asks for it.
    let unreadable = Set(
      index.report.documents.compactMap { document in document.error.map { [document.path, $0.message] } })
    let told = index.report.findings.filter { $0.isOpen && !unreadable.contains([$0.document, $0.message]) }
    for severity in [Severity.error, .warning, .note] {
      let open = told.filter { $0.severity == severity }
      let level = severity == .note ? "notice" : severity.rawValue
      let room = max(1, most - (severity == .error ? lines.count : 0))
      let shown = open.count > room ? open.prefix(room - 1) : open[...]
      lines += shown.map { annotation($0, level) }
      if open.count > shown.count {
        let rest = Count.of(open.count - shown.count, "more \(severity.rawValue)")
        lines.append(command(level, [("title", "FactCheck")], rest + ", in the summary and in report.json"))
      }
    }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  private static func annotation(_ finding: ReportFinding, _ level: String) -> String {
    let place = finding.place
    var properties = [("file", place.document), ("line", String(place.start.line))]
    properties.append(("endLine", String(place.end.line)))
    // GitHub takes columns only on one line.
    if place.start.line == place.end.line {
      properties.append(("col", String(place.start.column)))
      properties.append(("endColumn", String(place.end.column)))
    }
    properties.append(("title", finding.rule))
    var message = finding.message
    var more = finding.operands.map(FindingText.side)
    if let arithmetic = finding.arithmetic { more.append(arithmetic) }
    for line in more where !message.contains(line) { message += "\n" + line }
    return command(level, properties, message)
  }

  /// `::error file=F,line=L::MESSAGE`, with everything escaped that would end it or begin another.
  static func command(_ level: String, _ properties: [(String, String)], _ message: String) -> String {
    let list = properties.map { "\($0.0)=\(escaped($0.1, property: true))" }.joined(separator: ",")
    return "::\(level) \(list)::\(escaped(message, property: false))"
  }

  static func escaped(_ text: String, property: Bool) -> String {
    var escaped = ""
    // `##[…]` and `##vso[…]` are obeyed anywhere in a line.
    for scalar in Visible.inert(text).unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where property: escaped += "%3A"
      case "," where property: escaped += "%2C"
      default:
        if let shown = Visible.shown(scalar) { escaped += shown } else { escaped.unicodeScalars.append(scalar) }
      }
    }
    return escaped
  }
}
