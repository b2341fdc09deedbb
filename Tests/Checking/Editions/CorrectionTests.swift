import Testing

@testable import Checking
@testable import Findings
@testable import SourceText

/// A corrected value in the document that corrects it, in its editions, and in the others.
@Suite("A correction", .timeLimit(.minutes(1)))
struct CorrectionTests {
  private let ferry =
    "---\ndate: 2026-03-03\ncorrected: 2026-03-05\n---\nThe Aldergate ferry carried 412 passengers on Monday."
  private let fact = The(figure: "passengers").isCorrected(from: 380, to: 412)

  private func judged(_ assertion: Assertion, _ texts: [String: String], _ subject: FactSheet.Subject? = nil) throws
    -> Examiner.Judged
  {
    let studies = try texts.map { Study(try Document(path: $0.key, bytes: Array($0.value.utf8))) }
    let fact = Fact(
      subject: subject ?? .document("seeds/ferry.txt"), section: "", assertion: assertion, occurrence: 0, number: 0,
      excepted: [:], sheetPlace: assertion.place)
    let examiner = Examiner(library: Library(studies: studies, root: "/nowhere"), day: Example.day)
    return try #require(examiner.judge(fact))
  }

  private func verdict(beside text: String) throws -> Verdict.Kind {
    try judged(fact, ["seeds/ferry.txt": ferry, "seeds/pier.txt": text]).verdict
  }

  @Test("A correction may be missing where the value and the noun are the same and the sentence names nothing")
  func mayBeMissingWhereValue() throws {
    #expect(try verdict(beside: "The ferry is old.\n\nThere were 380 passengers.") == .undecided)
  }

  @Test(
    "A correction shows both sides, and holds the document that still gives the old value, not the one that corrects it"
  )
  func showsBothSides() throws {
    let judged = try judged(
      fact, ["seeds/ferry.txt": ferry, "seeds/pier.txt": "With 380 passengers the ferry was full."])
    let finding = try #require(judged.findings.first?.finding)
    #expect(finding.document == "seeds/pier.txt")
    #expect(finding.message == "380 passengers here; seeds/ferry.txt has corrected 380 to 412")
    #expect(finding.operands.map(\.value) == ["380 passengers", "412 passengers"])
    #expect(finding.related.map(\.document) == ["seeds/ferry.txt"])
    #expect(finding.related.map(\.message) == ["corrected here on 2026-03-05"])
    #expect(judged.verdicts["seeds/ferry.txt"] == .holds)
  }

  @Test("A correction leaves evidence alone")
  func leavesEvidenceAlone() throws {
    #expect(
      try judged(fact, ["seeds/ferry.txt": ferry, "seeds/evidence/log.txt": "The ferry had 380 passengers."]).verdict
        == .holds)
  }

  @Test(
    "A correction goes through the editions: the old value before it, the new one since, and never the old one again")
  func goesThroughEditions() throws {
    let new = ferry
    let old = "---\ndate: 2026-03-03\n---\nThe Aldergate ferry carried 380 passengers on Monday."
    func verdicts(_ texts: String...) throws -> [Verdict.Kind?] {
      let paths = texts.indices.map { "seeds/ferry-\($0 + 1).txt" }
      let judged = try judged(fact, Dictionary(uniqueKeysWithValues: zip(paths, texts)), .editions(paths))
      return paths.map { judged.verdicts[$0] }
    }
    #expect(try verdicts(old, old, new) == [.holds, .holds, .holds])
    #expect(try verdicts(old, new, new.replacing("Aldergate", with: "old")) == [.holds, .holds, .holds])
    #expect(try verdicts(old, new, old) == [.holds, .holds, .fails])
    #expect(try verdicts(old, old) == [.fails, .fails])
    #expect(try verdicts(old, old.replacing("380", with: "412")) == [.holds, .fails])
    #expect(try verdicts(old.replacing("380", with: "400"), new) == [.fails, .holds])
  }

  @Test("A correction that cannot be read, or is none, is undecided")
  func thatCannotBeRead() throws {
    let texts = ["seeds/ferry.txt": ferry]
    let ferry = The(figure: "passengers")
    for wrong in [
      ferry.isCorrected(from: "many", to: 412), ferry.isCorrected(from: 380, to: ""),
      ferry.isCorrected(from: 412, to: 412),
      ferry.isCorrected(from: "1e999999999999", to: "\u{202E}"),
      The(dateOf: "ferry carried").isCorrected(from: "Monday", to: "2026-03-02"),
      The(dateOf: "ferry carried").isCorrected(from: "2026-03-02", to: "2026-03-02"),
      The(figure: "cars").isCorrected(from: 380, to: 412),
    ] { #expect(try judged(wrong, texts).verdict == .undecided) }
  }

  @Test("A correction of a date is missing where another document still gives that day to the same event")
  func ofDateIsMissingWhereAnother() throws {
    let fact = The(dateOf: "ferry carried").isCorrected(from: "2026-03-01", to: "2026-03-02")
    func verdict(_ text: String) throws -> Verdict.Kind {
      try judged(fact, ["seeds/ferry.txt": ferry, "seeds/pier.txt": "date 2026-03-03 " + text]).verdict
    }
    #expect(try verdict("The ferry carried passengers again on Sunday.") == .fails)
    #expect(try verdict("On March 1 the Aldergate ferry sailed.") == .fails)
    #expect(try verdict("The mayor slept on Sunday.") == .holds)
    #expect(try verdict("The ferry carried passengers again on Monday.") == .holds)
  }

  @Test("A correction of a statement is looked for as it is read, in all documents beside the sheet’s")
  func ofStatementIsLookedForAsItIsRead() throws {
    func verdict(_ statement: String, _ text: String) throws -> Verdict.Kind {
      try judged(No(.document).states(statement), ["seeds/ferry.txt": ferry, "seeds/pier.txt": text]).verdict
    }
    #expect(try verdict("66 attacks", "There were sixty-six attacks in all.") == .fails)
    #expect(try verdict("66 attacks", "There were 66 attackers and 67 attacks.") == .vacuous)
    #expect(try verdict("66 attacks in Kelda", "There were 66 attacks in Aldergate.") == .vacuous)
    #expect(try verdict("66 attacks", "There were not 66 attacks.") == .vacuous)
    #expect(try verdict("66", "It was 66 in all.") == .fails)
    #expect(try verdict("sank on 2026-03-01", "The ferry sank on March 1, 2026.") == .fails)
    #expect(try verdict("the captain  slept", "Nobody says that the captain slept.") == .fails)
    #expect(try verdict("412 passengers", "Nothing.") == .fails)
    #expect(try verdict(" … ", "Nothing.") == .undecided)
  }

  @Test(
    "A correction is missing where another document gives the old value",
    arguments: [
      "The ferry carried 380 passengers.", "Three hundred and eighty passengers were on the ferry, Orr said.",
      "The ferry to Kelda took 0.38 thousand passengers on board.", "“The ferry had 380 passengers,” Orr said.",
      "---\ntitle: Ferry carries 380 in the storm\n---\nThe pier is closed.",
      "The Aldergate ferry carried 380 on March 2, 2026.", "The ferry had never before carried 380 passengers.",
      "The ferry had 380 passengers on trip 412.",
    ])
  func isMissingWhereAnotherDocumentGives(_ text: String) throws {
    #expect(try verdict(beside: text) == .fails)
  }

  @Test(
    "A correction is not looked for in another figure, another day, another ship, or where the correction is told",
    arguments: [
      "The train to Kelda carried 380 passengers.", "The ferry carried 380 cars.",
      "The ferry carried 412 passengers.",
      "The ferry carried 380 passengers on February 2, 2026.",
      "Correction: the ferry carried 412 passengers. We had said 380 passengers.",
      "An earlier version of this article misstated the number. The ferry did not have 380 passengers.",
      "The ferry carried 412 passengers, not 380 passengers.",
      "Hale first spoke of 380 passengers on the ferry, then of 412.",
      "The number of ferry passengers rose by 380.", "Some 400 passengers were on the ferry.",
      "The ferry did not carry 380 passengers.",
      "Die Fähre hatte 380 passengers und niemand weiß, wie alt sie noch ist.",
    ])
  func isNotLookedForInAnotherFigure(_ text: String) throws {
    #expect(try verdict(beside: text) == .holds)
  }

  @Test("A correction is carried into a thousand documents, each of which is listed, in linear time")
  func isCarriedIntoThousandDocuments() throws {
    var texts = ["seeds/ferry.txt": ferry]
    for number in 0..<1_000 { texts["seeds/pier-\(number).txt"] = "The ferry to Kelda had 380 passengers." }
    let judged = try judged(fact, texts)
    #expect(judged.findings.count == 1_000)
    #expect(Set(judged.findings.map(\.finding.document)).count == 1_000)
  }

  @Test(
    "A correction survives hostile documents",
    arguments: ["380 passengers, ", "380 ", "“380 passengers ", "380\u{0}\u{202E} passengers ferry "])
  func survivesHostileDocuments(_ piece: String) throws {
    _ = try verdict(beside: "ferry " + String(repeating: piece, count: 5_000))
  }
}
