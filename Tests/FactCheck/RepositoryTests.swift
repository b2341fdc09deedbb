import Foundation
import Testing

/// What stands in the repository beside code.
struct RepositoryTests {
  static let root: URL = (0..<3).reduce(URL(filePath: #filePath)) { place, _ in place.deletingLastPathComponent() }

  @Test("The top level holds what the README tells of, and dot-files, and nothing else")
  func topLevel() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.root.path).filter { !$0.hasPrefix(".") }
    #expect(
      Set(names) == [
        "Assertions", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Package.swift", "README.md", "Reports", "Sources",
        "Tests", "seeds",
      ])
  }

  @Test("No page tells to filter the editorial check", arguments: ["README.md", "CONTRIBUTING.md", ".ci/run"])
  func unfiltered(_ page: String) throws {
    let text = try String(contentsOf: Self.root.appending(path: page), encoding: .utf8)
    #expect(text.contains("swift test"))
    #expect(!text.contains("--filter Assertions"))
  }
}
