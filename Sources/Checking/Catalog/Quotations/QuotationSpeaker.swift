public import Extraction
import Findings
import SourceText

extension The where Subject == Quotation {
  /// These words stand in a transcript, word for word, and in the mouth of this speaker.
  public func isVerbatim(in evidence: String, spokenBy speaker: String) -> Assertion {
    assertion(.quotationSpeaker, "is verbatim in \(evidence), spoken by \(speaker)") { examination in
      examination.quotation(named: phrase, in: passage).judge { quotation in
        examination.judge(quotation, in: evidence, spokenBy: speaker)
      }
    }
  }
}

extension Rule {
  package static let quotationSpeaker: Rule = Rule(
    id: "quotation-speaker", category: .quotations,
    summary: "A quotation stands in its transcript in the mouth of the one who is said to have spoken it.",
    discussion: """
      The label of a turn names its speaker: the surname has to agree, and a first name where both have one. “Q.”, “A.” \
      and “Speaker 1” name nobody, and leave it undecided.
      """
  ) {
    The(quotation: "The ferry leaks").isVerbatim(in: "seeds/evidence/talk.txt", spokenBy: "Hale").holds(
      "“The ferry leaks,” Ann Hale said.",
      evidence: ["seeds/evidence/talk.txt": "MS. HALE: The ferry leaks.\nMR. REED: It is old."])
    The(quotation: "It is old").isVerbatim(in: "seeds/evidence/talk.txt", spokenBy: "Hale").fails(
      "⟦“It is old,”⟧ Ann Hale said.",
      evidence: ["seeds/evidence/talk.txt": "MS. HALE: The ferry leaks.\nMR. REED: It is old."])
    The(quotation: "It is old").isVerbatim(in: "seeds/evidence/talk.txt", spokenBy: "Hale").undecided(
      "⟦“It is old,”⟧ Ann Hale said.", evidence: ["seeds/evidence/talk.txt": "Q. And then?\nA. It is old."])
  }
}
