import Testing

@testable import Findings
@testable import SourceText

/// What a terminal says of changes that nobody would notice.
@Suite("Strength in the terminal")
struct StrengthTextTests {
  @Test("Strength in the terminal names each change that nobody would notice, with its place")
  func namesEachChangeThatNobodyWould() {
    var document = ReportDocument(path: "seeds/ferry.txt", sha256: nil, text: "The ferry\nhas not sailed 66 times.")
    #expect(StrengthText.lines(document) == [])
    document.strength = Strength(
      tried: 9, failed: 6, undecided: 1, seed: 1,
      survivors: [
        .init(kind: "negation", range: TextRange(14, 18), text: "not ", changedTo: ""),
        .init(kind: "digit", range: TextRange(25, 27), text: "66", changedTo: "76"),
      ])
    #expect(
      StrengthText.lines(document) == [
        "strength: 6 of 9 changes noticed, 1 more that only lose an anchor",
        "  seeds/ferry.txt:2:5: nobody would notice if the text left out “not ”",
        "  seeds/ferry.txt:2:16: nobody would notice if the text said “76” for “66”",
      ])
  }

  @Test("Strength in the terminal says no word of a document whose words are kept out")
  func saysNoWordOfDocumentWhoseWords() {
    var document = ReportDocument(path: "seeds/ferry.txt", sha256: nil)
    document.strength = Strength(
      tried: 2, failed: 1, undecided: 0, seed: 1,
      survivors: [.init(kind: "digit", range: TextRange(25, 27), text: "", changedTo: "")])
    #expect(
      StrengthText.lines(document) == [
        "strength: 1 of 2 changes noticed", "  seeds/ferry.txt: nobody would notice another digit",
      ])
  }
}
