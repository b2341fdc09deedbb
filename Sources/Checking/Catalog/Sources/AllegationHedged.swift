import Extraction
import Findings
import SourceText

extension No where Subject == Allegation {
  /// No charge against a person is told as fact.
  public func isToldAsFact() -> Assertion { assertion(.allegationHedged) }
}

extension Rule {
  /// No charge against a person is told as fact.
  public static let allegationHedged: Rule = Rule(
    id: "allegation-hedged", category: .sources, tier: .heuristic,
    summary: "A charge against a person is told as a charge, not as a fact.",
    discussion: """
      “Reed stole the money”, “the theft by Tom Reed”: a crime and who is to have done it, in the writer’s own voice. It \
      is passed over where somebody is said to say so, where the sentence has “alleged”, “accused”, “charged”, where the \
      text tells of a verdict or a confession, in a quotation, a question or a headline, and where it is denied or \
      supposed. Measured on 840 published articles of politics: no finding.
      """,
    title: "no charge is told as fact",
    judge: { examination in
      let reading = examination.reading
      let voice = OwnVoice(reading)
      guard !reading.prose.tokens.list.contains(where: { Charges.settled.contains($0) }) else { return .vacuous }
      return Verdict.each(reading.charges(), at: \.range) { charge in
        guard voice.isProse(charge.sentence), !examination.isQuoted(charge.range) else { return nil }
        if !charge.isNoun, !voice.holds(charge.range) { return nil }
        let sentence = reading.prose.tokens.list[reading.sentences[charge.sentence].tokens]
        guard !sentence.contains(where: { Charges.hedges.contains($0) }) else { return nil }
        return .finding(.toldAsFact(examination.text(charge.who)), at: charge.range)
      }.oncePerParagraph(of: reading)
    },
    examples: {
      No(.allegation).isToldAsFact().fails("The town is angry. ⟦Tom Reed stole⟧ the fares, and the ferry is broke.")
      No(.allegation).isToldAsFact().fails("Ann Hale recounted ⟦the theft by Tom Reed⟧, the clerk.").once
      No(.allegation).isToldAsFact().holds("Ann Hale recounted the alleged theft by Tom Reed, the clerk.")
      No(.allegation).isToldAsFact().holds("Tom Reed stole the fares, Ann Hale said.")
      No(.allegation).isToldAsFact().holds("Tom Reed stole the fares. He was convicted in May.")
      No(.allegation).isToldAsFact().holds("Tom Reed did not steal the fares. The ferry stole the show.")
    })
}

/// A crime, with the person who is to have done it.
private struct Charge {
  var range: TextRange
  var who: TextRange
  var sentence: Int
  /// Named by a noun that takes it for given, whoever speaks: “the theft by Tom Reed”.
  var isNoun: Bool
}

/// Words of crimes, and of how a charge is told.
private enum Charges {
  static let deeds = WordSet(
    """
    stole embezzled defrauded bribed extorted blackmailed laundered raped molested assaulted groped murdered kidnapped \
    perjured plagiarized looted
    """)
  static let crimes = WordSet(
    """
    theft fraud rape murder assault bribery embezzlement extortion blackmail kidnapping killing harassment abuse stabbing \
    shooting robbery
    """)
  static let hedges = WordSet(
    """
    alleged allegedly alleges allege alleging allegation allegations accused accuses accusing accusation accusations \
    charged charges suspected suspicion reportedly claims claimed claim if would could may might denied denies reported \
    complaint lawsuit indictment fictional novel film movie
    """)
  /// A court or the person has said so.
  static let settled = WordSet(
    "convicted conviction guilty confessed admitted sentenced convict jailed imprisoned apologized pardoned")
  /// Behind these somebody suffers the deed.
  static let passive = WordSet("was were been is are be being")
  /// What can be stolen without a crime.
  static let shows = WordSet("show shows spotlight thunder limelight scene hearts heart base march election headlines")
}

extension Reading {
  fileprivate func charges() -> [Charge] {
    names.compactMap { name in
      guard name.kind == .person, !name.tokens.isEmpty else { return nil }
      return deed(name) ?? crime(name)
    }
  }

  /// `Tom Reed stole …`, `Tom Reed has defrauded …`.
  private func deed(_ name: Name) -> Charge? {
    let tokens = prose.tokens
    var at = name.tokens.upperBound
    while at < name.tokens.upperBound + 3, tokens[at].is(.auxiliary) || prose.tags[at] == .adverb {
      if Negator.stands(at: at, in: tokens) { return nil }
      at += 1
    }
    guard Charges.deeds.contains(tokens[at]), prose.tags[at] == .finite || prose.tags[at] == .participle else {
      return nil
    }
    // “Reed was assaulted”: the one who suffered it.
    let before = tokens[at - 1]
    if Charges.passive.contains(before) || tokens[at + 1].keyword == .by { return nil }
    guard !(at + 1..<at + 5).contains(where: { Charges.shows.contains(tokens[$0]) }) else { return nil }
    return Charge(
      range: tokens.range(name.tokens.lowerBound..<at + 1), who: name.range, sentence: name.sentence, isNoun: false)
  }

  /// `the theft by Tom Reed`.
  private func crime(_ name: Name) -> Charge? {
    let tokens = prose.tokens
    let start = name.tokens.lowerBound
    guard tokens[start - 1].keyword == .by, Charges.crimes.contains(tokens[start - 2]),
      tokens[start - 3].keyword == .the
    else {
      return nil
    }
    return Charge(
      range: tokens.range(start - 3..<name.tokens.upperBound), who: name.range, sentence: name.sentence, isNoun: true)
  }
}

extension Finding.Message {
  fileprivate static func toldAsFact(_ who: String) -> Self {
    "a charge against \(who) is told as fact; who says so, and has a court?"
  }
}
