package import SourceText

/// What judging an assertion came to.
public struct Verdict: Sendable {
  /// The four of them, the first that applies standing for several documents.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// There are findings.
    case fails
    /// It could not be judged; the findings say why.
    case undecided
    /// Examined, and true of the document.
    case holds
    /// Nothing of that kind stands in it.
    case vacuous
  }

  /// A passage that was looked at: what coverage counts.
  package struct Touch: Sendable, Hashable {
    /// Empty for the one document that is judged.
    package var document: String
    package var range: TextRange
    package init(_ range: TextRange, document: String = "") { (self.range, self.document) = (range, document) }
  }

  package var kind: Kind
  package var findings: [Finding]
  /// The passages that the assertion is about.
  package var touched: [Touch]

  package init(_ kind: Kind, _ findings: [Finding] = [], touched: [Touch] = []) {
    self.kind = kind
    self.findings = findings
    self.touched = touched
  }

  package static func fails(_ findings: [Finding], touching touched: [TextRange] = []) -> Verdict {
    Verdict(.fails, findings, touched: touched.map { Touch($0) })
  }

  package static func undecided(_ findings: [Finding], touching touched: [TextRange] = []) -> Verdict {
    Verdict(.undecided, findings, touched: touched.map { Touch($0) })
  }

  package static func holds(touching touched: [TextRange]) -> Verdict {
    Verdict(.holds, touched: touched.map { Touch($0) })
  }

  package static var vacuous: Verdict { Verdict(.vacuous) }

  /// Looks at each thing of a kind: vacuous when there is none, fails with a finding for each that has one.
  ///
  /// A finding that is merely a `note` does not make it fail.
  package static func each<Thing>(
    _ things: some Sequence<Thing>, at range: (Thing) -> TextRange, _ look: (Thing) -> Finding?
  ) -> Verdict {
    var verdict = Verdict(.vacuous)
    for thing in things {
      verdict.kind = verdict.kind == .vacuous ? .holds : verdict.kind
      verdict.touched.append(Touch(range(thing)))
      if let finding = look(thing) {
        verdict.kind = .fails
        verdict.findings.append(finding)
      }
    }
    return verdict
  }

  /// Several verdicts as one: the first kind that applies, all findings and passages kept.
  package static func together(_ verdicts: some Sequence<Verdict>) -> Verdict {
    var all = Verdict(.vacuous)
    for verdict in verdicts {
      if verdict.kind.rank < all.kind.rank { all.kind = verdict.kind }
      all.findings += verdict.findings
      all.touched += verdict.touched
    }
    return all
  }
}

extension Verdict {
  /// The same with its findings and passages in this document, unless they name another.
  package func of(_ document: String) -> Verdict {
    var verdict = self
    for at in verdict.findings.indices where verdict.findings[at].document.isEmpty {
      verdict.findings[at].document = document
    }
    for at in verdict.touched.indices where verdict.touched[at].document.isEmpty {
      verdict.touched[at].document = document
    }
    return verdict
  }
}

extension Verdict.Kind {
  /// 0 for the one that outranks all others.
  package var rank: Int {
    switch self {
    case .fails: 0
    case .undecided: 1
    case .holds: 2
    case .vacuous: 3
    }
  }
}
