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
      text tells of a verdict or a confession of theirs, in a quotation, a question or a headline, and where it is denied or \
      supposed. Measured on 840 published articles of politics: no finding.
      """,
    title: "no charge is told as fact",
    judge: { examination in
      let reading = examination.reading
      let voice = examination.study.ownVoice
      let charges = reading.charges()
      guard !charges.isEmpty else { return .vacuous }
      let settled = reading.settledPersons()
      var hedged = PerSentence { number in
        reading.prose.tokens.holds(Charges.hedges, in: reading.sentences[number].tokens)
      }
      return Verdict.each(charges, at: \.range) { charge in
        guard voice.isProse(charge.sentence), !examination.isQuoted(charge.range) else { return nil }
        if !charge.isNoun, !voice.holds(charge.range) { return nil }
        guard !hedged.of(charge.sentence), settled.map({ !$0.contains(charge.person) }) ?? false else { return nil }
        return .finding(.toldAsFact(examination.text(charge.who)), at: charge.range)
      }.oncePerParagraph(of: reading)
    },
    examples: {
      No(.allegation).isToldAsFact().fails("The town is angry. ⟦Tom Reed stole⟧ the fares, and the ferry is broke.")
      No(.allegation).isToldAsFact().fails("Ann Hale recounted ⟦the theft by Tom Reed⟧, the clerk.").once
      No(.allegation).isToldAsFact().holds("Ann Hale recounted the alleged theft by Tom Reed, the clerk.")
      No(.allegation).isToldAsFact().holds("Tom Reed stole the fares, Ann Hale said.")
      No(.allegation).isToldAsFact().holds("Tom Reed stole the fares. He was convicted in May.")
      No(.allegation).isToldAsFact().holds("Tom Reed stole the fares. A jury found the clerk guilty in May.")
      No(.allegation).isToldAsFact().fails("The museum admitted 400 visitors. ⟦Tom Reed stole⟧ the fares.").once
      No(.allegation).isToldAsFact().holds("Tom Reed stole the ball and scored. Tom Reed stole second, then third.")
      No(.allegation).isToldAsFact().holds("The shooting by Tom Reed was poor, and Aldergate lost the game.")
      No(.allegation).isToldAsFact().holds("Tom Reed did not steal the fares. The ferry stole the show.")
    })
}

/// A crime, with the person who is to have done it.
private struct Charge {
  var range: TextRange
  var who: TextRange
  /// The first mention of who is to have done it.
  var person: Int
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
    robbery
    """)
  static let hedges = WordSet(
    """
    alleged allegedly alleges allege alleging allegation allegations accused accuses accusing accusation accusations \
    charged charges suspected suspicion reportedly claims claimed claim if would could may might denied denies reported \
    complaint lawsuit indictment fictional novel film movie
    """)
  /// A court has said so.
  static let judged = WordSet("convicted conviction guilty sentenced convict jailed imprisoned pardoned")
  /// Whoever did it has said so.
  static let owned = WordSet("confessed admitted apologized admits confesses")
  static let persons = WordSet("he she they him her them who")
  /// Behind these somebody suffers the deed.
  static let passive = WordSet("was were been is are be being")
  /// What can be stolen without a crime.
  static let shows = WordSet(
    """
    show shows spotlight thunder limelight scene hearts heart base bases march election headlines ball puck possession \
    point points pass passes game games win victory lead home kiss glance glances look moment attention title second third
    """)
}

extension Reading {
  fileprivate func charges() -> [Charge] {
    names.compactMap { name in
      guard name.kind == .person, !name.tokens.isEmpty else { return nil }
      return deed(name) ?? crime(name)
    }
  }

  /// Those of whom the text tells a verdict or a confession, by their first mention; nil where it does not say whose it is.
  fileprivate func settledPersons() -> Set<Int>? {
    var settled: Set<Int> = []
    var last: [Int] = []
    var next = 0
    for sentence in sentences {
      var own: [Int] = []
      while next < names.count, names[next].range.start < sentence.range.end {
        if names[next].kind == .person { own.append(names[next].first) }
        next += 1
      }
      func holds(_ words: WordSet) -> Bool { prose.tokens.holds(words, in: sentence.tokens) }
      let isJudged = holds(Charges.judged)
      if isJudged || holds(Charges.owned) {
        settled.formUnion(own)
        if own.isEmpty {
          // “He was convicted”: of whom the text spoke last. “A jury found the clerk guilty”: it may be anybody.
          if holds(Charges.persons) {
            settled.formUnion(last)
          } else if isJudged {
            return nil
          }
        }
      }
      if !own.isEmpty { last = own }
    }
    return settled
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
      range: tokens.range(name.tokens.lowerBound..<at + 1), who: name.range, person: name.first,
      sentence: name.sentence,
      isNoun: false)
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
      range: tokens.range(start - 3..<name.tokens.upperBound), who: name.range, person: name.first,
      sentence: name.sentence, isNoun: true)
  }
}

extension Finding.Message {
  fileprivate static func toldAsFact(_ who: String) -> Self {
    "a charge against \(who) is told as fact; who says so, and has a court?"
  }
}
