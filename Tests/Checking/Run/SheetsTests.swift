import Expectations
import Testing

@testable import Checking
@testable import Findings

struct SheetsTests {
  private func lines(_ source: String) -> [Int] {
    Sheets.written(in: "Assertions/Ferry.swift", Array(source.utf8)).map(\.line)
  }

  @Test("The sheets that are written")
  func parts() {
    expect("are found where they are made, and not in comments, strings or types") {
      let source = """
        // FactSheet("a")
        /* FactSheet("a") /* FactSheet("b") */ FactSheet("c") */
        var ferry: FactSheet { FactSheet("seeds/ferry.txt") {} }
        let text = "FactSheet(\\"x\\") \\(name("FactSheet(")) FactSheet("
        let long = \"\"\"
          FactSheet("seeds/ferry.txt")
          \"\"\"
        struct MyFactSheet { }; let x = MyFactSheet()
        var desk: FactSheet {
          FactSheet(everyDocumentIn: "seeds") { HouseRules.news }
        }
        """
      expect(lines(source), is: [3, 10])
    }

    expect("are found in linear time in whatever stands in a file") {
      for piece in ["/*", "\"", "\\(", "FactSheet", "\"\"\"", "(((", "\"\\(\"\\("] {
        _ = lines(String(repeating: piece, count: 20_000))
      }
    }

    expect("that never ran are named with their line") {
      let written = Sheets.written(
        in: "Assertions/Ferry.swift", Array("let a = FactSheet(\"a\")\nlet b = FactSheet(\"b\")".utf8))
      expect(
        Sheets.neverRun(written, ran: [written[1]]).map { $0.prefix(50) },
        is: [
          "Assertions/Ferry.swift:1: this sheet never ran; ex"
        ])
    }

    expect("give a fact’s chain of calls, over lines, comments and strings with parentheses") {
      let source = """
        let x = [
          The(figure: "people (injured)").is(.atLeast(60))  // at least )
            .checked(by: "A. \\"B.\\" (news)", on: "2026-03-03")
            .unconfirmed,
          Every(.claim).isAttributed()
        ]
        """
      var first = try require(SwiftSource(bytes: Array(source.utf8), line: 2, column: 6))
      let found = first.chain()
      let chain = try require(found)
      expect(chain.calls.map(\.name), is: ["is", "checked", "unconfirmed"])
      let arguments = try require(chain.calls[1].arguments)
      expect(String(decoding: first.bytes[arguments], as: UTF8.self), is: #"by: "A. \"B.\" (news)", on: "2026-03-03""#)
      var second = try require(SwiftSource(bytes: Array(source.utf8), line: 5, column: 3))
      expect(second.chain()?.calls.map(\.name), is: ["isAttributed"])
      expect(SwiftSource(bytes: Array(source.utf8), line: 50, column: 1) == nil)
    }
  }
}
