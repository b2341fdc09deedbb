public import Extraction
import Findings
import SourceText

extension The where Subject == Claim {
  /// The evidence has this passage, and its figures and dates agree with those of the claim.
  ///
  /// `evidence` is a path from the root, as `seeds/evidence/briefing.txt`.
  public func isSupported(by words: String, in evidence: String) -> Assertion {
    assertion(.supportedBy, "is supported by “\(words)” in \(evidence)") { examination in
      guard let place = examination.places(of: phrase, in: passage).first else { return examination.missing(phrase) }
      switch examination.library.study(evidence) {
      case .success(let study):
        return examination.judge(place, by: words, in: examination.about(study), evidence)
      case .failure(let error):
        return .undecided([.finding(.unreadable(evidence, error.message), at: place)], touching: [place])
      }
    }
  }
}

extension Examination {
  /// Judges the passage of a claim by that of its evidence.
  fileprivate func judge(_ place: TextRange, by words: String, in evidence: Examination, _ path: String) -> Verdict {
    let supports = evidence.places(of: words)
    let figures = figures(at: place)
    let dates = dates(at: place)
    let touched = [place] + figures.map(\.range) + dates.map(\.range)
    guard !supports.isEmpty else {
      let near = evidence.nearest(words).prefix(1).map {
        Finding.Passage("the nearest passage there", at: $0, document: path)
      }
      return .fails([.finding(.gone(words, path), at: place, related: Array(near))], touching: touched)
    }
    let theirFigures = supports.flatMap { evidence.figures(at: $0) }
    let theirDates = supports.flatMap { evidence.dates(at: $0) }
    func compared(_ here: Finding.Operand, _ there: Finding.Operand?) -> Finding {
      guard var there else {
        return .finding(.notTold(here.text, path), at: here.range ?? place, operands: [here])
      }
      there.document = path
      let related = there.range.map { [Finding.Passage("the evidence", at: $0, document: path)] } ?? []
      return .finding(
        .differs(here.value, path, there.value), at: here.range ?? place, operands: [here, there], related: related)
    }
    var findings: [Finding] = []
    var isTold = true
    for figure in figures where !theirFigures.contains(where: { figure.allowed.overlaps($0.allowed) }) {
      isTold = isTold && !theirFigures.isEmpty
      findings.append(
        compared(operand("the text", figure), theirFigures.first.map { evidence.operand("the evidence", $0) }))
    }
    for date in dates where !theirDates.contains(where: { date.agrees(with: $0) }) {
      isTold = isTold && !theirDates.isEmpty
      findings.append(
        compared(operand("the text", date), theirDates.first.map { evidence.operand("the evidence", $0) }))
    }
    if findings.isEmpty { return .holds(touching: touched) }
    return isTold ? .fails(findings, touching: touched) : .undecided(findings, touching: touched)
  }

  /// The figures that a passage gives, with what they count.
  private func figures(at place: TextRange) -> [Figure] {
    sentences(of: place).flatMap { reading.figures[ofSentence: $0, \.sentence].filter { $0.range.overlaps(place) } }
  }

  /// The dates that a passage gives.
  private func dates(at place: TextRange) -> [Timex] {
    sentences(of: place).flatMap {
      reading.timexes[ofSentence: $0, \.sentence].filter { $0.days != nil && $0.range.overlaps(place) }
    }
  }

  /// The numbers of the sentences that a passage begins, goes on and ends in.
  private func sentences(of place: TextRange) -> Range<Int> {
    guard let first = reading.sentence(at: place.start) else { return 0..<0 }
    let last = place.isEmpty ? nil : reading.sentence(at: place.end - 1)
    return first..<max(first, last ?? first) + 1
  }
}

extension Timex {
  fileprivate func agrees(with other: Timex) -> Bool {
    guard let days, let others = other.days else { return false }
    return days.overlaps(others)
  }
}

extension Rule {
  package static let supportedBy: Rule = Rule(
    id: "supported-by", category: .documents, covers: Mark.Kind.allCases,
    summary: "The evidence has the passage that supports the claim, with its figures and dates.",
    discussion: """
      The passage is looked for in the evidence by its words. Each figure and each date within the words that name the \
      claim has to agree with one within the words of the evidence: some value, some day is what both say. It fails where \
      the passage is gone or another value stands there, and is undecided where the evidence’s words give none, or where \
      it cannot be read. What the words mean beside their figures and dates is for a person to judge.
      """
  ) {
    The(claim: "carried 412 passengers").isSupported(by: "412 persons", in: "seeds/evidence/log.txt").holds(
      "The ferry carried 412 passengers on Monday.",
      evidence: ["seeds/evidence/log.txt": "Monday: 412 persons aboard, 3 dogs."])
    The(claim: "carried 412 passengers").isSupported(by: "persons aboard", in: "seeds/evidence/log.txt").undecided(
      "The ferry carried ⟦412⟧ passengers on Monday.",
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

  fileprivate static func differs(_ here: String, _ path: String, _ there: String) -> Self {
    "the text says \(here), \(path) \(there)"
  }

  fileprivate static func notTold(_ here: String, _ path: String) -> Self {
    "the words of \(path) give nothing that “\(here)” could be held against; expected words with its figure or date"
  }

  fileprivate static func unreadable(_ path: String, _ reason: String) -> Self {
    "the evidence \(path) cannot be read: \(reason)"
  }
}
