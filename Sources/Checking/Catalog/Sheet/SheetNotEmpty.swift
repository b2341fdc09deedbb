import Findings
import SourceText

extension Rule {
  package static let sheetNotEmpty: Rule = Rule(
    id: "sheet-not-empty", category: .sheet, tier: .arithmetic, summary: "A sheet states at least one fact.",
    discussion: "A sheet without a fact would pass without a word: it holds one fact instead, which says so and fails."
  ) {
    FactSheet.empty(at: Example.path, SourcePlace(fileID: "Assertions/Ferry.swift", filePath: "", line: 1, column: 1))
      .fails("⟦⟧The ferry sails on Tuesday.").once
  }
}

extension FactSheet {
  /// The fact that a sheet without facts holds.
  static func empty(at path: String, _ place: SourcePlace) -> Assertion {
    Assertion(.sheetNotEmpty, "the sheet states a fact", at: place) { examination in
      .fails([.finding("the sheet of \(path) is empty; expected a fact", at: examination.start)])
    }
  }
}
