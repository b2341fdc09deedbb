internal import SourceText

extension Report {
  /// The report without the words of those documents: ids, rules, places, verdicts and counts stay.
  ///
  /// A title, a message, an operand and the reason of a waiver may all repeat the text, so all of them go.
  package func redacted(_ isRedacted: (String) -> Bool) -> Report {
    var report = self
    let hidden = Set(documents.map(\.path).filter(isRedacted))
    guard !hidden.isEmpty || run.redacted else { return self }
    func hides(_ document: String) -> Bool { run.redacted || hidden.contains(document) || isRedacted(document) }
    for at in report.documents.indices where hides(report.documents[at].path) { report.documents[at].redact() }
    for at in report.assertions.indices {
      let assertion = report.assertions[at]
      guard hides(assertion.sheet) || (!assertion.houseRule && assertion.documents.contains { hides($0.document) })
      else {
        continue
      }
      report.assertions[at].title = assertion.rule
      report.assertions[at].section = ""
      report.assertions[at].signOff?.against = ""
    }
    for at in report.findings.indices {
      guard report.findings[at].documents.contains(where: hides) else { continue }
      report.findings[at].redact()
    }
    // A waiver that stands in a sheet of several documents is known by the place of its fact.
    let places = Set(
      assertions.filter { $0.documents.contains { hides($0.document) } }.map { "\($0.place.file):\($0.place.line)" })
    for at in report.waivers.indices
    where hides(report.waivers[at].waiver.document) || places.contains(report.waivers[at].waiver.from) {
      report.waivers[at].waiver.passage = ""
      report.waivers[at].waiver.because = ""
    }
    return report
  }
}

extension ReportDocument {
  package mutating func redact() {
    redacted = true
    text = nil
    for field in [\Header.title, \.standfirst] { header[keyPath: field]?.text = "" }
    (header.author, header.source) = (nil, nil)
    for at in marks.indices {
      marks[at].value = ""
      (marks[at].interval, marks[at].who) = (nil, nil)
    }
    for at in (strength?.survivors ?? []).indices {
      strength?.survivors[at].text = ""
      strength?.survivors[at].changedTo = ""
    }
  }
}

extension ReportFinding {
  package mutating func redact() {
    message = "redacted"
    operands = []
    arithmetic = nil
    quote = nil
    for at in related.indices {
      related[at].message = ""
      related[at].quote = nil
    }
  }
}
