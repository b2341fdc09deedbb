public import Extraction
import Findings
import SourceText

extension The where Subject == Figure {
  /// The figure was one value and has been corrected to another: here it is the new one, and no other document still gives
  /// the old one.
  public func isCorrected(from old: Amount, to new: Amount) -> Assertion {
    assertion(.correctedEverywhere, "is corrected from \(old.said) to \(new.said)") { examination in
      guard let before = old.figure else { return examination.unreadable(old) }
      guard let after = new.figure else { return examination.unreadable(new) }
      let side = Correction(old: old.said, new: new.said, isSame: before.value == after.value && old.bound == new.bound)
      return examination.judge(
        side, anchor: { $0.figure(named: phrase, in: passage) },
        value: { $0.states(new) ? .new : $0.states(old) ? .old : .other },
        shown: { $0.operand("the text", $1) }, touched: { [$0.range] + [$0.noun].compactMap(\.self) },
        elsewhere: { figure in
          let wanted = OldFigure(before, correctedTo: after, at: figure, in: examination)
          return { other in
            wanted.mentions(in: other).map { (other.operand("here", $0.figure), $0.isSure) }
          }
        })
    }
  }
}

extension The where Subject == Event {
  /// The event's date was one and has been corrected to another, both as TIMEX3 values such as `2026-03-02`.
  public func isCorrected(from old: String, to new: String) -> Assertion {
    assertion(.correctedEverywhere, "is corrected from \(old) to \(new)") { examination in
      examination.judgeDate(old, new) { $0.date(of: phrase, in: passage) }
    }
  }
}

extension The where Subject == Timex {
  /// The date was one and has been corrected to another, both as TIMEX3 values such as `2026-03-02`.
  public func isCorrected(from old: String, to new: String) -> Assertion {
    assertion(.correctedEverywhere, "is corrected from \(old) to \(new)") { examination in
      examination.judgeDate(old, new) { $0.timex(named: phrase, in: passage) }
    }
  }
}

extension The where Subject == Quotation {
  /// The quotation, named by its words as they are now, had other words before; no other document still has those.
  public func isCorrected(from words: String) -> Assertion {
    assertion(.correctedEverywhere, "is corrected from “\(words)”") { examination in
      let side = Correction(old: "“\(words)”", new: "“\(phrase)”", isSame: FoldedText.holds(phrase, words))
      return examination.judge(
        side,
        anchor: { edition in
          if let place = edition.places(of: phrase, in: passage).first { return .found((place, Correction.Value.new)) }
          if let place = edition.places(of: words).first { return .found((place, .old)) }
          return .unresolved(edition.missing(phrase))
        },
        value: { $0.1 },
        shown: { .init("the text", text: $0.text($1.0), value: "“\($0.text($1.0))”", range: $1.0) },
        touched: { [$0.0] },
        elsewhere: { _ in
          { other in
            var notices = PerSentence { CorrectionNotice.holds($0, other.reading) }
            return other.places(of: words).filter { place in
              !(other.reading.sentence(at: place.start).map { notices.of($0) } ?? false)
            }
            .map { (.init("here", text: other.text($0), value: "“\(other.text($0))”", range: $0), true) }
          }
        })
    }
  }
}

extension Examination {
  fileprivate func judgeDate(
    _ old: String, _ new: String, _ anchor: @escaping (Examination) -> Anchored<Timex>
  ) -> Verdict {
    guard let before = DayInterval(value: old), let after = DayInterval(value: new) else {
      let wrong = DayInterval(value: old) == nil ? old : new
      return .undecided([.finding(.noDate(wrong), at: start)])
    }
    return judge(
      Correction(old: old, new: new, isSame: before == after), anchor: anchor,
      value: { $0.value == new || $0.days == after ? .new : $0.value == old || $0.days == before ? .old : .other },
      shown: { $0.operand("the text", $1) }, touched: { [$0.range] },
      elsewhere: { timex in
        let wanted = OldDate(before, at: timex, in: self)
        return { other in wanted.mentions(in: other).map { (other.operand("here", $0), true) } }
      })
  }
}

extension Rule {
  package static let correctedEverywhere: Rule = Rule(
    id: "corrected-everywhere", category: .documents, covers: Mark.Kind.allCases,
    summary: "A corrected value stands where it was corrected, and no document of the library still gives the old one.",
    discussion: """
      isCorrected(from: 380, to: 412) holds when the document gives the new value, its header tells the correction \
      (corrected: 2026-03-05), and no passage of the library, nor another of its own, still gives the old one. A figure is the old one when \
      its writing allows the old value and not the new, it counts the same noun, and a noun of its sentence is one of the \
      corrected sentence’s; where the sentence names nothing but the document does, it is undecided. One that is told of \
      another day is another figure. A date is the old one when it is of the same days and its clause shares two words \
      with the corrected one. A quotation is looked for by its words. A notice of the correction may name the old value, \
      and so may a sentence that gives both. In a sheet over editions those before the correction give the old value. \
      Each such passage is listed; which of the two is right is the desk’s word.
      """
  ) {
    The(figure: "passengers").isCorrected(from: 380, to: 412).holds(
      "---\ndate: 2026-03-03\ncorrected: 2026-03-05\n---\nThe Aldergate ferry carried 412 passengers on Monday.",
      evidence: ["seeds/train.txt": "The train to Kelda carried 380 passengers."])
    The(figure: "passengers").isCorrected(from: 380, to: 412).fails(
      "---\ndate: 2026-03-03\ncorrected: 2026-03-05\n---\nThe Aldergate ferry carried 412 passengers on Monday.",
      evidence: ["seeds/pier.txt": "With ⟦380⟧ passengers on board, the ferry was full."])
    The(figure: "passengers").isCorrected(from: 380, to: 412).fails(
      "---\ndate: 2026-03-03\ncorrected: 2026-03-05\n---\nThe Aldergate ferry carried ⟦380⟧ passengers on Monday.")
    The(figure: "passengers").isCorrected(from: 380, to: 412).fails(
      "---\ndate: 2026-03-03\n---\nThe Aldergate ferry carried ⟦412⟧ passengers on Monday.",
      because: "its header tells no correction")
    The(figure: "passengers").isCorrected(from: 380, to: 412).fails(
      "---\ndate: 2026-03-03\ncorrected: 2026-03-05\ntitle: Ferry carries ⟦380⟧\n---\nThe ferry carried 412 passengers.",
      because: "the headline was forgotten")
    The(figure: "passengers").isCorrected(from: 380, to: 412).holds(
      "---\ndate: 2026-03-03\ncorrected: 2026-03-05\n---\nThe Aldergate ferry carried 412 passengers on Monday.",
      after: "---\ndate: 2026-03-03\n---\nThe Aldergate ferry carried 380 passengers on Monday.")
    The(dateOf: "left the pier").isCorrected(from: "2026-03-01", to: "2026-03-02").fails(
      "---\ndate: 2026-03-03\ncorrected: 2026-03-05\n---\nThe ferry left the pier on Monday.",
      evidence: ["seeds/pier.txt": "Since the ferry left the pier on ⟦March 1, 2026⟧, the pier is empty."])
    The(quotation: "We were late").isCorrected(from: "We were never late").fails(
      "---\ndate: 2026-03-03\ncorrected: 2026-03-05\n---\n“We were late,” said Ann Hale.",
      evidence: ["seeds/pier.txt": "“⟦We were never late⟧,” said Ann Hale."])
  }
}

extension Finding.Message {
  fileprivate static func noDate(_ text: String) -> Self {
    "the sheet’s “\(text)” is no date; expected one such as 2026-03-02, 2026-03 or 2026-W10"
  }
}
