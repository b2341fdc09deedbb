public import Extraction
import Findings
import SourceText

extension The where Subject == Name {
  /// The name of a person, a firm, a body or a place, as it should be written.
  public init(
    name phrase: String, in passage: String? = nil, fileID: String = #fileID, filePath: String = #filePath,
    line: Int = #line, column: Int = #column
  ) {
    self.init([phrase], in: passage, "the name", SourcePlace(fileID, filePath, line, column))
  }

  /// Wherever the text has this name, it has it in this spelling.
  public func isSpelledOneWay() -> Assertion {
    assertion(.nameSpelledOneWay, "is spelled one way") { examination in
      let spelled = SpelledName(examination, phrase)
      guard spelled.isReadable else { return .undecided([.finding(.noName(phrase), at: examination.start)]) }
      let places = examination.places(of: phrase, in: passage)
      let others = spelled.variants() + spelled.otherFirstNames(places)
      if !others.isEmpty { return .fails(others.map { spelled.finding($0, phrase) }, touching: places) }
      return places.isEmpty ? examination.missing(phrase, "the name") : .holds(touching: places)
    }
  }

  /// The name is written so, by a list of names; and so it stands in the text wherever it stands there in full.
  public func isSpelled(_ spelling: String, per path: String) -> Assertion {
    assertion(.nameSpelledOneWay, "is spelled “\(spelling)”, per \(path)") { examination in
      let list: Study
      switch examination.library.study(path) {
      case .success(let study): list = study
      case .failure(let error):
        return .undecided([.finding(.unreadable(path, error.message), at: examination.start)])
      }
      if list.folded.places(of: FoldedText(phrase: spelling), limit: 1).isEmpty {
        let other = SpelledName(examination.about(list), spelling).variants().first.map { list.reading.text($0) }
        return .fails([.finding(.notListed(spelling, path, other), at: examination.start)])
      }
      let spelled = SpelledName(examination, spelling)
      guard spelled.isReadable else { return .undecided([.finding(.noName(spelling), at: examination.start)]) }
      let places = examination.places(of: phrase, in: passage)
      let findings = spelled.variants().map { spelled.finding($0, spelling) } + spelled.otherwise(places, spelling)
      if !findings.isEmpty { return .fails(findings, touching: places) }
      return places.isEmpty ? examination.missing(phrase, "the name") : .holds(touching: places)
    }
  }
}

extension Every where Subject == Name {
  /// Every name is written in one way.
  public func isSpelledOneWay() -> Assertion { assertion(.nameSpelledOneWay) }
}

extension Rule {
  /// A name has one spelling.
  public static let nameSpelledOneWay: Rule = Rule(
    id: "name-spelled-one-way", category: .names, tier: .heuristic,
    summary: "A name has one spelling, wherever it stands.",
    discussion: """
      Two spellings that differ by one letter, where the text itself tells that they are one: the same first name or the \
      same other words beside them, a family name that is never given in full beside one that is, two letters swapped or \
      one doubled in a word that is no other; and below a picture another first name than the text has for the only \
      bearer of that name. Two persons with first names of their own, plurals and adjectives are two names, and what \
      stands in a quotation is not compared. \
      On 840 published articles of politics all 7 findings were worth a look.
      """,
    title: "every name is spelled one way",
    judge: { examination in
      let reading = examination.reading
      let variants = Dictionary(reading.nameVariants().map { ($0.token, $0) }, uniquingKeysWith: { first, _ in first })
      return .each(reading.names, at: \.range) { name in
        guard let variant = name.tokens.lazy.compactMap({ variants[$0] }).first else { return nil }
        let (here, before) = (reading.prose.tokens[variant.token].range, reading.prose.tokens[variant.other].range)
        let (written, other) = (examination.text(here), examination.text(before))
        return .finding(
          variant.ground == .caption ? .otherFirstName(written, other) : .otherSpelling(written, other), at: here,
          operands: [
            .init("here", text: written, value: examination.text(name.range), range: here),
            .init(
              "before", text: other, value: examination.text(reading.names[variant.otherName].range), range: before),
          ], related: [.init("the other spelling", at: before)])
      }
    },
    examples: {
      Every(.name).isSpelledOneWay().fails("Rafael Morales, the minister, spoke. Mr. ⟦Moralez⟧ left.").once
      Every(.name).isSpelledOneWay().fails("Kelda Motors follows Chrander. Unlike ⟦Chradner⟧, it sells no ferries.")
        .once
      Every(.name).isSpelledOneWay().fails(
        "Peter Tamworth sings on Friday. Tamworth is 62.\n\nPicture: ⟦James⟧ Tamworth as Noah."
      ).once
      Every(.name).isSpelledOneWay().holds("Rafael Morales, the minister, spoke. Juan Moralez, the clerk, left.")
      Every(.name).isSpelledOneWay().holds("The Moraleses left. Rafael Morales stayed. A Serbian spoke of Serbia.")
      Every(.name).isSpelledOneWay().holds("Kyiv was quiet. “Kiyv is quiet,” the sign said.")
      The(name: "Harding Willke & Lowe").isSpelledOneWay().holds("Harding Willke & Lowe owns it. Lowe is old.")
      The(name: "Harding Willke & Lowe").isSpelledOneWay().fails(
        "Harding Willke & Lowe owns it. ⟦Harding Wilke & Lowe⟧ is old.")
      The(name: "Peter Tamworth").isSpelledOneWay().fails(
        "Peter Tamworth sings on Friday. Tamworth is 62.\n\nPicture: ⟦James Tamworth⟧ as Noah.")
      The(name: "Oplantis").isSpelledOneWay().fails("The villa of ⟦Oplontas⟧ is old.")
      The(name: "Ro").isSpelled("Celia Minjung Ro", per: "seeds/evidence/names.txt").holds(
        "Celia Minjung Ro wrote it. Ro is old.", evidence: ["seeds/evidence/names.txt": "Celia Minjung Ro\nTom Orr"])
      The(name: "Ro").isSpelled("Celia Minjung Ro", per: "seeds/evidence/names.txt").fails(
        "⟦Celia Minjong Ro⟧ wrote it. Ro is old.", evidence: ["seeds/evidence/names.txt": "Celia Minjung Ro\nTom Orr"])
      The(name: "Ro").isSpelled("Celia Minjung Ro", per: "seeds/evidence/names.txt").undecided(
        "⟦⟧Celia Minjung Ro wrote it.", because: "there is no such list")
    })
}

extension Finding.Message {
  fileprivate static func otherSpelling(_ here: String, _ other: String) -> Self {
    "“\(here)” here, “\(other)” elsewhere: one name in two spellings, or two names?"
  }

  fileprivate static func otherFirstName(_ here: String, _ other: String) -> Self {
    "“\(here)” below the picture, “\(other)” in the text"
  }

  fileprivate static func noName(_ phrase: String) -> Self {
    "“\(phrase)” is no name that can be looked for; expected a word with a capital"
  }

  fileprivate static func notListed(_ spelling: String, _ path: String, _ other: String?) -> Self {
    let instead = other.map { "; “\($0)” does" } ?? ""
    return "“\(spelling)” does not stand in \(path)\(instead)"
  }

  fileprivate static func unreadable(_ path: String, _ reason: String) -> Self {
    "the list \(path) cannot be read: \(reason)"
  }
}
