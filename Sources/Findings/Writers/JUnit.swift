extension Writer {
  /// JUnit XML, as GitLab and Jenkins read it: a suite a document, a case an assertion.
  package static let junit = Writer(
    id: "junit", file: "junit.xml", summary: "JUnit XML: a suite a document, a case an assertion."
  ) { JUnit.text($0) }
}

enum JUnit {
  static func text(_ index: ReportIndex) -> String {
    let suites = index.entries.map { suite($0, index) }
    let counts = suites.reduce(Counts()) { $0 + $1.counts }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="FactCheck" \(counts.attributes)>
      \(suites.map(\.text).joined(separator: "\n"))
      </testsuites>

      """
  }

  struct Counts {
    var tests = 0
    var failures = 0
    var errors = 0
    var skipped = 0
    /// Nil where nothing was measured: a report that was read again.
    var time: Duration?

    var attributes: String {
      "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\"" + JUnit.time(time)
    }

    static func + (a: Counts, b: Counts) -> Counts {
      Counts(
        tests: a.tests + b.tests, failures: a.failures + b.failures, errors: a.errors + b.errors,
        skipped: a.skipped + b.skipped,
        time: a.time == nil && b.time == nil ? nil : (a.time ?? .zero) + (b.time ?? .zero))
    }
  }

  private static func suite(_ entry: ReportIndex.Entry, _ index: ReportIndex) -> (text: String, counts: Counts) {
    var counts = Counts()
    var cases: [String] = []
    // GitLab counts only the first of several cases of one name.
    var names: [String: Int] = [:]
    let findings = Dictionary(grouping: entry.findings, by: \.assertion)
    if let error = entry.document.error {
      counts = counts + Counts(tests: 1, failures: 1)
      cases.append(
        element(
          name: "the document can be read", file: entry.document.path, line: error.line, document: entry.document.path,
          inside:
            "<failure message=\"\(xml(error.message))\">\(xml("\(entry.document.path):\(error.line): \(error.message)"))</failure>"
        ))
    }
    for judgment in entry.facts + entry.houseRules {
      let assertion = judgment.assertion
      var name = assertion.section.isEmpty ? assertion.title : "\(assertion.section): \(assertion.title)"
      names[name, default: 0] += 1
      if let count = names[name], count > 1 { name += " (\(count))" }
      counts.tests += 1
      let inside = outcome(judgment, findings[assertion.id] ?? [], index, &counts)
      // What a rule took over many documents is shared out among them.
      let time = assertion.took.map { $0 / max(1, assertion.documents.count) }
      if let time { counts.time = (counts.time ?? .zero) + time }
      cases.append(
        element(
          name: name, file: assertion.place.file, line: assertion.place.line, document: entry.document.path,
          time: time, inside: inside))
    }
    let text = """
        <testsuite name="\(xml(entry.document.path))" \(counts.attributes)>
      \(cases.joined(separator: "\n"))
        </testsuite>
      """
    return (text, counts)
  }

  private static func outcome(
    _ judgment: ReportIndex.Judgment, _ findings: [ReportFinding], _ index: ReportIndex, _ counts: inout Counts
  ) -> String {
    let open = findings.filter(\.isOpen)
    let failLevel = index.report.run.failLevel
    let against = open.filter { $0.severity >= failLevel }
    func details(_ findings: [ReportFinding]) -> String {
      findings.map { FindingText.render($0, source: index.source) }.joined(separator: "\n\n")
    }
    if judgment.assertion.confirmation == .changed, against.isEmpty {
      counts.failures += 1
      let by = judgment.assertion.signOff?.by ?? "somebody"
      return "<failure message=\"\(xml("changed since \(by) checked it"))\"></failure>"
    }
    if let worst = against.max(by: { $0.severity < $1.severity }) {
      let tag = judgment.verdict == .undecided ? "error" : "failure"
      if tag == "error" { counts.errors += 1 } else { counts.failures += 1 }
      return
        "<\(tag) type=\"\(xml(worst.rule))\" message=\"\(xml(worst.message))\">\(xml(details(open)))</\(tag)>"
    }
    if !open.isEmpty { return "<system-out>\(xml(details(open)))</system-out>" }
    if let waived = findings.first(where: { $0.waivedBy != nil }) {
      counts.skipped += 1
      let why = index.waiver(waived.waivedBy).map { WaiverText.terms($0.waiver) } ?? "waived"
      return "<skipped message=\"\(xml("waived: " + why))\"/>"
    }
    if !findings.isEmpty {
      counts.skipped += 1
      return "<skipped message=\"accepted by the baseline\"/>"
    }
    switch judgment.verdict {
    case .holds: return ""
    case .vacuous:
      counts.skipped += 1
      return "<skipped message=\"nothing of the kind stands in the document\"/>"
    case .fails, .undecided:
      guard judgment.assertion.severity >= failLevel else { return "" }
      let tag = judgment.verdict == .undecided ? "error" : "failure"
      if tag == "error" { counts.errors += 1 } else { counts.failures += 1 }
      return "<\(tag) type=\"\(xml(judgment.assertion.rule))\" message=\"\(judgment.verdict.rawValue)\"></\(tag)>"
    }
  }

  private static func element(
    name: String, file: String, line: Int, document: String, time: Duration? = nil, inside: String
  ) -> String {
    let start =
      "    <testcase classname=\"\(xml(document))\" name=\"\(xml(name))\" file=\"\(xml(file))\" line=\"\(line)\""
      + JUnit.time(time)
    return inside.isEmpty ? start + "/>" : start + ">\(inside)</testcase>"
  }

  /// Seconds, to the microsecond.
  static func time(_ duration: Duration?) -> String {
    guard let (seconds, attoseconds) = duration?.components else { return "" }
    let fraction = String(attoseconds / 1_000_000_000_000)
    return " time=\"\(seconds).\(String(repeating: "0", count: max(0, 6 - fraction.count)))\(fraction)\""
  }

  /// Text in XML 1.0: what may not stand there, even escaped, is shown as what it is.
  static func xml(_ text: String) -> String { spelling.spelled(Visible.inert(text)) }

  private static let spelling = Spelling([
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "\n": "&#10;",
  ])
}
