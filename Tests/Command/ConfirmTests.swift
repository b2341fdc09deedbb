import Testing

@testable import Checking
@testable import Command
@testable import Findings
@testable import SourceText

@Suite("What `confirm` shows and writes")
struct ConfirmTests {
  private let sheet = """
    FactSheet("seeds/ferry.txt") {
      The(figure: "passengers (all)").is(412).unconfirmed
      The(figure: "cars")
        .is(31)
        .unconfirmed
    }
    """

  private func edited(_ words: String, line: Int) -> String? {
    let bytes = Array(sheet.utf8)
    // The compiler gives the column of the parenthesis.
    let place = ReportAssertion.Place(
      fileID: "Assertions/Ferry.swift", file: "Assertions/Ferry.swift", line: line, column: 6)
    guard let edit = FactEdit(words, at: place, in: bytes) else { return nil }
    return String(
      decoding: bytes[..<edit.range.lowerBound] + Array(edit.text.utf8) + bytes[edit.range.upperBound...], as: UTF8.self
    )
  }

  @Test("A fact is written otherwise as a whole or by its verb, and is then unconfirmed")
  func writtenOtherwise() {
    let whole = #"The(figure: "all passengers").is(.atLeast(413)).unconfirmed"#
    #expect(edited(#"The(figure: "all passengers").is(.atLeast(413))"#, line: 2)?.contains("  \(whole)\n") == true)
    #expect(edited(".is(413)", line: 2) == sheet.replacing("is(412)", with: "is(413)"))
    #expect(edited(".is(32)", line: 3)?.contains("The(figure: \"cars\")\n    .is(32).unconfirmed\n}") == true)
    #expect(edited(#".is(32).checked(by: "A. B.", on: "2026-03-03")"#, line: 3)?.contains("unconfirmed\n}") == false)
  }

  @Test(
    "What is no fact is not written",
    arguments: ["", "413", ".is(413", ".is(413) // so", "The()", "exit(1)", ".is(1)\n.is(2)", "The(figure: \"a).is(1)"])
  func isNoFact(_ words: String) { #expect(edited(words, line: 2) == nil) }

  @Test("A sentence is wrapped, with carets under its words, and obeys no terminal")
  func wrapped() {
    #expect(
      ConfirmText.lines("It carried\n 412.", from: 10, [TextRange(22, 25)]) == [
        "    It carried 412.\n", "               ^^^\n",
      ])
    let long = String(repeating: "ferry ", count: 40)
    let lines = ConfirmText.lines(long, from: 0, [TextRange(0, 5), TextRange(234, 239)])
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { $0.count <= 101 && !$0.hasSuffix(" \n") })
    #expect(lines.filter { $0.contains("^") }.map { $0.filter { $0 == "^" } } == ["^^^^^", "^^^^^"])
    #expect(ConfirmText.lines("\u{1B}[2J", from: 0, []).joined().contains("\u{1B}") == false)
    #expect(ConfirmText.lines("", from: 0, [TextRange(0, 0)]).isEmpty)
  }
}
