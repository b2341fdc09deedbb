import Foundation
import Testing

@testable import Checking
@testable import Extraction
@testable import Findings
@testable import SourceText

/// Articles of five genres, with what must be read in them: the first breadth, and no false error of the house rules.
@Suite("Articles of other genres")
struct GenreTests {
  struct Article: Sendable, CustomTestStringConvertible {
    var name: String
    /// Words of the text and the TIMEX3 value they have.
    var dates: [(String, String)]
    /// Words of the text and the value, the bound and the unit of the figure that stands there.
    var figures: [(String, String)]
    /// Words of a quotation and its speaker.
    var quotations: [(String, String)]
    /// Words of a claim and its source.
    var claims: [(String, String)]

    var testDescription: String { name }
  }

  static let articles: [Article] = [
    Article(
      name: "court",
      dates: [("Monday", "2026-03-02"), ("August 2024", "2024-08"), ("January 19", "2026-01-19"), ("28 days", "P28D")],
      figures: [("212 passengers", "212"), ("nine people", ">9"), ("£1.3 million", "1300000")],
      quotations: [("You were entrusted", "Miriam Cole"), ("He has lost everything", "Ellen Marsh")],
      claims: [
        ("steering the Aldergate Star", "Miriam Cole"), ("found Lowe guilty", "Dana Reyes"),
        ("nine people were injured", "Simon Pratt"), ("would appeal", "Ellen Marsh"),
      ]),
    Article(
      name: "quarter",
      dates: [
        ("Tuesday", "2026-03-03"), ("the fourth quarter of 2025", "2025-Q4"), ("this year", "2026"), ("2023", "2023"),
      ],
      figures: [
        ("25 percent to", "25"), ("$61.5 million", "61500000"), ("1.2 million passengers", "1200000"),
        ("13,000", "~13000"), ("$14.20", "14.2"), ("$40 million", "<40000000"),
      ],
      quotations: [("Demand for the night crossing", "Nora Finch")],
      claims: [
        ("net profit rose", "Aldergate Ferries"), ("The shares fell", "Port Hale exchange"),
        ("would cut its debt", "Nora Finch"),
      ]),
    Article(
      name: "match",
      dates: [("Saturday", "2026-02-28"), ("March 14", "2026-03-14"), ("1998", "1998")],
      figures: [("8,412", "8412"), ("11 goals", "11"), ("20 yards", "20")],
      quotations: [("We never stopped believing", "Carla Voss"), ("The lads ran", "Carla Voss")],
      claims: [("would miss the game", "Carla Voss"), ("last won the cup", "Alan Reed")]),
    Article(
      name: "science",
      dates: [("Monday", "2026-03-02"), ("2022", "2022"), ("2024", "2024")],
      figures: [("13 seals", "13"), ("3,960 dives", "3960"), ("377 metres", "377"), ("1,237 feet", "1237")],
      quotations: [("We had no idea", "Helen Marsh")],
      claims: [("The deepest dive", "Helen Marsh"), ("the sample was small", "Oscar Lind")]),
    Article(
      name: "council",
      dates: [
        ("Monday night", "2026-03-02TNI"), ("September", "2026-09"), ("1987", "1987"), ("February 10", "2026-02-10"),
        ("August 31", "2026-08-31"), ("20 years", "P20Y"),
      ],
      figures: [("£4.2 million", "4200000"), ("£1.4 million", "1400000"), ("1,500 signatures", ">1500")],
      quotations: [("It has been rotting", "Grace Okoro"), ("Doing nothing", "Grace Okoro")],
      claims: [("residents had not been asked", "Irene Vance"), ("would stay open", "council")]),
  ]

  private static func study(_ article: Article) throws -> Study {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
      path: "Articles/\(article.name).txt")
    return Study(try Document(path: "seeds/\(article.name).txt", bytes: Array(try Data(contentsOf: file))))
  }

  private func examination(_ article: Article) throws -> Examination {
    let study = try Self.study(article)
    return Examination(
      [study], first: study, library: Library(studies: [study]), isOwnSheet: true, day: Example.day)
  }

  @Test("Articles of other genres have their dates read", arguments: articles)
  func haveTheirDatesRead(_ article: Article) throws {
    let examination = try examination(article)
    for (words, value) in article.dates {
      let found = examination.places(of: words).compactMap { place in
        examination.reading.timexes.first { $0.range.overlaps(place) }?.value
      }
      #expect(found.contains(value), "\(words): \(found)")
    }
  }

  @Test("Articles of other genres have their figures read", arguments: articles)
  func haveTheirFiguresRead(_ article: Article) throws {
    let examination = try examination(article)
    for (words, value) in article.figures {
      let found = examination.places(of: words).compactMap { place in
        examination.reading.figures.first { $0.range.overlaps(place) }.map { figure in
          (["=", "up", "down"].contains(figure.bound.rawValue) ? "" : figure.bound.rawValue) + "\(figure.value)"
        }
      }
      #expect(found.contains(value), "\(words): \(found)")
    }
  }

  @Test("Articles of other genres have their quotations and claims carried to who says them", arguments: articles)
  func haveTheirQuotationsAndClaims(_ article: Article) throws {
    let examination = try examination(article)
    let library = Library(studies: [examination.study])
    let path = examination.document.path
    let assertions =
      article.quotations.map { The(quotation: $0.0).isAttributed(to: $0.1) }
      + article.claims.map { The(claim: $0.0).isAttributed(to: $0.1) }
    for assertion in assertions {
      let fact = Fact(
        subject: .document(path), section: "", assertion: assertion, occurrence: 0, number: 0, excepted: [:],
        sheetPlace: assertion.place)
      let judged = try #require(Examiner(library: library, day: Example.day).judge(fact))
      #expect(
        judged.verdict == .holds,
        "\(assertion.title): \(judged.findings.map { ($0.finding.message, $0.finding.operands.map(\.value)) })")
    }
  }

  @Test("Articles of other genres raise no false error by the house rules", arguments: articles)
  func raiseNoFalseErrorByHouseRules(_ article: Article) throws {
    let study = try Self.study(article)
    let examiner = Examiner(library: Library(studies: [study]), day: Example.day)
    for assertion in HouseRules.news.assertions {
      let fact = Fact(
        subject: .folder("seeds"), section: "", assertion: assertion, occurrence: 0, number: 0, excepted: [:],
        sheetPlace: assertion.place)
      let examination = Examination(
        [study], first: study, library: examiner.library, isOwnSheet: false, day: Example.day)
      let verdict = fact.assertion.judge(examination)
      let errors = verdict.findings.filter { ($0.severity ?? assertion.rule.houseSeverity) == .error }
      #expect(errors == [], "\(assertion.rule.id): \(errors.map { study.reading.text($0.range) })")
    }
  }
}
