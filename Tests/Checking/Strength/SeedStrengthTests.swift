import Foundation
import Testing

@testable import Checking
@testable import Findings
@testable import SourceText

/// What the seed article's drafted facts would notice, had somebody confirmed them.
struct SeedStrengthTests {
  @Test("The strength of the seed article is measured in the seconds that an analyst waits")
  func measured() throws {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let library = Library(root: root.path)
    let path = "seeds/000_779e9474cb47dc5a.txt"
    let study = try library.study(path).get()
    let day = try #require(Day(iso: "2024-01-06"))
    let draft = Drafter(study, in: library, day: day).draft(.everything)
    let sheet = FactSheet(path) { for fact in draft.facts { fact.assertion } }
    let start = ContinuousClock.now
    let strength = try #require(Strength.measure(Array(sheet), of: path, in: library, day: day))
    let spent = ContinuousClock.now - start
    #expect(strength.tried > 50)
    #expect(strength.failed * 10 > strength.tried * 7)
    // Machines differ; what is quadratic would take minutes.
    #expect(spent < .seconds(30))
  }
}
