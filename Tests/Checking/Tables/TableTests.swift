import Testing

@testable import Checking
@testable import Extraction
@testable import Findings
@testable import SourceText

@Suite("Tables")
struct TableTests {
  private func study(_ rows: [String], path: String = "seeds/ferry.md") throws -> Study {
    let table = rows.map { "| \($0) |\n" }
    let text = "The ferry is old.\n\n" + table[0] + "|---|---|---|\n" + table.dropFirst().joined()
    return Study(try Document(path: path, bytes: Array(text.utf8)))
  }

  private let routes = ["Route | People | Boats", "North | 120 | 2", "South | 292 | 3"]

  @Test("A row called Total is the sum of the rows above it, in each of its columns")
  func totals() throws {
    let right = try study(routes + ["Total | 412 | 5"]).relations.of(.sum)
    #expect(right.count == 2)
    #expect(right.filter(\.holds).count == 2)
    let wrong = try study(routes + ["Total | 421 | 5"])
    #expect(wrong.relations.of(.sum).compactMap(\.broken).map { "\($0.computed)" } == ["412"])
    let named = try study(routes + ["Total people | 421 | 5"])
    #expect(named.relations.of(.sum).compactMap(\.broken).map { "\($0.computed)" } == ["412"])
  }

  @Test(
    "What is no sum is not taken for one",
    arguments: [
      ["Route | Share | Boats", "North | 20% | 2", "South | 30% | x", "Total | 41% | 5"],
      ["Route | Average fare | Boats", "North | 20 | 2", "South | 30 | many", "Total | 26 | 5"],
      ["Route | People | Boats", "North | about 120 | 2", "South | 292 | none", "Total | 500 | 5"],
      ["Route | People | Boats", "North | 120 | 2", "Total | 421 | 5"],
      ["Route | People | Boats", "North | 120 | 2", "South | 292 | 3", "East | 421 | 5"],
      ["Ale | Glasses | Price", "Brown, 4% | 12 | 3", "Pale, 5% | 14 | 4", "Black, 6% | 30 | 9"],
      ["Ferry | Old | New", "Length | 80 m | 90 m", "Beam | 18 m | 20 m", "Total weight | 900 t | 950 t"],
      ["Meal | Crew | Guests", "Protein | 12 g | 14 g", "Starch | 30 g | 40 g", "Total fat | 9 g | 8 g"],
    ])
  func noTotals(_ rows: [String]) throws {
    let table = try study(rows)
    #expect(table.relations.of(.sum).compactMap(\.broken).isEmpty)
  }

  @Test("A figure is named by its row and its column, in either order")
  func anchors() throws {
    let study = try study(routes)
    let library = Library(studies: [study])
    let examination = Examination([study], first: study, library: library, isOwnSheet: true, day: Example.day)
    func value(_ phrase: String, _ passage: String?) -> String? {
      let figures = examination.figures(named: phrase, in: passage)
      return figures.count == 1 ? "\(figures[0].value)" : nil
    }
    #expect(value("People", "South") == "292")
    #expect(value("North", "Boats") == "2")
    #expect(value("People", nil) == nil)
    #expect(value("People", "East") == nil)
    func verdict(_ amount: Checking.Amount) -> Verdict.Kind {
      The(figure: "People", in: "South").is(amount).judge(examination).kind
    }
    #expect(verdict(292) == .holds)
    #expect(verdict(120) == .fails)
  }
}
