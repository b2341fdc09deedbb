import Testing

@testable import Checking
@testable import Findings
@testable import SourceText

/// Whether a sheet notices a text that was changed in one fact.
@Suite("Strength")
struct StrengthTests {
  private let path = "seeds/ferry.txt"

  private func study(_ text: String) throws -> Study {
    Study(try Document(path: path, bytes: Array("date 2026-03-03 \(text)".utf8)))
  }

  private func measure(
    _ text: String, limit: Int = 200, seed: Int = 1, @FactSheetBuilder _ facts: () -> [FactSheetBuilder.Entry]
  ) throws -> Strength? {
    let library = Library(studies: [try study(text)])
    let day = try #require(Day(iso: "2026-03-03"))
    return Strength.measure(
      Array(FactSheet(path, facts: facts)), of: path, in: library, day: day, seed: seed, limit: limit)
  }

  private func alterations(_ text: String, _ kind: Alteration.Kind) throws -> [String] {
    let study = try study(text)
    return Alterations.all(study.reading).filter { $0.kind == kind }.map {
      String(decoding: $0.bytes(of: study.document).dropFirst("date 2026-03-03 ".utf8.count), as: UTF8.self)
    }
  }

  @Test("A fact notices the day and the month that it states")
  func factNoticesDayAndMonth() throws {
    let strength = try #require(
      measure("The ferry left the pier on February 27.") {
        The(dateOf: "left the pier").is("2026-02-27")
      })
    let calendar = strength.survivors.filter { ["day", "month"].contains($0.kind) }
    #expect(calendar == [])
    #expect(strength.failed >= 2)
    #expect(strength.tried == strength.failed + strength.undecided + strength.survivors.count)
  }

  @Test("A change that nobody states anything of survives, and is shown with its place")
  func changeThatNobodyStatesAnything() throws {
    let strength = try #require(
      measure("The ferry left the pier on February 27. It was mended on February 3.") {
        The(dateOf: "left the pier").is("2026-02-27")
      })
    let survivor = try #require(strength.survivors.first { $0.kind == "day" })
    #expect(survivor.text == "3")
    #expect(survivor.changedTo == "4")
    #expect(survivor.range == TextRange(82, 83))
  }

  @Test("An anchor that carries the changed words is only lost")
  func anchorThatCarriesChangedWords() throws {
    let strength = try #require(
      measure("The ferry left the pier on February 27.") { The(date: "February 27").is("2026-02-27") })
    #expect(strength.failed == 0)
    #expect(strength.undecided >= 2)
  }

  @Test("A drafted fact notices nothing")
  func draftedFactNoticesNothing() throws {
    let strength = try #require(
      measure("The ferry left the pier on February 27.") {
        The(dateOf: "left the pier").is("2026-02-27").unconfirmed
      })
    #expect(strength.failed == 0)
    #expect(strength.undecided == 0)
  }

  @Test("A text without facts cannot be measured")
  func textWithoutFactsCannotBeMeasured() throws {
    #expect(try measure("Welcome aboard.") { The(dateOf: "Welcome").is("2026-02-27") } == nil)
  }

  @Test("A day becomes another day that the month has")
  func dayBecomesAnotherDayThatMonth() throws {
    #expect(try alterations("It sailed on February 27.", .day) == ["It sailed on February 28."])
    #expect(try alterations("It sailed on February 28.", .day) == ["It sailed on February 27."])
    #expect(try alterations("It sailed on February 2nd.", .day) == ["It sailed on February 3rd."])
    #expect(try alterations("It sailed on January 31.", .month) == ["It sailed on March 31."])
    #expect(try alterations("It sailed on Tuesday.", .weekday) == ["It sailed on Wednesday."])
    #expect(try alterations("It sailed in May 2025.", .year) == ["It sailed in May 2024."])
  }

  @Test("Two dates change places")
  func twoDatesChangePlaces() throws {
    #expect(
      try alterations("It was mended on February 3 and sailed on February 27.", .order) == [
        "It was mended on February 27 and sailed on February 3."
      ])
  }

  @Test("No more than the limit are tried, one of each stretch, the same for the same seed")
  func noMoreThanLimitAreTried() throws {
    let text = (1...28).map { "The ferry left on February \($0)." }.joined(separator: " ")
    let all = Alterations.all(try study(text).reading)
    let some = Alterations.spread(all, limit: 20, seed: 7)
    #expect(some.count == 20)
    #expect(some == Alterations.spread(all, limit: 20, seed: 7))
    #expect(some != Alterations.spread(all, limit: 20, seed: 8))
    for (stretch, alteration) in some.enumerated() {
      let start = stretch * all.count / 20
      let end = (stretch + 1) * all.count / 20
      #expect(all[start..<end].contains(alteration))
    }
  }
}
