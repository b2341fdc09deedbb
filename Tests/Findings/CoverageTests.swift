import Testing

@testable import Findings
@testable import SourceText

@Suite("Coverage and redaction")
struct CoverageTests {
  @Test("Coverage counts what confirmed facts of the document's own sheet touch, by kind")
  func countsWhatConfirmedFacts() throws {
    let ferry = try #require(Ferry.report().documents.first { $0.path == Ferry.path })
    #expect(
      ferry.coverage == [
        .init(kind: .date, read: 6, covered: 2), .init(kind: .figure, read: 10, covered: 3),
        .init(kind: .quotation, read: 1, covered: 1), .init(kind: .attribution, read: 6, covered: 0),
      ])
    let budget = try #require(Ferry.report().documents.first { $0.path == Ferry.budgetPath })
    #expect(budget.coverage.first { $0.kind == .figure } == .init(kind: .figure, read: 2, covered: 1))
  }

  @Test("A mark knows the facts that touch it, confirmed or not")
  func markKnowsFactsThatTouchIt() throws {
    let report = Ferry.report()
    let budget = try #require(report.documents.first { $0.path == Ferry.budgetPath })
    let mark = try #require(budget.marks.first { $0.value == "12000000 USD" })
    let fact = try #require(report.assertions.first { $0.confirmation == .unconfirmed })
    #expect(mark.coveredBy == [fact.id])
  }

  @Test("An attribution is ticked by its source and its cue, not by its cue alone")
  func attributionIsTickedByItsSource() throws {
    let text = "The ferry is safe, harbor master Ines Calloway said on Monday, and the town slept well that night.\n"
    let sheet = Sheet("seeds/ferry.txt", text, file: "")
    var mark = sheet.mark(.attribution, "The ferry is safe, harbor master Ines Calloway said", "said")
    mark.parts = [sheet.place("harbor master Ines Calloway"), sheet.place("said")]
    func covered(_ words: String...) throws -> Int? {
      var assembly = Assembly(run: Ferry.report().run)
      assembly.add(sheet.entry(marks: [mark]))
      assembly.add(
        sheet.fact("f", section: "", order: 0, rule: "claim-attributed", touching: words, ticks: [.attribution]))
      return assembly.finished(true).documents.first?.coverage.first { $0.kind == .attribution }?.covered
    }
    #expect(try covered("harbor master Ines Calloway", "said") == 1)
    #expect(try covered("said") == 0)
    #expect(try covered("Monday") == 0)
    #expect(try covered("The ferry is safe, harbor master Ines Calloway said") == 1)
  }

  @Test("Thousands of marks within each other are counted in good time")
  func thousandsOfMarksWithinEachOther() {
    var document = ReportDocument(path: "a", sha256: nil)
    document.marks = (0..<10_000).map { Mark(kind: .quotation, range: TextRange($0, 20_000 - $0), value: "") }
    let assertion = ReportAssertion(
      sheet: "a", section: "", title: "t", occurrence: 1, order: 0, rule: "r", tier: "B",
      place: .init(fileID: "A/A.swift", file: "A.swift", line: 1, column: 1), houseRule: false, verdict: .holds,
      severity: .error, documents: [.init(document: "a", verdict: .holds, touched: document.marks.map(\.range))])
    var documents = [document]
    Coverage.tickOff(&documents, [assertion])
    #expect(documents[0].coverage.first { $0.kind == .quotation }?.read == 10_000)
    for at in documents[0].marks.indices {
      documents[0].marks[at].kind = .attribution
      documents[0].marks[at].parts = [documents[0].marks[at].range]
    }
    Coverage.tickOff(&documents, [assertion])
    #expect(documents[0].coverage.first { $0.kind == .attribution }?.covered == 10_000)
  }

  @Test("A redacted report keeps ids, rules, places and verdicts, and no word of the text")
  func redactedReportKeepsIds() {
    var run = Ferry.report().run
    run.redacted = true
    var assembly = Assembly(run: run)
    for entry in Ferry.entries { assembly.add(entry) }
    let report = assembly.finished(true)
    let whole = Ferry.report()
    for writer in Writer.all {
      for file in writer.render(report) {
        let text = String(decoding: file.bytes, as: UTF8.self)
        for word in ["Calloway", "catamarans", "Brandt", "sandbar", "seasick", "berths", "Saturday", "passengers"] {
          #expect(!text.contains(word), "\(writer.id) tells \(word)")
        }
      }
    }
    #expect(report.findings.map(\.place) == whole.findings.map(\.place))
    #expect(report.findings.map(\.id) == whole.findings.map(\.id))
    #expect(report.assertions.map(\.verdict) == whole.assertions.map(\.verdict))
  }

  @Test("An embargoed document alone is redacted")
  func embargoedDocumentAloneIsRedacted() {
    var assembly = Assembly(run: Ferry.report().run)
    for entry in Ferry.entries {
      if case .document(var document) = entry, document.path == Ferry.budgetPath {
        document.redacted = true
        assembly.add(.document(document))
      } else {
        assembly.add(entry)
      }
    }
    let text = String(decoding: assembly.finished(true).json, as: UTF8.self)
    #expect(!text.contains("berths"))
    #expect(text.contains("catamarans"))
  }
}
