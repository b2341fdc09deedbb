import Findings
import SourceText

/// What a sheet says was corrected: from what, to what.
struct Correction {
  /// As a message says it.
  let old: String
  let new: String
  /// Whether the sheet's two values are one.
  let isSame: Bool

  /// What an edition gives.
  enum Value { case old, new, other }
}

extension Examination {
  /// Judges a correction: in this document, through the editions of its sheet, and in the other documents.
  ///
  /// - Parameters:
  ///   - elsewhere: from the corrected thing a search for the old value in another document: each side of a comparison,
  ///     and whether it is sure to be of the same.
  func judge<Thing>(
    _ correction: Correction, anchor: (Examination) -> Anchored<Thing>, value: (Thing) -> Correction.Value,
    shown: (Examination, Thing) -> Finding.Operand, touched: (Thing) -> [TextRange],
    elsewhere: (Thing) -> (Examination) -> [(side: Finding.Operand, isSure: Bool)]
  ) -> Verdict {
    guard !correction.isSame else { return .undecided([.finding(.same(correction.new), at: start)]) }
    return anchor(self).judge { thing in
      let side = shown(self, thing)
      let passages = touched(thing)
      let here = standing(correction, value(thing), side, passages) { edition in
        if case .found(let other) = anchor(about(edition)) { return value(other) }
        return nil
      }
      guard value(thing) == .new else { return here }
      let search = elsewhere(thing)
      return .together(
        [here]
          + ([study] + otherDocuments).map { other in
            let mentions = search(about(other)).filter { mention in
              other !== study || !passages.contains { $0.overlaps(mention.side.range ?? other.start) }
            }
            return listed(mentions, in: other, correction, side)
          })
    }
  }

  /// The verdict on this document: it gives the new value and tells so, or it is an edition from before the correction.
  private func standing(
    _ correction: Correction, _ value: Correction.Value, _ side: Finding.Operand, _ touched: [TextRange],
    _ given: (Study) -> Correction.Value?
  ) -> Verdict {
    let at = touched.first ?? start
    let sheet = Finding.Operand("the sheet", text: correction.new, value: "\(correction.new), before \(correction.old)")
    let own = editions.firstIndex { $0 === study } ?? 0
    let (earlier, later) = (editions.prefix(own), editions.dropFirst(own + 1))
    func fails(_ message: Finding.Message, _ related: [Finding.Passage] = []) -> Verdict {
      .fails([.finding(message, at: at, operands: [side, sheet], related: related)], touching: touched)
    }
    switch value {
    case .other: return fails(.says(side.value, correction))
    case .old:
      if let relapsed = earlier.last(where: { given($0) == .new }) { return fails(.again(side.value, relapsed.path)) }
      return later.contains { given($0) == .new } ? .holds(touching: touched) : fails(.says(side.value, correction))
    case .new:
      // The edition that gives the new value first is the one that tells the correction.
      if earlier.contains(where: { given($0) == .new }) { return .holds(touching: touched) }
      guard announcement(since: earlier.last).correction == nil else { return .holds(touching: touched) }
      return fails(.untold(correction, earlier.isEmpty ? nil : earlier.last?.document.header.corrected))
    }
  }

  /// The passages of a document that still give the old value, this one among them.
  private func listed(
    _ mentions: [(side: Finding.Operand, isSure: Bool)], in other: Study, _ correction: Correction,
    _ side: Finding.Operand
  ) -> Verdict {
    guard !mentions.isEmpty else { return .vacuous }
    var corrected = side
    (corrected.label, corrected.document) = ("as corrected", study.path)
    let day = document.header.corrected.map { " on \($0)" } ?? ""
    func finding(_ mention: Finding.Operand, _ message: Finding.Message) -> Finding {
      let place = mention.range ?? other.start
      let related = side.range.map { [Finding.Passage("corrected here\(day)", at: $0, document: study.path)] } ?? []
      return .finding(
        mention.value.hasPrefix("“") ? message : about(other).placed(message, place), at: place, document: other.path,
        operands: [mention, corrected],
        related: related)
    }
    let sure = mentions.filter(\.isSure).map { finding($0.side, .stillSays($0.side.value, correction, study.path)) }
    let unsure = mentions.filter { !$0.isSure }.map { finding($0.side, .maySay($0.side.value, correction, study.path)) }
    var verdicts: [Verdict] = []
    if !sure.isEmpty { verdicts.append(.fails(sure)) }
    if !unsure.isEmpty { verdicts.append(.undecided(unsure)) }
    return .together(verdicts)
  }
}

extension Finding.Message {
  fileprivate static func says(_ text: String, _ correction: Correction) -> Self {
    "the text says \(text), the sheet says that \(correction.old) was corrected to \(correction.new)"
  }

  fileprivate static func again(_ text: String, _ path: String) -> Self {
    "\(path) gives the corrected value, this later edition \(text) again"
  }

  fileprivate static func untold(_ correction: Correction, _ before: Day?) -> Self {
    let beyond = before.map { " beyond \($0), which the edition before has too" } ?? ""
    return """
      the sheet says that \(correction.old) was corrected to this, and the header tells no correction\(beyond); \
      expected a line such as corrected: 2026-03-05
      """
  }

  fileprivate static func stillSays(_ text: String, _ correction: Correction, _ path: String) -> Self {
    "\(text) here; \(path) has corrected \(correction.old) to \(correction.new)"
  }

  fileprivate static func maySay(_ text: String, _ correction: Correction, _ path: String) -> Self {
    "\(text) here may be the \(correction.old) that \(path) has corrected to \(correction.new)"
  }

  fileprivate static func same(_ value: String) -> Self {
    "the sheet corrects \(value) to the same; expected another value"
  }
}
