import Extraction
import Findings
import SourceText

extension Every where Subject == Acronym {
  /// Every acronym is spelled out somewhere, but for those that everybody knows.
  public func isExpanded() -> Assertion { assertion(.acronymExpanded) }
}

extension Rule {
  /// Every acronym is spelled out once.
  public static let acronymExpanded: Rule = Rule(
    id: "acronym-expanded", category: .names, tier: .heuristic,
    summary: "Every acronym is spelled out once, but for those that everybody knows.",
    discussion: """
      Three to five capitals that stand for words which the text gives nowhere. Words count that begin with its letters: \
      “National Port Agency” anywhere, “gross domestic product (GDP)” beside it. NATO and the like are listed as known; \
      letters within a longer name, with a digit, in a quotation or a heading are passed over. \
      On 840 published articles 5 of 12 findings were worth a look; four of the others are passed over since.
      """,
    title: "every acronym is spelled out once",
    judge: { examination in
      .each(examination.reading.acronyms(), at: \.range) { acronym in
        acronym.isExpanded || acronym.isWellKnown || examination.reading.saysWhat(acronym)
          ? nil : .finding(.bare(acronym.letters), at: acronym.range)
      }
    },
    examples: {
      Every(.acronym).isExpanded().holds("The National Port Agency (NPA) closed the pier. The NPA is small.")
      Every(.acronym).isExpanded().fails("The ⟦NPA⟧ closed the pier on Monday. The NPA is small.").once
      Every(.acronym).isExpanded().holds("The price rose with gross national debt (GND), and GND rose again.")
      Every(.acronym).isExpanded().holds("The firm NPQ owns the pier. The log is by NRD, a union of pilots, and old.")
      Every(.acronym).isExpanded().fails("After talks with the ⟦NPQ⟧, the council voted, and the pier was sold.").once
      Every(.acronym).isExpanded().holds("After talks with the NPQ, the union that called the strike, the council met.")
      Every(.acronym).isExpanded().holds("It was HALE who sold the pier. Ann Hale is the mayor.")
      Every(.acronym).isExpanded().holds("The shipping giant NPQ owns the pier.")
      Every(.acronym).isExpanded().holds("Pilots for Safe Ports met on Monday. A pilot of PFSP spoke.")
      Every(.acronym).isExpanded().holds("NATO ships and the BBC were in the port.")
      Every(.acronym).isExpanded().holds("An F-15 flew over the pier, and “the NPQ is late” was all that she said.")
    })
}

extension Reading {
  /// Whether the words beside it tell what it is: “the firm NPQ”, “NPQ, a union of pilots,”; in square brackets it credits.
  fileprivate func saysWhat(_ acronym: AcronymUse) -> Bool {
    let tokens = prose.tokens
    let at = tokens.index(at: acronym.range.start)
    if tokens[at - 1].is([.organization, .document]) || kinds.contains(tokens[at - 1]), !tokens[at - 1].isCapitalized {
      return true
    }
    if tokens[at - 1].keyword == .or, tokens[at - 2].kind == .comma { return true }
    if tokens[at + 1].kind == .comma, isApposition(at + 2) { return true }
    return tokens.bytes[acronym.range.end] == UInt8(ascii: "]")
      || tokens.bytes[acronym.range.start - 1] == UInt8(ascii: "[")
  }
}

extension Reading {
  /// “, a union of pilots,”, “, the union that called the strike,”: a phrase that is closed, or says more of itself, before
  /// any verb; “, the council voted” goes on with the sentence.
  private func isApposition(_ start: Int) -> Bool {
    let tokens = prose.tokens
    let isIndefinite = tokens[start].keyword == .a || tokens[start].keyword == .an
    guard isIndefinite || tokens[start].keyword == .the, prose.tags[start + 1] != .properNoun else { return false }
    for at in start + 1..<start + 16 {
      if tokens[at].is(.question) || tokens[at].keyword == .that { return true }
      switch prose.tags[at] {
      case .finite, .modal: return false
      case .punctuation where tokens[at].kind != .hyphen:
        return isIndefinite || tokens[at].kind == .comma || tokens[at].kind == .dash
      default: continue
      }
    }
    return false
  }
}

/// What a body or a thing is, where its name follows: “the lender NPQ”.
private let kinds = WordSet(
  """
  giant maker lender pollster broadcaster network carrier retailer insurer operator producer manufacturer developer startup \
  website app magazine channel coalition alliance nonprofit charity brand label band
  """)

extension Finding.Message {
  fileprivate static func bare(_ letters: String) -> Self { "what \(letters) stands for, the text does not say" }
}
