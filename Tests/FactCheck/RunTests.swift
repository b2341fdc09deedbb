import Foundation
import Testing

/// What `swift test` says and leaves, in a project of its own.
@Suite("A real run", .serialized, .enabled(if: Shell.hasSwift, "it needs swift to build with"))
struct RunTests {
  let project: FerryProject

  init() throws {
    project = try FerryProject.shared.get()
    try project.reset()
  }

  @Test("that finds nothing passes, tells each fact in the sheet’s order, and leaves its report")
  func nothingFound() throws {
    let run = try project.test()
    #expect(run.status == 0, "\(run.text)")
    let sentences = ["the date “3 March” is 2026-03-03", "no placeholder remains", "every quotation is closed"]
    var rest = run.text[...]
    for sentence in sentences {
      let place = try #require(rest.range(of: "✓ " + sentence), "\(run.text)")
      rest = rest[place.upperBound...]
    }
    #expect(run.text.contains("The report is in "))
    for file in ["report.json", "summary.md"] { #expect(project.exists("Reports/" + file)) }
    #expect(try project.factcheck("gate").status == 0)
  }
}
