import Foundation
import Testing

@testable import Checking
@testable import Command

@Suite("The page of all rules")
struct RulePageTests {
  @Test("The documentation’s page of rules is the one that the catalog makes: factcheck rules --markdown")
  func current() throws {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    let page = folder.appending(path: "Sources/FactCheck/FactCheck.docc/Rules.md")
    #expect(try String(contentsOf: page, encoding: .utf8) == RulePage.text)
  }

  @Test("Every rule has its section, and every example its text")
  func whole() {
    let text = RulePage.text
    for rule in Catalog.rules {
      #expect(text.contains("\n### \(rule.id)\n"))
      for example in rule.examples { #expect(text.contains(example.marked)) }
    }
  }
}
