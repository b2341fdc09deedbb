import Foundation
import Testing

@testable import Checking
@testable import Findings
@testable import SourceText

/// What every rule gets for free: its examples are its tests.
@Suite("Rules")
struct RuleExampleTests {
  @Test("Rules keep what their examples promise, in every setting", arguments: Catalog.rules)
  func keepWhatTheirExamplesPromise(_ rule: Rule) {
    for example in rule.examples {
      for mistake in example.mistakes { Issue.record(Comment(rawValue: mistake)) }
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
}
