package import Findings
package import SourceText

/// What a program proposes to state of a document: a fact for each date, figure, quotation and attribution.
///
/// Every fact in it holds, and none has been confirmed by anybody.
package struct Draft: Sendable {
  package let study: Study
  /// In the order of the text.
  package var facts: [DraftedFact] = []
  /// How many more could be stated that are worth less to a checker.
  package var setAside = 0
  /// The passages that are worth checking and that no words around them name.
  package var unstated: [TextRange] = []
  /// What was read and could not be stated, by sentence.
  package var remarks: [Int: [String]] = [:]
  /// How many more there would be: a sheet is kept short.
  package var leftOff = 0

  /// A sheet is kept under 500 facts, since Swift Testing's cases cost more the more there are.
  package static let most = 400
  /// What may be searched for anchors, all facts together, in UTF-8 bytes.
  static let mostBytes = 40_000_000
}

/// A fact as it is written and as it is judged.
package struct DraftedFact: Sendable {
  /// The passage that it is about.
  package var range: TextRange
  /// The number of its sentence.
  package var sentence: Int
  /// `The(figure: "passengers")`.
  package var subject: String
  /// `is(412)`.
  package var verb: String
  package var assertion: Assertion
  /// What the document's passages are that it ticks off.
  package var touched: [TextRange]
  /// What it is worth to a checker: the more, the sooner it is drafted.
  var worth = 0
  /// What whoever confirms it should know.
  package var remarks: [String] = []
}

extension Draft {
  /// How many marks of each kind the facts would tick off, had somebody confirmed them.
  package var coverage: [ReportDocument.Coverage] { tickedOff.coverage }

  /// The marks that are worth checking and that no fact would tick.
  package var uncovered: [Mark] {
    tickedOff.marks.filter { mark in
      mark.coveredBy.isEmpty && Coverage.counted.contains(mark.kind) && unstated.contains { $0.overlaps(mark.range) }
    }
  }

  /// The document with each of its marks ticked by the facts that would tick it.
  package var tickedOff: ReportDocument {
    let path = study.path
    let assertions = facts.enumerated().map { order, fact in
      let place = fact.assertion.place
      return ReportAssertion(
        sheet: path, section: "", title: fact.assertion.title, occurrence: order + 1, order: order,
        rule: fact.assertion.rule.id, tier: fact.assertion.rule.tier.rawValue,
        place: ReportAssertion.Place(fileID: place.fileID, file: path, line: place.line, column: place.column),
        houseRule: false, verdict: .holds, severity: .error,
        documents: [ReportAssertion.Judged(document: path, verdict: .holds, touched: fact.touched)],
        ticks: fact.assertion.rule.covers)
    }
    var documents = [ReportDocument(study.document, marks: study.marks)]
    Coverage.tickOff(&documents, assertions)
    return documents.first ?? ReportDocument(study.document, marks: [])
  }
}
