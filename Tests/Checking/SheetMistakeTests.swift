import Testing

@testable import Checking
@testable import Extraction
@testable import Findings
@testable import SourceText

/// What no document could make true is an error of the sheet, at its line.
@Suite("Impossible declarations")
struct SheetMistakeTests {
  struct Case: Sendable, CustomStringConvertible {
    var assertion: Assertion
    var message: String
    var description: String { message }
  }

  @Test(
    "are told before the document is looked at",
    arguments: [
      Case(
        assertion: The(date: "March 6").is("March 6, 2026"),
        message: "the sheet’s date is “March 6, 2026”; write 2026-03-06"),
      Case(
        assertion: The(dateOf: "sailed").is("2026-02-31"),
        message: "the sheet’s date is “2026-02-31”, which stands on no calendar"),
      Case(assertion: The(dateOf: "sailed").is("2026-13"), message: "which stands on no calendar"),
      Case(assertion: The(dateOf: "sailed").is(""), message: "the sheet’s date is empty"),
      Case(assertion: The(dateOf: "sailed").is("soonish"), message: "expected a TIMEX3 value"),
      Case(assertion: The(dateOf: "sailed").is("2026-03-06T29:00"), message: "which stands on no calendar"),
      Case(assertion: The(figure: "passengers").isBetween(9, 6), message: "a range that ends below its beginning"),
      Case(assertion: The(figure: "passengers").is("many"), message: "is no figure"),
      Case(assertion: The(figure: "passengers").is(""), message: "is no figure"),
      Case(assertion: The(figure: " ").is(412), message: "the sheet’s words are empty"),
      Case(assertion: The(figure: "passengers", in: "").is(412), message: "the sheet’s words are empty"),
      Case(assertion: The(dates: "March 3").run(.forwards), message: "the sheet names one date"),
      Case(assertion: No(.word(" ")).assertion, message: "the sheet names no word"),
      Case(assertion: Every(.mention(of: "Kyiv")).isSpelled(""), message: "the sheet names no word"),
    ])
  func impossible(_ told: Case) throws {
    let judged = try #require(told.assertion.holds("Nothing of this stands here.").judged())
    #expect(judged.verdict == .undecided)
    #expect(judged.findings.map(\.severity) == [.error])
    #expect(judged.findings.first?.finding.message.contains(told.message) == true)
  }

  @Test(
    "are none where the value can be",
    arguments: [
      "2026-03-06", "2026-03", "2026", "202", "20", "2026-W10", "2026-Q1", "2026-H1", "2026-SP", "2026-03-06T20:00",
      "2026-03-06T20", "2026-03-06TEV", "PRESENT_REF", "P3D", "PT2H", "P2.5Y", "XXXX-WXX-5", "BC0044", "2026-W10-WE",
    ])
  func possible(_ value: String) { #expect(DeclaredDate(value).mistake == nil) }
}

/// No fact is lost: what differs in typography alone is the same fact stated twice, and both have their verdict.
@Suite("Facts that are stated twice")
struct RepeatedFactTests {
  @Test("have identities of their own, and the second is told")
  func twice() throws {
    let sheet = FactSheet("seeds/ferry.txt") {
      The(figure: "ferry-passengers").is(412)
      The(figure: "ferry–passengers").is(412)
      The(figure: "ferry\u{2011}passengers").is(412)
    }
    let library = Library(studies: [
      Study(try Document(id: "seeds/ferry.txt", text: "The boat carried 412 ferry-passengers.", published: Example.day))
    ])
    var settings = RunSettings(day: Example.day)
    settings.failLevel = .error
    let run = Run(library: library, settings: settings)
    var assembly = Assembly(run: run.head)
    for fact in sheet { for entry in try #require(run.judge(fact)).entries { assembly.add(entry) } }
    let report = assembly.finished(true)
    #expect(report.assertions.count == 3)
    #expect(Set(report.assertions.map(\.id)).count == 3)
    #expect(report.assertions.allSatisfy { $0.verdict == .holds })
    #expect(report.findings.map(\.severity) == [.warning, .warning])
    #expect(report.findings.allSatisfy { $0.message.hasPrefix("the sheet states this in line ") })
  }

  @Test("in two sheets of one document are both in the report")
  func twoSheets() throws {
    let first = FactSheet("seeds/ferry.txt") { The(figure: "passengers").is(412) }
    let second = FactSheet("seeds/ferry.txt") { The(figure: "passengers").is(412) }
    let library = Library(studies: [
      Study(try Document(id: "seeds/ferry.txt", text: "The boat carried 380 passengers.", published: Example.day))
    ])
    let run = Run(library: library, settings: RunSettings(day: Example.day))
    var assembly = Assembly(run: run.head)
    for fact in Array(first) + Array(second) {
      for entry in try #require(run.judge(fact)).entries { assembly.add(entry) }
    }
    let report = assembly.finished(true)
    #expect(report.assertions.count == 2)
    #expect(Set(report.assertions.map(\.id)).count == 2)
    #expect(Set(report.findings.map(\.assertion)) == Set(report.assertions.map(\.id)))
  }
}
