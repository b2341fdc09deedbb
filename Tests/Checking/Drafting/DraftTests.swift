import Foundation
import Testing

@testable import Checking
@testable import Extraction
@testable import Findings
@testable import SourceText

/// What a program proposes to state of a text.
@Suite("Drafts")
struct DraftTests {
  private func draft(_ text: String, path: String = "seeds/ferry-timetable.txt", limit: Int = Draft.most) throws
    -> Draft
  {
    let study = Study(try Document(path: path, bytes: Array("date 2026-03-03 \(text)".utf8)))
    let day = try #require(Day(iso: "2026-03-03"))
    return Drafter(study, in: Library(studies: [study]), day: day).draft(.everything, limit: limit)
  }

  @Test(
    "Drafts say of two numbers what they are to one another",
    arguments: [
      ("The council voted 14 to 9 for the pier.", "is(.score(14, 9))"),
      ("The fare rose from $40 to $55.", #"is(.from("$40", to: "$55"))"#),
      ("Profit fell to £18 million last year from £23 million.", #"is(.from("£23 million", to: "£18 million"))"#),
      ("Four in 10 passengers were late.", "is(.ratio(4, in: 10))"),
      ("The repair takes between $4 million and $5 million.", #"is(.between("$4 million", and: "$5 million"))"#),
    ])
  func pairs(_ text: String, _ verb: String) throws {
    let figures = try draft(text).facts.filter { $0.subject.hasPrefix("The(figure:") }
    #expect(figures.map(\.verb) == [verb])
  }

  @Test("Drafts state a length of time once, an age of its person, and a rank by its place")
  func once() throws {
    #expect(try code("The council meeting lasted four hours.") == [#"The(figure: "meeting lasted").is("four hours")"#])
    #expect(
      try code("“It leaks,” said Marjorie Kell, 71, a teacher.").contains(#"The(person: "Marjorie Kell").isAged(71)"#))
    #expect(try code("“It leaks,” said Marjorie Kell, 71, a teacher.").allSatisfy { !$0.hasPrefix("The(figure:") })
    #expect(try code("Kelda is the second-largest port.") == [#"The(rank: "largest port").is(2)"#])
    #expect(try code("Kelda wants a second ferry.").isEmpty)
  }

  @Test("Drafts name a figure of a table by its heads")
  func tables() throws {
    let text = "\n\n| Route | People |\n|---|---:|\n| North | 120 |\n| South | 170 |\n"
    let facts = try draft("The ferry sails." + text, path: "seeds/ferry.md").facts
    #expect(
      facts.map { "\($0.subject).\($0.verb)" } == [
        #"The(figure: "People", in: "North").is(120)"#, #"The(figure: "People", in: "South").is(170)"#,
      ])
  }

  @Test(
    "Drafts make no fact of a number that counts nothing",
    arguments: [
      "Call the harbor office at 01632 960 412.", "Call the harbor office at (555) 123-4567.",
      "Call the harbor office on 555 0142 77.", "The pier leaks.[1]",
    ])
  func countsNothing(_ text: String) throws { #expect(try code(text).isEmpty) }

  @Test("Drafts tie no figure to the noun of another clause, and no event to a date that it is held against")
  func ownClause() throws {
    let text = "A cabin with two windows costs $1,140 on average, up from $790 in 2021, the harbor office said."
    let facts = try draft(text).facts
    #expect(facts.allSatisfy { !$0.subject.contains("windows costs") })
    #expect(facts.allSatisfy { !$0.subject.hasPrefix("The(dateOf:") })
  }

  private func code(_ text: String) throws -> [String] {
    try draft(text).facts.map { "\($0.subject).\($0.verb)" }
  }

  @Test("Drafts are files that read as if a colleague had written them")
  func areFilesThatReadAsIfColleagueHad() throws {
    let draft = try draft(
      """
      The Aldergate ferry left the pier on February 27. It carried at least 412 season passengers.

      It has been idle since March 1.
      """)
    let source = DraftFile(draft, name: DraftName(draft.study)).source
    #expect(
      source.replacing(/Paragraph 1: [^"]*/, with: "Paragraph 1") == """
        import FactCheck

        // Drafted from what the text says; nobody has confirmed it. Hold each fact against its source: correct it, or take
        // `.unconfirmed` away, or put `.checked(by:on:against:)` in its place.
        var ferryTimetable: FactSheet {
          FactSheet("seeds/ferry-timetable.txt") {
            Section("Paragraph 1") {
              // The Aldergate ferry left the pier on February 27.
              The(dateOf: "The Aldergate ferry left").is("2026-02-27").unconfirmed

              // It carried at least 412 season passengers.
              The(figure: "season passengers").is(.atLeast(412)).unconfirmed
            }
            Section("Paragraph 2: It has been idle …") {
              // It has been idle since March 1.
              The(date: "idle since").is("2026-03-01").unconfirmed
            }
          }
        }

        @Test("Ferry timetable", arguments: ferryTimetable)
        func ferryTimetable(_ fact: Fact) { check(fact) }

        """)
  }

  @Test(
    "Drafts name a thing by a noun and its verb before a lone verb, a pronoun or words left hanging",
    arguments: [
      ("The pier ran 90 yards.", [#"The(figure: "pier ran").is("90 yards")"#]),
      ("The damage came to £1.3 million.", [#"The(figure: "damage came").is("£1.3 million")"#]),
      ("The two men who robbed the kiosk fled.", [#"The(figure: "men who robbed").is(2)"#]),
      ("It came to Kelda in 1958.", [#"The(dateOf: "came to Kelda").is("1958")"#]),
    ])
  func nameThingByNounAndItsVerb(_ text: String, _ expected: [String]) throws {
    #expect(try code(text) == expected)
  }

  @Test("Drafts name a figure by what stands around it, and never by its own digits where anything else will do")
  func nameFigureByWhatStandsAroundIt() throws {
    #expect(try code("The ferry carried 2,500 season passengers.") == ["The(figure: \"season passengers\").is(2_500)"])
    let prices = try code("The ticket costs $4 and the season ticket costs $90.")
    #expect(prices.count == 2)
    #expect(!prices.contains { $0.prefix { $0 != ")" }.contains(where: \.isNumber) })
  }

  @Test("Drafts narrow an anchor that stands twice")
  func narrowAnchorThatStandsTwice() throws {
    let draft = try draft("The ferry carried 412 passengers on Monday. The ferry carried 380 passengers on Tuesday.")
    #expect(draft.facts.count == 4)
    #expect(Set(draft.facts.map(\.range)).count == 4)
  }

  @Test("Drafts hold, every one of them, and would tick off what was read")
  func holdEveryOneOfThemAndWouldTickOff() throws {
    let draft = try draft(
      """
      On February 27 the ferry carried 412 passengers and 31 cars, about 12 percent more than in February 2025. It cost \
      between $4 million and $5 million, the harbor office said. Work began on March 2 and takes three weeks.
      """)
    let library = Library(studies: [draft.study])
    for fact in draft.facts {
      let verdict = fact.assertion.judge(
        Examination(
          [draft.study], first: draft.study, library: library, isOwnSheet: true,
          day: try #require(Day(iso: "2026-03-03"))))
      #expect(verdict.kind == .holds, "\(fact.assertion.title)")
    }
    let counted = draft.coverage.filter { $0.kind == .date || $0.kind == .figure }
    #expect(counted.map(\.covered) == counted.map(\.read))
  }

  @Test("Drafts are no longer than a sheet should be")
  func areNoLongerThanSheetShouldBe() throws {
    let text = (1...60).map { "Ferry \($0) carried \($0 + 100) passengers." }.joined(separator: " ")
    let draft = try draft(text, limit: 20)
    #expect(draft.facts.count <= 20)
    #expect(draft.leftOff > 0)
  }

  @Test("Drafts escape what would end a literal or hide in it")
  func escapeWhatWouldEndLiteralOrHide() {
    #expect(SwiftText.literal("a \"b\" \\(c)") == #""a \"b\" \\(c)""#)
    #expect(SwiftText.literal("a\n\tb\r") == #""a\n\tb\r""#)
    #expect(SwiftText.literal("a\u{202E}b\u{0}\u{A0}") == #""a\u{202E}b\u{0}\u{A0}""#)
    #expect(SwiftText.literal("É 😀 “x”") == "\"É 😀 “x”\"")
    #expect(SwiftText.comment("a\nb \u{7}", indent: "  ") == ["  // a b \\u{7}"])
  }

  @Test(
    "Drafts keep a hostile text within its literals and comments",
    arguments: [
      "He said \\(exit(1)) and \"\"\" on February 27.", "It left */ on February 27 // \\u{0}.",
      "The ferry\u{202E} left\u{2028}let x = 1\u{2029} on February 27.", "The #\"ferry\"# \\\\( left on February 27.",
    ])
  func hostile(_ text: String) throws {
    let draft = try draft(text)
    let source = DraftFile(draft, name: DraftName(draft.study)).source
    #expect(!draft.facts.isEmpty)
    for line in source.split(separator: "\n") {
      let code = line.drop { $0 == " " }
      #expect(code.unicodeScalars.allSatisfy { $0.value >= 0x20 && ![0x202E, 0x2028, 0x2029].contains($0.value) })
      guard !code.hasPrefix("//") else { continue }
      // Outside of a literal nothing of the text may stand.
      let outside = code.replacing(/"(?:[^"\\]|\\.)*"/, with: "")
      #expect(!outside.contains("\\") && !outside.contains("exit") && !outside.contains("let x"), "\(code)")
    }
  }

  @Test(
    "Drafts are called after their document",
    arguments: [
      ("seeds/ferry-timetable.txt", "ferryTimetable", "FerryTimetable.swift"),
      ("seeds/class.md", "classFacts", "ClassFacts.swift"),
      ("seeds/000_779e9474cb47dc5a.txt", "aldergateFerryLeftPier", "AldergateFerryLeftPier.swift"),
      ("seeds/2026-03-03.txt", "aldergateFerryLeftPier", "AldergateFerryLeftPier.swift"),
    ])
  func names(_ path: String, _ variable: String, _ file: String) throws {
    let study = Study(try Document(path: path, bytes: Array("The Aldergate ferry left the pier.".utf8)))
    #expect(DraftName(study).variable == variable)
    #expect(DraftName(study).file == file)
    #expect(DraftName(study, taken: { $0 == variable }).variable == variable + "2")
  }
}
