import Foundation
import Testing

@testable import Findings
@testable import SourceText

/// One list of hostile strings, tried in every field of a report and through every writer.
@Suite("Hostile texts")
struct HostileTextTests {
  static let strings = [
    "##[error]x", "##vso[task.setvariable variable=a]b", "::error file=a::b", "::stop-commands::x", "a ##[group]b",
    "\u{1B}[2J", "\u{9B}2J", "a\u{85}::error::b", "a\u{2028}::warning::b", "a\u{2029}b", "\u{202E}214\u{202C}",
    "\u{2066}a\u{2069}", "\u{200F}x", "\u{FEFF}x", "\u{0}\u{7F}", "]]><script>alert(1)</script>", "\"'`<!--",
    "| a | b |",
    "[a](javascript:alert(1))", "\u{E0041}\u{E0042}", "x\r\n::error::y", "%0A::error::y", "%0D%0A##[error]y",
    "\u{1B}]8;;https://aldergate.invalid\u{7}x", "\u{85}##vso[task.complete]", "###[error]x", "\u{61C}a", "a\u{200B}b",
    "::add-mask::x", "x\u{B}::error::y\u{C}", "\u{90}q\u{9C}", "../../x", "a`b``c```d", "</script><!--<script>", "a\\",
  ]

  /// A report that says it wherever a text can stand.
  private func report(_ text: String) -> Report {
    var run = ReportRun(tool: "1.0.0", rules: "2026.1", failLevel: .error, day: "2026-03-03")
    run.assertionFiles = [.init(path: "Assertions/\(text).swift", sha256: text)]
    run.part = .init(document: text, rule: text)
    var assembly = Assembly(run: run)
    let sheet = Sheet("seeds/\(text).txt", "\(text) The ferry sailed. \(text)\n", file: "Assertions/Ferry.swift")
    var document = ReportDocument(path: sheet.path, sha256: SHA256.hex(sheet.bytes), text: "\(text)\n\(text)")
    (document.header.author, document.header.source, document.header.genre) = (text, text, text)
    document.header.title = .init(text: text, range: TextRange(0, 1))
    document.marks = [Mark(kind: .date, range: TextRange(0, 1), value: text, interval: text, who: text)]
    document.editions = [sheet.path, text]
    document.strength = Strength(
      tried: 2, failed: 1, undecided: 0, seed: 1,
      survivors: [.init(kind: text, range: TextRange(0, 1), text: text, changedTo: text)])
    document.error = .init(message: "the header has a key “\(text)”", offset: 0, line: 1)
    assembly.add(.document(document))
    assembly.add(
      sheet.fact(
        text, section: text, order: 0, rule: "figure-is", verdict: .fails, touching: [], ticks: [],
        confirmation: .signed, signOff: SignOff(by: text, on: text, against: text),
        findings: [
          Finding(
            "\(text)", at: TextRange(0, 3),
            operands: [.init(text, text: text, value: text, interval: text, range: TextRange(0, 1))],
            arithmetic: text, related: [.init("\(text)", at: TextRange(0, 1))])
        ]))
    assembly.add(
      .waiver(
        ReportWaiver(
          Waiver(from: text, document: text, rule: text, passage: text, because: text, by: text), state: .malformed,
          error: text)))
    assembly.add(.problem(RunProblem(.run, text)))
    assembly.add(.problem(RunProblem(.changed, text, at: .init("seeds/\(text).txt", line: 1))))
    assembly.add(.note(text))
    assembly.add(.rule(ReportRule(id: "figure-is", summary: text, tier: "A", discussion: text)))
    assembly.add(
      .publishedAnyway(PublishedAnyway(document: text, sha256: text, by: text, because: text, day: text)))
    return assembly.finished(true)
  }

  @Test("act in no file and in no log", arguments: strings)
  func inert(_ text: String) throws {
    let report = report(text)
    for writer in Writer.all {
      for file in writer.render(report) {
        let written = String(decoding: file.bytes, as: UTF8.self)
        for scalar in written.unicodeScalars where scalar != "\n" {
          #expect(Visible.shown(scalar) == nil, "\(file.name): \(scalar.value)")
        }
        guard writer.id != "html" else { continue }
        #expect(!written.contains("##["), "\(file.name)")
        #expect(!written.contains("##vso["), "\(file.name)")
        let begins = written.split(separator: "\n").filter { $0.drop { $0 == " " }.hasPrefix("::") }
        #expect(writer.id == "github" || begins.isEmpty, "\(file.name): \(begins)")
      }
    }
  }

  @Test("are read again from a report as they were written", arguments: strings)
  func kept(_ text: String) throws {
    let report = report(text)
    #expect(try Report(json: report.json) == report)
  }
}
