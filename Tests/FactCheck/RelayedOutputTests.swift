import Foundation
import Testing

@testable import FactCheck

@Suite("Output on its way through swift test")
struct RelayedOutputTests {
  @Test("A piece ends after a line, or between two characters, and no byte is lost", arguments: ["a", "“é✓”", "🛥"])
  func pieces(_ unit: String) {
    for length in [0, 1, 4_095, 4_096, 9_000] {
      let text = String(repeating: unit, count: length) + "\n" + String(repeating: unit + "\n", count: length)
      let bytes = Array(text.utf8)
      let pieces = RelayedOutput.pieces(of: bytes)
      #expect(pieces.flatMap { Array(bytes[$0]) } == bytes)
      #expect(pieces.allSatisfy { $0.count <= 4_096 && String(bytes: bytes[$0], encoding: .utf8) != nil })
    }
  }
}

extension RealRuns {
  @Suite("What swift test passes on")
  struct PassedOnTests {
    let project: FerryProject

    init() throws {
      project = try FerryProject.shared.get()
      try project.reset()
    }

    @Test(
      "A report of 200 KB arrives whole, byte for byte, through swift test", arguments: [[:], ["FACTCHECK_ASCII": "1"]])
    func arrivesWhole(_ environment: [String: String]) throws {
      let paragraph =
        "“The bell of São Vicente is heavy…” said José Peña – it weighs TK tons, the harbor master’s “naïve” friend.\n\n"
      for number in 1...40 {
        let text = "date 2026-03-03\n" + String(repeating: paragraph, count: 20)
        project.write(text, to: "seeds/pier-\(number).txt")
      }
      let run = try project.swiftTest(environment: environment)
      #expect(run.status == 1)
      let report = try project.factcheck("report", "--format", "text", environment: environment).text
      #expect(report.utf8.count > 200_000)
      #expect(run.text.contains(report))
    }
  }
}
