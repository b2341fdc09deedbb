import Expectations
import Testing

@testable import Checking
@testable import Findings
@testable import SourceText

/// Whether a sheet notices a text that was changed in one fact.
struct StrengthTests {
  private let path = "seeds/ferry.txt"

  private func study(_ text: String) throws -> Study {
    Study(try Document(path: path, bytes: Array("date 2026-03-03 \(text)".utf8)))
  }

  private func measure(
    _ text: String, limit: Int = 200, seed: Int = 1, @FactSheetBuilder _ facts: () -> [FactSheetBuilder.Entry]
  ) throws -> Strength? {
    let library = Library(studies: [try study(text)])
    let day = try require(Day(iso: "2026-03-03"))
    return Strength.measure(
      Array(FactSheet(path, facts: facts)), of: path, in: library, day: day, seed: seed, limit: limit)
  }

  private func alterations(_ text: String, _ kind: Alteration.Kind) throws -> [String] {
    let study = try study(text)
    return Alterations.all(study.reading).filter { $0.kind == kind }.map {
      String(decoding: $0.bytes(of: study.document).dropFirst("date 2026-03-03 ".utf8.count), as: UTF8.self)
    }
  }

  @Test("Strength")
  func parts() {
    expect("a fact notices the day and the month that it states") {
      let strength = try require(
        measure("The ferry left the pier on February 27.") {
          The(dateOf: "left the pier").is("2026-02-27")
        })
      let calendar = strength.survivors.filter { ["day", "month"].contains($0.kind) }
      expect(calendar, is: [])
      expect(strength.failed >= 2)
      expect(strength.tried, is: strength.failed + strength.undecided + strength.survivors.count)
    }

    expect("a change that nobody states anything of survives, and is shown with its place") {
      let strength = try require(
        measure("The ferry left the pier on February 27. It was mended on February 3.") {
          The(dateOf: "left the pier").is("2026-02-27")
        })
      let survivor = try require(strength.survivors.first { $0.kind == "day" })
      expect(survivor.text, is: "3")
      expect(survivor.changedTo, is: "4")
      expect(survivor.range, is: TextRange(82, 83))
    }

    expect("an anchor that carries the changed words is only lost") {
      let strength = try require(
        measure("The ferry left the pier on February 27.") { The(date: "February 27").is("2026-02-27") })
      expect(strength.failed, is: 0)
      expect(strength.undecided >= 2)
    }

    expect("a drafted fact notices nothing") {
      let strength = try require(
        measure("The ferry left the pier on February 27.") {
          The(dateOf: "left the pier").is("2026-02-27").unconfirmed
        })
      expect(strength.failed, is: 0)
      expect(strength.undecided, is: 0)
    }

    expect("a text without facts cannot be measured") {
      try expect(measure("Welcome aboard.") { The(dateOf: "Welcome").is("2026-02-27") }, is: nil)
    }

    expect("a day becomes another day that the month has") {
      try expect(alterations("It sailed on February 27.", .day), is: ["It sailed on February 28."])
      try expect(alterations("It sailed on February 28.", .day), is: ["It sailed on February 27."])
      try expect(alterations("It sailed on February 2nd.", .day), is: ["It sailed on February 3rd."])
      try expect(alterations("It sailed on January 31.", .month), is: ["It sailed on March 31."])
      try expect(alterations("It sailed on Tuesday.", .weekday), is: ["It sailed on Wednesday."])
      try expect(alterations("It sailed in May 2025.", .year), is: ["It sailed in May 2024."])
    }

    expect("two dates change places") {
      try expect(
        alterations("It was mended on February 3 and sailed on February 27.", .order),
        is: [
          "It was mended on February 27 and sailed on February 3."
        ])
    }

    expect("no more than the limit are tried, one of each stretch, the same for the same seed") {
      let text = (1...28).map { "The ferry left on February \($0)." }.joined(separator: " ")
      let all = Alterations.all(try study(text).reading)
      let some = Alterations.spread(all, limit: 20, seed: 7)
      expect(some.count, is: 20)
      expect(some, is: Alterations.spread(all, limit: 20, seed: 7))
      expect(some != Alterations.spread(all, limit: 20, seed: 8))
      for (stretch, alteration) in some.enumerated() {
        let start = stretch * all.count / 20
        let end = (stretch + 1) * all.count / 20
        expect(all[start..<end], contains: alteration)
      }
    }
  }
}
