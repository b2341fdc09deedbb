public import Extraction
import Findings
import SourceText

extension Every where Subject == Quotation {
  /// Every quotation that is opened is closed.
  public func isClosed() -> Assertion { assertion(.quotationClosed) }
}

extension Rule {
  /// Every quotation that is opened is closed.
  public static let quotationClosed: Rule = Rule(
    id: "quotation-closed", category: .quotations, tier: .arithmetic, severity: .error,
    summary: "Every quotation that is opened is closed.",
    discussion: """
      A reader of a quotation without its end cannot tell whose the next words are. A quotation of several paragraphs \
      opens each of them and is closed once, at its end: that is no fault. \
      On 840 published articles 27 of 30 findings were worth a look; straight marks within straight ones, two of the others, \
      are read since.
      """,
    title: "every quotation is closed",
    judge: { examination in
      .each(examination.reading.quotations, at: \.range) { quotation in
        let continued = examination.reading.quotations.contains(continuing: quotation)
        guard !quotation.isClosed, !continued, !examination.isMarkup(quotation) else { return nil }
        let mark = TextRange(quotation.range.start, quotation.inner.start)
        return .finding(.unclosed, at: mark.isEmpty ? quotation.range : mark)
      }
    },
    examples: {
      Every(.quotation).isClosed().holds("“The ferry is late,” said Ann Hale, the harbor master.")
      Every(.quotation).isClosed().fails("⟦“⟧The ferry is late, said Ann Hale, the harbor master. It was foggy.")
        .once
      Every(.quotation).isClosed().holds(
        "\"It is old. If somebody says, \"It leaks,\" you know, it may be true,\" said Ann Hale, the harbor master.")
      Every(.quotation).isClosed().fails("⟦\"⟧It is old, said Ann Hale, the mayor. \"It leaks,\" she said.").once
      Every(.quotation).isClosed().holds(
        "“The ferry is late,” said Ann Hale.\n\n“It was foggy on Monday.\n\n“On Tuesday it was worse,” she said.")
    })
}

extension Examination {
  /// Whether a mark belongs to the markup of a page: `date="…">`.
  fileprivate func isMarkup(_ quotation: Quotation) -> Bool {
    let bytes = reading.prose.tokens.bytes
    return bytes[quotation.range.start - 1] == UInt8(ascii: "=") || bytes[quotation.inner.start] == UInt8(ascii: ">")
  }
}

extension [Quotation] {
  /// Whether a later quotation goes on from this one.
  fileprivate func contains(continuing quotation: Quotation) -> Bool {
    guard let index = firstIndex(startingAt: quotation.range.start), index + 1 < count else { return false }
    return self[index + 1].continues == index
  }

  private func firstIndex(startingAt start: Int) -> Int? {
    let low = partitioningIndex { $0.range.start >= start }
    return low < count && self[low].range.start == start ? low : nil
  }
}

extension Finding.Message {
  fileprivate static let unclosed: Self = "this quotation is opened and never closed"
}
