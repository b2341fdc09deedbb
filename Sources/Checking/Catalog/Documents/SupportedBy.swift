public import Extraction
import Findings
import SourceText

extension The where Subject == Claim {
  /// The evidence has this passage, and says in it what the claim says: figures, dates, names, units, negation and
  /// direction agree, and no word of the claim is without its like.
  ///
  /// `evidence` is a path from the root, as `seeds/evidence/briefing.txt`.
  public func isSupported(by words: String, in evidence: String) -> SupportedClaim {
    SupportedClaim(claim: self, words: words, evidence: evidence)
  }
}

/// That a claim has its evidence.
public struct SupportedClaim: Assertable {
  fileprivate let claim: The<Claim>
  fileprivate let words: String
  fileprivate let evidence: String

  /// The assertion, for which words that differ leave it undecided.
  public var assertion: Assertion { assertion(checkedBy: nil) }

  /// A person has looked at the words that differ and says that they mean the same; figures, dates, names, negation and
  /// direction have to agree all the same.
  public func asParaphrase(checkedBy person: String) -> Assertion { assertion(checkedBy: person) }

  private func assertion(checkedBy person: String?) -> Assertion {
    let manner = person.map { ", as a paraphrase checked by \($0)" } ?? ""
    return claim.assertion(.supportedBy, "is supported by “\(words)” in \(evidence)\(manner)") { examination in
      guard let place = examination.places(of: claim.phrase, in: claim.passage).first else {
        return examination.missing(claim.phrase)
      }
      switch examination.library.study(evidence) {
      case .success(let study):
        return examination.judge(place, by: words, in: examination.about(study), evidence, isParaphrase: person != nil)
      case .failure(let error):
        return .undecided([.finding(.unreadable(evidence, error.message), at: place)], touching: [place])
      }
    }
  }
}

extension Examination {
  /// Judges the passage of a claim by those of its evidence: by the one that agrees best.
  fileprivate func judge(
    _ place: TextRange, by words: String, in evidence: Examination, _ path: String, isParaphrase: Bool
  ) -> Verdict {
    let supports = evidence.places(of: words).prefix(8)
    let claim = SupportPassage(self, place)
    let touched = [place] + claim.counts.map(\.figure.range) + claim.dates.map(\.range)
    guard !supports.isEmpty else {
      let near = evidence.nearest(words).prefix(1).map {
        Finding.Passage("the nearest passage there", at: $0, document: path)
      }
      return .fails([.finding(.gone(words, path), at: place, related: Array(near))], touching: touched)
    }
    var undecided: [Finding]?
    var failed: [Finding]?
    for support in supports {
      let comparison = SupportComparison(
        here: self, claim, place, there: evidence, SupportPassage(evidence, support), support, path)
      let (wrong, open) = comparison.findings(isParaphrase: isParaphrase)
      if wrong.isEmpty, open.isEmpty { return .holds(touching: touched) }
      if wrong.isEmpty { undecided = undecided ?? open } else { failed = failed ?? wrong }
    }
    if let undecided { return .undecided(undecided, touching: touched) }
    return .fails(failed ?? [], touching: touched)
  }
}

extension Rule {
  package static let supportedBy: Rule = Rule(
    id: "supported-by", category: .documents, covers: Mark.Kind.allCases,
    summary: "The evidence has the passage that supports the claim, with its figures and dates.",
    discussion: """
      The passage is looked for in the evidence by its words. Figures with what they count, dates, names, units, \
      negation and direction of the two passages have to agree: it fails where the passage is gone or one of these \
      differs. What else differs in words is shown, and leaves it undecided, unless .asParaphrase(checkedBy:) says that \
      a person looked.
      """
  ) {
    The(claim: "412 passengers").isSupported(by: "412 persons", in: "seeds/evidence/log.txt").holds(
      "The ferry carried 412 passengers on Monday.",
      evidence: ["seeds/evidence/log.txt": "Monday: 412 persons aboard, 3 dogs."])
    The(claim: "carried 412 passengers").isSupported(by: "412 persons", in: "seeds/evidence/log.txt").undecided(
      "The ferry ⟦carried⟧ 412 passengers on Monday.",
      evidence: ["seeds/evidence/log.txt": "Monday: 412 persons aboard, 3 dogs."])
    The(claim: "carried 412 passengers").isSupported(by: "412 persons", in: "seeds/evidence/log.txt")
      .asParaphrase(checkedBy: "A. B.").holds(
        "The ferry carried 412 passengers on Monday.",
        evidence: ["seeds/evidence/log.txt": "Monday: 412 persons aboard, 3 dogs."])
    The(claim: "carried 412 passengers").isSupported(by: "persons aboard", in: "seeds/evidence/log.txt").undecided(
      "The ferry ⟦carried⟧ ⟦412⟧ passengers on Monday.",
      evidence: ["seeds/evidence/log.txt": "Monday: 380 persons aboard, 3 dogs."])
    The(claim: "carried 412 passengers").isSupported(by: "380 persons", in: "seeds/evidence/log.txt").fails(
      "The ferry carried ⟦412⟧ passengers on Monday.",
      evidence: ["seeds/evidence/log.txt": "Monday: 380 persons aboard, 3 dogs."])
    The(claim: "The ferry sailed. It carried 412").isSupported(by: "380 persons", in: "seeds/evidence/log.txt").fails(
      "The ferry sailed. It carried ⟦412⟧ passengers.",
      evidence: ["seeds/evidence/log.txt": "Monday: 380 persons aboard, 3 dogs."])
    The(claim: "some 400 passengers").isSupported(by: "412 persons", in: "seeds/evidence/log.txt").holds(
      "The ferry carried some 400 passengers on Monday.",
      evidence: ["seeds/evidence/log.txt": "Monday: 412 persons aboard, 3 dogs."])
    The(claim: "sailed on March 2").isSupported(by: "Cast off on 1 March 2026", in: "seeds/evidence/log.txt").fails(
      "The ferry sailed on ⟦March 2⟧.", evidence: ["seeds/evidence/log.txt": "Cast off on 1 March 2026 at noon."])
    The(claim: "carried 412 passengers").isSupported(by: "412 persons", in: "seeds/evidence/log.txt").fails(
      "The ferry ⟦carried 412 passengers⟧ on Monday.",
      evidence: ["seeds/evidence/log.txt": "The page is torn out."], because: "the passage is gone")
    The(claim: "carried 412 passengers").isSupported(by: "412 persons", in: "seeds/evidence/log.txt").undecided(
      "The ferry ⟦carried 412 passengers⟧ on Monday.", because: "there is no such evidence")
  }
}

extension Finding.Message {
  fileprivate static func gone(_ words: String, _ path: String) -> Self {
    "the words “\(words)” do not stand in \(path)"
  }

  fileprivate static func unreadable(_ path: String, _ reason: String) -> Self {
    "the evidence \(path) cannot be read: \(reason)"
  }
}
