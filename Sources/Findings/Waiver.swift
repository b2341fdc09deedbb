package import SourceText

/// An accepted finding: which passage, why, and until when.
package struct Waiver: Sendable, Hashable, Codable {
  /// Where it is written: `Assertions/waivers.json:4`, or a place in a sheet.
  package var from: String
  /// The document's path; empty in a sheet, where it is the sheet's own.
  package var document: String
  /// The rule's id.
  package var rule: String
  /// Words of the passage; a sheet's waiver may have none, and then forgives whatever its assertion finds.
  package var passage: String
  /// The reason, which is required.
  package var because: String
  /// The last day it is good for, as `2026-03-03`; nil for ever.
  package var through: String?
  package var by: String?

  /// The days before its last during which a waiver warns.
  package static let warningDays = 7

  package init(
    from: String, document: String, rule: String, passage: String, because: String, through: String? = nil,
    by: String? = nil
  ) {
    (self.from, self.document, self.rule, self.passage) = (from, document, rule, passage)
    (self.because, self.through, self.by) = (because, through, by)
  }

  package var id: String { Identity.waiver(from: from, document: document, rule: rule, passage: passage) }

  /// Where a waiver stands in time.
  package enum Term: Sendable, Hashable { case good, soon, runOut }

  /// Its last day is included; a day that is none has run out.
  package func term(on day: Day) -> Term {
    guard let through else { return .good }
    guard let last = Day(iso: through), day <= last else { return .runOut }
    return last.number - day.number < Waiver.warningDays ? .soon : .good
  }

  /// Whether it speaks of this finding. One that has run out forgives nothing.
  ///
  /// - Parameters:
  ///   - passage: the words that the finding marks.
  ///   - sentence: the sentence or sentences that it stands in.
  package func forgives(rule: String, document: String, passage: String, sentence: String, on day: Day) -> Bool {
    guard rule == self.rule, self.document.isEmpty || document == self.document, term(on: day) != .runOut else {
      return false
    }
    if self.passage.isEmpty { return from.hasSuffix(".json") == false }
    if Folding.holds(passage, self.passage) { return true }
    return Folding.holds(self.passage, passage) && Folding.holds(sentence, self.passage)
  }
}
