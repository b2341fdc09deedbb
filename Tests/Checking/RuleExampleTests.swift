import Foundation
import Testing

@testable import Checking
@testable import Findings
@testable import SourceText

/// What every rule gets for free: its examples are its tests.
@Suite("Rules")
struct RuleExampleTests {
  @Test("Rules keep what their examples promise", arguments: Catalog.rules)
  func keepWhatTheirExamplesPromise(_ rule: Rule) throws {
    for example in rule.examples { try judge(example, example.marked) }
  }

  @Test("Rules find the same after multi-byte text", arguments: Catalog.rules)
  func findSameAfterMultiByteText(_ rule: Rule) throws {
    for example in rule.examples where example.plain.passages.allSatisfy({ !$0.isEmpty }) {
      // A header stays where it is: the text goes before its body.
      var marked = example.marked
      let start = marked.hasPrefix("---\n") ? marked.firstRange(of: "\n---\n")?.upperBound : marked.startIndex
      marked.insert(contentsOf: "😀 Café.\n\n", at: start ?? marked.startIndex)
      try judge(example, marked)
    }
  }

  @Test("Rules find the same with CRLF line ends", arguments: Catalog.rules)
  func findSameWithCRLFLineEnds(_ rule: Rule) throws {
    for example in rule.examples { try judge(example, example.marked.replacing("\n", with: "\r\n")) }
  }

  @Test("Rules find the same with curly and with straight quotation marks", arguments: Catalog.rules)
  func findSameWithCurly(_ rule: Rule) throws {
    for example in rule.examples where example.marked.contains("”") {
      try judge(example, example.marked.replacing(/[“”]/, with: "\"").replacing("’", with: "'"))
    }
  }

  @Test("Rules find twice as much in a text twice", arguments: Catalog.rules)
  func findTwiceAsMuchInTextTwice(_ rule: Rule) throws {
    for example in rule.examples
    where rule.judge != nil
      && example.verdict == .fails && !example.onceOnly && example.assertion.isOfWholeDocument
    {
      try judge(example, example.marked + "\n\n" + example.marked)
    }
  }

  @Test("Rules say their law in one sentence and show an example", arguments: Catalog.rules)
  func sayTheirLawInOneSentenceAndShow(_ rule: Rule) {
    #expect(rule.summary.hasSuffix("."))
    #expect(rule.summary.count <= 150)
    #expect(!rule.examples.isEmpty)
  }

  @Test("Rules have one file each, named by their id, and stand in the catalog")
  func files() throws {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    folder.append(path: "Sources/Checking/Catalog")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    var declared: Set<String> = []
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for match in text.matches(of: /\bid: "([a-z-]+)"/) {
        let id = String(match.1)
        declared.insert(id)
        let category = try #require(Catalog.rule(id)).category.rawValue.capitalized
        #expect(file == category + "/" + id.split(separator: "-").map(\.capitalized).joined() + ".swift")
      }
    }
    #expect(declared == Set(Catalog.rules.map(\.id)))
  }

  private func judge(_ example: Example, _ marked: String) throws {
    var example = example
    example.marked = marked
    let judged = try #require(example.judged())
    let holds = example.verdict == .holds
    let why = "\(marked)\n\(judged.findings.map { "\($0.finding.message)" })"
    if holds {
      #expect(judged.verdict == .holds || judged.verdict == .vacuous, Comment(rawValue: why))
    } else {
      #expect(judged.verdict == example.verdict, Comment(rawValue: why))
    }
    let texts = example.evidence.merging([Example.path: example.marked]) { $1 }
    guard holds || texts.values.contains(where: { $0.contains("⟦") }) else { return }
    for (path, text) in texts {
      let found = judged.findings.filter { $0.finding.document == path }.map(\.finding.range).sorted()
      #expect(found == Example.plain(text).passages.sorted(), Comment(rawValue: why))
    }
  }
}
