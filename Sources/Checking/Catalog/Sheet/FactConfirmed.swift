import Findings
import SourceText

extension Rule {
  /// A sign-off stands for the sentence as it was.
  public static let factConfirmed: Rule = Rule(
    id: "fact-confirmed", category: .sheet, tier: .declared, summary: "A sign-off stands for the sentence as it was.",
    discussion: """
      Somebody's word for a fact is given for the sentence that stood there. `factcheck sign` writes that sentence's \
      fingerprint into the sign-off; white space, quote shapes and dashes may change, its words may not. After any other \
      change the fact has to be checked again. In a sheet over editions it stands for the sentence of each; an edition \
      that has it word for word changes nothing.
      """
  ) {
    let ferry: Assertion = HouseRule(.quotationClosed).assertion
    ferry.checked(by: "A. B.", on: "2026-03-03", sentence: "\(Fingerprint(of: "The crew says: “All aboard.”"))")
      .holds("The crew says: “All aboard.”").once
    ferry.checked(by: "A. B.", on: "2026-03-03", sentence: "\(Fingerprint(of: "The crew says: “All ashore.”"))")
      .fails("The crew says: ⟦“All aboard.”⟧").once
  }
}

extension Fact {
  /// Whose word stands for this fact, and what is wrong with it.
  func confirmation(_ touched: [Verdict.Touch], _ verdict: Verdict.Kind, in library: Library) -> (
    Confirmation, Finding?
  ) {
    if assertion.isUnconfirmed { return (.unconfirmed, nil) }
    guard let signOff = assertion.signOff else { return (.author, nil) }
    let order = subject.ownDocuments.isEmpty ? touched.prefix(1).map(\.document) : subject.ownDocuments
    let words = SignedWords(
      order.map { path in (path, touched.filter { $0.document == path }.map(\.range).sorted()) }, in: library)
    let path = words.parts.first?.document ?? touched.first?.document ?? order.first ?? subject.path
    let passages = words.parts.first?.passages ?? []
    let study = try? library.study(path).get()
    let at = passages.first ?? study?.start ?? TextRange(0, 0)
    func wrong(
      _ message: Finding.Message, _ operands: [Finding.Operand] = [], in part: SignedWords.Part? = nil
    ) -> (Confirmation, Finding?) {
      var finding = Finding(
        message, at: part?.passages.first ?? at, document: part?.document ?? path, operands: operands, severity: .error)
      finding.rule = Rule.factConfirmed.id
      return (.changed, finding)
    }
    guard signOff.by.contains(where: { !$0.isWhitespace }) else { return wrong(.nobody) }
    guard Day(iso: signOff.on) != nil else { return wrong(.noDay(signOff.on)) }
    if let against = signOff.against, against.hasPrefix("seeds/"), (try? library.bytes(against)) == nil {
      return wrong(.noEvidence(against))
    }
    // Of a document that cannot be read nobody knows whether it changed; it is held for that alone.
    guard study != nil else { return (.signed, nil) }
    guard !passages.isEmpty else { return (verdict == .undecided ? .changed : .signed, nil) }
    guard let then = signOff.fingerprint else { return (.signed, nil) }
    guard words.fingerprint != then, let changed = words.part(since: then) else { return (.signed, nil) }
    return wrong(
      .changed(signOff.by, signOff.on, signOff.against),
      [
        Finding.Operand("signed", text: "the sentence as it was", value: then),
        Finding.Operand("the text", text: changed.sentences, value: words.fingerprint, range: changed.passages.first),
      ], in: changed)
  }
}

extension Finding.Message {
  fileprivate static let nobody: Self = "the sign-off names nobody; expected checked(by: \"A. B.\", …)"

  fileprivate static func noDay(_ text: String) -> Self {
    "the sign-off’s day is “\(text)”; expected a day such as 2026-03-03"
  }

  fileprivate static func noEvidence(_ path: String) -> Self { "this was checked against \(path), which is not there" }

  fileprivate static func changed(_ person: String, _ day: String, _ evidence: String?) -> Self {
    "the sentence has changed since \(person) checked it on \(day)\(evidence.map { " against \($0)" } ?? "")"
  }
}
