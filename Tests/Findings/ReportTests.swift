import Foundation
import Testing

@testable import Findings
@testable import SourceText

@Suite("report.json", .timeLimit(.minutes(1)))
struct ReportTests {
  /// A run with everything that a report may hold.
  private func full() -> Report {
    var report = Ferry.report()
    report.run.part = .init(document: "seeds/ferry.txt", rule: "figures-sum")
    report.run.problems = [RunProblem(.changed, "the file cannot be read", at: .init("seeds/evidence/logbook.txt"))]
    report.documents[0].strength = Strength(
      tried: 40, failed: 36, undecided: 2, seed: 1,
      survivors: [.init(kind: "magnitude", range: TextRange(4, 9), text: "66", changedTo: "76")])
    report.assertions[0].signOff?.fingerprint = Fingerprint(of: "The ferry ran aground.")
    report.findings[0].baselined = true
    return report
  }

  @Test("report.json is of its schema")
  func reportJsonIsOfItsSchema() throws {
    let check = try SchemaCheck(Report.schema)
    for report in [Ferry.report(), full(), Ferry.hostile(), Ferry.archive(documents: 3, findings: 9)] {
      let mistakes = try check.mistakes(report.json)
      #expect(mistakes == [], "\(mistakes.prefix(5))")
    }
  }

  @Test("report.json is refused by its schema when something is missing, unknown or misspelt")
  func reportJsonIsRefusedByItsSchema() throws {
    let check = try SchemaCheck(Report.schema)
    let text = String(decoding: Ferry.report().json, as: UTF8.self)
    for (right, wrong) in [
      ("\"format\" : 2", "\"format\" : 1"), ("\"verdict\" : \"holds\"", "\"verdict\" : \"passes\""),
      ("\"message\" :", "\"massage\" :"), ("\"line\" : 10", "\"line\" : 0"),
      ("\"finished\" : true", "\"finished\" : \"yes\""),
    ] {
      #expect(text.contains(right))
      let mistakes = try check.mistakes(Array(text.replacingOccurrences(of: right, with: wrong).utf8))
      #expect(!mistakes.isEmpty, "\(wrong)")
    }
  }

  @Test("A report comes back as it went, the same bytes every time, with sorted keys")
  func comesBackAsItWent() throws {
    let report = full()
    #expect(try Report(json: report.json) == report)
    #expect(try Report(json: report.json).json == report.json)
    let keys = [
      "\"assertions\"", "\"baseline\"", "\"documents\"", "\"findings\"", "\"format\"", "\"run\"", "\"waivers\"",
    ]
    let text = String(decoding: report.json, as: UTF8.self)
    let places = keys.compactMap { text.range(of: "\n  " + $0)?.lowerBound }
    #expect(places.count == keys.count)
    #expect(places == places.sorted())
  }

  @Test("Every writer makes of a kept report what it makes of a fresh one")
  func everyWriterMakesOfKeptReport() throws {
    let report = Ferry.report()
    let kept = try Report(json: report.json)
    for writer in Writer.all { #expect(writer.render(kept).map(\.bytes) == writer.render(report).map(\.bytes)) }
  }

  @Test("No two findings have one id, also where two assertions found the same")
  func noTwoFindingsHaveOneId() {
    var assembly = Assembly(run: Ferry.report().run)
    for entry in Ferry.entries {
      assembly.add(entry)
      if case .verdict(var assertion, let findings) = entry, assertion.rule == "weekday-matches-date" {
        assertion.id = Identity.assertion(sheet: "seeds/ferry.txt", section: "", title: "again", occurrence: 1)
        assembly.add(.verdict(assertion, findings))
      }
    }
    let ids = assembly.finished(true).findings.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains { $0.hasSuffix(".2") })
  }

  @Test("Places count lines, code points and bytes, whatever stands before them")
  func placesCountLines() {
    let sheet = Sheet("seeds/ferry.txt", "\u{FEFF}one\r\né⛴️ ferry", file: "")
    let place = ReportPlace(
      document: sheet.path, range: sheet.place("ferry"), in: sheet.bytes, lines: sheet.source.lines)
    #expect(place.start == .init(line: 2, column: 5, byteColumn: 10))
    #expect(place.end == .init(line: 2, column: 10, byteColumn: 15))
    let first = ReportPlace(
      document: sheet.path, range: sheet.place("one"), in: sheet.bytes, lines: sheet.source.lines)
    #expect(first.start == .init(line: 1, column: 1, byteColumn: 1))
    let beyond = ReportPlace(document: "", range: TextRange(-9, 999), in: sheet.bytes, lines: sheet.source.lines)
    #expect(beyond.range == TextRange(0, sheet.bytes.count))
  }

  @Test("Twenty thousand places in one line of megabytes are worked out in good time")
  func twentyThousandPlacesInOneLine() {
    let bytes = Array(String(repeating: "salt é ", count: 200_000).utf8)
    let lines = LineIndex(bytes)
    var columns = 0
    for number in 0..<20_000 { columns += lines.position(of: number * 79, in: bytes).column }
    #expect(columns > 0)
    let far = lines.position(of: 1_200_000, in: bytes)
    #expect(far.line == 1)
    #expect(far.column == 1_050_001)
  }
}
