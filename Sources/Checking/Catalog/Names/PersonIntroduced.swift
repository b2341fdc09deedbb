import Extraction
import Findings
import SourceText

extension Every where Subject == Person {
  /// Every person is introduced before the surname stands alone.
  public func isIntroduced() -> Assertion { assertion(.personIntroduced) }
}

extension The where Subject == Person {
  /// This person is introduced with these words, where the name first stands.
  public func isIntroduced(as role: String) -> Assertion {
    assertion(.personIntroduced, "is introduced as “\(role)”") { examination in
      let places = examination.places(of: phrase, in: passage)
      guard let place = places.first else {
        return examination.missing(
          phrase, "the name", in: passage, among: examination.reading.names.map(\.range))
      }
      let names = examination.reading.names
      guard let name = names.first(where: { $0.range.overlaps(place) }) else {
        return .undecided([.finding("“\(phrase)” is read as no name", at: place)])
      }
      let first = names.indices.contains(name.first) ? names[name.first] : name
      let sentence = examination.reading.sentences[first.sentence].range
      let touched = [first.range]
      if FoldedText.holds(examination.text(first.role ?? sentence), role)
        || FoldedText.holds(examination.text(sentence), role)
      {
        return .holds(touching: touched)
      }
      let shown = first.role.map { examination.text($0) } ?? "no role"
      return .fails(
        [
          .finding(
            .otherwise(shown, role), at: first.range,
            operands: [
              .init("the text", text: shown, value: shown, range: first.role),
              .init("the sheet", text: role, value: role),
            ])
        ], touching: touched)
    }
  }
}

extension Rule {
  /// Every person is introduced before the surname stands alone.
  public static let personIntroduced: Rule = Rule(
    id: "person-introduced", category: .names, tier: .heuristic,
    summary: "Every person is introduced before the surname stands alone.",
    discussion: """
      A surname alone at its first mention, without a title or a role beside it, leaves the reader to guess. A name in \
      full is taken for an introduction.
      """,
    title: "every person is introduced",
    judge: { examination in
      let reading = examination.reading
      let first = reading.names.indices.filter { index in
        reading.names[index].kind == .person && reading.names[index].first == index
          && reading.sentences[reading.names[index].sentence].part == .body
      }
      return .each(first.map { reading.names[$0] }, at: \.range) { name in
        name.tokens.count == 1 && name.role == nil
          ? .finding(.unknown(name.full, examination.text(name.range)), at: name.range) : nil
      }
    },
    examples: {
      Every(.person).isIntroduced().holds("Anna Schmidt, the minister, opened the pier. Schmidt said it was late.")
      Every(.person).isIntroduced().fails(
        "⟦Schmidt⟧ said that the pier was late. Anna Schmidt, the minister, opened it on Tuesday."
      ).once
      The(person: "Ann Hale").isIntroduced(as: "harbor master").holds("Ann Hale, the harbor master, opened the pier.")
      The(person: "Ann Hale").isIntroduced(as: "mayor").fails("⟦Ann Hale⟧, the harbor master, opened the pier.")
    })
}

extension Finding.Message {
  fileprivate static func otherwise(_ text: String, _ sheet: String) -> Self {
    "the text introduces this person as \(text), the sheet says \(sheet)"
  }

  fileprivate static func unknown(_ full: String, _ written: String) -> Self {
    full == written
      ? "who this is, the text has not said"
      : "who this is, the text has not said yet; the name in full comes later: \(full)"
  }
}
