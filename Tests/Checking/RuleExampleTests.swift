import Foundation
import SourceText
import Testing

@testable import Checking
@testable import Findings

/// What every rule gets for free: its examples are its tests.
@Suite("Rules")
struct RuleExampleTests {
  @Test("keep what their examples promise", arguments: Catalog.rules)
  func examples(_ rule: Rule) throws {
    for example in rule.examples { try expect(example, example.marked) }
  }

  @Test("find the same after multi-byte text", arguments: Catalog.rules)
  func afterMultiByteText(_ rule: Rule) throws {
    for example in rule.examples where example.plain.passages.allSatisfy({ !$0.isEmpty }) {
      // A header stays where it is: the text goes before its body.
      var marked = example.marked
      let start = marked.hasPrefix("---\n") ? marked.firstRange(of: "\n---\n")?.upperBound : marked.startIndex
      marked.insert(contentsOf: "😀 Café.\n\n", at: start ?? marked.startIndex)
      try expect(example, marked)
    }
  }

  @Test("find the same with CRLF line ends", arguments: Catalog.rules)
  func carriageReturns(_ rule: Rule) throws {
    for example in rule.examples { try expect(example, example.marked.replacing("\n", with: "\r\n")) }
  }

  @Test("find the same with curly and with straight quotation marks", arguments: Catalog.rules)
  func quotationMarks(_ rule: Rule) throws {
    for example in rule.examples where example.marked.contains("”") {
      try expect(example, example.marked.replacing(/[“”]/, with: "\"").replacing("’", with: "'"))
    }
  }

  @Test("find twice as much in a text twice", arguments: Catalog.rules.filter { $0.judge != nil })
  func twice(_ rule: Rule) throws {
    for example in rule.examples
    where example.verdict == .fails && !example.onceOnly && example.assertion.isOfWholeDocument {
      try expect(example, example.marked + "\n\n" + example.marked)
    }
  }

  @Test("have one file each, named by their id, and stand in the catalog")
  func files() throws {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    folder.append(path: "Sources/Checking/Catalog")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    var declared: Set<String> = []
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for match in text.matches(of: /\bid: "([a-z-]+)"/) {
        let id = String(match.1)
        declared.insert(id)
        #expect(file == id.split(separator: "-").map(\.capitalized).joined() + ".swift")
      }
    }
    #expect(declared == Set(Catalog.rules.map(\.id)))
  }

  @Test("say their law in one sentence and show an example", arguments: Catalog.rules)
  func documented(_ rule: Rule) {
    #expect(rule.summary.hasSuffix("."))
    #expect(rule.summary.count <= 150)
    #expect(!rule.examples.isEmpty)
  }

  private func expect(_ example: Example, _ marked: String) throws {
    var example = example
    example.marked = marked
    let judged = try #require(example.judged())
    let holds = example.verdict == .holds
    let comment = Comment(
      rawValue: "\(example.assertion.rule.id): \(marked)\n\(judged.findings.map { "\($0.finding.message)" })")
    if holds {
      #expect(judged.verdict == .holds || judged.verdict == .vacuous, comment)
    } else {
      #expect(judged.verdict == example.verdict, comment)
    }
    let texts = example.evidence.merging([Example.path: example.marked]) { $1 }
    guard holds || texts.values.contains(where: { $0.contains("⟦") }) else { return }
    for (path, text) in texts {
      let found = judged.findings.filter { $0.finding.document == path }.map(\.finding.range).sorted()
      #expect(found == Example.plain(text).passages.sorted(), comment)
    }
  }
}

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { id }
}
