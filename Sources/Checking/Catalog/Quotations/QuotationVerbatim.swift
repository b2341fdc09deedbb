public import Extraction
import Findings
import SourceText

extension The where Subject == Quotation {
  /// These words stand in a transcript, word for word; `evidence` is a path from the root.
  public func isVerbatim(in evidence: String) -> Assertion {
    assertion(.quotationVerbatim, "is verbatim in \(evidence)") { examination in
      examination.quotation(named: phrase, in: passage).judge { quotation in
        examination.judge(quotation, in: evidence, spokenBy: nil)
      }
    }
  }

  /// The quotation was spoken in another language, as `ar`: its words are a translator's, and no transcript is held
  /// against them.
  public func isTranslated(from language: String) -> Assertion {
    assertion(.quotationVerbatim, "is translated from \(language)") { examination in
      examination.quotation(named: phrase, in: passage).judge { quotation in
        let isCode = (2...3).contains(language.count) && language.allSatisfy { $0.isLowercase && $0.isASCII }
        guard isCode, language != "en" else {
          return .undecided([.finding(.noLanguage(language), at: quotation.range)])
        }
        return .holds(touching: [quotation.range])
      }
    }
  }
}

extension Every where Subject == Quotation {
  /// Every quotation stands in a transcript, word for word, and in the mouth of the one to whom the text gives it.
  ///
  /// - Parameter translated: words of the quotations that are translations, which are not compared.
  public func isVerbatim(in evidence: String, butTranslated translated: String...) -> Assertion {
    Assertion(.quotationVerbatim, "every quotation is verbatim in \(evidence)", at: place) { examination in
      let reading = examination.reading
      let left = translated.flatMap { examination.places(of: $0) }
      let quotations = reading.quotations.filter { quotation in
        (quotation.kind == .direct || quotation.kind == .partial) && !left.contains { quotation.range.overlaps($0) }
      }
      guard !quotations.isEmpty else { return .vacuous }
      return examination.judge(by: evidence, at: quotations[0].range) { transcript in
        .together(
          quotations.map { quotation in
            let attribution = quotation.attribution.flatMap {
              reading.attributions.indices.contains($0) ? reading.attributions[$0] : nil
            }
            let speaker = attribution?.sourceKind == .named ? attribution?.who : nil
            return examination.judge(quotation, in: transcript, evidence, spokenBy: speaker, isCertain: false)
          })
      }
    }
  }
}

extension Rule {
  package static let quotationVerbatim: Rule = Rule(
    id: "quotation-verbatim", category: .quotations,
    summary: "A quotation stands in its transcript word for word.",
    discussion: """
      White space, the shapes of quotation marks and dashes and a capital at the start are folded, and nothing else. An \
      ellipsis may leave out words of one turn, but no “not” of a sentence that it joins; square brackets stand for the \
      editor’s words. Where the words agree and the marks between them do not it is undecided. A transcript is read by \
      turns: “HOST:”, “Q.”, names with times, .srt and .vtt.
      """
  ) {
    The(quotation: "will not sail").isVerbatim(in: "seeds/evidence/talk.txt").holds(
      "“The ferry will not sail,” Ann Hale said.",
      evidence: ["seeds/evidence/talk.txt": "HALE: As I said, the ferry will not sail. Good night."])
    The(quotation: "will sail").isVerbatim(in: "seeds/evidence/talk.txt").fails(
      "⟦“The ferry will sail,”⟧ Ann Hale said.",
      evidence: ["seeds/evidence/talk.txt": "HALE: As I said, the ferry will not sail. Good night."])
    The(quotation: "will").isVerbatim(in: "seeds/evidence/talk.txt").fails(
      "⟦“The ferry will … sail on Monday,”⟧ Ann Hale said.",
      evidence: ["seeds/evidence/talk.txt": "HALE: The ferry will not sail on Monday."],
      because: "an ellipsis may not drop a not")
    The(quotation: "mend her").isVerbatim(in: "seeds/evidence/talk.txt").holds(
      "“We will mend her … in the spring,” Ann Hale said.",
      evidence: ["seeds/evidence/talk.txt": "HALE: And we will mend her, hull and all, in the spring."])
    The(quotation: "will sail").isVerbatim(in: "seeds/evidence/talk.txt").undecided(
      "⟦“The ferry will sail,”⟧ Ann Hale said.", because: "there is no such transcript")
    The(quotation: "will sail").isTranslated(from: "no").holds("“The ferry will sail,” Ann Hale said.")
  }
}

extension Finding.Message {
  fileprivate static func noLanguage(_ code: String) -> Self {
    "“\(code)” is no language that is translated from; expected a code such as ar"
  }
}
