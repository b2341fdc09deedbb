import Extraction
import Findings
import SourceText

extension No where Subject == WholeDocument {
  /// No document of the library makes this statement: "66 attacks", "sailed on March 1", or any words.
  ///
  /// In a sheet of a folder every document in it is looked at; in a document's own sheet all that lie beside it, too.
  public func states(_ statement: String) -> Assertion {
    Assertion(.retractedIsGone, "no document states “\(statement)”", at: place) { examination in
      guard statement.contains(where: { $0.isLetter || $0.isNumber }) else {
        return .undecided([.finding(.nothing, at: examination.start)])
      }
      let others = examination.isOwnSheet ? examination.otherDocuments : []
      let all = [examination] + others.map(examination.about)
      return .together(all.map { $0.judge(statement) })
    }
  }
}

extension Examination {
  /// Where this document makes the statement.
  fileprivate func judge(_ statement: String) -> Verdict {
    let places = Retraction(statement, published: document.published).places(in: self)
    guard !places.isEmpty else { return .vacuous }
    return Verdict.fails(
      places.map { place in
        .finding(
          placed(.stillStated, place), at: place,
          operands: [
            .init("the text", text: text(place), value: text(place), range: place),
            .init("the sheet, retracted", text: statement, value: statement),
          ])
      }
    ).of(study.path)
  }
}

extension Rule {
  package static let retractedIsGone: Rule = Rule(
    id: "retracted-is-gone", category: .documents,
    summary: "A retracted statement stands in no document of the library.",
    discussion: """
      A figure is looked for by its value and its noun, a date by its day, as each document is read, and the other words of \
      the statement in the same sentence: “66 attacks” is found in “sixty-six attacks”, and not in “66 attackers”. A \
      statement without figure or date is looked for by its words. A sentence that tells of a correction (“an earlier \
      version of this article misstated …”), or says that it was not so, may name what was retracted. Evidence is not \
      looked at.
      """
  ) {
    No(.document).states("380 passengers").fails("The Aldergate ferry carried ⟦380⟧ passengers on Monday.")
    No(.document).states("the ferry carried 380").fails("In the storm the ferry carried ⟦380⟧ passengers.")
    No(.document).states("sailed on March 1").fails("The ferry had sailed on ⟦Sunday⟧ without its bell.")
    No(.document).states("the captain was asleep").fails("Nobody knew that ⟦the captain was asleep⟧ that night.")
    No(.document).states("380 passengers").fails(
      "The ferry sailed on Monday.", evidence: ["seeds/pier.txt": "With ⟦380⟧ passengers on board, nobody could sit."])
    No(.document).states("380 passengers").holds(
      "The ferry carried 412 passengers. Correction: an earlier version of this article said 380 passengers.")
    No(.document).states("380 passengers").holds(
      "The ferry carried 380 cars and 412 passengers.",
      evidence: ["seeds/evidence/log.txt": "380 passengers at the gate, the rest came late."])
  }
}

extension Finding.Message {
  fileprivate static let stillStated: Self = "this states what the sheet says was retracted"
  fileprivate static let nothing: Self = "the statement is empty; expected words such as “66 attacks”"
}
