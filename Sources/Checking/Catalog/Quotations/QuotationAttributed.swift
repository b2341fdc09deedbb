public import Extraction
import Findings
import SourceText

extension Every where Subject == Quotation {
  /// Every quotation has a speaker.
  public func isAttributed() -> Assertion { assertion(.quotationAttributed) }
}

extension The where Subject == Quotation {
  /// This quotation is somebody's: the source that the text gives it holds this name, its cue these words, through this
  /// reporter.
  public func isAttributed(to source: String, as cue: String? = nil, via reporter: String? = nil) -> Assertion {
    let manner = (cue.map { ", as “\($0)”" } ?? "") + (reporter.map { ", via \($0)" } ?? "")
    return assertion(.quotationAttributed, "is attributed to \(source)\(manner)") { examination in
      examination.quotation(named: phrase, in: passage).judge { quotation in
        guard let index = quotation.attribution, examination.reading.attributions.indices.contains(index) else {
          return .fails([.finding(.noSpeaker, at: quotation.range)], touching: [quotation.range])
        }
        return examination.judge(index, is: source, via: reporter, cue: cue, touching: [quotation.range])
      }
    }
  }
}

extension Rule {
  /// Every quotation has a speaker.
  public static let quotationAttributed: Rule = Rule(
    id: "quotation-attributed", category: .quotations, tier: .heuristic,
    summary: "Every quotation has a speaker.",
    discussion: """
      Words between marks are somebody's. Marks that hold one or a few words at a distance, titles of works and words \
      that are spoken of as words are no quotations. A quotation of several paragraphs has its speaker from any of them.
      """,
    title: "every quotation is attributed", news: .absent,
    judge: { examination in
      let quotations = examination.reading.quotations
      return .each(quotations.filter { $0.kind == .direct }, at: \.range) { quotation in
        quotation.attribution == nil && quotation.isClosed ? .finding(.noSpeaker, at: quotation.range) : nil
      }
    },
    examples: {
      Every(.quotation).isAttributed().holds("“The ferry is late,” said Ann Hale, the harbor master.")
      Every(.quotation).isAttributed().holds("The so-called “fast” ferry is old.")
      Every(.quotation).isAttributed().fails(
        "The harbor was closed on Monday.\n\n⟦“The ferry will never sail again in this weather.”⟧")
    })
}

extension Finding.Message {
  fileprivate static let noSpeaker: Self = "nobody speaks these words"
}
