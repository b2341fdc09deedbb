public import Findings

/// What must be true of a document: a rule, a sentence of title, and the closure that judges.
public struct Assertion: Sendable {
  /// What it is asked of.
  package enum Scope: Sendable, Hashable {
    /// Each document by itself.
    case eachDocument
    /// All documents of the sheet together.
    case together
  }

  /// The rule that it is an instance of.
  package let rule: Rule
  /// An English sentence without a final period.
  package let title: String
  package var place: SourcePlace
  package var scope: Scope = .eachDocument
  /// The editions that it is stated of, in a sheet over several.
  package var span = EditionSpan()
  package var severity: Severity?
  package var waivers: [SheetWaiver] = []
  package var signOff: SheetSignOff?
  /// Whether it is asked of the whole document, as a house rule is, and not of something in it.
  package private(set) var isOfWholeDocument = false
  /// Drafted by a program, and taken up by nobody yet.
  package var isUnconfirmed = false
  /// What is wrong with the declaration itself, whatever stands in the document: a day that no calendar has.
  var mistake: (@Sendable () -> String?)?
  /// Words that the sheet declares to be the writer’s own: no house rule asks for their source.
  package var writersOwn: String?
  package let judge: @Sendable (Examination) -> Verdict

  package init(
    _ rule: Rule, _ title: String, at place: SourcePlace, scope: Scope = .eachDocument,
    judge: @escaping @Sendable (Examination) -> Verdict
  ) {
    self.rule = rule
    self.title = title
    self.place = place
    self.scope = scope
    self.judge = judge
  }

  /// The assertion that a rule states of a whole document.
  package init(_ rule: Rule, at place: SourcePlace) {
    self.init(rule, rule.title, at: place, judge: rule.judge ?? { _ in .vacuous })
    isOfWholeDocument = true
  }

  /// The assertion that the desks of news state of a whole document; nil where the rule is none of theirs.
  package init?(news rule: Rule, at place: SourcePlace) {
    guard let judge = rule.judge else { return nil }
    switch rule.news {
    case .absent: return nil
    case .whole: self.init(rule, rule.title, at: place, judge: judge)
    case .part(let title, let judge): self.init(rule, title, at: place, judge: judge)
    }
    isOfWholeDocument = true
  }
}

/// A waiver as a sheet writes it: it covers findings of its own assertion.
package struct SheetWaiver: Sendable, Hashable {
  /// Words of the passage; nil for every finding of the assertion.
  package var passage: String?
  package var reason: String
  /// The last day, inclusive, as written; nil for ever.
  package var through: String?
  package var by: String?
}

/// A person's word for a fact.
package struct SheetSignOff: Sendable, Hashable {
  package var by: String
  /// The day, as written.
  package var on: String
  package var against: String?
  /// The fingerprint of the sentence as it was, once `factcheck sign` has written it in.
  package var fingerprint: String?
}

/// What a fact sheet can hold: an assertion, or something that becomes one.
public protocol Assertable: Sendable {
  /// The assertion itself.
  var assertion: Assertion { get }
}

extension Assertion: Assertable {
  /// Itself.
  public var assertion: Assertion { self }
}

extension Assertable {
  /// Overrules the severity that the assertion would have.
  public func severity(_ severity: Severity) -> Assertion {
    var assertion = assertion
    assertion.severity = severity
    return assertion
  }

  /// Forgives the findings of this assertion whose passage or sentence holds these words.
  ///
  /// The reason is required. `through` is the last day, inclusive, as `2027-06-30`; without it the waiver has no end.
  public func waived(
    _ passage: String, because reason: String, through day: String? = nil, by person: String? = nil
  ) -> Assertion {
    var assertion = assertion
    assertion.waivers.append(SheetWaiver(passage: passage, reason: reason, through: day, by: person))
    return assertion
  }

  /// Forgives every finding of this assertion.
  public func waived(because reason: String, through day: String? = nil, by person: String? = nil) -> Assertion {
    var assertion = assertion
    assertion.waivers.append(SheetWaiver(passage: nil, reason: reason, through: day, by: person))
    return assertion
  }

  /// A person's word for this fact: who checked it, on which day, against what.
  ///
  /// `sentence` is the fingerprint of the sentence as it stood, which `factcheck sign` writes in.
  public func checked(
    by person: String, on day: String, against evidence: String? = nil, sentence: String? = nil
  ) -> Assertion {
    var assertion = assertion
    assertion.signOff = SheetSignOff(by: person, on: day, against: evidence, fingerprint: sentence)
    return assertion
  }

  /// Drafted by a program: it runs, is shown as such, and counts for nothing until this word is taken away.
  public var unconfirmed: Assertion {
    var assertion = assertion
    assertion.isUnconfirmed = true
    return assertion
  }
}
