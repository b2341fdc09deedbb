public import Extraction
import Findings
import SourceText

extension Every where Subject == Quotation {
  /// Every quotation of the headline or the standfirst has the words that it has in the body.
  public func agreesThroughout() -> Assertion { assertion(.quotationAgreesThroughout) }
}

extension Rule {
  /// A quotation of the headline has the words that it has in the body.
  public static let quotationAgreesThroughout: Rule = Rule(
    id: "quotation-agrees-throughout", category: .quotations, tier: .heuristic,
    summary: "A quotation of the headline or the standfirst has the words that it has in the body.",
    discussion: """
      Words between marks above the body are looked for in the body, word for word, an ellipsis told apart. Where most of \
      them stand in one quotation of the body and one or two are others, it speaks; a headline that puts it in its own \
      words is left alone. Documents without a title in their header have no headline here.
      """,
    title: "every quotation of the headline agrees with the body",
    judge: { examination in
      let reading = examination.reading
      func isBody(_ quotation: Quotation) -> Bool { reading.sentences[quotation.sentence].part == .body }
      let heads = reading.quotations.filter { !isBody($0) && $0.kind != .title }.prefix(16)
      guard !heads.isEmpty else { return .vacuous }
      let body = Transcript(reading.document)
      return .each(Array(heads), at: \.range) { head in
        let search = VerbatimSearch(SpokenWord.pieces(reading.prose.tokens.bytes, head.inner), body)
        guard search.isLong, search.hits.isEmpty, let nearest = search.nearest(),
          let there = search.range(of: nearest.words), search.isAlike(nearest.words),
          reading.quotations.contains(where: { isBody($0) && $0.range.overlaps(there) })
        else { return nil }
        return .finding(
          .differs(nearest.difference), at: head.range,
          operands: [
            .init("the headline", text: examination.text(head.inner), value: examination.text(head.inner)),
            .init("the body", text: examination.text(there), value: examination.text(there), range: there),
          ], related: [.init("the body", at: there)])
      }
    },
    examples: {
      Every(.quotation).agreesThroughout().holds(
        "---\ntitle: “The ferry must go,” says mayor\n---\n“The ferry must go,” Ann Hale said."
      ).once
      Every(.quotation).agreesThroughout().fails(
        "---\ntitle: ⟦“The old ferry must go,”⟧ says mayor\n---\n“The old ferry should go,” Ann Hale said."
      ).once
      Every(.quotation).agreesThroughout().holds(
        "---\ntitle: “We are finished,” says mayor\n---\n“The old ferry should go,” Ann Hale said."
      ).once
      Every(.quotation).agreesThroughout().holds("“The old ferry should go,” Ann Hale said.")
    })
}

extension Finding.Message {
  fileprivate static func differs(_ difference: String) -> Self {
    "the headline and the body quote these words differently: \(difference)"
  }
}
