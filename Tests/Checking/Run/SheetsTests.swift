import Testing

@testable import Checking
@testable import Findings

@Suite("The sheets that are written")
struct SheetsTests {
  private func lines(_ source: String) -> [Int] {
    Sheets.written(in: "Assertions/Ferry.swift", Array(source.utf8)).map(\.line)
  }

  @Test("The sheets that are written are found where they are made, and not in comments, strings or types")
  func areFoundWhereTheyAreMade() {
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
    #expect(lines(source) == [3, 10])
  }

  @Test(
    "The sheets that are written are found in linear time in whatever stands in a file",
    arguments: ["/*", "\"", "\\(", "FactSheet", "\"\"\"", "(((", "\"\\(\"\\("])
  func areFoundInLinearTimeInWhatever(_ piece: String) {
    _ = lines(String(repeating: piece, count: 20_000))
  }

  @Test("Sheets that never ran are named with their line")
  func sheetsThatNeverRanAreNamed() {
    let written = Sheets.written(
      in: "Assertions/Ferry.swift", Array("let a = FactSheet(\"a\")\nlet b = FactSheet(\"b\")".utf8))
    #expect(
      Sheets.neverRun(written, ran: [written[1]]).map { "\($0)".prefix(50) } == [
        "Assertions/Ferry.swift:1: this sheet never ran; ex"
      ])
  }

  @Test("A sheet’s source gives a fact’s chain of calls, over lines, comments and strings with parentheses")
  func sheetSourceGivesFactChainOfCalls() throws {
    let source = """
      let x = [
        The(figure: "people (injured)").is(.atLeast(60))  // at least )
          .checked(by: "A. \\"B.\\" (news)", on: "2026-03-03")
          .unconfirmed,
        Every(.claim).isAttributed()
      ]
      """
    var first = try #require(SwiftSource(bytes: Array(source.utf8), line: 2, column: 6))
    let found = first.chain()
    let chain = try #require(found)
    #expect(chain.calls.map(\.name) == ["is", "checked", "unconfirmed"])
    let arguments = try #require(chain.calls[1].arguments)
    #expect(String(decoding: first.bytes[arguments], as: UTF8.self) == #"by: "A. \"B.\" (news)", on: "2026-03-03""#)
    var second = try #require(SwiftSource(bytes: Array(source.utf8), line: 5, column: 3))
    #expect(second.chain()?.calls.map(\.name) == ["isAttributed"])
    #expect(SwiftSource(bytes: Array(source.utf8), line: 50, column: 1) == nil)
  }
}
