import Foundation
import Testing

@testable import Checking
@testable import Findings
@testable import SourceText

/// The seed article with one fault planted in each copy: the right rule finds it, at the right passage.
struct PlantedFaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    var name: String
    /// Words of the article, and what stands there instead.
    var edit: (String, String)
    /// The rule that finds it; a rule of a whole document is asked as a house rule.
    var rule: String
    /// The passage that the finding shows.
    var passage: String
    var verdict: Verdict.Kind = .fails
    /// What the analyst asserted; nil for a house rule.
    var assertion: Assertion?

    var testDescription: String { name }
  }

  static let faults: [Fault] = [
    Fault(
      name: "a day changed", edit: ("on January 5 by", "on January 4 by"), rule: "date-is", passage: "January 4",
      assertion: The(dateOf: "This was stated").is("2024-01-05")),
    Fault(
      name: "a month changed", edit: ("since October 17", "since November 17"), rule: "dates-run",
      passage: "November 17",
      assertion: The(dates: "January 5", "December 26", "November 7", "November 17").run(.backwards)),
    Fault(
      name: "a figure changed in one of two places",
      edit: ("In October, Austin said", "The forces had been attacked 65 times, she added. In October, Austin said"),
      rule: "figures-agree", passage: "65", assertion: The(figure: "had been attacked").hasOneValue()),
    Fault(
      name: "a quotation mark dropped", edit: ("in Iraq,” the Iraqi", "in Iraq, the Iraqi"), rule: "quotation-closed",
      passage: "“"),
    Fault(
      name: "a source removed", edit: ("According to the head of the Pentagon, the militias", "The militias"),
      rule: "claim-attributed", passage: "The militias that attacked US bases were sponsored by Iran"),
    Fault(
      name: "a weekday that does not fit", edit: ("on December 26,", "on Monday, December 26, 2023,"),
      rule: "weekday-matches-date", passage: "Monday, December 26, 2023"),
    Fault(
      name: "a date after publication", edit: ("On November 7, Singh said", "On January 19, 2024, Singh said"),
      rule: "not-after-publication", passage: "January 19, 2024"),
    Fault(
      name: "a 31 April", edit: ("on January 5 by", "on April 31 by"), rule: "date-exists", passage: "April 31"),
    Fault(
      name: "TK left in", edit: ("attacked 66 times", "attacked TK times"), rule: "placeholder-gone", passage: "TK"),
    Fault(
      name: "a magnitude changed", edit: ("2.5 thousand", "2.5 million"), rule: "figure-is", passage: "2.5 million",
      assertion: The(figure: "foreign military personnel").is(2_500)),
    Fault(
      name: "a bound dropped", edit: ("at least 60 people", "60 people"), rule: "figure-is", passage: "60",
      assertion: The(figure: "people injured").is(.atLeast(60))),
    Fault(
      name: "a digit changed", edit: ("66 times", "76 times"), rule: "figure-is", passage: "76",
      assertion: The(figure: "had been attacked").is(66)),
    Fault(
      name: "a name changed", edit: ("Secretary Sabrina Singh", "Secretary Serena Singh"), rule: "claim-attributed",
      passage: "Pentagon Deputy Press Secretary Serena Singh",
      assertion: The(claim: "attacked 66 times").isAttributed(to: "Sabrina Singh")),
    Fault(
      name: "a cue changed", edit: ("Washington suspects the", "Washington accuses the"), rule: "claim-attributed",
      passage: "Washington",
      assertion: The(claim: "the al-Jawar group of attacks").isAttributed(to: "Washington", as: "suspects")),
    Fault(
      name: "a reporter changed", edit: ("quoted by the agency Reuters", "quoted by the agency Tass"),
      rule: "quotation-attributed", passage: "the Iraqi Prime Minister’s Office",
      assertion: The(quotation: "The government is setting").isAttributed(
        to: "Prime Minister’s Office", via: "Reuters")),
    Fault(
      name: "a source made nobody", edit: ("The Pentagon stated that no", "It was stated that no"),
      rule: "attribution-not-orphaned", passage: "It was stated"),
    Fault(
      name: "an introduction cut", edit: ("Pentagon chief Lloyd Austin said", "Austin said"), rule: "person-introduced",
      passage: "Austin"),
    Fault(
      name: "an order turned round", edit: ("after the US military", "before the US military"), rule: "events-ordered",
      passage: "before", assertion: The(event: "launched an airstrike").precedes("This was stated")),
    Fault(
      name: "parts that do not sum",
      edit: ("group in Iraq. As he", "group in Iraq. It hit two depots in the north and two depots in the west. As he"),
      rule: "figures-sum", passage: "three",
      assertion: The(figures: "in the north", "in the west").sum(to: "three facilities")),
    Fault(
      name: "a role changed", edit: ("Pentagon chief Lloyd", "Pentagon spokesman Lloyd"), rule: "person-introduced",
      passage: "Lloyd Austin",
      assertion: The(person: "Lloyd Austin").isIntroduced(as: "Pentagon chief")),
    Fault(
      name: "a speaker cut",
      edit: (
        ",” the Iraqi Prime Minister’s Office said in a statement, quoted by the agency Reuters. It is clarified that",
        ".”\n\nIt is well known that"
      ), rule: "quotation-attributed",
      passage:
        "“The government is setting a date for the start of the work of a bilateral committee to take measures to "
        + "permanently end the presence of international coalition forces in Iraq.”"),
    Fault(
      name: "words cut that a fact stands on", edit: ("no civilians were injured", "nobody was hurt"),
      rule: "claim-attributed", passage: "The Pentagon stated that nobody was hurt as a result of the air strike.",
      verdict: .undecided,
      assertion: The(claim: "no civilians were injured as a result of the air strike").isAttributed(to: "Pentagon")),
  ]

  static func seed() throws -> String {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return try String(contentsOf: root.appending(path: "seeds/000_779e9474cb47dc5a.txt"), encoding: .utf8)
  }

  private static let path = "seeds/article.txt"

  private func judge(_ text: String, _ assertion: Assertion, own: Bool) throws -> Examiner.Judged {
    let study = Study(try Document(path: Self.path, bytes: Array(text.utf8)))
    let library = Library(studies: [study])
    if own {
      let fact = Fact(
        subject: .document(Self.path), section: "", assertion: assertion, occurrence: 0, number: 0, excepted: [:],
        sheetPlace: assertion.place)
      return try #require(Examiner(library: library, day: Example.day).judge(fact))
    }
    let verdict = assertion.judge(
      Examination([study], first: study, library: library, isOwnSheet: false, day: Example.day))
    return Examiner.Judged(
      verdict: verdict.kind,
      findings: verdict.findings.map {
        .init(finding: $0, kind: verdict.kind, severity: $0.severity ?? assertion.rule.houseSeverity)
      })
  }

  @Test("Planted faults are found by the right rule at the right passage", arguments: faults)
  func found(_ fault: Fault) throws {
    let seed = try Self.seed()
    let rule = try #require(Catalog.rule(fault.rule))
    let place = SourcePlace(fileID: "", filePath: "", line: 1, column: 1)
    let assertion = fault.assertion ?? Assertion(rule, at: place)
    #expect(assertion.rule == rule)
    let before = try judge(seed, assertion, own: fault.assertion != nil)
    let text = seed.replacing(fault.edit.0, with: fault.edit.1)
    #expect(text != seed)
    let after = try judge(text, assertion, own: fault.assertion != nil)
    #expect(after.verdict == fault.verdict)
    let known = Set(before.findings.map { seed.passage($0.finding.range) })
    let new = after.findings.map { text.passage($0.finding.range) }.filter { !known.contains($0) }
    #expect(new == [fault.passage])
  }

  @Test(
    "Planted faults are not found in the untouched article: a warning and a note stand there, and nothing else")
  func untouched() throws {
    let seed = try Self.seed()
    var found: [String] = []
    for assertion in HouseRules.news.assertions {
      let judged = try judge(seed, assertion, own: false)
      found += judged.findings.map { "\($0.severity) \(assertion.rule.id): \(seed.passage($0.finding.range))" }
    }
    #expect(
      found.sorted() == [
        "note attribution-not-orphaned: As noted",
        "warning attribution-not-orphaned: It is clarified",
      ])
  }
}

extension String {
  /// The text of a range of UTF-8 offsets.
  fileprivate func passage(_ range: TextRange) -> String { Array(utf8).text(range) }
}
